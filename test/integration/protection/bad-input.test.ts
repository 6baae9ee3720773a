import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../../testkit/temporary-folder';
import { DIRECTORY } from './incident-files';
import { protectionUnderTest } from './protection-under-test';

const AWSD = 'protection/awsd/incidents_1997_2025.csv';
const AWSD_HEADER = 'Incident ID,Year,Month,Day,Country Code,Total killed';
const EDUCATION = 'protection/insecurity-insight/education.json';
const NEEDS = 'protection/needs/hpc_hno_2024.csv';
const UKRAINE = 'protection/needs/ukr_hno2023_cluster_pin_oblast.csv';

describe('files that are not as they should be', () => {
  const subgraph = protectionUnderTest('bad-input', DIRECTORY);
  const root = temporaryFolder();
  let folders = 0;
  const folderWith = (files: Readonly<Record<string, string | Buffer>>) => {
    const folder = join(root, String((folders += 1)));
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return folder;
  };

  it.each([
    [
      'a half-written file',
      EDUCATION,
      '[{"SiND Event ID":1,"Da',
      /education\.json: the file is not JSON/,
    ],
    ['another document', EDUCATION, '{}', /education\.json: no list at the top/],
    [
      'a missing column',
      AWSD,
      'Incident ID,Year\n1,2020',
      /incidents_1997_2025\.csv: the header lacks Month/,
    ],
    [
      'a row cut off',
      AWSD,
      `${AWSD_HEADER}\n1,2020,1,1,UA,0\n2,2020,1`,
      /line 3: the row has 3 cells, the header 6/,
    ],
    ['another encoding', AWSD, Buffer.from('Incident ID\n\xe9\xff', 'latin1'), /not utf-8 text/i],
    [
      'a sheet without its columns',
      NEEDS,
      'Country,Cluster\nSDN,PRO',
      /the sheet has no column "Country ISO3"/,
    ],
    ['a sheet without its header', UKRAINE, 'UKRAINE\nOblast', /headerRow: the sheet has no row 4/],
  ])('fail alone with one sentence: %s', async (_, name, content, sentence) => {
    const good = 'protection/insecurity-insight/foodSecurity.json';
    const row = {
      Date: '2022-01-01',
      'Country ISO': 'UKR',
      'Admin 1': '',
      'Weapon Carried/Used': '',
    };
    const run = await subgraph.load(
      folderWith({ [name]: content, [good]: JSON.stringify([{ ...row, 'SiND Event ID': 5 }]) }),
    );
    expect(run.exitCode).toBe(1);
    expect(run.failures).toHaveLength(1);
    expect(run.failures[0]).toMatch(sentence);
    expect(run.failures[0]).not.toMatch(/\n|\bat \w+ \(/);
    expect(run.counts['insecurity-insight-food-security']).toMatchObject({ read: 1 });
    const [{ count }]: [{ count: number }] = await subgraph.database.query(
      "select count(*)::int as count from incident where id <> 'sind-5'",
    );
    expect(count).toBe(0);
  });

  it('leave out a row with a reason, and take in the others', async () => {
    const rows = ['1,2022,7,1,UA,1', '2,2022,13,1,UA,1', '3,,7,1,UA,1', '4,2022,7,1,UA,many'];
    const run = await subgraph.load(folderWith({ [AWSD]: [AWSD_HEADER, ...rows].join('\n') }));
    expect(run.exitCode).toBe(0);
    expect(run.counts['awsd-incidents']).toEqual({ read: 4, accepted: 1, rejected: 3 });
    expect(
      run.rejections.map(({ where, column, value, reason }) => [where, column, value, reason]),
    ).toEqual([
      ['line 3', 'Year', '2022-13-1', 'not a date'],
      ['line 4', 'Year', '-7-1', 'not a date'],
      ['line 5', 'Total killed', 'many', 'not a whole number of people or things'],
    ]);
  });
});
