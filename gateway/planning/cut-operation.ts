import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
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
  parse,
  visit,
} from 'graphql';
import type { FlattenNodePathSegment } from './plan-nodes';
import { rootedEntity } from '../supergraph/with-entity-roots';
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

/** Cuts fields out of an operation wherever they stand on an entity. */
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
    const mayCut = path.length > 0 && !isEntityRoot(path);
    if (mayCut && key !== undefined && this.rules.isCut(type.name, field.name.value)) {
      this.cut(type.name, field, path);
      return keySelections(key);
    }
    const declared = this.typeOf(type, field.name.value);
    const below = declared && getNamedType(declared);
    if (field.selectionSet === undefined || !isCompositeType(below)) return [field];
    const step = { Field: field.alias?.value ?? field.name.value };
    const inner = [...path, step, ...listSegments(declared)];
    return [{ ...field, selectionSet: this.set(below, field.selectionSet, inner) }];
  }

  private typeOf(type: GraphQLCompositeType, fieldName: string): GraphQLOutputType | undefined {
    const entity = rootedEntity(fieldName);
    if (entity !== undefined) return this.rules.schema.getType(entity) as GraphQLObjectType;
    return 'getFields' in type ? type.getFields()[fieldName]?.type : undefined;
  }

  private cut(typeName: string, field: FieldNode, path: Cut['path']): void {
    const place = JSON.stringify([typeName, path]);
    const cut = this.cuts.get(place) ?? { typeName, path, fields: [] };
    cut.fields.push(field);
    this.cuts.set(place, cut);
  }
}

/** The part itself: its fields were cut before and are planned from here. */
function isEntityRoot(path: Cut['path']): boolean {
  const [first] = path;
  const isAlone = path.length === 1 && first !== undefined && first !== '@' && 'Field' in first;
  return isAlone && rootedEntity(first.Field) !== undefined;
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
