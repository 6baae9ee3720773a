/** Other spellings of an area, told by its code or by its name within a first-level area. */
export interface AreaAlias {
  readonly pcode: string | null;
  readonly name: string;
  /** P-code of the first-level area around it; null when the area itself is of the first level. */
  readonly admin1Pcode: string | null;
  readonly spellings: readonly string[];
}
