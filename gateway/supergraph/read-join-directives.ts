import { type DocumentNode, Kind, type TypeDefinitionNode, isTypeDefinitionNode } from 'graphql';
import {
  type Annotated,
  type Arguments,
  directiveArguments,
} from '../../shared/sharing/contract/directive-arguments';
import { type FieldsNode, hasFields } from '../../shared/sharing/contract/stated-rules';

/** The uses of a join directive that speak of one graph. */
export function joinsOf(node: Annotated, name: string, graph: string): Arguments[] {
  return directiveArguments(node, name).filter((use) => use['graph'] === graph);
}

/** The types of a supergraph that are data, not the machinery of the join and link specifications. */
export function dataTypes(document: DocumentNode): TypeDefinitionNode[] {
  return document.definitions.filter(
    (node): node is TypeDefinitionNode =>
      isTypeDefinitionNode(node) && !/^(join|link|core)__/.test(node.name.value),
  );
}

/** Those of them that have fields. */
export function typesWithFields(document: DocumentNode): FieldsNode[] {
  return dataTypes(document).flatMap((type) => (hasFields(type) ? [type] : []));
}

export interface JoinedGraph {
  /** The enum value that join directives use. */
  readonly id: string;
  /** The name that query plans use. */
  readonly name: string;
  readonly url: string;
}

/** The subgraphs named by the `join__Graph` enum; empty when the document is no supergraph. */
export function joinedGraphs(document: DocumentNode): JoinedGraph[] {
  const graphs = document.definitions.find(
    (node) => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graphs.values ?? []).map((value) => {
    const [use = {}] = directiveArguments(value, 'join__graph');
    return { id: value.name.value, name: text(use['name']), url: text(use['url']) };
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
