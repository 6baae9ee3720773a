import { expectSection, markdownTable } from '../testkit/documented-section';
import { describeWithRealData } from '../testkit/real-data';
import type { TestNetwork } from '../testkit/test-network';
import { startTestNetwork } from '../testkit/test-network';

const NAMES: Readonly<Record<string, string>> = {
  sudan: 'Sudan plan 2026 (`HSDN26`), USD',
  afghanistan: 'Afghanistan plan 2020 (`HAFG20`), USD',
  incidents: 'incidents in Tigray (`ET01`)',
  presences: 'presences in Tigray, August 2025',
};

describeWithRealData('counting once across owners', (data) => {
  let network: TestNetwork;
  beforeAll(async () => {
    network = await startTestNetwork([{ data }], {}, 20_000);
    network.harmonize();
  }, 900_000);
  afterAll(() => network?.stop());

  const ask = async (query: string): Promise<any> => {
    const { data: answered, errors } = await network.ask(query);
    expect(errors).toBeUndefined();
    return answered;
  };

  it('counts the Sudan plan of 2026 once, 488 million and not 1,139', async () => {
    const { plan } = await ask(
      '{ plan(code: "HSDN26") { fundingCountedOnce { counted naive excluded { rule amount } } } }',
    );
    const { counted, naive, excluded } = plan.fundingCountedOnce;
    expect([counted, naive]).toEqual(['488147337', '1139381193']);
    const leftOut = excluded.reduce((sum: number, { amount }: any) => sum + Number(amount), 0);
    expect(Number(counted) + leftOut).toBe(Number(naive));
  });

  it('leaves out of a plan what a pooled fund tells of the same flows', async () => {
    const { plan } = await ask(
      '{ plan(code: "HAFG20") { fundingCountedOnce { counted excluded { rule amount records } } } }',
    );
    const { counted, excluded } = plan.fundingCountedOnce;
    expect(counted).toBe('564467765');
    const again = excluded.find(({ rule }: any) => rule === 'SAME_MONEY');
    expect(again.records).toBe(11);
    expect(Number(again.amount)).toBeCloseTo(17032899.7, 1);
  });

  it('tells an incident with all four files of both registers that report it', async () => {
    const { incident } = await ask(`{ incident(id: "sind-39632") { harmonized {
      incidents { id sources { dataset } } place { incident { id placePrecision } agreement } } } }`);
    const { incidents, place } = incident.harmonized;
    expect(incidents.map(({ id }: any) => id)).toEqual(['awsd-3860', 'sind-39632']);
    expect(incidents.flatMap(({ sources }: any) => sources)).toHaveLength(4);
    expect(place).toMatchObject({
      ...{ agreement: 'DIFFER', incident: { id: 'awsd-3860', placePrecision: 'SETTLEMENT' } },
    });
  });

  it('matches each incident of one register with one of the other at most', async () => {
    const { mergeDecisions } = await ask(`{ mergeDecisions(
      filter: { kind: INCIDENT, outcome: SAME }, first: 500) { totalCount nodes { first { id } second { id } contradictions } } }`);
    const { totalCount, nodes } = mergeDecisions;
    expect(totalCount).toBeGreaterThan(300);
    expect(new Set(nodes.flatMap(({ first, second }: any) => [first.id, second.id])).size).toBe(
      2 * totalCount,
    );
    for (const { contradictions } of nodes) expect(contradictions).toEqual([]);
  });

  it('counts presences as their owner does, but for names that were found to be one organization', async () => {
    const { country, presenceCounts } = await ask(`{
      country(iso3: "ETH") { adminAreas { nodes { presencesCountedOnce(
        period: { from: "2025-08-01", to: "2025-08-31" }) { counted excluded { rule amount } } } } }
      presenceCounts(filter: { dataset: "ocha-eth-3w-2025-08", role: IMPLEMENTING }, groupBy: [ADMIN1]) {
        nodes { presences adminArea { pcode } } } }`);
    const totals = country.adminAreas.nodes.map((area: any) => area.presencesCountedOnce);
    const sum = (amounts: unknown[]) => amounts.reduce((all: number, one) => all + Number(one), 0);
    const merged = totals.flatMap(({ excluded }: any) =>
      excluded.filter(({ rule }: any) => rule === 'OTHER_NAME').map(({ amount }: any) => amount),
    );
    const placed = presenceCounts.nodes.filter(({ adminArea }: any) => adminArea !== null);
    const owners = sum(placed.map(({ presences }: any) => presences));
    expect(sum(totals.map(({ counted }: any) => counted)) + sum(merged)).toBe(owners);
    expect(owners).toBe(1160);
  });

  it('tells people reached by overlapping sectors as a range', async () => {
    const { adminArea } = await ask(`{ adminArea(pcode: "UA14") { peopleReachedCountedOnce {
      counted atLeast atMost overlap naive datasets addsUp } } }`);
    expect(adminArea.peopleReachedCountedOnce).toContainEqual({
      ...{ counted: null, atLeast: '179600', atMost: '562200', overlap: '382600' },
      ...{ naive: '772700', datasets: ['ocha-ukr-5w-2022-05-reached'], addsUp: false },
    });
  });

  it('counts incidents of a place once, and says how few they are at least', async () => {
    const { adminArea } = await ask(
      '{ adminArea(pcode: "ET01") { incidentsCountedOnce { counted naive atLeast atMost } incidentCounts { nodes { incidents } } } }',
    );
    const { incidentsCountedOnce: total, incidentCounts } = adminArea;
    expect(Number(total.naive)).toBe(incidentCounts.nodes[0].incidents);
    expect(Number(total.counted)).toBeLessThan(Number(total.naive));
    expect(Number(total.atLeast)).toBeLessThanOrEqual(Number(total.counted));
  });

  it('finds what the document says', async () => {
    const { linkingRuns, ...answered } = await ask(`{
      linkingRuns { kind records compared pairs same needsPerson }
      sudan: plan(code: "HSDN26") { total: fundingCountedOnce { ...Figures } }
      afghanistan: plan(code: "HAFG20") { total: fundingCountedOnce { ...Figures } }
      incidents: adminArea(pcode: "ET01") { total: incidentsCountedOnce { ...Figures } }
      presences: adminArea(pcode: "ET01") { total: presencesCountedOnce { ...Figures } }
    } fragment Figures on CountedTotal { counted naive excluded { explanation amount } }`);
    const figure = (text: string) => Number(text).toLocaleString('en-US');
    const runs = linkingRuns
      .filter(({ compared }: any) => compared > 0)
      .map((run: any) =>
        [run.kind, run.records, run.compared, run.pairs, run.same, run.needsPerson].map((cell) =>
          typeof cell === 'number' ? figure(String(cell)) : cell,
        ),
      );
    const totals = Object.entries(NAMES).map(([name, title]) => {
      const { counted, naive, excluded } = answered[name].total;
      const reasons = excluded.map(
        ({ explanation, amount }: any) => `${figure(amount)}: ${explanation}`,
      );
      return [title, figure(counted), figure(naive), reasons.join('; ')];
    });
    expectSection(
      'docs/count-once.md',
      'totals',
      [
        markdownTable(['kind', 'records', 'compared', 'pairs', 'same', 'for a person'], runs),
        markdownTable(['total', 'counted', 'naive', 'left out'], totals),
      ].join('\n\n'),
    );
  });

  it('matches more of what sheets and flows name than their owners by spelling alone', async () => {
    const { organization } = await ask(
      '{ organization(id: "nrc") { matchRate { source names matchedByOwner matchedHere rate } } }',
    );
    const rates = new Map(organization.matchRate.map((rate: any) => [rate.source, rate]));
    for (const source of ['3W', 'FTS', 'IATI']) {
      const { matchedHere, rate } = rates.get(source) as any;
      expect(matchedHere).toBeGreaterThan(0);
      expect(rate).toBeGreaterThan(0.4);
    }
  });
});
