import { EntitySchema } from 'typeorm';
import type { CargoReport } from '../domain/consignment';
import type { PlacedRow } from './sourced-columns';
import { placedColumns, sourcedColumns } from './sourced-columns';

export interface ConsignmentRow extends PlacedRow, Omit<CargoReport, 'destination'> {
  readonly voyageId: string;
}

export const consignmentEntity = new EntitySchema<ConsignmentRow>({
  name: 'Consignment',
  tableName: 'consignment',
  columns: {
    ...sourcedColumns,
    ...placedColumns,
    agreementId: { type: 'text', name: 'agreement_id', nullable: true },
    voyageId: { type: 'text', name: 'voyage_id' },
    voyageNumber: { type: 'int', name: 'voyage_number' },
    isFurtherCargo: { type: 'boolean', name: 'is_further_cargo' },
    isAid: { type: 'boolean', name: 'is_aid', nullable: true },
    commodity: { type: 'text', nullable: true },
    tonnage: { type: 'numeric', nullable: true },
    destinationIncomeGroup: { type: 'text', name: 'destination_income_group', nullable: true },
    vesselName: { type: 'text', name: 'vessel_name', nullable: true },
    imo: { type: 'text', nullable: true },
    flag: { type: 'text', nullable: true },
    departurePortName: { type: 'text', name: 'departure_port_name', nullable: true },
    departurePortCode: { type: 'text', name: 'departure_port_code', nullable: true },
    departedOn: { type: 'date', name: 'departed_on', nullable: true },
    inspectedOn: { type: 'date', name: 'inspected_on', nullable: true },
    inspectionPlace: { type: 'text', name: 'inspection_place', nullable: true },
  },
});
