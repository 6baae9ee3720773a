import { Client } from 'pg';
import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import type { Sensitivity } from '../../../shared/core/sensitivity';
import type { Database } from '../../../shared/runtime/postgres';
import { answeringUrlOf } from '../../../shared/runtime/postgres-address';
import { openAnswering } from '../../../shared/runtime/postgres-answering';
import { readAs } from '../../../shared/runtime/postgres-asking';
import { PURPOSE_CODES } from '../../../shared/sharing/purposes';
import { forgetRecords } from '../../../subgraphs/harmonization/store/compared-records';
import { lockKind } from '../../../subgraphs/harmonization/store/settle-kind';
import { keepPurposes } from '../../../subgraphs/harmonization/store/purposes-of-use';
import type { HarmonizationUnderTest } from '../harmonization/harmonization-under-test';
import { startHarmonizationUnderTest } from '../harmonization/harmonization-under-test';
import { toldIncidents } from '../harmonization/told-incidents';
import { refusalOf, viewerOf } from './guarded-visits';

const OCHA = viewerOf('ocha', 'coordination').caller;

/** Who may see nothing above LOW. */
const OTHERS: readonly [string, Caller][] = [
  ['nobody known', ANONYMOUS],
  ['an organization without a purpose', viewerOf('ocha').caller],
  ['an organization with a purpose of its own', viewerOf('ocha', 'curiosity').caller],
];

/** Tables that speak of records, and those by which comparing works and that no question reads. */
const ASKED = [
  ...['compared_record', 'record_key', 'compared_pair', 'merge_decision', 'cluster_member'],
  ...['record_circle', 'open_thing', 'open_entry', 'history_entry'],
];
const UNASKED = ['block_key', 'linked_record', 'term_count'];

/** Of each of these pairs the first is LOW; of the second it says here. */
const SECOND: Readonly<Record<string, Sensitivity>> = {
  'sind-0': 'LOW',
  'sind-2': 'MODERATE',
  'sind-4': 'HIGH',
  'sind-6': 'SEVERE',
};

const WAITING = `select from pg_locks where locktype = 'advisory' and not granted
  and database = (select oid from pg_database where datname = current_database())`;

/**
 * The database alone: statements that no resolver would send, by the role that answers questions, with the caller
 * set as it is for each request and no condition besides.
 */
