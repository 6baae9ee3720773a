import fc from 'fast-check';
import type { Sensitivity } from '../../../../shared/core/sensitivity';
import { SENSITIVITY_LEVELS, strictest } from '../../../../shared/core/sensitivity';
import type { SeenSettlement } from '../../../../subgraphs/harmonization/domain/decisions/settle-as-seen';
import { settleAsSeen } from '../../../../subgraphs/harmonization/domain/decisions/settle-as-seen';
import { settleDecisions } from '../../../../subgraphs/harmonization/domain/decisions/settle-decisions';
import { decisionOf, records, someAnswers, someDecisions } from './some-decisions';

const plan = { clusters: 'ONE_PER_SOURCE' } as const;

const someLevels = fc
  .array(fc.constantFrom(...SENSITIVITY_LEVELS), {
    minLength: records.length,
    maxLength: records.length,
  })
  .map((levels) => records.map((record, at) => ({ ...record, sensitivity: levels[at]! })));

const isUpTo =
  (level: Sensitivity) =>
  ({ sensitivity }: { readonly sensitivity: Sensitivity }) =>
    strictest(sensitivity, level) === level;

/** What the rows tell somebody who sees records up to this level, in any order. */
function toldUpTo(level: Sensitivity, { pairs, members }: SeenSettlement) {
  const isTold = ({ seenUpTo }: { readonly seenUpTo: readonly Sensitivity[] }) =>
    seenUpTo.includes(level);
  return {
    pairs: pairs
      .filter(isTold)
      .map(({ pairId, outcome, decidedBy }) => `${pairId} ${outcome} ${decidedBy}`)
      .sort(),
    members: members
      .filter(isTold)
      .map(({ recordId, clusterId }) => `${recordId} in ${clusterId}`)
      .sort(),
  };
}

describe('what is told of decisions', () => {
  it('is what would be told if there were no records but those that somebody sees', () => {
    fc.assert(
      fc.property(someDecisions, someAnswers, someLevels, (decisions, answers, rated) => {
        const settled = settleAsSeen({ plan, records: rated, decisions, answers });
        for (const level of ['LOW', 'MODERATE', 'SEVERE'] as const) {
          const seen = rated.filter(isUpTo(level));
          const { pairs, clusters } = settleDecisions({ plan, records: seen, decisions, answers });
          const alone = {
            pairs: pairs.map((pair) => ({ ...pair, seenUpTo: [level] })),
            members: clusters.flatMap(({ id, members }) =>
              members.map((recordId) => ({ recordId, clusterId: id, seenUpTo: [level] })),
            ),
          };
          expect(toldUpTo(level, settled)).toEqual(toldUpTo(level, alone));
        }
      }),
    );
  });

  it('is one row for each pair and each member where nothing is hidden', () => {
    fc.assert(
      fc.property(someDecisions, (decisions) => {
        const open = records.map((record) => ({ ...record, sensitivity: 'LOW' as const }));
        const { pairs, members } = settleAsSeen({ plan, records: open, decisions, answers: [] });
        expect(new Set(pairs.map(({ pairId }) => pairId)).size).toBe(pairs.length);
        expect(new Set(members.map(({ recordId }) => recordId)).size).toBe(members.length);
        for (const { seenUpTo } of [...pairs, ...members])
          expect(seenUpTo).toEqual(['LOW', 'MODERATE', 'SEVERE']);
      }),
    );
  });

  it('says of two records that only a hidden third joins that they wait for a person', () => {
    const decisions = [
      decisionOf({ a: 'r0', b: 'r1', sequence: 1, weight: 2, isContradicted: true }),
      decisionOf({ a: 'r0', b: 'r5', sequence: 2, weight: 6, isContradicted: false }),
      decisionOf({ a: 'r1', b: 'r5', sequence: 3, weight: 6, isContradicted: false }),
    ];
    const rated = records.map((record) => ({
      ...record,
      sensitivity: record.id === 'r5' ? ('HIGH' as const) : ('LOW' as const),
    }));
    const settled = settleAsSeen({ plan, records: rated, decisions, answers: [] });
    expect(toldUpTo('LOW', settled)).toEqual({
      pairs: ['INCIDENT:r0|r1 NEEDS_A_PERSON MODEL'],
      members: [],
    });
    expect(toldUpTo('SEVERE', settled)).toEqual({
      pairs: [
        'INCIDENT:r0|r1 SAME OTHER_PAIRS',
        'INCIDENT:r0|r5 SAME MODEL',
        'INCIDENT:r1|r5 SAME MODEL',
      ],
      members: ['r0 in r0', 'r1 in r0', 'r5 in r0'],
    });
  });
});
