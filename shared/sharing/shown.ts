import { type Grant, RUNGS, type Rung } from './agreement';

/** How much of a field is shown: a rung of the ladder, and within which limits. */
export interface Shown {
  readonly rung: Rung;
  readonly finestAdminLevel?: number;
  readonly smallestCount?: number;
  /** One list for each owner that names places; a record must lie in a place of each. */
  readonly places?: readonly (readonly string[])[];
  readonly periods?: readonly { readonly from?: string; readonly to?: string }[];
}

export const EVERYTHING: Shown = { rung: 'record' };

export function shownBy({ rung, finestAdminLevel, smallestCount, places, period }: Grant): Shown {
  return {
    rung,
    ...(finestAdminLevel === undefined ? {} : { finestAdminLevel }),
    ...(smallestCount === undefined ? {} : { smallestCount }),
    ...(places === undefined ? {} : { places: [places] }),
    ...(period === undefined ? {} : { periods: [period] }),
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
  const places = [...(a.places ?? []), ...(b.places ?? [])];
  const periods = [...(a.periods ?? []), ...(b.periods ?? [])];
  return {
    rung: RUNGS.indexOf(a.rung) <= RUNGS.indexOf(b.rung) ? a.rung : b.rung,
    ...(finest.length === 0 ? {} : { finestAdminLevel: Math.min(...finest) }),
    ...(smallest.length === 0 ? {} : { smallestCount: Math.max(...smallest) }),
    ...(places.length === 0 ? {} : { places }),
    ...(periods.length === 0 ? {} : { periods }),
  };
}

/** The limits in words, for explanations; none when all of the rung is shown. */
export function limitsOf({ finestAdminLevel, smallestCount, places, periods }: Shown): string[] {
  return [
    ...(finestAdminLevel === undefined ? [] : [`places no finer than level ${finestAdminLevel}`]),
    ...(smallestCount === undefined ? [] : [`no count below ${smallestCount}`]),
    ...(places ?? []).map((codes) => `in ${codes.join(', ')}`),
    ...(periods ?? []).map(({ from = 'the beginning', to = 'now' }) => `from ${from} to ${to}`),
  ];
}
