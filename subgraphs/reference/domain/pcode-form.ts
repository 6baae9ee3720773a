/** How the p-codes of a country are built. */
export interface PcodeForm {
  readonly iso3: string;
  /** Characters of the country's prefix, then those that each level adds. */
  readonly lengths: readonly number[];
}
