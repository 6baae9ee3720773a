import { z } from 'zod';
import { SIGNED_USE } from '../break-glass';
import { INSTANT } from '../parse-document';

const ENTRY = z.strictObject({
  /** From 0, without gaps. */
  number: z.int().min(0),
  at: INSTANT,
  /** The leaf hash of the entry before; empty for the first. */
  before: z.string(),
  /** Who read; null for an anonymous caller. */
  organization: z.string().nullable(),
  /** Who acted for it, as its issuer of tokens names that person; absent for a key. */
  person: z.string().optional(),
  purpose: z.string().nullable(),
  /** The SHA-256 of the document that was asked. */
  document: z.string(),
  /** A declared crisis, recorded before its wider access held; nothing is read by it. */
  breakGlass: SIGNED_USE.optional(),
  /** What was read: each protected field that had values in the answer. */
  read: z.array(
    z.strictObject({
      field: z.string(),
      level: z.string(),
      /** The subgraphs whose data it is. */
      subgraphs: z.array(z.string()),
      /** By which rules or agreements it was shown. */
      by: z.array(z.string()),
      /** In how many records it had a value. */
      records: z.int().positive(),
      /** Their keys, where all of its owners chose that these be logged. */
      ids: z.array(z.string()).optional(),
    }),
  ),
});

/** One answer that carried values that are not public: who read what, for which purpose, by which right. */
export type MirrorEntry = z.infer<typeof ENTRY>;

const HEAD = z.strictObject({
  /** From 0, without gaps. */
  number: z.int().min(0),
  at: INSTANT,
  /** How many entries it covers, and the Merkle root over them. */
  size: z.int().min(0),
  root: z.string(),
  /** The public key of who signed. */
  key: z.string(),
  signature: z.string(),
});

/** A signed statement of everything that the log held at one moment. */
export type SignedHead = z.infer<typeof HEAD>;

/** Reads a line; undefined when it is no entry. */
export function readEntry(line: string): MirrorEntry | undefined {
  return readLine(line, ENTRY);
}

/** Reads a line; undefined when it is no head. */
export function readHead(line: string): SignedHead | undefined {
  return readLine(line, HEAD);
}

function readLine<T>(line: string, shape: z.ZodType<T>): T | undefined {
  try {
    return shape.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
