import type { PlaceAsGiven } from '../../../shared/core/mention';
import type { SheetField } from '../../../shared/core/sheet-field';

/** Fields of a sheet that say where a record belongs. */
export const PLACE_FIELDS = {
  country: { type: 'text', about: 'Country: ISO 3166-1 code or name.' },
  pcode: { type: 'text', about: 'P-code of the finest area; name several columns, finest first.' },
  admin1: { type: 'text', about: 'Name of the first-level area.' },
  admin2: { type: 'text', about: 'Name of the second-level area.' },
  admin3: { type: 'text', about: 'Name of the third-level area.' },
} as const satisfies Record<string, SheetField>;

export const POINT_FIELDS = {
  latitude: { type: 'decimal', about: 'Degrees north.' },
  longitude: { type: 'decimal', about: 'Degrees east.' },
  precision: { type: 'text', about: 'How precise the point is.' },
} as const satisfies Record<string, SheetField>;

export const PERIOD_FIELDS = {
  periodFrom: { type: 'date', about: 'First day of the period.' },
  periodTo: { type: 'date', about: 'Last day of the period.' },
  month: { type: 'month', about: 'Month of the period, with `year`.' },
  year: { type: 'integer', about: 'Year of the period, with `month` or alone.' },
} as const satisfies Record<string, SheetField>;

type Fields = Readonly<Record<string, string>>;

export function placeOf(fields: Fields): PlaceAsGiven {
  const { country, pcode, admin1, admin2, admin3 } = fields;
  return { country, pcode, admin1, admin2, admin3 };
}

/** The point, or none: half a point or one off the globe is no point. */
export function pointOf(fields: Fields) {
  const latitude = Number(fields['latitude'] ?? NaN);
  const longitude = Number(fields['longitude'] ?? NaN);
  const isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const precision = fields['precision'] ?? null;
  return isPoint
    ? { latitude, longitude, precision }
    : { latitude: null, longitude: null, precision };
}
