import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { SheetField } from '../../../shared/core/sheet-field';
import type { SheetRow } from '../../../shared/core/sheet-mapping';
import type { Identified } from '../../../shared/runtime/ingest/record-kind';
import type { ObstacleKind, ObstacleReport } from '../domain/obstacle';
import { OBSTACLE_KINDS } from '../domain/obstacle';
import { PLACE_FIELDS, POINT_FIELDS, placeOf, pointOf } from './place-fields';

/** What a mapping file may fill of an obstacle. */
export const obstacleFields: Readonly<Record<string, SheetField>> = {
  ...PLACE_FIELDS,
  kind: { type: 'option', options: OBSTACLE_KINDS, about: 'From which kind of list it comes.' },
  name: { type: 'text', about: 'Name.' },
  typeCode: { type: 'text', about: "The publisher's code for the type." },
  typeAbbreviation: { type: 'text', about: "The publisher's abbreviation for the type." },
  statusCode: { type: 'text', about: "The publisher's code for the status." },
  operatorCode: { type: 'text', about: "The publisher's code for who operates it." },
  governorateCode: { type: 'text', about: "The publisher's code for the governorate." },
  surveyed: { type: 'partialDate', about: 'Month or day of the survey.' },
  ...POINT_FIELDS,
};

/** One point of a list of obstacles. Codes are kept as they are: there is no code book. */
export function parseObstacle({ fields }: SheetRow): Parsed<Identified<ObstacleReport>> {
  const kind = fields['kind'] as ObstacleKind | undefined;
  if (kind === undefined) return reject('kind', '', `not one of ${OBSTACLE_KINDS.join(', ')}`);
  const value = {
    place: placeOf(fields),
    kind,
    name: fields['name'] ?? null,
    typeCode: fields['typeCode'] ?? null,
    typeAbbreviation: fields['typeAbbreviation'] ?? null,
    statusCode: fields['statusCode'] ?? null,
    operatorCode: fields['operatorCode'] ?? null,
    governorateCode: fields['governorateCode'] ?? null,
    surveyed: fields['surveyed'] ?? null,
    ...pointOf(fields),
  };
  return accept({ value });
}
