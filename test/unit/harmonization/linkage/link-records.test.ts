import fc from 'fast-check';
import { estimateFromRecords } from '../../../../subgraphs/harmonization/domain/linkage/estimate-from-records';
import { linkRecords } from '../../../../subgraphs/harmonization/domain/linkage/link-records';
import {
  addRecord,
  indexRecords,
  linkOne,
  removeRecord,
} from '../../../../subgraphs/harmonization/domain/linkage/linkage-index';
import type { LinkRecord } from '../../../../subgraphs/harmonization/domain/linkage/linkage-record';
import { explainPair } from '../../../../subgraphs/harmonization/domain/linkage/decide/explain-pair';
import { FLOW_PLAN, someFlows } from './sample-flows';

const flow = (id: string, source: string, giver: string, amount: number): LinkRecord => ({
  id,
  source,
  values: { giver, amount, date: '2025-01-01', purpose: `grant for camps` },
});

const SIX = [
  flow('a1', 'fts', 'World Food Programme', 100_000),
  flow('a2', 'iati', 'WFP', 100_000),
  flow('b1', 'fts', 'Oxfam', 250_000),
  flow('b2', 'iati', 'Oxfam', 250_000),
  flow('c1', 'fts', 'Save the Children', 70_000),
  flow('c2', 'iati', 'Red Cross', 12),
];

describe('linking records', () => {
  const model = estimateFromRecords(FLOW_PLAN, SIX);

  it('gives the same model, pairs and clusters whatever the order of the records', () => {
    fc.assert(
      fc.property(
        someFlows.chain((flows) =>
          fc.tuple(
            fc.constant(flows),
            fc.shuffledSubarray([...flows], { minLength: flows.length }),
          ),
        ),
        ([flows, shuffled]) => {
          const one = estimateFromRecords(FLOW_PLAN, flows);
          const other = estimateFromRecords(FLOW_PLAN, shuffled);
          expect(other).toEqual(one);
          expect(linkRecords(shuffled, other)).toEqual(linkRecords(flows, one));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('puts at most one record of a source into a cluster', () => {
    fc.assert(
      fc.property(someFlows, (flows) => {
        const sources = new Map(flows.map(({ id, source }) => [id, source]));
        const { clusters } = linkRecords(flows, estimateFromRecords(FLOW_PLAN, flows));
        for (const { members } of clusters) {
          expect(new Set(members.map((id) => sources.get(id))).size).toBe(members.length);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('finds for a new record the pairs that linking everything finds', () => {
    fc.assert(
      fc.property(someFlows, (flows) => {
        fc.pre(flows.length > 1);
        const all = linkRecords(flows, model, { keepDifferent: true }).pairs;
        const index = indexRecords(model, flows);
        const [first] = flows;
        removeRecord(index, first!.id);
        addRecord(index, first!);
        const judged = all.filter(({ a, b }) => a === first!.id || b === first!.id);
        const likely = judged.filter(({ probability }) => probability > 0.1);
        const found = linkOne(index, first!);
        expect(found.map(({ a, b, weight }) => [a, b, weight])).toEqual(
          likely.map(({ a, b, weight }) => [a, b, weight]),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('obeys what people said, and says that they decided', () => {
    const answers = [
      { a: 'b2', b: 'b1', isSame: false },
      { a: 'c1', b: 'c2', isSame: true },
    ];
    const linked = linkRecords(SIX, model, { answers, keepDifferent: true });
    expect(linked.clusters.map(({ members }) => members)).toContainEqual(['c1', 'c2']);
    expect(linked.clusters.flatMap(({ members }) => members)).not.toContain('b1');
    const refused = linked.pairs.find(({ a, b }) => a === 'b1' && b === 'b2');
    expect(refused).toMatchObject({ outcome: 'DIFFERENT', decidedBy: 'PERSON' });
  });

  it('returns to exactly what was when an answer is taken back', () => {
    const before = linkRecords(SIX, model);
    linkRecords(SIX, model, { answers: [{ a: 'b1', b: 'b2', isSame: false }] });
    expect(linkRecords(SIX, model, { answers: [] })).toEqual(before);
  });

  it('explains every comparison with its weight', () => {
    const { pairs } = linkRecords(SIX, model, { keepDifferent: true });
    const pair = pairs.find(({ a, b }) => a === 'a1' && b === 'a2')!;
    const words = explainPair(model, pair);
    expect(words[0]).toMatch(/^giver: one is the acronym of the other \([+-]\d+\.\d\)$/);
    expect(words).toHaveLength(FLOW_PLAN.comparisons.length);
    const sum = pair.weights.reduce((total, bits) => total + bits, 0);
    expect(pair.weight).toBeCloseTo(sum + Math.log2(model.prior / (1 - model.prior)));
  });

  it('changes the version of the model when a number changes', () => {
    const answered = estimateFromRecords(FLOW_PLAN, SIX, [{ a: 'a1', b: 'a2', isSame: true }]);
    expect(answered.version).not.toBe(model.version);
    expect(estimateFromRecords(FLOW_PLAN, [...SIX].reverse()).version).toBe(model.version);
  });
});
