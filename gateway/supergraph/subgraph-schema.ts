import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  Kind,
  type NamedTypeNode,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
  type UnionTypeDefinitionNode,
  buildASTSchema,
  parse,
  parseType,
} from 'graphql';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import { joinsOf } from './read-join-directives';

/**
 * The output types of one subgraph, rebuilt from the join directives of the supergraph
 * (https://specs.apollo.dev/join/v0.3). Arguments and input types are left out: the schema
 * serves to check answers, and a plan has already chosen the arguments. `types` are those that the subgraph
 * takes part in.
 */
export function subgraphSchema(
  document: DocumentNode,
  graph: string,
  types: readonly TypeDefinitionNode[],
): GraphQLSchema {
  const roots = rootTypeNames(document);
  const definitions = types.flatMap((type) => definitionIn(type, graph));
  const entities = types
    .filter((type) => isEntityObject(type, graph))
    .map((type) => type.name.value);
  const all = withEntities(definitions, roots['query'] ?? 'Query', entities);
  return buildASTSchema(
    { kind: Kind.DOCUMENT, definitions: [...all, ...schemaNode(roots, all)] },
    { assumeValid: true, assumeValidSDL: true },
  );
}

function isEntityObject(type: TypeDefinitionNode, graph: string): boolean {
  const uses = joinsOf(type, 'join__type', graph);
  const isObject =
    type.kind === Kind.OBJECT_TYPE_DEFINITION || uses.some((use) => use['isInterfaceObject']);
  return isObject && uses.some((use) => typeof use['key'] === 'string');
}

function definitionIn(type: TypeDefinitionNode, graph: string): DefinitionNode[] {
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [fieldsIn(type, graph)];
    case Kind.UNION_TYPE_DEFINITION:
      return [membersIn(type, graph)];
    case Kind.ENUM_TYPE_DEFINITION:
      return [valuesIn(type, graph)];
    case Kind.SCALAR_TYPE_DEFINITION:
      return [{ kind: Kind.SCALAR_TYPE_DEFINITION, name: type.name }];
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return [];
  }
}

function fieldsIn(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  graph: string,
): DefinitionNode {
  const isInterfaceObject = joinsOf(type, 'join__type', graph).some(
    (use) => use['isInterfaceObject'] === true,
  );
  const interfaces = joinsOf(type, 'join__implements', graph).map((use) =>
    namedType(String(use['interface'])),
  );
  return {
    kind: isInterfaceObject ? Kind.OBJECT_TYPE_DEFINITION : type.kind,
    name: type.name,
    interfaces: isInterfaceObject ? [] : interfaces,
    fields: (type.fields ?? []).flatMap((field) => fieldIn(field, graph)),
  };
}

function fieldIn(field: FieldDefinitionNode, graph: string): FieldDefinitionNode[] {
  const isEverywhere = directiveArguments(field, 'join__field').length === 0;
  const [use] = joinsOf(field, 'join__field', graph);
  if (!isEverywhere && use === undefined) return [];
  const ownType = use?.['type'];
  const type = typeof ownType === 'string' ? parseType(ownType) : field.type;
  return [{ kind: Kind.FIELD_DEFINITION, name: field.name, type }];
}

function membersIn(type: UnionTypeDefinitionNode, graph: string): DefinitionNode {
  const members = joinsOf(type, 'join__unionMember', graph).map((use) =>
    namedType(String(use['member'])),
  );
  const isUnmarked = directiveArguments(type, 'join__unionMember').length === 0;
  return { ...type, directives: [], types: isUnmarked ? type.types : members };
}

function valuesIn(type: EnumTypeDefinitionNode, graph: string): DefinitionNode {
  const values = (type.values ?? []).filter(
    (value) =>
      directiveArguments(value, 'join__enumValue').length === 0 ||
      joinsOf(value, 'join__enumValue', graph).length > 0,
  );
  return { kind: type.kind, name: type.name, values };
}

/** The name of the root type of each kind of operation. */
type RootTypeNames = Readonly<Record<string, string>>;

function rootTypeNames(document: DocumentNode): RootTypeNames {
  const roots: Record<string, string> = {};
  for (const node of document.definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION) continue;
    for (const root of node.operationTypes) roots[root.operation] = root.type.name.value;
  }
  return { query: 'Query', ...roots };
}

/** A subgraph need not have every root type of the supergraph. */
function schemaNode(
  roots: RootTypeNames,
  definitions: readonly DefinitionNode[],
): readonly DefinitionNode[] {
  const names = new Set(definitions.map((node) => ('name' in node ? node.name?.value : undefined)));
  const lines = Object.entries(roots)
    .filter(([, type]) => names.has(type))
    .map(([operation, type]) => `${operation}: ${type}`);
  return lines.length === 0 ? [] : parse(`schema { ${lines.join(' ')} }`).definitions;
}

function withEntities(
  definitions: readonly DefinitionNode[],
  query: string,
  entities: readonly string[],
): DefinitionNode[] {
  if (entities.length === 0) return [...definitions];
  const field = parse('type Query { _entities: [_Entity]! }').definitions[0];
  const union = parse(`union _Entity = ${entities.join(' | ')}`).definitions;
  const entitiesField = (field as ObjectTypeDefinitionNode).fields ?? [];
  const isQuery = (node: DefinitionNode): node is ObjectTypeDefinitionNode =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === query;
  const existing = definitions.find(isQuery);
  return [
    ...definitions.filter((node) => node !== existing),
    {
      kind: Kind.OBJECT_TYPE_DEFINITION,
      name: { kind: Kind.NAME, value: query },
      fields: [...(existing?.fields ?? []), ...entitiesField],
    },
    ...union,
  ];
}

function namedType(name: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } };
}
