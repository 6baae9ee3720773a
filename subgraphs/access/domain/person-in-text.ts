/**
 * What in a text may point to a person: an e-mail address, a telephone number or a name; null when
 * nothing does. It would rather refuse too much. Names are known by titles, by words that introduce
 * one, or by two capitalized words in a row; a single name in a script without capitals is not found,
 * so somebody must have read the text as well.
 */
export function personInText(text: string): string | null {
  if (/[^\s@]+@[^\s@]+\.\p{L}{2,}/u.test(text)) return 'an e-mail address';
  if (PHONE.test(text.replace(DATES, ' '))) return 'a telephone number';
  if (TITLED.test(text) || INTRODUCED.test(text) || hasNameInRow(text))
    return 'the name of a person';
  return null;
}

const DATES = /\b\d{4}-\d{2}(-\d{2})?\b/g;
const PHONE = /\+?\p{Nd}(?:[\s().\-/]*\p{Nd}){6,}/u;
const TITLED =
  /(?<!\p{L})(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|Mme|Sra?|Sheikh|Sheikha|Haji|Hajja|Imam|Father|Sister|Madame|Monsieur)\.?\s+\p{Lu}|(?:السيد|السيدة|الشيخ|الحاج|الدكتور)\s)/u;
const INTRODUCED = /\b(?:named|called|name is|name was|known as)\s+\p{Lu}/u;
const IN_ROW =
  /\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:al|el|bin|ibn|bint|de|van|von)[\s-]+)?\p{Lu}[\p{L}'’.-]*)+/gu;

/** Words that open sentences, and words that make a row of capitals a place, a body or a text. */
const OPENING =
  /^(?:In|At|On|From|Near|The|This|These|All|No|Many|Most|Some|Few|For|After|Before|During|Since|Between|Both|Women|Men|Girls|Boys|People|Families)\s+/u;
const NO_PERSON =
  /(?<!\p{L})(?:North|South|East|West|Central|Northern|Southern|Eastern|Western|White|Blue|Red|Black|Nile|Sea|River|State|City|Camp|District|Province|Governorate|Region|Crossing|Corridor|Port|Hospital|School|United|Nations|World|International|National|Council|Committee|Organization|Programme|Ministry|Convention|Resolution|Cross|Crescent|Health|Food)(?!\p{L})/u;

function hasNameInRow(text: string): boolean {
  return [...text.matchAll(IN_ROW)].some(([row]) => {
    const rest = row.replace(OPENING, '');
    return /\s/.test(rest) && !NO_PERSON.test(rest);
  });
}
