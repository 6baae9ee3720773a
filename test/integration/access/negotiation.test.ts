import type { Caller } from '../../../shared/core/caller';
import type { AccessUnderTest } from './access-under-test';
import { each, startAccessUnderTest } from './access-under-test';
import { describeRecording } from './describe-recording';

const as = (organization: string): Caller => ({ kind: 'ORGANIZATION', organization });
const AUTHOR = as('author');
const TEAM = as('un');
const ANYBODY: Caller = { kind: 'ANONYMOUS' };

const begun = (more: object = {}) => ({
  clientKey: 'talks',
  date: '2024-01-10',
  title: 'Access to a closed town',
  countries: ['SDN'],
  areas: ['SD01'],
  team: ['un'],
  publicFrom: '2024-01-20',
  ...more,
});
const authority = {
  key: 'authority',
  capacity: 'PARTY',
  role: 'the authority that holds the road',
  consentToBeNamed: true,
  name: 'Road Authority',
  organization: 'road-authority',
};
const joined = {
  clientKey: 'joined',
  date: '2024-01-12',
  citation: 'minutes',
  participant: authority,
};
const event = (clientKey: string, date: string, part: object) => ({
  ...{ clientKey, date, citation: 'minutes' },
  ...part,
});

describeRecording('a negotiation', {
  query: 'negotiation',
  field: 'negotiation',
  recorder: AUTHOR,
  begin: ['recordNegotiation', begun()],
  add: ['recordNegotiationEvent', joined],
  refusals: [
    ['recordNegotiationEvent', event('w', '2024-02-01', {}), 'participant', 'INVALID'],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', { participant: { ...authority, key: 'Mr Smith' } }),
      'participant.key',
      'INVALID',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', {
        participant: { ...authority, key: 'elder', consentToBeNamed: false },
      }),
      'participant.name',
      'REFUSED',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', { position: { participant: 'nobody', text: 'no' } }),
      'position.participant',
      'NOT_FOUND',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-01-11', { position: { participant: 'authority', text: 'too early' } }),
      'position.participant',
      'NOT_FOUND',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', { milestone: { key: 'contact' } }),
      'milestone.key',
      'NOT_FOUND',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', {
        commitment: { key: 'open', by: 'authority', text: 'open the road', due: '2024-01-31' },
      }),
      'commitment.due',
      'INVALID',
    ],
    [
      'recordNegotiationEvent',
      event('w', '2024-02-01', { ending: { outcome: 'AGREED', agreementId: 'nothing' } }),
      'ending.agreementId',
      'NOT_FOUND',
    ],
  ],
  withdraw: 'withdrawNegotiationEntry',
  selection: `title begun countries { __typename iso3 } areas { __typename pcode } lead { __typename id }
    team { id } participants { key name organization { id } } entries { what }`,
  shown: [
    ['2024-01-09', null],
    ['2024-01-11', { participants: [], team: [{ id: 'un' }] }],
    [
      '2024-01-12',
      {
        begun: '2024-01-10',
        countries: [{ __typename: 'Country', iso3: 'SDN' }],
        areas: [{ __typename: 'AdminArea', pcode: 'SD01' }],
        lead: { __typename: 'Organization', id: 'author' },
        participants: [
          { key: 'authority', name: 'Road Authority', organization: { id: 'road-authority' } },
        ],
      },
    ],
  ],
  anonymous: { team: [], participants: [{ name: 'Road Authority' }] },
});

const LINES = {
  redLines: [{ key: 'escort', text: 'No armed escort', words: ['armed escort'] }],
  bottomLines: [
    {
      key: 'six-hours',
      text: 'Six hours at least',
      limit: { measure: 'length of pause', unit: 'hours', atLeast: 6 },
    },
  ],
};

