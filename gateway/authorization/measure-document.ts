import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { checkOverlaps } from './check-overlaps';
import { type OperationLimits, bound } from './operation-limits';

interface Measure {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly introspections: number;
}

const NOTHING: Measure = { depth: 0, fields: 0, aliases: 0, rootFields: 0, introspections: 0 };

const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Bounds a parsed document, each fragment counted wherever it is used. Takes time linear in the
 * document, however often fragments are used in one another.
 * @throws PassageError LIMIT_EXCEEDED
 */
export function checkDocumentLimits(document: DocumentNode, limits: OperationLimits): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    if (node.kind === Kind.OPERATION_DEFINITION) operations.push(node);
  }
  const variables = operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? []);
  const definitions = document.definitions.length + variables.length;
  bound('definitions', definitions, limits.definitions);
  const measureSet = createMeasure(fragments);
  for (const operation of operations) {
    const measure = measureSet(operation.selectionSet);
    bound('levels', measure.depth, limits.depth);
    bound('fields', measure.fields, limits.fields);
    bound('aliases', measure.aliases, limits.aliases);
    bound('root fields', measure.rootFields, limits.rootFields);
    bound('introspections', measure.introspections, limits.introspections);
    checkOverlaps(operation.selectionSet, fragments, limits);
  }
}

function createMeasure(fragments: Fragments): (set: SelectionSetNode) => Measure {
  const known = new Map<string, Measure>();
  const measureFragment = (name: string): Measure => {
    const earlier = known.get(name);
    if (earlier !== undefined) return earlier;
    // A fragment within itself counts as nothing here; validation refuses it.
    known.set(name, NOTHING);
    const fragment = fragments.get(name);
    const measure = fragment === undefined ? NOTHING : measureSet(fragment.selectionSet);
    known.set(name, measure);
    return measure;
  };
  const measureSet = (set: SelectionSetNode): Measure =>
    set.selections.reduce<Measure>((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return add(sum, measureFragment(selection.name.value));
      }
      const inner = selection.selectionSet ? measureSet(selection.selectionSet) : NOTHING;
      if (selection.kind === Kind.INLINE_FRAGMENT) return add(sum, inner);
      return add(sum, {
        depth: inner.depth + 1,
        fields: inner.fields + 1,
        aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
        rootFields: 1,
        introspections: inner.introspections + Number(INTROSPECTION.has(selection.name.value)),
      });
    }, NOTHING);
  return measureSet;
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
    introspections: a.introspections + b.introspections,
  };
}
