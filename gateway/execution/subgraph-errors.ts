import { FieldFailure, type Problem } from './answer-tree';
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

export interface PlacedErrors {
  /** Errors that no null of the answer could be blamed on. */
  readonly unplaced: readonly Problem[];
}

/**
 * Puts each error of a subgraph's answer where its path leads: the first null on the way, in the raw
 * answer, becomes a failure. `data` is changed.
 */
export function placeErrors(data: unknown, errors: unknown, subgraph: string): PlacedErrors {
  if (!Array.isArray(errors)) return { unplaced: [] };
  const unplaced: Problem[] = [];
  for (const error of errors as unknown[]) {
    const problem = problemOf(error, subgraph);
    const path = isRawObject(error) ? error['path'] : undefined;
    if (!Array.isArray(path) || !placeFailure(data, path, new FieldFailure(problem))) {
      unplaced.push(problem);
    }
  }
  return { unplaced };
}

function placeFailure(data: unknown, path: readonly unknown[], failure: FieldFailure): boolean {
  let holder = data;
  for (const step of path) {
    if (typeof holder !== 'object' || holder === null || holder instanceof FieldFailure) {
      return holder instanceof FieldFailure;
    }
    if (!Object.hasOwn(holder, step as PropertyKey)) return false;
    const place = holder as Record<PropertyKey, unknown>;
    const value = place[step as PropertyKey];
    if (value === null) {
      place[step as PropertyKey] = failure;
      return true;
    }
    holder = value;
  }
  return false;
}
