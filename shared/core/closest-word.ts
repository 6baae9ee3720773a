import { editsBetween } from './edits-between';

/** The known word that somebody who wrote `given` most likely meant; undefined when none is near. */
export function closestWord(given: string, known: readonly string[]): string | undefined {
  const most = Math.floor(given.length * 0.4) + 1;
  const near = known
    .map((word) => ({ word, edits: editsBetween(given.toLowerCase(), word.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1));
  return near[0]?.word;
}

/** What was expected, with the word that was most likely meant before all that are known. */
export function expectedWord(given: string, known: readonly string[]): string {
  const closest = closestWord(given, known);
  const all = known.join(', ');
  return closest === undefined ? `one of ${all}` : `perhaps "${closest}"; known are ${all}`;
}
