import type { Sensitivity } from '../core/sensitivity';
import type { Rung } from './agreement';
import type { RecordLimit } from './record-scope';

/** One field of the graph as decisions see it. */
export interface SharedField {
  /** `Type.field` */
  readonly coordinate: string;
  readonly level: Sensitivity;
  /** The subgraphs that give it; each one's owner must agree. */
  readonly subgraphs: readonly string[];
  /** Who has no right to it cannot learn that it exists. */
  readonly hidden?: boolean;
  /** The subgraph decides record by record for organizations. */
  readonly perRecord?: boolean;
  /** Whether it gives numbers: of those an exact count is the value itself. */
  readonly isNumber?: boolean;
  /** What it gives is no more than this rung; left out, it gives the record. */
  readonly tells?: Rung;
  /** Fields of the same type that give one rung of the ladder. */
  readonly lesser?: readonly SharedField[];
  /** No count below is given, nor by what others give. */
  readonly smallCount?: number;
  /** No place is given more finely. */
  readonly minAdminLevel?: number;
  /** Its owner shows only the records that lie within what an agreement names of these. */
  readonly recordLimits?: readonly RecordLimit[];
}
