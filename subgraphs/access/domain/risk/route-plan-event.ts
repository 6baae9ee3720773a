import type { RecordedEvent } from '../../../../shared/core/recording/history-entry';

/** One way to go. */
export interface PlannedWay {
  readonly name: string;
  /** Id of a corridor in the logistics records; null for a way that no agreement opened. */
  readonly corridorId: string | null;
  /** Ids of border crossings in the logistics records, in the order of the way. */
  readonly crossingIds: readonly string[];
}

/** The edition of a risk assessment that a plan rests on. */
export interface Ground {
  readonly assessmentId: string;
  readonly edition: number;
}

export interface RoutePlanned extends RecordedEvent {
  readonly type: 'PLANNED';
  readonly title: string;
  readonly agreementId: string | null;
  /** The first way is the one to take, the others are its alternatives in order. */
  readonly ways: readonly PlannedWay[];
  readonly ground: readonly Ground[];
  /** Passage ids of organizations that see it and add to it. */
  readonly sharedWith: readonly string[];
  /** True for one that was made up to show how this works. */
  readonly isExample: boolean;
}

/** Somebody looked again: another way, or the same one on newer ground. */
export interface RouteAdapted extends RecordedEvent {
  readonly type: 'ADAPTED';
  /** Name of the way to take from this day on. */
  readonly way: string;
  readonly ground: readonly Ground[];
  readonly reason: string;
}

export interface RoutePlanClosed extends RecordedEvent {
  readonly type: 'CLOSED';
  readonly reason: string;
}

export type RoutePlanEvent = RoutePlanned | RouteAdapted | RoutePlanClosed;
