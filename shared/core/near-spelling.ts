const SHORTEST = 6;

/**
 * True when two normalized names differ by one letter at most: one wrong, left out, added, or two
 * swapped. Short names, first letters and numbers must be equal: `zabul` and `kabul`, `zone 1` and
 * `zone 2` are different places.
 */
export function isNearSpelling(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST || a[0] !== b[0]) return false;
  if (Math.abs(a.length - b.length) > 1 || numbersOf(a) !== numbersOf(b)) return false;
  const at = firstDifference(a, b);
  if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
  if (b.length > a.length) return b.slice(at + 1) === a.slice(at);
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return a.slice(at + 1) === b.slice(at + 1) || (swapped && a.slice(at + 2) === b.slice(at + 2));
}

function numbersOf(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
