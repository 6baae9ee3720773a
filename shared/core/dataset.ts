import type { Sensitivity } from './sensitivity';

/** A published collection of records: what every record says of where it came from. */
export interface Dataset {
  /** Stable id within Passage, kebab-case, as `fts-2026-04-incoming`. */
  readonly id: string;
  readonly title: string;
  /** The organization that published it, by the name it uses. */
  readonly publisher: string;
  readonly licence: string;
  readonly url?: string;
  /** The day it was taken from its publisher, YYYY-MM-DD. */
  readonly retrievedAt?: string;
  readonly sensitivity: Sensitivity;
}
