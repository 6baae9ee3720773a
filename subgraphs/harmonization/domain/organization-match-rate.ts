/** How the names of one kind of source were matched to the reference list, and which are one organization. */
export interface OrganizationMatchRate {
  readonly source: string;
  readonly names: number;
  readonly matchedByOwner: number;
  readonly matchedHere: number;
  readonly needsPerson: number;
  readonly uses: number;
  readonly usesMatched: number;
  readonly namesOfThis: number;
  readonly usesOfThis: number;
}
