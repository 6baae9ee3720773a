import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from './canonical-json';
import { ID, INSTANT, parseDocument } from './parse-document';
import { SIGNATURE, type Signer, signDocument } from './signature';

/** A SHA-256 in base64url, without padding. */
const DIGEST = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'a SHA-256 in base64url');

/** One call behind an answer. */
const PART = z.strictObject({
  /** Who owns the data; null when the directory of keys names nobody. */
  organization: ID.nullable(),
  subgraph: z.string(),
  /** Over the bytes that were sent. */
  asked: DIGEST,
  /** Over the bytes that came back; null when none did. */
  answered: DIGEST.nullable(),
  failure: z.string().optional(),
});

const RECEIPT = z.strictObject({
  format: z.literal('passage-receipt/1'),
  at: INSTANT,
  /** Who asked and for what; null for an anonymous caller. */
  organization: z.string().nullable(),
  purpose: z.string().nullable(),
  /** Over the text of the question, and over the canonical JSON of its variables. */
  question: DIGEST,
  variables: DIGEST,
  /** How finely the answer is taken apart: each value, or each root field of a large answer. */
  grain: z.enum(['VALUE', 'FIELD']),
  /** For each part of the answer, by its JSON pointer (RFC 6901), over its canonical JSON (RFC 8785). */
  answer: z.record(z.string(), DIGEST),
  owners: z.array(PART),
});

const SIGNED = z.strictObject({ receipt: RECEIPT, signature: SIGNATURE });

export type Receipt = z.infer<typeof RECEIPT>;
export type ReceiptPart = z.infer<typeof PART>;
export type SignedReceipt = z.infer<typeof SIGNED>;

/** An answer as GraphQL over HTTP writes it. */
export interface WholeAnswer {
  readonly data?: unknown;
  readonly errors?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export const RECEIPT_KIND = 'passage-receipt/1';
/** The organization in whose name a gateway signs. */
export const GATEWAY_ID = 'gateway';

const MOST_PARTS = 2_000;

/** Everything of a receipt but what is made from the answer itself. */
export type ReceiptFacts = Omit<Receipt, 'format' | 'grain' | 'answer'>;

/** Signs for an answer; what its `extensions` tell is covered too, but for a receipt. */
export function signReceipt(
  answer: WholeAnswer,
  facts: ReceiptFacts,
  signer: Signer,
): SignedReceipt {
  const values = digestsOf(answer, 'VALUE');
  const isLarge = Object.keys(values).length > MOST_PARTS;
  const receipt: Receipt = {
    format: RECEIPT_KIND,
    ...facts,
    grain: isLarge ? 'FIELD' : 'VALUE',
    answer: isLarge ? digestsOf(answer, 'FIELD') : values,
  };
  const signature = signDocument({ kind: RECEIPT_KIND, document: receipt }, signer, facts.at);
  return { receipt, signature };
}

/** @throws PassageError FILE_MALFORMED. Says nothing yet of whether the signature counts. */
export function parseReceipt(text: string): SignedReceipt {
  return parseDocument(text, 'receipt', SIGNED);
}

/** The digest of each part of an answer. */
export function digestsOf(
  { data, errors, extensions = {} }: WholeAnswer,
  grain: Receipt['grain'],
): Record<string, string> {
  const parts: [string, unknown][] = [
    ...(data === undefined ? [] : partsOf(data, '/data', grain === 'VALUE' ? Infinity : 1)),
    ...(errors === undefined ? [] : partsOf(errors, '/errors', 1)),
    ...Object.entries(extensions).flatMap(([name, value]) =>
      name === 'receipt' ? [] : partsOf(value, `/extensions/${escape(name)}`, 0),
    ),
  ];
  return Object.fromEntries(
    parts.map(([pointer, value]) => [pointer, sha256(canonicalJson(value))]),
  );
}

/** A SHA-256 as receipts write it. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

/** Values are taken apart down to plain ones and to items of lists, at most so many levels deep. */
function partsOf(value: unknown, pointer: string, levels: number): [string, unknown][] {
  if (levels === 0 || typeof value !== 'object' || value === null) return [[pointer, value]];
  const entries = Object.entries(value);
  if (entries.length === 0) return [[pointer, value]];
  const left = Array.isArray(value) ? 0 : levels - 1;
  return entries.flatMap(([key, inner]) => partsOf(inner, `${pointer}/${escape(key)}`, left));
}

function escape(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
