import type { GivenDocument } from '../authorization/known-documents';

/** What a request says: the body of a POST, or the search of a GET. */
export interface RequestInput {
  readonly body: unknown;
  readonly search: string;
}

/** Where a request names its document instead of writing it out. */
const NAMING: ReadonlySet<string> = new Set(['extensions', 'documentId']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The document of a request: its text, the hash of Apollo's automatic persisted queries, or a
 * `documentId` (https://github.com/graphql/graphql-over-http/blob/main/rfcs/PersistedOperations.md).
 */
export function givenDocument({ body, search }: RequestInput): GivenDocument {
  const { query, extensions, documentId } = fieldsOf({ body, search });
  const persisted = asFields(asFields(parsed(extensions))['persistedQuery']);
  const hash = 'sha256Hash' in persisted ? persisted['sha256Hash'] : (documentId ?? undefined);
  const plain = typeof hash === 'string' ? hash.replace(/^sha256:/, '') : hash;
  return { query: query ?? undefined, ...(plain !== undefined && { hash: plain }) };
}

/** The same request with the text written out and without its hash. */
export function withText({ body, search }: RequestInput, query: string | undefined): RequestInput {
  if (query === undefined) return { body, search };
  if (body !== undefined) {
    const kept = Object.entries(asFields(body)).filter(
      // What is no map is left for Apollo Server to refuse.
      ([name, value]) => !NAMING.has(name) || (name === 'extensions' && !isMap(value)),
    );
    return { search, body: { ...Object.fromEntries(kept), query } };
  }
  const parameters = new URLSearchParams(search);
  parameters.set('query', query);
  for (const name of NAMING) parameters.delete(name);
  return { body, search: `?${parameters.toString()}` };
}

/** The name of the operation, as the client gives it; empty when it does not. */
export function operationNameOf(input: RequestInput): string {
  const { operationName } = fieldsOf(input);
  return typeof operationName === 'string' ? operationName : '';
}

/** The variables of a POST; none when it gives none that are usable. */
export function variablesOf(input: RequestInput): Fields {
  return asFields(fieldsOf(input)['variables']);
}

function fieldsOf({ body, search }: RequestInput): Fields {
  if (body !== undefined) return asFields(body);
  return Object.fromEntries(new URLSearchParams(search));
}

function asFields(value: unknown): Fields {
  return isMap(value) ? value : {};
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A GET carries its extensions as JSON text. */
function parsed(extensions: unknown): unknown {
  if (typeof extensions !== 'string') return extensions;
  try {
    return JSON.parse(extensions) as unknown;
  } catch {
    return undefined;
  }
}
