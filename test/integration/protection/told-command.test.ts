import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { readCaptivityCounts } from '../../../subgraphs/protection/store/captivity-store';
import { openProtectionDatabase } from '../../../subgraphs/protection/store/open-database';
import { runProgram } from '../../fixtures/gateway/start-process';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { type TestDatabase, createTestDatabase } from '../../testkit/test-database';
import { DIRECTORY } from './incident-files';
import { type Captured, capturedRows, narrowedBySubtracting } from './told-captivities';

const TABLE = 'captivity-outcomes 2020-2024';
const FILE = 'protection/insecurity-insight/aidWorkerKIKA.json';

/** Three keepers of the same incidents, each with a database of its own, in one network. */
const OWNERS = ['keeper', 'movers', 'unaware'] as const;
type Owner = (typeof OWNERS)[number];

describe('a ledger of told counts, given and taken over by commands', () => {
  const all = capturedRows(260);
  const early = all.slice(0, 190);
  const home = temporaryFolder({ 'codes.json': JSON.stringify(DIRECTORY) });
  const folderOf = (rows: readonly Captured[]) => temporaryFolder({ [FILE]: JSON.stringify(rows) });
  const folders = { early: folderOf(early), all: folderOf(all) };
  const at = (name: string) => path.join(home, name);
  const databases = {} as Record<Owner, TestDatabase>;

  beforeAll(async () => {
    for (const owner of OWNERS) databases[owner] = await createTestDatabase(`told_${owner}`);
    for (const id of ['keeper', 'movers']) {
      await run('shared/tools/keys/main.ts', [
        ...['add', '--as', id, '--name', `The ${id}`, '--contact', `data@${id}.example`],
      ]);
    }
  });
  afterAll(() => Promise.all(OWNERS.map((owner) => databases[owner]?.drop())));

  const run = async (program: string, args: string[], more: Record<string, string> = {}) => {
    const finished = await runProgram(program, args, { PASSAGE_HOME: home, ...more });
    return { code: finished.exitCode, text: `${finished.stdout}${finished.stderr}` };
  };
  const ownDatabase = (owner: Owner) => ({ PROTECTION_DATABASE_URL: databases[owner].url });
  const told = (owner: Owner, ...args: string[]) =>
    run('shared/tools/told/main.ts', args, ownDatabase(owner));
  const give = (owner: Owner, out: string, table = TABLE) =>
    told(owner, 'give', '--table', table, '--as', owner, '--out', at(out));
  const query = async <Row extends object>(owner: Owner, text: string, values: string[] = []) => {
    const client = new Client({ connectionString: databases[owner].url });
    await client.connect();
    try {
      await client.query("set passage.keeping = 'yes'");
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  const load = async (owner: Owner, rows: keyof typeof folders, tells = 'yes') => {
    const args = ['--data', folders[rows], '--directory', at('codes.json')];
    const more = { ...ownDatabase(owner), PROTECTION_TELLS_COUNTS: tells };
    const { code, text } = await run('subgraphs/protection/load.ts', args, more);
    expect({ code, text: code === 0 ? '' : text }).toEqual({ code: 0, text: '' });
  };
  /** What a telling told, as the ledger of its owner keeps it. */
  const cells = (owner: Owner, telling: number) =>
    query<{ groups: string[]; least: number; most: number | null }>(
      owner,
      `select groups, least, most from told_cell
       where table_name = $1 and groups[4] = $2 and rung <> 'nothing'`,
      [TABLE, `counted by ${telling}`],
    );
  /** How many counts are answered with. */
  const answersOf = async (owner: Owner) => {
    const database = await openProtectionDatabase(databases[owner].url);
    try {
      return (await readCaptivityCounts(database.manager, ['COUNTRY'])).length;
    } finally {
      await database.destroy();
    }
  };
  /** Noise and chance are drawn by it; the same in each run of the test. */
  const settleSecret = (owner: Owner) =>
    query(owner, 'insert into telling_secret values ($1, $2)', [TABLE, `a secret of ${owner}`]);

  it('says that there is none before anything was told', async () => {
    expect(await told('keeper', 'list')).toEqual({ code: 0, text: 'No table was told yet.\n' });
    for (const owner of OWNERS) {
      await told(owner, 'list');
      await settleSecret(owner);
    }
    await load('movers', 'early', 'no');
    expect(await told('movers', 'list')).toEqual({ code: 0, text: 'No table was told yet.\n' });
    const nothing = await give('movers', 'nothing.json');
    expect(nothing.code).toBe(1);
    expect(nothing.text).toContain('no such table is told here');
  });

  it('is signed over by who told, and names the tables where another was meant', async () => {
    await load('keeper', 'early');
    expect((await told('keeper', 'list')).text).toMatch(
      /^captivity-outcomes 2020-2024, telling 1: told 20\S+Z, 190 records counted first\n$/,
    );
    const wrong = await give('keeper', 'wrong.json', 'captivity-outcomes 2002-2024');
    expect(wrong.code).toBe(1);
    expect(wrong.text).toContain(`perhaps "${TABLE}"`);
    const keyless = await told(
      ...(['keeper', 'give', '--table', TABLE, '--as', 'nobody', '--out', at('x.json')] as const),
    );
    expect(keyless.code).toBe(1);
    expect(keyless.text).toContain('nobody.pem: the private key cannot be read');
    expect(await give('keeper', 'keeper.json')).toMatchObject({ code: 0 });
    expect(readFileSync(at('keeper.json'), 'utf8')).not.toContain('a secret of');
  });

  it('is refused where it was changed, is no such file, or nobody knows its table', async () => {
    const signed = JSON.parse(readFileSync(at('keeper.json'), 'utf8'));
    const taken = async (document: unknown) => {
      writeFileSync(at('other.json'), JSON.stringify(document));
      const { code, text } = await told('movers', 'take', at('other.json'));
      expect(code).toBe(1);
      return text;
    };
    const { cells: kept, ...rest } = signed.told;
    expect(await taken({ ...signed, told: { ...rest, cells: kept.slice(1) } })).toContain(
      'the signature is not over this document',
    );
    expect(await taken({ ...signed, told: { ...signed.told, table: 'another' } })).toContain(
      `no such table is known here (found "another"). Expected one of ${TABLE}`,
    );
    expect(await taken({ ...signed, told: rest })).toContain('told.cells: ');
    const missing = await told('movers', 'take', at('missing.json'));
    expect(missing.text).toContain('the ledger of told counts cannot be read');
    expect((await told('movers', 'take')).text).toContain('npm run told -- take FILE');
    expect((await told('movers', 'list')).text).toBe('No table was told yet.\n');
  });

  it('is taken over once, and what is told next protects both', async () => {
    expect(await told('movers', 'take', at('keeper.json'))).toEqual({
      code: 0,
      text: `"${TABLE}": 1 telling of keeper taken over; what is told next protects both.\n`,
    });
    expect((await told('movers', 'take', at('keeper.json'))).text).toContain('known here already');
    expect(await cells('movers', 1)).toHaveLength((await cells('keeper', 1)).length);
    expect(await answersOf('movers')).toBe(0);
    await load('movers', 'all');
    expect(await answersOf('movers')).toBeGreaterThan(0);
    const { text } = await told('movers', 'list');
    expect(text).toMatch(/telling 1: taken over from keeper .*, 190 records/);
    expect(text).toMatch(/telling 2: told .*, 70 records/);
    const late = all.slice(early.length);
    const { small, narrowed } = narrowedBySubtracting(late, {
      ...{ earlier: await cells('keeper', 1), later: await cells('movers', 2) },
    });
    expect(small).toBeGreaterThan(50);
    expect(narrowed).toEqual([]);
  });

  it('goes back to who began, who would have narrowed small counts without', async () => {
    expect(await give('movers', 'movers.json')).toMatchObject({ code: 0 });
    expect(await told('keeper', 'take', at('movers.json'))).toMatchObject({ code: 1 });
    await load('keeper', 'all', 'no');
    expect((await told('keeper', 'take', at('movers.json'))).text).toContain(
      '1 telling of movers taken over',
    );
    await load('unaware', 'all');
    const alone = { earlier: await cells('keeper', 1), later: await cells('unaware', 1) };
    const { narrowed } = narrowedBySubtracting(all.slice(early.length), alone);
    expect(narrowed.length).toBeGreaterThan(0);
    const refused = await told('unaware', 'take', at('movers.json'));
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('it did not go on from what was told here');
  });
});
