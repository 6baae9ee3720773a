import { RUNGS, type Rung } from '../agreement';
import type { Bounds, CountedTable } from './counted-table';
import { rangeBounds, rangeOf, roundedBounds, roundedCount } from './tell-count';

/** One way to tell a cell, and between which counts everybody then knows it to lie. */
export interface CellStep {
  readonly rung: Rung;
  readonly bounds: Bounds;
  /** What is lost when the cell is told no better than so. */
  readonly loss: number;
}

/** A cell that is not told says nothing of itself. */
export const UNTOLD: CellStep = { rung: 'nothing', bounds: [0, Infinity], loss: 40 };

const LOSSES: Readonly<Record<Rung, number>> = {
  record: 0,
  exactCount: 0,
  roundedCount: 5,
  range: 7,
  exists: 30,
  nothing: UNTOLD.loss,
};

/** The ways to tell a cell, from the finest that anybody may be told; a small one is not told at all. */
export function stepsOf(
  count: number,
  noise: number,
  { finest, smallestCount }: Pick<CountedTable, 'finest' | 'smallestCount'>,
): readonly CellStep[] {
  if (count > 0 && count < smallestCount) return [UNTOLD];
  if (count === 0) return [{ rung: finest, bounds: [0, 0], loss: 0 }, UNTOLD];
  const rounded = roundedCount(count, noise, smallestCount);
  const steps: readonly (readonly [Rung, Bounds])[] = [
    ['exactCount', [count, count]],
    ['roundedCount', roundedBounds(rounded, smallestCount)],
    ['range', rangeBounds(rangeOf(rounded, smallestCount), smallestCount)],
    ['exists', [smallestCount, Infinity]],
  ];
  // Totals of many records are worth a little more.
  const worth = 1 + Math.log1p(count) / 20;
  return steps
    .filter(([rung]) => RUNGS.indexOf(rung) <= RUNGS.indexOf(finest))
    .map(([rung, bounds]): CellStep => ({ rung, bounds, loss: LOSSES[rung] * worth }))
    .concat(UNTOLD);
}
