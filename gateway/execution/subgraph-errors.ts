import { FieldFailure, type PathSegment, type Problem } from './answer-tree';
import { isRawObject } from './read-answer';

/** Codes whose messages were written for the person who asked, and pass as they are. */
export const PUBLIC_CODES: ReadonlySet<string> = new Set([
  'BAD_INPUT',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAUTHENTICATED',
]);

const LONGEST_MESSAGE = 500;

/** The problem that a subgraph reports; an error without a public code says nothing of its inside. */
function problemOf(error: unknown, subgraph: string): Problem {
  const { message, extensions } = isRawObject(error) ? error : {};
  const code = isRawObject(extensions) ? extensions['code'] : undefined;
  if (typeof code === 'string' && typeof message === 'string' && PUBLIC_CODES.has(code)) {
    return { code, message: message.slice(0, LONGEST_MESSAGE), subgraph };
  }
  return {
    code: 'SUBGRAPH_ERROR',
    message: `The subgraph "${subgraph}" could not answer this field.`,
    subgraph,
  };
}

/** An answer whose nulls are explained, as far as its errors do. */
export interface PlacedErrors {
  readonly data: unknown;
  /** Errors that no null of the answer could be blamed on. */
  readonly unplaced: readonly Problem[];
}

/**
 * Puts each error of a subgraph's answer where its path leads: the first null on the way, in the raw
 * answer, becomes a failure. `data` is changed.
 */
export function placeErrors(data: unknown, errors: unknown, subgraph: string): PlacedErrors {
  if (!Array.isArray(errors)) return { data, unplaced: [] };
  const unplaced: Problem[] = [];
  const answer = { data };
  for (const error of errors as unknown[]) {
    const problem = problemOf(error, subgraph);
    const path = isRawObject(error) ? error['path'] : undefined;
    if (!isPath(path) || !placeFailure(answer, ['data', ...path], problem)) unplaced.push(problem);
  }
  return { data: answer.data, unplaced };
}

function isPath(path: unknown): path is PathSegment[] {
  return (
    Array.isArray(path) &&
    path.every((segment) => typeof segment === 'string' || typeof segment === 'number')
  );
}

function placeFailure(answer: object, path: readonly PathSegment[], problem: Problem): boolean {
  let holder: unknown = answer;
  for (const [at, segment] of path.entries()) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, segment)) {
      return false;
    }
    const place = holder as Record<PathSegment, unknown>;
    const value = place[segment];
    if (value === null || value instanceof FieldFailure) {
      const cause = { problem, below: path.slice(at + 1), isCollateral: false };
      const failure = new FieldFailure(problem, undefined, [cause]);
      place[segment] = value === null ? failure : value.with(failure);
      return true;
    }
    holder = value;
  }
  return false;
}
