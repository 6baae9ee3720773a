import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Sensitivity } from '../../../shared/core/sensitivity';
import { strictest } from '../../../shared/core/sensitivity';
import type { HarmonizedIncident } from '../domain/harmonized-incident';
import type { IncidentClaims } from '../domain/survivorship/choose-incident';

interface Member extends IncidentClaims {
  readonly sensitivity: Sensitivity;
}

/** The group of an incident, by its id; null when it is told of once, as far as who asks may see. */
export function harmonizedIncidentLoader(
  asked: EntityManager,
): DataLoader<string, HarmonizedIncident | null> {
  return new DataLoader<string, HarmonizedIncident | null>(async (ids) => {
    const rows: { key: string; members: Member[] }[] = await asked.query(SELECT, [ids]);
    const groups = new Map(rows.map(({ key, members }) => [key, groupOf(members)]));
    return ids.map((id) => groups.get(id) ?? null);
  });
}

function groupOf(members: readonly Member[]): HarmonizedIncident {
  const sensitivity = members.map((member) => member.sensitivity).reduce(strictest, 'LOW');
  return { id: members[0]!.id, members, sensitivity };
}

const SELECT = `
  select o.record_id as key, jsonb_agg(jsonb_build_object('id', r.id, 'sensitivity', r.sensitivity)
      || jsonb_build_object('date', r.facts -> 'date', 'victims', r.facts -> 'victims',
        'placePrecision', r.facts -> 'placePrecision', 'hasPoint', r.facts -> 'hasPoint',
        'words', r.facts -> 'words')
    order by r.id collate "C") as members
  from cluster_member o
  join cluster_member m on m.kind = o.kind and m.cluster_id = o.cluster_id
  join compared_record r on r.kind = m.kind and r.id = m.record_id
  where o.kind = 'INCIDENT' and o.record_id = any($1::text[])
  group by o.record_id`;
