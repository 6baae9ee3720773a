import type { SelectionNode } from 'graphql';
import type { Draw } from '../../../shared/core/caller';
import type { FetchUnit } from '../fetches/fetch-unit';
import type { GraphView } from '../graph/graph-view';
import type { Routes } from '../graph/routes';
import type { Estimates } from './estimate';
import type { InternalKeys } from './internal-keys';
import type { Spot, Visit } from './spot';
import type { Wanted, WantedField, WantedSource } from './wanted';

/** What could not be had where it was looked for, to be looked for elsewhere; empty when all is planned. */
export type Leftover = readonly SelectionNode[];

/** The state of planning one operation, and the steps that call each other. */
export interface Planning {
  readonly view: GraphView;
  readonly routes: Routes;
  readonly estimates: Estimates;
  readonly wanted: WantedSource;
  readonly keys: InternalKeys;
  readonly units: FetchUnit[];
  /** The units that got a field since the innermost `noting` began. */
  touched: Set<FetchUnit>;
  /** For which field of whom is being planned; undefined for what the caller asks. */
  draws: Draw | undefined;
  /** Plans all that is wanted where a fetch gives values of some type. */
  readonly planSet: (visit: Visit, wanted: Wanted) => Leftover;
  /** Plans fields of objects of one type, from whichever subgraphs are best. */
  readonly planFields: (spot: Spot, fields: readonly WantedField[]) => Leftover;
}

/** The units that get a field while `work` is done. */
export function noting<Result>(planning: Planning, work: () => Result): [Result, Set<FetchUnit>] {
  const outer = planning.touched;
  const noted = new Set<FetchUnit>();
  planning.touched = noted;
  try {
    return [work(), noted];
  } finally {
    planning.touched = outer;
  }
}

/** Does `work` in whose name it is to be planned; another's fetches are none to join. */
export function planningFor<Result>(
  planning: Planning,
  draws: Draw | undefined,
  work: () => Result,
): Result {
  const outer = planning.draws;
  planning.draws = draws;
  try {
    return work();
  } finally {
    planning.draws = outer;
  }
}

/** Whether what is being planned may be asked for in a fetch. */
export function isOpen({ draws }: Planning, unit: FetchUnit): boolean {
  return unit.draws === draws;
}
