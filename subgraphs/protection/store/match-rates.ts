import type { EntityManager } from 'typeorm';
import type { ProtectionMatchRate } from '../domain/match-rate';
import { matchRate } from '../domain/match-rate';

interface Row {
  readonly dataset: string;
  readonly countries: number;
  readonly countriesMatched: number;
  readonly areas: number;
  readonly areasMatched: number;
}

/** How many records of each data set were matched to a country and to an area. */
export async function readMatchRates(manager: EntityManager): Promise<ProtectionMatchRate[]> {
  const rows: Row[] = await manager.query(SELECT);
  return rows.map(({ dataset, countries, countriesMatched, areas, areasMatched }) => ({
    dataset,
    countries: matchRate(countriesMatched, countries),
    areas: matchRate(areasMatched, areas),
  }));
}

const SELECT = `
  select dataset,
    count(*) filter (where names_country)::int as countries,
    count(*) filter (where names_country and p.iso3 is not null)::int as "countriesMatched",
    count(*) filter (where names_area)::int as areas,
    count(*) filter (where names_area and p.pcode is not null)::int as "areasMatched"
  from (
    select dataset, place_key, place ->> 'country' is not null as names_country,
      coalesce(place ->> 'pcode', place ->> 'admin1', place ->> 'admin2') is not null as names_area
    from (
      select dataset, place_key, place from incident_report
      union all select dataset, place_key, place from needs
      union all select dataset, place_key, place from conflict_affected_settlement
    ) as record
  ) as told left join place_mention p on p.key = place_key
  group by dataset order by dataset`;
