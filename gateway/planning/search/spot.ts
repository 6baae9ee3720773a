import type { FetchUnit } from '../fetches/fetch-unit';
import type { Selection } from '../fetches/selection';
import type { PlanPath } from '../plan-nodes';
import type { Provided } from '../graph/provided';

/** A place in one fetch where fields of objects can be asked for. */
export interface Visit {
  readonly unit: FetchUnit;
  readonly graph: string;
  /** The type of the objects as the subgraph declares it. */
  readonly via: string;
  /** The types that the objects may have. */
  readonly types: readonly string[];
  readonly provided: Provided | undefined;
  readonly selection: Selection;
  /** The selection that must ask for the type of the objects when that is needed. */
  readonly typed: Selection;
  /** The objects in the answer. */
  readonly path: PlanPath;
  /** The objects of one type among those here, when they are planned for alone. */
  readonly spots: Map<string, Spot>;
  /** The field whose values the objects are. */
  readonly above?: { readonly visit: Visit; readonly fieldName: string };
  /** For a fetch of entities: where they stand. */
  readonly parent?: Spot;
}

/** Objects of one type at one place of the answer, and the fetches that meet them. */
export interface Spot {
  readonly typeName: string;
  readonly path: PlanPath;
  /** The first is the one that they come from. */
  readonly visits: Visit[];
  /** Fields that are being worked out because another needs them. */
  readonly inProgress: Set<string>;
  /** For a root type: the fetch of root fields from a subgraph. */
  readonly root?: (graph: string) => Visit;
}

export function spotOf(typeName: string, path: PlanPath, visits: Visit[]): Spot {
  return { typeName, path, visits, inProgress: new Set() };
}
