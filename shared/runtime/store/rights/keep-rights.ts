import type { DataSource } from 'typeorm';
import type { FieldRight } from '../../../sharing/field-rights';
import { fieldRights, openRights } from '../../../sharing/field-rights';
import { DecisionMemory } from '../../../sharing/decision-memory';
import type { SharedField } from '../../../sharing/shared-field';
import type { SharingPolicy } from '../../../sharing/sharing-policy';
import type { Log } from '../../logging';
import type { SharingWatch } from '../../sharing/watch-sharing';

/** What follows the policy of an owner into its database. */
export interface KeptRights {
  readonly stop: () => Promise<void>;
}

const NOTHING_TO_KEEP: KeptRights = { stop: () => Promise.resolve() };

/** What could not be written is tried again. */
const TRIED_AGAIN_MS = 250;

/**
 * Writes who may read which of these fields into the owner's database, now and as soon as the policy changes. Without a policy everybody may, as far as the gateway lets them.
 * @param kept the database as its owner opened it
 */
export async function keepRights(
  kept: DataSource,
  fields: readonly SharedField[],
  { log, sharing }: { readonly log: Log; readonly sharing: SharingWatch | undefined },
): Promise<KeptRights> {
  if (fields.length === 0) return NOTHING_TO_KEEP;
  if (sharing === undefined) {
    await saveRights(kept, openRights(fields));
    return NOTHING_TO_KEEP;
  }
  const memory = new DecisionMemory();
  let saved: SharingPolicy | undefined;
  let saving = Promise.resolve();
  const save = async () => {
    const policy = sharing.current();
    if (policy === saved) return;
    await saveRights(kept, fieldRights(memory.under(policy), fields, Date.now()));
    saved = policy;
  };
  const keepUp = () => {
    saving = saving.then(save).catch((err: unknown) => {
      log.error({ err }, 'the rights in the database could not be brought up to date');
    });
  };
  await save();
  const leave = sharing.onChange(keepUp);
  const timer = setInterval(keepUp, TRIED_AGAIN_MS).unref();
  const stop = () => {
    leave();
    clearInterval(timer);
    return saving;
  };
  return { stop };
}

async function saveRights(kept: DataSource, rights: readonly FieldRight[]): Promise<void> {
  await kept.transaction(async (transaction) => {
    await transaction.query('lock table field_right in exclusive mode');
    await transaction.query('delete from field_right');
    await transaction.query(INSERT, [JSON.stringify(rights)]);
  });
}

const INSERT = `
  insert into field_right (recipient, person, purpose, coordinate, until, places, first_day, last_day)
  select recipient, person, purpose, coordinate, coalesce(until, 'infinity'),
    case when scope ? 'places' then array(select jsonb_array_elements_text(scope -> 'places')) end,
    (scope ->> 'from')::date, (scope ->> 'to')::date
  from jsonb_to_recordset($1::jsonb)
    as r(recipient text, person text, purpose text, coordinate text, until timestamptz, scope jsonb)`;
