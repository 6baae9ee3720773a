import { type ASTNode, type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { RandomQuestion } from './random-operation';

/**
 * Removes selections, directives and arguments one by one for as long as the smaller question still
 * fails.
 */
export async function shrinkQuestion(
  question: RandomQuestion,
  fails: (smaller: RandomQuestion) => Promise<boolean>,
): Promise<RandomQuestion> {
  let smallest = question;
  for (let index = 0; ;) {
    const smaller = without(parse(smallest.query, { noLocation: true }), index);
    if (smaller === undefined) return smallest;
    const candidate = { ...smallest, query: print(smaller) };
    if (await fails(candidate)) smallest = candidate;
    else index += 1;
  }
}

const REMOVABLE: ReadonlySet<string> = new Set([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.FRAGMENT_DEFINITION,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
  Kind.VARIABLE_DEFINITION,
]);

/** The document without its n-th removable part; `undefined` when it has fewer. */
function without(document: DocumentNode, index: number): DocumentNode | undefined {
  let at = 0;
  let isFound = false;
  const smaller = visit(document, {
    enter(node: ASTNode) {
      if (!REMOVABLE.has(node.kind)) return undefined;
      at += 1;
      if (at - 1 !== index) return undefined;
      isFound = true;
      return null;
    },
    leave: {
      SelectionSet: (set) => (set.selections.length === 0 ? null : undefined),
      InlineFragment: (fragment) => ('selectionSet' in fragment && fragment.selectionSet ? undefined : null),
    },
  }) as DocumentNode;
  return isFound ? smaller : undefined;
}
