import { sources } from '../../../subgraphs/access/ingest/sources';
import { describeWithRealData } from '../../testkit/real-data';
import type { AccessUnderTest } from './access-under-test';
import { each, ingest, resolveAll, startAccessUnderTest } from './access-under-test';

const QUERY = `query ($from: Date!, $to: Date!) {
  accessAgreements(first: 20) { totalCount nodes { id firstDay lastDay countryCodes } }
  authorizations(country: "SYR", from: $from, to: $to) { nodes { from to coverage inForce { id } } }
  movementOutcomeSummaries { nodes { period { from to } basis areas planned { count blanks } facilitated { count blanks }
    partiallyFacilitated { count blanks } impeded { count blanks } denied { count blanks }
    cancelledOrPostponed { count blanks } unaccounted } }
  accessMatchRates { dataset organizations { matched total rate } places { matched total rate } }
}`;
const SYRIA = { from: '2014-07-01', to: '2024-12-31' };

interface Period {
  readonly from: string;
  readonly to: string;
  readonly coverage: string;
  readonly inForce: unknown;
}

async function loadAll(access: AccessUnderTest, data: string, order = sources) {
  const counts: Record<string, unknown> = {};
  for (const source of order) {
    counts[source.dataset.id] = await ingest(access.database, source, data);
  }
  await resolveAll(access.database);
  return counts;
}

const counted = (read: number, outcome: object) => ({
  ...{ read, accepted: 0, unchanged: 0, revised: 0, rejected: 0, repeated: 0, empty: 0 },
  ...outcome,
});

