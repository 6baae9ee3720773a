import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Directory } from '../../../shared/core/directory';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { LoadRun } from '../../testkit/run-load';
import type { ReferenceUnderTest } from './reference-under-test';
import { startReferenceUnderTest, visitPages } from './reference-under-test';

const folder = temporaryFolder();
const directoryFile = path.join(folder, 'directory.json');
const samples = path.resolve(__dirname, '../../../subgraphs/reference/samples');

let reference: ReferenceUnderTest;
let loaded: LoadRun;

beforeAll(async () => {
  reference = await startReferenceUnderTest('reference_samples');
  loaded = await reference.load(['--samples', '--export-directory', directoryFile]);
});
afterAll(() => reference.stop());

const query = <T>(text: string, variables = {}) => reference.client.query<T>(text, variables);

describe('the sample records', () => {
  it('are at most a hundred and all taken in', () => {
    const counts = Object.values(loaded.counts);
    expect(loaded).toMatchObject({ exitCode: 0, failures: [], rejections: [], foreign: [] });
    for (const count of counts) expect(count).toEqual({ read: count.read, accepted: count.read });
    expect(counts.reduce((sum, { read = 0 }) => sum + read, 0)).toBeLessThanOrEqual(100);
    expect(counts.length).toBe(fs.readdirSync(samples).length);
  });

  it('stay as they are when they are loaded again', async () => {
    const before = fs.readFileSync(directoryFile, 'utf8');
    const again = await reference.load(['--samples', '--export-directory', directoryFile]);
    for (const count of Object.values(again.counts)) {
      expect(count).toEqual({ read: count.read, unchanged: count.read });
    }
    expect(fs.readFileSync(directoryFile, 'utf8')).toBe(before);
  });

  it('make the directory by which the other owners match their records', () => {
    const directory = JSON.parse(fs.readFileSync(directoryFile, 'utf8')) as Directory;
    expect(directory.countries.length).toBeGreaterThan(240);
    expect(directory.areas.find(({ pcode }) => pcode === 'SD01001')).toEqual({
      pcode: 'SD01001',
      name: 'Jebel Awlia',
      level: 2,
      parent: 'SD01',
      iso3: 'SDN',
      aliases: [],
    });
    expect(directory.organizations.find(({ id }) => id === 'wfp')).toMatchObject({
      name: 'World Food Programme',
      acronym: 'WFP',
    });
    expect(directory.sectors.find(({ code }) => code === 'WSH')?.aliases).toContain('WASH');
  });
});

