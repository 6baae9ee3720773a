import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { type OperationLimits, bound } from './operation-limits';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Count {
  overlaps: number;
  visited: number;
}

/** No type has as many; each name that a type lacks costs a search for what may have been meant. */
const MOST_DIFFERENT = 500;
/** Selections that may be looked at for each overlap allowed. */
const VISITS_PER_OVERLAP = 5;

/**
 * Bounds the pairs of fields, and of fragments, that stand in one place of the answer: validation compares
 * each with each (https://spec.graphql.org/October2021/#sec-Field-Selection-Merging). Expects a document
 * within the other limits.
 * @throws PassageError LIMIT_EXCEEDED
 */
export function checkOverlaps(
  root: SelectionSetNode,
  fragments: Fragments,
  limits: OperationLimits,
): void {
  const count: Count = { overlaps: 0, visited: 0 };
  const check = (): void => {
    bound('fields in one place', count.overlaps, limits.overlaps);
    bound('selections', count.visited, limits.overlaps * VISITS_PER_OVERLAP);
  };
  const visit = (sets: readonly SelectionSetNode[], depth: number): void => {
    // Only a fragment within itself goes deeper; validation refuses it.
    if (depth > limits.depth) return;
    const { below, fields, spreads } = gather(sets, fragments, count);
    count.overlaps += pairs(spreads) + fields.reduce((sum, number) => sum + pairs(number), 0);
    check();
    bound('different fields in one place', fields.length, MOST_DIFFERENT);
    for (const inner of below) visit(inner, depth + 1);
  };
  visit([root], 0);
}

function gather(sets: readonly SelectionSetNode[], fragments: Fragments, count: Count) {
  const below = new Map<string, SelectionSetNode[]>();
  const fields = new Map<string, number>();
  const seen = new Set<string>();
  let spreads = 0;
  const add = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      count.visited += 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) {
        spreads += 1;
        const name = selection.name.value;
        const fragment = seen.has(name) ? undefined : fragments.get(name);
        seen.add(name);
        if (fragment !== undefined) add(fragment.selectionSet);
      } else {
        const key = selection.alias?.value ?? selection.name.value;
        fields.set(key, (fields.get(key) ?? 0) + 1);
        const { selectionSet } = selection;
        if (selectionSet !== undefined) push(below, key, selectionSet);
      }
    }
  };
  sets.forEach(add);
  return { below: [...below.values()], fields: [...fields.values()], spreads };
}

function push<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function pairs(number: number): number {
  return (number * (number - 1)) / 2;
}