describeWithRealData('the access records', (data) => {
  let access: AccessUnderTest;
  let counts: Record<string, unknown>;

  beforeAll(async () => {
    access = await startAccessUnderTest('access_real');
    counts = await loadAll(access, data);
  });
  afterAll(() => access.stop());

  it('are taken in whole, and a second time change nothing', async () => {
    expect(counts).toEqual({
      'access-agreements': counted(13, { accepted: 13 }),
      'ocha-access-indicators': counted(62, { accepted: 62 }),
      'gaza-movement-outcomes': counted(7, { accepted: 7 }),
    });
    expect(await loadAll(access, data)).toEqual({
      'access-agreements': counted(13, { unchanged: 13 }),
      'ocha-access-indicators': counted(62, { unchanged: 62 }),
      'gaza-movement-outcomes': counted(7, { unchanged: 7 }),
    });
  });

  it('give the same answers in whatever order they are loaded', async () => {
    const other = await startAccessUnderTest('access_reversed');
    try {
      await loadAll(other, data, [...sources].reverse());
      expect(await other.ask(QUERY, SYRIA)).toEqual(await access.ask(QUERY, SYRIA));
    } finally {
      await other.stop();
    }
  });

  it('show the gaps and overlaps of the Syria authorizations', async () => {
    const { data: answer } = await access.ask(QUERY, SYRIA);
    const days = (answer.authorizations.nodes as Period[]).map(({ from, to, coverage, inForce }) =>
      `${from}..${to} ${coverage} ${each(inForce, 'id').join(' ')}`.trim(),
    );
    expect(days.filter((line) => line.endsWith('GAP'))).toEqual([
      '2014-07-01..2014-07-13 GAP',
      '2014-07-14..2014-07-14 GAP',
      '2020-07-11..2020-07-11 GAP',
      '2022-07-11..2022-07-11 GAP',
      '2022-07-12..2022-07-12 GAP',
      '2023-07-11..2024-12-31 GAP',
    ]);
    expect(days).toContain('2014-12-18..2015-01-10 OVERLAP UNSCR-2165 UNSCR-2191');
    expect(days).toContain('2021-07-10..2021-07-10 OVERLAP UNSCR-2533 UNSCR-2585');
    expect(days).toContain('2020-01-11..2020-07-10 SINGLE UNSCR-2504');
  });

  it('tell the Black Sea agreement with parties, clauses, both claims and sources', async () => {
    const { data: answer } = await access.ask(`{
      accessAgreement(id: "BSGI-2022") {
        title type signed firstDay lastDay durationDays countryCodes countries { iso3 } points citations
        parties { name role organization { id } } renewal { mode } verification { body composition }
        clauses(kind: INSPECTION) { number part kinds }
        events(kind: RENEWED) { nodes { date days claims { by days } otherAccounts { date days } sources { dataset } } }
        sources { publisher dataset recordId licence asGiven { name value } }
      }
    }`);
    const { sources: from, events: told, ...agreement } = answer.accessAgreement;
    expect(agreement).toMatchObject({
      type: 'CORRIDOR_AGREEMENT',
      signed: '2022-07-22',
      firstDay: '2022-07-23',
      lastDay: '2023-07-16',
      durationDays: 120,
      countryCodes: ['UKR'],
      countries: [{ iso3: 'UKR' }],
      points: ['Odesa', 'Chornomorsk', 'Yuzhny/Pivdennyi'],
      renewal: { mode: 'AUTOMATIC_UNLESS_NOTICE' },
      clauses: [{ number: 2, part: 'verification', kinds: ['INSPECTION'] }],
    });
    expect(agreement.parties).toContainEqual({
      name: 'United Nations',
      role: 'WITNESS',
      organization: { id: 'un' },
    });
    expect(each(told.nodes, 'date')).toEqual(['2022-11-17', '2023-03-18', '2023-05-17']);
    expect(each(told.nodes, 'days')).toEqual([120, null, 60]);
    expect(each<unknown[]>(told.nodes, 'claims').map(({ length }) => length)).toEqual([0, 2, 0]);
    expect(told.nodes[0].otherAccounts).toEqual([{ date: '2022-11-18', days: 120 }]);
    expect(from).toHaveLength(1);
    expect(from[0]).toMatchObject({ dataset: 'access-agreements', recordId: 'BSGI-2022' });
    expect(from[0].asGiven).toContainEqual({ name: 'durationDays', value: '120' });
  });

  it('can be asked as they stood on any day', async () => {
    const { data: answer } = await access.ask(`{
      april: accessAgreement(id: "BSGI-2022", asOf: "2023-04-01") {
        lastDay events { nodes { date } } status { date state claims { by lastDay } }
        statusOn(date: "2023-06-01") { state claims { by state lastDay } }
      }
      before: accessAgreement(id: "BSGI-2022", asOf: "2022-01-01") { lastDay events { nodes { id } } status { state } }
    }`);
    expect(answer.april).toMatchObject({
      lastDay: '2023-07-17',
      status: { date: '2023-04-01', state: 'IN_FORCE', claims: [{}, {}] },
      statusOn: {
        state: 'IN_DISPUTE',
        claims: [
          { by: 'Ukraine', state: 'IN_FORCE', lastDay: '2023-07-17' },
          { by: 'Russian Federation', state: 'UNKNOWN', lastDay: '2023-05-18' },
        ],
      },
    });
    expect(each(answer.april.events.nodes, 'date').at(-1)).toBe('2023-03-18');
    const { status, ...nothing } = answer.before;
    expect([status.state, nothing]).toEqual(['NOT_YET', { lastDay: null, events: { nodes: [] } }]);
  });

  it('are listed by country, type and the day on which they were in force, page by page', async () => {
    const { data: answer } = await access.ask(`{
      overlap: accessAgreements(filter: { country: "SYR", inForceOn: "2015-01-05" }) { totalCount nodes { id } }
      pauses: accessAgreements(filter: { type: HUMANITARIAN_PAUSE }) { nodes { id } }
      none: accessAgreements(filter: { country: "UKR", inForceOn: "2022-10-30" }) { totalCount }
    }`);
    expect(answer).toEqual({
      overlap: { totalCount: 2, nodes: [{ id: 'UNSCR-2165' }, { id: 'UNSCR-2191' }] },
      pauses: { nodes: [{ id: 'JEDDAH-2023-05-20' }] },
      none: { totalCount: 0 },
    });
    const page = `query ($after: String) { accessAgreements(first: 5, after: $after) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data: found } = await access.ask(page, { after });
      ids.push(...each(found.accessAgreements.nodes, 'id'));
      const { hasNextPage, endCursor } = found.accessAgreements.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after);
    expect(ids).toHaveLength(13);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('count each movement once: a total takes the place of its parts, a blank is no zero', async () => {
    const { data: answer } = await access.ask(QUERY, SYRIA);
    const [january, august, september, october] = answer.movementOutcomeSummaries.nodes;
    expect(january).toMatchObject({
      basis: 'SUM_OF_PARTS',
      planned: { count: 175, blanks: 0 },
      facilitated: { count: 75, blanks: 0 },
      cancelledOrPostponed: { count: 6, blanks: 1 },
      unaccounted: 12,
    });
    expect(august).toMatchObject({
      basis: 'TOTAL_ROW',
      areas: ['Gaza Strip total'],
      planned: { count: 598 },
      facilitated: { count: 250 },
      partiallyFacilitated: { count: null, blanks: 1 },
    });
    expect(september).toMatchObject({ planned: { count: 667 }, impeded: { count: null } });
    expect(october).toMatchObject({ planned: { count: 285 }, unaccounted: 0 });
    expect(answer.movementOutcomeSummaries.nodes).toHaveLength(4);
  });

  it('give each country its indicators, with what was not reported', async () => {
    const { data: answer } = await access.ask(`{
      accessIndicators(filter: { country: "AFG" }) { totalCount nodes { measure value status } }
      unclear: accessIndicators(filter: { status: UNCLEAR }) { nodes { asGiven country { iso3 } placeMatch } }
      visas: accessIndicators(filter: { measure: VISAS_PENDING_OR_DENIED_PCT, status: REPORTED }) { totalCount }
    }`);
    expect(answer.accessIndicators.totalCount).toBe(9);
    const { nodes } = answer.accessIndicators;
    const measures = each(nodes, 'measure');
    const values = Object.fromEntries(each(nodes, 'value').map((value, i) => [measures[i], value]));
    expect(values).toMatchObject({
      VISAS_PENDING_OR_DENIED_PCT: '25.00',
      TRAVEL_DENIED_PCT: '0',
      INCIDENTS_PREVIOUS_YEAR: '20',
      LEARNERS_ENROLLED: '9979405',
      VACCINATION_CAMPAIGN: null,
    });
    expect(answer.unclear.nodes).toEqual([
      { asGiven: '1', country: { iso3: 'TCD' }, placeMatch: 'COUNTRY' },
    ]);
    expect(answer.visas.totalCount).toBe(17);
  });

  it('are what the countries, areas and organizations of other owners are extended by', async () => {
    const { data: answer } = await access.ask(`{
      _entities(representations: [
        { __typename: "Country", iso3: "PSE" }, { __typename: "Country", iso3: "SYR" },
        { __typename: "AdminArea", pcode: "PS02" }, { __typename: "AdminArea", pcode: "PS01" },
        { __typename: "Organization", id: "un" }, { __typename: "AccessAgreement", id: "nothing" }
      ]) {
        ... on Country { iso3 accessAgreements { totalCount } accessIndicators { totalCount }
          movementOutcomes(period: { from: "2024-08-15" }) { totalCount } }
        ... on AdminArea { pcode movementOutcomes(first: 2) { totalCount nodes { area adminArea { pcode } } } }
        ... on Organization { accessAgreements { nodes { id } } }
        ... on AccessAgreement { title }
      }
    }`);
    const [pse, syr, gaza, westBank, un, nothing] = answer._entities;
    expect(pse).toMatchObject({
      accessAgreements: { totalCount: 0 },
      accessIndicators: { totalCount: 9 },
      movementOutcomes: { totalCount: 5 },
    });
    expect(syr.accessAgreements.totalCount).toBe(11);
    expect(gaza.movementOutcomes).toMatchObject({
      totalCount: 7,
      nodes: [{ area: 'North of Wadi Gaza', adminArea: { pcode: 'PS02' } }, {}],
    });
    expect(westBank.movementOutcomes.totalCount).toBe(0);
    expect(un.accessAgreements.nodes).toEqual([{ id: 'BSGI-2022' }]);
    expect(nothing).toBeNull();
  });

  it('need no more statements for thirteen agreements than for one', async () => {
    const statements = async (first: number) => {
      const before = (await access.stats()).sqlStatements;
      await access.ask(`{ accessAgreements(first: ${first}) { nodes {
        parties { organization { id } } events { nodes { sources { title } } } sources { title } countries { iso3 } } } }`);
      return (await access.stats()).sqlStatements - before;
    };
    expect(await statements(13)).toBe(await statements(1));
  });

  it('say how many names and places were found', async () => {
    const { data: answer } = await access.ask(QUERY, SYRIA);
    expect(answer.accessMatchRates[0]).toEqual({
      dataset: 'access-agreements',
      organizations: { matched: 1, total: 9, rate: 1 / 9 },
      places: { matched: 3, total: 3, rate: 1 },
    });
  });
});
