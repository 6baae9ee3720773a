/** Columns that many tables of this owner have in common. */
export const sourcedColumns = {
  id: { type: 'text', primary: true },
  dataset: { type: 'text' },
  recordId: { type: 'text', name: 'record_id' },
} as const;

export const placedColumns = {
  placeKey: { type: 'text', name: 'place_key', nullable: true },
} as const;

export const sectorColumns = {
  sectorKey: { type: 'text', name: 'sector_key', nullable: true },
  sectorName: { type: 'text', name: 'sector_name', nullable: true },
} as const;

export const periodColumns = {
  periodFrom: { type: 'date', name: 'period_from', nullable: true },
  periodTo: { type: 'date', name: 'period_to', nullable: true },
} as const;

export const pointColumns = {
  latitude: { type: 'double precision', nullable: true },
  longitude: { type: 'double precision', nullable: true },
  precision: { type: 'text', nullable: true },
} as const;

/** What a stored row has besides the words of its record. */
export interface StoredRow {
  readonly id: string;
  readonly dataset: string;
  readonly recordId: string;
}

export interface PlacedRow extends StoredRow {
  readonly placeKey: string | null;
}
