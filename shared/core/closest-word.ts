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

/** Letters to add, take out or change (Levenshtein 1966). */
function editsBetween(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      const ways = [above[column - 1]! + change, above[column]! + 1, here[column - 1]! + 1];
      here.push(Math.min(...ways));
    }
    above = here;
  }
  return above[b.length]!;
}
