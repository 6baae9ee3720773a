import type { SheetRow } from '../../../core/sheet-mapping';
import type { Group } from '../read-profile';
import { month } from './columns';
import { readMapped } from './read-mapped';
import { Tally } from './tally';

const DAY_MS = 86_400_000;

/** Voyages, and the cargoes that they carried. */
export function measureCargoes(data: string, mappings: string): Record<string, Group> {
  const voyages = new Tally();
  const cargoes = new Tally();
  const cargoesOf = new Map<string, number>();
  for (const { rows } of readMapped(data, mappings, 'Consignment')) {
    for (const row of rows) {
      const { voyageNumber = '' } = row.fields;
      cargoesOf.set(voyageNumber, (cargoesOf.get(voyageNumber) ?? 0) + 1);
      if (cargoes.isNew(JSON.stringify(row.given))) tallyCargo(cargoes, row);
      if (voyages.isNew(voyageNumber)) tallyVoyage(voyages, row);
    }
  }
  for (const count of cargoesOf.values()) voyages.word('cargoes', String(count));
  return { voyages: { ...voyages.group(), repeats: undefined }, cargoes: cargoes.group() };
}

function tallyVoyage(tally: Tally, { fields, words }: SheetRow): void {
  const { departedOn, inspectedOn, departurePort } = fields;
  tally.name('vessel', fields['vesselName']);
  tally.given('imo', fields['imo']);
  tally.word('flag', fields['flag']);
  tally.word('port', departurePort && `${words['departurePort']}|${departurePort}`);
  tally.word('departedOn', month(departedOn));
  tally.word('daysToInspection', daysBetween(departedOn, inspectedOn));
}

function tallyCargo(tally: Tally, { fields }: SheetRow): void {
  tally.word('commodity', fields['commodity']);
  tally.number('tonnage', fields['tonnage']);
  tally.word(
    'destination',
    `${fields['destination'] ?? ''}|${fields['destinationIncomeGroup'] ?? ''}`,
  );
}

function daysBetween(from: string | undefined, to: string | undefined): string {
  return from && to ? String((Date.parse(to) - Date.parse(from)) / DAY_MS) : '';
}
