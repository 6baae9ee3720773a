/** An area of COD-AB. */
export interface AdminArea {
  readonly pcode: string;
  readonly name: string;
  readonly level: number;
  /** P-code of the area above; the country's alpha-3 code for level 1. */
  readonly parent: string;
  readonly iso3: string;
  /** YYYY-MM-DD, or null when the list does not say. */
  readonly validFrom: string | null;
  readonly dataset: string;
  readonly recordId: string;
}
