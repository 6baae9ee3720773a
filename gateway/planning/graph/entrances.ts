import type { SelectionSetNode } from 'graphql';
import type { GraphView } from './graph-view';

/** One call on a way: the subgraph that is asked for the entity, by a key. */
export interface Hop {
  readonly graph: string;
  readonly via: string;
  readonly key: SelectionSetNode;
}

/** The subgraphs that can be asked for entities of a type, once for each key; also by an interface's. */
export function entrancesOf(view: GraphView, typeName: string): readonly Hop[] {
  const { kind, ancestors, joins } = view.type(typeName);
  const own = [...joins].flatMap(([graph, { keys }]) =>
    keys.map((key) => ({ graph, via: typeName, key })),
  );
  const lent = [...(kind === 'object' ? ancestors : [])].flatMap((via) =>
    [...view.type(via).joins].flatMap(([graph, { keys, isInterfaceObject }]) =>
      isInterfaceObject ? keys.map((key) => ({ graph, via, key })) : [],
    ),
  );
  return [...own, ...lent];
}
