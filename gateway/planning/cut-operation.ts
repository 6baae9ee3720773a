import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
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
  parse,
  print,
} from 'graphql';
import { type EntityRoots, rootedEntity } from '../supergraph/with-entity-roots';
import type { FlattenNodePathSegment } from './plan-nodes';
import { operationOf } from './split-operation';
import { withoutSpreads } from './without-spreads';

/** Fields of one entity type at one place that one subgraph gives when told of other owners' fields. */
export interface Cut {
  readonly typeName: string;
  readonly subgraph: string;
  /** Where the entities stand in the answer. */
  readonly path: readonly FlattenNodePathSegment[];
  readonly fields: FieldNode[];
  /** What must be told, each under an alias of its own in the answer. */
  readonly needs: FieldNode[];
  /** How many other cuts must be there before: 0 for the first. */
  readonly wave: number;
}

export interface CutOperation {
  /** The operation with keys and needs in place of the cut fields. */
  readonly document: DocumentNode;
  readonly cuts: readonly Cut[];
  /** Some such field is asked for through an interface, where it cannot be cut. */
  readonly isIncomplete: boolean;
}

export type CutRules = Pick<EntityRoots, 'keys' | 'requirements' | 'soleOwners'> & {
  readonly schema: GraphQLSchema;
  readonly requiringFields: ReadonlySet<string>;
};

/** Cuts fields with requirements out of an operation wherever they stand on an entity. */
export function cutOperation(document: DocumentNode, rules: CutRules): CutOperation {
  const operation = operationOf(withoutSpreads(document));
  const root = rules.schema.getRootType(operation.operation);
  const cutting = new Cutting(rules);
  const selectionSet = root
    ? cutting.set(root, operation.selectionSet, [])
    : operation.selectionSet;
  return {
    document: { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }] },
    cuts: [...cutting.cuts.values()],
    isIncomplete: cutting.isIncomplete,
  };
}

const NEED = 'passage__need';

class Cutting {
  readonly cuts = new Map<string, Cut>();
  isIncomplete = false;
  /** The first wave after all cuts that were made for the needs of the one at hand. */
  private reached = 0;
  private readonly needs = new Map<string, FieldNode>();

  constructor(private readonly rules: CutRules) {}

