import type { EntityManager } from 'typeorm';
import type { Condition, Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type { Incident } from '../domain/incident';
import type { IncidentFilter } from '../domain/incident-filter';
import { readPeriod } from '../domain/incident-filter';
import { inArea, inCountry } from './conditions';
import { incidentEntity } from './incident-entity';

/** Incidents that meet a filter, the latest first. */
export function incidentListing(manager: EntityManager, filter: IncidentFilter): Listing<Incident> {
  return {
    select: columnsOf(manager, incidentEntity, 'i'),
    from: 'incident i',
    conditions: incidentConditions(filter),
    orderBy: [
      { column: 'i.first_day', type: 'date' },
      { column: 'i.id', type: 'text' },
    ],
    direction: 'desc',
    keyOf: ({ firstDay, id }) => [firstDay, id],
  };
}

/** An incident may fall within a period when the days that its date may mean overlap it. */
export function incidentConditions(filter: IncidentFilter): Condition[] {
  const { from, to } = readPeriod(filter.period);
  return given([
    [inCountry('i.place_key', '?'), filter.country],
    [inArea('i.place_key', '?'), filter.area],
    ['i.last_day >= ?::date', from],
    ['i.first_day <= ?::date', to],
    ['i.kinds && ?::text[]', filter.kinds],
    ['i.registry = ?', filter.registry],
    ['i.organization_types @> array[?::text]', filter.organizationType],
  ]);
}

/** Which incidents belong to the country, the area or the agreement of key `parent.key`. */
export const INCIDENTS_OF = {
  country: inCountry('i.place_key', 'parent.key'),
  area: inArea('i.place_key', 'parent.key'),
  /** The key is the text that `termKey` makes. */
  term: `i.place_key in (
      select m.key from place_mention m
      where m.iso3 in (select jsonb_array_elements_text(parent.key::jsonb -> 'countries'))
    )
    and i.first_day <= (parent.key::jsonb ->> 'lastDay')::date
    and i.last_day >= (parent.key::jsonb ->> 'firstDay')::date`,
} as const;