describe('a question to the reference subgraph', () => {
  it('finds one of each by its key, with its sources', async () => {
    const found = await query(`{
      country(iso3: "SDN") { iso2 m49 name crises { nodes { id } } }
      adminArea(pcode: "SD01001") { name level validFrom country { iso3 } parent { pcode name }
        sources { publisher dataset licence recordId version sensitivity } }
      organization(id: "wfp") { name acronym identifiers { scheme value }
        sources { dataset recordId } }
      sector(code: "WSH") { name aliases sources { dataset } }
      crisis(id: "SDN001") { name drivers countries { name } }
    }`);
    expect(found).toEqual({
      country: {
        iso2: 'SD',
        m49: '729',
        name: 'Sudan',
        crises: { nodes: expect.arrayContaining([{ id: 'SDN001' }, { id: 'SDN005' }]) },
      },
      adminArea: {
        name: 'Jebel Awlia',
        level: 2,
        validFrom: '2020-08-31',
        country: { iso3: 'SDN' },
        parent: { pcode: 'SD01', name: 'Khartoum' },
        sources: [
          {
            publisher: 'OCHA',
            dataset: 'cod-ab-pcodes',
            licence: 'CC BY-IGO',
            recordId: 'SD01001',
            version: '2020-08-31',
            sensitivity: 'LOW',
          },
        ],
      },
      organization: {
        name: 'World Food Programme',
        acronym: 'WFP',
        identifiers: [{ scheme: 'IATI', value: 'XM-DAC-41140' }],
        sources: [{ dataset: 'core-organizations', recordId: 'WFP' }],
      },
      sector: {
        name: 'Water Sanitation Hygiene',
        aliases: ['WASH'],
        sources: [{ dataset: 'global-coordination-groups' }],
      },
      crisis: {
        name: 'Complex crisis in Sudan',
        drivers: ['Displacement', 'Violence', 'Floods'],
        countries: [{ name: 'Sudan' }],
      },
    });
  });

  it('gives null, without an error, for what is not there', async () => {
    const fields = `country(iso3: "XXX") { name } adminArea(pcode: "") { name }
      organization(id: "' or true --") { name } sector(code: "x") { name } crisis(id: "x") { name }`;
    expect(await reference.client.ask(`{ ${fields} }`)).toEqual({
      data: { country: null, adminArea: null, organization: null, sector: null, crisis: null },
    });
  });

  it('is answered for entities that the gateway asks for by key, in their order', async () => {
    const of = [
      { __typename: 'AdminArea', pcode: 'SD02' },
      { __typename: 'Organization', id: 'wfp' },
      { __typename: 'AdminArea', pcode: 'nowhere' },
      { __typename: 'AdminArea', pcode: 'SD01' },
    ];
    const text = `query($of: [_Any!]!) { _entities(representations: $of) {
      ... on AdminArea { name } ... on Organization { acronym } } }`;
    expect(await query(text, { of })).toEqual({
      _entities: [{ name: 'North Darfur' }, { acronym: 'WFP' }, null, { name: 'Khartoum' }],
    });
  });

  it.each([
    ['adminAreas', '{ country: "SDN", level: 1 }', 'pcode', /^SD\d\d$/],
    ['adminAreas', '{ name: "jebel" }', 'pcode', /^SD01001$/],
    ['organizations', '{ name: "alimentaire" }', 'id', /^wfp$/],
    ['organizations', '{ name: "REFUGEE", scope: "international" }', 'id', /^(drc|nrc|unhcr)$/],
    ['crises', '{ country: "SDN" }', 'id', /^SDN\d+$/],
  ])('filters %s by %s', async (field, filter, key, expected) => {
    const list = { field, key, filter };
    const keys = await visitPages(reference.client, list, 500);
    expect(keys.length).toBeGreaterThan(0);
    for (const found of keys) expect(found).toMatch(expected);
    const total = `{ list: ${field}(filter: ${filter}, first: 0) { totalCount nodes { __typename } } }`;
    expect(await query(total)).toEqual({ list: { totalCount: keys.length, nodes: [] } });
  });

  it.each([
    ['%', 0],
    ["' or '1'='1", 0],
    ['no such name', 0],
  ])('takes the text %j of a filter as text', async (name, totalCount) => {
    const text = 'query($name: String) { adminAreas(filter: { name: $name }) { totalCount } }';
    expect(await query(text, { name })).toEqual({ adminAreas: { totalCount } });
  });

  it('visits every row of every list once, whatever the size of the pages', async () => {
    const lists = [
      { field: 'countries', key: 'iso3' },
      { field: 'adminAreas', key: 'pcode' },
      { field: 'organizations', key: 'id' },
      { field: 'crises', key: 'id' },
      { field: 'adminAreas', key: 'pcode', filter: '{ country: "SDN" }' },
    ];
    const whole = new Map<object, string[]>();
    for (const list of lists) whole.set(list, await visitPages(reference.client, list, 500));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...lists),
        fc.integer({ min: 3, max: 60 }),
        async (list, first) => {
          const visited = await visitPages(reference.client, list, first);
          expect(visited).toEqual(whole.get(list));
          expect(new Set(visited).size).toBe(visited.length);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    ['first: 501', 'first'],
    ['first: -1', 'first'],
    ['after: ""', 'after'],
    ['after: "rubbish"', 'after'],
    [`after: "${Buffer.from('[7]').toString('base64url')}"`, 'after'],
    [`after: "${Buffer.from('[null]').toString('base64url')}"`, 'after'],
  ])('is refused in one sentence when a page is asked for with %s', async (args, where) => {
    const { data, errors } = await reference.client.ask(`{ adminAreas(${args}) { totalCount } }`);
    expect(data).toEqual({ adminAreas: null });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', where } }]);
  });

  it('reads the nested lists of many parents in one statement each', async () => {
    const nested = (first: number) => `{ countries(first: ${first}) { nodes { iso3
      adminAreas(first: 3) { totalCount nodes { pcode parent { pcode } aliases
        children(first: 2) { nodes { name } } sources { dataset } } }
      crises { nodes { id sources { title } } } pcodeLengths } } }`;
    const few = await reference.client.statementsOf(() => query(nested(200)));
    const many = await reference.client.statementsOf(() => query(nested(250)));
    expect(few).toBeLessThanOrEqual(9);
    expect(many).toBe(few);
  });

  it('gives nested lists page by page, each parent its own', async () => {
    const below = async (after: string | null) => {
      const text = `query($after: String) { country(iso3: "SDN") { areas: adminAreas(first: 2, after: $after) {
        totalCount nodes { pcode } pageInfo { endCursor } } } }`;
      return (await query<{ country: { areas: Areas } }>(text, { after })).country.areas;
    };
    const first = await below(null);
    expect(first.nodes).toEqual([{ pcode: 'SD01' }, { pcode: 'SD02' }]);
    const second = await below(first.pageInfo.endCursor);
    expect(second.nodes[0]!.pcode > 'SD02').toBe(true);
    expect(second.totalCount).toBe(first.totalCount);
  });
});

interface Areas {
  readonly totalCount: number;
  readonly nodes: readonly { readonly pcode: string }[];
  readonly pageInfo: { readonly endCursor: string };
}

describe('a file of records that cannot be taken in', () => {
  const header = (kind: string) =>
    JSON.stringify({
      passage: 1,
      kind,
      dataset: { id: 'bad', title: 'Bad', publisher: 'A', licence: 'CC0-1.0', sensitivity: 'LOW' },
    });
  const area = { pcode: 'ZZ01', name: 'Z', level: 1, parent: 'SDN', iso3: 'SDN', validFrom: null };

  it.each([
    ['AdminArea', { ...area, pcode: 'zz 01' }, 'pcode'],
    ['AdminArea', { ...area, iso3: 'sd' }, 'iso3'],
    ['AdminArea', { ...area, level: 0 }, 'level'],
    ['AdminArea', { ...area, validFrom: '2022-02-30' }, 'validFrom'],
    ['AdminArea', { ...area, name: ' ' }, 'name'],
    ['Sector', { code: '', listId: '1', name: 'a', nameFr: null, groupType: null }, 'code'],
    ['Crisis', { id: 'X', name: 'x', drivers: [], countries: ['Sudan'] }, 'countries.0'],
    ['PcodeForm', { iso3: 'SDN', lengths: [-1] }, 'lengths.0'],
  ])('is told for a %s with the column, and nothing of it is kept', async (kind, value, column) => {
    const data = fs.mkdtempSync(path.join(folder, 'data-'));
    const line = JSON.stringify({ recordId: 'bad', value });
    fs.writeFileSync(path.join(data, 'bad.passage.ndjson'), `${header(kind)}\n${line}\n`);
    const { counts, rejections } = await reference.load(['--data', data, '--rejections']);
    expect(counts).toEqual({ bad: { read: 1, rejected: 1 } });
    expect(rejections).toMatchObject([{ dataset: 'bad', where: 'line 2', column }]);
  });
});
