import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { PassageError } from '../../../core/errors';
import { readable } from './readable';

/** Values by the coordinate of their field, as `AidWorkerIncident.motive`; null where there is none. */
export type ClosedValues = Readonly<Record<string, unknown>>;

/** One field of one record. */
export interface ClosedField {
  readonly recordKey: string;
  /** `Type.field` */
  readonly coordinate: string;
}

/** Takes the place of all values that these records had. */
export async function saveClosedValues(
  manager: EntityManager,
  records: ReadonlyMap<string, ClosedValues>,
): Promise<void> {
  const rows = [...records].flatMap(([recordKey, values]) =>
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .map(([coordinate, value]) => ({ recordKey, coordinate, value })),
  );
  await manager.query('delete from closed_value where record_key = any($1::text[])', [
    [...records.keys()],
  ]);
  await manager.query(INSERT, [JSON.stringify(rows)]);
}

const INSERT = `
  insert into closed_value (record_key, coordinate, value)
  select "recordKey", coordinate, value
  from jsonb_to_recordset($1::jsonb) as r("recordKey" text, coordinate text, value jsonb)`;

/**
 * Loads values that not everybody may read; null where there is none.
 * @param asked reads in the name of the caller
 * @throws PassageError FORBIDDEN where the database knows of no right, be there a value or not.
 */
export function closedValueLoader(asked: EntityManager): DataLoader<ClosedField, unknown, string> {
  return new DataLoader<ClosedField, unknown, string>(
    async (fields) => {
      const rows: (ClosedField & { value: unknown })[] = await asked.query(SELECT, [
        fields.map(({ recordKey }) => recordKey),
        fields.map(({ coordinate }) => coordinate),
      ]);
      const found = new Map(rows.map((row) => [textOf(row), row.value]));
      return fields.map((field) =>
        found.has(textOf(field)) ? found.get(textOf(field)) : forbidden(field),
      );
    },
    { cacheKeyFn: textOf },
  );
}

const textOf = ({ recordKey, coordinate }: ClosedField) => `${coordinate} ${recordKey}`;

function forbidden({ coordinate }: ClosedField): PassageError {
  return new PassageError('FORBIDDEN', `"${coordinate}" is not shared with you for this purpose`);
}

const SELECT = `
  select k.record_key as "recordKey", k.coordinate, v.value
  from unnest($1::text[], $2::text[]) as k(record_key, coordinate)
  left join closed_value v on v.record_key = k.record_key and v.coordinate = k.coordinate
  where ${readable('k')}`;
