/** How precisely a place is known, from the finest to the coarsest. */
export const PLACE_PRECISIONS = [
  'EXACT',
  'SETTLEMENT',
  'WITHIN_25_KM',
  'LINEAR_FEATURE',
  'DISTRICT',
  'PROVINCE',
  'ESTIMATED',
  'COUNTRY',
  'CENSORED',
  'NOT_STATED',
] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

/** The numbers of the SiND codebook, which stand in front of words that vary. */
const SIND: Readonly<Record<string, PlacePrecision>> = {
  1: 'EXACT',
  2: 'WITHIN_25_KM',
  3: 'DISTRICT',
  4: 'PROVINCE',
  5: 'LINEAR_FEATURE',
  6: 'COUNTRY',
  7: 'ESTIMATED',
};

/** What Insecurity Insight's words, as `(2) 25 km Precision`, say of a place. */
export function sindPrecision(words: string | null): PlacePrecision {
  if (words === null) return 'NOT_STATED';
  if (/^censored/i.test(words.trim())) return 'CENSORED';
  const number = /^\s*\((\d)\)/.exec(words)?.[1];
  return SIND[number ?? ''] ?? 'NOT_STATED';
}

/** The finest place that a source names tells how precise its point can be, when it does not say. */
export function precisionOfNames(named: {
  readonly locality?: string | null;
  readonly admin2?: string | null;
  readonly admin1?: string | null;
  readonly country?: string | null;
}): PlacePrecision {
  if (named.locality) return 'SETTLEMENT';
  if (named.admin2) return 'DISTRICT';
  if (named.admin1) return 'PROVINCE';
  return named.country ? 'COUNTRY' : 'NOT_STATED';
}

/** The coarsest that is stated: telling an event twice never makes its place plainer. */
export function coarsest(precisions: readonly PlacePrecision[]): PlacePrecision {
  const stated = precisions.filter((precision) => precision !== 'NOT_STATED');
  return stated.reduce<PlacePrecision>(
    (worst, next) => (rank(next) > rank(worst) ? next : worst),
    stated[0] ?? 'NOT_STATED',
  );
}

/** Negative when the first is the finer one. */
export function compareFineness(a: PlacePrecision, b: PlacePrecision): number {
  return rank(a) - rank(b);
}

function rank(precision: PlacePrecision): number {
  return PLACE_PRECISIONS.indexOf(precision);
}
