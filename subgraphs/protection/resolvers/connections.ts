import type { CountedConnection } from '../../../shared/runtime/store/read-connection';
import type { ConflictAffectedSettlement } from '../domain/conflict-affected-settlement';
import type { Incident } from '../domain/incident';
import type { Needs } from '../domain/needs';
import type { Severity } from '../domain/severity';

export type IncidentConnection = CountedConnection<Incident>;
export type SeverityConnection = CountedConnection<Severity>;
export type NeedsConnection = CountedConnection<Needs>;
export type ConflictAffectedSettlementConnection = CountedConnection<ConflictAffectedSettlement>;
