import type { TermCounts } from '../compare/comparator';
import type { AmountFeature } from '../compare/compare-amount';
import type { DateFeature } from '../compare/compare-date';
import type { PlaceFeature } from '../compare/compare-place';
import type { KeyPlan } from '../linkage-plan';
import type { NameFeature } from '../normalize/name-feature';
import { consonantsOf } from '../normalize/plain-text';

/** What a part of a key is made from. */
export interface KeySource {
  readonly feature: unknown;
  readonly terms: readonly string[];
  readonly counts: TermCounts;
  readonly size: number;
}

const KM_PER_DEGREE = 111.2;

/** The makers of parts of keys. Each gives every value under which a like record may be found. */
export const KEY_PARTS: Readonly<Record<KeyPlan['by'], (source: KeySource) => readonly string[]>> =
  {
    value: ({ terms }) => terms,
    prefix: ({ terms, size }) => terms.map((term) => term.slice(0, size)),
    sound: ({ terms }) => terms.map((term) => term.split(' ').map(consonantsOf).join('')),
    rarest: (source) => rarestOf(source),
    pairs: (source) => pairsOf(rarestOf(source)),
    initials: ({ feature }) => {
      const { initials, acronyms, plain } = feature as NameFeature;
      return [...new Set([...initials, ...acronyms, plain.replaceAll(' ', '')])];
    },
    days({ feature, size }) {
      const { first, last } = feature as DateFeature;
      return spans(Math.floor(first / size), Math.floor(last / size) + 1);
    },
    cells({ feature, size }) {
      const { point } = feature as PlaceFeature;
      return point ? cellsOf(point, size) : [];
    },
    magnitude({ feature, size }) {
      const { usd, value } = feature as AmountFeature;
      const step = Math.floor(
        Math.log(Math.max(1, Math.abs(usd ?? value))) / Math.log(1 + size / 100),
      );
      return spans(step, step + 1);
    },
  };

/** The terms that the fewest records have; of equally rare ones the first by spelling. */
function rarestOf({ terms, counts, size }: KeySource): readonly string[] {
  const ranked = terms.map((term) => ({ term, count: counts.count(term) }));
  ranked.sort((a, b) => a.count - b.count || (a.term < b.term ? -1 : 1));
  return ranked.slice(0, size).map(({ term }) => term);
}

function pairsOf(terms: readonly string[]): readonly string[] {
  const sorted = [...terms].sort();
  return sorted.flatMap((term, at) => sorted.slice(at + 1).map((other) => `${term} ${other}`));
}

/** Numbers of spans: with its own and the next one, two neighbours always share one. */
function spans(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

function cellsOf(
  { lat, lon }: NonNullable<PlaceFeature['point']>,
  sizeKm: number,
): readonly string[] {
  const row = Math.floor((lat * KM_PER_DEGREE) / sizeKm);
  return [row, row + 1].flatMap((y) => {
    const narrowing = Math.max(0.05, Math.cos((y * sizeKm * Math.PI) / (KM_PER_DEGREE * 180)));
    const column = Math.floor((lon * KM_PER_DEGREE * narrowing) / sizeKm);
    return [`${y} ${column}`, `${y} ${column + 1}`];
  });
}
