import { requireFile, subgraphFolders } from '../testkit/subgraph-folders';
import type { Database } from '../../shared/runtime/postgres';
import type { TestDatabase } from '../testkit/test-database';
import { createTestDatabase } from '../testkit/test-database';

type OpenDatabase = (url: string) => Promise<Database>;

/**
 * What TypeORM would change, were it asked to make the schema from the entities. Entities say nothing
 * of indexes, checks, foreign keys and defaults: those are the migrations' own.
 */
const MIGRATIONS_OWN =
  /^(DROP INDEX|ALTER TABLE "\w+" DROP CONSTRAINT)|ALTER COLUMN "\w+" DROP DEFAULT$/;

/** Columns, constraints and indexes of a schema as lines of text. */
const SHAPE = `
  select format('%s.%s %s %s %s', table_name, column_name, udt_name, is_nullable, column_default)
    as line
  from information_schema.columns where table_schema = 'public'
  union all
  select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint
  where connamespace = 'public'::regnamespace
  union all
  select indexdef from pg_indexes where schemaname = 'public'
  order by 1`;

describe.each(subgraphFolders())('the migrations of $name', ({ name, path }) => {
  let testDatabase: TestDatabase;
  let open: OpenDatabase;
  let database: Database;

  beforeAll(async () => {
    open = await openerOf(path);
    testDatabase = await createTestDatabase(`migrations_${name}`);
    database = await open(testDatabase.url);
  });

  afterAll(async () => {
    await database?.destroy();
    await testDatabase?.drop();
  });

  it('make the tables that the entities describe, column by column', async () => {
    expect(database.entityMetadatas.length).toBeGreaterThan(0);
    const { upQueries } = await database.driver.createSchemaBuilder().log();
    const differences = upQueries.map(({ query }) => query).filter((q) => !MIGRATIONS_OWN.test(q));
    expect(differences).toEqual([]);
  });

  it('leave nothing to run, and are known by the names they are listed with', async () => {
    expect(await database.showMigrations()).toBe(false);
    const names = database.migrations.map((migration) => migration.name ?? '');
    expect(names).toEqual([...names].sort(byTime));
    expect(new Set(names).size).toBe(names.length);
  });

  it('can be undone to an empty database and run again to the same shape', async () => {
    const shape = await database.query<{ line: string }[]>(SHAPE);
    for (let left = database.migrations.length; left > 0; left -= 1) {
      await database.undoLastMigration();
    }
    const remaining = await database.query<{ line: string }[]>(SHAPE);
    expect(remaining.filter(({ line }) => !/migrations/.test(line))).toEqual([]);
    await database.runMigrations();
    expect(await database.query(SHAPE)).toEqual(shape);
  });

  it('keep the records of a database that is opened again', async () => {
    await database.query(
      "insert into dataset (id, title, publisher, licence, sensitivity) values ('a', 'a', 'a', 'a', 'LOW')",
    );
    const again = await open(testDatabase.url);
    expect(await again.query('select id from dataset')).toEqual([{ id: 'a' }]);
    await again.destroy();
  });
});

/** The one function with which a subgraph opens its database. */
async function openerOf(folder: string): Promise<OpenDatabase> {
  const file = requireFile(folder, 'store/open-database.ts');
  const exported = Object.values((await import(file)) as Record<string, unknown>);
  const [open] = exported.filter((value) => typeof value === 'function');
  if (open === undefined) throw new Error(`${file} exports no function that opens the database`);
  return open as OpenDatabase;
}

/** Migrations end in the time at which they were made; TypeORM runs them in that order. */
function byTime(a: string, b: string): number {
  return Number(a.match(/\d+$/)?.[0]) - Number(b.match(/\d+$/)?.[0]);
}
