import { PassageError } from '../../shared/core/errors';
import { documentWeight } from '../planning/document-weight';
import { LruCache } from '../../shared/core/lru-cache';
import { type DocumentFacts, admitCaller, inspectDocument } from './admit-operation';
import type { KeyHolder } from './api-keys';
import type { CallerRights } from './field-decisions';
import type { Headers, IdentifyCaller } from './identify-caller';
import type { GivenDocument, KnownDocuments } from './known-documents';
import type { OperationLimits } from './operation-limits';
import { type Tellings, requestedTellings } from '../telling/requested-tellings';

/** For whom documents must stand on the list of trusted ones, beside keys that say so themselves. */
export const TRUSTED_FOR = ['nobody', 'anonymous', 'everybody'] as const;

export interface AdmissionOptions {
  /** As they are now. */
  readonly limits: () => OperationLimits;
  readonly identify: IdentifyCaller;
  readonly documents: KnownDocuments;
  readonly trustedFor: (typeof TRUSTED_FOR)[number];
}

/** A question that may be answered. */
export interface Admitted extends CallerRights {
  /** The text of the document; absent when none was given. */
  readonly query: string | undefined;
  /** Whether an operation of the document asks for events. */
  readonly subscribes: boolean;
  /** When the key or token of the caller ends, in milliseconds since 1970. */
  readonly until?: number;
  /** The trace that the request is part of, as a known caller tells it. */
  readonly traceparent?: string;
  /** Whether the answer tells how it was found. */
  readonly explains: boolean;
  /** What the answer is to tell of itself; absent when nothing. */
  readonly tells?: Tellings;
}

/** Says who asks and whether this may be asked. Rejects with a PassageError to refuse it. */
export type Admit = (headers: Headers, given: GivenDocument) => Promise<Admitted>;

const EXPLAIN_HEADER = 'passage-explain';
const MOST_INSPECTED = 2_000;

/** Makes the one gate through which every question comes, in process and over HTTP. */
export function createAdmission(options: AdmissionOptions): Admit {
  const { identify, documents } = options;
  let inspected = new LruCache<DocumentFacts>(MOST_INSPECTED);
  let limits = options.limits();
  const factsOf = (query: string): DocumentFacts => {
    if (limits !== options.limits()) {
      limits = options.limits();
      inspected = new LruCache<DocumentFacts>(MOST_INSPECTED);
    }
    const known = inspected.get(query);
    if (known !== undefined) return known;
    const facts = inspectDocument(query, limits);
    inspected.set(query, facts, documentWeight(query));
    return facts;
  };
  return async (headers, given) => {
    const { caller, holder } = await identify(headers);
    const query = documents.textOf(given, mustBeTrusted(options.trustedFor, holder));
    const facts = query === undefined ? undefined : factsOf(query);
    if (facts !== undefined) admitCaller(caller, facts);
    documents.remember(given);
    const subscribes = facts?.subscribes === true;
    const tells = requestedTellings(headers);
    const traceparent = holder && headers['traceparent'];
    return {
      caller,
      scopes: holder?.scopes ?? [],
      query,
      subscribes,
      explains: mayExplain(headers, holder),
      ...(tells && { tells }),
      ...(holder?.expiresAt !== undefined && { until: holder.expiresAt }),
      ...(traceparent && { traceparent }),
    };
  };
}

function mustBeTrusted(
  trustedFor: AdmissionOptions['trustedFor'],
  holder: KeyHolder | undefined,
): boolean {
  if (trustedFor === 'everybody' || holder?.trustedDocumentsOnly === true) return true;
  return trustedFor === 'anonymous' && holder === undefined;
}

function mayExplain(headers: Headers, holder: KeyHolder | undefined): boolean {
  if (headers[EXPLAIN_HEADER] === undefined) return false;
  if (holder?.mayExplain === true) return true;
  throw new PassageError('FORBIDDEN', 'this caller may not ask how an answer was found', {
    where: EXPLAIN_HEADER,
  });
}
