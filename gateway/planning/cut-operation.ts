import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  parse,
  visit,
} from 'graphql';
import type { FlattenNodePathSegment } from './plan-nodes';
import { operationOf } from './split-operation';

/** Fields of an entity that are planned apart from the operation in which they stand. */
export interface Cut {
  readonly typeName: string;
  /** Where the entities stand in the answer. */
  readonly path: readonly FlattenNodePathSegment[];
  readonly fields: FieldNode[];
}

export interface CutOperation {
  /** The operation without the cut fields, but with the keys of the entities that they belong to. */
  readonly document: DocumentNode;
  readonly cuts: readonly Cut[];
}

export interface CutRules {
  readonly schema: GraphQLSchema;
  /** The key by which an entity type is found again; absent for a type that is no entity. */
  readonly keyOf: (typeName: string) => string | undefined;
  readonly isCut: (typeName: string, fieldName: string) => boolean;
}

/** Cuts fields out of an operation wherever they stand on an entity below the root fields. */
export function cutOperation(document: DocumentNode, rules: CutRules): CutOperation {
  const whole = withoutSpreads(document);
  const operation = operationOf(whole);
  const root = rules.schema.getRootType(operation.operation);
  const cutting = new Cutting(rules);
  const selectionSet = root
    ? cutting.set(root, operation.selectionSet, [])
    : operation.selectionSet;
  return {
    document: { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] },
    cuts: [...cutting.cuts.values()],
  };
}

/** The variables of an operation that some fields use. */
export function variablesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  fields: readonly FieldNode[],
): OperationDefinitionNode['variableDefinitions'] {
  const used = new Set<string>();
  for (const field of fields) visit(field, { Variable: ({ name }) => void used.add(name.value) });
  return variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
}

class Cutting {
  readonly cuts = new Map<string, Cut>();

  constructor(private readonly rules: CutRules) {}

  set(type: GraphQLCompositeType, set: SelectionSetNode, path: Cut['path']): SelectionSetNode {
    const selections = set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return this.field(type, selection, path);
      return selection.kind === Kind.INLINE_FRAGMENT ? [this.fragment(type, selection, path)] : [];
    });
    return { ...set, selections };
  }

  private fragment(type: GraphQLCompositeType, fragment: InlineFragmentNode, path: Cut['path']) {
    const name = fragment.typeCondition?.name.value;
    const condition = name === undefined ? type : this.rules.schema.getType(name);
    if (!isCompositeType(condition)) return fragment;
    const narrowed = condition === type ? path : [...path, { TypeCondition: [condition.name] }];
    return { ...fragment, selectionSet: this.set(condition, fragment.selectionSet, narrowed) };
  }

  private field(type: GraphQLCompositeType, field: FieldNode, path: Cut['path']): SelectionNode[] {
    const key = this.rules.keyOf(type.name);
    const isBelowRoot = path.filter((segment) => segment !== '@' && 'Field' in segment).length > 1;
    if (isObjectType(type) && key !== undefined && this.isCut(type.name, field, isBelowRoot)) {
      this.cut(type.name, field, path);
      return keySelections(key);
    }
    const declared = 'getFields' in type ? type.getFields()[field.name.value]?.type : undefined;
    const below = declared && getNamedType(declared);
    if (field.selectionSet === undefined || !isCompositeType(below)) return [field];
    const step = { Field: field.alias?.value ?? field.name.value };
    const inner = [...path, step, ...listSegments(declared)];
    return [{ ...field, selectionSet: this.set(below, field.selectionSet, inner) }];
  }

  private isCut(typeName: string, { name }: FieldNode, isBelowRoot: boolean): boolean {
    return isBelowRoot && this.rules.isCut(typeName, name.value);
  }

  private cut(typeName: string, field: FieldNode, path: Cut['path']): void {
    const place = JSON.stringify([typeName, path]);
    const cut = this.cuts.get(place) ?? { typeName, path, fields: [] };
    cut.fields.push(field);
    this.cuts.set(place, cut);
  }
}

function listSegments(type: GraphQLOutputType | undefined): '@'[] {
  const nullable = getNullableType(type);
  return isListType(nullable) ? ['@', ...listSegments(nullable.ofType as GraphQLOutputType)] : [];
}

function keySelections(key: string): SelectionNode[] {
  return [
    ...operationOf(parse(`{ __typename ${key} }`, { noLocation: true })).selectionSet.selections,
  ];
}

function withoutSpreads(document: DocumentNode): DocumentNode {
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return visit(document, {
    FragmentDefinition: () => null,
    FragmentSpread(spread): InlineFragmentNode | undefined {
      const fragment = fragments.get(spread.name.value);
      if (fragment === undefined) return undefined;
      const { typeCondition, selectionSet } = fragment;
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet };
    },
  });
}
