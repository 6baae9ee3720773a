import type { PopulationFigure } from '../../../shared/core/population-figure';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';

export type CorridorStatus = 'OPEN' | 'RESTRICTED' | 'CLOSED' | 'UNKNOWN';

/** A way through a corridor, in words; what it passes is linked. */
export interface CorridorRoute {
  readonly name: string;
  /** P-codes of the areas that it passes. */
  readonly areas: readonly string[];
  /** Ids of the border crossings that it passes. */
  readonly crossings: readonly string[];
  /** Ids of the ports that it passes. */
  readonly ports: readonly string[];
}

export interface CorridorOpened extends RecordedEvent {
  readonly type: 'CORRIDOR_OPENED';
  readonly title: string;
  readonly agreementId: string;
  /** ISO 3166-1 alpha-3 codes. */
  readonly countries: readonly string[];
  readonly points: readonly string[];
  readonly routes: readonly CorridorRoute[];
  /** Organizations that see it before it is public. */
  readonly sharedWith: readonly string[];
  readonly publicFrom: string | null;
  readonly isExample: boolean;
}

export interface CorridorRouted extends RecordedEvent {
  readonly type: 'ROUTES_CHANGED';
  readonly routes: readonly CorridorRoute[];
}

export interface CorridorStatusReported extends RecordedEvent {
  readonly type: 'STATUS_REPORTED';
  readonly status: Exclude<CorridorStatus, 'UNKNOWN'>;
  readonly reason: string | null;
}

/** Whom the corridor served from one day to another. */
export interface CorridorServed extends RecordedEvent {
  readonly type: 'PEOPLE_SERVED';
  readonly from: string;
  readonly to: string;
  readonly figures: readonly PopulationFigure[];
}

export type CorridorEvent =
  CorridorOpened | CorridorRouted | CorridorStatusReported | CorridorServed;
