import { z } from 'zod';
import { AGREEMENT_TYPES } from '../domain/access-agreement';
import { AGREEMENT_EVENT_KINDS, RENEWAL_MODES } from '../domain/agreement-event';
import { day, days, instant, termClaim, words } from './agreement-schema';

const renewal = z.object({ date: day, days: days.nullish(), note: z.string().nullish() });

const event = z.object({
  date: day,
  kind: z.enum(AGREEMENT_EVENT_KINDS).exclude(['SIGNED']),
  by: words.nullish(),
  days: days.nullish(),
  until: day.nullish(),
  claims: z.array(termClaim).nullish(),
  source: words.nullish(),
});

/** One record of the file of agreements; members that it does not name are kept as given. */
export const rawAgreement = z.object({
  id: words,
  title: words,
  type: z.enum(AGREEMENT_TYPES),
  countries: z.array(words).min(1, 'no country'),
  parties: z.array(words).min(1, 'no party'),
  witness: z.array(words).nullish(),
  facilitators: z.array(words).nullish(),
  signed: day,
  entersIntoForce: instant.nullish(),
  durationDays: days.nullish(),
  expires: day.nullish(),
  renewal: z.object({ mode: z.enum(RENEWAL_MODES), text: words.nullish() }).nullish(),
  verification: z
    .object({ body: words, composition: z.array(words).nullish(), inspection: words.nullish() })
    .nullish(),
  points: z.array(words).nullish(),
  terms: z.array(words).nullish(),
  renewals: z.array(renewal).nullish(),
  note: z.string().nullish(),
  sources: z.array(words).nullish(),
  events: z.array(event).nullish(),
  eventsNote: words.nullish(),
});

export type RawAgreement = z.infer<typeof rawAgreement>;
export type RawEvent = z.infer<typeof event>;
export type RawRenewal = z.infer<typeof renewal>;
