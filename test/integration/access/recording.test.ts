import type { Caller } from '../../../shared/core/caller';
import { sources } from '../../../subgraphs/access/ingest/sources';
import type { AccessUnderTest } from './access-under-test';
import { dataFolder, each, ingest, resolveAll, startAccessUnderTest } from './access-under-test';

const as = (organization: string): Caller => ({ kind: 'ORGANIZATION', organization });
const UN = as('un');
const STRANGER = as('stranger');

const CHANGE = `{ agreement { id version lastDay events { nodes { id date kind } } } event { id recording { organization onBehalfOf withdrawal { reason } } sources { publisher sensitivity } }
  conflict { yourVersion currentVersion yours { date kind days } theirs { version events { nodes { date kind } } } }
  errors { field code message } }`;
const RECORD_EVENT = `mutation ($input: RecordAgreementEventInput!) { change: recordAgreementEvent(input: $input) ${CHANGE} }`;
const WITHDRAW = `mutation ($input: WithdrawAgreementEventInput!) { change: withdrawAgreementEvent(input: $input) ${CHANGE} }`;
const RECORD = `mutation ($input: RecordAgreementInput!) { change: recordAgreement(input: $input) ${CHANGE} }`;

const PUBLISHED = {
  id: 'PUBLIC-1',
  title: 'A pause told by a source',
  type: 'HUMANITARIAN_PAUSE',
  countries: ['SDN'],
  parties: ['One', 'Other'],
  witness: ['United Nations'],
  signed: '2023-05-01',
  durationDays: 10,
  renewal: { mode: 'BY_MUTUAL_CONSENT' },
};

let access: AccessUnderTest;

beforeAll(async () => {
  access = await startAccessUnderTest('access_recording');
  const { folder, remove } = dataFolder({ 'access/agreements.json': JSON.stringify([PUBLISHED]) });
  await ingest(access.database, sources[0]!, folder);
  await resolveAll(access.database);
  remove();
});
afterAll(() => access.stop());

const renewal = (more: object = {}) => ({
  clientKey: 'renewal-1',
  agreementId: 'PUBLIC-1',
  basedOnVersion: 1,
  date: '2023-05-08',
  kind: 'RENEWED',
  days: 10,
  citation: 'a joint statement of that day',
  onBehalfOf: 'the mediators',
  ...more,
});

async function change(mutation: string, input: object, caller: Caller) {
  const { data, errors } = await access.ask(mutation, { input }, caller);
  return { ...data?.change, code: errors?.[0]?.extensions.code };
}

