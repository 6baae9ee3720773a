/** Columns that every group of rows has; a row without dollars is counted in `flows` of its currency. */
const GROUP_COLUMNS = `
  count(*)::int as rows, coalesce(sum(p.amount_usd), 0) as "amountUsd", max(p.updated_at) as latest,
  case when p.amount_usd is null then p.original_currency end as currency,
  sum(p.original_amount) filter (where p.amount_usd is null) as amount,
  count(*) filter (where p.amount_usd is null)::int as flows`;

const GROUP_BY = `p.amount_usd is null, case when p.amount_usd is null then p.original_currency end`;

/** Rows that name a plan, by plan and the rule that lets them in or keeps them out. */
export const PLAN_ROWS = `
  select r.plan_code as key, r.rule,
    array_remove(array_agg(distinct p.scope_year), null) as "scopeYears", ${GROUP_COLUMNS}
  from flow_plan_rule r
  join flow_perspective p on p.dataset = r.dataset and p.record_id = r.record_id
  where r.plan_code = any($1::text[])
  group by r.plan_code, r.rule, ${GROUP_BY}`;

/**
 * Published totals of plans. Several answers repeat the total of a whole plan, which is one total;
 * parts by country add up to one.
 */
export const PLAN_PUBLISHED = `
  select g.plan_code as key, f.dataset, f.as_of as "asOf", f.breakdown = 'PLAN' as "isWhole",
    case when f.breakdown = 'PLAN' then max(f.funding_usd) else sum(f.funding_usd) end as "amountUsd"
  from figure_plan g join published_figure f on f.id = g.figure_id
  where g.plan_code = any($1::text[]) and f.funding_usd is not null and f.emergency_id is null
    and f.breakdown in ('PLAN', 'PLAN_IN_COUNTRY')
  group by g.plan_code, f.dataset, f.as_of, f.breakdown`;

/**
 * Rows for countries and years: all rows of a file that looks at just that country and year, and of
 * files that look at all countries those that name it.
 */
export const COUNTRY_ROWS = `
  with asked as (select * from unnest($1::text[], $2::int[]) as c(iso3, year)),
  listed as (
    select asked.iso3, asked.year, p.dataset, p.record_id
    from asked
    join flow_perspective p on p.scope_year = asked.year
    join place_mention m on m.key = p.scope_country_key and m.iso3 = asked.iso3
    union
    select asked.iso3, asked.year, p.dataset, p.record_id
    from asked
    join place_mention m on m.iso3 = asked.iso3
    join flow_perspective p on p.location_keys @> array[m.key] and asked.year = any(p.usage_years)
    where p.scope_country_key is null and (p.scope_year is null or p.scope_year = asked.year)
  ), ranked as (
    select listed.iso3, listed.year, p.*, row_number() over (
      partition by listed.iso3, listed.year, p.flow_id
      order by array_position(array['INCOMING', 'INTERNAL', 'OUTGOING'], p.boundary),
        p.updated_at desc nulls last, p.dataset, p.record_id
    ) = 1 as speaks
    from listed join flow_perspective p using (dataset, record_id)
  )
  select p.iso3 || ' ' || p.year as key, p.boundary, p.on_boundary as "onBoundary",
    p.status, exists (
      select from unnest(p.location_keys) as named(key) left join place_mention m using (key)
      where m.iso3 is distinct from p.iso3
    ) as "severalCountries",
    p.speaks, ${GROUP_COLUMNS}
  from ranked p
  group by p.iso3, p.year, p.boundary, p.on_boundary, p.status, "severalCountries", p.speaks,
    ${GROUP_BY}`;

/** Published totals of countries and years: as such, or what plans and other funding add up to. */
export const COUNTRY_PUBLISHED = `
  select m.iso3 || ' ' || f.year as key, f.dataset, f.as_of as "asOf",
    f.breakdown = 'COUNTRY' as "isWhole", sum(f.funding_usd) as "amountUsd"
  from unnest($1::text[], $2::int[]) as asked(iso3, year)
  join place_mention m on m.iso3 = asked.iso3
  join published_figure f on f.country_key = m.key and f.year = asked.year
  where f.breakdown in ('COUNTRY', 'PLAN_IN_COUNTRY', 'OUTSIDE_PLANS')
    and f.funding_usd is not null and f.emergency_id is null
  group by m.iso3, f.year, f.dataset, f.as_of, f.breakdown = 'COUNTRY'`;
