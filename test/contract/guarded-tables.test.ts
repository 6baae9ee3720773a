import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../shared/runtime/postgres';
import { readStatedRules } from '../../shared/sharing/contract/stated-rules';
import { requireFile, subgraphFolders } from '../testkit/subgraph-folders';
import type { TestDatabase } from '../testkit/test-database';
import { createTestDatabase } from '../testkit/test-database';

/** Tables of every subgraph that tell nothing above LOW. */
const OPEN_EVERYWHERE = [
  ...['migrations', 'typeorm_metadata', 'dataset', 'source_record', 'source_record_revision'],
  ...['rejected_row', 'place_mention', 'organization_mention', 'sector_mention'],
];

/**
 * What else everybody may read. Any other table has to be guarded: who makes a new one either guards it or
 * says here that all of it is LOW.
 */
const OPEN: Readonly<Record<string, readonly string[]>> = {
  access: ['access_indicator', 'movement_outcome'],
  funding: [
    ...['figure_plan', 'flow_party', 'flow_perspective', 'flow_plan_rule', 'funding_flow'],
    ...['mention_use', 'plan', 'plan_country', 'pooled_fund_allocation'],
    ...['pooled_fund_contribution', 'published_figure', 'reported_transaction'],
  ],
  harmonization: [
    // Weights that come of thousands of records, and numbers of records and pairs: they name none.
    ...['linkage_model', 'linking_run'],
    // The code list of purposes, which is public.
    'purpose_of_use',
  ],
  logistics: [
    ...['border_crossing', 'consignment', 'corridor', 'crossing_report', 'match_rate', 'obstacle'],
    ...['operational_presence', 'place_within', 'port', 'presence_figure', 'presence_organization'],
    ...['record_where', 'voyage'],
  ],
  protection: [
    ...['conflict_affected_settlement', 'incident', 'incident_merge_queue', 'incident_report'],
    ...['captivity_cell', 'needs', 'record_where', 'severity'],
    // Which tables of counts were told when and over which groups; not what.
    'telling',
  ],
  reference: [
    ...['admin_area', 'area_alias', 'country', 'crisis', 'organization', 'organization_claim'],
    ...['organization_type', 'pcode_form', 'sector', 'sector_alias'],
  ],
};

const PROTECTION = join(__dirname, '..', '..', 'subgraphs', 'protection');

interface Table {
  readonly name: string;
  readonly kind: string;
  readonly isEnabled: boolean;
  readonly isForced: boolean;
  readonly policies: readonly string[];
}

const TABLES = `
  select relname as name, relkind as kind, relrowsecurity as "isEnabled",
    relforcerowsecurity as "isForced",
    coalesce((select array_agg(polname::text) from pg_policy where polrelid = c.oid), '{}') as policies
  from pg_class c
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm', 'v', 'f')
  order by relname`;

describe.each(subgraphFolders())('the tables of $name', ({ name, path }) => {
  let testDatabase: TestDatabase;
  let database: Database;
  let tables: Table[];

  beforeAll(async () => {
    testDatabase = await createTestDatabase(`guarded_${name}`);
    const file = requireFile(path, 'store/open-database.ts');
    const exported = Object.values((await import(file)) as Record<string, unknown>);
    const [open] = exported.filter((value) => typeof value === 'function');
    database = await (open as (url: string) => Promise<Database>)(testDatabase.url);
    tables = await database.query(TABLES);
  });

  afterAll(async () => {
    await database?.destroy();
    await testDatabase?.drop();
  });

  const isOpen = (table: Table) => [...OPEN_EVERYWHERE, ...OPEN[name]!].includes(table.name);

  it('are guarded, their owner included, unless all of them is LOW', () => {
    const unguarded = tables.filter(
      (table) => !isOpen(table) && !(table.kind === 'r' && table.isEnabled && table.isForced),
    );
    expect(unguarded.map((table) => table.name)).toEqual([]);
    expect(tables.filter((table) => !isOpen(table) && table.policies.length < 2)).toEqual([]);
  });

  it('that hold a field above LOW are none of the open ones', () => {
    const closed = neverLow(readFileSync(join(path, 'schema.graphql'), 'utf8'));
    const properties = database.entityMetadatas
      .filter(({ tableName }) => OPEN[name]!.includes(tableName))
      .flatMap(({ columns }) => columns.map(({ propertyName }) => propertyName));
    const found = properties.filter((property) =>
      closed.some((field) => property.startsWith(field)),
    );
    expect(found).toEqual([]);
  });

  it('that are open still exist', () => {
    const names = tables.map((table) => table.name);
    expect(OPEN[name]!.filter((table) => !names.includes(table))).toEqual([]);
  });

  it('that are guarded are kept by their owner alone, and half a guard is none', async () => {
    const half = tables.filter(({ isEnabled, isForced }) => isEnabled !== isForced);
    expect(half).toEqual([]);
    const keepers = await database.query<{ keeper: string }[]>(
      `select distinct unnest(roles)::text as keeper from pg_policies where policyname like '%_kept'`,
    );
    const owner = new URL(testDatabase.url).username;
    expect(keepers.filter(({ keeper }) => keeper !== owner)).toEqual([]);
  });
});

/** Names that stand for nothing but fields above LOW in a contract, as `motive`. */
function neverLow(contract: string): string[] {
  const rules = [...readStatedRules(parse(contract)).rules];
  const namesAt = (isLow: boolean) =>
    rules.flatMap(([at, { level }]) => ((level === 'LOW') === isLow ? [at.split('.')[1]!] : []));
  const low = new Set(namesAt(true));
  return [...new Set(namesAt(false))].filter((field) => !low.has(field));
}

it('a field above LOW as a column of an open table would be found', () => {
  const contract = readFileSync(join(PROTECTION, 'schema.graphql'), 'utf8');
  const closed = neverLow(contract);
  for (const property of [
    'perpetratorName',
    'motive',
    'captivityOutcome',
    'organizationsAsGiven',
  ]) {
    expect(closed.some((field) => property.startsWith(field))).toBe(true);
  }
});
