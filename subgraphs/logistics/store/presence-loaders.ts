import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { PresenceCount } from '../domain/presence-count';
import type { PresenceName } from '../domain/presence-name';
import type { PresenceOrganization } from '../domain/presence-organization';
import { groupRows } from './group-rows';
import type { CountQuestion, ParentOfCounts } from './presence-count-store';
import { countPresencesOf } from './presence-count-store';

/** The organizations of activities, in the order of their roles. */
export function organizationsLoader(
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

/** The spellings that were matched to organizations. */
export function presenceNamesLoader(manager: EntityManager): DataLoader<string, PresenceName[]> {
  return new DataLoader(async (organizations) => {
    const rows: PresenceName[] = await manager.query(
      `select n.organization_id as "organizationId", n.name, n.acronym, n.match,
         count(distinct o.presence_id)::int as activities
       from organization_mention n join presence_organization o on o.organization_key = n.key
       where n.organization_id = any($1::text[])
       group by n.key order by activities desc, n.name, n.acronym`,
      [organizations],
    );
    return organizations.map((id) => rows.filter(({ organizationId }) => organizationId === id));
  });
}

export interface CountsOfParent extends CountQuestion {
  readonly parent: string;
}

/** Counts for many parents, in one statement for each distinct question. */
export function presenceCountsLoader(
  manager: EntityManager,
  kind: ParentOfCounts,
): DataLoader<CountsOfParent, PresenceCount[], string> {
  return new DataLoader<CountsOfParent, PresenceCount[], string>(
    async (keys) => {
      const answers = new Map<string, ReadonlyMap<string, PresenceCount[]>>();
      for (const [text, group] of groupRows(keys, questionText)) {
        const parents = group.map(({ parent }) => parent);
        answers.set(text, await countPresencesOf(manager, kind, parents, group[0]!));
      }
      return keys.map((key) => answers.get(questionText(key))!.get(key.parent)!);
    },
    { cacheKeyFn: (key) => `${key.parent} ${questionText(key)}` },
  );
}

function questionText({ filter, groupBy, limit }: CountQuestion): string {
  return JSON.stringify([filter, groupBy, limit]);
}
