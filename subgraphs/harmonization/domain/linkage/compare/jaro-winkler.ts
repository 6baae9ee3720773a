/**
 * Jaro-Winkler likeness of two texts, 0 to 1 (Winkler 1990, prefix of four letters, scale .1). Equal texts
 * have 1; two texts without a common letter have 0.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

const flagsOfA: boolean[] = [];
const flagsOfB: boolean[] = [];

function jaroOf(a: string, b: string): number {
  const matches = markMatches(a, b);
  if (matches === 0) return 0;
  let swapped = 0;
  let at = 0;
  for (let i = 0; i < a.length; i += 1) {
    if (!flagsOfA[i]) continue;
    while (!flagsOfB[at]) at += 1;
    if (a.charCodeAt(i) !== b.charCodeAt(at)) swapped += 1;
    at += 1;
  }
  return (matches / a.length + matches / b.length + (matches - swapped / 2) / matches) / 3;
}

function markMatches(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  flagsOfA.length = 0;
  flagsOfB.length = 0;
  let matches = 0;
  for (let i = 0; i < a.length; i += 1) {
    const last = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j += 1) {
      if (flagsOfB[j] || a.charCodeAt(i) !== b.charCodeAt(j)) continue;
      flagsOfA[i] = flagsOfB[j] = true;
      matches += 1;
      break;
    }
  }
  return matches;
}
