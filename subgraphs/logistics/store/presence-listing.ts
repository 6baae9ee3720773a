import type { EntityManager } from 'typeorm';
import type { Condition, Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type { OperationalPresence } from '../domain/operational-presence';
import type { OrganizationRole } from '../domain/presence-organization';
import { operationalPresenceEntity } from './operational-presence-entity';
import type { DateRangeFilter } from './placed-sql';
import { PLACED_COLUMNS, inArea, overlaps, placeJoin } from './placed-sql';

export interface PresenceFilter {
  readonly country?: string | null;
  readonly area?: string | null;
  readonly sector?: string | null;
  readonly sectorName?: string | null;
  readonly organization?: string | null;
  readonly role?: OrganizationRole | null;
  readonly status?: string | null;
  readonly period?: DateRangeFilter | null;
  readonly dataset?: string | null;
}

/** Activities `p` with their place mention `m` and sector mention `s`. */
export const PRESENCE_FROM = `operational_presence p ${placeJoin('p')}
  left join sector_mention s on s.key = p.sector_key`;

/** Which activities a filter takes, apart from its organization and role. */
export function presenceConditions(filter: PresenceFilter): Condition[] {
  return given([
    ['m.iso3 = upper(?)', filter.country],
    [inArea('p'), filter.area],
    ['s.sector_code = ?', filter.sector],
    ['lower(p.sector_name) = lower(?)', filter.sectorName],
    ['lower(p.status) = lower(?)', filter.status],
    ...overlaps('p', filter.period),
    ['p.dataset = ?', filter.dataset],
  ]);
}

/** Organization and role belong together: the one that is asked for has the role asked for. */
const IN_ROLE = `p.id in (
  select o.presence_id from presence_organization o
  left join organization_mention n on n.key = o.organization_key,
    (select ?::jsonb as asked) as f
  where (asked->>'organization' is null or n.organization_id = asked->>'organization')
    and (asked->>'role' is null or o.role = asked->>'role'))`;

export function presenceListing(
  manager: EntityManager,
  filter: PresenceFilter,
): Listing<OperationalPresence> {
  const { organization, role } = filter;
  const inRole = organization || role ? JSON.stringify({ organization, role }) : null;
  return {
    select: `${columnsOf(manager, operationalPresenceEntity, 'p')}, ${PLACED_COLUMNS},
      s.sector_code as "sectorCode"`,
    from: PRESENCE_FROM,
    conditions: [...presenceConditions(filter), ...given([[IN_ROLE, inRole]])],
    orderBy: [{ column: 'p.id', type: 'text' }],
    keyOf: ({ id }) => [id],
  };
}

/** The same activities once for each area that holds them, by `w.pcode`. */
export function presenceInAreaListing(
  manager: EntityManager,
  filter: PresenceFilter,
): Listing<OperationalPresence> {
  const from = `${PRESENCE_FROM} join place_within w on w.key = p.place_key`;
  return { ...presenceListing(manager, filter), from };
}

/** The same activities once for each organization that has a role in them, by `b.organization_id`. */
export function presenceOfOrganizationListing(
  manager: EntityManager,
  filter: PresenceFilter,
): Listing<OperationalPresence> {
  const from = `${PRESENCE_FROM} join (
    select distinct o.presence_id, n.organization_id
    from presence_organization o join organization_mention n on n.key = o.organization_key
  ) as b on b.presence_id = p.id`;
  return { ...presenceListing(manager, filter), from };
}
