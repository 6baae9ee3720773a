import { plainText } from './plain-text';

const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'ies', 'ied', 'ers', 'ed', 'es', 's'];
const SHORTEST_STEM = 4;

/** The word without a common English ending, so that `killing` and `killed` are one word. */
function stemOf(word: string): string {
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** A date that a report begins with, as `5 August 2022:`: it repeats a field of its own. */
const LEADING_DATE = /^\s*(\d{1,2}\s+)?\p{L}+\s+\d{4}\s*:/u;

/** The text without the date that it begins with. */
export function withoutLeadingDate(text: string): string {
  return text.replace(LEADING_DATE, '');
}

/** The distinct words of a text, sorted, without endings and a leading date. Common words stay; they weigh little. */
export function wordsOf(text: string): readonly string[] {
  const words = plainText(withoutLeadingDate(text))
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(words.map(stemOf))].sort();
}
