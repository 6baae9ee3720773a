import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { ANONYMOUS } from '../../../shared/core/caller';
import { DIRECTORY, FILES } from './incident-files';
import { OCHA, protectionUnderTest } from './protection-under-test';

const folder = temporaryFolder(FILES);
const backwards = (loader: Loader): Loader => ({
  ...loader,
  sources: (data) => [...loader.sources(data)].reverse(),
});

const WHOLE = `{ incidents(first: 500) { nodes {
  __typename id kind kinds date firstDay lastDay country { iso3 } adminArea { pcode }
  placeAsGiven { country admin1 } placeMatch placePrecision precisionAsGiven point { latitude }
  setting description means perpetrator { type name }
  victims { killed groups { group killed } }
  reports { kind description victims { killed } source { dataset recordId } }
  sources { publisher dataset licence asGiven { name value } }
} } }`;

describe('incidents', () => {
  const subgraph = protectionUnderTest('incidents', DIRECTORY);
  const { ask } = subgraph;
  beforeAll(async () => {
    expect(await subgraph.load(folder)).toMatchObject({ exitCode: 0, rejections: [] });
  });

  it('are one for each event, with every source that reports it', async () => {
    const { data } = await ask(`{ incident(id: "sind-101") {
      __typename kind kinds victims { killed groups { group killed } } setting means
      reports { kind source { dataset } } sources { dataset publisher licence }
      ... on AidWorkerIncident { organizationTypes organizationsAsGiven }
    } }`);
    expect(data.incident).toEqual({
      __typename: 'AidWorkerIncident',
      kind: 'AID_WORKER',
      kinds: ['AID_WORKER', 'HEALTH', 'FOOD_SECURITY'],
      victims: {
        killed: 5,
        groups: [
          { group: 'AID_WORKER', killed: 2 },
          { group: 'HEALTH_WORKER', killed: 5 },
        ],
      },
      setting: 'Health Building',
      means: 'Firearms',
      reports: [
        { kind: 'AID_WORKER', source: { dataset: 'insecurity-insight-aid-worker-kika' } },
        { kind: 'HEALTH', source: { dataset: 'insecurity-insight-health-care-2016-2023' } },
        { kind: 'FOOD_SECURITY', source: { dataset: 'insecurity-insight-food-security' } },
      ],
      sources: [
        'insecurity-insight-aid-worker-kika',
        'insecurity-insight-health-care-2016-2023',
        'insecurity-insight-food-security',
      ].map((dataset) => ({ dataset, publisher: 'Insecurity Insight', licence: 'CC BY' })),
      organizationTypes: ['INGO'],
      organizationsAsGiven: 'INGO',
    });
  });

  it('join an id that is a number in one file with another column of another file', async () => {
    const { data } = await ask('{ incident(id: "sind-102") { kinds victims { killed } } }');
    expect(data.incident).toEqual({ kinds: ['AID_WORKER', 'PROTECTION'], victims: { killed: 3 } });
  });

  it('are the same in whatever order the files are loaded', async () => {
    const other = await ask(WHOLE);
    const turned = await subgraph.load(folder, backwards);
    expect(Object.values(turned.counts).every(({ read, unchanged }) => read === unchanged)).toBe(
      true,
    );
    expect(await ask(WHOLE)).toEqual(other);
  });

  it('hide a place that one of their sources withholds', async () => {
    const query = `{ incident(id: "sind-101") { placePrecision precisionAsGiven point { latitude }
      reports { point { latitude } } sources { asGiven { name } } } }`;
    const { data } = await ask(query);
    expect(data.incident).toMatchObject({
      placePrecision: 'CENSORED',
      precisionAsGiven: 'censored',
      point: null,
      reports: [{ point: null }, { point: null }, { point: null }],
    });
    const columns = data.incident.sources.flatMap((source: { asGiven: { name: string }[] }) =>
      source.asGiven.map(({ name }) => name),
    );
    expect(columns).toContain('Admin 1');
    expect(columns).not.toContain('Latitude');
    const known = await ask(query, {}, OCHA);
    expect(known.data.incident.point).toEqual({ latitude: 46.4825 });
  });

  it('repeat no word of a source that feeds a protected field or that nobody rated', async () => {
    const query = `{ incident(id: "sind-101") { sources { asGiven { name value } }
      perpetrator { type } ... on AidWorkerIncident { captivityOutcome organizationsAsGiven } } }`;
    for (const caller of [ANONYMOUS, OCHA]) {
      const { data } = await ask(query, {}, caller);
      const { sources, ...fields } = data.incident;
      expect(fields).toEqual({
        perpetrator: { type: 'A militia of the east' },
        // This owner follows no agreements, by which alone single records of it are shown.
        captivityOutcome: null,
        organizationsAsGiven: 'INGO',
      });
      const words = JSON.stringify(sources);
      expect(words).toContain('Event 101.');
      expect(words).not.toMatch(/militia|ransom|INGO|Nobody rated/);
    }
    const kept = await subgraph.database.query(
      'select as_given from source_record union all select as_given from source_record_revision',
    );
    expect(JSON.stringify(kept)).not.toMatch(/militia|ransom|INGO|Nobody rated/);
  });

  it('tell the public a place no finer than its precision', async () => {
    const { data } = await ask(
      '{ incident(id: "sind-103") { __typename point { latitude longitude precision } } }',
    );
    expect(data.incident).toEqual({
      __typename: 'AttackOnEducation',
      point: { latitude: 46.5, longitude: 30.75, precision: '(2) 25 km Precision' },
    });
  });

  it.each([
    ['{ country: "UKR" }', ['sind-103', 'sind-101', 'awsd-7']],
    ['{ area: "UA51" }', ['sind-103', 'sind-101', 'awsd-7']],
    ['{ area: "UA5110" }', ['awsd-7']],
    ['{ kinds: [PROTECTION] }', ['sind-102']],
    ['{ registry: AWSD }', ['awsd-7', 'awsd-8', 'awsd-9']],
    ['{ organizationType: UN }', ['awsd-7']],
    ['{ period: { from: "2022-08-31", to: "2022-09-01" } }', ['awsd-7', 'awsd-8']],
    ['{ period: { to: "1997-06-01" } }', ['awsd-9']],
    ['{ country: "AFG" }', []],
  ])('are found by %s', async (filter, ids) => {
    const { data } = await ask(`{ incidents(filter: ${filter}) { totalCount nodes { id } } }`);
    expect(data.incidents.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(data.incidents.totalCount).toBe(ids.length);
  });

  it('are read page by page without a gap', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask(
        'query ($after: String) { incidents(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.incidents.nodes.map(({ id }: { id: string }) => id));
      after = data.incidents.pageInfo.endCursor;
      more = data.incidents.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(['sind-102', 'sind-103', 'sind-101', 'awsd-7', 'awsd-8', 'awsd-9']);
  });

  it('are counted once each, in SQL, by any grouping', async () => {
    const { data } = await ask(`{
      all: incidentCounts { nodes { incidents killed period { from to } } }
      none: incidentCounts(filter: { country: "AFG" }) { nodes { incidents killed datasets { id } period { from } } }
      by: incidentCounts(filter: { country: "UKR" }, groupBy: [MONTH, KIND, AREA, AREA]) { nodes {
        month kind area { pcode } incidents killed
      } }
      years: incidentCounts(filter: { registry: AWSD }, groupBy: [YEAR, COUNTRY, REGISTRY]) { nodes {
        year country { iso3 } registry incidents
      } }
    }`);
    expect(data.all.nodes).toEqual([
      { incidents: 6, killed: 15, period: { from: '1997-01-01', to: '2023-05-02' } },
    ]);
    expect(data.none.nodes).toEqual([
      { incidents: 0, killed: 0, datasets: [], period: { from: null } },
    ]);
    const area = { pcode: 'UA51' };
    expect(data.by.nodes).toEqual([
      { month: '2022-08', kind: 'AID_WORKER', area, incidents: 2, killed: 6 },
      { month: '2022-09', kind: 'EDUCATION', area, incidents: 1, killed: 5 },
    ]);
    expect(data.years.nodes).toEqual([
      { year: 2022, country: { iso3: 'SDN' }, registry: 'AWSD', incidents: 1 },
      { year: 2022, country: { iso3: 'UKR' }, registry: 'AWSD', incidents: 1 },
      { year: 1997, country: null, registry: 'AWSD', incidents: 1 },
    ]);
  });

  it('are counted page by page as in one page, whatever the grouping', async () => {
    const groupings = ['AREA', 'COUNTRY', 'MONTH', 'YEAR', 'KIND', 'REGISTRY'];
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(groupings),
        fc.integer({ min: 1, max: 3 }),
        async (by, first) => {
          const counts = (page: string) =>
            ask(`{ incidentCounts(groupBy: [${by.join()}], ${page}) {
            totalCount nodes { area { pcode } country { iso3 } month year kind registry incidents }
            pageInfo { endCursor hasNextPage } } }`).then(({ data }) => data.incidentCounts);
          const whole = await counts('first: 500');
          const seen: { incidents: number }[] = [];
          let after = '';
          for (let more = true; more;) {
            const page = await counts(`first: ${first}${after}`);
            seen.push(...page.nodes);
            after = `, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
            more = page.pageInfo.hasNextPage;
          }
          expect(seen).toEqual(whole.nodes);
          expect(whole.totalCount).toBe(seen.length);
          expect(seen.reduce((sum, { incidents }) => sum + incidents, 0)).toBe(6);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    [
      '{ incidents(filter: { period: { from: "2023-01-01", to: "2022-01-01" } }) { totalCount } }',
      /ends before it begins/,
    ],
    ['{ incidents(first: 501) { totalCount } }', /page is too large/],
    ['{ incidents(after: "x") { totalCount } }', /not a cursor of this list/],
    ['{ severities(filter: { month: "2022" }) { totalCount } }', /told by month/],
    ['{ incidents(filter: { period: { from: "2022-02-30" } }) { totalCount } }', /2022-02-30/],
  ])('refuse a question that makes no sense: %s', async (query, sentence) => {
    const { errors } = await ask(query);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.message).toMatch(sentence);
    expect(errors![0]!.extensions.code).toMatch(
      /BAD_INPUT|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/,
    );
  });

  it('change when a source revises its row, and keep the earlier one', async () => {
    const name = 'protection/insecurity-insight/education.json';
    const changed = (JSON.parse(FILES[name]!) as object[]).map((event) => ({
      ...event,
      'Students Killed': '6',
    }));
    const other = temporaryFolderWith(name, JSON.stringify(changed));
    const { counts } = await subgraph.load(other);
    expect(counts['insecurity-insight-education']).toEqual({ read: 1, revised: 1 });
    const { data } = await ask('{ incident(id: "sind-103") { victims { killed } } }');
    expect(data.incident.victims.killed).toBe(7);
    expect((await subgraph.load(folder)).counts['insecurity-insight-education']).toEqual({
      read: 1,
      revised: 1,
    });
  });
});

function temporaryFolderWith(name: string, content: string): string {
  writeFileSync(join(revisions, name), content);
  return revisions;
}

const revisions = temporaryFolder({
  'protection/insecurity-insight/education.json': '[]',
});
