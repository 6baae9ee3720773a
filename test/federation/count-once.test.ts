import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

const PROJECT = resolve(__dirname, '..', '..');
const KEY = 'a-development-key-of-ocha';
const run = promisify(execFile);

describe('counting once, on the sample records', () => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startTestNetwork(['samples'], { ocha: KEY });
    network.harmonize();
  }, 120_000);
  afterAll(() => network?.stop());

  const ask = async (query: string): Promise<any> => {
    const { data, errors } = await network.ask(query);
    expect(errors).toBeUndefined();
    return data;
  };

  it('reads the graph as a caller like any other, and says when and how much it compared', async () => {
    const { linkingRuns } = await ask(
      '{ linkingRuns { kind records compared asOf modelVersion withheld } }',
    );
    expect(linkingRuns.map(({ kind }: any) => kind)).toEqual([
      'INCIDENT',
      'MONEY',
      'ORGANIZATION_NAME',
      'PEOPLE_REACHED',
      'PRESENCE',
    ]);
    for (const { records, asOf, withheld } of linkingRuns) {
      expect(records).toBeGreaterThan(0);
      expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.now());
      expect(withheld).toEqual([]);
    }
  });

  it('tells an incident with every register that reports it, each in its own words', async () => {
    const { incident } = await ask(`{ incident(id: "awsd-3784") { harmonized {
      incidents { id registry description date sources { publisher } }
      date { incident { id date } rule { name version } reason agreement }
      place { incident { id placePrecision } agreement }
      decisions { outcome decidedBy probability comparisons { field agreement weight } }
      sensitivity } } }`);
    const { incidents, date, decisions, sensitivity } = incident.harmonized;
    expect(incidents.map(({ id }: any) => id)).toEqual(['awsd-3784', 'sind-38551']);
    expect(incidents.map(({ sources }: any) => sources[0].publisher)).toEqual([
      'Humanitarian Outcomes',
      'Insecurity Insight',
    ]);
    expect(incidents[0].description).not.toBe(incidents[1].description);
    expect(date).toMatchObject({ agreement: 'AGREE', rule: { name: 'MOST_PRECISE_DATE' } });
    expect(decisions).toMatchObject([{ outcome: 'SAME', decidedBy: 'MODEL' }]);
    expect(sensitivity).toBe('LOW');
  });

  it('counts it once in its place, beside the naive figure', async () => {
    const { adminArea } = await ask(`{ adminArea(pcode: "SD01") {
      incidentsCountedOnce { counted naive included { amount } excluded { rule amount explanation } datasets asOf }
      incidentCounts { nodes { incidents } } } }`);
    const { incidentsCountedOnce: total, incidentCounts } = adminArea;
    expect(Number(total.naive)).toBe(incidentCounts.nodes[0].incidents);
    expect(Number(total.naive) - Number(total.counted)).toBe(1);
    expect(total.excluded).toMatchObject([{ rule: 'SAME_INCIDENT', amount: '1' }]);
    expect(total.datasets).toEqual(['AWSD', 'SIND']);
  });

  it('counts the money of a plan by the rules of its owner, in the form of every total', async () => {
    const { plan } = await ask(`{ plan(code: "HSDN26") {
      funding { countedOnceUsd naiveUsd }
      fundingCountedOnce { counted naive included { amount } excluded { explanation amount } } } }`);
    const { counted, naive, included, excluded } = plan.fundingCountedOnce;
    expect([counted, naive]).toEqual([plan.funding.countedOnceUsd, plan.funding.naiveUsd]);
    const parts = [...included, ...excluded].map(({ amount }: any) => Number(amount));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(naive));
    expect(included.map(({ amount }: any) => amount)).toEqual([counted]);
  });

  it('counts organizations at work once, and tells how names were matched', async () => {
    const { adminArea, organization } = await ask(`{
      adminArea(pcode: "SD01") { presencesCountedOnce { counted atLeast naive period { from to } } }
      organization(id: "unhcr") {
        fundingSummary { received { fundingUsd } } fundingReceivedCountedOnce { counted naive included { amount } excluded { amount } }
        harmonized { name names { nodes { source name uses } } }
        matchRate { source names matchedByOwner matchedHere needsPerson uses usesMatched rate usesOfThis }
      } }`);
    const { counted, atLeast, naive } = adminArea.presencesCountedOnce;
    expect(Number(atLeast)).toBeGreaterThan(0);
    expect(Number(atLeast)).toBeLessThanOrEqual(Number(counted));
    expect(Number(counted)).toBeGreaterThan(0);
    expect(Number(counted)).toBeLessThanOrEqual(Number(naive));
    expect(organization.fundingReceivedCountedOnce.counted).toBe(
      organization.fundingSummary.received.fundingUsd,
    );
    const { included, excluded, naive: all } = organization.fundingReceivedCountedOnce;
    const parts = [...included, ...excluded].map(({ amount }: any) => Number(amount));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(Number(all), 2);
    expect(organization.harmonized.name).toMatch(/Refugees/);
    expect(organization.matchRate.map(({ source }: any) => source)).toEqual(
      expect.arrayContaining(['3W', 'FTS', 'REFERENCE']),
    );
    for (const rate of organization.matchRate) {
      expect(rate.matchedByOwner + rate.matchedHere).toBeLessThanOrEqual(rate.names);
      expect(rate.usesMatched).toBeLessThanOrEqual(rate.uses);
    }
  });

  describe('npm run review', () => {
    const review = async (key: string | undefined, ...args: string[]) => {
      const command = ['shared/tools/run.cjs', 'shared/tools/review/main.ts', ...args];
      const env = { PATH: process.env.PATH, ...(key && { PASSAGE_KEY: key }) };
      const gateway = ['--gateway', network.url, '--kind', 'INCIDENT'];
      return (await run(process.execPath, [...command, ...gateway], { cwd: PROJECT, env })).stdout;
    };

    it('shows both records of a pair side by side, with the weights in words', async () => {
      const shown = await review(undefined, '--answer', 'skip');
      expect(shown).toContain('INCIDENT:awsd-3785|sind-38549');
      expect(shown).toMatch(/clashes between the Sudanese\s/);
      expect(shown).toMatch(/[+-]\d+\.\d {2}place: /);
    });

    it('lets nobody answer without a key', async () => {
      const answer = review(undefined, '--answer', 'same', '--reason', 'Why not.');
      await expect(answer).rejects.toMatchObject({ stderr: expect.stringMatching(/key/) });
    });

    it('records an answer, which joins the two from then on', async () => {
      const told = await review(KEY, '--answer', 'same', '--reason', 'The same attack on WFP.');
      expect(told).toContain('Recorded: SAME');
      const { incident, pairsNeedingAPerson } = await ask(`{
        incident(id: "sind-38549") { harmonized { incidents { id } decisions { decidedBy answer { organization } } } }
        pairsNeedingAPerson(kind: INCIDENT) { nodes { id } } }`);
      expect(incident.harmonized.incidents.map(({ id }: any) => id)).toEqual([
        'awsd-3785',
        'sind-38549',
      ]);
      expect(incident.harmonized.decisions).toEqual([
        { decidedBy: 'PERSON', answer: { organization: 'ocha' } },
      ]);
      expect(pairsNeedingAPerson.nodes.map(({ id }: any) => id)).not.toContain(
        'INCIDENT:awsd-3785|sind-38549',
      );
    });
  });
});
