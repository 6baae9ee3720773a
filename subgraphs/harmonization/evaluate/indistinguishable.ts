import type { SindReport } from './read/read-sind';

const IDS = new Set(['SiND Event ID', 'SiND ID']);

/**
 * The F1 that a method can expect which is right about everything but draws among records that are equal in
 * every column except their id: of `n` true pairs between `p` equal records of one file and `q` of another it
 * finds `n * n / (p * q)`.
 */
export function indistinguishableShare(reports: readonly SindReport[]): number {
  const looks = reports.map(({ record, given }) => `${record.source} ${lookOf(given)}`);
  const alike = tally(looks);
  const byEvent = new Map<string, number[]>();
  reports.forEach(({ eventId }, at) => byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), at]));
  const links = [...byEvent.values()].flatMap((places) =>
    places.flatMap((a, at) => places.slice(at + 1).map((b) => [looks[a]!, looks[b]!] as const)),
  );
  const pairs = tally(links.map((ends) => JSON.stringify(ends)));
  let expected = 0;
  for (const [key, count] of pairs) {
    const [a, b] = JSON.parse(key) as [string, string];
    expected += (count * count) / (alike.get(a)! * alike.get(b)!);
  }
  return expected / links.length;
}

function lookOf(given: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(given).filter(([name]) => !IDS.has(name)));
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
