import type { PublishedFigure } from './published-figure';

/** The numbers of persons in a published figure. */
export type Caseload = PublishedFigure;
