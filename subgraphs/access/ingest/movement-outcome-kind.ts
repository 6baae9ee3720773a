import { z } from 'zod';
import { placeKey } from '../../../shared/core/mention';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import type { RecordKind } from '../../../shared/runtime/ingest/record-kind';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import { movementOutcomeEntity } from '../store/movement-outcome-entity';
import { day, words } from './agreement-schema';
import type { OutcomeAsTold } from './parse-movement-outcome';

const count = z.int().min(0).nullable();

const schema: z.ZodType<OutcomeAsTold> = z
  .strictObject({
    periodFrom: day,
    periodTo: day,
    area: words,
    isTotal: z.boolean(),
    country: words,
    admin1: words.nullable(),
    citation: words.nullable(),
    planned: count,
    facilitated: count,
    partiallyFacilitated: count,
    impeded: count,
    denied: count,
    cancelledOrPostponed: count,
  })
  .refine(({ periodFrom, periodTo }) => periodFrom <= periodTo, {
    path: ['periodTo'],
    message: 'before the period begins',
  })
  .transform((value) => ({ ...value, placeKey: placeKey(placeOf(value))! }));

/** How outcomes of movements are kept. */
export const movementOutcomeKind: RecordKind<OutcomeAsTold> = {
  name: 'MovementOutcome',
  mentions: (value) => ({ places: [placeOf(value)] }),
  readOwn: readOwnBy(schema),
  write: (manager, records) =>
    upsertRecords(
      manager,
      movementOutcomeEntity,
      records.map(({ dataset, recordId, value }) => ({ dataset, recordId, ...value })),
    ),
};

function placeOf({ country, admin1 }: Pick<OutcomeAsTold, 'country' | 'admin1'>) {
  return admin1 === null ? { country } : { country, admin1 };
}
