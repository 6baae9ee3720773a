import type { EntityManager } from 'typeorm';
import type { CountedConnection, Page } from '../../../shared/core/connection';
import { toConnection } from '../../../shared/core/connection';
import { Statement } from '../../../shared/runtime/store/listing';
import type { FundingFlowFilter } from '../domain/funding-filters';
import type { FundingSum } from '../domain/funding-sum';
import type { FundingGroup } from '../domain/funding-sum-key';
import { flowConditions } from './flow-listings';

interface GroupSql {
  /** The value of a flow, as text. */
  readonly value: string;
  /** The key of the entity that it was matched to. */
  readonly matched?: string;
  readonly join?: string;
}

const SEVERAL = "' + '";

/** How each characteristic is read from a flow `f`; several values at once are one value of their own. */
const GROUPS: Readonly<Record<FundingGroup, GroupSql>> = {
  PLAN: { value: 'f.plan_code', matched: 'f.plan_code' },
  YEAR: { value: `array_to_string(f.usage_years, ${SEVERAL})` },
  SECTOR: {
    ...oneOrSeveral('f.clusters', 'sector.sector_code'),
    join: `left join sector_mention sector
      on cardinality(f.cluster_keys) = 1 and sector.key = f.cluster_keys[1]`,
  },
  DONOR: {
    ...oneOrSeveral(namesAt('source'), 'donor.organization_id'),
    join: `left join organization_mention donor on cardinality(f.source_organization_keys) = 1
      and donor.key = f.source_organization_keys[1]`,
  },
  RECIPIENT: {
    ...oneOrSeveral(namesAt('destination'), 'recipient.organization_id'),
    join: `left join organization_mention recipient
      on cardinality(f.destination_organization_keys) = 1
      and recipient.key = f.destination_organization_keys[1]`,
  },
  COUNTRY: {
    ...oneOrSeveral(
      "array(select jsonb_array_elements_text(f.destination -> 'locations'))",
      'country.iso3',
    ),
    join: `left join place_mention country
      on cardinality(f.location_keys) = 1 and country.key = f.location_keys[1]`,
  },
  STATUS: { value: 'f.status' },
  FLOW_TYPE: { value: 'f.flow_type' },
  CONTRIBUTION_TYPE: { value: 'f.contribution_type' },
};

function oneOrSeveral(names: string, matched: string): GroupSql {
  return { value: `coalesce(${matched}, array_to_string(${names}, ${SEVERAL}))`, matched };
}

function namesAt(end: 'source' | 'destination'): string {
  return `array(select jsonb_array_elements_text(f.${end} -> 'organizations'))`;
}

/** Amounts by what became of them; a pledge is a pledge whichever way it goes. */
const SUMS = `
  count(*) as flows,
  count(*) filter (where f.amount_usd is null) as "flowsUnconverted",
  count(*) filter (where f.boundary = 'INCOMING' and f.status <> 'PLEDGE') as "flowsCounted",
  ${sumWhere("f.boundary = 'INCOMING' and f.status <> 'PLEDGE'")} as "countedOnceUsd",
  ${sumWhere("f.status = 'PLEDGE'")} as "pledgesUsd",
  ${sumWhere("r.rule = 'REALLOCATED'")} as "reallocatedUsd",
  ${sumWhere("f.boundary = 'INTERNAL' and f.status <> 'PLEDGE' and r.rule is distinct from 'REALLOCATED'")}
    as "passedOnUsd",
  ${sumWhere("f.boundary = 'OUTGOING' and f.status <> 'PLEDGE'")} as "outgoingOnlyUsd"`;

function sumWhere(condition: string): string {
  return `coalesce(sum(f.amount_usd) filter (where ${condition}), 0)`;
}

type SumRow = Omit<FundingSum, 'keys'> & {
  readonly key: string;
  readonly values: readonly (string | null)[];
  readonly matched: readonly (string | null)[];
};

/** One page of sums, the largest amount first. */
export async function readFundingSums(
  manager: EntityManager,
  filter: FundingFlowFilter,
  groupBy: readonly FundingGroup[],
  page: Page,
): Promise<CountedConnection<FundingSum>> {
  const statement = new Statement();
  const groups = groupedBy(groupBy, statement.where(flowConditions(filter)));
  const before = page.after?.map((value) => statement.parameter(value));
  const after = before
    ? `where (-s."countedOnceUsd", s.key) > (${before[0]}::numeric, ${before[1]}::text)`
    : '';
  const limit = statement.parameter(page.limit + 1);
  const rows: SumRow[] = await manager.query(
    `select * from (${groups}) s ${after} order by -s."countedOnceUsd", s.key limit ${limit}`,
    statement.parameters,
  );
  const connection = toConnection(rows, page, ({ countedOnceUsd, key }) => [
    countedOnceUsd.startsWith('-') ? countedOnceUsd.slice(1) : `-${countedOnceUsd}`,
    key,
  ]);
  const toSum = (row: SumRow) => withKeys(row, groupBy);
  return {
    ...connection,
    edges: connection.edges.map(({ cursor, node }) => ({ cursor, node: toSum(node) })),
    nodes: connection.nodes.map(toSum),
    totalCount: () => countGroups(manager, filter, groupBy),
  };
}

function groupedBy(groupBy: readonly FundingGroup[], where: string): string {
  const groups = groupBy.map((group) => GROUPS[group]);
  const values = groups.map(({ value }) => `nullif(${value}, '')`).join(', ');
  const matched = groups.map(({ matched: key }) => key ?? 'null::text').join(', ');
  const joins = groups.map(({ join }) => join ?? '').join(' ');
  return `
    select g.values, g.matched, jsonb_build_array(g.values, g.matched)::text as key, ${SUMS}
    from funding_flow f
    left join flow_plan_rule r on r.dataset = f.dataset and r.record_id = f.record_id
    ${joins}
    cross join lateral (select array[${values}] as values, array[${matched}] as matched) g
    ${where} group by g.values, g.matched`;
}

async function countGroups(
  manager: EntityManager,
  filter: FundingFlowFilter,
  groupBy: readonly FundingGroup[],
): Promise<number> {
  const statement = new Statement();
  const groups = groupedBy(groupBy, statement.where(flowConditions(filter)));
  const [row]: { count: number }[] = await manager.query(
    `select count(*)::int as count from (${groups}) s`,
    statement.parameters,
  );
  return row?.count ?? 0;
}

function withKeys({ values, matched, ...sums }: SumRow, groupBy: readonly FundingGroup[]) {
  const keys = groupBy.map((group, at) => ({
    group,
    value: values[at] ?? null,
    matched: matched[at] ?? null,
  }));
  return { ...sums, keys };
}
