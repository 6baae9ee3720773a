import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { GraphView } from './graph-view';
import type { Provided } from './provided';

/** A subgraph where an entity is known, and by which type name. */
export interface Station {
  readonly graph: string;
  readonly via: string;
  readonly provided?: Provided | undefined;
}

/** One call on the way: the subgraph that is asked for the entity, by a key. */
export interface Hop {
  readonly graph: string;
  readonly via: string;
  readonly key: SelectionSetNode;
}

interface Reached {
  readonly station: Station;
  readonly hop?: Hop;
  /** The stations that give the fields of the key. */
  readonly from: readonly Reached[];
}

/**
 * The ways of an entity from subgraph to subgraph. A subgraph can be asked once the fields of one of its
 * keys are known, wherever they come from; the search goes wave by wave and visits each subgraph once.
 */
export class Routes {
  private readonly hopCounts = new Map<string, ReadonlyMap<string, number>>();
  private readonly entrances = new Map<string, readonly Hop[]>();
  private readonly held = new Map<string, boolean>();

  constructor(private readonly view: GraphView) {}

  /** The calls that lead to a subgraph, the last one to it; `undefined` when there is no way. */
  find(typeName: string, from: readonly Station[], to: Station): readonly Hop[] | undefined {
    for (const isDeep of [false, true]) {
      const reached = this.reach(typeName, from, isDeep, to).get(placeOf(to));
      if (reached) return hopsTo(reached);
    }
    return undefined;
  }

  /** How many calls lead from one subgraph to another; 1 for the subgraph itself, asked again. */
  count(typeName: string, from: Station, to: Station): number | undefined {
    const place = `${typeName} ${placeOf(from)} ${from.provided?.id ?? ''}`;
    let counts = this.hopCounts.get(place);
    if (counts === undefined) {
      const all = this.reach(typeName, [from], true);
      counts = new Map([...all].map(([key, reached]) => [key, hopsTo(reached).length]));
      this.hopCounts.set(place, counts);
    }
    return counts.get(placeOf(to));
  }

  private reach(typeName: string, from: readonly Station[], isDeep: boolean, to?: Station) {
    const known = from.map((station): Reached => ({ station, from: [] }));
    const found = new Map<string, Reached>();
    let open = this.entrancesOf(typeName);
    while (open.length > 0) {
      const fresh: Reached[] = [];
      const closed: Hop[] = [];
      for (const hop of open) {
        const place = placeOf(hop);
        if (found.has(place)) continue;
        const suppliers = this.suppliers(known, hop.key, isDeep);
        if (suppliers === undefined) closed.push(hop);
        else {
          const reached = { station: hop, hop, from: suppliers };
          fresh.push(reached);
          found.set(place, reached);
        }
      }
      if (fresh.length === 0 || (to && found.has(placeOf(to)))) return found;
      known.push(...fresh);
      open = closed;
    }
    return found;
  }

  /** The subgraphs that can be asked for entities of a type, once for each key. */
  private entrancesOf(typeName: string): readonly Hop[] {
    let known = this.entrances.get(typeName);
    if (known === undefined) {
      const { kind, ancestors, joins } = this.view.type(typeName);
      const hops = [...joins].flatMap(([graph, { keys }]) =>
        keys.map((key) => ({ graph, via: typeName, key })),
      );
      const lent = [...(kind === 'object' ? ancestors : [])].flatMap((via) =>
        [...this.view.type(via).joins].flatMap(([graph, { keys, isInterfaceObject }]) =>
          isInterfaceObject ? keys.map((key) => ({ graph, via, key })) : [],
        ),
      );
      known = [...hops, ...lent];
      this.entrances.set(typeName, known);
    }
    return known;
  }

  private suppliers(
    known: readonly Reached[],
    key: SelectionSetNode,
    isDeep: boolean,
  ): readonly Reached[] | undefined {
    const all = new Set<Reached>();
    const whole = known.find(({ station }) =>
      key.selections.every((selection) => this.gives(station, selection, isDeep)),
    );
    if (whole) return [whole];
    for (const selection of key.selections) {
      const supplier = known.find(({ station }) => this.gives(station, selection, isDeep));
      if (supplier === undefined) return undefined;
      all.add(supplier);
    }
    return [...all];
  }

  private gives(station: Station, selection: SelectionNode, isDeep: boolean): boolean {
    const { graph, via, provided } = station;
    if (this.view.holdsSelection(graph, via, selection, provided)) return true;
    return isDeep && this.givesDeep(graph, via, selection);
  }

  /** Whether what is missing of a nested key can be fetched for the nested entity. */
  private givesDeep(graph: string, typeName: string, selection: SelectionNode): boolean {
    if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) return false;
    const place = `${graph} ${typeName} ${JSON.stringify(selection)}`;
    const known = this.held.get(place);
    if (known !== undefined) return known;
    this.held.set(place, false);
    const join = this.view.localField(graph, typeName, selection.name.value);
    const isGiven =
      join !== undefined &&
      selection.selectionSet.selections.every((below) =>
        this.isReachable(graph, join.typeName, below),
      );
    this.held.set(place, isGiven);
    return isGiven;
  }

  private isReachable(graph: string, typeName: string, selection: SelectionNode): boolean {
    if (this.gives({ graph, via: typeName }, selection, true)) return true;
    if (selection.kind !== Kind.FIELD) return false;
    return this.view
      .sources(typeName, selection.name.value)
      .some(
        (source) =>
          source.join.requires === undefined &&
          this.gives(source, selection, true) &&
          this.count(typeName, { graph, via: typeName }, source) !== undefined,
      );
  }
}

function hopsTo(target: Reached): Hop[] {
  const hops = new Set<Hop>();
  const add = ({ hop, from }: Reached): void => {
    from.forEach(add);
    if (hop) hops.add(hop);
  };
  add(target);
  return [...hops];
}

function placeOf({ graph, via }: Station): string {
  return `${graph} ${via}`;
}
