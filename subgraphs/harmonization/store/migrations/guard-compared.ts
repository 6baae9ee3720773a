import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guard, unguard } from '../../../../shared/runtime/store/guard';
import {
  SEES_CIRCLE,
  SEES_OPEN_THING,
} from '../../../../shared/runtime/recording/store/guard-histories';

/** By what totals find what is kept of records. */
export type RecordKeyField = 'area' | 'name' | 'plan' | 'receiverName';

/**
 * PostgreSQL decides who sees what is kept of records and what was found about them. What follows from decisions is
 * kept for each level up to which records are seen, worked out from those records alone, so that nothing is told of
 * another; what was kept for everybody is worked out anew.
 */
export class GuardCompared1764244800000 implements MigrationInterface {
  name = 'GuardCompared1764244800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

/** Up to which level who asks sees records: null when nobody asks. */
const SEES_UP_TO = `
  create function sees_up_to() returns text stable
    return case
      when asking() is null then null
      when asking_organization() is not null
        and asking() ->> 'purpose' in (select code from purpose_of_use) then 'MODERATE'
      else 'LOW'
    end`;

const OF_LEVEL = `(sensitivity = 'LOW' and (select sees_up_to()) is not null)
  or sensitivity = (select sees_up_to())`;
const OF_SETTLED = '(select sees_up_to()) = any(seen_up_to)';
const isSeen = (pair: string) => `exists (select from compared_pair p where p.pair_id = ${pair})`;

/**
 * Totals find records by keys of their own table: under row-level security PostgreSQL uses an index only where the
 * operator is leakproof, as equality is, and as containment in an array and members of JSON are not.
 */
const KEEP_KEYS = `
  create function keep_record_keys() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      delete from record_key k using gone g where k.kind = g.kind and k.record_id = g.id;
    end if;
    if tg_op <> 'DELETE' then
      insert into record_key
        select c.kind, 'area', area, c.id, c.sensitivity from come c, unnest(c.areas) area
        union
        select c.kind, f.field, c.facts ->> f.field, c.id, c.sensitivity
        from come c join (values ('PRESENCE', 'name'), ('MONEY', 'plan'), ('MONEY', 'receiverName'))
          as f(kind, field) on f.kind = c.kind and c.facts ->> f.field is not null;
    end if;
    return null;
  end $$`;

/** What was found about a record of another level, or one that is gone, is told to nobody until it is settled anew. */
const FORGET_SETTLED = `
  create function forget_settled() returns trigger language plpgsql as $$
  begin
    delete from compared_pair where kind = old.kind and (a = old.id or b = old.id);
    delete from cluster_member where kind = old.kind and cluster_id in (
      select cluster_id from cluster_member where kind = old.kind and record_id = old.id);
    return null;
  end $$`;

const TRIGGERS = [
  `create trigger compared_record_came after insert on compared_record
     referencing new table as come for each statement execute function keep_record_keys()`,
  `create trigger compared_record_changed after update on compared_record
     referencing old table as gone new table as come for each statement execute function keep_record_keys()`,
  `create trigger compared_record_went after delete on compared_record
     referencing old table as gone for each statement execute function keep_record_keys()`,
  `create trigger compared_record_rated after update of sensitivity on compared_record for each row
     when (old.sensitivity <> new.sensitivity) execute function forget_settled()`,
  `create trigger compared_record_left after delete on compared_record
     for each row execute function forget_settled()`,
];

/** Working tables of comparing: no question reads them. */
const UNASKED = ['block_key', 'linked_record', 'term_count'];

const UP = [
  'create table purpose_of_use (code text primary key)',
  SEES_UP_TO,
  `create table record_key (
     kind text not null,
     field text not null,
     value text not null,
     record_id text not null,
     sensitivity text not null,
     primary key (kind, field, value, record_id)
   )`,
  'create index record_key_record on record_key (kind, record_id)',
  KEEP_KEYS,
  FORGET_SETTLED,
  ...TRIGGERS,
  // No row is another: each is taken for one that changed, and gets its keys.
  'update compared_record set kind = kind',
  ...['areas', 'plan', 'name'].map((name) => `drop index compared_record_${name}`),
  ...(
    [
      ['compared_pair', 'pair_id'],
      ['cluster_member', 'kind, record_id'],
    ] as const
  ).flatMap(([table, key]) => [
    `delete from ${table}`,
    `alter table ${table} add column seen_up_to text[] not null check (cardinality(seen_up_to) > 0)`,
    `alter table ${table} drop constraint ${table}_pkey, add primary key (${key}, seen_up_to)`,
    ...guard(table, { reads: OF_SETTLED }),
  ]),
  'alter table compared_pair add column weight double precision',
  'create index compared_pair_surest on compared_pair (coalesce(-weight, 1e9), pair_id)',
  ...['compared_record', 'record_key'].flatMap((table) => guard(table, { reads: OF_LEVEL })),
  ...guard('merge_decision', { reads: isSeen('merge_decision.pair_id') }),
  ...UNASKED.flatMap((table) => guard(table, { reads: 'false' })),
  `alter policy record_circle_asked on record_circle
     using ((${SEES_CIRCLE}) and ${isSeen('record_circle.thing_id')})`,
  `alter policy open_thing_asked on open_thing
     using ((${SEES_OPEN_THING}) and ${isSeen('open_thing.thing_id')})`,
];

const DOWN = [
  `alter policy open_thing_asked on open_thing using (${SEES_OPEN_THING})`,
  `alter policy record_circle_asked on record_circle using (${SEES_CIRCLE})`,
  ...[...UNASKED, 'merge_decision', 'compared_record', 'cluster_member', 'compared_pair'].flatMap(
    unguard,
  ),
  `delete from compared_pair where not 'SEVERE' = any(seen_up_to)`,
  `delete from cluster_member where not 'SEVERE' = any(seen_up_to)`,
  'alter table cluster_member drop column seen_up_to, add primary key (kind, record_id)',
  'alter table compared_pair drop column weight, drop column seen_up_to, add primary key (pair_id)',
  'create index compared_record_areas on compared_record using gin (areas)',
  `create index compared_record_plan on compared_record ((facts ->> 'plan')) where kind = 'MONEY'`,
  `create index compared_record_name on compared_record ((facts ->> 'name')) where kind = 'PRESENCE'`,
  ...['came', 'changed', 'went', 'rated', 'left'].map(
    (name) => `drop trigger compared_record_${name} on compared_record`,
  ),
  'drop function forget_settled()',
  'drop function keep_record_keys()',
  'drop table record_key',
  'drop function sees_up_to()',
  'drop table purpose_of_use',
];
