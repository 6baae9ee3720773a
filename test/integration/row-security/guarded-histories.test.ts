import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import { sharedKind } from '../../../shared/core/recording/shared-record';
import { CreateIngestTables1700000000001 } from '../../../shared/runtime/ingest/store/create-ingest-tables';
import { openDatabase } from '../../../shared/runtime/postgres';
import { answeringUrlOf } from '../../../shared/runtime/postgres-address';
import { openAnswering } from '../../../shared/runtime/postgres-answering';
import { readAs, writeAs } from '../../../shared/runtime/postgres-asking';
import { recordEntry } from '../../../shared/runtime/recording/record-entry';
import { CreateHistoryTables1764115200001 } from '../../../shared/runtime/recording/store/create-history-tables';
import { GuardHistories1764158500000 } from '../../../shared/runtime/recording/store/guard-histories';
import { LinkThings1764158700000 } from '../../../shared/runtime/recording/store/link-things';
import { readHistories } from '../../../shared/runtime/recording/store/read-histories';
import { keepCircle, storedCircle } from '../../../shared/runtime/recording/store/record-circle';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History, RecordedEvent } from '../../../shared/core/recording/history-entry';
import { createTestDatabase } from '../../testkit/test-database';
import { viewerOf } from './guarded-visits';

interface Said extends RecordedEvent {
  readonly type: 'SAID';
  readonly words: string;
  readonly secret: string | null;
}

/** A record that its author shares and may publish, with words that only those who share it know. */
const noteKind = sharedKind<any, Said, { words: string[] }>({
  name: 'Note',
  begin: () => ({ words: [] }),
  apply: (state, { words }) => state.words.push(words),
  beginProblems: () => [],
  problems: () => [],
  openPartOf: (event) => ({ ...event, secret: null }),
});

const begun = (sharedWith: string[], publicFrom: string | null) => ({
  ...{ type: 'BEGUN', date: '2026-11-01', citation: null, agreementId: null },
  ...{ countries: ['SDN'], isExample: true, sharedWith, publicFrom },
});
const said: Said = {
  ...{ type: 'SAID', date: '2026-11-02', citation: null },
  ...{ words: 'open words', secret: 'red line' },
};

async function openHistories() {
  const testDatabase = await createTestDatabase('guarded_histories');
  const { url } = testDatabase;
  const kept = await openDatabase({
    ...{ service: 'funding', url, entities: [] },
    migrations: [
      CreateIngestTables1700000000001,
      CreateHistoryTables1764115200001,
      GuardHistories1764158500000,
      LinkThings1764158700000,
    ],
  });
  const answeringUrl = answeringUrlOf(url, 'funding');
  const answering = await openAnswering(kept, {
    ...{ url: answeringUrl, service: 'funding', onStatement: () => undefined, poolSize: 1 },
  });
  const stop = async () => {
    await answering.destroy();
    await kept.destroy();
    await testDatabase.drop();
  };
  return { kept, answering, stop };
}

let histories: Awaited<ReturnType<typeof openHistories>>;
beforeAll(async () => {
  histories = await openHistories();
  await record('ocha', { clientKey: 'kept', id: null }, begun(['wfp'], null));
  await record('ocha', { clientKey: 'kept-2', id: 'ocha:kept', basedOnVersion: 1 }, said);
  await record('ocha', { clientKey: 'public', id: null }, begun(['wfp'], '2026-12-01'));
  await record('wfp', { clientKey: 'public-2', id: 'ocha:public', basedOnVersion: 1 }, said);
});
afterAll(() => histories.stop());

/** Records as the code of every owner does. */
async function record(organization: string, of: object, event: any) {
  const circleOf = (_: unknown, history: History<any>) =>
    storedCircle(
      noteKind.circleOf(stateAt(noteKind, history, null)!, {
        recordedBy: history.opening!.recording.organization,
      }),
    );
  const sight = { mayRead: true, mayReadConfidential: true, mayRecord: true, isPublic: false };
  const ground = {
    ...{ database: histories.answering, viewer: viewerOf(organization), circleOf },
    sightOn: () => Promise.resolve(sight),
  };
  const request = { basedOnVersion: 0, onBehalfOf: null, event, ...of } as any;
  const { errors } = await recordEntry(ground, noteKind, request);
  expect(errors).toEqual([]);
}

/** What the database alone shows of a note to somebody on a day. */
async function seen(caller: Caller, id: string, today = '2026-11-26') {
  const { manager, end } = readAs(histories.answering, { caller, today });
  const history = (await readHistories(manager, noteKind, [id])).get(id);
  end();
  return history ? JSON.stringify([history.opening, ...history.standing]) : null;
}

const organization = (id: string) => viewerOf(id).caller;

