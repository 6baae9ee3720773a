import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type TypeDefinitionNode,
  type TypeNode,
  parse,
  print,
} from 'graphql';
import { type Requirement, withoutRequirements } from './without-requirements';
import { dataTypes, directiveArguments } from './read-join-directives';

/** The graph that stands for what the plan before has already fetched. */
export const PARTS_GRAPH = 'passage__parts';
const GRAPH_ID = 'PASSAGE__PARTS';

/** The root field from which the rest of an entity is planned. */
export function entityRoot(typeName: string): string {
  return `${PARTS_GRAPH}_${typeName}`;
}

/** The entity type whose root field has this name. */
export function rootedEntity(fieldName: string): string | undefined {
  const prefix = entityRoot('');
  return fieldName.startsWith(prefix) ? fieldName.slice(prefix.length) : undefined;
}

/** A supergraph in which any entity can be planned for alone, as if its key were at hand. */
export interface EntityRoots {
  readonly sdl: string;
  /** The key, by entity type, from which the parts of a plan go on. */
  readonly keys: ReadonlyMap<string, string>;
  /** By `Type.field`, what must be said of an entity to be given the field. */
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** By `Type.field`, the one subgraph that gives it, where it is only one. */
  readonly soleOwners: ReadonlyMap<string, string>;
}

/**
 * Adds a graph that gives nothing but the keys of entities, each by a root field of its own
 * (https://specs.apollo.dev/join/v0.3). What is planned from there is a plan for any place where the key
 * is known. `@requires` is taken out and told apart: whoever plans with the result sees to it.
 */
export function withEntityRoots(sdl: string): EntityRoots {
  const { document, requirements, soleOwners } = withoutRequirements(
    parse(sdl, { noLocation: true }),
  );
  const keys = new Map(dataTypes(document).flatMap((type) => commonKey(type)));
  const kept = new KeptFields(document);
  for (const [typeName, key] of keys) kept.keep(typeName, selectionOf(key));
  const definitions = document.definitions.map((node) => {
    if (node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph') {
      const [value] = read(`enum E { ${GRAPH_ID} @join__graph(name: "${PARTS_GRAPH}", url: "") }`);
      const added = value?.kind === Kind.ENUM_TYPE_DEFINITION ? (value.values ?? []) : [];
      return { ...node, values: [...(node.values ?? []), ...added] };
    }
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return kept.withLeaf(node);
    if (node.name.value === queryName(document)) {
      return withRoots(node, [...keys.keys()]);
    }
    const fields = kept.fields.get(node.name.value);
    return fields === undefined ? node : withGraph(node, fields, keys.get(node.name.value));
  });
  return { sdl: print({ kind: Kind.DOCUMENT, definitions }), keys, requirements, soleOwners };
}

/** The key that the most graphs know. */
function commonKey(type: TypeDefinitionNode): [string, string][] {
  if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
  const count = new Map<string, number>();
  for (const { key, isInterfaceObject } of directiveArguments(type, 'join__type')) {
    if (typeof key === 'string' && isInterfaceObject !== true) {
      count.set(key, (count.get(key) ?? 0) + 1);
    }
  }
  const [best] = [...count].sort((a, b) => b[1] - a[1]);
  return best === undefined ? [] : [[type.name.value, best[0]]];
}

/** Which fields of which types the added graph knows. */
class KeptFields {
  readonly fields = new Map<string, Set<string>>();
  private readonly types: ReadonlyMap<string, TypeDefinitionNode>;

  constructor(document: DocumentNode) {
    this.types = new Map(dataTypes(document).map((type) => [type.name.value, type]));
  }

  keep(typeName: string, { selections }: SelectionSetNode): void {
    const names = this.fields.get(typeName) ?? new Set<string>();
    this.fields.set(typeName, names);
    const type = this.types.get(typeName);
    const fields = type !== undefined && 'fields' in type ? (type.fields ?? []) : [];
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD) continue;
      names.add(selection.name.value);
      const field = fields.find(({ name }) => name.value === selection.name.value);
      if (field === undefined) continue;
      this.keep(namedIn(field.type), selection.selectionSet ?? NOTHING);
    }
  }

  /** A scalar or an enum of a key is known to the added graph too. */
  withLeaf<Node extends DocumentNode['definitions'][number]>(node: Node): Node {
    const name = 'name' in node ? node.name?.value : undefined;
    if (name === undefined || !this.fields.has(name)) return node;
    if (node.kind === Kind.SCALAR_TYPE_DEFINITION) {
      return { ...node, directives: [...(node.directives ?? []), join('join__type')] };
    }
    if (node.kind !== Kind.ENUM_TYPE_DEFINITION) return node;
    const values = (node.values ?? []).map((value) => ({
      ...value,
      directives: [...(value.directives ?? []), join('join__enumValue')],
    }));
    return { ...node, values, directives: [...(node.directives ?? []), join('join__type')] };
  }
}

function withGraph(
  type: ObjectTypeDefinitionNode,
  kept: ReadonlySet<string>,
  key: string | undefined,
): ObjectTypeDefinitionNode {
  const more = key === undefined ? '' : `, key: ${JSON.stringify(key)}, resolvable: false`;
  const fields = (type.fields ?? []).map((field) =>
    withOwners(type, field, kept.has(field.name.value)),
  );
  return { ...type, fields, directives: [...(type.directives ?? []), join('join__type', more)] };
}

/** Says by name who has a field that all graphs of the type had until now. */
function withOwners(
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
  isKept: boolean,
): FieldDefinitionNode {
  const isEverywhere = directiveArguments(field, 'join__field').length === 0;
  const graphs = isEverywhere
    ? [...new Set(directiveArguments(type, 'join__type').map(({ graph }) => String(graph)))]
    : [];
  const all = isKept ? [...graphs, GRAPH_ID] : graphs;
  const added = all.map((graph) => join('join__field', '', graph));
  return { ...field, directives: [...(field.directives ?? []), ...added] };
}

function withRoots(
  type: ObjectTypeDefinitionNode,
  entities: readonly string[],
): ObjectTypeDefinitionNode {
  const lines = entities.map((name) => `${entityRoot(name)}: ${name} ${use('join__field')}`);
  const [added] = lines.length === 0 ? [] : read(`type Query { ${lines.join(' ')} }`);
  const roots = added?.kind === Kind.OBJECT_TYPE_DEFINITION ? (added.fields ?? []) : [];
  const fields = (type.fields ?? []).map((field) => withOwners(type, field, false));
  return {
    ...type,
    fields: [...fields, ...roots],
    directives: [...(type.directives ?? []), join('join__type')],
  };
}

const NOTHING: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

function selectionOf(key: string): SelectionSetNode {
  const [operation] = read(`{ ${key} }`);
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : NOTHING;
}

function use(directive: string, more = '', graph = GRAPH_ID): string {
  return `@${directive}(graph: ${graph}${more})`;
}

function join(directive: string, more = '', graph = GRAPH_ID): ConstDirectiveNode {
  const [type] = read(`scalar S ${use(directive, more, graph)}`);
  const node = type?.kind === Kind.SCALAR_TYPE_DEFINITION ? type.directives?.[0] : undefined;
  return node as ConstDirectiveNode;
}

function read(text: string): DocumentNode['definitions'] {
  return parse(text, { noLocation: true }).definitions;
}

function namedIn(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedIn(type.type);
}

function queryName(document: DocumentNode): string {
  for (const node of document.definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION) continue;
    const root = node.operationTypes.find(({ operation }) => operation === OperationTypeNode.QUERY);
    if (root !== undefined) return root.type.name.value;
  }
  return 'Query';
}
