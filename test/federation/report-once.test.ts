import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';
import { activityInput } from '../integration/logistics/activity-input';

const KEYS = { ocha: 'a-development-key-of-ocha', unicef: 'a-development-key-of-unicef' };
const FORMS = ['THREE_W', 'EIGHT_PLUS_THREE', 'FTS', 'IATI'];
const ID = 'ocha:wash';

describe('an activity that is reported once, through the gateway', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startTestNetwork(['samples'], KEYS);
  }, 120_000);
  afterAll(() => network?.stop());

  async function ask(query: string, variables: object = {}, as?: keyof typeof KEYS): Promise<any> {
    const headers = as && {
      authorization: `Bearer ${KEYS[as]}`,
      'passage-purpose': 'coordination',
    };
    const { data, errors } = await network.ask(query, variables, headers);
    expect(errors).toBeUndefined();
    return data;
  }

  it('is recorded by its organization and seen by whom it is shared with, from its day on', async () => {
    const input = {
      ...{ clientKey: 'wash', date: '2026-03-01', isExample: true },
      ...{ activity: activityInput(), sharedWith: ['unicef'] },
    };
    const { recordActivity } = await ask(
      'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { activity { id } errors { field } } }',
      { input },
      'ocha',
    );
    expect(recordActivity).toEqual({ activity: { id: ID }, errors: [] });
    const seen = `{ now: activity(id: "${ID}") { title } before: activity(id: "${ID}", asOf: "2026-02-28") { title } }`;
    const title = 'EXAMPLE: safe water for displaced families in Kassala';
    expect(await ask(seen, {}, 'unicef')).toEqual({ now: { title }, before: null });
    expect(await ask(seen)).toEqual({ now: null, before: null });
  });

  it('leads to organizations, sectors and places of other owners', async () => {
    const { activity } = await ask(
      `{ activity(id: "${ID}") { reportedBy { name } sectors { sector { name } }
           places { country { name } admin1 { name area { name } } } } }`,
      {},
      'unicef',
    );
    expect(activity).toEqual({
      reportedBy: { name: expect.stringContaining('Coordination of Humanitarian Affairs') },
      sectors: [{ sector: { name: expect.stringMatching(/Water/) } }],
      places: [
        { country: { name: 'Sudan' }, admin1: { name: 'Kassala', area: { name: 'Kassala' } } },
      ],
    });
  });

  it('gives every form to whoever sees it, and the ledger tells what nobody typed again', async () => {
    for (const form of FORMS) {
      const { serveReport } = await ask(
        `mutation ($input: ServeReportInput!) { serveReport(input: $input) {
           served { countsAs report { mediaType text } } errors { message } } }`,
        { input: { clientKey: `to-unicef-${form}`, activityId: ID, form } },
        'unicef',
      );
      expect(serveReport.errors).toEqual([]);
      expect(serveReport.served.countsAs).toBe(form === 'THREE_W' ? 'ENTERED' : 'AVOIDED');
      expect(serveReport.served.report.text).toContain('Example Relief Organization');
    }
    const sum = '{ reportsServed(groupBy: [FORM]) { nodes { form served entered avoided } } }';
    const { reportsServed } = await ask(sum, {}, 'ocha');
    expect(reportsServed.nodes).toHaveLength(FORMS.length);
    const total = (field: string) =>
      reportsServed.nodes.reduce((all: number, node: any) => all + node[field], 0);
    expect([total('served'), total('entered'), total('avoided')]).toEqual([4, 1, 3]);
    expect((await ask(sum)).reportsServed.nodes).toEqual([]);
  });
});
