import { plainText } from './plain-text';
import { withoutLeadingDate } from './words-of';

const WORDS = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, String(at + 2)]),
);

/** The distinct numbers that a text counts with, from two on, in digits or English words, without its leading date. */
export function numbersIn(text: string): readonly string[] {
  const words = plainText(withoutLeadingDate(text).replace(/(\d)[,.](?=\d{3}\b)/g, '$1')).split(
    ' ',
  );
  const numbers = words.flatMap((word) =>
    /^\d{1,9}$/.test(word) ? [String(Number(word))] : (WORDS.get(word) ?? []),
  );
  return [...new Set(numbers)].filter((number) => Number(number) > 1).sort();
}
