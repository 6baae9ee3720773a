import { type DocumentNode, Kind, OperationTypeNode, parse } from 'graphql';
import type { Caller } from '../../shared/core/caller';
import { PassageError } from '../../shared/core/errors';
import { checkDocumentLimits } from './measure-document';
import { type OperationLimits, checkTextLimits } from './operation-limits';

/** What must be known of a document to admit it for a caller. */
export interface DocumentFacts {
  /** Whether any of its operations writes. */
  readonly writes: boolean;
  /** Whether any of its operations asks for events. */
  readonly subscribes: boolean;
}

/**
 * Bounds a document and says what admitting it depends on. Text that does not parse has no facts and
 * no operations: whoever executes it will say what is wrong.
 * @throws PassageError LIMIT_EXCEEDED
 */
export function inspectDocument(query: string, limits: OperationLimits): DocumentFacts {
  checkTextLimits(query, limits);
  const document = parseOrUndefined(query);
  if (document === undefined) return { writes: false, subscribes: false };
  checkDocumentLimits(document, limits);
  const has = (operation: OperationTypeNode): boolean =>
    document.definitions.some(
      (node) => node.kind === Kind.OPERATION_DEFINITION && node.operation === operation,
    );
  return {
    writes: has(OperationTypeNode.MUTATION),
    subscribes: has(OperationTypeNode.SUBSCRIPTION),
  };
}

/** @throws PassageError UNAUTHENTICATED when an anonymous caller sends a document that writes. */
export function admitCaller(caller: Caller, { writes }: DocumentFacts): void {
  if (!writes || caller.kind !== 'ANONYMOUS') return;
  throw new PassageError('UNAUTHENTICATED', 'anonymous callers read only; mutations need a key', {
    expected: 'authorization: Bearer <key>',
  });
}

function parseOrUndefined(query: string): DocumentNode | undefined {
  try {
    return parse(query, { noLocation: true });
  } catch {
    return undefined;
  }
}
