import type { Directory, DirectoryArea, DirectoryCountry } from './directory';
import type { PlaceAsGiven } from './mention';
import { normalizeName } from './normalize-name';
import { cleanPcode } from './pcode';

export type PlaceMatch = 'PCODE' | 'PARENT_PCODE' | 'NAME' | 'COUNTRY' | 'UNRESOLVED';

export interface ResolvedPlace {
  readonly match: PlaceMatch;
  /** The finest COD-AB area found; null when only the country is known, or nothing. */
  readonly pcode: string | null;
  readonly iso3: string | null;
}

/** Words for a level that COD-AB leaves out of most names: `Idlib Governorate`, `Warrap State`. */
const LEVEL_WORDS = /\b(governorate|state|province|region|division|department)\b/g;

const NOT_FOUND: ResolvedPlace = { match: 'UNRESOLVED', pcode: null, iso3: null };

/**
 * Makes the function that finds a place of COD-AB for a provider's words: by its code, by the code
 * of an area above it, by its names within their parents, or by its country alone.
 * A code with the country's three letters instead of two (`MLI05` for `ML05`) is read as meant.
 */
export function placeResolver(directory: Directory): (place: PlaceAsGiven) => ResolvedPlace {
  const index = indexDirectory(directory);
  return (place) => {
    const country = findCountry(index, place.country);
    return (
      byCode(index, place.pcode, country) ??
      byName(index, place, country) ??
      (country ? { match: 'COUNTRY', pcode: null, iso3: country.iso3 } : NOT_FOUND)
    );
  };
}

interface Index {
  readonly areas: ReadonlyMap<string, DirectoryArea>;
  readonly byParentAndName: ReadonlyMap<string, DirectoryArea | null>;
  readonly byCountryAndName: ReadonlyMap<string, DirectoryArea | null>;
  readonly countries: ReadonlyMap<string, DirectoryCountry>;
}

function indexDirectory({ areas, countries }: Directory): Index {
  const byParentAndName = new Map<string, DirectoryArea | null>();
  const byCountryAndName = new Map<string, DirectoryArea | null>();
  for (const area of areas) {
    for (const name of new Set([area.name, ...area.aliases].map(normalizeName))) {
      addUnlessTwice(byParentAndName, `${area.parent}|${name}`, area);
      addUnlessTwice(byCountryAndName, `${area.iso3}|${area.level}|${name}`, area);
    }
  }
  return {
    areas: new Map(areas.map((area) => [area.pcode, area])),
    byParentAndName,
    byCountryAndName,
    countries: indexCountries(countries),
  };
}

/** A name that two areas of the same parent share points to neither. */
function addUnlessTwice(map: Map<string, DirectoryArea | null>, key: string, area: DirectoryArea) {
  map.set(key, map.has(key) && map.get(key)?.pcode !== area.pcode ? null : area);
}

function indexCountries(countries: readonly DirectoryCountry[]): Map<string, DirectoryCountry> {
  const index = new Map<string, DirectoryCountry>();
  for (const country of countries) {
    for (const name of [...country.aliases, country.name, country.iso2, country.iso3]) {
      index.set(normalizeName(name), country);
    }
  }
  return index;
}

function findCountry(index: Index, given: string | undefined): DirectoryCountry | undefined {
  return given === undefined ? undefined : index.countries.get(normalizeName(given));
}

function byCode(
  index: Index,
  given: string | undefined,
  country: DirectoryCountry | undefined,
): ResolvedPlace | undefined {
  const code = given === undefined ? null : cleanPcode(given);
  if (code === null) return undefined;
  for (const spelling of spellings(index, code, country)) {
    const exact = index.areas.get(spelling);
    if (exact) return { match: 'PCODE', pcode: exact.pcode, iso3: exact.iso3 };
  }
  for (const spelling of spellings(index, code, country)) {
    const above = areaAbove(index, spelling);
    if (above) return { match: 'PARENT_PCODE', pcode: above.pcode, iso3: above.iso3 };
  }
  return undefined;
}

function spellings(index: Index, code: string, country: DirectoryCountry | undefined): string[] {
  const owner = country ?? index.countries.get(code.slice(0, 3).toLowerCase());
  return owner && code.startsWith(owner.iso3) ? [code, owner.iso2 + code.slice(3)] : [code];
}

function areaAbove(index: Index, code: string): DirectoryArea | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const area = index.areas.get(code.slice(0, length));
    if (area) return area;
  }
  return undefined;
}

function byName(
  index: Index,
  place: PlaceAsGiven,
  country: DirectoryCountry | undefined,
): ResolvedPlace | undefined {
  if (!country) return undefined;
  const first = find(index.byParentAndName, country.iso3, place.admin1);
  const second = first
    ? find(index.byParentAndName, first.pcode, place.admin2)
    : place.admin1 === undefined
      ? find(index.byCountryAndName, `${country.iso3}|2`, place.admin2)
      : undefined;
  const found = second ?? first;
  return found && { match: 'NAME', pcode: found.pcode, iso3: found.iso3 };
}

function find(
  map: ReadonlyMap<string, DirectoryArea | null>,
  parent: string,
  name: string | undefined,
): DirectoryArea | undefined {
  if (name === undefined) return undefined;
  const spelled = normalizeName(name);
  const plain = spelled.replace(LEVEL_WORDS, ' ').replace(/ +/g, ' ').trim();
  const known = [spelled, plain].map((spelling) => `${parent}|${spelling}`);
  return map.get(known.find((key) => map.has(key)) ?? '') ?? undefined;
}
