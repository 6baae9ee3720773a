import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithRealData } from '../testkit/real-data';
import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

const QUESTIONS = join(__dirname, 'questions');
const { real } = JSON.parse(readFileSync(join(QUESTIONS, 'variables.json'), 'utf8'));

describeWithRealData('the five questions', (data) => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startTestNetwork(['samples', { data }]);
  }, 300_000);
  afterAll(() => network?.stop());

  async function answer(question: string, variables: object = {}): Promise<any> {
    const query = readFileSync(join(QUESTIONS, `${question}.graphql`), 'utf8');
    const { data: answered, errors } = await network.ask(query, {
      ...real[question],
      ...variables,
    });
    expect(errors).toBeUndefined();
    return answered;
  }

  it('loads every source of the data folder without failures', () => {
    const { summaries } = network.report;
    expect(summaries.length).toBeGreaterThan(55);
    for (const { read, accepted, unchanged, revised, rejected, repeated, empty } of summaries) {
      expect(accepted + unchanged + revised + rejected + repeated + empty).toBe(read);
    }
  });

  it('counts the money of the Sudan plan once: 488 million, not 1,139', async () => {
    const { plan } = await answer('plan-funding');
    expect(plan.requirements.revisedUsd).toBe('2866228594');
    expect(plan.funding).toMatchObject({
      countedOnceUsd: '488147337',
      publishedUsd: '488147337',
      differenceUsd: '0',
      naiveUsd: '1139381193',
    });
    const leftOut = plan.funding.leftOut.reduce(
      (sum: number, p: any) => sum + Number(p.amountUsd),
      0,
    );
    expect(Number(plan.funding.countedOnceUsd) + leftOut).toBe(Number(plan.funding.naiveUsd));
    expect(Number(plan.funding.naiveUsd) / Number(plan.funding.publishedUsd)).toBeCloseTo(2.33, 2);
  });

  it('counts the Afghanistan plan of 2026 to the dollar', async () => {
    const { plan } = await answer('plan-funding', { plan: 'HAFG26' });
    expect(plan.funding.countedOnceUsd).toBe('214214587');
  });

  it('keeps the money of a country and of its plan apart', async () => {
    const { country } = await answer('plan-funding');
    expect(country.funding.countedOnceUsd).toBe('725591299');
    expect(country.funding.naiveUsd).toBe('826075730');
    const plan = country.plans.nodes.find(({ code }: { code: string }) => code === 'HAFG20');
    expect(plan.funding.publishedUsd).toBe('564467765');
  });

  it('tells the Black Sea agreement with what five organizations know of it', async () => {
    const { accessAgreement } = await answer('black-sea-agreement');
    expect(accessAgreement).toMatchObject({
      firstDay: '2022-07-23',
      lastDay: '2023-07-16',
      statusOn: { state: 'SUSPENDED' },
      corridors: [{ points: ['Odesa', 'Chornomorsk', 'Yuzhny/Pivdennyi'] }],
      consignments: { totalCount: 714 },
      countries: [{ iso3: 'UKR', name: 'Ukraine' }],
    });
    const sum = (key: string) =>
      accessAgreement.consignmentSummary.nodes.reduce((all: number, m: any) => all + m[key], 0);
    expect(sum('consignments')).toBe(714);
    expect(sum('voyages')).toBe(633);
    expect(accessAgreement.countries[0].borderCrossings.totalCount).toBeGreaterThan(80);
    const months = accessAgreement.incidentCountsDuringTerm.nodes.map(({ month }: any) => month);
    expect(months.filter(Boolean).sort()[0]).toBe('2022-07');
    const codes = accessAgreement.plansDuringTerm.nodes.map(({ code }: { code: string }) => code);
    expect(codes).toContain('FUKR22');
  });

  it('joins presence, incidents and needs of one place', async () => {
    const { adminArea } = await answer('one-place');
    expect(adminArea).toMatchObject({ name: 'Tigray', level: 1, country: { iso3: 'ETH' } });
    expect(adminArea.presences.totalCount).toBeGreaterThan(0);
    expect(adminArea.incidentCounts.nodes.length).toBeGreaterThan(0);
  });

  it('joins funding and presence of one organization, with the rate of matched names', async () => {
    const { organization, fundingMatchRates } = await answer('one-organization');
    expect(organization.fundingReceived.totalCount).toBe(379);
    expect(organization.fundingSummary.received.fundingUsd).toBe('558614521');
    expect(organization.presenceCounts.nodes.map((c: any) => c.country.iso3)).toEqual(
      expect.arrayContaining(['ETH', 'SDN', 'AFG', 'MLI', 'SOM', 'SSD']),
    );
    for (const { organizations } of fundingMatchRates) {
      expect(organizations.matched).toBeLessThanOrEqual(organizations.total);
    }
  });

  it('tells one incident with all four files that report it', async () => {
    const { incident } = await answer('one-incident');
    expect(incident.kinds).toHaveLength(4);
    expect(incident.sources.map(({ dataset }: any) => dataset).sort()).toEqual([
      'insecurity-insight-education',
      'insecurity-insight-explosive-weapons-2020-2023',
      'insecurity-insight-health-care-2016-2023',
      'insecurity-insight-protection',
    ]);
    for (const source of incident.sources) {
      expect(source).toMatchObject({ publisher: 'Insecurity Insight', licence: 'CC BY' });
      expect(source.asGiven.length).toBeGreaterThan(5);
    }
  });
});
