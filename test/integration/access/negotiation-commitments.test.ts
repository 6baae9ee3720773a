import { each } from './access-under-test';
import type { NegotiationUnderTest } from './negotiation-under-test';
import { ANYBODY, AUTHOR, authority, startNegotiation } from './negotiation-under-test';

let talks: NegotiationUnderTest;

beforeAll(async () => {
  talks = await startNegotiation('access_negotiation_commitments');
  expect(await talks.happened('2024-01-23', { participant: authority })).toEqual([]);
});
afterAll(() => talks.access.stop());

it('follows commitments: kept, late or broken, with a track record for each participant', async () => {
  const commitment = (key: string, due: string) => ({
    commitment: { key, by: 'authority', text: `commitment ${key}`, due },
  });
  const update = (key: string, more: object) => ({
    commitmentUpdate: { commitment: key, text: 'a candid word', ...more },
  });
  for (const [date, part] of [
    ['2024-02-01', commitment('open-road', '2024-02-05')],
    ['2024-02-01', commitment('fuel', '2024-02-05')],
    ['2024-02-01', commitment('lists', '2024-03-01')],
    ['2024-02-01', commitment('guards', '2024-02-10')],
    ['2024-02-05', update('open-road', { outcome: 'KEPT' })],
    ['2024-02-09', update('fuel', { outcome: 'KEPT' })],
    ['2024-02-09', update('guards', { due: '2024-02-20' })],
    ['2024-02-10', update('lists', { outcome: 'BROKEN' })],
  ] as const) {
    expect(await talks.happened(date, part)).toEqual([]);
  }
  const again = await talks.happened('2024-02-11', update('lists', { outcome: 'KEPT' }));
  expect(again).toMatchObject([{ field: ['commitmentUpdate', 'commitment'], code: 'REFUSED' }]);
  const COMMITMENTS =
    'commitments { key state due firstDue by { key } updates { text } } trackRecord { record { made kept keptLate late broken open postponed } }';
  const states = async (asOf: string) =>
    each((await talks.read(COMMITMENTS, asOf, ANYBODY)).commitments, 'state');
  expect(await states('2024-02-05')).toEqual(['KEPT', 'OPEN', 'OPEN', 'OPEN']);
  expect(await states('2024-02-06')).toEqual(['KEPT', 'LATE', 'OPEN', 'OPEN']);
  expect(await states('2024-02-20')).toEqual(['KEPT', 'KEPT_LATE', 'BROKEN', 'OPEN']);
  const { commitments, trackRecord } = await talks.read(COMMITMENTS, '2024-02-21');
  expect(commitments[3]).toMatchObject({
    state: 'LATE',
    firstDue: '2024-02-10',
    due: '2024-02-20',
  });
  const record = { made: 4, kept: 1, keptLate: 1, late: 1, broken: 1, open: 0, postponed: 1 };
  expect(trackRecord).toEqual([{ record }]);
  const { data } = await talks.access.ask(`{ _entities(representations: [
    { __typename: "Organization", id: "road-authority" }, { __typename: "Country", iso3: "SDN" },
    { __typename: "AdminArea", pcode: "SD01" }]) {
      ... on Organization { negotiations { nodes { id } } negotiationTrackRecord(asOf: "2024-02-21") { made late broken } }
      ... on Country { negotiations(asOf: "2024-01-09") { nodes { id } } }
      ... on AdminArea { negotiations { nodes { id } } } } }`);
  expect(data._entities).toEqual([
    {
      negotiations: { nodes: [{ id: talks.id }] },
      negotiationTrackRecord: { made: 4, late: 1, broken: 1 },
    },
    { negotiations: { nodes: [] } },
    { negotiations: { nodes: [{ id: talks.id }] } },
  ]);
});

it('names nobody without consent, and on no day who withdrew it', async () => {
  const elder = {
    ...{ key: 'elder', capacity: 'COMMUNITY_LEADER', role: 'speaks for the eastern quarter' },
    consentToBeNamed: false,
  };
  expect(await talks.happened('2024-02-12', { participant: elder })).toEqual([]);
  const PEOPLE = 'participants { key name organization { id } consentToBeNamed role }';
  const find = async (key: string, asOf: string | null = null, caller = ANYBODY) =>
    (await talks.read(PEOPLE, asOf, caller)).participants.find(
      (one: { key: string }) => one.key === key,
    );
  expect(await find('elder')).toMatchObject({ name: null, role: elder.role });
  const consent = { participant: 'authority', toBeNamed: false };
  expect(await talks.happened('2024-02-15', { consent })).toEqual([]);
  for (const caller of [ANYBODY, AUTHOR]) {
    for (const asOf of ['2024-02-01', '2024-02-14', null]) {
      expect(await find('authority', asOf, caller)).toMatchObject({
        ...{ name: null, organization: null, consentToBeNamed: false },
      });
    }
  }
  const everything = await talks.read(
    'entries { id what citation sources { asGiven { name value } } }',
  );
  expect(JSON.stringify(everything)).not.toContain('Road Authority');
  const { data } = await talks.access.ask(
    '{ _entities(representations: [{ __typename: "Organization", id: "road-authority" }]) { ... on Organization { negotiations { nodes { id } } negotiationTrackRecord { made } } } }',
    {},
    AUTHOR,
  );
  expect(data._entities).toEqual([
    { negotiations: { nodes: [] }, negotiationTrackRecord: { made: 0 } },
  ]);
  const role = { ...elder, key: 'other', role: 'Amina Yusuf, a teacher' };
  expect(await talks.happened('2024-02-16', { participant: role })).toMatchObject([
    { field: ['participant', 'role'], code: 'REFUSED' },
  ]);
});

it('ends, and then takes no more than what is left to say', async () => {
  const early = { ending: { outcome: 'BROKEN_OFF' } };
  expect(await talks.happened('2024-02-11', early)).toMatchObject([
    { field: ['date'], message: expect.stringContaining('PARTICIPANT_JOINED of 2024-02-12') },
  ]);
  const ending = { outcome: 'BROKEN_OFF', reason: 'the road was mined' };
  expect(await talks.happened('2024-02-25', { ending })).toEqual([]);
  expect(await talks.happened('2024-02-26', { mandate: { by: 'a', text: 'b' } })).toMatchObject([
    { field: ['date'], code: 'REFUSED' },
  ]);
  const kept = { commitmentUpdate: { commitment: 'guards', text: 'done', outcome: 'KEPT' } };
  expect(await talks.happened('2024-02-26', kept)).toEqual([]);
  expect(await talks.read('ending { outcome reason agreement { id } }', null, ANYBODY)).toEqual({
    ending: { outcome: 'BROKEN_OFF', reason: 'the road was mined', agreement: null },
  });
  const { data } = await talks.access.ask(
    '{ open: negotiations(filter: { isOpen: true }) { totalCount } all: negotiations(filter: { country: "SDN" }) { nodes { id } } none: negotiations(filter: { country: "SYR" }) { totalCount } }',
  );
  expect(data).toEqual({
    open: { totalCount: 0 },
    all: { nodes: [{ id: talks.id }] },
    none: { totalCount: 0 },
  });
});

it('lets the playbook lead to it', async () => {
  const document =
    '{ negotiationPlaybooks { nodes { negotiations { nodes { id } } latest { number } } } }';
  const { data } = await talks.access.ask(document);
  expect(data.negotiationPlaybooks.nodes).toEqual([
    { negotiations: { nodes: [{ id: talks.id }] }, latest: { number: 1 } },
  ]);
});
