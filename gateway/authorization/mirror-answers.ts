import { createHash } from 'node:crypto';
import { type DocumentNode, type GraphQLSchema, isInterfaceType } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import type { NewEntry } from '../../shared/sharing/mirror/mirror-log';
import { instantOf } from '../../shared/sharing/parse-document';
import { ownerOf } from '../../shared/sharing/key-directory';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';
import type { Supergraph } from '../supergraph/supergraph';
import type { CallerRights } from './field-decisions';
import type { CostedOperation } from './cost-gate';
import { type NamedQuestion, nameRecords } from './name-records';
import {
  type CountedReads,
  type ProtectedRead,
  countReads,
  protectedReads,
} from './protected-reads';
import { type Asking, askingOf, drawerOf } from '../../shared/sharing/asking';
import type { SharedField } from '../../shared/sharing/shared-field';
import type { SharingPolicy } from '../../shared/sharing/sharing-policy';
import {
  type ProtectedByField,
  type ProtectedFields,
  type ReadField,
  protectedByField,
  protectedFields,
} from './protected-fields';

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
  /** Under which records carry their keys; see {@link Mirroring.naming}. */
  readonly recordKey?: string | undefined;
}

/** Logs what answers tell that is not public. */
export interface Mirroring {
  /** Whether an answer to this question may tell what is not public. */
  readonly concerns: (supergraph: Supergraph, asked: ReadQuestion) => boolean;
  /** The question with the keys of the records that their owners want logged; undefined where there are none. */
  readonly naming: (supergraph: Supergraph, asked: CostedOperation) => NamedQuestion | undefined;
  /** To be awaited before the answer leaves. */
  readonly log: (answer: LeavingAnswer) => Promise<void>;
}

const MOST_KEPT = 1_000;

type Organizations = SharingPolicy['organizations'];
type Naming = { readonly question: NamedQuestion | undefined };

interface Opened {
  readonly fields: ProtectedFields;
  readonly byField: ProtectedByField;
  readonly byKey: ReadonlyMap<string, ReadField>;
  readonly reads: LruCache<readonly ProtectedRead[]>;
  /** As long as owners do not choose otherwise. */
  named: { readonly by: Organizations; readonly questions: LruCache<Naming> };
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
    naming(supergraph, asked) {
      const { organizations } = currentPolicy();
      const known = openFor(opened, supergraph);
      if (known.named.by !== organizations) {
        known.named = { by: organizations, questions: new LruCache(MOST_KEPT) };
      }
      return named(known, supergraph, asked);
    },
    async log(answer) {
      const { supergraph, data, source, recordKey } = answer;
      const known = openFor(opened, supergraph);
      const counts = countReads(readsOf(known, supergraph, answer), data, recordKey);
      if (counts.size === 0) return;
      const document = createHash('sha256').update(source).digest('base64url');
      const entry = {
        document,
        ...readingOf(currentPolicy(), known.byKey, counts, answer.rights),
      };
      await write(entry).catch((cause: unknown) => {
        throw unwritable(cause);
      });
    },
  };
}

function readingOf(
  policy: SharingPolicy,
  byKey: ReadonlyMap<string, ReadField>,
  counts: ReadonlyMap<string, CountedReads>,
  rights: CallerRights,
): Omit<NewEntry, 'document'> {
  const [asking, now] = [askingOf(rights.caller), Date.now()];
  const read = [...counts].map(([key, { records, ids }]) => {
    const one = byKey.get(key)!;
    const { coordinate: field, level, subgraphs } = one.field;
    const isNamed = ids.size > 0 && wantsRecords(policy.organizations, one.field);
    const by = rightsTo(policy, one, asking, now);
    const told = { field, level, subgraphs: [...subgraphs], by, records };
    return { ...told, ...(isNamed && { ids: [...ids].sort() }) };
  });
  const { organization = null, purpose = null } = asking;
  const person = rights.caller.kind === 'ORGANIZATION' ? rights.caller.person : undefined;
  return {
    at: instantOf(now),
    organization,
    ...(person !== undefined && { person }),
    purpose,
    read,
  };
}

/** By which agreements a field was read, or told to who gives another from it. */
function rightsTo(
  policy: SharingPolicy,
  { field, draws }: ReadField,
  asking: Asking,
  now: number,
): string[] {
  const decision = policy.decide(draws ? drawerOf(policy, draws) : asking, field, now);
  const by = decision.kind === 'allowed' ? [...new Set(decision.by)] : [ENDED];
  if (draws === undefined) return by;
  return by.map((name) => `${name}, drawn by ${draws.subgraph} for ${draws.field}`);
}

/** Under which readings are counted: apart where the caller reads, and where another is told. */
function keyOf({ field: { coordinate }, draws }: ReadField): string {
  return draws === undefined ? coordinate : `${coordinate} ${draws.subgraph} ${draws.field}`;
}

/** Every owner of a field has chosen that the keys of its records be logged. */
function wantsRecords(organizations: Organizations, { subgraphs }: SharedField): boolean {
  return subgraphs.every((name) => ownerOf({ organizations }, name)?.readings === 'records');
}

function named(
  { fields, named: { by, questions }, reads, byField, byKey }: Opened,
  supergraph: Supergraph,
  asked: CostedOperation,
): NamedQuestion | undefined {
  if (!by.some(({ readings }) => readings === 'records')) return undefined;
  const { source } = asked;
  const known = questions.get(source);
  if (known !== undefined) return known.question;
  const wanted = readsOf({ reads, byField }, supergraph, asked).filter(({ coordinate }) =>
    wantsRecords(by, byKey.get(coordinate)!.field),
  );
  const types = new Set(
    wanted.flatMap(({ typeName }) => [typeName, ...behind(supergraph.publicSchema, typeName)]),
  );
  const question =
    types.size === 0
      ? undefined
      : nameRecords(supergraph, asked, types, (name) => fields.has(name));
  questions.set(source, { question }, documentWeight(source));
  return question;
}

function behind(schema: GraphQLSchema, typeName: string): string[] {
  const type = schema.getType(typeName);
  return isInterfaceType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [];
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
  const fields = protectedFields(supergraph);
  const byField = protectedByField(supergraph, fields);
  const fresh: Opened = {
    fields,
    byField,
    byKey: new Map([...byField.values()].flat().map((read) => [keyOf(read), read])),
    reads: new LruCache<readonly ProtectedRead[]>(MOST_KEPT),
    named: { by: [], questions: new LruCache(MOST_KEPT) },
  };
  opened.set(supergraph, fresh);
  return fresh;
}

function readsOf(
  { byField, reads }: Pick<Opened, 'byField' | 'reads'>,
  { publicSchema }: Supergraph,
  { source, document }: ReadQuestion,
): readonly ProtectedRead[] {
  if (byField.size === 0) return [];
  const known = reads.get(source);
  if (known !== undefined) return known;
  const found = protectedReads(publicSchema, document, (name) =>
    (byField.get(name) ?? []).map(keyOf),
  );
  reads.set(source, found, documentWeight(source));
  return found;
}
