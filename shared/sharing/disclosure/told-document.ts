import { z } from 'zod';
import { RUNGS } from '../agreement';
import { ID, parseDocument } from '../parse-document';
import { SIGNATURE } from '../signature';

const NAMES = z.array(z.string().min(1)).min(1);
const NUMBER = z.int().nonnegative();

const RULES = z.strictObject({
  axes: z.array(
    z.strictObject({
      name: z.string().min(1),
      /** Each finest group with all that hold it, in their order. */
      groups: z.array(z.tuple([z.string().min(1), NAMES])),
    }),
  ),
  protectedAxis: z.string().min(1),
  wholeOfProtected: z.string().min(1),
  smallestCount: z.int().positive(),
  finest: z.enum(RUNGS),
});

const TOLD = z.strictObject({
  format: z.literal('passage-told/1'),
  table: z.string().min(1),
  teller: ID,
  rules: RULES,
  /** The records that each telling counted first, by keys that everybody may know; the first telling first. */
  tellings: z.array(z.array(z.string().min(1))).min(1),
  /** What everybody could be told at most; cells of which nothing was told are left out. */
  cells: z.array(
    z.strictObject({
      ...{ groups: NAMES, rung: z.enum(RUNGS) },
      ...{ least: NUMBER, most: NUMBER.nullable() },
    }),
  ),
});

const SIGNED = z.strictObject({ told: TOLD, signature: SIGNATURE });

/** What an owner told of a table, for others who tell of the same records. It holds nothing that was not told. */
export type ToldDocument = z.infer<typeof TOLD>;
export type SignedTold = z.infer<typeof SIGNED>;

export const TOLD_KIND = 'passage-told/1';

/** @throws PassageError FILE_MALFORMED. Says nothing yet of whether the signature counts. */
export function parseTold(text: string): SignedTold {
  return parseDocument(text, 'ledger of told counts', SIGNED);
}
