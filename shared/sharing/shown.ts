import { type Grant, RUNGS, type Rung } from './agreement';
import { type RecordScope, limitsIn, scopeText } from './record-scope';

/** How much of a field is shown: a rung of the ladder, and within which limits. */
export interface Shown {
  readonly rung: Rung;
  readonly finestAdminLevel?: number;
  readonly smallestCount?: number;
  /** Of which records: one list for each owner that names any; a record must lie within one scope of each. */
  readonly records?: readonly (readonly RecordScope[])[];
}

export const EVERYTHING: Shown = { rung: 'record' };

export function shownBy({ rung, finestAdminLevel, smallestCount, places, period }: Grant): Shown {
  const scope: RecordScope = { ...(places === undefined ? {} : { places }), ...period };
  return {
    rung,
    ...(finestAdminLevel === undefined ? {} : { finestAdminLevel }),
    ...(smallestCount === undefined ? {} : { smallestCount }),
    ...(limitsIn(scope).length === 0 ? {} : { records: [[scope]] }),
  };
}

/** Whether the first shows more than the second: a higher rung, or the same within fewer limits. */
export function isMore(a: Shown, b: Shown): boolean {
  const [rungA, rungB] = [RUNGS.indexOf(a.rung), RUNGS.indexOf(b.rung)];
  return rungA === rungB ? limitsOf(a).length < limitsOf(b).length : rungA > rungB;
}

/** What two owners of one field show together: no more than either. */
export function least(a: Shown, b: Shown): Shown {
  const finest = [a.finestAdminLevel, b.finestAdminLevel].filter((level) => level !== undefined);
  const smallest = [a.smallestCount, b.smallestCount].filter((count) => count !== undefined);
  const records = [...(a.records ?? []), ...(b.records ?? [])];
  return {
    rung: RUNGS.indexOf(a.rung) <= RUNGS.indexOf(b.rung) ? a.rung : b.rung,
    ...(finest.length === 0 ? {} : { finestAdminLevel: Math.min(...finest) }),
    ...(smallest.length === 0 ? {} : { smallestCount: Math.max(...smallest) }),
    ...(records.length === 0 ? {} : { records }),
  };
}

/** The limits in words, for explanations; none when all of the rung is shown. */
export function limitsOf({ finestAdminLevel, smallestCount, records = [] }: Shown): string[] {
  return [
    ...(finestAdminLevel === undefined ? [] : [`places no finer than level ${finestAdminLevel}`]),
    ...(smallestCount === undefined ? [] : [`no count below ${smallestCount}`]),
    ...records.map((scopes) => `of records ${scopes.map(scopeText).join(', or ')}`),
  ];
}
