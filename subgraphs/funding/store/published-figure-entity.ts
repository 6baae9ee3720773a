import type { EntitySchemaColumnOptions } from 'typeorm';
import { EntitySchema } from 'typeorm';
import type { PublishedFigure } from '../domain/published-figure';

export interface PublishedFigureRow extends PublishedFigure {
  readonly countryKey: string | null;
  readonly clusterKey: string | null;
}

const text: EntitySchemaColumnOptions = { type: 'text', nullable: true };
const texts: EntitySchemaColumnOptions = { type: 'text', array: true };
const amount: EntitySchemaColumnOptions = { type: 'numeric', nullable: true };
const day: EntitySchemaColumnOptions = { type: 'date', nullable: true };
const count: EntitySchemaColumnOptions = { type: 'int', nullable: true };

export const publishedFigureEntity = new EntitySchema<PublishedFigureRow>({
  name: 'PublishedFigure',
  tableName: 'published_figure',
  columns: {
    id: { type: 'text', primary: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
    breakdown: { type: 'text' },
    planCode: { ...text, name: 'plan_code' },
    planId: { ...text, name: 'plan_id' },
    planName: { ...text, name: 'plan_name' },
    planType: { ...text, name: 'plan_type' },
    firstDay: { ...day, name: 'first_day' },
    lastDay: { ...day, name: 'last_day' },
    planYears: { type: 'int', array: true, name: 'plan_years' },
    planCountries: { ...texts, name: 'plan_countries' },
    country: text,
    countryKey: { ...text, name: 'country_key' },
    cluster: text,
    clusterKey: { ...text, name: 'cluster_key' },
    sharedBetween: { ...texts, name: 'shared_between' },
    emergencyId: { ...text, name: 'emergency_id' },
    year: count,
    originalRequirementsUsd: { ...amount, name: 'original_requirements_usd' },
    revisedRequirementsUsd: { ...amount, name: 'revised_requirements_usd' },
    fundingUsd: { ...amount, name: 'funding_usd' },
    pledgesUsd: { ...amount, name: 'pledges_usd' },
    caseloadTitle: { ...text, name: 'caseload_title' },
    population: count,
    affected: count,
    inNeed: { ...count, name: 'in_need' },
    targeted: count,
    expectedReach: { ...count, name: 'expected_reach' },
    reached: count,
    asOf: { ...text, name: 'as_of' },
  },
});