describe('recording an event', () => {
  it('is for known callers, and of them for those who take part', async () => {
    expect(await change(RECORD_EVENT, renewal(), { kind: 'ANONYMOUS' })).toEqual({
      code: 'UNAUTHENTICATED',
    });
    expect(await change(RECORD_EVENT, renewal(), STRANGER)).toEqual({ code: 'FORBIDDEN' });
  });

  it('adds it to the history with who recorded it, for whom and from where', async () => {
    const made = await change(RECORD_EVENT, renewal(), UN);
    expect(made.errors).toEqual([]);
    expect(made.agreement).toMatchObject({ version: 2, lastDay: '2023-05-21' });
    expect(made.event).toEqual({
      id: 'un:renewal-1',
      recording: { organization: 'un', onBehalfOf: 'the mediators', withdrawal: null },
      sources: [{ publisher: 'un', sensitivity: 'LOW' }],
    });
  });

  it('with the same key and content changes nothing, with other content is refused', async () => {
    const again = await change(RECORD_EVENT, renewal(), UN);
    expect(again).toMatchObject({ agreement: { version: 2 }, event: { id: 'un:renewal-1' } });
    const other = await change(RECORD_EVENT, renewal({ days: 11, basedOnVersion: 2 }), UN);
    expect(other.errors).toMatchObject([{ field: ['clientKey'], code: 'KEY_REUSED' }]);
  });

  it('from an older version is a conflict that shows both', async () => {
    const input = renewal({ clientKey: 'k2', kind: 'SUSPENDED', days: null, by: 'One' });
    const { conflict, errors, agreement } = await change(RECORD_EVENT, input, UN);
    expect(agreement).toBeNull();
    expect(errors).toMatchObject([{ field: ['basedOnVersion'], code: 'CONFLICT' }]);
    expect(conflict).toMatchObject({
      yourVersion: 1,
      currentVersion: 2,
      yours: { date: '2023-05-08', kind: 'SUSPENDED' },
      theirs: { version: 2, events: { nodes: [{ kind: 'SIGNED' }, { kind: 'RENEWED' }] } },
    });
  });

  it('by two writers at the same time is taken from one of them', async () => {
    const input = {
      kind: 'SUSPENDED',
      days: null,
      by: 'One',
      date: '2023-05-12',
      basedOnVersion: 2,
    };
    const made = await Promise.all(
      ['a', 'b', 'c'].map((clientKey) =>
        change(RECORD_EVENT, renewal({ ...input, clientKey }), UN),
      ),
    );
    expect(made.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(made.filter(({ conflict }) => conflict !== null)).toHaveLength(2);
  });

  it.each([
    [{ kind: 'TERMINATED', days: null, date: '2023-04-01' }, ['kind'], 'REFUSED'],
    [{ kind: 'RENEWED', days: 0 }, ['days'], 'INVALID'],
    [{ clientKey: 'with blanks in it' }, ['clientKey'], 'INVALID'],
    [{ agreementId: 'NOTHING' }, ['agreementId'], 'NOT_FOUND'],
  ])('of %j is answered with its field', async (more, field, code) => {
    const input = renewal({ clientKey: 'k3', basedOnVersion: 3, ...more });
    const { errors, agreement } = await change(RECORD_EVENT, input, UN);
    expect(agreement).toBeNull();
    expect(errors).toMatchObject([{ field, code }]);
  });
});

describe('withdrawing an event', () => {
  const withdrawal = (more: object = {}) => ({
    clientKey: 'w1',
    agreementId: 'PUBLIC-1',
    basedOnVersion: 3,
    eventId: 'un:renewal-1',
    reason: 'recorded in error',
    ...more,
  });

  it('needs a reason, and is for the one who recorded it', async () => {
    const silent = await change(WITHDRAW, withdrawal({ reason: ' ' }), UN);
    expect(silent.errors).toContainEqual({
      field: ['reason'],
      code: 'INVALID',
      message: 'Write 1 to 2,000 characters.',
    });
    const loaded = withdrawal({ eventId: 'PUBLIC-1:access-agreements:0' });
    expect((await change(WITHDRAW, loaded, UN)).errors).toMatchObject([
      { field: ['eventId'], code: 'REFUSED' },
    ]);
    expect(await change(WITHDRAW, withdrawal(), STRANGER)).toEqual({ code: 'FORBIDDEN' });
  });

  it('is refused while a later event rests on it', async () => {
    const { errors, agreement } = await change(WITHDRAW, withdrawal(), UN);
    expect(agreement).toBeNull();
    expect(errors).toMatchObject([{ field: ['eventId'], code: 'REFUSED' }]);
    expect(errors[0].message).toBe(
      'Without it the SUSPENDED of 2023-05-12 would not have been possible: withdraw that first.',
    );
    const { data } = await access.ask(
      '{ accessAgreement(id: "PUBLIC-1") { events(kind: SUSPENDED) { nodes { id } } } }',
    );
    const [eventId] = each(data.accessAgreement.events.nodes, 'id');
    const made = await change(WITHDRAW, withdrawal({ clientKey: 'w0', eventId }), UN);
    expect(made).toMatchObject({ errors: [], agreement: { version: 4, lastDay: '2023-05-21' } });
  });

  it('keeps it to be read, and rests the state on it no longer', async () => {
    const made = await change(WITHDRAW, withdrawal({ basedOnVersion: 4 }), UN);
    expect(made).toMatchObject({
      agreement: { version: 5, lastDay: '2023-05-11' },
      event: { recording: { withdrawal: { reason: 'recorded in error' } } },
    });
    const { data } = await access.ask(
      '{ accessAgreement(id: "PUBLIC-1") { events { nodes { kind } } withdrawnEvents { nodes { id recording { withdrawal { reason organization } } } } } }',
    );
    expect(data.accessAgreement.withdrawnEvents.nodes).toHaveLength(2);
    expect(data.accessAgreement.withdrawnEvents.nodes[0]).toEqual({
      id: 'un:renewal-1',
      recording: { withdrawal: { reason: 'recorded in error', organization: 'un' } },
    });
    expect(each(data.accessAgreement.events.nodes, 'kind')).toEqual(['SIGNED']);
  });

  it('is the only way back: the database itself refuses changes and removals', async () => {
    for (const sql of [
      `update recorded_event set recorded_by = 'x'`,
      'delete from recorded_event',
      'truncate event_withdrawal',
      'delete from recorded_agreement',
    ]) {
      await expect(access.database.query(sql)).rejects.toThrow('are only ever added');
    }
  });
});

describe('recording an agreement', () => {
  const agreement = (more: object = {}) => ({
    clientKey: 'pause-7',
    title: 'A pause that is not public',
    type: 'HUMANITARIAN_PAUSE',
    countries: ['UKR'],
    parties: [
      { name: 'One', role: 'PARTY' },
      { name: 'United Nations', role: 'WITNESS' },
    ],
    signed: '2024-01-10',
    durationDays: 30,
    renewalMode: 'BY_MUTUAL_CONSENT',
    terms: ['food and medical care reach all'],
    citations: ['the signed text'],
    ...more,
  });
  const READ = `{ accessAgreement(id: "author:pause-7") { title countryCodes clauses { kinds } sources { sensitivity } }
    accessAgreements(first: 10) { totalCount nodes { id } }
    authorizations(country: "UKR", from: "2024-01-15", to: "2024-01-15") { nodes { coverage } }
    accessMatchRates { dataset } }`;

  it('refuses anonymous callers and names the fields to correct', async () => {
    expect(await change(RECORD, agreement(), { kind: 'ANONYMOUS' })).toEqual({
      code: 'UNAUTHENTICATED',
    });
    const wrong = agreement({ countries: ['UKR', 'XXX'], durationDays: 0, title: ' ' });
    const { errors } = await change(RECORD, wrong, as('author'));
    expect(each<string[]>(errors, 'field')).toEqual(
      expect.arrayContaining([['countries', '1'], ['title']]),
    );
  });

  it('shows it to its parties, witnesses and recorder only: to others it does not exist', async () => {
    const made = await change(RECORD, agreement(), as('author'));
    expect(made).toMatchObject({ errors: [], agreement: { id: 'author:pause-7', version: 1 } });
    for (const caller of [as('author'), UN]) {
      const { data } = await access.ask(READ, {}, caller);
      expect(data.accessAgreement).toEqual({
        title: 'A pause that is not public',
        countryCodes: ['UKR'],
        clauses: [{ kinds: ['MEDICAL_CARE', 'FOOD'] }],
        sources: [{ sensitivity: 'HIGH' }],
      });
      expect(data.authorizations.nodes).toEqual([{ coverage: 'SINGLE' }]);
    }
    for (const caller of [{ kind: 'ANONYMOUS' } as const, STRANGER]) {
      const { data } = await access.ask(READ, {}, caller);
      expect(data.accessAgreement).toBeNull();
      expect(data.accessAgreements).toEqual({ totalCount: 1, nodes: [{ id: 'PUBLIC-1' }] });
      expect(data.authorizations.nodes).toEqual([{ coverage: 'GAP' }]);
      expect(each(data.accessMatchRates, 'dataset').join()).not.toMatch('unpublished');
    }
    const input = renewal({ agreementId: 'author:pause-7' });
    const hidden = await change(RECORD_EVENT, input, STRANGER);
    const absent = await change(RECORD_EVENT, { ...input, agreementId: 'author:none' }, STRANGER);
    expect(hidden.errors[0].message.replace('pause-7', 'none')).toBe(absent.errors[0].message);
    expect(hidden.code).toBe(absent.code);
  });

  it('keeps an embargo until its day', async () => {
    const embargoed = agreement({ clientKey: 'later', publicFrom: '9000-01-01' });
    const open = agreement({ clientKey: 'open', publicFrom: '2024-02-01' });
    for (const input of [embargoed, open]) await change(RECORD, input, as('author'));
    const { data } = await access.ask(
      '{ later: accessAgreement(id: "author:later") { id } open: accessAgreement(id: "author:open") { id } }',
    );
    expect(data).toEqual({ later: null, open: { id: 'author:open' } });
  });

  it('with the same key is the same record', async () => {
    const again = await change(RECORD, agreement(), as('author'));
    expect(again).toMatchObject({ errors: [], agreement: { version: 1 } });
    const other = await change(RECORD, agreement({ title: 'Another' }), as('author'));
    expect(other.errors).toMatchObject([{ field: ['clientKey'], code: 'KEY_REUSED' }]);
  });
});
