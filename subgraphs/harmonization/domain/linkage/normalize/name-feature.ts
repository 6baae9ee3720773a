import { plainText } from './plain-text';

/** A name of an organization made ready to be compared. */
export interface NameFeature {
  /** The name as plain text, without what stands in brackets. */
  readonly plain: string;
  /** Its distinct words, sorted, without legal forms and joining words. */
  readonly words: readonly string[];
  /** First letters of its words, and of its words without joining words. */
  readonly initials: readonly string[];
  /** Words that were written as an acronym: capitals without blanks, or in brackets. */
  readonly acronyms: readonly string[];
  /** Acronyms that the name shows as its own: in brackets, or as its first or last word. */
  readonly shown: readonly string[];
  /** The first word where it is written as an acronym, else null. */
  readonly head: string | null;
}

/** Short forms that names of organizations are written with, and what they stand for. */
const LONG_FORMS = new Map([
  ['un', 'united nations'],
  ['dept', 'department'],
  ['devt', 'development'],
  ['intl', 'international'],
  ['govt', 'government'],
  ['gvt', 'government'],
  ['assoc', 'association'],
]);

/** Words that join others or say a legal form; initials are often made without them. */
export const JOINING_WORDS: ReadonlySet<string> = new Set(
  'and the of for in to on en de del des du la le les el y et et al und fur der die das di da do e l d v ev ong ngo ingo org organisation organization organisations organizations inc llc ltd plc sarl gmbh ggmbh asbl aisbl vzw stichting pour para por per con von zum zur og och au aux'.split(
    ' ',
  ),
);

/** Reads an organization's name: its words, its initials and the acronyms that it shows. Null when blank. */
export function nameFeature(name: string): NameFeature | null {
  const outside = name.replace(/[([].*?[)\]]/g, ' ').trim();
  const plain = plainText(outside === '' ? name : outside);
  if (plain === '') return null;
  const all = plain.split(' ').flatMap((word) => (LONG_FORMS.get(word) ?? word).split(' '));
  const telling = all.filter((word) => !JOINING_WORDS.has(word));
  return {
    plain,
    words: [...new Set(telling.length === 0 ? all : telling)].sort(),
    initials: initialsOf([all, telling]),
    acronyms: acronymsOf(name, outside),
    head: headOf(outside),
    shown: shownIn(name, outside, initialsOf([all, telling])),
  };
}

function initialsOf(readings: readonly (readonly string[])[]): readonly string[] {
  const found = readings
    .filter((words) => words.length > 1)
    .map((words) => words.map((word) => word[0]).join(''));
  return [...new Set(found)].sort();
}

function acronymsOf(name: string, outside: string): readonly string[] {
  const bracketed = bracketsOf(name);
  const candidates = [...bracketed, ...outside.split(/[\s/,-]+/), outside];
  const acronyms = candidates.filter(looksLikeAcronym).map(plainLetters);
  return [...new Set(acronyms)].filter((acronym) => acronym.length > 1).sort();
}

/** What stands in brackets, and the first or last word where the other words begin with its letters. */
function shownIn(name: string, outside: string, initials: readonly string[]): readonly string[] {
  const bracketed = bracketsOf(name).filter(looksLikeAcronym).map(plainLetters);
  const words = outside.split(/[\s/,*-]+/).filter((word) => word !== '');
  const ends =
    words.length < 3 ? [] : [words[0]!, words.at(-1)!].filter(looksLikeAcronym).map(plainLetters);
  const own = ends.filter((end) =>
    initials.some((letters) => letters.includes(end) || beginsLike(end, letters)),
  );
  return [...new Set([...bracketed, ...own])].filter((acronym) => acronym.length > 1).sort();
}

function headOf(outside: string): string | null {
  const [first = '', ...rest] = outside.split(/[\s/,-]+/);
  const shouted = rest.length > 0 && outside === outside.toUpperCase();
  return looksLikeAcronym(first) && !shouted ? plainLetters(first) : null;
}

function beginsLike(acronym: string, initials: string): boolean {
  return acronym.length > 2 && initials.slice(1).startsWith(acronym.slice(0, 2));
}

function bracketsOf(name: string): readonly string[] {
  return [...name.matchAll(/[([](.*?)[)\]]/g)].map((match) => match[1]!.trim());
}

function plainLetters(text: string): string {
  return plainText(text).replaceAll(' ', '');
}

/** One word of two to ten letters with at least two capitals and more capitals than small letters. */
function looksLikeAcronym(text: string): boolean {
  if (!/^[\p{L}\p{N}.&-]{2,12}$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals > (text.match(/\p{Ll}/gu)?.length ?? 0);
}
