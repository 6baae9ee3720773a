import { JOINING_WORDS, nameFeature } from '../linkage/normalize/name-feature';
import { plainText } from '../linkage/normalize/plain-text';
import type { CountryReader } from './country-reader';
import { fieldWords, isFieldWord, isOtherLanguage } from './field-words';
import { isSentence } from './is-sentence';

/** A name of an organization, read so that names in several languages and spellings can be compared. */
export interface OrganizationName {
  readonly name: string;
  /** Countries that it names, joined: a name with one may be a branch's. */
  readonly countries: string;
  /** Its other words in English, sorted, each once, without those that every organization has. */
  readonly words: readonly string[];
  /** The same in their order. */
  readonly inOrder: readonly string[];
  /** The name outside of brackets in plain text, without blanks. */
  readonly squeezed: string;
  /** Acronyms that are the name, or that it shows beside it. */
  readonly acronyms: readonly string[];
  /** First letters of its words, with and without joining words. */
  readonly initials: readonly string[];
  /** True when it names a country in brackets only, as a branch. */
  readonly hasBranch: boolean;
  /** Of several words the first and the last one that names no country. */
  readonly ends: readonly string[];
  /** The acronyms that it shows in brackets: its own. */
  readonly own: readonly string[];
  /** True when several organizations may be named, with a stroke between them. */
  readonly isSeveral: boolean;
  /** True when a word of another language was read as the same word in English. */
  readonly isTranslated: boolean;
  /** What stands before ` - `, `: ` or a comma, where something follows. */
  readonly head: string | null;
}

/** Words of governments and states: `Government of X`, `Federal Republic of X` and `X` are one. */
const STATE_WORDS = new Set('government republic federal kingdom state country'.split(' '));
const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 10;

/** Reads a name; null when it is blank or a sentence. */
export function organizationName(
  name: string,
  countriesIn: CountryReader,
): OrganizationName | null {
  const apart = withoutMarks(name);
  const feature = isSentence(name) ? null : nameFeature(apart);
  if (feature === null) return null;
  const outside = apart.replace(/[([].*?[)\]]/g, ' ').trim() || apart;
  const { rest } = countriesIn(outside);
  const { countries } = countriesIn(apart);
  const ownCountries = countriesIn(outside).countries;
  const inOrder = tellingWords(rest, countries.length > 0);
  const plain = plainText(outside).split(' ');
  return {
    name,
    countries: countries.join(' '),
    words: [...new Set(inOrder)].sort(),
    inOrder,
    squeezed: plain.join(''),
    acronyms: acronymsIn(feature.shown, inOrder),
    initials: feature.initials,
    ends: plain.length < 2 ? [] : [rest[0] ?? '', rest.at(-1) ?? ''],
    hasBranch: countries.length > ownCountries.length,
    own: bracketed(apart),
    isSeveral: /\p{L}\s*[/|+]\s*\p{L}/u.test(outside),
    isTranslated: rest.some(isOtherLanguage),
    head: /^(.+?)(?:\s-\s|:\s|,\s)/.exec(outside)?.[1]?.trim() ?? null,
  };
}

/** Acronyms that a name gives for itself: one word of capitals in brackets. */
function bracketed(name: string): readonly string[] {
  const found = [...name.matchAll(/[([]\s*([\p{Lu}\p{N}&.]{2,10})\s*[)\]]/gu)];
  return found.map(([, acronym]) => plainText(acronym!).replaceAll(' ', ''));
}

/** Without the dots of `U.S.`, the hyphen of `co-ordination` and the mark after a French article. */
function withoutMarks(name: string): string {
  return name
    .replace(/(?<=\b\p{L})\.(?=\p{L}\.)|(?<=\.\p{L})\./gu, '')
    .replace(/\b(co|multi|inter|non)-(?=\p{Ll})/giu, '$1')
    .replace(/\b([ld])['’](?=\p{L})/giu, '$1 ')
    .replace(/\be\.?\s?v\.?(?=\s|$)/giu, 'ev');
}

/** Without words that join, say a legal form or, beside a country, a state; all of them when none is left. */
function tellingWords(words: readonly string[], hasCountry: boolean): readonly string[] {
  const english = words.flatMap(fieldWords);
  const telling = english.filter(
    (word, at) => word !== '' && (!JOINING_WORDS.has(word) || joinsNothing(words, word, at)),
  );
  if (hasCountry) return telling.filter((word) => !STATE_WORDS.has(word));
  return telling.length === 0 ? english : telling;
}

/** A single letter at the beginning or the end joins nothing: it is a word of the name, or marks a branch. */
function joinsNothing(words: readonly string[], word: string, at: number): boolean {
  return word.length === 1 && (at === 0 || at === words.length - 1);
}

function acronymsIn(shown: readonly string[], words: readonly string[]): readonly string[] {
  const [only = ''] = words.length === 1 ? words : [];
  const isOne =
    only.length >= SHORTEST_ACRONYM && only.length <= LONGEST_ACRONYM && !isFieldWord(only);
  return [...new Set(isOne ? [...shown, only] : shown)].sort();
}

/** True for a name with a country in brackets or at its end, as branches have. */
export function endsWithCountry({ name, ends, countries, hasBranch }: OrganizationName): boolean {
  if (hasBranch || countries === '') return hasBranch;
  return plainText(name).split(' ').at(-1) !== ends[1];
}

/** True where a name writes a word as an acronym is written: with two capitals or more. */
export function isInCapitals(name: string, acronym: string): boolean {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  const isWritten = (word: string) =>
    word.toLowerCase() === acronym && (word.match(/\p{Lu}/gu) ?? []).length > 1;
  return words.some(isWritten) || name === name.toLowerCase();
}
