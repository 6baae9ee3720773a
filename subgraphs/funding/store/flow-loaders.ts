import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../../shared/runtime/store/listing';
import type { FlowPerspective } from '../domain/flow-perspective';
import type { FlowTotal } from '../domain/flow-total';
import { flowPerspectiveEntity } from './flow-perspective-entity';

/** Every row that tells of a flow, the one that speaks for it first. */
export function perspectivesLoader(manager: EntityManager): DataLoader<string, FlowPerspective[]> {
  return new DataLoader(async (ids) => {
    const rows: FlowPerspective[] = await manager.query(
      `select ${columnsOf(manager, flowPerspectiveEntity, 'p')}, r.rule as "planRule"
       from flow_perspective p
       left join flow_plan_rule r on r.dataset = p.dataset and r.record_id = p.record_id
       where p.flow_id = any($1::text[])
       order by array_position(array['INCOMING', 'INTERNAL', 'OUTGOING'], p.boundary),
         p.updated_at desc nulls last, p.dataset, p.record_id`,
      [ids],
    );
    return ids.map((id) => rows.filter(({ flowId }) => flowId === id));
  });
}

const TOTAL_COLUMNS = `
  count(*)::int as flows,
  coalesce(sum(f.amount_usd) filter (where f.status <> 'PLEDGE'), 0) as "fundingUsd",
  coalesce(sum(f.amount_usd) filter (where f.status = 'PLEDGE'), 0) as "pledgesUsd",
  count(*) filter (where f.status = 'PLEDGE')::int as "flowsPledged",
  coalesce(sum(told.rows), 0)::int as "rowsListed", coalesce(sum(told.usd), 0) as "naiveUsd",
  count(*) filter (where f.amount_usd is null)::int as "flowsUnconverted"`;

/** The rows of all files that tell of a flow `f`. */
const TOLD_ROWS = `
  cross join lateral (
    select count(*) as rows, sum(p.amount_usd) as usd from flow_perspective p
    where p.flow_id = f.flow_id
  ) told`;

const NO_FLOWS: FlowTotal = {
  ...{ flows: 0, fundingUsd: '0', pledgesUsd: '0', flowsPledged: 0 },
  ...{ rowsListed: 0, naiveUsd: '0', flowsUnconverted: 0 },
};

/** What an organization gave or received in all, each flow once. */
export function organizationTotalLoader(manager: EntityManager, role: 'DONOR' | 'RECIPIENT') {
  return new DataLoader<string, FlowTotal>(async (ids) => {
    const rows: (FlowTotal & { key: string })[] = await manager.query(
      `select g.organization_id as key, ${TOTAL_COLUMNS}
       from (
         select distinct m.organization_id, x.flow_id
         from organization_mention m join flow_party x on x.organization_key = m.key
         where x.role = $2 and m.organization_id = any($1::text[])
       ) g join funding_flow f on f.flow_id = g.flow_id ${TOLD_ROWS}
       group by g.organization_id`,
      [ids, role],
    );
    return ids.map((id) => rows.find(({ key }) => key === id) ?? NO_FLOWS);
  });
}

export interface SectorYear {
  readonly code: string;
  readonly year: number;
}

/** What came in for a sector in a year: alone, and shared with other sectors or years. */
export function sectorTotalLoader(manager: EntityManager) {
  return new DataLoader<SectorYear, { alone: FlowTotal; shared: FlowTotal }, string>(
    async (asked) => {
      const rows: (FlowTotal & { key: string; alone: boolean })[] = await manager.query(
        `select asked.code || ' ' || asked.year as key,
           cardinality(f.cluster_keys) = 1 and cardinality(f.usage_years) = 1 as alone,
           ${TOTAL_COLUMNS}
         from unnest($1::text[], $2::int[]) as asked(code, year)
         join funding_flow f on asked.year = any(f.usage_years) and f.boundary = 'INCOMING'
           and f.cluster_keys && array(
             select key from sector_mention s where s.sector_code = asked.code
           ) ${TOLD_ROWS}
         group by asked.code, asked.year, alone`,
        [asked.map(({ code }) => code), asked.map(({ year }) => year)],
      );
      return asked.map((sector) => {
        const own = rows.filter(({ key }) => key === sectorKeyOf(sector));
        return {
          alone: own.find(({ alone }) => alone) ?? NO_FLOWS,
          shared: own.find(({ alone }) => !alone) ?? NO_FLOWS,
        };
      });
    },
    { cacheKeyFn: sectorKeyOf },
  );
}

function sectorKeyOf({ code, year }: SectorYear): string {
  return `${code} ${year}`;
}
