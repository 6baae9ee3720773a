import type { EntityManager } from 'typeorm';
import type { Directory } from '../../../shared/core/directory';

/** The code lists as the other owners match their records against them. */
export async function readDirectory(manager: EntityManager): Promise<Directory> {
  const [countries, areas, organizations, sectors] = await Promise.all([
    manager.query<Directory['countries']>(
      'select iso3, iso2, name, aliases from country order by iso3',
    ),
    manager.query<Directory['areas']>(AREAS),
    manager.query<Directory['organizations']>(
      'select id, name, acronym, aliases from organization order by id',
    ),
    manager.query<Directory['sectors']>(SECTORS),
  ]);
  return { countries, areas, organizations, sectors };
}

const AREAS = `
  select a.pcode, a.name, a.level, a.parent, a.iso3, coalesce(
    (select array_agg(distinct spelling order by spelling)
     from area_alias x, unnest(x.spellings) as spelling where x.pcode = a.pcode), '{}') as aliases
  from admin_area a order by a.pcode`;

const SECTORS = `
  select s.code, s.name, array_remove(array_agg(distinct spelling order by spelling), null) as aliases
  from sector s
  left join lateral (
    select unnest(a.spellings) as spelling from sector_alias a where a.list_id = s.list_id
    union select s.name_fr
  ) as known on true
  group by s.code order by s.code`;
