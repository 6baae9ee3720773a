import { EntitySchema } from 'typeorm';
import type { PooledFundAllocation } from '../domain/pooled-fund-allocation';
import type { PooledFundContribution } from '../domain/pooled-fund-contribution';

export type AllocationRow = PooledFundAllocation & { readonly countryKey: string | null };
export type ContributionRow = PooledFundContribution & { readonly donorKey: string | null };

export const pooledFundAllocationEntity = new EntitySchema<AllocationRow>({
  name: 'PooledFundAllocation',
  tableName: 'pooled_fund_allocation',
  columns: {
    id: { type: 'text', primary: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
    fund: { type: 'text' },
    year: { type: 'int' },
    country: { type: 'text', nullable: true },
    countryKey: { type: 'text', name: 'country_key', nullable: true },
    budgetUsd: { type: 'numeric', name: 'budget_usd' },
    genderMarker: { type: 'text', name: 'gender_marker', nullable: true },
  },
});

export const pooledFundContributionEntity = new EntitySchema<ContributionRow>({
  name: 'PooledFundContribution',
  tableName: 'pooled_fund_contribution',
  columns: {
    id: { type: 'text', primary: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
    code: { type: 'text' },
    fund: { type: 'text' },
    fundName: { type: 'text', name: 'fund_name' },
    donor: { type: 'text' },
    donorKey: { type: 'text', name: 'donor_key', nullable: true },
    donorType: { type: 'text', name: 'donor_type', nullable: true },
    year: { type: 'int' },
    status: { type: 'text', nullable: true },
    pledge: { type: 'jsonb', nullable: true },
    pledgeDate: { type: 'date', name: 'pledge_date', nullable: true },
    paid: { type: 'jsonb', nullable: true },
    paidDate: { type: 'date', name: 'paid_date', nullable: true },
  },
});
