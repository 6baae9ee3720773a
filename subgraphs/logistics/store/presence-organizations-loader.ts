import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { PresenceOrganization } from '../domain/presence-organization';
import { groupRows } from './group-rows';

/** The organizations of activities, in the order of their roles. */
export function presenceOrganizationsLoader(
  manager: EntityManager,
): DataLoader<string, PresenceOrganization[]> {
  return new DataLoader(async (presences) => {
    const rows: (PresenceOrganization & { presenceId: string })[] = await manager.query(
      `select o.presence_id as "presenceId", o.role, o.name, o.acronym, o.type,
         coalesce(n.match, 'UNRESOLVED') as match, n.organization_id as "organizationId"
       from presence_organization o
       left join organization_mention n on n.key = o.organization_key
       where o.presence_id = any($1::text[]) order by o.presence_id, o.position`,
      [presences],
    );
    const found = groupRows(rows, ({ presenceId }) => presenceId);
    return presences.map((id) => found.get(id) ?? []);
  });
}
