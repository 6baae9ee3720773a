import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { EXAMPLE_QUESTIONS } from '../../shared/tools/start-network/example-questions';
import { expectSection } from '../testkit/documented-section';
import { temporaryFolder } from '../testkit/temporary-folder';
import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

const PROJECT = resolve(__dirname, '..', '..');
const QUESTIONS = join(__dirname, 'questions');
const { samples } = JSON.parse(readFileSync(join(QUESTIONS, 'variables.json'), 'utf8'));
const KEY = 'a-development-key-of-ocha';
const run = promisify(execFile);

describe('Passage on its sample records', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startTestNetwork(['samples'], { ocha: KEY });
  }, 120_000);
  afterAll(() => network?.stop());

  async function answer(question: string): Promise<any> {
    const query = readFileSync(join(QUESTIONS, `${question}.graphql`), 'utf8');
    const { data, errors } = await network.ask(query, samples[question]);
    expect(errors).toBeUndefined();
    return data;
  }

  it('takes in every sample record, at most a hundred of each owner', () => {
    const byOwner = new Map<string, number>();
    for (const { owner, read, accepted } of network.report.summaries) {
      expect(accepted).toBe(read);
      byOwner.set(owner, (byOwner.get(owner) ?? 0) + read);
    }
    expect([...byOwner.keys()].sort()).toEqual([
      'access',
      'funding',
      'logistics',
      'protection',
      'reference',
    ]);
    for (const records of byOwner.values()) expect(records).toBeLessThanOrEqual(100);
  });

  describe('the five questions', () => {
    it('plan: what is counted and what is left out add up to the naive sum', async () => {
      const { plan } = await answer('plan-funding');
      expect(plan.funding).toMatchObject({
        countedOnceUsd: '259139400',
        naiveUsd: '637814831',
        publishedUsd: '488147337',
        coversPlan: false,
      });
      const parts = plan.funding.leftOut.map(({ amountUsd }: any) => Number(amountUsd));
      const all = parts.reduce((sum: number, part: number) => sum + part, 259139400);
      expect(all).toBe(637814831);
    });

    it('agreement: state, corridor, consignments, crossings, incidents and plans', async () => {
      const { accessAgreement } = await answer('black-sea-agreement');
      expect(accessAgreement).toMatchObject({
        statusOn: { state: 'SUSPENDED' },
        corridors: [{ points: ['Odesa', 'Chornomorsk', 'Yuzhny/Pivdennyi'] }],
        consignments: { totalCount: 28 },
      });
      expect(accessAgreement.countries[0].borderCrossings.totalCount).toBeGreaterThan(0);
      expect(accessAgreement.incidentCountsDuringTerm.nodes.length).toBeGreaterThan(0);
      expect(accessAgreement.plansDuringTerm.nodes.map((plan: any) => plan.code)).toContain(
        'FUKR22',
      );
    });

    it('place: presence and incidents of Khartoum', async () => {
      const { adminArea } = await answer('one-place');
      expect(adminArea).toMatchObject({ name: 'Khartoum', presences: { totalCount: 15 } });
      expect(adminArea.incidentCounts.nodes).toEqual([
        expect.objectContaining({ kind: 'AID_WORKER', incidents: 4 }),
      ]);
    });

    it('organization: its funding with the spellings that were matched', async () => {
      const { organization } = await answer('one-organization');
      expect(organization.fundingReceived.totalCount).toBe(2);
      expect(organization.fundingNames.nodes.length).toBeGreaterThan(0);
    });

    it('incident: every source that reports it', async () => {
      const { incident } = await answer('one-incident');
      expect(incident.kinds).toEqual(['AID_WORKER', 'HEALTH', 'EXPLOSIVE_WEAPON']);
      expect(incident.sources).toHaveLength(3);
    });
  });

  it.each(EXAMPLE_QUESTIONS)('answers the example "$title"', async ({ query }) => {
    const { data, errors } = await network.ask(query);
    expect(errors).toBeUndefined();
    expect(Object.values(data)).not.toContain(null);
  });

  it('gives the curl of the README its printed answer', async () => {
    const readme = readFileSync(join(PROJECT, 'README.md'), 'utf8');
    const body = /^curl -s \S+ -H 'content-type: application\/json' -d '(.*)'$/m.exec(readme)![1]!;
    const response = await fetch(network.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = JSON.stringify(await response.json(), null, 2);
    expectSection('README.md', 'answer:curl', `\`\`\`json\n${text}\n\`\`\``);
  });

  describe('callers', () => {
    const MUTATION = 'mutation Write { __typename }';

    it('lets anonymous callers read and never write', async () => {
      const { errors } = await network.ask(MUTATION);
      expect(errors![0]!.extensions!.code).toBe('UNAUTHENTICATED');
    });

    it('knows an organization by its key, and no key that it did not give', async () => {
      const question = '{ sectors { code } }';
      const known = await network.ask(question, {}, { authorization: `Bearer ${KEY}` });
      expect(known.errors).toBeUndefined();
      const unknown = await network.ask(question, {}, { authorization: 'Bearer somebody-else' });
      expect(unknown.errors![0]!.extensions!.code).toBe('UNAUTHENTICATED');
      expect(unknown.data ?? null).toBeNull();
    });

    it('lets nobody but the gateway ask a subgraph', async () => {
      for (const { port } of network.owners.values()) {
        const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{ __typename }"}',
        });
        expect(response.status).toBe(401);
      }
    });
  });

  describe('npm run report', () => {
    const folder = temporaryFolder();
    const report = async (...args: string[]) => {
      const command = ['shared/tools/run.cjs', 'shared/tools/report/main.ts', ...args];
      const gateway = ['--gateway', network.url];
      return (await run(process.execPath, [...command, ...gateway], { cwd: PROJECT })).stdout;
    };
    const rows = (json: string): any[] => JSON.parse(json).rows;

    it('funding-gap: each figure with its source and period', async () => {
      const [whole, ...clusters] = rows(
        await report('funding-gap', '--plan', 'HSDN26', '--format', 'json'),
      );
      expect(whole).toMatchObject({ requirementsUsd: 2866228594, fundingUsd: 259139400 });
      expect(whole.gapUsd).toBe(2866228594 - 259139400);
      for (const row of [whole, ...clusters]) {
        expect(row.source).not.toBe('');
        expect(row.period).not.toBe('');
      }
    });

    const NAMED_WITH_LICENCE = /^[^:]+: [\w-]+ \(.+\)(; [^:]+: [\w-]+ \(.+\))*$/;

    it.each([
      [['presence', '--country', 'SDN']],
      [['incidents', '--country', 'UKR', '--from', '2022-01-01']],
    ])('%j: each figure with publisher, data set, licence and period', async (args) => {
      const found = rows(await report(...args, '--format', 'json'));
      expect(found.length).toBeGreaterThan(1);
      for (const { source, period } of found) {
        expect(source).toMatch(NAMED_WITH_LICENCE);
        expect(period).toMatch(/^\d{4}-\d\d-\d\d – \d{4}-\d\d-\d\d$/);
      }
    });

    it('presence: as a sheet', async () => {
      const lines = (await report('presence', '--country', 'SDN', '--format', 'csv')).split('\n');
      expect(lines[0]).toBe('sector,organizations,presences,period,source');
      expect(lines.slice(1).join('\n')).toContain('ocha-sdn-3w-2021');
    });

    it('access: a briefing with claims side by side, states, what was sent, gaps and licences', async () => {
      const text = await report('access', '--agreement', 'BSGI-2022');
      const line = (words: string) => expect(text.replace(/\s+/g, ' ')).toContain(words);
      line('Ukraine says 120 days, Russian Federation says 60 days');
      line('2022-10-29 to 2022-11-02 suspended');
      line('2022-08 18 563,971 17 17 2');
      line('No violation is recorded that you may see.');
      line('its funding is unknown, which is not the same as ended');
      line('Joint Coordination Centre: black-sea-vessel-movements (CC BY)');
      const long = text.split('\n').filter((told) => told.length > 92 && !told.includes('://'));
      expect(long).toEqual([]);
    });

    it('access: the day between two resolutions shows in words and in the timeline beside them', async () => {
      const picture = join(folder, 'syria.svg');
      const args = ['--agreement', 'UNSCR-2533', '--timeline', picture, '--width', '480'];
      const text = await report('access', ...args);
      expect(text.replace(/\s+/g, ' ')).toContain('is recorded as in force: 2020-07-11.');
      const svg = readFileSync(picture, 'utf8');
      expect(svg).toContain('without authorization: 2020-07-11 to 2020-07-11, 1 day<');
      expect(svg).toContain('width="480"');
    });

    it('access: as a timeline that holds each event and each month once', async () => {
      const args = ['access', '--agreement', 'BSGI-2022', '--format'] as const;
      const { rows: told } = JSON.parse(await report(...args, 'json'));
      const svg = await report(...args, 'svg');
      const events = told.filter(({ when }: any) => /^\d{4}-\d\d-\d\d$/.test(when));
      expect(svg.match(/<circle /g)).toHaveLength(events.length);
      for (const { when } of events) expect(svg).toContain(`>${when}<`);
      const months = told.filter(({ what }: any) => what === 'sent through the corridor');
      expect(svg.match(/<rect class="month"/g)).toHaveLength(months.length);
    });

    it.each([
      [['presence', '--country', 'SDN', '--format', 'svg'], 'no timeline to draw'],
      [['funding-gap'], '--plan is missing'],
      [['funding-gap', '--plan', 'HXXX99'], 'the graph has no plan of this code'],
      [['presence', '--width', 'wide'], '--width wide is no whole number from 320 to 4000'],
      [['weather'], 'there is no report "weather"'],
      [['presence', '--format', 'pdf'], '--format pdf is not one of text, table, csv, json, svg'],
    ])('%j ends with one clear sentence and exit code 1', async (args, sentence) => {
      const failure = await report(...args).then(
        () => undefined,
        (error: { code: number; stderr: string }) => error,
      );
      expect(failure?.code).toBe(1);
      expect(failure?.stderr).toContain(sentence);
    });
  });
});
