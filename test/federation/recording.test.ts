import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

const KEY = 'a-development-key-of-ocha';

describe('what is recorded through the gateway', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startTestNetwork(['samples'], { ocha: KEY });
  }, 120_000);
  afterAll(() => network?.stop());

  const asOcha = { authorization: `Bearer ${KEY}` };

  async function change(mutation: string, selection: string, input: object) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { ${selection} errors { field code } } }`;
    const { data, errors } = await network.ask(document, { input }, asOcha);
    expect(errors).toBeUndefined();
    expect(data.change.errors).toEqual([]);
    return data.change;
  }

  it('leads from a pause over its corridor to ports, areas and the agreement of other owners', async () => {
    const { corridor } = await change('recordCorridor', 'corridor { id agreement { title } }', {
      ...{ clientKey: 'c', date: '2024-03-01', title: 'A corridor', agreementId: 'BSGI-2022' },
      ...{ countries: ['UKR'], publicFrom: '2024-03-01' },
    });
    expect(corridor.agreement.title).toMatch(/Black Sea/);
    const { pause } = await change('recordPause', 'pause { id }', {
      ...{ clientKey: 'p', date: '2024-03-01', title: 'A pause', purpose: 'repairs' },
      ...{ countries: ['UKR'], corridors: [corridor.id, 'bsgi-2022-corridor'] },
      ...{ startsAt: '2024-03-05T08:00:00+02:00', endsAt: '2024-03-05T20:00:00+02:00' },
      publicFrom: '2024-03-01',
    });
    const document = `query ($id: ID!) {
      before: humanitarianPause(id: $id, asOf: "2024-02-29") { id }
      humanitarianPause(id: $id, asOf: "2024-03-05") { status countries { name }
        corridors { title pauses { totalCount } agreement { statusOn(date: "2023-07-01") { state } } ports { name } } } }`;
    const { data, errors } = await network.ask(document, { id: pause.id });
    expect(errors).toBeUndefined();
    expect(data.before).toBeNull();
    expect(data.humanitarianPause).toMatchObject({
      ...{ status: 'HOLDING', countries: [{ name: 'Ukraine' }] },
      corridors: [
        {
          title: 'A corridor',
          pauses: { totalCount: 1 },
          agreement: { statusOn: { state: 'IN_FORCE' } },
        },
        { pauses: { totalCount: 1 }, agreement: { statusOn: { state: 'IN_FORCE' } } },
      ],
    });
    expect(data.humanitarianPause.corridors[1].ports.length).toBeGreaterThan(0);
  });

  it('begins from the example playbook, which hides its lines from anonymous callers', async () => {
    const { negotiation } = await change(
      'recordNegotiation',
      'negotiation { id redLines { key } lead { name } countries { name } }',
      {
        ...{ clientKey: 'n', date: '2024-03-01', title: 'A negotiation', countries: ['SDN'] },
        ...{ playbookId: 'example-playbook', publicFrom: '2024-03-01' },
      },
    );
    expect(negotiation).toMatchObject({
      redLines: [{ key: 'escort' }, { key: 'lists' }],
      countries: [{ name: 'Sudan' }],
    });
    expect(negotiation.lead.name).toEqual(expect.any(String));
    const document = `{ negotiationPlaybooks { nodes { title isExample latest { milestones { key } } } }
      negotiation(id: "example-negotiation", asOf: "2024-03-10") { isExample version
        participants { name role } milestones { milestone { key } reachedOn daysLeft } commitments { state }
        playbook { title } countries { iso3 } } }`;
    const asked = await network.ask(document);
    expect(asked.errors).toBeUndefined();
    expect(asked.data.negotiationPlaybooks.nodes).toMatchObject([
      { isExample: true, latest: { milestones: [{}, {}, {}] } },
    ]);
    expect(asked.data.negotiation).toMatchObject({
      ...{ isExample: true, version: null },
      participants: [{ name: null }, { name: null }],
      milestones: [{ reachedOn: '2024-02-13', daysLeft: null }, { daysLeft: 7 }, { daysLeft: 22 }],
      commitments: [{ state: 'KEPT_LATE' }],
      playbook: { title: 'EXAMPLE: access to a closed town' },
    });
  });

  it('shows the lines of the example and what crosses them to those named on it, no one else', async () => {
    const document = `{ negotiation(id: "example-negotiation") { redLines { key }
      proposedTerms { crossesRedLines { basis } crossesBottomLines { basis } } } }`;
    const refused = await network.ask(document);
    expect(refused.data).toEqual({ negotiation: null });
    expect(refused.errors).toMatchObject([
      { path: ['negotiation', 'redLines'], extensions: { code: 'FORBIDDEN' } },
    ]);
    const { data } = await network.ask(document, {}, asOcha);
    expect(data.negotiation).toEqual({
      redLines: [{ key: 'escort' }, { key: 'lists' }],
      proposedTerms: [
        { crossesRedLines: [{ basis: 'WORDS' }], crossesBottomLines: [{ basis: 'FIGURE' }] },
      ],
    });
  });

  it('is refused to anonymous callers, whatever the mutation', async () => {
    const document = `mutation { recordPlaybook(input: { clientKey: "a", date: "2024-01-01", title: "a", setting: "b" }) { errors { code } } }`;
    const { errors } = await network.ask(document);
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
