/** The fewest letters to put in, take out, change or swap with their neighbour to make one word of another. */
export function editsBetween(a: string, b: string): number {
  let [older, before] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = before[j - 1]! + Number(a[i - 1] !== b[j - 1]);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? older[j - 2]! + 1 : Infinity;
      row.push(Math.min(changed, before[j]! + 1, row[j - 1]! + 1, swapped));
    }
    [older, before] = [before, row];
  }
  return before[b.length]!;
}
