/**
 * Statements for a migration after which rows of these tables can be added and nothing else: not
 * changed, not deleted, not truncated, whoever asks. The tables must exist.
 */
export function appendOnly(tables: readonly string[]): string[] {
  return [REFUSE_CHANGE, ...tables.map(trigger)];
}

const REFUSE_CHANGE = `create or replace function refuse_change() returns trigger language plpgsql as $$
  begin raise exception 'rows of % are only ever added', tg_table_name; end $$`;

function trigger(table: string): string {
  return `create trigger ${table}_is_append_only before update or delete or truncate on ${table}
    for each statement execute function refuse_change()`;
}
