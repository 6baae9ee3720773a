import { z } from 'zod';
import { placeKey } from '../../../shared/core/mention';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import type { RecordKind } from '../../../shared/runtime/ingest/record-kind';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import type { AccessFigure, AccessMeasure } from '../domain/access-indicator';
import { ACCESS_MEASURES, FIGURE_STATUSES } from '../domain/access-indicator';
import { accessIndicatorEntity } from '../store/access-indicator-entity';
import { words } from './agreement-schema';

/** All measures of one country, as one row of the sheet gives them. */
export interface CountryIndicators {
  /** The name as given. */
  readonly country: string;
  /** ISO 3166-1 alpha-3 as given; null where the source has none. */
  readonly code: string | null;
  readonly figures: readonly (AccessFigure & {
    readonly measure: AccessMeasure;
    readonly subject: string | null;
  })[];
}

const schema: z.ZodType<CountryIndicators> = z.strictObject({
  country: z.string(),
  code: words.nullable(),
  figures: z.array(
    z.strictObject({
      measure: z.enum(ACCESS_MEASURES),
      subject: words.nullable().default(null),
      value: z.string().nullable(),
      status: z.enum(FIGURE_STATUSES),
      asGiven: z.string(),
    }),
  ),
});

/** How access indicators are kept: one row for each country and measure. */
export const indicatorsKind: RecordKind<CountryIndicators> = {
  name: 'AccessIndicators',
  mentions: (value) => ({ places: [placeOf(value)] }),
  readOwn: readOwnBy(schema),
  write: (manager, records) =>
    upsertRecords(
      manager,
      accessIndicatorEntity,
      records.flatMap(({ dataset, recordId, value }) =>
        value.figures.map((figure) => ({
          dataset,
          recordId,
          country: value.country,
          placeKey: placeKey(placeOf(value))!,
          ...figure,
        })),
      ),
    ),
};

function placeOf({ code, country }: CountryIndicators) {
  return { country: code ?? country };
}
