import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { columnsOf } from '../../../shared/runtime/store/listing';
import type { Plan } from '../domain/plan';
import { planEntity } from './plan-entity';
import type { PublishedFigureRow } from './published-figure-entity';
import { publishedFigureEntity } from './published-figure-entity';

/** The plans that cover a country, by its alpha-3 code. */
export function plansOfCountryLoader(manager: EntityManager): DataLoader<string, Plan[]> {
  return new DataLoader(async (countries) => {
    const rows: (Plan & { iso3: string })[] = await manager.query(
      `select distinct m.iso3, ${columnsOf(manager, planEntity, 'p')}
       from place_mention m join plan_country c on c.country_key = m.key
       join plan p on p.code = c.plan_code
       where m.iso3 = any($1::text[]) order by p.code`,
      [countries],
    );
    return countries.map((iso3) => rows.filter((row) => row.iso3 === iso3));
  });
}

export interface Term {
  /** ISO 3166-1 alpha-3 codes. */
  readonly countries: readonly string[];
  readonly firstDay: string;
  /** Null for an open end. */
  readonly lastDay: string | null;
}

/** The plans of some countries whose period overlaps a term. */
export function plansDuringTermLoader(manager: EntityManager): DataLoader<Term, Plan[], string> {
  return new DataLoader<Term, Plan[], string>(
    async (terms) => {
      const given = terms.map((term, n) => ({ n, ...term }));
      const rows: (Plan & { n: number })[] = await manager.query(
        `select term.n, ${columnsOf(manager, planEntity, 'p')}
         from jsonb_to_recordset($1::jsonb)
           as term(n int, countries text[], "firstDay" date, "lastDay" date)
         join plan p on p.last_day >= term."firstDay"
           and p.first_day <= coalesce(term."lastDay", 'infinity'::date)
         where p.code in (
           select c.plan_code from plan_country c join place_mention m on m.key = c.country_key
           where m.iso3 = any(term.countries)
         )
         order by p.code`,
        [JSON.stringify(given)],
      );
      return terms.map((_, n) => rows.filter((row) => row.n === n));
    },
    { cacheKeyFn: (term) => JSON.stringify(term) },
  );
}

/** The code of the plan that a figure is about. */
export function planOfFigureLoader(manager: EntityManager): DataLoader<string, string | null> {
  return new DataLoader(async (ids) => {
    const rows: { id: string; code: string }[] = await manager.query(
      `select figure_id as id, min(plan_code) as code from figure_plan
       where figure_id = any($1::text[]) group by figure_id`,
      [ids],
    );
    const codes = new Map(rows.map(({ id, code }) => [id, code]));
    return ids.map((id) => codes.get(id) ?? null);
  });
}

/** Published numbers of persons of a plan, the latest first, all clusters together before each. */
export function caseloadsLoader(manager: EntityManager) {
  return figuresLoader(
    manager,
    `coalesce(f.population, f.affected, f.in_need, f.targeted, f.expected_reach, f.reached)
       is not null`,
  );
}

/** Requirements and funding of a plan by cluster, as its latest source gives them. */
export function clustersLoader(manager: EntityManager) {
  return figuresLoader(
    manager,
    `f.breakdown = 'GLOBAL_CLUSTER' and f.emergency_id is null and f.dataset = (
       select y.dataset from figure_plan x join published_figure y on y.id = x.figure_id
       where x.plan_code = g.plan_code and y.breakdown = 'GLOBAL_CLUSTER'
         and y.emergency_id is null
       order by y.as_of desc nulls last, y.dataset limit 1
     )`,
  );
}

function figuresLoader(manager: EntityManager, condition: string) {
  return new DataLoader<string, PublishedFigureRow[]>(async (plans) => {
    const rows: (PublishedFigureRow & { ofPlan: string })[] = await manager.query(
      `select g.plan_code as "ofPlan", ${columnsOf(manager, publishedFigureEntity, 'f')}
       from figure_plan g join published_figure f on f.id = g.figure_id
       where g.plan_code = any($1::text[]) and ${condition}
       order by f.as_of desc nulls last, f.cluster nulls first, f.id`,
      [plans],
    );
    return plans.map((code) => rows.filter(({ ofPlan }) => ofPlan === code));
  });
}
