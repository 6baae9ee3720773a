import type { Resolvers } from '../generated/resolver-types';
import { accessAgreement } from './access-agreement';
import { adminArea } from './admin-area';
import { captivityCount } from './captivity-count';
import { conflictAffectedSettlement } from './conflict-affected-settlement';
import { country } from './country';
import { crisis } from './crisis';
import {
  aidWorkerIncident,
  attackOnEducation,
  attackOnHealth,
  explosiveWeaponIncident,
  foodSecurityIncident,
  incident,
  protectionIncident,
} from './incident';
import { incidentCount } from './incident-count';
import { incidentReport } from './incident-report';
import { needs } from './needs';
import { query } from './query';
import { severity } from './severity';

/** One resolver map for each type of schema.graphql that needs one. */
export const resolvers = {
  Query: query,
  AccessAgreement: accessAgreement,
  AdminArea: adminArea,
  AidWorkerIncident: aidWorkerIncident,
  AttackOnEducation: attackOnEducation,
  AttackOnHealth: attackOnHealth,
  CaptivityCount: captivityCount,
  ConflictAffectedSettlement: conflictAffectedSettlement,
  Country: country,
  Crisis: crisis,
  ExplosiveWeaponIncident: explosiveWeaponIncident,
  FoodSecurityIncident: foodSecurityIncident,
  Incident: incident,
  IncidentCount: incidentCount,
  IncidentReport: incidentReport,
  Needs: needs,
  ProtectionIncident: protectionIncident,
  Severity: severity,
} satisfies Resolvers;
