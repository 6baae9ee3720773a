import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ASKING_FUNCTIONS, WITHOUT_ASKING, guard, unguard } from '../../store/guard';

/**
 * PostgreSQL decides who sees what organizations recorded. Who is in the circle of a thing sees its entries; others
 * see, from the day on which it is public, what of them is open. Only who is in the circle of a thing adds to it
 * and changes its circle.
 */
export class GuardHistories1764158500000 implements MigrationInterface {
  name = 'GuardHistories1764158500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of UNDOING) await runner.query(statement);
  }
}

const ASKING = '(select asking_organization())';

/** `*` stands for every organization that is known. */
function isIn(organizations: string): string {
  return `(${ASKING} = any(${organizations}) or (${ASKING} is not null and '*' = any(${organizations})))`;
}

/** By which conditions of SQL circles, and things that are open to others, are seen. */
export const SEES_CIRCLE = `${isIn('organizations')} or ${isIn('inherited')}`;
export const SEES_OPEN_THING = `public_from <= (select asking_day())
  or (for_organizations and ${ASKING} is not null)`;

/** Who asks is in the circle of the thing of a row. */
function isInCircleOf(table: string): string {
  return `exists (select from record_circle c
    where c.kind = ${table}.kind and c.thing_id = ${table}.thing_id)`;
}

const ADDS = (table: string) => `recorded_by = ${ASKING} and ${isInCircleOf(table)}`;

/**
 * Sets the circle of a thing: by who is in it, or by who begins the thing under an id of its own. What belongs to
 * an agreement has the agreement's circle besides.
 */
const KEEP_CIRCLE = `
  create function keep_circle(of_kind text, of_thing text, told jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    known record_circle;
    asker text := asking_organization();
    inside text[] := array(select jsonb_array_elements_text(told -> 'organizations'));
    may boolean;
    kept text := coalesce(current_setting('passage.keeping', true), '');
  begin
    perform set_config('passage.keeping', 'yes', true);
    select * into known from record_circle where kind = of_kind and thing_id = of_thing for update;
    if found then
      may := array[asker, '*'] && (known.organizations || known.inherited);
    else
      may := starts_with(of_thing, asker || ':') or inside = '{*}';
    end if;
    if session_user <> current_user and (asker is null or not may) then
      raise insufficient_privilege using message = 'only who is in the circle of a thing changes it';
    end if;
    insert into record_circle
      values (of_kind, of_thing, inside, told ->> 'within',
        coalesce((told ->> 'withContributors')::boolean, false), '{}')
      on conflict (kind, thing_id) do update set organizations = excluded.organizations,
        within = excluded.within, with_contributors = excluded.with_contributors, inherited = '{}';
    insert into open_thing
      values (of_kind, of_thing, (told ->> 'publicFrom')::date,
        coalesce((told ->> 'forOrganizations')::boolean, false),
        array(select jsonb_array_elements_text(told -> 'contributors')))
      on conflict (kind, thing_id) do update set public_from = excluded.public_from,
        for_organizations = excluded.for_organizations, contributors = excluded.contributors;
    update record_circle c set inherited = a.organizations ||
        case when c.with_contributors then t.contributors else '{}' end
      from record_circle a join open_thing t using (kind, thing_id)
      where a.kind = 'AccessAgreement' and a.thing_id = c.within
        and (c.kind = of_kind and c.thing_id = of_thing
          or of_kind = 'AccessAgreement' and c.within = of_thing);
    perform set_config('passage.keeping', kept, true);
  end $$`;

/** What the asking organization did under a key before; it may no longer see the thing to which it did it. */
const EARLIER_REQUEST = `
  create function earlier_request(of_organization text, of_key text) returns text
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    kept text := coalesce(current_setting('passage.keeping', true), '');
    known text;
  begin
    if session_user <> current_user and of_organization is distinct from asking_organization() then
      raise insufficient_privilege using message = 'only an organization itself asks for its requests';
    end if;
    perform set_config('passage.keeping', 'yes', true);
    select request_hash into known from history_entry
      where recorded_by = of_organization and client_key = of_key;
    perform set_config('passage.keeping', kept, true);
    return known;
  end $$`;

/** The data sets of what who asks recorded, open and not. */
const IS_OWN = `= any(array['recorded-by-' || ${ASKING}, 'recorded-by-' || ${ASKING} || '-unpublished'])`;

const STATEMENTS = [
  ...ASKING_FUNCTIONS,
  `create table record_circle (
     kind text not null,
     thing_id text not null,
     organizations text[] not null,
     within text,
     with_contributors boolean not null,
     inherited text[] not null,
     primary key (kind, thing_id)
   )`,
  'create index record_circle_within on record_circle (within) where within is not null',
  `create table open_thing (
     kind text not null,
     thing_id text not null,
     public_from date,
     for_organizations boolean not null,
     contributors text[] not null,
     primary key (kind, thing_id)
   )`,
  `create table open_entry (
     id text primary key,
     sequence bigint not null,
     kind text not null,
     thing_id text not null,
     content jsonb not null,
     links text[] not null,
     withdraws text,
     dataset text not null,
     recorded_by text not null,
     on_behalf_of text,
     recorded_at timestamptz not null
   )`,
  'create index open_entry_thing on open_entry (kind, thing_id, sequence)',
  ...guard('record_circle', { reads: SEES_CIRCLE }),
  ...guard('history_entry', { reads: isInCircleOf('history_entry'), adds: ADDS('history_entry') }),
  ...guard('open_thing', { reads: SEES_OPEN_THING }),
  ...guard('open_entry', {
    reads: `${isInCircleOf('open_entry')} or exists (select from open_thing t
      where t.kind = open_entry.kind and t.thing_id = open_entry.thing_id)`,
    adds: ADDS('open_entry'),
  }),
  ...guard('dataset', { reads: 'true', adds: `id ${IS_OWN}` }),
  ...guard('source_record', {
    reads: `dataset not like 'recorded-by-%' or dataset ${IS_OWN}
      or exists (select from history_entry h where h.id = record_id)
      or exists (select from open_entry o where o.id = record_id)`,
    adds: `dataset ${IS_OWN}`,
  }),
  KEEP_CIRCLE,
  EARLIER_REQUEST,
];

const UNDOING = [
  'drop function earlier_request(text, text)',
  'drop function keep_circle(text, text, jsonb)',
  ...['source_record', 'dataset', 'history_entry'].flatMap(unguard),
  'drop table open_entry',
  'drop table open_thing',
  'drop table record_circle',
  ...WITHOUT_ASKING,
];
