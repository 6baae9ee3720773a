import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import type { Database } from '../../../shared/runtime/postgres';
import { answeringUrlOf } from '../../../shared/runtime/postgres-address';
import { openAnswering } from '../../../shared/runtime/postgres-answering';
import { readAs, writeAs } from '../../../shared/runtime/postgres-asking';
import { type AccessUnderTest, startAccessUnderTest } from '../access/access-under-test';
import { viewerOf } from './guarded-visits';

const UN = viewerOf('un').caller;
const TABLES = [
  ...['access_agreement', 'recorded_agreement', 'recorded_event', 'event_withdrawal'],
  ...['cadence_entry', 'history_entry', 'open_entry', 'open_thing', 'record_circle', 'thing_link'],
];

let access: AccessUnderTest;
let answering: Database;
const ids: Record<string, string> = {};

beforeAll(async () => {
  access = await startAccessUnderTest('guarded_agreements');
  answering = await openAnswering(access.database, {
    ...{ url: answeringUrlOf(access.url, 'access'), service: 'access' },
    ...{ onStatement: () => undefined, poolSize: 1 },
  });
  ids.kept = await recorded('kept', null);
  ids.embargoed = await recorded('embargoed', '2999-01-01');
  ids.public = await recorded('public', '2026-01-01');
});
afterAll(async () => {
  await answering.destroy();
  await access.stop();
});

async function recorded(clientKey: string, publicFrom: string | null): Promise<string> {
  const agreement = {
    citations: ['the signed text'],
    renewalMode: 'BY_MUTUAL_CONSENT',
    ...{ title: `The ${clientKey} one`, type: 'CORRIDOR_AGREEMENT', countries: ['SDN'] },
    ...{ signed: '2025-05-01', durationDays: 90, terms: ['A term.'], publicFrom, clientKey },
    parties: [{ name: 'One', role: 'PARTY' }],
  };
  const { data, errors } = await access.ask(
    `mutation ($input: RecordAgreementInput!) { recordAgreement(input: $input) {
       agreement { id version } errors { message } } }`,
    { input: agreement },
    UN,
  );
  expect([errors ?? [], data.recordAgreement.errors]).toEqual([[], []]);
  const { id, version } = data.recordAgreement.agreement;
  const event = { clientKey: `${clientKey}-event`, agreementId: id, basedOnVersion: version };
  const told = { date: '2025-06-01', kind: 'SUSPENDED', citation: 'a statement' };
  const change = await access.ask(
    `mutation ($input: RecordAgreementEventInput!) { recordAgreementEvent(input: $input) {
       errors { message } } }`,
    { input: { ...event, ...told } },
    UN,
  );
  expect(change.data.recordAgreementEvent.errors).toEqual([]);
  return id;
}

/** Ids of the agreements that stand in any row of a table that the database shows. */
async function seen(caller: Caller, table: string): Promise<string[]> {
  const { manager, end } = readAs(answering, { caller, today: '2026-11-26' });
  const rows = JSON.stringify(await manager.query(`select * from ${table}`));
  end();
  return Object.keys(ids).filter((name) => rows.includes(ids[name]!));
}

describe('an agreement that is not public', () => {
  it('stands in no row that the database shows to a stranger, and all of it is shown to its recorder', async () => {
    for (const caller of [ANONYMOUS, viewerOf('iom').caller]) {
      for (const table of TABLES) {
        expect([table, (await seen(caller, table)).filter((name) => name !== 'public')]).toEqual([
          table,
          [],
        ]);
      }
    }
    expect(await seen(UN, 'access_agreement')).toEqual(['kept', 'embargoed', 'public']);
    expect(await seen(UN, 'recorded_event')).toEqual(['kept', 'embargoed', 'public']);
  });

  it('is shown to a stranger once it is public, with its events', async () => {
    expect(await seen(ANONYMOUS, 'access_agreement')).toEqual(['public']);
    expect(await seen(ANONYMOUS, 'recorded_event')).toEqual(['public']);
  });

  it('keeps its sources to itself', async () => {
    const { manager, end } = readAs(answering, { caller: ANONYMOUS, today: '2026-11-26' });
    const sources = await manager.query<object[]>('select dataset, record_id from source_record');
    end();
    expect(JSON.stringify(sources)).not.toMatch(/kept|embargoed/);
    expect(sources.length).toBe(2);
  });
});

describe('what is forged about an agreement', () => {
  const as = (organization: string, sql: string) =>
    writeAs(answering, viewerOf(organization), (transaction) => transaction.query(sql));
  const event = (agreement: string, by: string) =>
    `insert into recorded_event (id, agreement_id, dataset, recorded_by, client_key, request_hash, content)
     values ('forged', '${ids[agreement]}', 'd', '${by}', 'forged', '', '{}')`;

  it.each([
    ['an event in the name of who takes part', () => event('public', 'un')],
    ['an event by a stranger, though everybody sees the agreement', () => event('public', 'iom')],
    ['an event on one that the stranger does not see', () => event('kept', 'iom')],
    [
      'a withdrawal of an event of another',
      () =>
        `insert into event_withdrawal (event_id, recorded_by, client_key, request_hash, reason)
         values ('un:public-event', 'iom', 'w', '', 'none')`,
    ],
    [
      'an agreement under the id of another',
      () =>
        `insert into recorded_agreement (agreement_id, dataset, recorded_by, client_key, request_hash)
         values ('un:new', 'd', 'iom', 'a', '')`,
    ],
  ])('%s is refused', async (_, sqlFor) => {
    await expect(as('iom', sqlFor())).rejects.toThrow(/violates row-level security policy/);
  });

  it('what nobody may change is changed by nobody', async () => {
    await as('un', "update access_agreement set type = 'HUMANITARIAN_PAUSE'");
    const types = await access.database.query('select distinct type from access_agreement');
    expect(types).toEqual([{ type: 'CORRIDOR_AGREEMENT' }]);
    await expect(as('un', "update recorded_event set recorded_by = 'x'")).rejects.toThrow(/denied/);
  });
});
