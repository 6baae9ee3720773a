import type { DocumentNode, TypeDefinitionNode } from 'graphql';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';
import { dataTypes } from './read-join-directives';

/** What the join directives say of one subgraph. */
export interface SubgraphFacts {
  readonly types: TypeDefinitionNode[];
  /** The resolvable `@key` field sets, by type name. */
  readonly keys: Map<string, string[]>;
  /** `Type.field` for each field that the subgraph marks `@external`. */
  readonly externalFields: Set<string>;
}

/** The facts of all subgraphs, by the enum value that join directives use; each type is read once. */
export function subgraphFacts(document: DocumentNode): (graph: string) => SubgraphFacts {
  const facts = new Map<string, SubgraphFacts>();
  const of = (graph: string): SubgraphFacts => {
    const known = facts.get(graph) ?? { types: [], keys: new Map(), externalFields: new Set() };
    facts.set(graph, known);
    return known;
  };
  for (const type of dataTypes(document)) {
    readType(type, of);
    for (const field of 'fields' in type ? (type.fields ?? []) : []) {
      for (const { graph, external } of directiveArguments(field, 'join__field')) {
        const name = `${type.name.value}.${field.name.value}`;
        if (external === true) of(String(graph)).externalFields.add(name);
      }
    }
  }
  return of;
}

function readType(type: TypeDefinitionNode, of: (graph: string) => SubgraphFacts): void {
  for (const { graph, key, resolvable } of directiveArguments(type, 'join__type')) {
    const { types, keys } = of(String(graph));
    if (types.at(-1) !== type) types.push(type);
    if (typeof key !== 'string' || resolvable === false) continue;
    const name = type.name.value;
    keys.set(name, [...(keys.get(name) ?? []), key]);
  }
}
