import type { GraphView, Source } from '../graph/graph-view';
import type { Provided } from '../graph/provided';
import type { Station } from '../graph/key-supply';
import type { Routes } from '../graph/routes';
import type { Wanted, WantedField } from './wanted';

/** What it takes to answer something from one subgraph on. */
export interface Outlook {
  /** Further calls, as far as can be told without planning them. */
  readonly calls: number;
  /** Fields that no way leads to from there. */
  readonly missing: number;
  readonly found: number;
}

const LEAF: Outlook = { calls: 0, missing: 0, found: 1 };
const LOST: Outlook = { calls: 0, missing: 1, found: 0 };
const UNKNOWN: Outlook = { calls: 0, missing: 0, found: 1 };
const A_MISSING_FIELD = 1_000;
/** Of two ways with as many calls, the one that fetches less is better. */
export const A_FETCHED_FIELD = 0.001;
const MOST_TYPES = 8;
const MOST_SOURCES = 12;
/** Beyond so many places looked at, a plan is made without looking ahead any more. */
const MOST_LOOKS = 20_000;

/** A number by which outlooks are compared: the lower, the better. */
export function costOf({ calls, missing }: Outlook): number {
  return missing * A_MISSING_FIELD + calls;
}

/**
 * Looks ahead from a place: how many more calls would be needed for what is asked below it. Every place is
 * looked at once for each subgraph, so that the work stays in proportion to the question.
 */
export class Estimates {
  private readonly known = new Map<string, Outlook>();

  constructor(
    private readonly view: GraphView,
    private readonly routes: Routes,
  ) {}

  /** What it takes to answer a selection where a subgraph gives values of a type. */
  of(wanted: Wanted | undefined, graph: string, typeName: string, provided?: Provided): Outlook {
    if (wanted === undefined) return LEAF;
    const place = `${wanted.id} ${graph} ${typeName} ${provided?.id ?? ''}`;
    const known = this.known.get(place);
    if (known !== undefined) return known;
    if (this.known.size > MOST_LOOKS) return UNKNOWN;
    this.known.set(place, UNKNOWN);
    const outlook = this.look(wanted, { graph, via: typeName, provided });
    this.known.set(place, outlook);
    return outlook;
  }

  private look(wanted: Wanted, { graph, via, provided }: Station): Outlook {
    const types = this.view.possibleIn(graph, via).slice(0, MOST_TYPES);
    const targets = new Set<string>();
    const all = { calls: 0, missing: 0, found: 0 };
    for (const typeName of types) {
      const own = { calls: 0, missing: 0, found: 0 };
      for (const field of wanted.fieldsOn(typeName)) {
        const best = this.ofField({ graph, via: typeName, provided }, field, targets);
        own.calls += best.calls;
        own.missing += best.missing;
        own.found += best.found;
      }
      all.calls = Math.max(all.calls, own.calls);
      all.missing += own.missing;
      all.found += own.found;
    }
    const found = all.found + all.missing === 0 ? 1 : all.found;
    return { ...all, found, calls: all.calls + targets.size };
  }

  private ofField(at: Station, field: WantedField, targets: Set<string>): Outlook {
    const { graph, via, provided } = at;
    const join = this.view.localField(graph, via, field.name, provided);
    let best = LOST;
    if (join) {
      const below = this.view.below(via, field.name, join, provided);
      best = this.of(field.below, graph, join.typeName, below);
      if (costOf(best) === 0) return best;
    }
    let target: string | undefined;
    for (const source of this.view.sources(via, field.name).slice(0, MOST_SOURCES)) {
      const other = this.ofSource(at, source, field, targets);
      if (other === undefined || costOf(other) >= costOf(best)) continue;
      best = other;
      target = source.graph;
    }
    if (target === undefined) return best;
    const calls = targets.has(target) ? best.calls : best.calls - 1;
    targets.add(target);
    return { ...best, calls };
  }

  private ofSource(
    at: Station,
    source: Source,
    field: WantedField,
    targets: ReadonlySet<string>,
  ): Outlook | undefined {
    const hops = this.routes.count(at.via, at, source);
    if (hops === undefined) return undefined;
    const below = this.view.below(source.via, field.name, source.join);
    const outlook = this.of(field.below, source.graph, source.join.typeName, below);
    const own = targets.has(source.graph) ? hops - 1 : hops;
    const told = source.join.requires ? 1 : 0;
    return { ...outlook, calls: outlook.calls + own + told + A_FETCHED_FIELD * outlook.found };
  }
}
