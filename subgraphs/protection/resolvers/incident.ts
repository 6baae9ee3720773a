import type { RecordWhere } from '../../../shared/sharing/record-scope';
import type { Context } from '../context';
import type { AidWorkerIncident } from '../domain/aid-worker-incident';
import type { AttackOnEducation } from '../domain/attack-on-education';
import type { AttackOnHealth } from '../domain/attack-on-health';
import type { ExplosiveWeaponIncident } from '../domain/explosive-weapon-incident';
import type { FoodSecurityIncident } from '../domain/food-security-incident';
import type { Incident } from '../domain/incident';
import { coordinateOf, keyOfIncident, toPerpetrator } from '../domain/closed-values';
import { TYPE_OF_KIND } from '../domain/incident-kind';
import type { ProtectionIncident } from '../domain/protection-incident';
import type {
  AidWorkerIncidentResolvers,
  AttackOnEducationResolvers,
  AttackOnHealthResolvers,
  ExplosiveWeaponIncidentResolvers,
  FoodSecurityIncidentResolvers,
  IncidentResolvers,
  ProtectionIncidentResolvers,
} from '../generated/resolver-types';
import { placeFields } from './place-fields';
import { disclosedSource } from './source-fields';

/**
 * A reference comes under the interface's name or under a type's; under a type that the incident does
 * not have, as after a revision, nothing is found.
 */
const reference = {
  __resolveReference: async (
    { __typename, id }: { __typename: string; id: string },
    { loaders }: Context,
  ) => {
    const found = await loaders.incident.load(id);
    if (found === null || __typename === 'Incident') return found;
    return TYPE_OF_KIND[found.kind] === __typename ? found : null;
  },
};

export const incident: IncidentResolvers = {
  __resolveType: ({ kind }) => TYPE_OF_KIND[kind],
  ...(reference as object),
};

const everyIncident = {
  ...(reference as object),
  ...placeFields,
  point: (record: Incident, _: object, { disclosure }: Context) => disclosure.point(record),
  perpetrator: async (record: Incident, _: object, context: Context) =>
    toPerpetrator(await closedOf(record, 'perpetrator', context)),
  comparisonKeys: ({ description }: Incident, _: object, { comparisonKey }: Context) => {
    const made = description === null ? null : comparisonKey?.('description', description);
    return made ? { key: made.key, description: made.tokens } : null;
  },
  reports: ({ id }: Incident, _: object, { loaders }: Context) => loaders.incidentReports.load(id),
  sources: async ({ id, placePrecision }: Incident, _: object, context: Context) => {
    const reports = await context.loaders.incidentReports.load(id);
    return Promise.all(reports.map((report) => disclosedSource(report, placePrecision, context)));
  },
};

export const aidWorkerIncident: AidWorkerIncidentResolvers = {
  ...everyIncident,
  ...detail<AidWorkerIncident>()('programmeFocus', 'attackContext', 'verification'),
  ...closedDetail<AidWorkerIncident>()('organizationsAsGiven', 'motive', 'captivityOutcome'),
};

export const attackOnHealth: AttackOnHealthResolvers = {
  ...everyIncident,
  ...detail<AttackOnHealth>()(
    'facilitiesDestroyed',
    'facilitiesDamaged',
    'facilitiesEntered',
    'facilitiesOccupied',
    'transportsAffected',
    'suppliesLooted',
    'accessObstructed',
  ),
  ...closedDetail<AttackOnHealth>()('captivityOutcome'),
};

export const attackOnEducation: AttackOnEducationResolvers = {
  ...everyIncident,
  ...detail<AttackOnEducation>()(
    'facilityType',
    'schoolAttacked',
    'universityAttacked',
    'militaryOccupation',
    'arson',
    'forcedEntry',
    'damaged',
  ),
};

export const protectionIncident: ProtectionIncidentResolvers = {
  ...everyIncident,
  ...detail<ProtectionIncident>()('camp', 'context', 'affected', 'campsDestroyed', 'campsDamaged'),
};

export const foodSecurityIncident: FoodSecurityIncidentResolvers = {
  ...everyIncident,
  ...detail<FoodSecurityIncident>()('infrastructure'),
};

export const explosiveWeaponIncident: ExplosiveWeaponIncidentResolvers = {
  ...everyIncident,
  ...detail<ExplosiveWeaponIncident>()('launchType', 'affected', 'sectorsAffected', 'providers'),
};

/** Resolvers that read what only one topic tells. */
function detail<T extends { readonly details: object }>() {
  return <const Name extends keyof T['details']>(...names: readonly Name[]) =>
    Object.fromEntries(
      names.map((name) => [name, ({ details }: T) => (details as T['details'])[name]]),
    ) as { [N in Name]: (parent: T) => T['details'][N] };
}

/** Resolvers that read what only one topic tells and not everybody may know. */
function closedDetail<T extends Incident>() {
  type Values = T['details'];
  type Resolve<Name> = (
    parent: T,
    _: object,
    context: Context,
  ) => Promise<Name extends keyof Values ? Values[Name] : never>;
  return <const Name extends keyof Values & string>(...names: readonly Name[]) => {
    const resolve = (name: Name): Resolve<Name> => {
      return (record, _, context) => closedOf(record, name, context);
    };
    return Object.fromEntries(names.map((name) => [name, resolve(name)])) as {
      [N in Name]: Resolve<N>;
    };
  };
}

/** Where and when an incident was, as far as it is known. */
export function whereIncident({ id }: Incident, { loaders }: Context): Promise<RecordWhere> {
  return loaders.recordWhere.load(keyOfIncident(id));
}

/** The database decides whether who asks may read it. */
function closedOf<Value>({ id, kind }: Incident, field: string, { loaders }: Context) {
  const coordinate = coordinateOf(kind, field);
  const found = loaders.closedValue.load({ recordKey: keyOfIncident(id), coordinate });
  return found as Promise<Value>;
}