  set(type: GraphQLCompositeType, set: SelectionSetNode, path: Cut['path']): SelectionSetNode {
    const isCut = (selection: SelectionNode): boolean =>
      selection.kind === Kind.FIELD &&
      this.rules.requirements.has(`${type.name}.${selection.name.value}`);
    const ordered = [
      ...set.selections.filter(isCut),
      ...set.selections.filter((selection) => !isCut(selection)),
    ];
    const selections = ordered.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return this.field(type, selection, path);
      return selection.kind === Kind.INLINE_FRAGMENT ? [this.fragment(type, selection, path)] : [];
    });
    return { ...set, selections: selections.length > 0 ? selections : selectionsOf('__typename') };
  }

  private fragment(type: GraphQLCompositeType, fragment: InlineFragmentNode, path: Cut['path']) {
    const name = fragment.typeCondition?.name.value;
    const condition = name === undefined ? type : this.rules.schema.getType(name);
    if (!isCompositeType(condition)) return fragment;
    const narrowed = condition === type ? path : [...path, { TypeCondition: [condition.name] }];
    return { ...fragment, selectionSet: this.set(condition, fragment.selectionSet, narrowed) };
  }

  private field(type: GraphQLCompositeType, field: FieldNode, path: Cut['path']): SelectionNode[] {
    const key = this.rules.keys.get(type.name);
    const requirement = this.rules.requirements.get(`${type.name}.${field.name.value}`);
    if (requirement === undefined || key === undefined) this.noteUncut(type, field.name.value);
    else if (path.length > 0 && !isEntityRoot(path)) {
      return this.cut(type, field, path, key);
    }
    if (this.isJoined(type, field, path)) return [];
    const declared = this.typeOf(type, field.name.value);
    const below = declared && getNamedType(declared);
    if (field.selectionSet === undefined || !isCompositeType(below)) return [field];
    const step = { Field: field.alias?.value ?? field.name.value };
    const inner = [...path, step, ...listSegments(declared)];
    return [{ ...field, selectionSet: this.set(below, field.selectionSet, inner) }];
  }

  private cut(
    type: GraphQLCompositeType,
    field: FieldNode,
    path: Cut['path'],
    key: string,
  ): SelectionNode[] {
    const { subgraph = '', fieldSet = '' } =
      this.rules.requirements.get(`${type.name}.${field.name.value}`) ?? {};
    const outer = this.reached;
    this.reached = 0;
    const needs = selectionsOf(fieldSet).filter((node) => node.kind === Kind.FIELD);
    const aliased = needs.map((need) => this.aliasedNeed(need, path));
    const given = aliased.flatMap((need) => this.field(type, need, path));
    const wave = this.reached;
    this.reached = Math.max(outer, wave + 1);
    // One field cannot be told with two values: what has arguments is told apart.
    const apart = fieldSet.includes('(') ? fieldSet : '';
    const place = JSON.stringify([type.name, subgraph, wave, path, apart]);
    const cut = this.cuts.get(place) ?? {
      ...{ typeName: type.name, subgraph, path, wave },
      ...{ fields: [], needs: [] },
    };
    cut.fields.push(field);
    cut.needs.push(...aliased.filter((need) => !cut.needs.includes(need)));
    this.cuts.set(place, cut);
    return [...selectionsOf(`__typename ${key}`), ...given];
  }

  /** What the same subgraph alone gives of the same entities is asked in the same call. */
  private isJoined(type: GraphQLCompositeType, field: FieldNode, path: Cut['path']): boolean {
    const owner = this.rules.soleOwners.get(`${type.name}.${field.name.value}`);
    if (owner === undefined || field.alias?.value.startsWith(NEED)) return false;
    const cut = [...this.cuts.values()].find(
      (it) =>
        it.typeName === type.name &&
        it.subgraph === owner &&
        JSON.stringify(it.path) === JSON.stringify(path),
    );
    cut?.fields.push(field);
    return cut !== undefined;
  }

  /** Under an alias of its own, what is needed cannot be taken for what the client asked for. */
  private aliasedNeed(need: FieldNode, path: Cut['path']): FieldNode {
    const place = JSON.stringify([path, print(need)]);
    const known = this.needs.get(place);
    if (known !== undefined) return known;
    const alias = { kind: Kind.NAME, value: NEED + String(this.needs.size + 1) } as const;
    const aliased = { ...need, alias };
    this.needs.set(place, aliased);
    return aliased;
  }

  private noteUncut(type: GraphQLCompositeType, fieldName: string): void {
    const { schema, requirements, requiringFields } = this.rules;
    const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const interfaces = isObjectType(type) ? type.getInterfaces() : [type];
    const requires = (names: readonly { readonly name: string }[]): boolean =>
      names.some(({ name }) => requiringFields.has(`${name}.${fieldName}`));
    const isCuttable = requirements.has(`${type.name}.${fieldName}`);
    const isAbstract = isAbstractType(type) && requires(objects);
    if (isAbstract || requires(interfaces) || isCuttable) this.isIncomplete = true;
  }

  private typeOf(type: GraphQLCompositeType, fieldName: string): GraphQLOutputType | undefined {
    const entity = rootedEntity(fieldName);
    if (entity !== undefined) return this.rules.schema.getType(entity) as GraphQLObjectType;
    return 'getFields' in type ? type.getFields()[fieldName]?.type : undefined;
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

function selectionsOf(fieldSet: string): SelectionNode[] {
  const document = parse(`{ ${fieldSet} }`, { noLocation: true });
  return [...operationOf(document).selectionSet.selections];
}
