import { Lexer, Source, TokenKind } from 'graphql';
import { PassageError } from '../../shared/core/errors';

/** How large a document may be; each bounds the work that reading or planning it takes. */
export interface OperationLimits {
  readonly characters: number;
  readonly tokens: number;
  /** Operations, fragments and variables. */
  readonly definitions: number;
  /** Fields `__schema` and `__type`. */
  readonly introspections: number;
  /** Levels of fields, fragments followed. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** Fields when every fragment is written out where it is used. */
  readonly fields: number;
  /** Pairs of fields, and of fragments, that stand in one place of the answer. */
  readonly overlaps: number;
  /** Objects that the answer may have at most, as estimated before anybody is asked. */
  readonly cost: number;
  /** Items that a list is taken to have when nobody says it. */
  readonly listSize: number;
}

export const DEFAULT_LIMITS: OperationLimits = {
  characters: 100_000,
  tokens: 10_000,
  definitions: 400,
  introspections: 10,
  depth: 30,
  aliases: 200,
  directives: 200,
  rootFields: 50,
  fields: 5_000,
  overlaps: 20_000,
  cost: 1_000_000,
  listSize: 10,
};

/** Nesting of brackets allowed for each level of fields: a selection set, its arguments, lists and objects in them. */
const BRACKETS_PER_LEVEL = 2;
/** Longer lists belong in variables; each item of one that is wrong would be written into the error. */
const MOST_IN_A_LIST = 2_000;
const OPENING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const CLOSING: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/**
 * Bounds a document before it is parsed, by its tokens and brackets alone, without recursion.
 * @throws PassageError LIMIT_EXCEEDED. Text that is no GraphQL passes: the parser will say so.
 */
export function checkTextLimits(query: string, limits: OperationLimits): void {
  bound('characters', query.length, limits.characters);
  const lexer = new Lexer(new Source(query));
  let [tokens, nesting, directives] = [0, 0, 0];
  let list: { readonly start: number; readonly nesting: number } | undefined;
  for (;;) {
    const kind = nextKind(lexer);
    if (kind === undefined || kind === TokenKind.EOF) return;
    tokens += 1;
    if (kind === TokenKind.AT) directives += 1;
    if (kind === TokenKind.BRACKET_L) list ??= { start: tokens, nesting };
    if (OPENING.has(kind)) nesting += 1;
    if (CLOSING.has(kind)) nesting -= 1;
    if (list !== undefined && nesting <= list.nesting) list = undefined;
    if (list !== undefined) bound('tokens in a list', tokens - list.start, MOST_IN_A_LIST);
    bound('tokens', tokens, limits.tokens);
    bound('directives', directives, limits.directives);
    bound('nested brackets', nesting, limits.depth * BRACKETS_PER_LEVEL);
  }
}

/** @throws PassageError LIMIT_EXCEEDED when there are more than allowed. */
export function bound(what: string, count: number, limit: number): void {
  if (count <= limit) return;
  throw new PassageError('LIMIT_EXCEEDED', `the document has too many ${what}`, {
    expected: `at most ${limit}`,
  });
}

function nextKind(lexer: Lexer): TokenKind | undefined {
  try {
    return lexer.advance().kind;
  } catch {
    return undefined;
  }
}
