import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFundingTables1763860000002 implements MigrationInterface {
  name = 'CreateFundingTables1763860000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop materialized view mention_use');
    for (const table of TABLES) await runner.query(`drop table ${table}`);
  }
}

const TABLES = [
  'flow_party',
  'flow_plan_rule',
  'figure_plan',
  'plan_country',
  'plan',
  'funding_flow',
  'flow_perspective',
  'published_figure',
  'pooled_fund_allocation',
  'pooled_fund_contribution',
  'reported_transaction',
];

const FLOW_COLUMNS = `
  dataset text not null, record_id text not null, flow_id text not null,
  scope_year int, scope_country text, scope_country_key text,
  boundary text not null check (boundary in ('INCOMING', 'INTERNAL', 'OUTGOING')),
  on_boundary text check (on_boundary in ('SINGLE', 'SHARED')),
  status text not null check (status in ('PLEDGE', 'COMMITMENT', 'PAID')),
  flow_type text, contribution_type text, method text, earmarking text[] not null,
  new_money boolean, description text, keywords text[] not null, reference_code text,
  amount_usd numeric, original_amount numeric, original_currency text, exchange_rate numeric,
  flow_date date, decision_date date, first_reported_date date, budget_year int,
  source jsonb not null, destination jsonb not null, clusters text[] not null,
  plan_clusters text[] not null, emergencies text[] not null,
  parent_id text, child_ids text[] not null, reports jsonb not null, updated_at text,
  usage_years int[] not null, source_organization_keys text[] not null,
  destination_organization_keys text[] not null, source_location_keys text[] not null,
  location_keys text[] not null, cluster_keys text[] not null`;

const STATEMENTS = [
  `create table flow_perspective (${FLOW_COLUMNS}, primary key (dataset, record_id))`,
  'create index flow_perspective_flow on flow_perspective (flow_id)',
  'create index flow_perspective_locations on flow_perspective using gin (location_keys)',
  `create table funding_flow (
     ${FLOW_COLUMNS}, plan_code text, source_plan_code text, primary key (flow_id)
   )`,
  'create index funding_flow_row on funding_flow (dataset, record_id)',
  'create index funding_flow_plan on funding_flow (plan_code, flow_id)',
  'create index funding_flow_parent on funding_flow (parent_id)',
  'create index funding_flow_locations on funding_flow using gin (location_keys)',
  'create index funding_flow_clusters on funding_flow using gin (cluster_keys)',
  `create table flow_party (
     flow_id text not null references funding_flow (flow_id) on delete cascade,
     role text not null check (role in ('DONOR', 'RECIPIENT')),
     organization_key text not null,
     primary key (organization_key, role, flow_id)
   )`,
  'create index flow_party_flow on flow_party (flow_id)',
  `create table flow_plan_rule (
     dataset text not null, record_id text not null, plan_code text not null, rule text not null,
     primary key (dataset, record_id)
   )`,
  'create index flow_plan_rule_plan on flow_plan_rule (plan_code)',
  `create table published_figure (
     id text primary key, dataset text not null, record_id text not null, breakdown text not null,
     plan_code text, plan_id text, plan_name text, plan_type text, first_day date, last_day date,
     plan_years int[] not null, plan_countries text[] not null, country text, country_key text,
     cluster text, cluster_key text, shared_between text[] not null, emergency_id text, year int,
     original_requirements_usd numeric, revised_requirements_usd numeric, funding_usd numeric,
     pledges_usd numeric, caseload_title text, population int, affected int, in_need int,
     targeted int, expected_reach int, reached int, as_of text
   )`,
  'create index published_figure_country on published_figure (country_key, year)',
  'create index published_figure_plan on published_figure (plan_code)',
  `create table plan (
     code text primary key, plan_id text, name text, plan_type text, first_day date, last_day date,
     years int[] not null, countries text[] not null, original_requirements_usd numeric,
     revised_requirements_usd numeric, requirements_as_of text, requirements_dataset text,
     claims jsonb not null
   )`,
  'create index plan_id on plan (plan_id)',
  `create table plan_country (
     plan_code text not null references plan (code) on delete cascade, country_key text not null,
     primary key (country_key, plan_code)
   )`,
  'create index plan_country_plan on plan_country (plan_code)',
  `create table figure_plan (
     figure_id text not null, plan_code text not null, primary key (plan_code, figure_id)
   )`,
  'create index figure_plan_figure on figure_plan (figure_id)',
  `create table pooled_fund_allocation (
     id text primary key, dataset text not null, record_id text not null, fund text not null,
     year int not null, country text, country_key text, budget_usd numeric not null,
     gender_marker text
   )`,
  `create table pooled_fund_contribution (
     id text primary key, dataset text not null, record_id text not null, code text not null,
     fund text not null, fund_name text not null, donor text not null, donor_key text,
     donor_type text, year int not null, status text, pledge jsonb, pledge_date date, paid jsonb,
     paid_date date
   )`,
  `create table reported_transaction (
     id text primary key, dataset text not null, record_id text not null, activity_id text not null,
     activity_title text, reporter jsonb not null, reference text, transaction_type text not null,
     transaction_date date not null, amount numeric not null, currency text not null,
     value_date date, description text, humanitarian boolean, provider jsonb, receiver jsonb,
     recipients jsonb not null, sectors jsonb not null, iati_version text,
     organization_keys text[] not null, country_keys text[] not null
   )`,
  `create materialized view mention_use (dataset, kind, key) as
     select dataset, 'ORGANIZATION', unnest(source_organization_keys || destination_organization_keys)
       from flow_perspective
     union select dataset, 'PLACE', unnest(source_location_keys || location_keys)
       from flow_perspective
     union select dataset, 'SECTOR', unnest(cluster_keys) from flow_perspective
     union select dataset, 'PLACE', country_key from published_figure where country_key is not null
     union select dataset, 'SECTOR', cluster_key from published_figure where cluster_key is not null
     union select dataset, 'PLACE', country_key from pooled_fund_allocation
       where country_key is not null
     union select dataset, 'ORGANIZATION', donor_key from pooled_fund_contribution
     union select dataset, 'ORGANIZATION', unnest(organization_keys) from reported_transaction
     union select dataset, 'PLACE', unnest(country_keys) from reported_transaction`,
  'create index mention_use_key on mention_use (kind, key)',
];
