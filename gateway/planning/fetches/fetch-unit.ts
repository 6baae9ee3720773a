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
  readonly selection: Selection;
  /** The number of units, one after another, that must have ended before this one. */
  readonly earliest: number;

  constructor(
    readonly graph: string,
    /** The root type, or the type of the entities as the subgraph knows it. */
    typeName: string,
    readonly after: ReadonlySet<FetchUnit> = new Set(),
    /** Absent for root fields. */
    readonly entity?: { readonly path: PlanPath; readonly telling: Telling },
  ) {
    this.selection = new Selection(typeName);
    this.earliest = Math.max(-1, ...[...after].map((unit) => unit.earliest)) + 1;
  }
}
