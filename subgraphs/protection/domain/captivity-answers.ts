/** A count as the ladder tells it at most; what it does not tell is absent. */
interface Told {
  readonly withheld: boolean;
  readonly finest: string;
  readonly reason?: string;
  readonly exists?: boolean;
  readonly range?: { readonly from: number; readonly to: number | null };
  readonly rounded?: number;
  readonly exact?: number;
}

/** One field of a count, as it is kept: whether anything is told, and what. */
export interface CaptivityAnswer {
  readonly withheld: boolean;
  readonly value: unknown;
}

/** The fields of a count that are read by right, each with the rung that it gives. */
const FIELDS: Readonly<Record<string, (told: Told) => unknown>> = {
  withheld: ({ withheld }) => withheld,
  toldAs: ({ finest }) => NAMES[finest],
  reason: ({ reason }) => reason,
  exists: ({ exists }) => exists,
  from: ({ range }) => range?.from,
  to: ({ range }) => range?.to,
  rounded: ({ rounded }) => rounded,
  exact: ({ exact }) => exact,
};

const NAMES: Readonly<Record<string, string>> = {
  nothing: 'NOTHING',
  exists: 'EXISTS',
  range: 'RANGE',
  roundedCount: 'ROUNDED_COUNT',
  exactCount: 'EXACT_COUNT',
};

/** Each field of a count by its coordinate, as the database keeps them apart by right. */
export function valuesOf(told: Told): Readonly<Record<string, CaptivityAnswer>> {
  return Object.fromEntries(
    Object.entries(FIELDS).map(([field, read]) => [
      coordinateOfCount(field),
      { withheld: told.withheld, value: read(told) ?? null },
    ]),
  );
}

/** The coordinate of a field of a count, as `CaptivityCount.rounded`. */
export function coordinateOfCount(field: string): string {
  return `CaptivityCount.${field}`;
}
