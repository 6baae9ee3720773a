import type { PlaceWords } from './place-words';

/** People in need of one area, one sector and one part of the population. */
export interface NeedsValue {
  readonly year: number;
  readonly place: PlaceWords;
  /** 0 for a whole country, 1 for a first-level area, 2 for the next. */
  readonly level: number;
  /** The sector's code as the source or its mapping gives it; null when it gives none. */
  readonly sectorCode: string | null;
  readonly sectorName: string;
  readonly intersectoral: boolean;
  /** Null for the whole population. */
  readonly category: string | null;
  readonly population: number | null;
  readonly affected: number | null;
  readonly inNeed: number | null;
  readonly targeted: number | null;
  readonly reached: number | null;
  readonly remark: string | null;
}

export interface Needs extends NeedsValue {
  readonly id: string;
  readonly placeKey: string | null;
  readonly sectorKey: string | null;
  readonly dataset: string;
  readonly recordId: string;
}
