import fc from 'fast-check';
import type { RecordedDecision } from '../../../../subgraphs/harmonization/domain/decisions/pair-decision';
import type { Answer } from '../../../../subgraphs/harmonization/domain/linkage/linked-pair';

const SOURCES = ['awsd', 'sind', 'third'];
export const records = Array.from({ length: 9 }, (_, at) => ({
  id: `r${at}`,
  source: SOURCES[at % 3]!,
}));

const pairs = records.flatMap((x, at) =>
  records.slice(at + 1).flatMap((y) => (x.source === y.source ? [] : [[x.id, y.id] as const])),
);

/** Decisions about some pairs of nine records of three sources. */
export const someDecisions: fc.Arbitrary<RecordedDecision[]> = fc
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

export const someAnswers: fc.Arbitrary<Answer[]> = fc
  .subarray(pairs, { maxLength: 4 })
  .chain((chosen) =>
    fc.tuple(...chosen.map(([a, b]) => fc.boolean().map((isSame) => ({ a, b, isSame })))),
  );

export function decisionOf(given: {
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
    ...{ decidedBy: 'MODEL', levels: [], weights: [] },
    contradictions: isContradicted ? ['date'] : [],
    outcome: probability <= 0.1 ? 'DIFFERENT' : likely,
  };
}
