import { z } from 'zod';
import type { AgreementAsTold } from '../domain/access-agreement';
import { AGREEMENT_TYPES } from '../domain/access-agreement';
import { AGREEMENT_EVENT_KINDS, RENEWAL_MODES } from '../domain/agreement-event';
import { AGREEMENT_ROLES } from '../domain/agreement-party';

/** Words for what a data officer reads when a value is not what a field holds. */
const NO_INSTANT = 'not an instant with its zone, as 2023-05-22T21:45+02:00';

export const day = z.iso.date('not a calendar day as YYYY-MM-DD');
export const days = z
  .int('not a whole number of days')
  .min(1, 'not a positive number of days')
  .max(36_525, 'more than 100 years');
export const words = z.string('not a text').trim().min(1, 'empty');
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/, NO_INSTANT)
  .refine((text) => !Number.isNaN(Date.parse(text)), NO_INSTANT);

export const termClaim = z.strictObject({
  by: words,
  days: days.nullable().default(null),
  until: day.nullable().default(null),
});

const event = z.strictObject({
  date: day,
  kind: z.enum(AGREEMENT_EVENT_KINDS).exclude(['SIGNED']),
  by: words.nullable().default(null),
  days: days.nullable().default(null),
  until: day.nullable().default(null),
  claims: z.array(termClaim).default([]),
  citation: words.nullable().default(null),
  otherAccounts: z
    .array(z.strictObject({ date: day, days: days.nullable(), note: words.nullable() }))
    .default([]),
});

/** An agreement in Passage's own format. */
export const agreementSchema: z.ZodType<AgreementAsTold> = z.strictObject({
  id: words,
  title: words,
  type: z.enum(AGREEMENT_TYPES),
  countries: z.array(words).min(1),
  parties: z.array(z.strictObject({ name: words, role: z.enum(AGREEMENT_ROLES) })).min(1),
  signed: day,
  entersIntoForce: instant.nullable().default(null),
  durationDays: days.nullable().default(null),
  expires: day.nullable().default(null),
  renewal: z
    .strictObject({ mode: z.enum(RENEWAL_MODES), text: words.nullable().default(null) })
    .nullable()
    .default(null),
  points: z.array(words).default([]),
  terms: z.array(words).default([]),
  verification: z
    .strictObject({
      body: words,
      composition: z.array(words).default([]),
      inspection: words.nullable().default(null),
    })
    .nullable()
    .default(null),
  note: words.nullable().default(null),
  eventsNote: words.nullable().default(null),
  citations: z.array(words).default([]),
  isExample: z.boolean().optional(),
  events: z.array(event).default([]),
});
