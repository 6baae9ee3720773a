import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { Day } from './day';
import type { Commitment } from './commitment';
import type {
  CommonGroundNoted,
  MandateGiven,
  NegotiationBegun,
  NegotiationEnded,
  ParticipantJoined,
  PositionStated,
  StepVerified,
  TermProposed,
} from './negotiation-event';
import type { NegotiationLine } from './negotiation-line';
import type { PlaybookContent } from './negotiation-playbook';

/** A negotiation of access, as its history leaves it. */
export interface NegotiationState {
  readonly title: string;
  readonly countries: readonly string[];
  readonly areas: readonly string[];
  readonly isExample: boolean;
  readonly begun: Day;
  readonly playbookId: string | null;
  readonly playbookVersion: number | null;
  readonly template: PlaybookContent | null;
  lead: string;
  team: readonly string[];
  publicFrom: Day | null;
  readonly participants: NegotiationParticipant[];
  readonly mandates: Dated<MandateGiven['mandate']>[];
  readonly positions: Dated<PositionStated['position']>[];
  readonly commonGround: Dated<CommonGroundNoted['commonGround']>[];
  readonly redLines: NegotiationLine[];
  readonly bottomLines: NegotiationLine[];
  readonly proposedTerms: Dated<TermProposed['term']>[];
  readonly verifiedSteps: Dated<StepVerified['verifiedStep']>[];
  readonly verified: Set<string>;
  readonly reached: Map<string, Day>;
  readonly commitments: Commitment[];
  ending: Dated<NegotiationEnded['ending']> | null;
}

export type Negotiation = Recorded<NegotiationState>;

export type Dated<T> = T & { readonly date: Day };

type Joined = ParticipantJoined['participant'];

/** Somebody who takes part; named only while the consent stands. */
export interface NegotiationParticipant extends Pick<Joined, 'key' | 'capacity' | 'role'> {
  readonly joined: Day;
  consentToBeNamed: boolean;
  name: string | null;
  organization: string | null;
}

/** What a negotiation is when it begins. */
export function beginNegotiation(event: NegotiationBegun): NegotiationState {
  const { date, title, countries, areas, lead, team, publicFrom, isExample } = event;
  const { playbookId, playbookVersion, template } = event;
  return {
    ...{ title, countries, areas, lead, team, publicFrom, isExample },
    ...{ playbookId, playbookVersion, template, begun: date },
    redLines: [...(template?.redLines ?? [])],
    bottomLines: [...(template?.bottomLines ?? [])],
    ...{ participants: [], mandates: [], positions: [], commonGround: [], proposedTerms: [] },
    ...{ verifiedSteps: [], verified: new Set(), reached: new Map(), commitments: [] },
    ending: null,
  };
}
