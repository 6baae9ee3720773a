import fs from 'node:fs';
import path from 'node:path';
import type { OperationalPresence } from '../../../subgraphs/logistics/domain/operational-presence';
import { sources } from '../../../subgraphs/logistics/ingest/sources';
import { readDataFolder } from '../../../shared/runtime/ingest/data-folder';
import { EMPTY } from '../../../shared/runtime/ingest/record-kind';
import { temporaryFolder } from '../../testkit/temporary-folder';

const FOLDER = 'logistics/operational-presence';

const data = temporaryFolder();

/** What the built-in mapping of a sheet makes of these lines. */
async function read(dataset: string, file: string, lines: readonly string[]): Promise<unknown[]> {
  fs.mkdirSync(path.join(data, FOLDER), { recursive: true });
  fs.writeFileSync(path.join(data, FOLDER, file), lines.join('\n'));
  const source = sources(readDataFolder(data)).find((known) => known.dataset.id === dataset)!;
  const values: unknown[] = [];
  for await (const row of source.read(path.join(data, FOLDER, file))) {
    const parsed = source.parse(row);
    if (parsed === EMPTY || !parsed.ok) throw new Error(`not taken in: ${JSON.stringify(row)}`);
    values.push(parsed.value.value);
  }
  return values;
}

describe('a sheet with a trap', () => {
  it('South Sudan: the hashtags are the header, and its first row is a record', async () => {
    const [presence, ...more] = (await read('ocha-ssd-3w-2022-q1', 'ssd_3w_2022-q1.csv', [
      '#org+reporting,#org+reporting+name,#org+reporting+type,Name,#adm1+name,#adm1+code,#adm2+name,#adm2+code,#date,#reporting+or+implementing+org?',
      'ACTED,Agency for Technical Cooperation and Development,INGO,CCCM,Central Equatoria,SS01,Juba,SS0101,January,Reporting Organization',
    ])) as OperationalPresence[];
    expect(more).toEqual([]);
    expect(JSON.stringify(presence)).toContain('SS0101');
  });

  it('Mali: columns without a name are no columns, and the tag row is no record', async () => {
    const values = await read('ocha-mli-5w-2022-03', 'mli_5w_2022-03.csv', [
      'Organisation Accronyme,admin1Pcod,Region,admin2Pcod,Cercle,,,,,,,',
      '#org+name,#adm1+code,#adm1+name,#adm2+code,#adm2+name,,,,,,,',
      'Educo,MLI05,Mopti,ML0506,Mopti,,,,,,,',
    ]);
    expect(values).toHaveLength(1);
    expect(JSON.stringify(values)).toContain('ML0506');
    expect(JSON.stringify(values)).not.toContain('#org');
  });

  it('Ethiopia 2022: a tag row in which one tag is none is still no record', async () => {
    const values = await read('ocha-eth-4w-2022-02', 'eth_4w_2022-02.csv', [
      'Reporting Month,Project Status,Donor,Programme Organization,Programme Organization Type,Implementing agency Name ,Implementing agency Acronym,Implementing agencyType,Region,Zone,Woreda,Kebele/IDP site name,HNO Woreda Pcode,Response Plan,Sector,ClusterActivities',
      '#date+reported,#status,#org+funder,#org+prog+name,#org+prog+type,#org+impl+name,#org+impl+acronym,#org+impl+type,#adm1+name,#adm2+name,#adm3+name,#adm4+name,#adm3+code,Column1,#sector+cluster+name,#activity',
      'February,On-going,UNOCHA,WHO,UN Agency,Action Against Hunger,AAH,International NGO,Tigray,Central,Abi Adi town,,ET010211,,Health,Mobile teams',
    ]);
    expect(values).toHaveLength(1);
    expect(JSON.stringify(values)).not.toContain('Column1');
    expect(JSON.stringify(values)).toContain('ET010211');
  });
});
