import { Client } from 'pg';
import { ANONYMOUS } from '../../../shared/core/caller';
import { readAs, writeAs } from '../../../shared/runtime/postgres-asking';
import { type GuardedVisits, openVisits, refusalOf, viewerOf } from './guarded-visits';

const ALL = 'select note from visit order by note';

let visits: GuardedVisits;
beforeAll(async () => (visits = await openVisits('asked_reads')));
afterAll(() => visits.stop());

/** What one caller reads in a request of its own. */
async function notesFor(viewer: Parameters<typeof readAs>[1], sql = ALL): Promise<string[]> {
  const { manager, end } = readAs(visits.answering, viewer);
  const rows: { note: string }[] = await manager.query(sql);
  end();
  return rows.map(({ note }) => note);
}

/** With one connection to its database, each read comes after that of the caller before. */
describe('a guarded table', () => {
  it('shows a caller its own rows alone', async () => {
    expect(await notesFor(viewerOf('ocha'))).toEqual(['of ocha']);
    expect(await notesFor(viewerOf('wfp'))).toEqual(['of wfp']);
    expect(await notesFor({ caller: ANONYMOUS, today: '2026-11-26' })).toEqual([]);
  });

  it('shows nothing when nobody is set', async () => {
    expect(await visits.answering.query(ALL)).toEqual([]);
  });

  it('shows nothing on a connection that another caller used before', async () => {
    expect(await notesFor(viewerOf('ocha'))).toEqual(['of ocha']);
    expect(await visits.answering.query(ALL)).toEqual([]);
    expect(await notesFor(viewerOf('undp'))).toEqual([]);
  });

  it('shows nothing on a connection whose last read failed', async () => {
    const { manager, end } = readAs(visits.answering, viewerOf('ocha'));
    await expect(manager.query('select 1 / 0')).rejects.toThrow(/division by zero/);
    expect(await manager.query(ALL)).toEqual([{ note: 'of ocha' }]);
    end();
    expect(await visits.answering.query(ALL)).toEqual([]);
  });

  it('shows a name that is no more than quotes and backslashes nothing', async () => {
    for (const name of ["ocha'; select 'x", 'ocha\\', '", "organization": "ocha', "o''cha"]) {
      expect(await notesFor(viewerOf(name))).toEqual([]);
    }
  });

  it('shows its owner nothing either, who has to say that it keeps the records', async () => {
    const owner = new Client({ connectionString: visits.url });
    await owner.connect();
    expect((await owner.query(ALL)).rows).toEqual([]);
    expect((await visits.kept.query<unknown[]>(ALL)).length).toBe(2);
    await owner.end();
  });

  it('shows no more to who says that it keeps the records and is not the owner', async () => {
    const answering = new Client({
      ...{ connectionString: visits.answeringUrl, options: '-c passage.keeping=yes' },
    });
    await answering.connect();
    expect((await answering.query(ALL)).rows).toEqual([]);
    await answering.end();
  });

  it('shows no more through a view', async () => {
    const through = 'select note from seen_visit';
    expect(await notesFor(viewerOf('wfp'), through)).toEqual(['of wfp']);
    expect(await visits.answering.query(through)).toEqual([]);
  });

  it('shows no more to a condition that would tell of rows by its errors', async () => {
    const leak = 'select note from visit where 1 / (length(note) - 6) > 0';
    expect(await notesFor(viewerOf('ocha'), leak)).toEqual(['of ocha']);
    expect(await notesFor(viewerOf('undp'), leak)).toEqual([]);
  });
});

describe('what is added to a guarded table', () => {
  const add =
    (organization: string) => (transaction: { query: (sql: string) => Promise<unknown> }) =>
      transaction.query(`insert into visit values ('${organization}', 'added')`);

  it('is the caller’s own; a row in the name of another is refused', async () => {
    await writeAs(visits.answering, viewerOf('iom'), add('iom'));
    expect(await notesFor(viewerOf('iom'))).toEqual(['added']);
    await expect(writeAs(visits.answering, viewerOf('iom'), add('wfp'))).rejects.toThrow(
      /violates row-level security policy/,
    );
    expect(await notesFor(viewerOf('wfp'))).toEqual(['of wfp']);
  });

  it('is refused when nobody is set, and where a caller only reads', async () => {
    const sql = "insert into visit values ('iom', 'forged')";
    expect(await refusalOf(visits.answering, sql)).toMatch(/violates row-level security/);
    const { manager, end } = readAs(visits.answering, viewerOf('iom'));
    await expect(manager.query(sql)).rejects.toThrow(/read-only transaction/);
    end();
  });
});

describe('the role that answers questions', () => {
  it.each([
    ['take the owner’s place', (owner: string) => `set role ${owner}`, /permission denied/],
    [
      'become another at login',
      (owner: string) => `set session authorization ${owner}`,
      /permission denied/,
    ],
    [
      'switch row-level security off',
      () => 'alter table visit disable row level security',
      /must be owner/,
    ],
    ['change a policy', () => 'alter policy visit_asked on visit using (true)', /must be owner/],
    ['make a policy', () => 'create policy p on visit using (true)', /must be owner/],
    ['take away rows', () => 'delete from visit', /permission denied/],
    ['change rows', () => "update visit set note = ''", /permission denied/],
    ['make a function', () => 'create function f() returns int return 1', /permission denied/],
    ['make a table', () => 'create table t (a int)', /permission denied/],
    [
      'lift its own restrictions',
      (_: string, self: string) => `alter role ${self} bypassrls`,
      /permission denied/,
    ],
  ])('cannot %s', async (_, sqlFor, refusal) => {
    const owner = new URL(visits.url).username;
    const self = new URL(visits.answeringUrl).username;
    expect(await refusalOf(visits.answering, sqlFor(owner, self))).toMatch(refusal);
  });

  it('reads nothing by asking for row-level security to be off', async () => {
    const { manager, end } = readAs(visits.answering, viewerOf('ocha'));
    await manager.query('set local row_security = off');
    await expect(manager.query(ALL)).rejects.toThrow(/would be affected by row-level security/);
    end();
  });

  it('reads no more through a function that runs with its owner’s rights', async () => {
    await visits.kept.query(
      `create function all_notes() returns setof text language sql security definer
         as 'select note from visit'`,
    );
    expect(
      await notesFor(viewerOf('ocha'), 'select * from all_notes() as all_notes(note)'),
    ).toEqual(['of ocha']);
  });
});

it('reads in a caller’s name cost two statements for a request, however many it reads', async () => {
  visits.statements.count = 0;
  const { manager, end } = readAs(visits.answering, viewerOf('ocha'));
  await Promise.all([manager.query(ALL), manager.query(ALL), manager.query(ALL)]);
  end();
  await visits.answering.query('select 1');
  expect(visits.statements.count).toBe(2 + 3 + 1);
});
