import type { PlaceAsGiven } from '../../../shared/core/mention';
import type { Located, Placed, Sourced } from './placed';

interface Harbour extends Located {
  readonly name: string | null;
  /** UN/LOCODE. */
  readonly locode: string | null;
  readonly type: string | null;
  readonly size: string | null;
  readonly status: string | null;
  readonly humanitarianUse: string | null;
  readonly checkedOn: string | null;
  readonly remarks: string | null;
}

/** A port as it is taken in. */
export interface PortReport extends Harbour {
  readonly place: PlaceAsGiven;
}

export interface Port extends Harbour, Placed, Sourced {}
