/** By which conditions of SQL rows of a guarded table are read and written by who asks. */
export interface Guarding {
  readonly reads: string;
  /** Which rows may be added; none when left out. */
  readonly adds?: string;
}

/**
 * Statements for a migration after which PostgreSQL shows a row of this table, and takes a new one, by these
 * conditions alone (https://www.postgresql.org/docs/current/ddl-rowsecurity.html): without anybody who asks no
 * row, not even to the table's owner, unless it keeps the records. {@link ASKING_FUNCTIONS} must exist.
 */
export function guard(table: string, { reads, adds }: Guarding): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `create policy ${table}_kept on ${table} to current_user
       using ((select is_keeping())) with check ((select is_keeping()))`,
    `create policy ${table}_asked on ${table} for select using (${reads})`,
    ...(adds === undefined
      ? []
      : [`create policy ${table}_added on ${table} for insert with check (${adds})`]),
  ];
}

/** Statements after which a guarded table is open again. */
export function unguard(table: string): string[] {
  return [
    ...['kept', 'asked', 'added'].map(
      (policy) => `drop policy if exists ${table}_${policy} on ${table}`,
    ),
    `alter table ${table} no force row level security`,
    `alter table ${table} disable row level security`,
  ];
}

/**
 * What conditions ask: who asks as JSON, null when nobody is set (a setting is empty after its transaction);
 * that organization, null for an anonymous caller; and the day on which it asks. Conditions call them in a
 * `(select ...)` of their own, so that they are worked out once for a statement and not for each row.
 */
export const ASKING_FUNCTIONS = [
  `create or replace function asking() returns jsonb stable
     return nullif(current_setting('passage.asking', true), '')::jsonb`,
  `create or replace function asking_organization() returns text stable
     return asking() ->> 'organization'`,
  `create or replace function asking_day() returns date stable
     return (asking() ->> 'day')::date`,
  `create or replace function is_keeping() returns boolean stable
     return coalesce(current_setting('passage.keeping', true) = 'yes', false)`,
];

/** Statements that take those functions away again, as far as no guard of another migration still asks them. */
export const WITHOUT_ASKING = ['asking_day', 'asking_organization', 'asking', 'is_keeping'].map(
  (name) => `do $$ begin
    drop function if exists ${name}();
  exception when dependent_objects_still_exist then null;
  end $$`,
);
