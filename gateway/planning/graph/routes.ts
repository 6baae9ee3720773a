import type { SelectionSetNode } from 'graphql';
import { type Hop, entrancesOf } from './entrances';
import type { GraphView } from './graph-view';
import { KeySupply, type Station } from './key-supply';

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
  private readonly supply: KeySupply;

  constructor(private readonly view: GraphView) {
    this.supply = new KeySupply(view, (...way) => this.count(...way) !== undefined);
  }

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

  private entrancesOf(typeName: string): readonly Hop[] {
    const known = this.entrances.get(typeName) ?? entrancesOf(this.view, typeName);
    this.entrances.set(typeName, known);
    return known;
  }

  private suppliers(
    known: readonly Reached[],
    key: SelectionSetNode,
    isDeep: boolean,
  ): readonly Reached[] | undefined {
    const all = new Set<Reached>();
    const whole = known.find(({ station }) =>
      key.selections.every((selection) => this.supply.gives(station, selection, isDeep)),
    );
    if (whole) return [whole];
    for (const selection of key.selections) {
      const supplier = known.find(({ station }) => this.supply.gives(station, selection, isDeep));
      if (supplier === undefined) return undefined;
      all.add(supplier);
    }
    return [...all];
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
