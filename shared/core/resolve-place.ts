import type { Directory, DirectoryArea, DirectoryCountry } from './directory';
import type { PlaceAsGiven } from './mention';
import { isNearSpelling } from './near-spelling';
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
 * A code with the country's three letters instead of two (`MLI05` for `ML05`), or two instead of
 * three, is read as meant; a code of another country than the one given is not. A name that differs
 * by one letter from that of one area of the parent, and of no other, means that area.
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
  /** Spellings below each parent; null for one that two areas share. */
  readonly byParent: ReadonlyMap<string, Spellings>;
  /** The same for all areas of one level of a country, as `SDN 2`. */
  readonly byLevel: ReadonlyMap<string, Spellings>;
  readonly countries: ReadonlyMap<string, DirectoryCountry>;
}

type Spellings = Map<string, DirectoryArea | null>;

function indexDirectory({ areas, countries }: Directory): Index {
  const byParent = new Map<string, Spellings>();
  const byLevel = new Map<string, Spellings>();
  for (const area of areas) {
    for (const name of new Set([area.name, ...area.aliases].map(normalizeName))) {
      if (name === '') continue;
      addUnlessTwice(byParent, area.parent, name, area);
      addUnlessTwice(byLevel, `${area.iso3} ${area.level}`, name, area);
    }
  }
  return {
    areas: new Map(areas.map((area) => [area.pcode, area])),
    byParent,
    byLevel,
    countries: indexCountries(countries),
  };
}

/** A name that two areas of the same parent share points to neither. */
function addUnlessTwice(
  map: Map<string, Spellings>,
  key: string,
  name: string,
  area: DirectoryArea,
): void {
  const spellings = map.get(key) ?? new Map<string, DirectoryArea | null>();
  map.set(key, spellings);
  const isShared = spellings.has(name) && spellings.get(name)?.pcode !== area.pcode;
  spellings.set(name, isShared ? null : area);
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
  const forms = formsOf(index, code, country);
  const belongs = (area: DirectoryArea | undefined): area is DirectoryArea =>
    area !== undefined && (country === undefined || area.iso3 === country.iso3);
  const exact = forms.map((form) => index.areas.get(form)).find(belongs);
  if (exact) return { match: 'PCODE', pcode: exact.pcode, iso3: exact.iso3 };
  const above = forms.map((form) => areaAbove(index, form)).find(belongs);
  return above && { match: 'PARENT_PCODE', pcode: above.pcode, iso3: above.iso3 };
}

/** The code as given and with the other of the two prefixes that p-codes have. */
function formsOf(index: Index, code: string, country: DirectoryCountry | undefined): string[] {
  const owner = country ?? index.countries.get(code.slice(0, 3).toLowerCase());
  if (owner && code.startsWith(owner.iso3)) return [code, owner.iso2 + code.slice(3)];
  if (owner && code.startsWith(owner.iso2)) return [code, owner.iso3 + code.slice(2)];
  return [code];
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
  { admin1, admin2 }: PlaceAsGiven,
  country: DirectoryCountry | undefined,
): ResolvedPlace | undefined {
  if (!country) return undefined;
  const first = find(index.byParent.get(country.iso3), admin1);
  const second = first
    ? find(index.byParent.get(first.pcode), admin2)
    : admin1 === undefined
      ? find(index.byLevel.get(`${country.iso3} 2`), admin2)
      : undefined;
  const found = second ?? first;
  return found && { match: 'NAME', pcode: found.pcode, iso3: found.iso3 };
}

function find(
  spellings: Spellings | undefined,
  given: string | undefined,
): DirectoryArea | undefined {
  if (!spellings || given === undefined) return undefined;
  const name = normalizeName(given);
  const plain = name.replace(LEVEL_WORDS, ' ').replace(/ +/g, ' ').trim();
  const known = [name, plain].find((spelled) => spellings.has(spelled));
  if (known !== undefined) return spellings.get(known) ?? undefined;
  return nearest(spellings, name) ?? nearest(spellings, plain);
}

/** The one area of which a spelling is near; none when two areas are meant or may be. */
function nearest(spellings: Spellings, name: string): DirectoryArea | undefined {
  const near = [...spellings].filter(([spelled]) => isNearSpelling(spelled, name));
  const areas = new Set(near.map(([, area]) => area?.pcode ?? null));
  return areas.size === 1 ? (near[0]![1] ?? undefined) : undefined;
}
