import { normalizeName } from '../../../../../shared/core/normalize-name';
import { transliterate } from './transliterate';

/** A text for comparison only: Latin lower case letters and digits, one blank between words. */
export function plainText(text: string): string {
  return transliterate(normalizeName(text.normalize('NFKC').toLowerCase()));
}

/** What is left of a word when its vowels and doubled letters are dropped; its first letter stays. */
export function consonantsOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?!^)[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
}
