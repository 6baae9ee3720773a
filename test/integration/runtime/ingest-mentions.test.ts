import type { Directory } from '../../../shared/core/directory';
import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import { runLoad } from '../../testkit/run-load';
import { Visits } from './visits';
import { visitLoader } from './visit-loader';

const visits = new Visits();

describe('the words of records', () => {
  const area = (pcode: string, name: string, level: number, parent: string) => ({
    pcode,
    name,
    level,
    parent,
    iso3: 'SDN',
    aliases: [],
  });
  const directory = (changes: Partial<Directory>): string => {
    return visits.writeText('directory.json', JSON.stringify({ ...EMPTY_DIRECTORY, ...changes }));
  };
  const countries = [{ iso3: 'SDN', iso2: 'SD', name: 'Sudan', aliases: [] }];
  const resolve = (file: string) => runLoad(visitLoader(visits.url, []), ['--directory', file]);

  it('are resolved again when the directory changes, and unresolved when it forgets', async () => {
    visits.write({ 'a.csv': ['1,,Khartoum,WFP,3'] });
    await visits.load(['a.csv'], '--directory', directory({ countries }));
    expect(await mentions()).toEqual({
      place: 'COUNTRY',
      pcode: null,
      organization: null,
      sector: null,
    });
    await resolve(
      directory({
        countries,
        areas: [area('SD01', 'Khartoum', 1, 'SDN')],
        organizations: [{ id: 'wfp', name: 'WFP', acronym: null, aliases: [] }],
        sectors: [{ code: 'PRO', name: 'Protection', aliases: [] }],
      }),
    );
    expect(await mentions()).toEqual({
      place: 'NAME',
      pcode: 'SD01',
      organization: 'wfp',
      sector: 'PRO',
    });
    await resolve(directory({}));
    expect(await mentions()).toEqual({
      place: 'UNRESOLVED',
      pcode: null,
      organization: null,
      sector: null,
    });
  });

  it('come under the area above as soon as the directory knows it', async () => {
    await visits.query(
      "insert into place_mention (key, country, pcode_given) values ('k', 'Sudan', 'SD01001')",
    );
    const below = area('SD01001', 'Jebel Awlia', 2, 'SD01');
    const above = 'select pcode, admin1_pcode as admin1, admin2_pcode as admin2 from place_mention';
    await resolve(directory({ countries, areas: [below] }));
    expect(await visits.query(above)).toEqual([
      { pcode: 'SD01001', admin1: null, admin2: 'SD01001' },
    ]);
    await resolve(directory({ countries, areas: [below, area('SD01', 'Khartoum', 1, 'SDN')] }));
    expect(await visits.query(above)).toEqual([
      { pcode: 'SD01001', admin1: 'SD01', admin2: 'SD01001' },
    ]);
  });

  it('end with an area that stands above itself, instead of climbing forever', async () => {
    visits.write({ 'a.csv': ['1,,Khartoum,WFP,3'] });
    const areas = [area('SD01', 'Khartoum', 1, 'SDN'), { ...area('SD02', 'X', 2, 'SD02') }];
    await visits.query(
      "insert into place_mention (key, country, pcode_given) values ('k', 'Sudan', 'SD02')",
    );
    const { exitCode } = await visits.load(
      ['a.csv'],
      '--directory',
      directory({ countries, areas }),
    );
    expect(exitCode).toBe(0);
  });
});

async function mentions(): Promise<unknown> {
  const [row]: unknown[] = await visits.query(
    `select p.match as place, p.pcode, o.organization_id as organization, s.sector_code as sector
     from place_mention p, organization_mention o, sector_mention s`,
  );
  return row;
}
