import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guard, unguard } from '../../../../shared/runtime/store/guard';

/**
 * Agreements, their events and their cadence are seen by who is in the agreement's circle and, from the day on
 * which it is public, by everybody; so are their source rows. Only who takes part adds to them.
 */
export class GuardAgreements1764158600000 implements MigrationInterface {
  name = 'GuardAgreements1764158600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy source_record_of_agreement on source_record');
    await runner.query('drop policy access_agreement_changed on access_agreement');
    await runner.query('drop policy place_mention_changed on place_mention');
    for (const table of TABLES) {
      for (const statement of unguard(table)) await runner.query(statement);
    }
  }
}

const ASKING = '(select asking_organization())';
const IS_OWN = `recorded_by = ${ASKING}`;

/** Who asks is in the circle of the agreement of this id. */
const isIn = (id: string) => `exists (select from record_circle c
  where c.kind = 'AccessAgreement' and c.thing_id = ${id})`;

/** Who asks may see the agreement of this id. */
const isSeen = (id: string) => `(${isIn(id)} or exists (select from open_thing t
  where t.kind = 'AccessAgreement' and t.thing_id = ${id}))`;

/** Who asks is in the circle of the agreement of this id, or helps with it now that it is public. */
const takesPart = (id: string) => `(${isIn(id)} or exists (select from open_thing t
  where t.kind = 'AccessAgreement' and t.thing_id = ${id} and ${ASKING} = any(t.contributors)))`;

const recorded = (table: string, id: string, part = takesPart(id)) =>
  guard(table, { reads: `${IS_OWN} or ${isSeen(id)}`, adds: `${IS_OWN} and ${part}` });

const TABLES = [
  ...['access_agreement', 'recorded_agreement', 'recorded_event', 'event_withdrawal'],
  ...['cadence_entry', 'cadence_withdrawal', 'place_mention', 'organization_mention'],
];

/** Entries whose withdrawal this is are seen by who sees the agreement. */
const withdrawn = (table: string, entry: string) =>
  guard(table, {
    reads: `${IS_OWN} or exists (select from ${entry} e where e.id = ${table}.${entryColumn(table)})`,
    adds: `${IS_OWN} and exists (select from ${entry} e
      where e.id = ${table}.${entryColumn(table)} and e.recorded_by = ${ASKING})`,
  });

const entryColumn = (table: string) => (table === 'event_withdrawal' ? 'event_id' : 'entry_id');

const STATEMENTS = [
  ...guard('access_agreement', {
    reads: isSeen('access_agreement.id'),
    adds: `starts_with(id, ${ASKING} || ':') and starts_with(dataset, 'recorded-by-' || ${ASKING})`,
  }),
  ...recorded(
    'recorded_agreement',
    'recorded_agreement.agreement_id',
    `starts_with(agreement_id, ${ASKING} || ':')`,
  ),
  ...recorded('recorded_event', 'recorded_event.agreement_id'),
  ...withdrawn('event_withdrawal', 'recorded_event'),
  ...recorded('cadence_entry', 'cadence_entry.agreement_id'),
  ...withdrawn('cadence_withdrawal', 'cadence_entry'),
  ...['place_mention', 'organization_mention'].flatMap((table) =>
    guard(table, { reads: 'true', adds: `${ASKING} is not null` }),
  ),
  // No row: the statement that adds an agreement also says what it would do to one that is there.
  'create policy access_agreement_changed on access_agreement for update using (false)',
  `create policy place_mention_changed on place_mention for update
     using (iso3 is null and ${ASKING} is not null) with check (iso3 = country)`,
  `create policy source_record_of_agreement on source_record for select using (
     exists (select from access_agreement a
       where a.dataset = source_record.dataset and a.record_id = source_record.record_id)
     or exists (select from recorded_event e where e.id = source_record.record_id)
     or exists (select from cadence_entry c where c.id = source_record.record_id)
   )`,
];
