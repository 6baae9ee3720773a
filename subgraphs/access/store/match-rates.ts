import type { EntityManager } from 'typeorm';

export interface MatchRate {
  readonly matched: number;
  readonly total: number;
}

export interface AccessMatchRates {
  readonly dataset: string;
  readonly organizations: MatchRate;
  readonly places: MatchRate;
}

/** How many distinct names and places of each public data set were found in the directory. */
export function readMatchRates(manager: EntityManager): Promise<AccessMatchRates[]> {
  return manager.query(
    `with place as (
       select dataset, unnest(place_keys) as key from access_agreement
       union select dataset, place_key from access_indicator
       union select dataset, place_key from movement_outcome
     ), name as (
       select distinct dataset, unnest(organization_keys) as key from access_agreement
     )
     select d.id as dataset,
       (select jsonb_build_object('total', count(*), 'matched', count(m.organization_id))
        from name join organization_mention m using (key) where name.dataset = d.id
       ) as organizations,
       (select jsonb_build_object(
          'total', count(*), 'matched', count(*) filter (where m.match <> 'UNRESOLVED'))
        from place join place_mention m using (key) where place.dataset = d.id
       ) as places
     from dataset d where d.sensitivity = 'LOW' order by d.id`,
  );
}
