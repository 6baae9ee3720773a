import { plainText } from '../linkage/normalize/plain-text';

const VERBS = 'is was were are has have had been works founded established known redacted aims';
const POINTING = 'this that these which who whose its their they we our';
const TELLING = new Set(`${VERBS} ${POINTING} since`.split(' '));
const SHORTEST_SENTENCE = 9;

/** True for a value that is a sentence about an organization and not its name. */
export function isSentence(value: string): boolean {
  const words = plainText(value).split(' ');
  return words.length >= SHORTEST_SENTENCE && words.some((word) => TELLING.has(word));
}
