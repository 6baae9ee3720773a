import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { SheetField } from '../../../shared/core/sheet-field';
import type { SheetRow } from '../../../shared/core/sheet-mapping';
import type { Identified } from '../../../shared/runtime/ingest/record-kind';
import type { PortReport } from '../domain/port';
import { PLACE_FIELDS, POINT_FIELDS, placeOf, pointOf } from './place-fields';

/** What a mapping file may fill of a port. */
export const portFields: Readonly<Record<string, SheetField>> = {
  ...PLACE_FIELDS,
  name: { type: 'text', about: 'Name.' },
  locode: { type: 'text', about: 'UN/LOCODE.' },
  type: { type: 'text', about: 'Sea, river or lake.' },
  size: { type: 'text', about: 'Size.' },
  status: { type: 'text', about: 'Status.' },
  humanitarianUse: { type: 'text', about: 'Whether humanitarians use it.' },
  checkedOn: { type: 'date', about: 'Day of the last check.' },
  remarks: { type: 'text', about: 'Remarks.' },
  version: {
    type: 'text',
    about: "The publisher's date of change: the later row of an id stands.",
  },
  ...POINT_FIELDS,
};

/** One row of a list of ports. */
export function parsePort({ fields }: SheetRow): Parsed<Identified<PortReport>> {
  const point = pointOf(fields);
  const name = fields['name'] ?? null;
  if (name === null && point.latitude === null) {
    return reject('name', '', 'a port needs a name or a point');
  }
  const value = {
    place: placeOf(fields),
    name,
    locode: fields['locode'] ?? null,
    type: fields['type'] ?? null,
    size: fields['size'] ?? null,
    status: fields['status'] ?? null,
    humanitarianUse: fields['humanitarianUse'] ?? null,
    checkedOn: fields['checkedOn'] ?? null,
    remarks: fields['remarks'] ?? null,
    ...point,
  };
  return accept({ value, version: fields['version'] });
}
