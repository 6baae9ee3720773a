import type { CountedConnection } from '../../../shared/core/connection';
import type { AccessAgreement } from '../domain/access-agreement';
import type { AccessIndicator } from '../domain/access-indicator';
import type { MovementOutcome } from '../domain/movement-outcome';
import type { Negotiation } from '../domain/negotiation';
import type { NegotiationPlaybook } from '../domain/negotiation-playbook';

export type NegotiationConnection = CountedConnection<Negotiation>;
export type NegotiationPlaybookConnection = CountedConnection<NegotiationPlaybook>;
export type AccessAgreementConnection = CountedConnection<AccessAgreement>;
export type AccessIndicatorConnection = CountedConnection<AccessIndicator>;
export type MovementOutcomeConnection = CountedConnection<MovementOutcome>;
