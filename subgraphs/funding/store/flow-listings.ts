import type { EntityManager } from 'typeorm';
import type { Condition, Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type { FundingFlowFilter } from '../domain/funding-filters';
import { byOrganization, inCountry, inSector, within } from './conditions';
import type { FundingFlowRow } from './funding-flow-entity';
import { fundingFlowEntity } from './funding-flow-entity';

export function flowListing(
  manager: EntityManager,
  filter: FundingFlowFilter,
): Listing<FundingFlowRow> {
  return {
    select: columnsOf(manager, fundingFlowEntity, 'f'),
    from: 'funding_flow f',
    conditions: flowConditions(filter),
    orderBy: [{ column: 'f.flow_id', type: 'text' }],
    keyOf: ({ flowId }) => [flowId],
  };
}

/** The flows of one organization in one role; its id is the column `g.organization_id`. */
export function flowsOfOrganizationListing(
  manager: EntityManager,
  role: 'DONOR' | 'RECIPIENT',
  filter: FundingFlowFilter,
): Listing<FundingFlowRow> {
  return {
    ...flowListing(manager, filter),
    from: `(
        select distinct m.organization_id, x.flow_id
        from organization_mention m join flow_party x on x.organization_key = m.key
        where x.role = '${role}' and m.organization_id is not null
      ) g join funding_flow f on f.flow_id = g.flow_id`,
  };
}

export function flowConditions(filter: FundingFlowFilter): Condition[] {
  return given([
    ['f.plan_code = ?', filter.plan],
    ['? = any(f.usage_years)', filter.year],
    [inCountry('f.location_keys'), filter.country],
    [inSector('f.cluster_keys'), filter.sector],
    [byOrganization('f.source_organization_keys'), filter.donor],
    [byOrganization('f.destination_organization_keys'), filter.recipient],
    ...within('f.flow_date', filter.period),
    ['f.status = ?', filter.status],
    ['f.flow_type = ?', filter.flowType],
    ['f.contribution_type = ?', filter.contributionType],
    ['f.boundary = ?', filter.boundary],
  ]);
}
