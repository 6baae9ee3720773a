import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type TypeDefinitionNode,
  buildASTSchema,
  isTypeDefinitionNode,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { LruCache } from '../../shared/core/lru-cache';

const MOST_VIEWS = 50;
const views = new WeakMap<GraphQLSchema, LruCache<GraphQLSchema>>();

/**
 * A schema as those see it to whom some fields do not exist. A type that is left without fields, and what
 * leads to it alone, does not exist either. Nothing hidden gives the schema itself.
 */
export function schemaWithout(schema: GraphQLSchema, hidden: ReadonlySet<string>): GraphQLSchema {
  if (hidden.size === 0) return schema;
  const kept = views.get(schema) ?? new LruCache<GraphQLSchema>(MOST_VIEWS);
  views.set(schema, kept);
  const key = [...hidden].sort().join(' ');
  const known = kept.get(key);
  if (known !== undefined) return known;
  const view = buildASTSchema(without(parse(printSchema(schema), { noLocation: true }), hidden), {
    assumeValid: true,
  });
  kept.set(key, view);
  return view;
}

function without(document: DocumentNode, hidden: ReadonlySet<string>): DocumentNode {
  const definitions = document.definitions.map((node) => withoutFields(node, hidden));
  const reached = reachableFrom(definitions, rootsOf(definitions));
  const isSeen = (node: DefinitionNode): boolean =>
    !isTypeDefinitionNode(node) || reached.has(node.name.value);
  return { ...document, definitions: definitions.filter(isSeen) };
}

function withoutFields(node: DefinitionNode, hidden: ReadonlySet<string>): DefinitionNode {
  if (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
    return { ...node, fields: (node.fields ?? []).filter(isSeenIn(node, hidden)) };
  }
  const hasFields =
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
  if (!hasFields) return node;
  return { ...node, fields: (node.fields ?? []).filter(isSeenIn(node, hidden)) };
}

function isSeenIn({ name }: TypeDefinitionNode, hidden: ReadonlySet<string>) {
  return (field: { readonly name: { readonly value: string } }): boolean =>
    !hidden.has(`${name.value}.${field.name.value}`);
}

function rootsOf(definitions: readonly DefinitionNode[]): string[] {
  const schema = definitions.find((node) => node.kind === Kind.SCHEMA_DEFINITION);
  const roots = schema?.operationTypes.map(({ type }) => type.name.value);
  return roots ?? ['Query', 'Mutation', 'Subscription'];
}

/** The names of types to which fields, arguments and interfaces lead. */
function reachableFrom(definitions: readonly DefinitionNode[], roots: string[]): Set<string> {
  const types = new Map<string, TypeDefinitionNode>();
  for (const node of definitions) if (isTypeDefinitionNode(node)) types.set(node.name.value, node);
  const implementers = new Map<string, string[]>();
  for (const type of types.values()) {
    const interfaces = 'interfaces' in type ? (type.interfaces ?? []) : [];
    for (const { name } of interfaces) {
      implementers.set(name.value, [...(implementers.get(name.value) ?? []), type.name.value]);
    }
  }
  const reached = new Set<string>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    reached.add(name);
    const type = types.get(name);
    if (type !== undefined) visit(type, { NamedType: (node) => reach(node.name.value) });
    implementers.get(name)?.forEach(reach);
  };
  roots.forEach(reach);
  for (const node of definitions) {
    if (node.kind !== Kind.DIRECTIVE_DEFINITION) continue;
    visit(node, { NamedType: (named) => reach(named.name.value) });
  }
  return reached;
}
