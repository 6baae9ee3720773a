/** A sector of the OCHA list of global coordination groups. */
export interface Sector {
  /** Acronym in the list, as `WSH`. */
  readonly code: string;
  /** Number in humanitarianresponse.info, by which other lists point to it. */
  readonly listId: string;
  readonly name: string;
  readonly nameFr: string | null;
  readonly groupType: string | null;
  readonly dataset: string;
  readonly recordId: string;
}

/** Names under which another list knows a sector. */
export interface SectorAlias {
  readonly listId: string;
  readonly spellings: readonly string[];
}
