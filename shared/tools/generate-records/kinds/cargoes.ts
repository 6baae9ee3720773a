import type { Draw } from '../draw';
import type { Recipe, SyntheticRecord } from '../synthetic';
import {
  SYNTHETIC,
  copiesAt,
  drawFrom,
  inventedName,
  recordsOf,
  syntheticDataset,
} from '../synthetic';

const AGREEMENTS = syntheticDataset('agreements', 'AccessAgreement', 'access agreements');
const CORRIDORS = syntheticDataset('corridors', 'Corridor', 'corridors');
const CARGOES = syntheticDataset('consignments', 'Consignment', 'consignments of grain');
const COUNTRIES = ['UKR', 'TUR'];
const SIGNED = '2022-07-22';
const TERM_DAYS = 120;
const DAY_MS = 86_400_000;

/** Voyages with their cargoes, each under an agreement with one corridor. */
export function* cargoes(recipe: Recipe): Generator<SyntheticRecord> {
  const agreements = copiesAt(recipe.scale);
  for (let number = 1; number <= agreements; number += 1) yield* agreementWithCorridor(number);
  const voyage = drawFrom(recipe, 'voyages');
  const cargo = drawFrom(recipe, 'cargoes');
  const count = recordsOf(recipe, 'voyages');
  let cargoNumber = 0;
  for (let number = 1; number <= count; number += 1) {
    const shared = voyageValue(voyage, number, agreements);
    const size = voyage.integer('cargoes') ?? 1;
    for (let at = 0; at < size; at += 1) {
      cargoNumber += 1;
      const recordId = `${SYNTHETIC}consignment-${cargoNumber}`;
      const value = { ...shared, isFurtherCargo: at > 0, ...cargoValue(cargo) };
      yield { dataset: CARGOES, recordId, value };
    }
  }
}

function* agreementWithCorridor(number: number): Generator<SyntheticRecord> {
  const id = agreementId(number);
  const title = `SYNTHETIC agreement ${number}`;
  yield {
    dataset: AGREEMENTS,
    recordId: id,
    value: {
      id,
      title,
      type: 'CORRIDOR_AGREEMENT',
      countries: COUNTRIES,
      parties: [1, 2].map((party) => ({ name: `Synthetic Party ${party}`, role: 'PARTY' })),
      signed: SIGNED,
      durationDays: TERM_DAYS,
    },
  };
  yield {
    dataset: CORRIDORS,
    recordId: id,
    value: {
      corridorId: `${SYNTHETIC}corridor-${number}`,
      agreementId: id,
      title: `SYNTHETIC corridor ${number}`,
      countries: COUNTRIES,
      points: ['Synthetic Port 1', 'Synthetic Port 2'],
      agreedOn: SIGNED,
    },
  };
}

function agreementId(number: number): string {
  return `${SYNTHETIC}agreement-${number}`;
}

function voyageValue(draw: Draw, voyageNumber: number, agreements: number) {
  const vessel = draw.name('vessel');
  const [departurePortName, departurePortCode] = (draw.word('port') ?? '').split('|');
  const departedOn = draw.date('departedOn');
  const days = draw.integer('daysToInspection');
  const inspectedOn = departedOn === null || days === null ? null : dayAfter(departedOn, days);
  return {
    agreementId: agreementId(1 + draw.below(agreements)),
    voyageNumber,
    isAid: null,
    vesselName: inventedName('Vessel', vessel),
    imo: vessel && draw.has('imo') ? `${SYNTHETIC}imo-${vessel.number}` : null,
    flag: draw.word('flag'),
    departurePortName: departurePortName || null,
    departurePortCode: departurePortCode || null,
    departedOn,
    inspectedOn,
    inspectionPlace: inspectedOn && 'Synthetic inspection area',
  };
}

function cargoValue(draw: Draw) {
  const tonnes = draw.number('tonnage');
  const [country, incomeGroup] = (draw.word('destination') ?? '').split('|');
  return {
    commodity: draw.word('commodity'),
    tonnage: tonnes === null ? null : String(Math.round(tonnes)),
    destination: country ? { country } : {},
    destinationIncomeGroup: incomeGroup || null,
  };
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
