import { plainText } from '../linkage/normalize/plain-text';
import { DEMONYMS } from './demonyms';

/** What a name says of countries, and its other words. */
export interface WithCountries {
  /** ISO 3166-1 alpha-3, sorted, each once. */
  readonly countries: readonly string[];
  /** The other words in plain text, in their order. */
  readonly rest: readonly string[];
}

export type CountryReader = (name: string) => WithCountries;

/** A name, in any language, or a short form of a country, and its ISO 3166-1 alpha-3 code. */
export interface CountryName {
  readonly name: string;
  readonly code: string;
  /** True for a code as `SO` or `SOM`: read only as the last of several words, in capitals. */
  readonly isCode?: boolean;
}

/** Short forms as `US` are read in capitals only: in small letters they are other words. */
const SHORT = 3;
const LONGEST_NAME = 6;

/** Makes the function that tells the countries in a name from its other words. */
export function countryReader(names: readonly CountryName[]): CountryReader {
  const byName = new Map(DEMONYMS);
  const byCapitals = new Map<string, string>();
  const byCode = new Map<string, string>();
  for (const { name, code, isCode } of names) {
    if (isCode) byCode.set(name, code);
    else if (name.replaceAll('.', '').length <= SHORT)
      byCapitals.set(name.replaceAll('.', ''), code);
    else byName.set(plainText(name), code);
  }
  return (name) => {
    const capitals = new Set(name.match(/\b\p{Lu}{2,3}\b/gu) ?? []);
    const last = /\s(\p{Lu}{2,3})$/u.exec(name.trim())?.[1];
    const words = plainText(name).split(' ').filter(Boolean);
    const countries = new Set<string>();
    const rest: string[] = [];
    for (let at = 0; at < words.length;) {
      const upper = words[at]!.toUpperCase();
      const found = longestAt(words, at, byName);
      const short = capitals.has(upper) ? byCapitals.get(upper) : undefined;
      const code = upper === last && at === words.length - 1 ? byCode.get(upper) : undefined;
      const country = found?.code ?? short ?? code;
      if (country === undefined) rest.push(words[at]!);
      else countries.add(country);
      at += found?.length ?? 1;
    }
    return { countries: [...countries].sort(), rest };
  };
}

function longestAt(words: readonly string[], at: number, byName: ReadonlyMap<string, string>) {
  for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
    const code = byName.get(words.slice(at, at + length).join(' '));
    if (code !== undefined) return { code, length };
  }
  return null;
}
