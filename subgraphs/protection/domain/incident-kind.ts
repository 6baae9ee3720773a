/** A register that gives its events numbers. */
export const INCIDENT_REGISTRIES = ['AWSD', 'SIND'] as const;
export type IncidentRegistry = (typeof INCIDENT_REGISTRIES)[number];

/**
 * Topics of incidents. An event that several topics report is counted under the first in this order:
 * those that say who was harmed come before the one that says by which means.
 */
export const INCIDENT_KINDS = [
  'AID_WORKER',
  'HEALTH',
  'EDUCATION',
  'PROTECTION',
  'FOOD_SECURITY',
  'EXPLOSIVE_WEAPON',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** The GraphQL type of an incident that is counted under a kind. */
export const TYPE_OF_KIND = {
  AID_WORKER: 'AidWorkerIncident',
  HEALTH: 'AttackOnHealth',
  EDUCATION: 'AttackOnEducation',
  PROTECTION: 'ProtectionIncident',
  FOOD_SECURITY: 'FoodSecurityIncident',
  EXPLOSIVE_WEAPON: 'ExplosiveWeaponIncident',
} as const satisfies Record<IncidentKind, string>;

/** The stable id of an event: the register and its number there, as `sind-44580`. */
export function incidentId(registry: IncidentRegistry, eventId: string): string {
  return `${registry.toLowerCase()}-${eventId}`;
}
