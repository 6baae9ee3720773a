/** What an agreement can limit records by, and an owner hold them to. */
export const RECORD_LIMITS = ['PLACE', 'PERIOD'] as const;

export type RecordLimit = (typeof RECORD_LIMITS)[number];

/** Of which records an agreement speaks: all that lie in one of the places and wholly within the days. */
export interface RecordScope {
  /** Countries by ISO 3166-1 alpha-3 code, areas by p-code; everywhere when left out. */
  readonly places?: readonly string[];
  /** The first and the last day, both included; open when left out. */
  readonly from?: string;
  readonly to?: string;
}

/** Where and when a record is, as its owner knows it. */
export interface RecordWhere {
  /** Its country, its area and all areas that hold that one; empty when the place is not known. */
  readonly places: readonly string[];
  /** The first and the last day that it may speak of; null when the days are not known. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** Which limits a scope sets. */
export function limitsIn({ places, from, to }: RecordScope): RecordLimit[] {
  return [
    ...(places === undefined ? [] : (['PLACE'] as const)),
    ...(from === undefined && to === undefined ? [] : (['PERIOD'] as const)),
  ];
}

/** Whether a record certainly lies within; one of which too little is known does not. */
export function liesWithin({ places, from, to }: RecordScope, where: RecordWhere): boolean {
  const { firstDay, lastDay } = where;
  return (
    (places === undefined || places.some((code) => where.places.includes(code))) &&
    (from === undefined || (firstDay !== null && firstDay >= from)) &&
    (to === undefined || (lastDay !== null && lastDay <= to))
  );
}

/** A scope in words. */
export function scopeText({ places, from, to }: RecordScope): string {
  const where = places === undefined ? [] : [`in ${places.join(', ')}`];
  const since = from === undefined ? [] : [`from ${from}${to === undefined ? ' on' : ''}`];
  const until = to === undefined ? [] : [`until ${to}`];
  return [...where, ...since, ...until].join(' ');
}
