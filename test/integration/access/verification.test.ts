import type { AccessUnderTest } from './access-under-test';
import { startAccessUnderTest } from './access-under-test';
import { describeRecording } from './describe-recording';
import { as, preparePause, recorderOf } from './recorded-points';

const UN = as('un');
const FORMED = {
  clientKey: 'north',
  date: '2023-05-02',
  citation: 'annex 2',
  agreementId: 'PAUSE-1',
  name: 'Joint team north',
  members: [
    { organization: 'Relief Commission', country: 'SDN', task: 'routes' },
    { organization: 'Customs', country: 'TCD', task: 'goods' },
    { organization: 'United Nations', task: 'security' },
  ],
  publicFrom: '2023-05-02',
};
const INSPECTED = {
  clientKey: 'road',
  date: '2023-05-05',
  citation: 'a protocol',
  corridorId: 'pause-1-corridor',
  outcome: 'FAILED',
  findings: ['a mined bridge'],
  security: 'NOT_PASSABLE',
};

describeRecording('a verification team', {
  query: 'verificationTeam',
  field: 'team',
  recorder: UN,
  prepare: preparePause,
  begin: ['formVerificationTeam', FORMED],
  add: ['recordTeamInspection', INSPECTED],
  refusals: [
    ['recordTeamInspection', { ...INSPECTED, consignmentId: 'c' }, 'consignmentId', 'INVALID'],
    ['recordTeamInspection', { ...INSPECTED, findings: [] }, 'findings', 'INVALID'],
    ['recordTeamInspection', { ...INSPECTED, date: '2023-05-01' }, 'date', 'REFUSED'],
    [
      'recomposeVerificationTeam',
      { date: '2023-05-09', members: FORMED.members.slice(0, 1) },
      'members',
      'REFUSED',
    ],
    ['dissolveVerificationTeam', { date: '2023-05-04', reason: 'over' }, 'date', 'REFUSED'],
  ],
  withdraw: 'withdrawTeamEntry',
  selection: `name isExample agreement { id } countries { iso3 } members { organization country { iso3 } task }
    inspections { nodes { date outcome findings security corridor { id } members { organization } } }`,
  shown: [
    ['2023-05-01', null],
    [
      '2023-05-04',
      {
        name: 'Joint team north',
        isExample: false,
        agreement: { id: 'PAUSE-1' },
        countries: [{ iso3: 'SDN' }, { iso3: 'TCD' }],
        inspections: { nodes: [] },
      },
    ],
    [
      '2023-05-05',
      {
        inspections: {
          nodes: [
            {
              outcome: 'FAILED',
              findings: ['a mined bridge'],
              security: 'NOT_PASSABLE',
              corridor: { id: 'pause-1-corridor' },
            },
          ],
        },
      },
    ],
  ],
  anonymous: {
    members: [{}, {}, { organization: 'United Nations', country: null }],
    inspections: { nodes: [{ outcome: 'FAILED', findings: [], security: null }] },
  },
});

describe('inspections of joint teams', () => {
  let access: AccessUnderTest;
  beforeAll(async () => {
    access = await startAccessUnderTest('access_verification');
    await preparePause(access);
  });
  afterAll(() => access.stop());

  it('are found from the corridor and the consignment, with who sat on the team that day', async () => {
    const record = recorderOf(access);
    const act = (mutation: string, input: object) => record(mutation, input, UN, 'team');
    const refused = await record('formVerificationTeam', FORMED, as('stranger'), 'team');
    expect(refused.errors).toEqual([{ field: ['agreementId'], code: 'REFUSED' }]);
    const id = 'un:north';
    for (const [mutation, input] of [
      ['formVerificationTeam', FORMED],
      ['recordTeamInspection', { id, ...INSPECTED }],
      [
        'recomposeVerificationTeam',
        { id, clientKey: 'new', date: '2023-05-06', members: FORMED.members.slice(0, 2) },
      ],
      [
        'recordTeamInspection',
        {
          ...{ id, clientKey: 'goods', date: '2023-05-07', outcome: 'PASSED' },
          consignmentId: 'black-sea-vessel-movements:1',
        },
      ],
    ] as const) {
      expect((await act(mutation, input)).errors).toEqual([]);
    }
    const ask = async (asOf: string) =>
      (
        await access.ask(
          `query ($refs: [_Any!]!) { _entities(representations: $refs) {
             ... on Corridor { teamInspections(asOf: "${asOf}") { nodes { outcome team { name } members { task } } } }
             ... on Consignment { teamInspections(asOf: "${asOf}") { nodes { outcome members { task } } } }
             ... on AccessAgreement { verificationTeams(asOf: "${asOf}") { nodes { id members { task } } } } } }`,
          {
            refs: [
              { __typename: 'Corridor', id: 'pause-1-corridor' },
              { __typename: 'Consignment', id: 'black-sea-vessel-movements:1' },
              { __typename: 'AccessAgreement', id: 'PAUSE-1' },
            ],
          },
          UN,
        )
      ).data._entities;
    const two = [{ task: 'routes' }, { task: 'goods' }];
    const three = [...two, { task: 'security' }];
    expect(await ask('2023-05-05')).toEqual([
      {
        teamInspections: {
          nodes: [{ outcome: 'FAILED', team: { name: FORMED.name }, members: three }],
        },
      },
      { teamInspections: { nodes: [] } },
      { verificationTeams: { nodes: [{ id, members: three }] } },
    ]);
    expect(await ask('2023-05-31')).toEqual([
      {
        teamInspections: {
          nodes: [{ outcome: 'FAILED', team: { name: FORMED.name }, members: three }],
        },
      },
      { teamInspections: { nodes: [{ outcome: 'PASSED', members: two }] } },
      { verificationTeams: { nodes: [{ id, members: two }] } },
    ]);
  });

  it('are read page by page, in the order of their days', async () => {
    const page = async (after: string | null) =>
      access.ask(
        `query ($after: String) { verificationTeam(id: "un:north") {
           inspections(first: 1, after: $after) {
             nodes { date } totalCount pageInfo { hasNextPage endCursor } } } }`,
        { after },
        UN,
      );
    const first = (await page(null)).data.verificationTeam.inspections;
    expect(first).toMatchObject({
      ...{ nodes: [{ date: '2023-05-05' }], totalCount: 2 },
      pageInfo: { hasNextPage: true },
    });
    expect((await page(first.pageInfo.endCursor)).data.verificationTeam.inspections).toMatchObject({
      ...{ nodes: [{ date: '2023-05-07' }], totalCount: 2 },
      pageInfo: { hasNextPage: false },
    });
  });
});
