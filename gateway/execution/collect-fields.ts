import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  isAbstractType,
} from 'graphql';
import { type Conditions, isIncluded } from '../planning/decide-conditions';

/** What decides which selections of a document count. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Conditions;
}

type Groups = Map<string, FieldNode[]>;

/**
 * CollectFields() of the specification (https://spec.graphql.org/October2021/#CollectFields()), for
 * an object of `typeName`. The name may be that of an interface when the concrete type is unknown:
 * then only selections that hold for all its objects count.
 */
export function collectFields(
  selecting: Selecting,
  typeName: string,
  selectionSets: readonly SelectionSetNode[],
): Groups {
  const groups: Groups = new Map();
  const visited = new Set<string>();
  const add = (selection: SelectionNode): void => {
    if (!isIncluded(selection.directives, selecting.conditions)) return;
    if (selection.kind === Kind.FIELD) return addField(groups, selection);
    const fragment = fragmentOf(selecting, selection, visited);
    if (fragment === undefined || !applies(selecting.schema, fragment.condition, typeName)) return;
    fragment.selectionSet.selections.forEach(add);
  };
  for (const { selections } of selectionSets) selections.forEach(add);
  return groups;
}

function addField(groups: Groups, field: FieldNode): void {
  const key = field.alias?.value ?? field.name.value;
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [field]);
  else group.push(field);
}

interface Fragment {
  readonly condition: string | undefined;
  readonly selectionSet: SelectionSetNode;
}

function fragmentOf(
  { fragments }: Selecting,
  selection: Exclude<SelectionNode, FieldNode>,
  visited: Set<string>,
): Fragment | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    const { typeCondition, selectionSet } = selection;
    return { condition: typeCondition?.name.value, selectionSet };
  }
  const name = selection.name.value;
  const fragment = fragments.get(name);
  if (fragment === undefined || visited.has(name)) return undefined;
  visited.add(name);
  return { condition: fragment.typeCondition.name.value, selectionSet: fragment.selectionSet };
}

function applies(schema: GraphQLSchema, condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || condition === typeName) return true;
  const abstract: GraphQLNamedType | undefined = schema.getType(condition);
  const type = schema.getType(typeName);
  if (!isAbstractType(abstract) || type === undefined) return false;
  return 'getFields' in type && 'getInterfaces' in type && schema.isSubType(abstract, type);
}
