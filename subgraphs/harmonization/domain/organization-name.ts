/** A name under which data sets speak of an organization. */
export interface OrganizationName {
  readonly id: string;
  /** The reference list, or the sheets, flows or transactions in which it stands. */
  readonly source: string;
  readonly name: string;
  /** Rows, flows or transactions that name it; null for the reference list. */
  readonly uses: number | null;
}
