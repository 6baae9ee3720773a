import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { SheetField } from '../../../shared/core/sheet-field';
import type { SheetRow } from '../../../shared/core/sheet-mapping';
import type { Identified } from '../../../shared/runtime/ingest/record-kind';
import type { CargoReport } from '../domain/consignment';

const YES_NO = { type: 'option', options: ['yes', 'no'] } as const;

/** What a mapping file may fill of a consignment. */
export const cargoFields: Readonly<Record<string, SheetField>> = {
  agreement: { type: 'text', about: 'Id of the access agreement.' },
  voyageNumber: { type: 'integer', about: 'Number of the voyage that carried it.' },
  furtherCargo: { ...YES_NO, about: 'Whether the voyage carried another that is listed first.' },
  isAid: { ...YES_NO, about: 'Whether it is humanitarian aid; leave it out when unknown.' },
  commodity: { type: 'text', about: 'The goods.' },
  tonnage: { type: 'decimal', about: 'Tonnes.' },
  destination: { type: 'text', about: 'Country of destination: ISO 3166-1 code or name.' },
  destinationIncomeGroup: { type: 'text', about: 'Income group of the destination.' },
  vesselName: { type: 'text', about: 'Name of the vessel.' },
  imo: { type: 'integer', about: 'IMO number of the vessel.' },
  flag: { type: 'text', about: 'Flag of the vessel.' },
  departurePort: { type: 'text', about: 'Port of departure; translate it to a UN/LOCODE.' },
  departedOn: { type: 'date', about: 'Day of departure.' },
  inspectedOn: { type: 'date', about: 'Day of the joint inspection.' },
  inspectionPlace: { type: 'text', about: 'Place of the joint inspection.' },
};

const LOCODE = /^[A-Z]{2}[A-Z2-9]{3}$/;

/** One cargo of one voyage. */
export function parseCargo({ fields, words }: SheetRow): Parsed<Identified<CargoReport>> {
  const voyageNumber = fields['voyageNumber'];
  if (voyageNumber === undefined) return reject('voyageNumber', '', 'a cargo needs its voyage');
  const { departedOn = null, inspectedOn = null } = fields;
  if (departedOn && inspectedOn && inspectedOn < departedOn) {
    return reject('inspectedOn', inspectedOn, `before the departure on ${departedOn}`);
  }
  const value = {
    ...goodsOf(fields),
    ...vesselOf(fields),
    voyageNumber: Number(voyageNumber),
    departurePortName: words['departurePort'] ?? null,
    departedOn,
    inspectedOn,
    inspectionPlace: inspectedOn === null ? null : (fields['inspectionPlace'] ?? null),
  };
  return accept({ value });
}

type Fields = Readonly<Record<string, string>>;

function goodsOf(fields: Fields) {
  const isAid = fields['isAid'];
  return {
    agreementId: fields['agreement'] ?? null,
    isFurtherCargo: fields['furtherCargo'] === 'yes',
    isAid: isAid === undefined ? null : isAid === 'yes',
    commodity: fields['commodity'] ?? null,
    tonnage: fields['tonnage'] ?? null,
    destination: { country: fields['destination'] },
    destinationIncomeGroup: fields['destinationIncomeGroup'] ?? null,
  };
}

function vesselOf(fields: Fields) {
  const port = fields['departurePort'] ?? '';
  return {
    vesselName: fields['vesselName'] ?? null,
    imo: fields['imo'] ?? null,
    flag: fields['flag'] ?? null,
    departurePortCode: LOCODE.test(port) ? port : null,
  };
}
