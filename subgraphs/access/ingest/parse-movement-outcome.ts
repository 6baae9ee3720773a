import { placeKey } from '../../../shared/core/mention';
import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import { EMPTY } from '../../../shared/runtime/ingest/record-kind';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { MovementCounts, OutcomeRow } from '../domain/movement-outcome';
import { day } from './agreement-schema';

export type OutcomeAsTold = Omit<OutcomeRow, 'dataset' | 'recordId'>;

export const MOVEMENT_COLUMNS = [
  'period_start',
  'period_end',
  'area',
  'planned',
  'facilitated',
  'partially_facilitated',
  'impeded',
  'denied',
  'cancelled_or_postponed',
  'source',
];

/** All areas of this file lie in it: the file itself names no country. */
const GAZA = { country: 'PSE', admin1: 'Gaza Strip' };

/** One row of the outcomes of movements in the Gaza Strip: one area and period. */
export function parseMovementOutcome({
  given,
}: RawRow): Parsed<Identified<OutcomeAsTold>> | typeof EMPTY {
  const cell = (column: string) => (given[column] ?? '').trim();
  if (MOVEMENT_COLUMNS.every((column) => cell(column) === '')) return EMPTY;
  for (const column of ['period_start', 'period_end']) {
    if (!day.safeParse(cell(column)).success) {
      return reject(column, given[column], 'not a calendar day as YYYY-MM-DD');
    }
  }
  const [periodFrom, periodTo, area] = [cell('period_start'), cell('period_end'), cell('area')];
  if (periodTo < periodFrom) return reject('period_end', periodTo, 'before the period begins');
  if (area === '') return reject('area', '', 'the row names no area');
  const wrong = MOVEMENT_COLUMNS.slice(3, 9).find((column) => !/^\d{0,9}$/.test(cell(column)));
  if (wrong !== undefined) return reject(wrong, given[wrong], 'not a whole number');
  const place = {
    periodFrom,
    periodTo,
    area,
    isTotal: /\btotal$/i.test(area),
    ...GAZA,
    placeKey: placeKey(GAZA)!,
    citation: cell('source') || null,
  };
  const recordId = `${periodFrom}/${periodTo} ${area}`;
  return accept({ recordId, value: { ...place, ...countsOf(cell) } });
}

/** A blank stays a blank: it is not zero. */
function countsOf(cell: (column: string) => string): MovementCounts {
  const count = (column: string) => (cell(column) === '' ? null : Number(cell(column)));
  return {
    planned: count('planned'),
    facilitated: count('facilitated'),
    partiallyFacilitated: count('partially_facilitated'),
    impeded: count('impeded'),
    denied: count('denied'),
    cancelledOrPostponed: count('cancelled_or_postponed'),
  };
}
