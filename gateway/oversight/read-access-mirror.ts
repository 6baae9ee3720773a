import { type Connection, type PageArguments, readPage } from '../../shared/core/connection';
import { encodeCursor, foreignCursor } from '../../shared/core/cursor';
import { PassageError } from '../../shared/core/errors';
import type { PlacedLine } from '../../shared/runtime/sharing/lines-back';
import { type MirrorEntry, readEntry } from '../../shared/sharing/mirror/mirror-entry';

/** Which readings an organization wants to see; everything that is given must hold. */
export interface AccessReadingFilter {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly organization?: string | null;
  readonly purpose?: string | null;
  readonly field?: string | null;
}

/** One answer that carried protected values, as far as they are one owner's. */
export interface AccessReading extends Omit<MirrorEntry, 'before' | 'read' | 'person'> {
  readonly person: string | undefined;
  readonly fields: MirrorEntry['read'];
}

export interface AccessMirrorQuestion extends PageArguments {
  readonly filter?: AccessReadingFilter | null;
}

/** Lines of the log of readings, the newest first, from before an offset on. */
export type ReadLines = (before?: number) => AsyncIterable<PlacedLine>;

/** So many lines are looked at for one page; then the page ends where they end. */
const MOST_LOOKED_AT = 50_000;

/**
 * One page of the readings of some subgraphs' data, the newest first.
 * Rejects with PassageError BAD_INPUT for a page, cursor or instant that cannot be used.
 */
export async function readAccessMirror(
  read: ReadLines,
  subgraphs: ReadonlySet<string>,
  { filter, ...paging }: AccessMirrorQuestion,
): Promise<Connection<AccessReading>> {
  const page = readPage(paging, 1);
  checkInstant(filter?.from, 'filter.from');
  checkInstant(filter?.to, 'filter.to');
  const before = offsetIn(page.after?.[0], paging.after);
  const { edges, endCursor, hasNextPage } = await gather(read(before), page.limit, (line) =>
    readingOf(line, subgraphs, filter ?? {}),
  );
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor,
    },
  };
}

interface Gathered {
  readonly edges: Connection<AccessReading>['edges'];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Looks for so many readings and for one more, which only tells that more follows. */
async function gather(
  lines: AsyncIterable<PlacedLine>,
  limit: number,
  look: (line: string) => AccessReading | 'NONE' | 'END',
): Promise<Gathered> {
  const edges: Connection<AccessReading>['edges'][number][] = [];
  let [looked, endCursor]: [number, string | null] = [0, null];
  for await (const { offset, line } of lines) {
    if (looked === MOST_LOOKED_AT) return { edges, endCursor, hasNextPage: true };
    looked += 1;
    const node = look(line);
    if (node === 'END') break;
    const isFull = edges.length === limit;
    if (node !== 'NONE' && isFull)
      return { edges, endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: true };
    endCursor = encodeCursor([offset]);
    if (node !== 'NONE') edges.push({ cursor: endCursor, node });
  }
  return { edges, endCursor, hasNextPage: false };
}

function offsetIn(cursor: unknown, given: string | null | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  if (typeof cursor === 'number' && Number.isSafeInteger(cursor) && cursor >= 0) return cursor;
  throw foreignCursor(given ?? '');
}

/** What of a line is about these subgraphs' data and wanted; `END` when none further back can be. */
function readingOf(
  line: string,
  subgraphs: ReadonlySet<string>,
  filter: AccessReadingFilter,
): AccessReading | 'NONE' | 'END' {
  const read = readEntry(line);
  if (read === undefined) return 'NONE';
  // Entries stand in the order of their time.
  if (filter.from != null && Date.parse(read.at) < Date.parse(filter.from)) return 'END';
  const { number, at, organization, person, purpose, document } = read;
  const fields = read.read.filter(
    ({ subgraphs: givers, field }) =>
      givers.some((name) => subgraphs.has(name)) && isWanted(field, filter.field),
  );
  const isMeant =
    fields.length > 0 &&
    !(filter.to != null && Date.parse(at) > Date.parse(filter.to)) &&
    isWanted(organization, filter.organization) &&
    isWanted(purpose, filter.purpose);
  return isMeant ? { number, at, organization, person, purpose, document, fields } : 'NONE';
}

function isWanted(value: string | null, wanted: string | null | undefined): boolean {
  return wanted == null || value === wanted;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function checkInstant(text: string | null | undefined, where: string): void {
  if (text == null || (INSTANT.test(text) && !Number.isNaN(Date.parse(text)))) return;
  throw new PassageError('BAD_INPUT', 'this is no instant', {
    where,
    value: text.slice(0, 40),
    expected: 'ISO 8601 with its zone, as 2026-11-26T08:00:00Z',
  });
}
