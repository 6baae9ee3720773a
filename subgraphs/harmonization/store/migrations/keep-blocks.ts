import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A new record meets only those of its blocks: which record stands in which block, how common terms were when
 * the model was estimated, and which content of a record was compared last. A run tells how much it compared.
 */
export class KeepBlocks1764158400000 implements MigrationInterface {
  name = 'KeepBlocks1764158400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const UP = [
  `create table linked_record (
     kind text not null,
     id text not null,
     source text not null,
     content_hash text not null,
     is_estimated boolean not null,
     primary key (kind, id)
   )`,
  `create table block_key (
     kind text not null,
     block smallint not null,
     key text not null,
     record_id text not null,
     primary key (kind, block, key, record_id)
   )`,
  'create index block_key_record on block_key (kind, record_id)',
  `create table term_count (
     kind text not null,
     comparison smallint not null,
     term text not null,
     records int not null,
     primary key (kind, comparison, term)
   )`,
  'alter table linkage_model add column terms jsonb',
  `alter table linking_run
     add column scope text not null default 'WHOLE' check (scope in ('WHOLE', 'CHANGED', 'NOTHING')),
     add column why text not null default '',
     add column judged int not null default 0,
     drop column records_hash`,
  'create index merge_decision_a on merge_decision (kind, a)',
  'create index merge_decision_b on merge_decision (kind, b)',
];

const DOWN = [
  'drop index merge_decision_b',
  'drop index merge_decision_a',
  `alter table linking_run drop column scope, drop column why, drop column judged,
     add column records_hash text not null default ''`,
  'alter table linkage_model drop column terms',
  'drop table term_count',
  'drop table block_key',
  'drop table linked_record',
];
