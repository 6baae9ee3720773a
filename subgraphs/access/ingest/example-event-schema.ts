import { z } from 'zod';
import { CLAUSE_KINDS } from '../domain/clause-kinds';
import type { NegotiationEvent } from '../domain/negotiation-event';
import { NEGOTIATION_CAPACITIES } from '../domain/negotiation-event';
import type { PlaybookEvent } from '../domain/negotiation-playbook';
import { day, words } from './agreement-schema';

const told = { date: day, citation: words.nullable().default(null) };
const kinds = z.array(z.enum(CLAUSE_KINDS)).default([]);
const limit = z.strictObject({
  measure: words,
  unit: words,
  atLeast: z.number().nullable().default(null),
  atMost: z.number().nullable().default(null),
});
const line = z.strictObject({
  key: words,
  text: words,
  subjects: kinds,
  words: z.array(words).default([]),
  limit: limit.nullable().default(null),
});
const content = {
  milestones: z.array(
    z.strictObject({ key: words, title: words, dueAfterDays: z.int().min(0).nullable() }),
  ),
  verificationSteps: z
    .array(z.strictObject({ key: words, milestone: words, text: words }))
    .default([]),
  redLines: z.array(line).default([]),
  bottomLines: z.array(line).default([]),
};
/** Nothing but examples is loaded: real playbooks and negotiations are recorded by those who hold them. */
const example = {
  title: words,
  publicFrom: day.nullable().default(null),
  isExample: z.literal(true, 'not labelled as an example'),
};

/** The entries of which examples of playbooks are made. */
export const playbookEvent: z.ZodType<PlaybookEvent> = z.discriminatedUnion('type', [
  z.strictObject({
    ...{ type: z.literal('PLAYBOOK_BEGUN'), ...told, ...example, setting: words },
    sharedWith: z.array(words).default([]),
  }),
  z.strictObject({
    ...{ type: z.literal('VERSION_ISSUED'), ...told, ...content, number: z.int().min(1) },
    changes: words.nullable().default(null),
  }),
]);

const participant = z.strictObject({
  key: words,
  capacity: z.enum(NEGOTIATION_CAPACITIES),
  role: words,
  consentToBeNamed: z.literal(false, 'examples name nobody'),
  name: z.null().default(null),
  organization: z.null().default(null),
});

/** The entries of which examples of negotiations are made. */
export const negotiationEvent: z.ZodType<NegotiationEvent> = z.discriminatedUnion('type', [
  z.strictObject({
    ...{ type: z.literal('NEGOTIATION_BEGUN'), ...told, ...example },
    countries: z.array(words).min(1),
    areas: z.array(words).default([]),
    lead: words,
    team: z.array(words).default([]),
    playbookId: words.nullable().default(null),
    playbookVersion: z.int().nullable().default(null),
    template: z.strictObject(content).nullable().default(null),
  }),
  z.strictObject({ type: z.literal('PARTICIPANT_JOINED'), ...told, participant }),
  z.strictObject({
    ...{ type: z.literal('TERM_PROPOSED'), ...told },
    term: z.strictObject({
      ...{ key: words, by: words.nullable().default(null), text: words, subjects: kinds },
      figures: z
        .array(z.strictObject({ measure: words, unit: words, value: z.number() }))
        .default([]),
    }),
  }),
  z.strictObject({
    ...{ type: z.literal('STEP_VERIFIED'), ...told },
    verifiedStep: z.strictObject({ step: words, finding: words }),
  }),
  z.strictObject({
    ...{ type: z.literal('MILESTONE_REACHED'), ...told },
    milestone: z.strictObject({ key: words }),
  }),
  z.strictObject({
    ...{ type: z.literal('COMMITMENT_MADE'), ...told },
    commitment: z.strictObject({ key: words, by: words, text: words, due: day }),
  }),
  z.strictObject({
    ...{ type: z.literal('COMMITMENT_UPDATED'), ...told },
    commitmentUpdate: z.strictObject({
      ...{ commitment: words, text: words, due: day.nullable().default(null) },
      outcome: z.enum(['KEPT', 'BROKEN']).nullable().default(null),
    }),
  }),
]);
