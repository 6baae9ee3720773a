import type { EntityManager } from 'typeorm';
import type { Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type { BorderCrossing } from '../domain/border-crossing';
import type { Corridor } from '../domain/corridor';
import type { Obstacle } from '../domain/obstacle';
import type { Port } from '../domain/port';
import type { PresenceFigure } from '../domain/presence-figure';
import { borderCrossingEntity } from './border-crossing-entity';
import { corridorEntity } from './corridor-entity';
import { obstacleEntity } from './obstacle-entity';
import type { DateRangeFilter } from './placed-sql';
import { PLACED_COLUMNS, inArea, overlaps, placeJoin } from './placed-sql';
import { portEntity } from './port-entity';
import { presenceFigureEntity } from './presence-figure-entity';

type Maybe<T> = T | null | undefined;

export interface FigureFilter {
  readonly country?: Maybe<string>;
  readonly area?: Maybe<string>;
  readonly sector?: Maybe<string>;
  readonly period?: Maybe<DateRangeFilter>;
  readonly isTotal?: Maybe<boolean>;
  readonly dataset?: Maybe<string>;
}

export interface CrossingFilter {
  readonly country?: Maybe<string>;
  readonly status?: Maybe<string>;
  readonly type?: Maybe<string>;
}

export interface PortFilter extends CrossingFilter {
  readonly locode?: Maybe<string>;
}

export interface ObstacleFilter {
  readonly country?: Maybe<string>;
  readonly kind?: Maybe<string>;
  readonly typeCode?: Maybe<string>;
  readonly typeAbbreviation?: Maybe<string>;
}

export interface CorridorFilter {
  readonly agreement?: Maybe<string>;
  readonly country?: Maybe<string>;
}

const byId = <Row extends { readonly id: string }>(column: string) => ({
  orderBy: [{ column, type: 'text' }],
  keyOf: ({ id }: Row) => [id],
});

export function figureListing(
  manager: EntityManager,
  filter: FigureFilter,
): Listing<PresenceFigure> {
  return {
    select: `${columnsOf(manager, presenceFigureEntity, 'f')}, ${PLACED_COLUMNS},
      s.sector_code as "sectorCode"`,
    from: `presence_figure f ${placeJoin('f')} left join sector_mention s on s.key = f.sector_key`,
    conditions: given([
      ['m.iso3 = upper(?)', filter.country],
      [inArea('f'), filter.area],
      ['s.sector_code = ?', filter.sector],
      ...overlaps('f', filter.period),
      ['f.is_total = ?', filter.isTotal],
      ['f.dataset = ?', filter.dataset],
    ]),
    ...byId('f.id'),
  };
}

/** The same figures once for each area that holds them, by `w.pcode`. */
export function figureInAreaListing(
  manager: EntityManager,
  filter: FigureFilter,
): Listing<PresenceFigure> {
  const listing = figureListing(manager, filter);
  return { ...listing, from: `${listing.from} join place_within w on w.key = f.place_key` };
}

export function crossingListing(
  manager: EntityManager,
  filter: CrossingFilter,
): Listing<BorderCrossing> {
  return {
    select: columnsOf(manager, borderCrossingEntity, 'c'),
    from: 'border_crossing c',
    conditions: given([
      ['c.iso3s @> array[upper(?::text)]', filter.country],
      ['c.status = ?', filter.status],
      ['lower(c.type) = lower(?)', filter.type],
    ]),
    ...byId('c.id'),
  };
}

/** The same crossings once for each of their countries, by `side.iso3`. */
export function crossingOfCountryListing(
  manager: EntityManager,
  filter: CrossingFilter,
): Listing<BorderCrossing> {
  const from = 'border_crossing c cross join lateral unnest(c.iso3s) as side(iso3)';
  return { ...crossingListing(manager, filter), from };
}

/** The same crossings once for each agreement that names them, by `named.id`. */
export function crossingOfAgreementListing(manager: EntityManager): Listing<BorderCrossing> {
  const from = `border_crossing c cross join lateral (
    select distinct agreement #>> '{}' as id from jsonb_array_elements(c.reports) as told(report)
    cross join lateral jsonb_array_elements(coalesce(report -> 'agreementIds', '[]')) as agreement
  ) as named`;
  return { ...crossingListing(manager, {}), from };
}

export function portListing(manager: EntityManager, filter: PortFilter): Listing<Port> {
  return {
    select: `${columnsOf(manager, portEntity, 'p')}, ${PLACED_COLUMNS}`,
    from: `port p ${placeJoin('p')}`,
    conditions: given([
      ['m.iso3 = upper(?)', filter.country],
      ['p.locode = upper(?)', filter.locode],
      ['lower(p.status) = lower(?)', filter.status],
      ['lower(p.type) = lower(?)', filter.type],
    ]),
    ...byId('p.id'),
  };
}

export function obstacleListing(manager: EntityManager, filter: ObstacleFilter): Listing<Obstacle> {
  return {
    select: `${columnsOf(manager, obstacleEntity, 'o')}, ${PLACED_COLUMNS}`,
    from: `obstacle o ${placeJoin('o')}`,
    conditions: given([
      ['m.iso3 = upper(?)', filter.country],
      ['o.kind = ?', filter.kind],
      ['o.type_code = ?', filter.typeCode],
      ['o.type_abbreviation = ?', filter.typeAbbreviation],
    ]),
    ...byId('o.id'),
  };
}

export function corridorListing(manager: EntityManager, filter: CorridorFilter): Listing<Corridor> {
  return {
    select: `${columnsOf(manager, corridorEntity, 'c')}, ${CORRIDOR_COUNTRIES} as "iso3s"`,
    from: 'corridor c',
    conditions: given([
      ['c.agreement_id = ?', filter.agreement],
      [`upper(?) = any(${CORRIDOR_COUNTRIES})`, filter.country],
    ]),
    ...byId('c.id'),
  };
}

const CORRIDOR_COUNTRIES = `array(
  select distinct m.iso3 from unnest(c.countries) as named(country)
  join place_mention m on m.country = named.country and m.pcode_given is null
    and m.admin1 is null and m.admin2 is null and m.admin3 is null
  where m.iso3 is not null order by 1)`;
