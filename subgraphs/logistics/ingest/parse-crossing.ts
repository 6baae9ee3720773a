import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { SheetField } from '../../../shared/core/sheet-field';
import type { SheetRow } from '../../../shared/core/sheet-mapping';
import type { Identified } from '../../../shared/runtime/ingest/record-kind';
import type { CrossingReport, CrossingStatus } from '../domain/crossing-report';
import { CROSSING_STATUSES } from '../domain/crossing-report';
import { POINT_FIELDS, pointOf } from './place-fields';

export type CrossingWords = Omit<CrossingReport, 'dataset' | 'recordId'>;

/** What a mapping file may fill of a border crossing. */
export const crossingFields: Readonly<Record<string, SheetField>> = {
  name: { type: 'text', about: 'Name in English.' },
  localName: { type: 'text', about: 'Name in the local language.' },
  country: { type: 'text', about: 'Country whose list it is: ISO 3166-1 code or name.' },
  neighbour: { type: 'text', about: 'Country on the other side.' },
  type: { type: 'text', about: 'Road, rail, river or pedestrian.' },
  status: { type: 'option', options: CROSSING_STATUSES, about: 'Whether it can be used.' },
  asOf: { type: 'date', about: 'Day of the list.' },
  latitude: POINT_FIELDS.latitude,
  longitude: POINT_FIELDS.longitude,
};

/** One row of a list of border crossings. */
export function parseCrossing({ fields, words }: SheetRow): Parsed<Identified<CrossingWords>> {
  const { name, country, neighbour } = fields;
  if (name === undefined) return reject('name', name, 'a crossing needs a name');
  if (country === undefined) return reject('country', country, 'a crossing needs a country');
  if (neighbour === undefined) {
    return reject('neighbour', neighbour, 'a crossing needs the country on the other side');
  }
  const { latitude, longitude } = pointOf(fields);
  const value = {
    name,
    localName: fields['localName'] ?? null,
    countryGiven: country,
    neighbourGiven: neighbour,
    type: fields['type'] ?? null,
    status: (fields['status'] ?? 'UNKNOWN') as CrossingStatus,
    statusAsGiven: words['status'] ?? null,
    asOf: fields['asOf'] ?? null,
    latitude,
    longitude,
    agreementIds: [],
  };
  return accept({ value });
}
