import type { EntityManager } from 'typeorm';
import type { Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type { ConflictAffectedSettlement } from '../domain/conflict-affected-settlement';
import type { Period } from '../domain/incident-filter';
import { readPeriod } from '../domain/incident-filter';
import type { Needs } from '../domain/needs';
import type { Severity } from '../domain/severity';
import { inArea, inCountry } from './conditions';
import { needsEntity } from './needs-entity';
import { settlementEntity } from './settlement-entity';
import { severityEntity } from './severity-entity';

export interface SeverityFilter {
  readonly country?: string | null;
  readonly month?: string | null;
}

export interface NeedsFilter {
  readonly country?: string | null;
  readonly area?: string | null;
  readonly year?: number | null;
  readonly sector?: string | null;
  readonly intersectoral?: boolean | null;
  readonly wholePopulation?: boolean | null;
  readonly level?: number | null;
}

export interface SettlementFilter {
  readonly area?: string | null;
  readonly period?: Period | null;
  readonly status?: string | null;
}

/** Severities, the latest month first. */
export function severityListing(manager: EntityManager, filter: SeverityFilter): Listing<Severity> {
  return {
    select: columnsOf(manager, severityEntity, 's'),
    from: 'severity s',
    conditions: given([
      [
        's.place_keys && (select array_agg(m.key) from place_mention m where m.iso3 = ?)',
        filter.country,
      ],
      ['s.month = ?', filter.month],
    ]),
    orderBy: [
      { column: 's.month', type: 'text' },
      { column: 's.id', type: 'text' },
    ],
    direction: 'desc',
    keyOf: ({ month, id }) => [month, id],
  };
}

/** Figures of people in need, whole countries first. */
export function needsListing(manager: EntityManager, filter: NeedsFilter): Listing<Needs> {
  return {
    select: columnsOf(manager, needsEntity, 'n'),
    from: 'needs n',
    conditions: given([
      [inCountry('n.place_key', '?'), filter.country],
      [inArea('n.place_key', '?'), filter.area],
      ['n.year = ?', filter.year],
      [
        'n.sector_key in (select m.key from sector_mention m where m.sector_code = ?)',
        filter.sector,
      ],
      ['n.intersectoral = ?', filter.intersectoral],
      ['(n.category is null) = ?', filter.wholePopulation],
      ['n.level = ?', filter.level],
    ]),
    orderBy: [
      { column: 'n.level', type: 'int' },
      { column: 'n.id', type: 'text' },
    ],
    keyOf: ({ level, id }) => [level, id],
  };
}

/** Which figures belong to the country or, exactly, to the area of key `parent.key`. */
export const NEEDS_OF = {
  country: inCountry('n.place_key', 'parent.key'),
  area: `n.place_key in (
    select m.key from place_mention m where m.pcode = parent.key and m.match <> 'PARENT_PCODE'
  )`,
} as const;

/** Reports on settlements, the latest first. */
export function settlementListing(
  manager: EntityManager,
  filter: SettlementFilter,
): Listing<ConflictAffectedSettlement> {
  const { from, to } = readPeriod(filter.period);
  return {
    select: columnsOf(manager, settlementEntity, 's'),
    from: 'conflict_affected_settlement s',
    conditions: given([
      [inArea('s.place_key', '?'), filter.area],
      ['s.date >= ?::date', from],
      ['s.date <= ?::date', to],
      ['s.status = ?', filter.status],
    ]),
    orderBy: [
      { column: 's.date', type: 'date' },
      { column: 's.id', type: 'text' },
    ],
    direction: 'desc',
    keyOf: ({ date, id }) => [date, id],
  };
}

export const SETTLEMENTS_OF_AREA = inArea('s.place_key', 'parent.key');
