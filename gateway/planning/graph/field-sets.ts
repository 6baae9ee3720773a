import { Kind, type SelectionSetNode, parse } from 'graphql';

const parsed = new Map<string, SelectionSetNode>();
const MOST_KEPT = 20_000;

/** A field set of `@key`, `@requires` or `@provides`, parsed once for each text. */
export function fieldSet(text: string): SelectionSetNode {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  const set = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : NOTHING;
  if (parsed.size >= MOST_KEPT) parsed.clear();
  parsed.set(text, set);
  return set;
}

export const NOTHING: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

/** Several field sets as one. */
export function joinedSets(sets: readonly SelectionSetNode[]): SelectionSetNode {
  const [first = NOTHING, ...others] = sets;
  if (others.length === 0) return first;
  return { kind: Kind.SELECTION_SET, selections: sets.flatMap(({ selections }) => selections) };
}
