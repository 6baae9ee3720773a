import { type DocumentNode, Kind, type TypeDefinitionNode } from 'graphql';
import { directiveArguments } from '../../../shared/sharing/contract/directive-arguments';
import { drawOf, drawnOn } from '../../supergraph/drawn-fields';
import { dataTypes, joinedGraphs } from '../../supergraph/read-join-directives';
import { fieldSet } from './field-sets';
import type { FederatedGraph, TypeFacts, TypeJoin } from './federated-graph';
import { readField } from './read-field';
import { withRequiredExternals } from './required-externals';

/** Reads the join directives of a supergraph (https://specs.apollo.dev/join/v0.5) once, in linear time. */
export function readGraph(document: DocumentNode): FederatedGraph {
  const names = new Map(joinedGraphs(document).map(({ id, name }) => [id, name]));
  const definitions = dataTypes(document);
  const relations = new Relations(definitions, names);
  const types = new Map(
    definitions.map((node) => [
      node.name.value,
      withRequiredExternals(readType(node, names, relations)),
    ]),
  );
  return { types, roots: rootTypes(document), labels: labelsOf(types) };
}

type GraphNames = ReadonlyMap<string, string>;

function readType(node: TypeDefinitionNode, names: GraphNames, relations: Relations): TypeFacts {
  const name = node.name.value;
  const joins = new Map<string, TypeJoin>();
  for (const [graph, own] of usesByGraph(node, names)) {
    joins.set(graph, {
      keys: own.flatMap(({ key, resolvable }) =>
        typeof key === 'string' && resolvable !== false ? [fieldSet(key)] : [],
      ),
      isInterfaceObject: own.some((use) => use['isInterfaceObject'] === true),
      members: relations.membersIn(graph, name),
    });
  }
  const fields =
    'fields' in node && node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION ? node.fields : [];
  const owners = [...joins.keys()];
  return {
    name,
    kind: kindOf(node),
    joins,
    fields: new Map(
      (fields ?? []).map((it) => {
        const drawn = drawnOn(it, `${name}.${it.name.value}`);
        return [it.name.value, readField(it, owners, names, drawn && drawOf(drawn))];
      }),
    ),
    ancestors: relations.ancestors.get(name) ?? new Set(),
    self: [name],
  };
}

function usesByGraph(node: TypeDefinitionNode, names: GraphNames) {
  const uses = new Map<string, ReturnType<typeof directiveArguments>>();
  for (const use of directiveArguments(node, 'join__type')) {
    const id = String(use['graph']);
    const graph = names.get(id) ?? id;
    uses.set(graph, [...(uses.get(graph) ?? []), use]);
  }
  return uses;
}

function kindOf({ kind }: TypeDefinitionNode): TypeFacts['kind'] {
  if (kind === Kind.OBJECT_TYPE_DEFINITION) return 'object';
  if (kind === Kind.INTERFACE_TYPE_DEFINITION) return 'interface';
  return kind === Kind.UNION_TYPE_DEFINITION ? 'union' : 'leaf';
}

/** Which objects are what, in the whole supergraph and in each subgraph. */
class Relations {
  readonly ancestors = new Map<string, Set<string>>();
  private readonly members = new Map<string, Set<string>>();

  constructor(definitions: readonly TypeDefinitionNode[], names: GraphNames) {
    for (const node of definitions) {
      if (node.kind === Kind.UNION_TYPE_DEFINITION) this.readUnion(node, names);
      if (
        node.kind === Kind.OBJECT_TYPE_DEFINITION ||
        node.kind === Kind.INTERFACE_TYPE_DEFINITION
      ) {
        this.readImplementation(node, names);
      }
    }
  }

  membersIn(graph: string, typeName: string): readonly string[] {
    return [...(this.members.get(`${graph} ${typeName}`) ?? [])];
  }

  private readUnion(
    node: TypeDefinitionNode & { kind: Kind.UNION_TYPE_DEFINITION },
    names: GraphNames,
  ) {
    const name = node.name.value;
    for (const member of node.types ?? []) this.addAncestor(member.name.value, name);
    const uses = directiveArguments(node, 'join__unionMember');
    for (const { graph, member } of uses) this.addMember(names, graph, name, String(member));
    if (uses.length > 0) return;
    for (const { graph } of directiveArguments(node, 'join__type')) {
      for (const member of node.types ?? []) this.addMember(names, graph, name, member.name.value);
    }
  }

  private readImplementation(
    node: TypeDefinitionNode & {
      kind: Kind.OBJECT_TYPE_DEFINITION | Kind.INTERFACE_TYPE_DEFINITION;
    },
    names: GraphNames,
  ) {
    const name = node.name.value;
    for (const parent of node.interfaces ?? []) this.addAncestor(name, parent.name.value);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return;
    for (const use of directiveArguments(node, 'join__implements')) {
      this.addMember(names, use['graph'], String(use['interface']), name);
    }
  }

  private addAncestor(name: string, ancestor: string): void {
    const known = this.ancestors.get(name);
    if (known) known.add(ancestor);
    else this.ancestors.set(name, new Set([ancestor]));
  }

  private addMember(names: GraphNames, graph: unknown, ancestor: string, name: string): void {
    const id = String(graph);
    const place = `${names.get(id) ?? id} ${ancestor}`;
    const known = this.members.get(place);
    if (known === undefined) this.members.set(place, new Set([name]));
    else known.add(name);
  }
}

function rootTypes(document: DocumentNode): Record<string, string> {
  const roots: Record<string, string> = {
    query: 'Query',
    mutation: 'Mutation',
    subscription: 'Subscription',
  };
  for (const node of document.definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION) continue;
    for (const root of node.operationTypes) roots[root.operation] = root.type.name.value;
  }
  return roots;
}

function labelsOf(types: ReadonlyMap<string, TypeFacts>): string[] {
  const labels = new Set<string>();
  for (const { fields } of types.values()) {
    for (const { joins } of fields.values()) {
      for (const { whenLabel } of joins.values()) if (whenLabel) labels.add(whenLabel.label);
    }
  }
  return [...labels].sort();
}
