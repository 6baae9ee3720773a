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
    const candidate = { ...smallest, query: smaller.definitions.length > 0 ? print(smaller) : '' };
    if (candidate.query !== '' && (await fails(candidate))) smallest = candidate;
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
  const smaller: DocumentNode = visit(document, {
    enter(node: ASTNode) {
      if (!REMOVABLE.has(node.kind)) return undefined;
      at += 1;
      if (at - 1 !== index) return undefined;
      isFound = true;
      return null;
    },
    leave: (node: ASTNode) => (isEmptied(node) ? null : undefined),
  });
  return isFound ? withoutUnused(smaller) : undefined;
}

/** Whether removals below left nothing of a selection set, or of what must have one. */
function isEmptied(node: ASTNode): boolean {
  if (node.kind === Kind.SELECTION_SET) return node.selections.length === 0;
  return 'selectionSet' in node && (node.selectionSet as unknown) === null;
}

/** Without fragments and variables that nothing uses any more. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void used.add(name.value),
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(`$${name.value}`),
  });
  return visit(document, {
    FragmentDefinition: ({ name }) => (used.has(name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (used.has(`$${variable.name.value}`) ? undefined : null),
  });
}
