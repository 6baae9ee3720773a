import { createHash } from 'node:crypto';
import type { DocumentNode } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { NewEntry } from '../../shared/sharing/mirror/mirror-log';
import { instantOf } from '../../shared/sharing/parse-document';
import type { SharingPolicy } from '../../shared/sharing/sharing-policy';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';
import type { Supergraph } from '../supergraph/supergraph';
import type { CallerRights } from './field-decisions';
import { type ProtectedRead, countReads, protectedReads } from './protected-reads';
import { askingOf } from '../../shared/sharing/sharing-policy';
import { type ProtectedFields, protectedFields } from './protected-fields';

/** Writes one entry of the log of readings; resolves when it cannot be lost any more. */
export type WriteReading = (entry: NewEntry) => Promise<void>;

/** A question as far as it says what is read. */
export interface ReadQuestion {
  /** By which what the question reads is kept. */
  readonly source: string;
  /** With its one operation. */
  readonly document: DocumentNode;
}

/** An answer that is about to leave. */
export interface LeavingAnswer extends ReadQuestion {
  readonly supergraph: Supergraph;
  readonly rights: CallerRights;
  readonly data: unknown;
}

/** Logs what answers tell that is not public. */
export interface Mirroring {
  /** Whether an answer to this question may tell what is not public. */
  readonly concerns: (supergraph: Supergraph, asked: ReadQuestion) => boolean;
  /** To be awaited before the answer leaves. */
  readonly log: (answer: LeavingAnswer) => Promise<void>;
}

const MOST_KEPT = 1_000;

interface Opened {
  readonly fields: ProtectedFields;
  readonly reads: LruCache<readonly ProtectedRead[]>;
}

/**
 * Makes the mirror of answers: who read which protected fields, of how many records, by which right.
 * Rejects with PassageError MIRROR_UNWRITABLE when an entry cannot be kept: then the answer must not leave.
 */
export function createMirroring(
  currentPolicy: () => SharingPolicy,
  write: WriteReading,
): Mirroring {
  const opened = new WeakMap<Supergraph, Opened>();
  return {
    concerns: (supergraph, asked) =>
      readsOf(openFor(opened, supergraph), supergraph, asked).length > 0,
    async log(answer) {
      const { supergraph, data, source } = answer;
      const known = openFor(opened, supergraph);
      const counts = countReads(readsOf(known, supergraph, answer), data);
      if (counts.size === 0) return;
      const document = createHash('sha256').update(source).digest('base64url');
      const entry = {
        document,
        ...readingOf(currentPolicy(), known.fields, counts, answer.rights),
      };
      await write(entry).catch((cause: unknown) => {
        throw unwritable(cause);
      });
    },
  };
}

function readingOf(
  policy: SharingPolicy,
  fields: ProtectedFields,
  counts: ReadonlyMap<string, number>,
  rights: CallerRights,
): Omit<NewEntry, 'document'> {
  const [asking, now] = [askingOf(rights.caller), Date.now()];
  const read = [...counts].map(([field, records]) => {
    const known = fields.get(field)!;
    const decision = policy.decide(asking, known, now);
    const by = decision.kind === 'allowed' ? [...new Set(decision.by)] : [ENDED];
    return { field, level: known.level, subgraphs: [...known.subgraphs], by, records };
  });
  const { organization = null, purpose = null } = asking;
  return { at: instantOf(now), organization, purpose, read };
}

/** The right ended while the question was answered. */
const ENDED = 'what held when it was asked';

function unwritable(cause: unknown): PassageError {
  const message = 'readings cannot be logged now, so nothing protected is shown';
  return new PassageError('MIRROR_UNWRITABLE', message, { cause });
}

function openFor(opened: WeakMap<Supergraph, Opened>, supergraph: Supergraph): Opened {
  const known = opened.get(supergraph);
  if (known !== undefined) return known;
  const fresh = {
    fields: protectedFields(supergraph),
    reads: new LruCache<readonly ProtectedRead[]>(MOST_KEPT),
  };
  opened.set(supergraph, fresh);
  return fresh;
}

function readsOf(
  { fields, reads }: Opened,
  { publicSchema }: Supergraph,
  { source, document }: ReadQuestion,
): readonly ProtectedRead[] {
  if (fields.size === 0) return [];
  const known = reads.get(source);
  if (known !== undefined) return known;
  const found = protectedReads(publicSchema, document, (name) => fields.has(name));
  reads.set(source, found, documentWeight(source));
  return found;
}