describe('what organizations recorded', () => {
  it('is seen whole by who recorded it and by those with whom it is shared', async () => {
    for (const id of ['ocha', 'wfp']) {
      expect(await seen(organization(id), 'ocha:kept')).toMatch(/open words.*red line/);
    }
  });

  it('does not exist for anybody else, in any table', async () => {
    for (const caller of [organization('iom'), ANONYMOUS]) {
      expect(await seen(caller, 'ocha:kept')).toBeNull();
      const { manager, end } = readAs(histories.answering, { caller, today: '2026-11-26' });
      for (const table of [
        'history_entry',
        'open_entry',
        'open_thing',
        'record_circle',
        'thing_link',
        'source_record',
      ]) {
        expect(await manager.query(`select * from ${table}`)).toEqual([]);
      }
      end();
    }
  });

  it('is seen by nobody on the connection that one of them just used', async () => {
    expect(await seen(organization('ocha'), 'ocha:kept')).not.toBeNull();
    expect(await histories.answering.query('select * from history_entry')).toEqual([]);
    expect(await histories.answering.query('select * from source_record')).toEqual([]);
  });

  it('is seen by everybody from the day on which it is public, without what is confidential', async () => {
    for (const caller of [organization('iom'), ANONYMOUS]) {
      expect(await seen(caller, 'ocha:public', '2026-11-30')).toBeNull();
      const shown = await seen(caller, 'ocha:public', '2026-12-01');
      expect(shown).toContain('open words');
      expect(shown).not.toMatch(/red line|"sharedWith":\["wfp"\]/);
    }
    expect(await seen(organization('wfp'), 'ocha:public')).toContain('red line');
  });

  it('is seen no more by who was taken out of its circle', async () => {
    await record('ocha', { clientKey: 'left', id: null }, begun(['iom'], null));
    expect(await seen(organization('iom'), 'ocha:left')).not.toBeNull();
    const sharing = { sharedWith: [], publicFrom: null };
    const event = { type: 'SHARING_CHANGED', date: '2026-11-02', citation: null, sharing };
    await record('ocha', { clientKey: 'left-2', id: 'ocha:left', basedOnVersion: 1 }, event);
    expect(await seen(organization('iom'), 'ocha:left')).toBeNull();
  });
});

describe('what is forged', () => {
  const forged = (recordedBy: string, thingId: string) =>
    `insert into history_entry (id, kind, thing_id, date, content, links, dataset, recorded_by,
       client_key, request_hash)
     values ('forged', 'Note', '${thingId}', '2026-11-03', '{}', '{}', '', '${recordedBy}', 'f', '')`;
  const as = (id: string, sql: string, parameters: unknown[] = []) =>
    writeAs(histories.answering, viewerOf(id), (transaction) => transaction.query(sql, parameters));

  it('in the name of another is refused', async () => {
    await expect(as('wfp', forged('ocha', 'ocha:kept'))).rejects.toThrow(/row-level security/);
  });

  it('onto a thing that the caller may not see is refused', async () => {
    await expect(as('iom', forged('iom', 'ocha:kept'))).rejects.toThrow(/row-level security/);
    const open = `insert into open_entry (id, sequence, kind, thing_id, content, links, dataset,
      recorded_by, recorded_at)
      values ('forged', 9, 'Note', 'ocha:kept', '{}', '{}', '', 'iom', now())`;
    await expect(as('iom', open)).rejects.toThrow(/row-level security/);
  });

  it('as a place in a circle is refused, and so is a circle around what others may begin', async () => {
    for (const id of ['ocha:kept', 'wfp:not-yet-begun']) {
      const circle = { organizations: ['iom'], publicFrom: null };
      await expect(
        writeAs(histories.answering, viewerOf('iom'), (transaction) =>
          keepCircle(transaction, { kind: 'Note', id }, circle),
        ),
      ).rejects.toThrow(/only who is in the circle/);
    }
    expect(await seen(organization('iom'), 'ocha:kept')).toBeNull();
    await expect(
      as(
        'iom',
        `insert into record_circle values ('Note', 'ocha:kept', '{iom}', null, false, '{}')`,
      ),
    ).rejects.toThrow(/permission denied/);
  });

  it('as a source of another is refused', async () => {
    const dataset = `insert into dataset values ('recorded-by-ocha', 't', 'ocha', 'l', null, null, 'LOW')`;
    await expect(as('iom', dataset)).rejects.toThrow(/row-level security/);
  });

  it('as a question about the requests of another is refused', async () => {
    const sql = "select earlier_request('ocha', 'kept')";
    await expect(as('iom', sql)).rejects.toThrow(/only an organization itself/);
    await expect(histories.answering.query(sql)).rejects.toThrow(/only an organization itself/);
  });
});

it('what is sealed in functions opens nothing to who called them', async () => {
  const rows = await writeAs(histories.answering, viewerOf('iom'), async (transaction) => {
    await transaction.query("select earlier_request('iom', 'kept')");
    return transaction.query<unknown[]>('select * from history_entry');
  });
  expect(rows).toEqual([]);
});
