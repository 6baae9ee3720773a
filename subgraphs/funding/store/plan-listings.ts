import type { EntityManager } from 'typeorm';
import type { Condition, Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type { PlanFilter, PublishedFigureFilter } from '../domain/funding-filters';
import type { Plan } from '../domain/plan';
import { planEntity } from './plan-entity';
import type { PublishedFigureRow } from './published-figure-entity';
import { publishedFigureEntity } from './published-figure-entity';

export function planListing(manager: EntityManager, filter: PlanFilter): Listing<Plan> {
  return {
    select: columnsOf(manager, planEntity, 'p'),
    from: 'plan p',
    conditions: given([
      [
        `p.code in (
           select c.plan_code from plan_country c join place_mention m on m.key = c.country_key
           where m.iso3 = ?
         )`,
        filter.country,
      ],
      ['? = any(p.years)', filter.year],
      ['p.last_day >= ?::date', filter.period?.from],
      ['p.first_day <= ?::date', filter.period?.to],
      ['p.plan_type = ?', filter.planType],
      ['position(lower(?) in lower(p.name)) > 0', filter.name],
    ]),
    orderBy: [{ column: 'p.code', type: 'text' }],
    keyOf: ({ code }) => [code],
  };
}

/** Which plans belong to the country or the agreement of key `parent.key`. */
export const PLANS_OF = {
  country: `p.code in (
    select c.plan_code from plan_country c join place_mention m on m.key = c.country_key
    where m.iso3 = parent.key
  )`,
  /** The key is the text that `termKey` makes. */
  term: `p.last_day >= (parent.key::jsonb ->> 'firstDay')::date
    and p.first_day <= coalesce((parent.key::jsonb ->> 'lastDay')::date, 'infinity'::date)
    and p.code in (
      select c.plan_code from plan_country c join place_mention m on m.key = c.country_key
      where m.iso3 in (select jsonb_array_elements_text(parent.key::jsonb -> 'countries'))
    )`,
} as const;

export function publishedFigureListing(
  manager: EntityManager,
  filter: PublishedFigureFilter,
): Listing<PublishedFigureRow> {
  return {
    select: columnsOf(manager, publishedFigureEntity, 'f'),
    from: 'published_figure f',
    conditions: [
      ...figureConditions(filter),
      ...given([['f.id in (select figure_id from figure_plan where plan_code = ?)', filter.plan]]),
    ],
    orderBy: [{ column: 'f.id', type: 'text' }],
    keyOf: ({ id }) => [id],
  };
}

/** The figures of one plan, whose code is the column `g.plan_code`. */
export function figuresOfPlanListing(
  manager: EntityManager,
  filter: PublishedFigureFilter,
): Listing<PublishedFigureRow> {
  return {
    ...publishedFigureListing(manager, filter),
    from: 'figure_plan g join published_figure f on f.id = g.figure_id',
  };
}

/** Figures of persons of one plan, the latest first, all clusters together before each. */
export function caseloadListing(manager: EntityManager): Listing<PublishedFigureRow> {
  return {
    ...figuresOfPlanListing(manager, {}),
    conditions: [{ sql: `(${PERSONS}) is not null = ?`, value: true }],
    orderBy: [
      { column: `coalesce(f.as_of, '')`, type: 'text' },
      { column: '(f.cluster is null)::int', type: 'int' },
      { column: 'f.id', type: 'text' },
    ],
    direction: 'desc',
    keyOf: ({ asOf, cluster, id }) => [asOf ?? '', cluster === null ? 1 : 0, id],
  };
}

const PERSONS =
  'coalesce(f.population, f.affected, f.in_need, f.targeted, f.expected_reach, f.reached)';

function figureConditions(filter: PublishedFigureFilter): Condition[] {
  return given([
    ['f.breakdown = ?', filter.breakdown],
    ['f.country_key in (select key from place_mention where iso3 = ?)', filter.country],
    ['f.year = ?', filter.year],
    ['f.cluster_key in (select key from sector_mention where sector_code = ?)', filter.sector],
  ]);
}
