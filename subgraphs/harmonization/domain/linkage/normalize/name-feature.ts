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
}

/** Words that join others or say a legal form; initials are often made without them. */
const JOINING = new Set(
  'and the of for in to on de del des du la le les el y et et al und fur der die das di da do e e v ev ong ngo ingo org organisation organization inc ltd gmbh asbl vzw stichting'.split(
    ' ',
  ),
);

/** Reads an organization's name: its words, its initials and the acronyms that it shows. Null when blank. */
export function nameFeature(name: string): NameFeature | null {
  const outside = name.replace(/[([].*?[)\]]/g, ' ').trim();
  const plain = plainText(outside === '' ? name : outside);
  if (plain === '') return null;
  const all = plain.split(' ');
  const telling = all.filter((word) => !JOINING.has(word));
  return {
    plain,
    words: [...new Set(telling.length === 0 ? all : telling)].sort(),
    initials: initialsOf([all, telling]),
    acronyms: acronymsOf(name, outside),
  };
}

function initialsOf(readings: readonly (readonly string[])[]): readonly string[] {
  const found = readings
    .filter((words) => words.length > 1)
    .map((words) => words.map((word) => word[0]).join(''));
  return [...new Set(found)].sort();
}

function acronymsOf(name: string, outside: string): readonly string[] {
  const bracketed = [...name.matchAll(/[([](.*?)[)\]]/g)].map((match) => match[1]!.trim());
  const candidates = [...bracketed, ...outside.split(/[\s/,-]+/), outside];
  const acronyms = candidates
    .filter(looksLikeAcronym)
    .map((text) => plainText(text).replaceAll(' ', ''));
  return [...new Set(acronyms)].filter((acronym) => acronym.length > 1).sort();
}

/** One word of two to ten letters with at least two capitals and more capitals than small letters. */
function looksLikeAcronym(text: string): boolean {
  if (!/^[\p{L}\p{N}.&-]{2,12}$/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 2 && capitals > (text.match(/\p{Ll}/gu)?.length ?? 0);
}
