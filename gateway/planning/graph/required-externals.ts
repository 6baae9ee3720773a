import { Kind } from 'graphql';
import type { FieldJoin, TypeFacts } from './federated-graph';

/**
 * Marks as another's what an interface object requires. It must be `@external` there, and not every
 * composition says so in the supergraph.
 */
export function withRequiredExternals(type: TypeFacts): TypeFacts {
  const lent = [...type.joins].filter(([, { isInterfaceObject }]) => isInterfaceObject);
  if (lent.length === 0) return type;
  const fields = new Map(type.fields);
  for (const [graph] of lent) {
    for (const name of requiredNames(type, graph)) {
      const field = fields.get(name);
      const join = field?.joins.get(graph);
      if (!field || !join) continue;
      const external: FieldJoin = { ...join, isExternal: true };
      fields.set(name, { ...field, joins: new Map(field.joins).set(graph, external) });
    }
  }
  return { ...type, fields };
}

function requiredNames({ fields }: TypeFacts, graph: string): Set<string> {
  const names = new Set<string>();
  for (const { joins } of fields.values()) {
    for (const selection of joins.get(graph)?.requires?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    }
  }
  return names;
}