describe('a negotiation that follows a playbook', () => {
  let access: AccessUnderTest;
  let id: string;
  let version = 1;

  beforeAll(async () => {
    access = await startAccessUnderTest('access_negotiation_playbook');
    const playbook = {
      clientKey: 'playbook',
      date: '2024-01-01',
      title: 'Siege',
      setting: 'A siege',
    };
    const made = await mutate('recordPlaybook', 'playbook', {
      ...playbook,
      publicFrom: '2024-01-01',
    });
    const issued = await mutate('recordPlaybookVersion', 'playbook', {
      ...{ clientKey: 'v1', id: made.thing.id, basedOnVersion: 1, date: '2024-01-01', number: 1 },
      milestones: [
        { key: 'contact', title: 'Contact with all sides', dueAfterDays: 14 },
        { key: 'terms', title: 'Terms on paper', dueAfterDays: 60 },
      ],
      verificationSteps: [{ key: 'minutes', milestone: 'contact', text: 'Minutes of a meeting' }],
      ...LINES,
    });
    expect(issued.errors).toEqual([]);
    const unknown = await mutate('recordNegotiation', 'negotiation', {
      ...begun(),
      playbookId: made.thing.id,
      playbookVersion: 7,
    });
    expect(unknown.errors).toMatchObject([{ field: ['playbookVersion'], code: 'NOT_FOUND' }]);
    const opened = await mutate('recordNegotiation', 'negotiation', {
      ...begun(),
      playbookId: made.thing.id,
    });
    expect(opened.errors).toEqual([]);
    id = opened.thing.id;
  });
  afterAll(() => access.stop());

  async function mutate(mutation: string, field: string, input: object, caller = AUTHOR) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) {
      thing: ${field} { id version } errors { field code message } } }`;
    return (await access.ask(document, { input }, caller)).data.change;
  }

  async function happened(date: string, part: object, caller = AUTHOR) {
    const clientKey = `${date}-${Object.keys(part).join()}-${version}`;
    const input = { ...event(clientKey, date, part), id, basedOnVersion: version };
    const made = await mutate('recordNegotiationEvent', 'negotiation', input, caller);
    if (made.errors.length === 0) ({ version } = made.thing);
    return made.errors;
  }

  async function read(selection: string, asOf: string | null = null, caller = AUTHOR) {
    const document = `query ($id: ID!, $asOf: Date) { negotiation(id: $id, asOf: $asOf) { ${selection} } }`;
    const { data, errors } = await access.ask(document, { id, asOf }, caller);
    expect(errors).toBeUndefined();
    return data.negotiation;
  }

  it('shows how far it is from each milestone, which its steps must precede', async () => {
    expect(await happened('2024-01-15', { milestone: { key: 'contact' } })).toMatchObject([
      { field: ['milestone', 'key'], code: 'REFUSED' },
    ]);
    const verifiedStep = { step: 'minutes', finding: 'both sides signed' };
    expect(await happened('2024-01-20', { verifiedStep })).toEqual([]);
    expect(await happened('2024-01-22', { milestone: { key: 'contact' } })).toEqual([]);
    const MILESTONES =
      'milestones { milestone { key } dueOn daysLeft reachedOn stepsVerified stepsMissing { key } }';
    expect(await read(MILESTONES, '2024-01-21')).toMatchObject({
      milestones: [
        { dueOn: '2024-01-24', daysLeft: 3, reachedOn: null, stepsVerified: 1, stepsMissing: [] },
        { dueOn: '2024-03-10', daysLeft: 49 },
      ],
    });
    expect(await read(MILESTONES, '2024-03-20', ANYBODY)).toMatchObject({
      milestones: [{ daysLeft: null, reachedOn: '2024-01-22' }, { daysLeft: -10 }],
    });
  });

  it('shows which lines a term crosses, to the organizations named on it', async () => {
    expect(await happened('2024-01-23', { participant: authority })).toEqual([]);
    const term = {
      key: 'daily-pause',
      by: 'authority',
      text: 'A daily pause, convoys under armed escort',
      figures: [{ measure: 'Length of pause', unit: 'hours', value: 4 }],
    };
    expect(await happened('2024-01-24', { term })).toEqual([]);
    const TERMS = `proposedTerms { by { name } subjects crossesRedLines { basis line { key } }
      crossesBottomLines { basis because } } redLines { key } bottomLines { key }
      wouldCross(term: { text: "four hours", figures: [{ measure: "length of pause", unit: "hours", value: 4 }] }) { basis }
      positions { text } mandates { text } commonGround { text }`;
    for (const caller of [AUTHOR, TEAM]) {
      expect(await read(TERMS, null, caller)).toMatchObject({
        proposedTerms: [
          {
            by: { name: 'Road Authority' },
            crossesRedLines: [{ basis: 'WORDS', line: { key: 'escort' } }],
            crossesBottomLines: [
              {
                basis: 'FIGURE',
                because: 'Length of pause is 4 hours; the line asks for at least 6.',
              },
            ],
          },
        ],
        redLines: [{ key: 'escort' }],
        bottomLines: [{ key: 'six-hours' }],
        wouldCross: [{ basis: 'FIGURE' }],
      });
    }
    for (const caller of [ANYBODY, as('road-authority'), as('stranger')]) {
      expect(await read(TERMS, null, caller)).toEqual({
        ...{ proposedTerms: [], redLines: [], bottomLines: [], wouldCross: [] },
        ...{ positions: [], mandates: [], commonGround: [] },
      });
    }
  });

  it('keeps positions, mandates and common ground among those named on it', async () => {
    const parts = [
      { mandate: { by: 'the country team', text: 'reach the town by road' } },
      {
        position: { participant: 'authority', text: 'No night travel', reasoning: 'mines' },
      },
      { commonGround: { kind: 'AGREED_FACT', text: 'the hospital has no fuel' } },
      {
        lines: {
          redLines: [{ key: 'lists', text: 'No lists of names', words: ['list of names'] }],
        },
      },
    ];
    for (const part of parts) expect(await happened('2024-01-25', part, TEAM)).toEqual([]);
    const HIDDEN = `positions { text reasoning participant { key } } mandates { by } commonGround(kind: AGREED_FACT) { text }
      redLines { key } entries { what }`;
    const inside = await read(HIDDEN);
    expect(inside).toMatchObject({
      positions: [
        { text: 'No night travel', reasoning: 'mines', participant: { key: 'authority' } },
      ],
      mandates: [{ by: 'the country team' }],
      commonGround: [{ text: 'the hospital has no fuel' }],
      redLines: [{ key: 'escort' }, { key: 'lists' }],
    });
    const outside = await read(HIDDEN, null, ANYBODY);
    expect(each(outside.entries, 'what')).toEqual([
      ...['NEGOTIATION_BEGUN', 'STEP_VERIFIED', 'MILESTONE_REACHED', 'PARTICIPANT_JOINED'],
    ]);
  });

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
      expect(await happened(date, part)).toEqual([]);
    }
    const again = await happened('2024-02-11', update('lists', { outcome: 'KEPT' }));
    expect(again).toMatchObject([{ field: ['commitmentUpdate', 'commitment'], code: 'REFUSED' }]);
    const COMMITMENTS =
      'commitments { key state due firstDue by { key } updates { text } } trackRecord { record { made kept keptLate late broken open postponed } }';
    const states = async (asOf: string) =>
      each((await read(COMMITMENTS, asOf, ANYBODY)).commitments, 'state');
    expect(await states('2024-02-05')).toEqual(['KEPT', 'OPEN', 'OPEN', 'OPEN']);
    expect(await states('2024-02-06')).toEqual(['KEPT', 'LATE', 'OPEN', 'OPEN']);
    expect(await states('2024-02-20')).toEqual(['KEPT', 'KEPT_LATE', 'BROKEN', 'OPEN']);
    const { commitments, trackRecord } = await read(COMMITMENTS, '2024-02-21');
    expect(commitments[3]).toMatchObject({
      state: 'LATE',
      firstDue: '2024-02-10',
      due: '2024-02-20',
    });
    const record = { made: 4, kept: 1, keptLate: 1, late: 1, broken: 1, open: 0, postponed: 1 };
    expect(trackRecord).toEqual([{ record }]);
    const { data } = await access.ask(`{ _entities(representations: [
      { __typename: "Organization", id: "road-authority" }, { __typename: "Country", iso3: "SDN" },
      { __typename: "AdminArea", pcode: "SD01" }]) {
        ... on Organization { negotiations { id } negotiationTrackRecord(asOf: "2024-02-21") { made late broken } }
        ... on Country { negotiations(asOf: "2024-01-09") { id } }
        ... on AdminArea { negotiations { id } } } }`);
    expect(data._entities).toEqual([
      { negotiations: [{ id }], negotiationTrackRecord: { made: 4, late: 1, broken: 1 } },
      { negotiations: [] },
      { negotiations: [{ id }] },
    ]);
  });

  it('names nobody without consent, and on no day who withdrew it', async () => {
    const elder = {
      ...{ key: 'elder', capacity: 'COMMUNITY_LEADER', role: 'speaks for the eastern quarter' },
      consentToBeNamed: false,
    };
    expect(await happened('2024-02-12', { participant: elder })).toEqual([]);
    const PEOPLE = 'participants { key name organization { id } consentToBeNamed role }';
    const find = async (key: string, asOf: string | null = null, caller = ANYBODY) =>
      (await read(PEOPLE, asOf, caller)).participants.find(
        (one: { key: string }) => one.key === key,
      );
    expect(await find('elder')).toMatchObject({ name: null, role: elder.role });
    const consent = { participant: 'authority', toBeNamed: false };
    expect(await happened('2024-02-15', { consent })).toEqual([]);
    for (const caller of [ANYBODY, AUTHOR]) {
      for (const asOf of ['2024-02-01', '2024-02-14', null]) {
        expect(await find('authority', asOf, caller)).toMatchObject({
          ...{ name: null, organization: null, consentToBeNamed: false },
        });
      }
    }
    const everything = await read(
      'entries { id what citation sources { asGiven { name value } } }',
    );
    expect(JSON.stringify(everything)).not.toContain('Road Authority');
    const { data } = await access.ask(
      '{ _entities(representations: [{ __typename: "Organization", id: "road-authority" }]) { ... on Organization { negotiations { id } negotiationTrackRecord { made } } } }',
      {},
      AUTHOR,
    );
    expect(data._entities).toEqual([{ negotiations: [], negotiationTrackRecord: { made: 0 } }]);
    const role = { ...elder, key: 'other', role: 'Amina Yusuf, a teacher' };
    expect(await happened('2024-02-16', { participant: role })).toMatchObject([
      { field: ['participant', 'role'], code: 'REFUSED' },
    ]);
  });

  it('ends, and then takes no more than what is left to say', async () => {
    const early = { ending: { outcome: 'BROKEN_OFF' } };
    expect(await happened('2024-02-11', early)).toMatchObject([
      { field: ['date'], message: expect.stringContaining('PARTICIPANT_JOINED of 2024-02-12') },
    ]);
    const ending = { outcome: 'BROKEN_OFF', reason: 'the road was mined' };
    expect(await happened('2024-02-25', { ending })).toEqual([]);
    expect(await happened('2024-02-26', { mandate: { by: 'a', text: 'b' } })).toMatchObject([
      { field: ['date'], code: 'REFUSED' },
    ]);
    const kept = { commitmentUpdate: { commitment: 'guards', text: 'done', outcome: 'KEPT' } };
    expect(await happened('2024-02-26', kept)).toEqual([]);
    expect(await read('ending { outcome reason agreement { id } }', null, ANYBODY)).toEqual({
      ending: { outcome: 'BROKEN_OFF', reason: 'the road was mined', agreement: null },
    });
    const { data } = await access.ask(
      '{ open: negotiations(filter: { isOpen: true }) { totalCount } all: negotiations(filter: { country: "SDN" }) { nodes { id } } none: negotiations(filter: { country: "SYR" }) { totalCount } }',
    );
    expect(data).toEqual({
      open: { totalCount: 0 },
      all: { nodes: [{ id }] },
      none: { totalCount: 0 },
    });
  });

  it('lets the playbook lead to it', async () => {
    const document = '{ negotiationPlaybooks { nodes { negotiations { id } latest { number } } } }';
    const { data } = await access.ask(document);
    expect(data.negotiationPlaybooks.nodes).toEqual([
      { negotiations: [{ id }], latest: { number: 1 } },
    ]);
  });
});

it('a negotiation with all kinds of secrets looks to others like one without any', async () => {
  const access = await startAccessUnderTest('access_negotiation_twins');
  try {
    const record = async (mutation: string, input: object) => {
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { negotiation { id version } errors { message } } }`;
      const { change } = (await access.ask(document, { input }, AUTHOR)).data;
      expect(change.errors).toEqual([]);
      return change.negotiation;
    };
    const ids: string[] = [];
    for (const [clientKey, team] of [
      ['twin-a', ['un']],
      ['twin-b', []],
    ] as const) {
      const { id } = await record('recordNegotiation', begun({ clientKey, team }));
      ids.push(id);
    }
    for (const [index, part] of [
      { mandate: { by: 'a', text: 'b' } },
      { lines: LINES },
      { term: { key: 'one', text: 'a term under armed escort' } },
      { commonGround: { kind: 'CONTESTED_FACT', text: 'the bridge' } },
    ].entries()) {
      const input = { ...event(`part-${index}`, '2024-01-11', part), id: ids[0] };
      await record('recordNegotiationEvent', { ...input, basedOnVersion: index + 1 });
    }
    const ALL = `query ($id: ID!) { negotiation(id: $id) { title version asOf team { id } redLines { key } bottomLines { key }
      mandates { by } proposedTerms { key } commonGround { text } milestones { daysLeft } trackRecord { record { made } }
      wouldCross(term: { text: "armed escort" }) { basis } entries { what date sources { sensitivity title asGiven { name } } }
      withdrawnEntries { id } withdrawal { reason } } }`;
    for (const caller of [ANYBODY, as('stranger')]) {
      const [a, b] = await Promise.all(ids.map((id) => access.ask(ALL, { id }, caller)));
      expect(a!.data.negotiation).not.toBeNull();
      expect(a).toEqual(b);
    }
  } finally {
    await access.stop();
  }
});
