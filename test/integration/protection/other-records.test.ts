import { temporaryFolder } from '../../testkit/temporary-folder';
import { DIRECTORY, FILES } from './incident-files';
import { protectionUnderTest } from './protection-under-test';

const folder = temporaryFolder(FILES);

describe('what protection adds to the entities of others', () => {
  const subgraph = protectionUnderTest('other-records', DIRECTORY);
  const entities = async (fields: string, representations: readonly object[]) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
    const { data, errors } = await subgraph.ask(query, { of: representations });
    expect(errors).toBeUndefined();
    return data._entities;
  };
  beforeAll(async () => {
    expect(await subgraph.load(folder)).toMatchObject({ exitCode: 0, rejections: [] });
  });

  it('tells an agreement the incidents that may fall within its term', async () => {
    const [agreement] = await entities(
      `... on AccessAgreement {
        incidentsDuringTerm(filter: { registry: SIND }) { totalCount nodes { id } }
        incidentCountsDuringTerm(groupBy: [COUNTRY]) { nodes { country { iso3 } incidents } }
      }`,
      [
        {
          __typename: 'AccessAgreement',
          id: 'BSGI-2022',
          countryCodes: ['UKR', 'TUR'],
          firstDay: '2022-07-23',
          lastDay: '2022-08-31',
        },
      ],
    );
    expect(agreement).toEqual({
      incidentsDuringTerm: { totalCount: 1, nodes: [{ id: 'sind-101' }] },
      incidentCountsDuringTerm: { nodes: [{ country: { iso3: 'UKR' }, incidents: 2 }] },
    });
  });

  it('asks one statement for the lists of many areas', async () => {
    const areas = ['UA51', 'UA5110', 'SD01', 'SD01001'].map((pcode) => ({
      __typename: 'AdminArea',
      pcode,
    }));
    const before = await subgraph.statements();
    const answers = await entities(
      `... on AdminArea {
        incidents(first: 1) { totalCount nodes { id country { iso3 } reports { kind } sources { dataset } } }
        incidentCounts { nodes { incidents } }
        needs(filter: { wholePopulation: true }) { nodes { inNeed sectorName sector { code } remark } }
        conflictAffectedSettlements { nodes { name placeMatch adminArea { pcode } point { latitude } } }
      }`,
      areas,
    );
    const statements = (await subgraph.statements()) - before;
    expect(answers[0]).toMatchObject({
      incidents: { totalCount: 3, nodes: [{ id: 'sind-103', country: { iso3: 'UKR' } }] },
      incidentCounts: { nodes: [{ incidents: 3 }] },
      conflictAffectedSettlements: {
        nodes: [
          {
            name: 'Odesa',
            placeMatch: 'PARENT_PCODE',
            adminArea: { pcode: 'UA5110' },
            point: { latitude: 46.48 },
          },
        ],
      },
    });
    expect(answers[3].needs.nodes).toEqual([
      {
        inNeed: 14684,
        sectorName: 'Refugee Response',
        sector: null,
        remark: 'No cluster for entity 7454',
      },
      { inNeed: 300, sectorName: 'Protection (overall)', sector: { code: 'PRO' }, remark: null },
    ]);
    // incidents, their total, counts, needs, settlements, places, reports, source rows, sectors; the
    // places of incidents and of settlements may be asked for apart.
    expect(statements).toBeLessThanOrEqual(10);
  });

  it('keeps the figures of a country apart from those of its areas', async () => {
    const [country] = await entities(
      `... on Country {
        needs(filter: { level: 0 }) { totalCount nodes { inNeed population intersectoral level } }
        incidents(first: 1) { totalCount }
        incidentCounts(groupBy: [YEAR]) { nodes { year incidents } }
      }`,
      [{ __typename: 'Country', iso3: 'SDN' }],
    );
    expect(country).toEqual({
      needs: {
        totalCount: 1,
        nodes: [{ inNeed: 24786370, population: 50990034, intersectoral: true, level: 0 }],
      },
      incidents: { totalCount: 2 },
      incidentCounts: {
        nodes: [
          { year: 2022, incidents: 1 },
          { year: 2023, incidents: 1 },
        ],
      },
    });
  });

  it('tells a crisis its severity in a month, or in the latest one', async () => {
    const [crisis] = await entities(
      `... on Crisis {
        severity { month index operatingEnvironment conditions countries { iso3 } sources { dataset } }
        march: severity(month: "2022-03") { index }
        none: severity(month: "2020-01") { index }
        severities { totalCount }
      }`,
      [{ __typename: 'Crisis', id: 'SDN001' }],
    );
    expect(crisis).toEqual({
      severity: {
        month: '2022-04',
        index: 4.4,
        operatingEnvironment: 4.5,
        conditions: null,
        countries: [{ iso3: 'SDN' }],
        sources: [{ dataset: 'inform-severity' }],
      },
      march: { index: 4.2 },
      none: null,
      severities: { totalCount: 2 },
    });
  });

  it('finds an incident by the name of its interface or of its type', async () => {
    const found = await entities('__typename ... on AidWorkerIncident { id kind }', [
      { __typename: 'Incident', id: 'sind-101' },
      { __typename: 'AidWorkerIncident', id: 'awsd-7' },
      { __typename: 'AttackOnHealth', id: 'awsd-7' },
    ]);
    expect(found).toEqual([
      { __typename: 'AidWorkerIncident', id: 'sind-101', kind: 'AID_WORKER' },
      { __typename: 'AidWorkerIncident', id: 'awsd-7', kind: 'AID_WORKER' },
      null,
    ]);
  });

  it('says how many records were matched', async () => {
    const { data } = await subgraph.ask(
      '{ protectionMatchRates { dataset countries { matched total rate } areas { matched total } } }',
    );
    expect(data.protectionMatchRates).toContainEqual({
      dataset: 'awsd-incidents',
      countries: { matched: 2, total: 3, rate: 2 / 3 },
      areas: { matched: 1, total: 1 },
    });
  });
});
