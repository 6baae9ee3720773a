import type { EntityManager } from 'typeorm';
import type { CountedRow, PlanRow } from '../domain/count-for-plan';
import type { PlanFigure } from '../domain/build-plans';

/** The rows that plans are put together from. */
export function listPlanFigures(manager: EntityManager): Promise<PlanFigure[]> {
  return manager.query(
    `select breakdown, dataset, record_id as "recordId", plan_code as "planCode",
       plan_id as "planId", plan_name as "planName", plan_type as "planType",
       first_day as "firstDay", last_day as "lastDay", plan_years as "planYears",
       plan_countries as "planCountries", country,
       original_requirements_usd as "originalRequirementsUsd",
       revised_requirements_usd as "revisedRequirementsUsd", as_of as "asOf"
     from published_figure
     where plan_code is not null and breakdown in ('PLAN', 'PLAN_IN_COUNTRY')`,
  );
}

export async function removePlans(manager: EntityManager): Promise<void> {
  await manager.query('delete from plan');
}

export async function savePlanCountries(
  manager: EntityManager,
  countries: readonly { readonly planCode: string; readonly countryKey: string | null }[],
): Promise<void> {
  await manager.query(
    `insert into plan_country (plan_code, country_key)
     select "planCode", "countryKey"
     from jsonb_to_recordset($1::jsonb) as r("planCode" text, "countryKey" text)
     where "countryKey" is not null on conflict do nothing`,
    [JSON.stringify(countries)],
  );
}

/**
 * Says which figures are about which plan: by code, by FTS id, and the needs overview of a country
 * by the one response plan of that country and year alone.
 */
export async function linkFigures(manager: EntityManager): Promise<void> {
  await manager.query('delete from figure_plan');
  await manager.query(
    `with response_plan as (
       select c.country_key, y.year, min(p.code) as code
       from plan p join plan_country c on c.plan_code = p.code, unnest(p.years) as y(year)
       where p.plan_type in ('Humanitarian response plan', 'Humanitarian needs and response plan')
         and cardinality(p.countries) = 1
       group by c.country_key, y.year having count(*) = 1
     )
     insert into figure_plan (figure_id, plan_code)
     select f.id, p.code from published_figure f join plan p on p.code = f.plan_code
       where f.plan_id is null or p.plan_id is null or f.plan_id = p.plan_id
     union
     select f.id, p.code from published_figure f join plan p on p.plan_id = f.plan_id
       where f.plan_code is null
     union
     select f.id, p.code from published_figure f join response_plan p
         on p.country_key = f.country_key and p.year = f.year
       where f.breakdown = 'NEEDS' and f.plan_code is null`,
  );
}

/** Chooses for each flow the row that speaks for it: incoming first, then the latest change. */
export async function rebuildFlows(manager: EntityManager): Promise<void> {
  await manager.query('delete from funding_flow');
  await manager.query(
    `insert into funding_flow
     select distinct on (p.flow_id) p.*,
       coalesce(p.destination ->> 'planCode', d.code), coalesce(p.source ->> 'planCode', s.code)
     from flow_perspective p
     left join plan d on d.plan_id = p.destination ->> 'planId'
     left join plan s on s.plan_id = p.source ->> 'planId'
     order by p.flow_id, array_position(array['INCOMING', 'INTERNAL', 'OUTGOING'], p.boundary),
       p.updated_at desc nulls last, p.dataset, p.record_id, d.code, s.code`,
  );
  await manager.query(
    `insert into flow_party (flow_id, role, organization_key)
     select flow_id, 'DONOR', unnest(source_organization_keys) from funding_flow
     union select flow_id, 'RECIPIENT', unnest(destination_organization_keys) from funding_flow`,
  );
}

/** Every row that names a plan, with what the rule of counting needs to know. */
export function listPlanRows(manager: EntityManager): Promise<PlanRow[]> {
  return manager.query(
    `select p.dataset, p.record_id as "recordId", p.flow_id as "flowId", p.boundary, p.status,
       p.flow_type as "flowType", coalesce(p.destination ->> 'planCode', d.code) as "planCode",
       array(select jsonb_array_elements_text(p.source -> 'organizations')) as "sourceOrganizations",
       array(select jsonb_array_elements_text(p.destination -> 'organizations'))
         as "destinationOrganizations",
       to_char(p.first_reported_date, 'YYYY-MM-DD') as "firstReportedDate",
       p.original_currency as "originalCurrency", p.reference_code as "referenceCode",
       to_char(n.first_day, 'YYYY-MM-DD') as "planFirstDay",
       (f.dataset = p.dataset and f.record_id = p.record_id) as speaks
     from flow_perspective p
     join funding_flow f using (flow_id)
     left join (select plan_id, min(code) as code from plan group by plan_id) d
       on d.plan_id = p.destination ->> 'planId'
     left join plan n on n.code = coalesce(p.destination ->> 'planCode', d.code)
     where coalesce(p.destination ->> 'planCode', d.code) is not null`,
  );
}

export async function savePlanRules(
  manager: EntityManager,
  rules: readonly CountedRow[],
): Promise<void> {
  await manager.query('delete from flow_plan_rule');
  await manager.query(
    `insert into flow_plan_rule (dataset, record_id, plan_code, rule)
     select dataset, "recordId", "planCode", rule from jsonb_to_recordset($1::jsonb)
       as r(dataset text, "recordId" text, "planCode" text, rule text)`,
    [JSON.stringify(rules)],
  );
}

/** Which data set uses which words, for the rates at which names were matched. */
export async function refreshMentionUse(manager: EntityManager): Promise<void> {
  await manager.query('refresh materialized view mention_use');
}
