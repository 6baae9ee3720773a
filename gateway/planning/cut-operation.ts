import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Denial, DenialReason } from './denial';
import { operationOf } from './split-operation';
import { withoutSpreads } from './without-spreads';

/** An operation without what cannot be had, and the places where that would have stood. */
export interface CutOperation {
  readonly document: DocumentNode;
  readonly denials: readonly Denial[];
}

/** Says why something cannot be had; `undefined` when it can. */
export interface CutRules {
  /** Of a field as it is asked of objects of one type. */
  readonly ofField: (
    field: FieldNode,
    object: GraphQLObjectType,
    definition: GraphQLField<unknown, unknown>,
  ) => DenialReason | undefined;
  /** Of all objects of one type, wherever they stand. */
  readonly ofType: (typeName: string) => DenialReason | undefined;
}

/**
 * Cuts what cannot be had out of an operation, so that nobody is asked for it. Each object type is decided
 * by itself: a field asked for through an interface is asked of the types that may be read, and no others.
 */
export function cutOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: CutRules,
): CutOperation {
  const operation = operationOf(withoutSpreads(document));
  const root = schema.getRootType(operation.operation);
  if (!root) return { document, denials: [] };
  const cutting = new Cutting(schema, rules);
  const selectionSet = cutting.set(operation.selectionSet, {
    type: root,
    objects: [root],
    path: [],
  });
  return {
    document: { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] },
    denials: cutting.denials,
  };
}

/** Where a selection set stands. */
interface Place {
  readonly type: GraphQLCompositeType;
  /** The object types that may stand here and may be read. */
  readonly objects: readonly GraphQLObjectType[];
  readonly path: Denial['path'];
}

class Cutting {
  readonly denials: Denial[] = [];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: CutRules,
  ) {}

  set(set: SelectionSetNode, place: Place): SelectionSetNode {
    const selections = set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return this.field(selection, place);
      return selection.kind === Kind.INLINE_FRAGMENT ? this.fragment(selection, place) : [];
    });
    const isTyped = isAbstractType(place.type) || selections.length === 0;
    return { ...set, selections: isTyped ? [TYPENAME, ...selections] : selections };
  }

  private fragment(fragment: InlineFragmentNode, place: Place): SelectionNode[] {
    const name = fragment.typeCondition?.name.value;
    const type = name === undefined ? place.type : this.schema.getType(name);
    if (!isCompositeType(type)) return [];
    const possible = this.objectsOf(type);
    const objects = place.objects.filter((object) => possible.includes(object));
    if (objects.length === 0) return [];
    const isNarrower = objects.length < place.objects.length;
    const path = isNarrower ? [...place.path, condition(objects)] : place.path;
    return [
      { ...fragment, selectionSet: this.set(fragment.selectionSet, { type, objects, path }) },
    ];
  }

  private field(field: FieldNode, place: Place): SelectionNode[] {
    if (field.name.value.startsWith('__')) return [field];
    const decided = place.objects.map((object) => ({
      object,
      reason: this.reasonFor(field, object),
    }));
    const denied = decided.filter(({ reason }) => reason !== undefined);
    const allowed = decided.filter(({ reason }) => reason === undefined);
    for (const { object, reason } of denied) {
      const path = isObjectType(place.type) ? place.path : [...place.path, condition([object])];
      if (reason !== undefined) this.denials.push({ path, key: keyOf(field), reason });
    }
    if (denied.length === 0) return [this.below(field, place.type, place.path)];
    return allowed.map(({ object }) =>
      onType(object, this.below(field, object, [...place.path, condition([object])])),
    );
  }

  /** A field that may be read, with what may be read below it. */
  private below(field: FieldNode, type: GraphQLCompositeType, path: Denial['path']): FieldNode {
    const declared = fieldOf(type, field)?.type;
    const returned = declared && getNamedType(declared);
    if (field.selectionSet === undefined || !isCompositeType(returned)) return field;
    const key = keyOf(field);
    const possible = this.objectsOf(returned);
    const objects = possible.filter((object) => {
      const reason = this.rules.ofType(object.name);
      if (reason === undefined) return true;
      this.denials.push({ path, key, objectTypes: [object.name], reason });
      return false;
    });
    const inner = [...path, { Field: key }, ...listSegments(declared)];
    const narrowed = objects.length < possible.length ? [...inner, condition(objects)] : inner;
    const place = { type: returned, objects, path: narrowed };
    return { ...field, selectionSet: this.set(field.selectionSet, place) };
  }

  private reasonFor(field: FieldNode, object: GraphQLObjectType): DenialReason | undefined {
    const definition = fieldOf(object, field);
    if (definition === undefined) return undefined;
    return (
      this.rules.ofField(field, object, definition) ??
      this.reasonForAll(getNamedType(definition.type))
    );
  }

  /** A field is denied when nothing that may stand there can be read. */
  private reasonForAll(returned: GraphQLOutputType): DenialReason | undefined {
    if (!isCompositeType(returned)) return undefined;
    const reasons = this.objectsOf(returned).map(({ name }) => this.rules.ofType(name));
    return reasons.includes(undefined) ? undefined : reasons[0];
  }

  private objectsOf(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

function onType({ name }: GraphQLObjectType, field: FieldNode): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
  };
}

function condition(objects: readonly GraphQLObjectType[]) {
  return { TypeCondition: objects.map(({ name }) => name) };
}

function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

function fieldOf(type: GraphQLCompositeType, { name }: FieldNode) {
  return 'getFields' in type ? type.getFields()[name.value] : undefined;
}

function listSegments(type: GraphQLOutputType | undefined): '@'[] {
  const nullable = getNullableType(type);
  return isListType(nullable) ? ['@', ...listSegments(nullable.ofType as GraphQLOutputType)] : [];
}
