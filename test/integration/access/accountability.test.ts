import type { AccessUnderTest } from './access-under-test';
import { each, startAccessUnderTest } from './access-under-test';
import { ALLEGED, CONSTRAINT, OPENED } from './accountability-examples';
import { as, preparePause, recorderOf } from './recorded-points';

const UN = as('un');

describe('a violation of an agreement', () => {
  let access: AccessUnderTest;
  let record: ReturnType<typeof recorderOf>;
  beforeAll(async () => {
    access = await startAccessUnderTest('access_accountability');
    await preparePause(access);
    record = recorderOf(access);
  });
  afterAll(() => access.stop());

  const id = 'un:stopped';
  const act = (mutation: string, input: object, caller = UN) =>
    record(mutation, { id, ...input }, caller, 'violation');
  async function status(date: string, caller = UN) {
    const { data } = await access.ask(
      `query ($date: Date!) { accessAgreement(id: "PAUSE-1") { statusOn(date: $date) { state barredBy underReview } } }`,
      { date },
      caller,
    );
    return data.accessAgreement.statusOn;
  }

  it('is alleged only by those who take part, of a clause that there is', async () => {
    const allege = (more: object, caller = UN) =>
      record('allegeViolation', { ...ALLEGED, ...more }, caller, 'violation');
    expect((await allege({}, as('stranger'))).errors).toEqual([
      { field: ['agreementId'], code: 'REFUSED' },
    ]);
    expect((await allege({ agreementId: 'NOTHING' })).errors).toEqual([
      { field: ['agreementId'], code: 'NOT_FOUND' },
    ]);
    expect((await allege({ clause: 9 })).errors).toEqual([{ field: ['clause'], code: 'INVALID' }]);
    expect((await allege({ incidentId: null })).errors).toContainEqual({
      field: ['incidentId'],
      code: 'INVALID',
    });
    expect((await allege({ constraintId: 'un:nothing' })).errors).toEqual([
      { field: ['constraintId'], code: 'NOT_FOUND' },
    ]);
    expect(await status('2023-05-12')).toMatchObject({ barredBy: [], underReview: [] });
    expect((await allege({})).errors).toEqual([]);
  });

  it('flags a review while it is alleged, for those who may know of it', async () => {
    expect(await status('2023-05-11')).toMatchObject({ underReview: [] });
    expect(await status('2023-05-12')).toMatchObject({ underReview: [id], barredBy: [] });
    expect(await status('2023-05-12', as('stranger'))).toMatchObject({ underReview: [] });
    expect(await status('2023-07-10')).toMatchObject({ state: 'UNKNOWN' });
  });

  it('is investigated by who is independent, in stages that pauses for safety hold up', async () => {
    const [first, second] = OPENED.stages;
    expect((await act('openInvestigation', { ...OPENED, investigator: 'un' })).errors).toEqual([
      { field: ['investigator'], code: 'REFUSED' },
    ]);
    expect((await act('openInvestigation', OPENED)).errors).toEqual([]);
    const outsider = as('outsider');
    const progress = (clientKey: string, input: object) =>
      act('recordInvestigationProgress', { clientKey, ...input }, outsider);
    const pause = { date: '2023-05-18', progress: 'PAUSED_FOR_SAFETY', reason: 'shelling' };
    expect((await progress('p1', pause)).errors).toEqual([]);
    const { data } = await access.ask(
      `{ violation(id: "${id}", asOf: "2023-06-30") { investigations { isPaused stages { state dueOn } } } }`,
      {},
      outsider,
    );
    expect(data.violation.investigations).toEqual([
      {
        isPaused: true,
        stages: [
          { state: 'PAUSED', dueOn: null },
          { state: 'UPCOMING', dueOn: null },
        ],
      },
    ]);
    for (const [clientKey, input] of [
      ['p2', { date: '2023-05-22', progress: 'RESUMED', reason: 'calm' }],
      ['s1', { date: '2023-05-30', progress: 'STAGE_COMPLETED', stage: first!.name }],
      ['s2', { date: '2023-06-02', progress: 'STAGE_COMPLETED', stage: second!.name }],
    ] as const) {
      expect((await progress(clientKey, input)).errors).toEqual([]);
    }
    const concluded = { date: '2023-06-03', finding: 'CONFIRMED', summary: 'a soldier did' };
    const ended = await act('concludeInvestigation', { clientKey: 'c', ...concluded }, outsider);
    expect(ended.errors).toEqual([]);
  });

  it('bars that the agreement goes on by itself once it is confirmed', async () => {
    const verdict = {
      clientKey: 'verdict',
      date: '2023-06-05',
      basis: 'INVESTIGATION',
      decidedBy: 'the joint committee',
    };
    const wrong = await act('determineViolation', { ...verdict, verdict: 'REFUTED' });
    expect(wrong.errors).toEqual([{ field: ['basis'], code: 'REFUSED' }]);
    const right = await act('determineViolation', { ...verdict, verdict: 'CONFIRMED' });
    expect(right.errors).toEqual([]);
    expect(await status('2023-06-04')).toMatchObject({ barredBy: [], underReview: [id] });
    expect(await status('2023-06-05')).toMatchObject({ barredBy: [id], underReview: [] });
    expect(await status('2023-07-10')).toMatchObject({ state: 'EXPIRED', barredBy: [id] });
    expect(await status('2023-07-10', as('stranger'))).toMatchObject({ state: 'UNKNOWN' });
  });

  it('has consequences that are due, and is public from a day that is decided', async () => {
    const decided = await act('decideConsequence', {
      ...{ clientKey: 'remedy', date: '2023-06-06', kind: 'REMEDY', dueOn: '2023-06-10' },
      ...{ measure: 'the crossing opens daily', decidedBy: 'the joint committee' },
    });
    expect(decided.errors).toEqual([]);
    const read = async (asOf: string, caller = UN) =>
      (
        await access.ask(
          `{ violation(id: "${id}", asOf: "${asOf}") { verdict { verdict } consequences { state dueOn lostItsGround note } } }`,
          {},
          caller,
        )
      ).data.violation;
    expect((await read('2023-06-10')).consequences).toMatchObject([{ state: 'DECIDED' }]);
    expect((await read('2023-06-11')).consequences).toMatchObject([{ state: 'OVERDUE' }]);
    expect(await read('2023-06-11', as('stranger'))).toBeNull();
    const end = { date: '2023-06-12', end: 'CARRIED_OUT', note: 'seen' };
    const unknown = await act('endConsequence', { clientKey: 'e', consequenceId: 'x', ...end });
    expect(unknown.errors).toEqual([{ field: ['consequenceId'], code: 'REFUSED' }]);
    const consequenceId = decided.entry.id;
    const ended = await act('endConsequence', { clientKey: 'e', consequenceId, ...end });
    expect(ended.errors).toEqual([]);
    expect((await read('2023-06-12')).consequences).toMatchObject([
      { state: 'CARRIED_OUT', note: 'seen', lostItsGround: false },
    ]);
    const publication = { clientKey: 'pub', date: '2023-06-12', publicFrom: '2023-06-15' };
    expect((await act('publishViolation', publication)).errors).toEqual([]);
    const open = await access.ask(
      `{ violation(id: "${id}") { status publicFrom version } }`,
      {},
      as('stranger'),
    );
    expect(open.data.violation).toEqual({
      status: 'CONFIRMED',
      publicFrom: '2023-06-15',
      version: null,
    });
    expect(await status('2023-07-10', as('stranger'))).toMatchObject({ state: 'EXPIRED' });
  });

  it('leads to the incident, the area and the agreement by their keys, and back', async () => {
    const constraint = { ...CONSTRAINT, clientKey: 'here' };
    await record('recordAccessConstraint', constraint, UN, 'constraint');
    const { data, errors } = await access.ask(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) {
         ... on Incident { violations { nodes { id status agreement { id } } } }
         ... on AdminArea { accessConstraints { nodes { id } } }
         ... on Country { accessConstraints(state: ENDED) { totalCount } }
         ... on AccessAgreement { violations(status: CONFIRMED) { nodes { id } totalCount } } } }`,
      {
        refs: [
          { __typename: 'Incident', id: 'sind-44580' },
          { __typename: 'Incident', id: 'sind-1' },
          { __typename: 'AdminArea', pcode: 'SD01' },
          { __typename: 'Country', iso3: 'SDN' },
          { __typename: 'AccessAgreement', id: 'PAUSE-1' },
        ],
      },
      UN,
    );
    expect(errors).toBeUndefined();
    expect(data._entities).toEqual([
      { violations: { nodes: [{ id, status: 'CONFIRMED', agreement: { id: 'PAUSE-1' } }] } },
      { violations: { nodes: [] } },
      { accessConstraints: { nodes: [{ id: 'un:here' }] } },
      { accessConstraints: { totalCount: 0 } },
      { violations: { nodes: [{ id }], totalCount: 1 } },
    ]);
  });

  it('is listed among constraints by type, state and place', async () => {
    const count = async (filter: string) =>
      (await access.ask(`{ accessConstraints(filter: { ${filter} }) { nodes { id } } }`, {}, UN))
        .data.accessConstraints.nodes;
    expect(each(await count('country: "SDN", state: ACTIVE'), 'id')).toEqual(['un:here']);
    expect(await count('area: "SD01", type: HOSTILITIES')).toEqual([]);
    const anonymous = await access.ask('{ accessConstraints { totalCount } }');
    expect(anonymous.data.accessConstraints.totalCount).toBe(0);
  });
});
