export const CROSSING_STATUSES = ['OPERATIONAL', 'CLOSED', 'UNKNOWN'] as const;

export type CrossingStatus = (typeof CROSSING_STATUSES)[number];

/** What one list says of a border crossing. */
export interface CrossingReport {
  readonly name: string;
  readonly localName: string | null;
  /** The sides in the provider's words. */
  readonly countryGiven: string;
  /** Null where the source tells only one side. */
  readonly neighbourGiven: string | null;
  readonly type: string | null;
  readonly status: CrossingStatus;
  /** Null when the list gives no status. */
  readonly statusAsGiven: string | null;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Agreements whose texts name it. */
  readonly agreementIds: readonly string[];
  readonly dataset: string;
  readonly recordId: string;
}
