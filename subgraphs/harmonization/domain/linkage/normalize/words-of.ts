import { plainText } from './plain-text';

const ENDINGS = ['ations', 'ation', 'ings', 'ing', 'ies', 'ied', 'ers', 'ed', 'es', 's'];
const SHORTEST_STEM = 4;

/** The word without a common English ending, so that `killing` and `killed` are one word. */
function stemOf(word: string): string {
  const ending = ENDINGS.find((e) => word.endsWith(e) && word.length - e.length >= SHORTEST_STEM);
  return ending === undefined ? word : word.slice(0, word.length - ending.length);
}

/** The distinct words of a text, sorted, without endings; common words are not removed but weigh little. */
export function wordsOf(text: string): readonly string[] {
  const words = plainText(text)
    .split(' ')
    .filter((word) => word !== '');
  return [...new Set(words.map(stemOf))].sort();
}
