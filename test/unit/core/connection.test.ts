import fc from 'fast-check';
import type { PageArguments } from '../../../shared/core/connection';
import {
  DEFAULT_PAGE,
  LARGEST_PAGE,
  readPage,
  toConnection,
} from '../../../shared/core/connection';
import { encodeCursor } from '../../../shared/core/cursor';
import { failureOf } from '../../testkit/failure-of';

/** What a store does: the rows after the cursor, and one more than asked for. */
function pageOf(rows: readonly number[], args: PageArguments) {
  const page = readPage(args, 1);
  const after = page.after === null ? -Infinity : Number(page.after[0]);
  const found = rows.filter((row) => row > after).slice(0, page.limit + 1);
  return toConnection(found, page, (row) => [row]);
}

describe('the arguments of a page', () => {
  it('take 50 from the beginning when nothing is said', () => {
    expect(readPage({}, 1)).toEqual({ limit: DEFAULT_PAGE, after: null });
    expect(readPage({ first: null, after: null }, 1)).toEqual({ limit: 50, after: null });
  });

  it('may ask for none and for 500, but for no more', async () => {
    expect(readPage({ first: 0 }, 1).limit).toBe(0);
    expect(readPage({ first: LARGEST_PAGE }, 1).limit).toBe(500);
    for (const first of [-1, 501]) {
      expect(await failureOf(() => readPage({ first }, 1))).toEqual({
        code: 'BAD_INPUT',
        sentence: `first: the page is too large or negative (found "${first}"). Expected 0 to 500; read on with "after".`,
      });
    }
  });

  it('refuse an empty cursor rather than begin again', () => {
    expect(() => readPage({ after: '' }, 1)).toThrow('not a cursor of this list');
  });

  it('read the cursor of the list', () => {
    expect(readPage({ after: encodeCursor(['SD01', 7]) }, 2).after).toEqual(['SD01', 7]);
  });
});

describe('a connection', () => {
  it('visits every row once and in order, whatever the size of the pages', () => {
    const distinct = fc.uniqueArray(fc.integer(), { maxLength: 60 });
    fc.assert(
      fc.property(distinct, fc.integer({ min: 1, max: 20 }), (given, first) => {
        const rows = [...given].sort((a, b) => a - b);
        const visited: number[] = [];
        let after: string | null = null;
        for (let more = true; more;) {
          const page = pageOf(rows, { first, after });
          expect(page.nodes.length).toBeLessThanOrEqual(first);
          visited.push(...page.nodes);
          ({ hasNextPage: more, endCursor: after } = page.pageInfo);
        }
        expect(visited).toEqual(rows);
      }),
    );
  });

  it('says whether rows stand before and after it', () => {
    const first = pageOf([1, 2, 3], { first: 2 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const second = pageOf([1, 2, 3], { first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes).toEqual([3]);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(second.pageInfo.startCursor).toBe(second.edges[0]!.cursor);
  });

  it('has no cursors when it is empty', () => {
    expect(pageOf([], {})).toMatchObject({
      edges: [],
      nodes: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    });
  });
});
