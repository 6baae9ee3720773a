import type { CountedConnection } from '../../../shared/core/connection';
import type { ConflictAffectedSettlement } from '../domain/conflict-affected-settlement';
import type { CaptivityCount } from '../domain/captivity-count';
import type { Incident } from '../domain/incident';
import type { IncidentCount } from '../domain/incident-count';
import type { Needs } from '../domain/needs';
import type { Severity } from '../domain/severity';

export type IncidentConnection = CountedConnection<Incident>;
export type SeverityConnection = CountedConnection<Severity>;
export type NeedsConnection = CountedConnection<Needs>;
export type ConflictAffectedSettlementConnection = CountedConnection<ConflictAffectedSettlement>;
export type IncidentCountConnection = CountedConnection<IncidentCount>;
export type CaptivityCountConnection = CountedConnection<CaptivityCount>;
