import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

const OCHA_KEY = 'a-development-key-of-ocha';
const UNICEF_KEY = 'a-development-key-of-unicef';
const INCIDENTS = `{ incidents(filter: { country: "UKR" }, first: 1) { nodes { id } } }`;

describe('what is recorded crosses to the records of other owners', () => {
  let network: TestNetwork;
  let incidentId: string;
  let consignmentId: string;
  beforeAll(async () => {
    network = await startTestNetwork(['samples'], { ocha: OCHA_KEY, unicef: UNICEF_KEY });
    const incidents = await network.ask(INCIDENTS);
    incidentId = incidents.data.incidents.nodes[0].id;
    const sent = await network.ask('{ consignments(first: 1) { nodes { id } } }');
    consignmentId = sent.data.consignments.nodes[0].id;
  }, 120_000);
  afterAll(() => network?.stop());

  const as = (key: string) => ({
    authorization: `Bearer ${key}`,
    'passage-purpose': 'coordination',
  });
  async function record(mutation: string, input: object) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await network.ask(
      `mutation Write($input: ${type}!) { ${mutation}(input: $input) { errors { field code message } } }`,
      { input },
      as(OCHA_KEY),
    );
    expect(errors).toBeUndefined();
    expect(data[mutation].errors).toEqual([]);
  }
  async function ask(query: string, key = OCHA_KEY) {
    const { data, errors } = await network.ask(query, {}, as(key));
    expect(errors).toBeUndefined();
    return data;
  }

  it('a violation to the incident of protection, and back', async () => {
    await record('recordAgreement', {
      ...{ clientKey: 'pause', title: 'A pause', type: 'HUMANITARIAN_PAUSE', countries: ['UKR'] },
      ...{ parties: [{ name: 'One', role: 'PARTY' }], signed: '2022-08-01', durationDays: 90 },
      ...{ terms: ['Hospitals are not attacked.'], citations: ['the signed text'] },
      publicFrom: '2022-08-02',
    });
    await record('allegeViolation', {
      ...{ clientKey: 'hospital', date: '2022-08-10', agreementId: 'ocha:pause', clause: 1 },
      ...{ incidentId, linkedBy: 'access adviser', reason: 'the clause names hospitals' },
    });
    const { violation } = await ask(
      `{ violation(id: "ocha:hospital") { status clause { text } agreement { title countries { name } }
         incident { id kind country { iso3 } violations { nodes { id } } } } }`,
    );
    expect(violation).toMatchObject({
      status: 'ALLEGED',
      clause: { text: 'Hospitals are not attacked.' },
      agreement: { title: 'A pause', countries: [{ name: 'Ukraine' }] },
      incident: {
        id: incidentId,
        country: { iso3: 'UKR' },
        violations: { nodes: [{ id: 'ocha:hospital' }] },
      },
    });
    expect(violation.incident.kind).toEqual(expect.any(String));
    const back = `{ incident(id: "${incidentId}") { id violations { nodes { status } } } }`;
    expect((await ask(back)).incident.violations.nodes).toEqual([{ status: 'ALLEGED' }]);
    expect((await ask(back, UNICEF_KEY)).incident.violations.nodes).toEqual([]);
  });

  it('an inspection to the consignment of logistics, and back', async () => {
    await record('formVerificationTeam', {
      ...{ clientKey: 'team', date: '2022-08-01', agreementId: 'ocha:pause', name: 'Joint team' },
      members: [
        { organization: 'A', country: 'UKR', task: 'goods' },
        { organization: 'B', country: 'TUR', task: 'goods' },
      ],
    });
    await record('recordTeamInspection', {
      ...{ clientKey: 'look', id: 'ocha:team', basedOnVersion: 1, date: '2022-08-03' },
      ...{ consignmentId, outcome: 'PASSED' },
    });
    await record('confirmDelivery', {
      ...{ clientKey: 'receipt', consignmentId, basedOnVersion: 0, date: '2022-08-20', part: '1' },
      ...{
        tonnage: '1500',
        confirmedBy: 'Monitor',
        receivedBy: 'Mills',
        intendedPeople: 'REACHED',
      },
    });
    const { verificationTeam } = await ask(
      `{ verificationTeam(id: "ocha:team") { countries { name } inspections { nodes { outcome
         consignment { commodity deliveries { state gapTonnage } teamInspections { nodes { date } } } } } } }`,
    );
    expect(verificationTeam).toEqual({
      countries: [{ name: 'Türkiye' }, { name: 'Ukraine' }],
      inspections: {
        nodes: [
          {
            outcome: 'PASSED',
            consignment: {
              commodity: 'Corn',
              deliveries: { state: 'PART_MISSING', gapTonnage: '27' },
              teamInspections: { nodes: [{ date: '2022-08-03' }] },
            },
          },
        ],
      },
    });
  });

  it('a constraint and a risk to the area of reference, and back', async () => {
    await record('recordAccessConstraint', {
      ...{ clientKey: 'permits', date: '2022-08-05', type: 'MOVEMENT_WITHIN_COUNTRY' },
      ...{ country: 'SDN', area: 'SD01', impact: { effect: 'DELAYED' } },
      details: { location: 'km 14' },
    });
    await record('recordRiskAssessment', {
      ...{ clientKey: 'flood', date: '2022-08-05', hazard: 'FLOOD', country: 'SDN', area: 'SD01' },
      ...{ level: 'HIGH', reasoning: 'the river rises', validUntil: '2022-08-20' },
    });
    const question = `{ adminArea(pcode: "SD01") { name
      accessConstraints { nodes { type adminArea { name } details { location } } }
      riskAssessments(asOf: "2022-08-10") { nodes { hazard validity } } } }`;
    const { adminArea } = await ask(question);
    expect(adminArea).toEqual({
      name: 'Khartoum',
      accessConstraints: {
        nodes: [
          {
            type: 'MOVEMENT_WITHIN_COUNTRY',
            adminArea: { name: 'Khartoum' },
            details: { location: 'km 14' },
          },
        ],
      },
      riskAssessments: { nodes: [{ hazard: 'FLOOD', validity: 'VALID' }] },
    });
    const seen = (await ask(question, UNICEF_KEY)).adminArea.accessConstraints.nodes;
    expect(seen).toMatchObject([{ type: 'MOVEMENT_WITHIN_COUNTRY', details: null }]);
  });

  it('a ladder to the violation that calls for its step', async () => {
    await record('agreeEscalationLadder', {
      ...{ clientKey: 'ladder', date: '2022-08-01', agreementId: 'ocha:pause', title: 'Ladder' },
      steps: [{ name: 'talk', triggers: ['VIOLATION_ALLEGED'], days: 5, decidedBy: 'ocha' }],
    });
    const { accessAgreement } = await ask(
      `{ accessAgreement(id: "ocha:pause") { escalationLadders { nodes { steps { decidedBy { name } }
         proposedStep { because { violation { status } incident { country { name } } } } } } } }`,
    );
    expect(accessAgreement.escalationLadders.nodes).toMatchObject([
      {
        proposedStep: {
          because: [
            { violation: { status: 'ALLEGED' }, incident: { country: { name: 'Ukraine' } } },
          ],
        },
      },
    ]);
    expect(accessAgreement.escalationLadders.nodes[0].steps[0].decidedBy.name).toMatch(
      /OCHA|Humanitarian/,
    );
  });

  it('anonymous callers read none of it and write nothing', async () => {
    const anonymous = await network.ask(
      'mutation Write { endAccessConstraint(input: { clientKey: "x", id: "ocha:permits", basedOnVersion: 1, date: "2022-08-06", how: "x" }) { errors { code } } }',
    );
    expect(anonymous.errors![0]!.extensions!.code).toBe('UNAUTHENTICATED');
    const violation = await network.ask('{ violation(id: "ocha:hospital") { id } }');
    expect(violation.data.violation).toBeNull();
    const constraint = await network.ask('{ accessConstraint(id: "ocha:permits") { type } }');
    expect(constraint.data?.accessConstraint ?? null).toBeNull();
    const ladder = await network.ask('{ escalationLadder(id: "ocha:ladder") { title } }');
    expect(ladder.data?.escalationLadder ?? null).toBeNull();
  });

  it('an agreement to the day on which the money for it ends, and to its donors', async () => {
    await record('recordFundingWindow', {
      ...{ clientKey: 'long-run', date: '2022-08-01', title: 'Talks', purposes: ['NEGOTIATION'] },
      ...{ from: '2022-08-01', until: '2025-12-31', agreementId: 'ocha:pause' },
    });
    await record('recordFundingCommitment', {
      ...{ clientKey: 'grant', id: 'ocha:long-run', basedOnVersion: 1, date: '2022-08-02' },
      ...{ key: 'grant', donorName: 'A donor', donorId: 'unicef', amount: '500', currency: 'CHF' },
      ...{ purposes: ['NEGOTIATION'], from: '2022-08-02', until: '2023-01-31' },
    });
    const question = `{ accessAgreement(id: "ocha:pause") { title
      fundingHorizon(asOf: "2022-12-01") { state endsOn committed { amount currency amountUsd }
        restsOn { window { agreement { title } commitments { donor { name } } } } } } }`;
    const { accessAgreement } = await ask(question);
    expect(accessAgreement).toEqual({
      title: 'A pause',
      fundingHorizon: {
        ...{ state: 'ENDING', endsOn: '2023-01-31' },
        committed: [{ amount: '500', currency: 'CHF', amountUsd: null }],
        restsOn: [
          {
            window: {
              agreement: { title: 'A pause' },
              commitments: [{ donor: { name: expect.any(String) } }],
            },
          },
        ],
      },
    });
    const unseen = (await ask(question, UNICEF_KEY)).accessAgreement.fundingHorizon;
    expect(unseen).toEqual({ state: 'UNKNOWN', endsOn: null, committed: [], restsOn: [] });
  });
});
