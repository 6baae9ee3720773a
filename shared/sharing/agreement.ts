import { z } from 'zod';
import { SENSITIVITY_LEVELS } from '../core/sensitivity';
import { DAY, ID, parseDocument } from './parse-document';
import { PURPOSE_CODES, type Purpose } from './purposes';
import { SIGNATURE } from './signature';

/** How much of a value is told, from the least. */
export const RUNGS = [
  'nothing',
  'exists',
  'range',
  'roundedCount',
  'exactCount',
  'record',
] as const;

export type Rung = (typeof RUNGS)[number];

/** The rung of two that tells more. */
export function higherRung(a: Rung, b: Rung): Rung {
  return RUNGS.indexOf(a) >= RUNGS.indexOf(b) ? a : b;
}

const NAME = '[A-Za-z][A-Za-z0-9_]*';

/** What `sub` of a token may be: printable ASCII but quotes and backslashes, so that policies and settings need no escaping. */
const PERSON = /^(?!.*["'\\])[!-~]{1,200}$/;

const GRANT = z
  .strictObject({
    /** `Incident.perpetrator` or `Incident.*`. */
    fields: z
      .array(z.string().regex(new RegExp(`^${NAME}\\.(${NAME}|\\*)$`), 'Type.field or Type.*'))
      .default([]),
    /** Every field of a subgraph at one level; never SEVERE, whose fields must be named. */
    classes: z
      .array(
        z.strictObject({
          subgraph: ID,
          level: z.enum(SENSITIVITY_LEVELS).exclude(['SEVERE']),
        }),
      )
      .default([]),
    /** Who alone may see it for the recipient, as its issuer of tokens names them; SEVERE fields open to nobody else. */
    persons: z.array(z.string().regex(PERSON, 'the name of a person in tokens')).min(1).optional(),
    rung: z.enum(RUNGS).exclude(['nothing']),
    /** 0 tells countries only, 1 first-level areas. */
    finestAdminLevel: z.int().min(0).max(4).optional(),
    /** Counts below are not told. */
    smallestCount: z.int().positive().optional(),
    /** Countries by ISO 3166-1 alpha-3 code, areas by p-code; everywhere when left out. */
    places: z.array(z.string().regex(/^[A-Z]{2,3}[A-Z0-9]*$/, 'a code of a place')).optional(),
    /** Days that records may speak of. */
    period: z.strictObject({ from: DAY.optional(), to: DAY.optional() }).optional(),
  })
  .refine(({ fields, classes }) => fields.length + classes.length > 0, 'a grant names no fields');

/** What the recipient may see beside, for some hours, when it declares a crisis. */
const BREAK_GLASS = z.strictObject({
  grants: z.array(GRANT).min(1),
  hours: z.int().min(1).max(72),
  /** Within so many days after its end the owner closes the review; no new use before. */
  reviewDays: z.int().min(1).max(30),
});

/** What a subgraph of the recipient is told so that it can give a field of its own, and nothing else. */
const DRAWS = z.strictObject({
  subgraph: ID,
  /** The field that it gives from it, `Type.field`. */
  field: z.string().regex(new RegExp(`^${NAME}\\.${NAME}$`), 'Type.field'),
  /** The owner's fields that it is told for that. */
  needs: z.array(z.string().regex(new RegExp(`^${NAME}\\.${NAME}$`), 'Type.field')).min(1),
});

const AGREEMENT = z
  .strictObject({
    format: z.literal('passage-agreement/1'),
    id: ID,
    /** A later version of the same id takes the earlier one's place. */
    version: z.int().positive(),
    owner: ID,
    recipient: ID,
    purposes: z.array(z.enum(PURPOSE_CODES as [Purpose, ...Purpose[]])).min(1),
    grants: z.array(GRANT),
    draws: z.array(DRAWS).min(1).optional(),
    breakGlass: BREAK_GLASS.optional(),
    /** What the recipient takes upon itself, in words that a person reads. */
    duties: z.array(z.string().min(1)).default([]),
    /** The first and the last day on which it holds, in UTC. */
    from: DAY,
    until: DAY,
  })
  .refine(({ grants, draws = [] }) => grants.length + draws.length > 0, 'it grants nothing')
  .refine(({ owner, recipient }) => owner !== recipient, 'owner and recipient are one organization')
  .refine(({ from, until }) => from <= until, 'it ends before it begins');

const SIGNED = z.strictObject({ agreement: AGREEMENT, signatures: z.array(SIGNATURE).max(2) });

const REVOCATION = z.strictObject({
  format: z.literal('passage-revocation/1'),
  agreement: ID,
  /** This version and all before it. */
  version: z.int().positive(),
  by: ID,
  reason: z.string().min(1),
});

const SIGNED_REVOCATION = z.strictObject({ revocation: REVOCATION, signature: SIGNATURE });

export type Agreement = z.infer<typeof AGREEMENT>;
export type Grant = z.infer<typeof GRANT>;
export type AgreedDraw = z.infer<typeof DRAWS>;
export type SignedAgreement = z.infer<typeof SIGNED>;
export type SignedRevocation = z.infer<typeof SIGNED_REVOCATION>;

export const AGREEMENT_KIND = 'passage-agreement/1';
export const REVOCATION_KIND = 'passage-revocation/1';

/** @throws PassageError FILE_MALFORMED. Says nothing yet of whether the signatures count. */
export function parseAgreement(text: string): SignedAgreement {
  return parseDocument(text, 'agreement', SIGNED);
}

/** @throws PassageError FILE_MALFORMED. Says nothing yet of whether the signature counts. */
export function parseRevocation(text: string): SignedRevocation {
  return parseDocument(text, 'revocation', SIGNED_REVOCATION);
}
