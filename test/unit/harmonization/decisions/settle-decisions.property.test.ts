import fc from 'fast-check';
import type { RecordedDecision } from '../../../../subgraphs/harmonization/domain/decisions/pair-decision';
import { settleDecisions } from '../../../../subgraphs/harmonization/domain/decisions/settle-decisions';
import type { Answer } from '../../../../subgraphs/harmonization/domain/linkage/linked-pair';

const SOURCES = ['awsd', 'sind', 'third'];
const records = Array.from({ length: 9 }, (_, at) => ({ id: `r${at}`, source: SOURCES[at % 3]! }));

const pairs = records.flatMap((x, at) =>
  records.slice(at + 1).flatMap((y) => (x.source === y.source ? [] : [[x.id, y.id] as const])),
);

const someDecisions: fc.Arbitrary<RecordedDecision[]> = fc
  .tuple(
    fc.subarray(pairs.map((pair) => pair)),
    fc.infiniteStream(fc.tuple(fc.integer({ min: -40, max: 60 }), fc.boolean())),
  )
  .map(([chosen, stream]) =>
    chosen.map(([a, b], at) => {
      const [tenths, isContradicted] = stream.next().value as [number, boolean];
      return decisionOf({ a, b, sequence: at, weight: tenths / 10, isContradicted });
    }),
  );

const someAnswers: fc.Arbitrary<Answer[]> = fc
  .subarray(pairs, { maxLength: 4 })
  .chain((chosen) =>
    fc.tuple(...chosen.map(([a, b]) => fc.boolean().map((isSame) => ({ a, b, isSame })))),
  );

function decisionOf(given: {
  readonly a: string;
  readonly b: string;
  readonly sequence: number;
  readonly weight: number;
  readonly isContradicted: boolean;
}): RecordedDecision {
  const { a, b, sequence, weight, isContradicted } = given;
  const probability = 1 / (1 + 2 ** -weight);
  const likely = probability >= 0.9 && !isContradicted ? 'SAME' : 'NEEDS_A_PERSON';
  return {
    ...{ pairId: `INCIDENT:${a}|${b}`, kind: 'INCIDENT', a, b, sequence, weight, probability },
    ...{ decidedBy: 'MODEL', reason: '', modelVersion: 'v', levels: [], weights: [] },
    ...{ contradictions: isContradicted ? ['date'] : [], hashA: '', hashB: '' },
    outcome: probability <= 0.1 ? 'DIFFERENT' : likely,
    decidedAt: new Date(0),
  };
}

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
