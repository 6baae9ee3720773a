import type { EntityManager } from 'typeorm';
import { Statement } from '../../../shared/runtime/store/listing';
import type { MovementOutcomeSummary } from '../domain/movement-outcome-summary';
import type { OutcomeFilter } from './access-listings';
import { OUTCOMES, outcomeConditions } from './access-listings';

/**
 * Sums the outcomes of each period that a data set reports for a place. A row that a total of the same
 * period covers is left out, so that no movement counts twice; periods are never added.
 */
export function summarizeMovements(
  manager: EntityManager,
  filter: OutcomeFilter,
): Promise<MovementOutcomeSummary[]> {
  const statement = new Statement();
  const where = statement.where(outcomeConditions(filter));
  return manager.query(
    `with found as (
       select o.*, m.iso3, m.pcode, m.admin1_pcode, m.admin2_pcode
       from ${OUTCOMES} ${where}
     )
     select o.period_from as "periodFrom", o.period_to as "periodTo", o.pcode,
       o.is_total as "isTotal", array_agg(o.area order by o.area, o.record_id) as areas,
       ${COUNTS},
       jsonb_agg(jsonb_build_object('dataset', o.dataset, 'recordId', o.record_id)
         order by o.record_id) as origins
     from found o
     where not exists (select from found total where ${COVERS})
     group by o.dataset, o.period_from, o.period_to, o.place_key, o.pcode, o.is_total
     order by o.period_from, o.period_to, o.dataset, o.place_key, o.is_total`,
    statement.parameters,
  );
}

/** Whether the row `total` adds up what the row `o` tells of. */
const COVERS = `
  total.is_total and total.record_id <> o.record_id and total.dataset = o.dataset
  and total.period_from = o.period_from and total.period_to = o.period_to
  and case
    when total.place_key = o.place_key then not o.is_total
    when total.pcode is null then total.iso3 = o.iso3
    else total.pcode in (o.admin1_pcode, o.admin2_pcode) and total.pcode is distinct from o.pcode
  end`;

const COUNTS = [
  ['planned', 'planned'],
  ['facilitated', 'facilitated'],
  ['partially_facilitated', 'partiallyFacilitated'],
  ['impeded', 'impeded'],
  ['denied', 'denied'],
  ['cancelled_or_postponed', 'cancelledOrPostponed'],
]
  .map(
    ([column, name]) =>
      `jsonb_build_object('count', sum(o.${column}), 'blanks', count(*) - count(o.${column}))
         as "${name}"`,
  )
  .join(', ');
