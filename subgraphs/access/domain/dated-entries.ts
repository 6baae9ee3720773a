import type { Commitment } from './commitment';
import type { Dated } from './negotiation';
import type {
  CommitmentMade,
  CommonGroundNoted,
  PositionStated,
  StepVerified,
  TermProposed,
} from './negotiation-event';

/**
 * What a negotiation keeps of the events of which it has many. Every field is written out: spreading
 * took a hundred times as long, which a history of 10,000 entries shows.
 */
export function datedPosition({
  date,
  position,
}: PositionStated): Dated<PositionStated['position']> {
  const { participant, text, reasoning, values } = position;
  return { participant, text, reasoning, values, date };
}

export function datedGround({
  date,
  commonGround: { kind, text },
}: CommonGroundNoted): Dated<CommonGroundNoted['commonGround']> {
  return { kind, text, date };
}

export function datedTerm({ date, term }: TermProposed): Dated<TermProposed['term']> {
  const { key, by, text, subjects, figures } = term;
  return { key, by, text, subjects, figures, date };
}

export function datedStep({
  date,
  verifiedStep: { step, finding },
}: StepVerified): Dated<StepVerified['verifiedStep']> {
  return { step, finding, date };
}

export function commitmentMade({ date, commitment }: CommitmentMade): Commitment {
  const { key, by, text, due } = commitment;
  return { key, by, text, due, made: date, firstDue: due, updates: [], settled: null };
}