describe('what was compared and decided', () => {
  let passage: HarmonizationUnderTest;
  let answering: Database;

  const incidents = toldIncidents(80).map((incident) => ({
    ...incident,
    sources: [{ sensitivity: SECOND[incident.id] ?? ('LOW' as const) }],
  }));

  beforeAll(async () => {
    passage = await startHarmonizationUnderTest('guarded_harmonization');
    await passage.link(incidents);
    await answerAbout('sind-0', 'sind-2');
    answering = await openAnswering(passage.database, {
      ...{ url: answeringUrlOf(passage.url, 'harmonization'), service: 'harmonization' },
      ...{ onStatement: () => undefined, poolSize: 1 },
    });
  });
  afterAll(async () => {
    await answering?.destroy();
    await passage.stop();
  });

  async function answerAbout(...seconds: string[]): Promise<void> {
    for (const second of seconds) {
      const id = `INCIDENT:${second.replace('sind', 'awsd')}|${second}`;
      const input = { clientKey: second, id, basedOnVersion: 0, reason: 'Both tell of it.' };
      const answer: any = await passage.client.ask(
        `mutation ($input: AnswerPairInput!) { confirmMerge(input: $input) { errors { message } } }`,
        { input },
        OCHA,
      );
      expect([answer.errors ?? [], answer.data.confirmMerge.errors]).toEqual([[], []]);
    }
  }

  async function rowsFor(caller: Caller, table: string): Promise<unknown[]> {
    const { manager, end } = readAs(answering, { caller, today: '2026-11-26' });
    const rows = await manager.query<unknown[]>(`select * from ${table}`);
    end();
    return rows;
  }

  /** Which of the second records stand in any row that is shown of a table. */
  async function seen(caller: Caller, table: string): Promise<string[]> {
    const text = JSON.stringify(await rowsFor(caller, table));
    return Object.keys(SECOND).filter((id) => new RegExp(`\\b${id}\\b`).test(text));
  }

  /** The tables of which a row names this record. */
  async function tablesWith(caller: Caller, id: string): Promise<string[]> {
    const found = await Promise.all(
      ASKED.map(async (table) => ((await seen(caller, table)).includes(id) ? [table] : [])),
    );
    return found.flat();
  }

  const NAMING = ['compared_record', 'record_key', 'compared_pair', 'merge_decision'];
  const ANSWERED = ['record_circle', 'open_thing', 'open_entry'];
  const ALL = [...NAMING, 'cluster_member', ...ANSWERED];

  it.each(OTHERS)('is shown to %s where all of it is LOW, and no further', async (_, caller) => {
    const known = caller.kind === 'ORGANIZATION';
    const open = known ? [...ALL, 'history_entry'] : ALL.filter((at) => at !== 'record_circle');
    expect((await tablesWith(caller, 'sind-0')).sort()).toEqual([...open].sort());
    for (const id of ['sind-2', 'sind-4', 'sind-6'])
      expect([id, await tablesWith(caller, id)]).toEqual([id, []]);
  });

  it('is shown up to MODERATE to organizations with a purpose of the list, and no further', async () => {
    for (const purpose of PURPOSE_CODES) {
      const { caller } = viewerOf('wfp', purpose);
      expect(await seen(caller, 'compared_pair')).toEqual(['sind-0', 'sind-2']);
    }
    expect((await tablesWith(OCHA, 'sind-2')).sort()).toEqual([...ALL, 'history_entry'].sort());
    for (const id of ['sind-4', 'sind-6'])
      expect([id, await tablesWith(OCHA, id)]).toEqual([id, []]);
  });

  it('is shown in no row of the tables by which comparing works', async () => {
    for (const table of UNASKED) {
      expect([table, await rowsFor(OCHA, table)]).toEqual([table, []]);
      expect(await passage.database.query<unknown[]>(`select from ${table}`)).not.toEqual([]);
    }
  });

  it('is shown to nobody where nobody asks, nor to who says that it keeps the records and does not', async () => {
    const keeping = new Client({
      connectionString: answeringUrlOf(passage.url, 'harmonization'),
      options: '-c passage.keeping=yes',
    });
    await keeping.connect();
    for (const table of [...ASKED, ...UNASKED]) {
      const sql = `select from ${table}`;
      expect([table, await answering.query(sql)]).toEqual([table, []]);
      expect([table, (await keeping.query(sql)).rows]).toEqual([table, []]);
    }
    await keeping.end();
  });

  it('is shown to its owner only where it says that it keeps the records', async () => {
    const owner = new Client({ connectionString: passage.url });
    await owner.connect();
    for (const table of [...ASKED, ...UNASKED]) {
      expect([table, (await owner.query(`select from ${table}`)).rows]).toEqual([table, []]);
      expect(await passage.database.query<unknown[]>(`select from ${table}`)).not.toEqual([]);
    }
    await owner.end();
  });

  it('is not changed by who answers questions, and neither is the list of purposes', async () => {
    for (const table of [...ASKED, ...UNASKED, 'purpose_of_use']) {
      expect(await refusalOf(answering, `delete from ${table}`)).toMatch(/permission denied/);
    }
    const sql = "insert into purpose_of_use values ('curiosity')";
    expect(await refusalOf(answering, sql)).toMatch(/permission denied/);
  });

  it('is shown for a purpose from when the list knows it until it no longer does', async () => {
    const { caller } = viewerOf('ocha', 'curiosity');
    const { manager } = passage.database;
    await keepPurposes(manager, [...PURPOSE_CODES, 'curiosity']);
    expect(await seen(caller, 'compared_record')).toEqual(['sind-0', 'sind-2']);
    await keepPurposes(manager, PURPOSE_CODES);
    expect(await seen(caller, 'compared_record')).toEqual(['sind-0']);
    expect(await seen(OCHA, 'compared_record')).toEqual(['sind-0', 'sind-2']);
  });

  it('is told of no record from the moment on which it is known to be above LOW, or gone', async () => {
    expect(await tablesWith(ANONYMOUS, 'sind-0')).not.toEqual([]);
    await passage.database.query(
      `update compared_record set sensitivity = 'HIGH' where id = 'sind-0'`,
    );
    expect(await tablesWith(ANONYMOUS, 'sind-0')).toEqual([]);
    expect(await tablesWith(OCHA, 'sind-0')).toEqual([]);
    await passage.link(incidents, { whole: true });
    expect(await tablesWith(OCHA, 'sind-2')).not.toEqual([]);
    await forgetRecords(passage.database.manager, 'INCIDENT', ['sind-2']);
    expect(await tablesWith(OCHA, 'sind-2')).toEqual([]);
  });

  it('is not settled by the level that a record had while it gets another', async () => {
    const level = async () => {
      const sql = "select sensitivity from compared_record where id = 'sind-0'";
      return (await passage.database.query<{ sensitivity: string }[]>(sql))[0]?.sensitivity;
    };
    await passage.link(incidents.filter(({ id }) => id !== 'sind-0'));
    await passage.link(incidents);
    expect([await level(), await seen(ANONYMOUS, 'cluster_member')]).toEqual(['LOW', ['sind-0']]);
    const settling = passage.database.createQueryRunner();
    await settling.startTransaction();
    await lockKind(settling.manager, 'INCIDENT');
    const raised = incidents.map((incident) =>
      incident.id === 'sind-0'
        ? { ...incident, sources: [{ sensitivity: 'HIGH' as const }] }
        : incident,
    );
    const linked = passage.link(raised);
    while ((await passage.database.query<unknown[]>(WAITING)).length === 0);
    expect(await level()).toBe('LOW');
    await settling.commitTransaction();
    await settling.release();
    await linked;
    expect([await level(), await tablesWith(OCHA, 'sind-0')]).toEqual(['HIGH', []]);
  });
});
