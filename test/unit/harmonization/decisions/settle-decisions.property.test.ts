import fc from 'fast-check';
import { settleDecisions } from '../../../../subgraphs/harmonization/domain/decisions/settle-decisions';
import type { Answer } from '../../../../subgraphs/harmonization/domain/linkage/linked-pair';
import { decisionOf, records, someAnswers, someDecisions } from './some-decisions';

const plan = { clusters: 'ONE_PER_SOURCE' } as const;
const byPair = (a: { pairId: string }, b: { pairId: string }) => (a.pairId < b.pairId ? -1 : 1);

describe('what follows from decisions and answers', () => {
  it('is the same whatever the order in which they are given', () => {
    fc.assert(
      fc.property(someDecisions, someAnswers, fc.nat(), (decisions, answers, turn) => {
        const there = settleDecisions({ plan, records, decisions, answers });
        const back = settleDecisions({
          plan,
          records: turned(records, turn),
          decisions: turned(decisions, turn).reverse(),
          answers: turned(answers, turn),
        });
        expect(back.clusters).toEqual(there.clusters);
        expect([...back.pairs].sort(byPair)).toEqual([...there.pairs].sort(byPair));
      }),
    );
  });

  it('is the same whatever the order of answers of which not all can hold', () => {
    const answers = [
      { a: 'r0', b: 'r1', isSame: true },
      { a: 'r1', b: 'r2', isSame: true },
      { a: 'r0', b: 'r2', isSame: false },
    ];
    const clustersOf = (given: Answer[]) =>
      settleDecisions({ plan, records, decisions: [], answers: given }).clusters;
    const first = clustersOf(answers);
    expect(first).toEqual([{ id: 'r0', members: ['r0', 'r1'] }]);
    for (const turn of [1, 2]) expect(clustersOf(turned(answers, turn))).toEqual(first);
    expect(clustersOf([...answers].reverse())).toEqual(first);
  });

  it('joins records whose surer partners went to a third record', () => {
    const likely = [
      ['r4', 'r5', 5.5],
      ['r3', 'r4', 5.2],
      ['r0', 'r5', 4.9],
      ['r0', 'r8', 4.7],
      ['r3', 'r8', 4.3],
    ] as const;
    const decisions = likely.map(([a, b, weight], sequence) =>
      decisionOf({ a, b, sequence, weight, isContradicted: false }),
    );
    const { clusters, pairs } = settleDecisions({ plan, records, decisions, answers: [] });
    expect(clusters.map(({ members }) => members)).toEqual([
      ['r0', 'r8'],
      ['r3', 'r4', 'r5'],
    ]);
    expect(pairs.map(({ outcome }) => outcome)).toEqual([
      ...['SAME', 'SAME', 'DIFFERENT', 'SAME', 'DIFFERENT'],
    ]);
  });

  it('holds every answer that no other answer contradicts, and no register twice without one', () => {
    fc.assert(
      fc.property(someDecisions, someAnswers, (decisions, answers) => {
        const { clusters } = settleDecisions({ plan, records, decisions, answers });
        const clusterOf = new Map(
          clusters.flatMap(({ id, members }) => members.map((m) => [m, id])),
        );
        const together = (a: string, b: string) =>
          clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b);
        for (const { a, b, isSame } of answers) if (!isSame) expect(together(a, b)).toBe(false);
        if (answers.some(({ isSame }) => isSame)) return;
        for (const { members } of clusters) {
          const sources = members.map((id) => records.find((record) => record.id === id)!.source);
          expect(new Set(sources).size).toBe(sources.length);
        }
      }),
    );
  });

  it('says of a pair that its records are one exactly where they stand in one cluster', () => {
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        const settled = settleDecisions({ plan, records, decisions, answers: [] });
        for (const { a, b, outcome } of settled.pairs) {
          const isTogether = settled.clusters.some(
            ({ members }) => members.includes(a) && members.includes(b),
          );
          if (outcome === 'SAME') expect(isTogether).toBe(true);
          if (isTogether) expect(outcome).not.toBe('NEEDS_A_PERSON');
        }
      }),
    );
  });
});

function turned<T>(items: readonly T[], turn: number): T[] {
  const at = items.length === 0 ? 0 : turn % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}
