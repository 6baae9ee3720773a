import type { AccessUnderTest } from './access-under-test';
import { startAccessUnderTest } from './access-under-test';
import { describeRecording } from './describe-recording';
import { as, recorderOf } from './recorded-points';

const UN = as('un');
const RISK = {
  clientKey: 'flood',
  date: '2023-07-01',
  citation: 'a bulletin',
  hazard: 'FLOOD',
  country: 'SDN',
  area: 'SD01',
  corridorId: 'north-corridor',
  level: 'MODERATE',
  reasoning: 'the river rises',
  validUntil: '2023-07-15',
  incidentIds: ['sind-7'],
  isExample: true,
};
const REVISED = {
  clientKey: 'again',
  date: '2023-07-10',
  level: 'EXTREME',
  reasoning: 'the bridge is under water',
  validUntil: '2023-07-20',
};

describeRecording('a risk assessment', {
  query: 'riskAssessment',
  field: 'assessment',
  recorder: UN,
  begin: ['recordRiskAssessment', RISK],
  add: ['reviseRiskAssessment', REVISED],
  refusals: [
    ['reviseRiskAssessment', { ...REVISED, validUntil: '2023-07-09' }, 'validUntil', 'INVALID'],
    ['reviseRiskAssessment', { ...REVISED, date: '2023-06-30' }, 'date', 'REFUSED'],
    ['closeRiskAssessment', { date: '2023-07-05', reason: 'over' }, 'date', 'REFUSED'],
  ],
  withdraw: 'withdrawRiskEntry',
  selection: `isExample hazard level validity edition validUntil country { iso3 } adminArea { pcode } corridor { id }
    incidents { id } editions { number level date }`,
  shown: [
    ['2023-06-30', null],
    [
      '2023-07-09',
      {
        ...{ isExample: true, hazard: 'FLOOD', level: 'MODERATE', validity: 'VALID', edition: 1 },
        country: { iso3: 'SDN' },
        adminArea: { pcode: 'SD01' },
        corridor: { id: 'north-corridor' },
        incidents: [{ id: 'sind-7' }],
      },
    ],
    ['2023-07-20', { level: 'EXTREME', validity: 'VALID', edition: 2, incidents: [] }],
    ['2023-07-21', { validity: 'STALE', editions: [{ level: 'MODERATE' }, { level: 'EXTREME' }] }],
  ],
  anonymous: null,
  known: { level: 'EXTREME', validity: 'STALE' },
});

const prepareRisk = async (access: AccessUnderTest) => {
  const record = recorderOf(access);
  const first = await record('recordRiskAssessment', RISK, UN, 'assessment');
  expect(first.errors).toEqual([]);
  const second = { id: 'un:flood', ...REVISED };
  expect((await record('reviseRiskAssessment', second, UN, 'assessment')).errors).toEqual([]);
};
const PLAN = {
  clientKey: 'north',
  date: '2023-07-02',
  citation: 'a plan',
  title: 'To the north',
  ways: [{ name: 'river road', corridorId: 'north-corridor' }, { name: 'hill road' }],
  ground: [{ assessmentId: 'un:flood', edition: 1 }],
  sharedWith: ['carrier'],
};
const ADAPTED = {
  clientKey: 'hills',
  date: '2023-07-12',
  way: 'hill road',
  ground: [{ assessmentId: 'un:flood', edition: 2 }],
  reason: 'the water',
};

describeRecording('a route plan', {
  query: 'routePlan',
  field: 'plan',
  recorder: UN,
  prepare: prepareRisk,
  begin: ['recordRoutePlan', PLAN],
  add: ['adaptRoutePlan', ADAPTED],
  refusals: [
    ['adaptRoutePlan', { ...ADAPTED, way: 'sea' }, 'way', 'INVALID'],
    ['adaptRoutePlan', { ...ADAPTED, ground: [] }, 'ground', 'INVALID'],
    ['adaptRoutePlan', { ...ADAPTED, date: '2023-07-21' }, 'ground.0.assessmentId', 'REFUSED'],
    ['adaptRoutePlan', { ...ADAPTED, date: '2023-07-09' }, 'ground.0.edition', 'REFUSED'],
  ],
  withdraw: 'withdrawPlanEntry',
  selection: `title way { name corridor { id } } alternatives { name } sharedWith { id }
    ground { edition assessment { level } } flags { kind assessmentId message }`,
  shown: [
    ['2023-07-01', null],
    [
      '2023-07-09',
      {
        way: { name: 'river road', corridor: { id: 'north-corridor' } },
        alternatives: [{ name: 'hill road' }],
        ground: [{ edition: 1, assessment: { level: 'MODERATE' } }],
        flags: [],
      },
    ],
    [
      '2023-07-11',
      {
        flags: [
          { kind: 'ASSESSMENT_CHANGED', assessmentId: 'un:flood' },
          { kind: 'RISK_HIGHER', message: 'The risk was MODERATE and is EXTREME.' },
        ],
      },
    ],
    ['2023-07-12', { way: { name: 'hill road' }, flags: [] }],
    ['2023-07-21', { flags: [{ kind: 'ASSESSMENT_STALE' }] }],
  ],
  anonymous: null,
});

describe('plans that adapt', () => {
  let access: AccessUnderTest;
  beforeAll(async () => {
    access = await startAccessUnderTest('access_risk');
    await prepareRisk(access);
  });
  afterAll(() => access.stop());

  it('rest on what holds, are listed when somebody has to look again, and are found by who shares them', async () => {
    const record = recorderOf(access);
    const early = { ...PLAN, clientKey: 'early', date: '2023-06-30' };
    expect((await record('recordRoutePlan', early, UN, 'plan')).errors).toEqual([
      { field: ['ground', '0', 'assessmentId'], code: 'REFUSED' },
    ]);
    expect((await record('recordRoutePlan', PLAN, UN, 'plan')).errors).toEqual([]);
    const plans = async (asOf: string, caller = UN) =>
      (
        await access.ask(
          `{ routePlans(flagged: true, asOf: "${asOf}") { nodes { id flags { kind } } } }`,
          {},
          caller,
        )
      ).data.routePlans.nodes;
    expect(await plans('2023-07-09')).toEqual([]);
    expect(await plans('2023-07-10', as('carrier'))).toMatchObject([{ id: 'un:north' }]);
    expect(await plans('2023-07-10', as('stranger'))).toEqual([]);
  });

  it('and their risks lead to the records of others by their keys, and back', async () => {
    const { data, errors } = await access.ask(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) {
         ... on Corridor { onIt: riskAssessments(asOf: "2023-07-05") { nodes { level } } }
         ... on AdminArea { riskAssessments { nodes { hazard } } }
         ... on Country { inIt: riskAssessments(asOf: "2023-06-30") { totalCount } } } }`,
      {
        refs: [
          { __typename: 'Corridor', id: 'north-corridor' },
          { __typename: 'AdminArea', pcode: 'SD01' },
          { __typename: 'Country', iso3: 'SDN' },
        ],
      },
      UN,
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { onIt: { nodes: [{ level: 'MODERATE' }] } },
      { riskAssessments: { nodes: [{ hazard: 'FLOOD' }] } },
      { inIt: { totalCount: 0 } },
    ]);
    const stale = `{ riskAssessments(filter: { validity: STALE, hazard: FLOOD }) { nodes { id } } }`;
    expect((await access.ask(stale, {}, UN)).data.riskAssessments.nodes).toEqual([
      { id: 'un:flood' },
    ]);
    expect((await access.ask(stale)).data.riskAssessments.nodes).toEqual([]);
  });
});
