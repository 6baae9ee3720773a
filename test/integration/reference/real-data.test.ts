import fs from 'node:fs';
import path from 'node:path';
import type { Directory } from '../../../shared/core/directory';
import type { Source } from '../../../shared/runtime/ingest/record-kind';
import { describeWithRealData } from '../../testkit/real-data';
import type { LoadRun } from '../../testkit/run-load';
import { temporaryFolder } from '../../testkit/temporary-folder';
import type { ReferenceUnderTest } from './reference-under-test';
import { startReferenceUnderTest, visitPages } from './reference-under-test';

/** Counted apart from the loader, with another program. */
const COUNTS = {
  'cod-ab-pcodes': { read: 33_453, accepted: 33_451, rejected: 2 },
  'cod-ab-pcode-lengths': { read: 156, accepted: 153, rejected: 3 },
  'global-coordination-groups': { read: 15, accepted: 15 },
  'humanitarian-cluster-map': { read: 15, accepted: 15 },
  'organization-types': { read: 14, accepted: 14 },
  'humanitarian-organizations': { read: 1_232, accepted: 1_221, rejected: 11 },
  'iati-organisation-identifiers': { read: 40, accepted: 40 },
  'place-aliases': { read: 108, accepted: 108 },
  'inform-severity-crises': { read: 864, accepted: 152, repeated: 712 },
};

/** Of 1,261 accepted organizations 16 stand in both lists under one IATI identifier. */
const ORGANIZATIONS = 1_250;

describeWithRealData('the reference records', (data) => {
  const folder = temporaryFolder();
  const file = (name: string) => path.join(folder, name);
  let reference: ReferenceUnderTest;
  let first: LoadRun;
  let directory: Directory;

  beforeAll(async () => {
    reference = await startReferenceUnderTest('reference_real');
    first = await reference.load(['--data', data, '--rejections', '--export-directory', file('1')]);
    directory = JSON.parse(fs.readFileSync(file('1'), 'utf8')) as Directory;
  }, 240_000);
  afterAll(() => reference?.stop());

  it('are read, taken in and rejected row for row', () => {
    expect(first).toMatchObject({ exitCode: 0, failures: [] });
    expect(first.counts).toMatchObject(COUNTS);
    expect(Object.keys(first.counts).sort()).toEqual(Object.keys(COUNTS).sort());
  });

  it('are rejected for reasons that a data officer would agree with', () => {
    const reasons = first.rejections.map(({ dataset, value }) => `${dataset} ${value}`).sort();
    expect(reasons).toEqual([
      'cod-ab-pcode-lengths 4|3',
      'cod-ab-pcode-lengths 7|2',
      'cod-ab-pcode-lengths 7|3',
      'cod-ab-pcodes ECISLA',
      'cod-ab-pcodes ECNOAPLICA',
      ...Array.from({ length: 11 }, () => 'humanitarian-organizations true'),
    ]);
  });

  it('make a directory in which every area stands once, under its parent', () => {
    const codes = new Set(directory.areas.map(({ pcode }) => pcode));
    expect(codes.size).toBe(33_451);
    expect(directory.countries).toHaveLength(250);
    expect(directory.organizations).toHaveLength(ORGANIZATIONS);
    expect(directory.sectors).toHaveLength(15);
    const orphans = directory.areas.filter(({ level, parent }) => level > 1 && !codes.has(parent));
    expect(orphans).toHaveLength(221);
    const countries = new Set(directory.countries.map(({ iso3 }) => iso3));
    expect(directory.areas.filter(({ iso3 }) => !countries.has(iso3))).toEqual([]);
  });

  it('keep names that look like sentences and are none', () => {
    const names = directory.organizations.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names).toContain('D. Capital Partners');
    expect(names).toContain('U.S. Agency for International Development');
    expect(names.filter((name) => name.length > 120)).toEqual([]);
  });

  it('stay as they are when they are loaded again', async () => {
    const again = await reference.load(['--data', data, '--export-directory', file('2')]);
    for (const [source, { read, rejected = 0 }] of Object.entries(again.counts)) {
      const { repeated = 0, unchanged = 0, ...other } = again.counts[source]!;
      expect({ source, other }).toEqual({
        source,
        other: rejected ? { read, rejected } : { read },
      });
      expect(repeated + unchanged + rejected).toBe(read);
    }
    expect(fs.readFileSync(file('2'), 'utf8')).toBe(fs.readFileSync(file('1'), 'utf8'));
  }, 240_000);

  it('make the same directory when sources and files are read in reverse order', async () => {
    const other = await startReferenceUnderTest('reference_reversed');
    const backwards = (sources: readonly Source[]) =>
      sources.map((source) => ({ ...source, files: [...source.files].reverse() })).reverse();
    await other.load(['--data', data, '--export-directory', file('3')], backwards);
    expect(fs.readFileSync(file('3'), 'utf8')).toBe(fs.readFileSync(file('1'), 'utf8'));
    const crises = '{ crises(first: 500) { nodes { id name drivers countries { iso3 } } } }';
    expect(await other.client.query(crises)).toEqual(await reference.client.query(crises));
    await other.stop();
  }, 240_000);

  it('are all visited by pages of 500', async () => {
    const areas = { field: 'adminAreas', key: 'pcode' };
    const visited = await visitPages(reference.client, areas, 500);
    expect(visited).toHaveLength(33_451);
    expect(new Set(visited).size).toBe(33_451);
  }, 120_000);

  it('tell of a place, an organization and a crisis what their publishers tell', async () => {
    const found = await reference.client.query(`{
      adminArea(pcode: "UA5102") { name country { name } parent { pcode name } }
      country(iso3: "AFG") { pcodeLengths adminAreas(first: 0) { totalCount } }
      myanmar: country(iso3: "MMR") { pcodeLengths }
      organizations(filter: { name: "danish refugee council" }, first: 1) {
        nodes { name identifiers { value } sources { publisher licence } } }
      crisis(id: "AFG001") { countries { iso3 } sources { version dataset } }
    }`);
    expect(found).toMatchObject({
      adminArea: {
        name: 'Berezivskyi',
        country: { name: 'Ukraine' },
        parent: { pcode: 'UA51', name: 'Odeska' },
      },
      country: { pcodeLengths: [2, 2, 2], adminAreas: { totalCount: 34 } },
      myanmar: { pcodeLengths: [3, 3, 4] },
      organizations: {
        nodes: [
          {
            name: 'Danish Refugee Council',
            identifiers: [{ value: 'DK-CVR-20699310' }],
            sources: [{ publisher: 'iati3w', licence: 'Unlicense' }],
          },
        ],
      },
      crisis: {
        countries: [{ iso3: 'AFG' }],
        sources: [{ dataset: 'inform-severity-crises', version: '2022-05-01' }],
      },
    });
  });
});
