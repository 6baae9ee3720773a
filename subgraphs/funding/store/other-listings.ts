import type { EntityManager } from 'typeorm';
import type { Listing } from '../../../shared/runtime/store/listing';
import { columnsOf, given } from '../../../shared/runtime/store/listing';
import type {
  PooledFundAllocationFilter,
  PooledFundContributionFilter,
  ReportedTransactionFilter,
} from '../domain/funding-filters';
import { byOrganization, inCountry, within } from './conditions';
import type { AllocationRow, ContributionRow } from './pooled-fund-entities';
import { pooledFundAllocationEntity, pooledFundContributionEntity } from './pooled-fund-entities';
import type { ReportedTransactionRow } from './reported-transaction-entity';
import { reportedTransactionEntity } from './reported-transaction-entity';

export function allocationListing(
  manager: EntityManager,
  filter: PooledFundAllocationFilter,
): Listing<AllocationRow> {
  return {
    ...byId('a'),
    select: columnsOf(manager, pooledFundAllocationEntity, 'a'),
    from: 'pooled_fund_allocation a',
    conditions: given([
      ['a.country_key in (select key from place_mention where iso3 = ?)', filter.country],
      ['a.year = ?', filter.year],
      ['a.fund = ?', filter.fund],
    ]),
  };
}

export function contributionListing(
  manager: EntityManager,
  filter: PooledFundContributionFilter,
): Listing<ContributionRow> {
  return {
    ...byId('c'),
    select: columnsOf(manager, pooledFundContributionEntity, 'c'),
    from: 'pooled_fund_contribution c',
    conditions: given([
      [
        'c.donor_key in (select key from organization_mention where organization_id = ?)',
        filter.donor,
      ],
      ['c.year = ?', filter.year],
      ['c.fund = ?', filter.fund],
      ...within('c.paid_date', filter.period),
    ]),
  };
}

export function transactionListing(
  manager: EntityManager,
  filter: ReportedTransactionFilter,
): Listing<ReportedTransactionRow> {
  return {
    ...byId('t'),
    select: columnsOf(manager, reportedTransactionEntity, 't'),
    from: 'reported_transaction t',
    conditions: given([
      [inCountry('t.country_keys'), filter.country],
      ...within('t.transaction_date', filter.period),
      [byOrganization('t.organization_keys'), filter.organization],
      ['t.transaction_type = ?', filter.transactionType],
      ['t.activity_id = ?', filter.activityId],
      ['(t.humanitarian is true) = ?', filter.humanitarian],
    ]),
  };
}

function byId(alias: string) {
  return {
    orderBy: [{ column: `${alias}.id`, type: 'text' }],
    keyOf: ({ id }: { readonly id: string }) => [id],
  };
}
