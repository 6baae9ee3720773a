import type { PlaceWords } from './place-words';

/** A report that a settlement was affected by hostilities on a day. */
export interface SettlementValue {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly name: string;
  readonly nameUk: string | null;
  readonly nameRu: string | null;
  readonly status: string;
  readonly control: string | null;
  readonly code: string | null;
  readonly reportUrl: string | null;
  readonly place: PlaceWords;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface ConflictAffectedSettlement extends SettlementValue {
  readonly id: string;
  readonly placeKey: string | null;
  readonly dataset: string;
  readonly recordId: string;
}
