/** A place in a provider's words. Codes and names stay as given; the directory resolves them. */
export interface PlaceAsGiven {
  /** ISO 3166-1 code (alpha-2 or alpha-3) or name of the country. */
  readonly country?: string;
  readonly pcode?: string;
  readonly admin1?: string;
  readonly admin2?: string;
  readonly admin3?: string;
}

export interface OrganizationAsGiven {
  readonly name: string;
  readonly acronym?: string;
}

const SEPARATOR = '|';

/** One key for all records that name a place with the same words; null when nothing is named. */
export function placeKey(place: PlaceAsGiven): string | null {
  const words = [place.country, place.pcode, place.admin1, place.admin2, place.admin3];
  return keyOf(words);
}

/** One key for all records that name an organization with the same words. */
export function organizationKey(organization: OrganizationAsGiven): string | null {
  return keyOf([organization.name, organization.acronym]);
}

/** One key for all records that name a sector with the same words. */
export function sectorKey(name: string): string | null {
  return keyOf([name]);
}

function keyOf(words: readonly (string | undefined)[]): string | null {
  const clean = words.map((word) => (word ?? '').replace(/\s+/g, ' ').trim());
  if (clean.every((word) => word === '')) return null;
  return clean.map((word) => word.replace(/[\\|]/g, '\\$&')).join(SEPARATOR);
}
