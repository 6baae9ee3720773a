import type { Sourced } from './placed';
import type { RecordedCorridor } from './recorded-corridor';

/** A corridor as an agreement opens it. */
export interface CorridorReport {
  readonly corridorId: string;
  readonly agreementId: string;
  readonly title: string;
  /** Countries as given: ISO 3166-1 codes or names. */
  readonly countries: readonly string[];
  readonly points: readonly string[];
  readonly agreedOn: string | null;
}

export interface Corridor extends Omit<CorridorReport, 'corridorId'>, Sourced {
  /** ISO 3166-1 alpha-3 codes of the countries that were matched. */
  readonly iso3s: readonly string[];
  /** What was recorded of it; nothing of one that a source file tells. */
  readonly recorded?: RecordedCorridor;
}

/** The corridor of an agreement has an id of its own: one agreement may come to open several. */
export function corridorIdOf(agreementId: string): string {
  return `${agreementId.toLowerCase()}-corridor`;
}
