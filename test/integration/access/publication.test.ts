import type { Caller } from '../../../shared/core/caller';
import { sources } from '../../../subgraphs/access/ingest/sources';
import type { AccessUnderTest } from './access-under-test';
import { dataFolder, ingest, resolveAll, startAccessUnderTest } from './access-under-test';

const as = (organization: string): Caller => ({ kind: 'ORGANIZATION', organization });
const AUTHOR = as('author');
const ANYBODY: Caller = { kind: 'ANONYMOUS' };
const ID = 'author:pause';

const LOADED = {
  ...{ id: 'LOADED-1', title: 'A pause told by a source', type: 'HUMANITARIAN_PAUSE' },
  ...{ countries: ['SDN'], parties: ['One'], witness: ['United Nations'], signed: '2023-05-01' },
};

let today = '2024-03-01';
let access: AccessUnderTest;

beforeAll(async () => {
  access = await startAccessUnderTest('access_publication', () => today);
  const { folder, remove } = dataFolder({ 'access/agreements.json': JSON.stringify([LOADED]) });
  await ingest(access.database, sources[0]!, folder);
  const recorded = await change('recordAgreement', {
    ...{ clientKey: 'pause', title: 'A pause', type: 'HUMANITARIAN_PAUSE', countries: ['SDN'] },
    parties: [
      { name: 'One', role: 'PARTY' },
      { name: 'United Nations', role: 'WITNESS' },
      { name: 'Mediator', role: 'FACILITATOR' },
    ],
    ...{ signed: '2024-02-01', durationDays: 60, renewalMode: 'BY_MUTUAL_CONSENT' },
    renewalText: 'renewed when both agree',
    points: ['the north gate'],
    terms: ['food and medical care reach all', 'staff quarters in the old school'],
    citations: ['the signed text'],
  });
  expect(recorded.errors).toEqual([]);
  await resolveAll(access.database);
  remove();
});
afterAll(() => access.stop());

const CONFLICT = 'conflict { yourVersion currentVersion meanwhile { what } }';

