import { z } from 'zod';
import { ID, INSTANT, parseDocument } from './parse-document';
import { SIGNATURE } from './signature';

const USE = z.strictObject({
  format: z.literal('passage-break-glass/1'),
  id: ID,
  /** Under which agreement, in which version. */
  agreement: ID,
  version: z.int().positive(),
  /** The recipient, who declares it. */
  by: ID,
  /** What the crisis is, in words that the owner reads. */
  reason: z.string().min(10),
  /** From then on the wider access holds; it ends so many hours later as was agreed. */
  at: INSTANT,
});

const REVIEW = z.strictObject({
  format: z.literal('passage-break-glass-review/1'),
  /** The use that is reviewed. */
  use: ID,
  /** The owner, who closes the review. */
  by: ID,
  justified: z.boolean(),
  findings: z.string().min(10),
});

export const SIGNED_USE = z.strictObject({ use: USE, signature: SIGNATURE });
const SIGNED_REVIEW = z.strictObject({ review: REVIEW, signature: SIGNATURE });

/** A crisis that a recipient declares, to see for a short time what the agreement keeps for crises. */
export type SignedUse = z.infer<typeof SIGNED_USE>;
/** What the owner found of a use afterwards. */
export type SignedReview = z.infer<typeof SIGNED_REVIEW>;

export const USE_KIND = 'passage-break-glass/1';
export const REVIEW_KIND = 'passage-break-glass-review/1';

/** @throws PassageError FILE_MALFORMED. Says nothing yet of whether the signature counts. */
export function parseUse(text: string): SignedUse {
  return parseDocument(text, 'declaration of a crisis', SIGNED_USE);
}

/** @throws PassageError FILE_MALFORMED. Says nothing yet of whether the signature counts. */
export function parseReview(text: string): SignedReview {
  return parseDocument(text, 'review', SIGNED_REVIEW);
}
