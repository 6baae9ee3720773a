import fc from 'fast-check';
import { bestAssignment } from '../../../../subgraphs/harmonization/domain/linkage/cluster/best-assignment';

/** Tries every assignment. */
function bestSum(weights: readonly (readonly number[])[], row = 0, taken: number[] = []): number {
  if (row === weights.length) return 0;
  const alone = bestSum(weights, row + 1, taken);
  const paired = weights[row]!.map((weight, column) =>
    taken.includes(column) ? 0 : weight + bestSum(weights, row + 1, [...taken, column]),
  );
  return Math.max(alone, ...paired);
}

describe('the best assignment', () => {
  it('has the largest sum of all assignments and uses no column twice', () => {
    const tables = fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) => {
        const row = fc.array(fc.integer({ min: -5, max: 30 }), {
          minLength: columns,
          maxLength: columns,
        });
        return fc.array(row, { minLength: rows, maxLength: rows });
      });
    fc.assert(
      fc.property(tables, (weights) => {
        const assigned = bestAssignment(weights);
        const used = assigned.filter((column) => column !== -1);
        expect(new Set(used).size).toBe(used.length);
        const sum = assigned.reduce(
          (total, c, row) => total + (c === -1 ? 0 : weights[row]![c]!),
          0,
        );
        expect(sum).toBe(bestSum(weights));
      }),
    );
  });
});
