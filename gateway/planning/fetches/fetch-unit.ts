import type { Draw } from '../../../shared/core/caller';
import type { PlanPath, RequiresSelection } from '../plan-nodes';
import { Selection } from './selection';

/** What one subgraph is told of the entities at one place. */
export interface Telling {
  /** The type of the entities in the answer so far. */
  readonly typeName: string;
  readonly requires: readonly RequiresSelection[];
  /** The name under which the subgraph knows them, where it knows their interface as an object. */
  readonly toldAs: string | undefined;
}

/**
 * The smallest part of a plan: root fields of one subgraph, or entities of one type at one place. What
 * goes to one subgraph at one time becomes one call later.
 */
export class FetchUnit {
  readonly graph: string;
  /** For which field of whom it is asked, where that is not the caller's question. */
  readonly draws: Draw | undefined;
  readonly selection: Selection;
  /** Units of one lane may go in one call: to one subgraph, in one name. */
  readonly lane: string;
  /** The number of units, one after another, that must have ended before this one. */
  readonly earliest: number;

  constructor(
    asked: { readonly graph: string; readonly draws?: Draw | undefined },
    /** The root type, or the type of the entities as the subgraph knows it. */
    typeName: string,
    readonly after: ReadonlySet<FetchUnit> = new Set(),
    /** Absent for root fields. */
    readonly entity?: { readonly path: PlanPath; readonly telling: Telling },
  ) {
    const { graph, draws } = asked;
    this.graph = graph;
    this.draws = draws;
    this.selection = new Selection(typeName);
    this.lane = draws === undefined ? graph : `${graph} ${draws.subgraph} ${draws.field}`;
    this.earliest = Math.max(-1, ...[...after].map((unit) => unit.earliest)) + 1;
  }
}
