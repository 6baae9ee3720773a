/** By what flows are grouped. */
export type FundingGroup =
  | 'PLAN'
  | 'YEAR'
  | 'SECTOR'
  | 'DONOR'
  | 'RECIPIENT'
  | 'COUNTRY'
  | 'STATUS'
  | 'FLOW_TYPE'
  | 'CONTRIBUTION_TYPE';

/** One characteristic of a group of flows. */
export interface FundingSumKey {
  readonly group: FundingGroup;
  /** A code or a name; null when the flows have none. */
  readonly value: string | null;
  /** The key of the entity that the value was matched to. */
  readonly matched: string | null;
}