async function change(mutation: string, input: object, caller = AUTHOR) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
    agreement { id publicationVersion publications { id publicFrom retractedOn } withdrawal { reason } } ${mutation === 'recordAgreement' ? '' : CONFLICT}
    errors { field code } } }`;
  const { data, errors } = await access.ask(document, { input }, caller);
  return { ...data?.change, code: errors?.[0]?.extensions.code ?? null };
}

const act = (clientKey: string, basedOnVersion: number, more: object = {}) => ({
  ...{ clientKey, agreementId: ID, basedOnVersion },
  ...more,
});

async function read(caller: Caller, id = ID) {
  const document = `query ($id: ID!) { accessAgreement(id: $id) { title points renewal { text } citations
    clauses { number text } publications { publicFrom parts clauses } sources { asGiven { name } }
    protections { kind clauses { number } } events(first: 20) { nodes { kind } }
    may: publicOn(date: "2024-03-09") { summary clauses } later: publicOn(date: "2024-03-20") { summary clauses } }
    accessAgreements(first: 9) { nodes { id } } }`;
  const { data, errors } = await access.ask(document, { id }, caller);
  expect(errors).toBeUndefined();
  return data;
}

it('is for those inside: not for anonymous callers, strangers or facilitators', async () => {
  const input = act('p0', 0, { parts: ['SUMMARY'] });
  expect(await change('publishAgreement', input, ANYBODY)).toEqual({ code: 'UNAUTHENTICATED' });
  const stranger = await change('publishAgreement', input, as('stranger'));
  expect(stranger.errors).toEqual([{ field: ['agreementId'], code: 'NOT_FOUND' }]);
  expect((await read(as('mediator'))).accessAgreement).toBeNull();
});

it.each([
  [{ parts: [] }, 'parts', 'INVALID'],
  [{ parts: ['SUMMARY'], clauses: [1] }, 'clauses', 'INVALID'],
  [{ parts: ['CLAUSES'], clauses: [1, 9] }, 'clauses.1', 'INVALID'],
  [{ parts: ['SUMMARY'], embargoUntil: '2024-02-28' }, 'embargoUntil', 'INVALID'],
  [{ agreementId: 'LOADED-1', parts: ['SUMMARY'] }, 'agreementId', 'REFUSED'],
])('of %j is answered with its field', async (more, field, code) => {
  const caller = 'agreementId' in more ? as('un') : AUTHOR;
  const { errors } = await change('publishAgreement', act('p1', 0, more), caller);
  expect(errors).toEqual([{ field: field.split('.'), code }]);
});

it('under embargo changes nothing for others until its day', async () => {
  const summary = act('p2', 0, { parts: ['SUMMARY'], embargoUntil: '2024-03-05' });
  for (let time = 1; time <= 2; time += 1) {
    const made = await change('publishAgreement', summary);
    expect(made).toMatchObject({ errors: [], agreement: { publicationVersion: 1 } });
  }
  expect((await read(ANYBODY)).accessAgreement).toBeNull();
  today = '2024-03-05';
  const { accessAgreement, accessAgreements } = await read(ANYBODY);
  expect(accessAgreement).toMatchObject({
    title: 'A pause',
    events: { nodes: [{ kind: 'SIGNED' }] },
  });
  expect(accessAgreements.nodes).toEqual([{ id: 'LOADED-1' }, { id: ID }]);
});

it('of the summary alone tells nothing of the terms', async () => {
  const open = (await read(ANYBODY)).accessAgreement;
  expect(open).toMatchObject({
    ...{ clauses: [], points: [], renewal: { text: null }, sources: [] },
    protections: [{ kind: 'MEDICAL_CARE', clauses: [] }, {}, {}, {}, {}],
    publications: [{ publicFrom: '2024-03-05', parts: ['SUMMARY'] }],
  });
  expect(JSON.stringify(open)).not.toMatch(/school|gate|food|both agree/);
  for (const caller of [AUTHOR, as('un')]) {
    const inside = (await read(caller)).accessAgreement;
    expect(inside.clauses).toHaveLength(3);
    expect(inside.points).toEqual(['the north gate']);
    expect(inside.protections).toMatchObject([
      { kind: 'MEDICAL_CARE', clauses: [{ number: 1 }] },
      { kind: 'FOOD', clauses: [{ number: 1 }] },
      { kind: 'STAFF_SAFETY', clauses: [] },
      {},
      {},
    ]);
  }
});

it('of some clauses shows those, and a later one under embargo is not even announced', async () => {
  const late = act('p3', 0, { parts: ['CLAUSES'], clauses: [1] });
  expect(await change('publishAgreement', late)).toMatchObject({
    errors: [{ field: ['basedOnVersion'], code: 'CONFLICT' }],
    conflict: { yourVersion: 0, currentVersion: 1, meanwhile: [{ what: 'AGREEMENT_PUBLISHED' }] },
  });
  await change('publishAgreement', { ...late, basedOnVersion: 1 });
  const all = act('p4', 2, { parts: ['CLAUSES'], embargoUntil: '2024-03-20' });
  expect((await change('publishAgreement', all, as('un'))).errors).toEqual([]);
  const { accessAgreement } = await read(ANYBODY);
  expect(accessAgreement).toMatchObject({
    clauses: [{ number: 1, text: 'food and medical care reach all' }],
    publications: [{ parts: ['SUMMARY'] }, { parts: ['CLAUSES'], clauses: [1] }],
    may: { summary: true, clauses: [1] },
    later: { summary: true, clauses: [1] },
  });
  expect((await read(AUTHOR)).accessAgreement).toMatchObject({
    publications: [{}, {}, { publicFrom: '2024-03-20' }],
    later: { clauses: [1, 2, 3] },
  });
});

it('is taken back from a day on, and the log keeps what was public when', async () => {
  today = '2024-03-10';
  const { accessAgreement } = (
    await access.ask(`{ accessAgreement(id: "${ID}") { publications { id } } }`)
  ).data;
  const publicationId = accessAgreement.publications[1].id;
  const unknown = { publicationId: 'nothing', reason: 'a mistake' };
  expect((await change('retractAgreementPublication', act('r0', 3, unknown))).errors).toEqual([
    { field: ['publicationId'], code: 'NOT_FOUND' },
  ]);
  const retraction = act('r1', 3, { publicationId, reason: 'it names a warehouse' });
  expect((await change('retractAgreementPublication', retraction)).errors).toEqual([]);
  const again = act('r2', 4, { publicationId, reason: 'twice' });
  expect((await change('retractAgreementPublication', again)).errors).toEqual([
    { field: ['publicationId'], code: 'REFUSED' },
  ]);
  const document = `{ accessAgreement(id: "${ID}") { clauses { number }
    before: publicOn(date: "2024-03-04") { summary clauses } shown: publicOn(date: "2024-03-09") { summary clauses }
    now: publicOn(date: "2024-03-10") { summary clauses } } }`;
  expect((await access.ask(document)).data.accessAgreement).toEqual({
    clauses: [],
    before: { summary: false, clauses: [] },
    shown: { summary: true, clauses: [1] },
    now: { summary: true, clauses: [] },
  });
  today = '2024-03-20';
  const { data } = await access.ask(document);
  expect(data.accessAgreement.clauses).toEqual([{ number: 1 }, { number: 2 }, { number: 3 }]);
});

it('is over when its recorder withdraws the whole record, which stays to be read', async () => {
  const withdrawal = { reason: 'it was never signed' };
  const foreign = await change('withdrawAgreement', act('w0', 4, withdrawal), as('un'));
  expect(foreign.errors).toEqual([{ field: ['agreementId'], code: 'REFUSED' }]);
  const loaded = { ...act('w1', 0, withdrawal), agreementId: 'LOADED-1' };
  expect((await change('withdrawAgreement', loaded, as('un'))).errors).toEqual([
    { field: ['agreementId'], code: 'REFUSED' },
  ]);
  expect(await change('withdrawAgreement', act('w2', 4, withdrawal))).toMatchObject({
    errors: [],
    agreement: { withdrawal },
  });
  const document = `{ accessAgreement(id: "${ID}") { title withdrawal { reason organization } }
    accessAgreements { nodes { id } } authorizations(country: "SDN", from: "2024-02-10", to: "2024-02-10") { nodes { coverage } } }`;
  const { data } = await access.ask(document);
  expect(data.accessAgreement.withdrawal).toEqual({ ...withdrawal, organization: 'author' });
  expect(data.accessAgreements.nodes).toEqual([{ id: 'LOADED-1' }]);
  expect(data.authorizations.nodes[0].coverage).not.toBe('SINGLE');
  const after = await change('publishAgreement', act('p9', 5, { parts: ['SUMMARY'] }));
  expect(after.errors).toEqual([{ field: ['agreementId'], code: 'REFUSED' }]);
});
