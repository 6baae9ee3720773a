import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import { isPartialDate } from '../../../shared/core/partial-date';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { SettlementValue } from '../domain/conflict-affected-settlement';
import { Cells } from './cells';

/** Without these properties a feature is not of this data set. */
export const SETTLEMENT_MEMBERS = ['Date', 'Name', 'Status', 'admin4Pcod', 'Lat', 'Long'];

/** One feature of the conflict-affected settlements of Ukraine. Its names are cut at ten characters. */
export function parseSettlement({ given }: RawRow): Parsed<Identified<SettlementValue>> {
  const cells = new Cells(given);
  const date = (given['Date'] ?? '').replaceAll('/', '-');
  if (date.length !== 10 || !isPartialDate(date))
    return reject('Date', given['Date'], 'not a date');
  const name = cells.text('Name');
  if (name === null) return reject('Name', given['Name'], 'a settlement without a name');
  const status = cells.text('Status');
  if (status === null) return reject('Status', given['Status'], 'no status');
  const value: SettlementValue = {
    ...{ date, name, status },
    nameUk: cells.text('City_Set_1'),
    nameRu: cells.text('City_Set_2'),
    control: cells.text('GCA_NGCA__'),
    code: cells.text('Code'),
    reportUrl: cells.text('Humanitari'),
    place: {
      country: 'UKR',
      admin1: cells.text('Oblast'),
      admin2: cells.text('Rayon'),
      admin3: cells.text('Hromada'),
      locality: name,
      pcode: cells.text('admin4Pcod'),
    },
    latitude: cells.degrees('Lat', 90),
    longitude: cells.degrees('Long', 180),
  };
  return accept({ value });
}
