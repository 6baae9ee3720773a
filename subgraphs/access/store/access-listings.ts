import type { EntityManager } from 'typeorm';
import type { Condition, Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type { AccessIndicator } from '../domain/access-indicator';
import type { MovementOutcome } from '../domain/movement-outcome';
import { accessIndicatorEntity } from './access-indicator-entity';
import { movementOutcomeEntity } from './movement-outcome-entity';

export interface IndicatorFilter {
  readonly country?: string | null;
  readonly measure?: string | null;
  readonly status?: string | null;
}

export interface OutcomeFilter {
  /** ISO 3166-1 alpha-3 code or p-code of any level. */
  readonly place?: string | null;
  readonly period?: { readonly from?: string | null; readonly to?: string | null } | null;
}

export function indicatorListing(
  manager: EntityManager,
  filter: IndicatorFilter,
): Listing<AccessIndicator> {
  return {
    select: `${columnsOf(manager, accessIndicatorEntity, 'i')}, m.iso3, m.match`,
    from: 'access_indicator i join place_mention m on m.key = i.place_key',
    conditions: given([
      ['m.iso3 = ?', filter.country],
      ['i.measure = ?', filter.measure],
      ['i.status = ?', filter.status],
    ]),
    orderBy: ['i.record_id', 'i.measure', 'i.dataset'].map(textColumn),
    keyOf: ({ recordId, measure, dataset }) => [recordId, measure, dataset],
  };
}

export function outcomeListing(
  manager: EntityManager,
  filter: OutcomeFilter,
): Listing<MovementOutcome> {
  return {
    select: `${columnsOf(manager, movementOutcomeEntity, 'o')}, m.iso3, m.pcode, m.match`,
    from: OUTCOMES,
    conditions: outcomeConditions(filter),
    orderBy: [
      { column: 'o.period_from', type: 'date' },
      ...['o.area', 'o.record_id', 'o.dataset'].map(textColumn),
    ],
    keyOf: ({ periodFrom, area, recordId, dataset }) => [periodFrom, area, recordId, dataset],
  };
}

/** The same rows once for each area that contains them, for lists that belong to an area. */
export function outcomeOfAreaListing(
  manager: EntityManager,
  filter: OutcomeFilter,
): Listing<MovementOutcome> {
  const areas = `select distinct unnest(array[m.pcode, m.admin1_pcode, m.admin2_pcode]) as pcode`;
  return {
    ...outcomeListing(manager, filter),
    from: `${OUTCOMES} cross join lateral (${areas}) as area`,
  };
}

export const OUTCOMES = 'movement_outcome o join place_mention m on m.key = o.place_key';

export function outcomeConditions({ place, period }: OutcomeFilter): Condition[] {
  return given([
    ['? in (m.iso3, m.pcode, m.admin1_pcode, m.admin2_pcode)', place],
    ['o.period_to >= ?', period?.from],
    ['o.period_from <= ?', period?.to],
  ]);
}

function textColumn(column: string) {
  return { column, type: 'text' } as const;
}
