import type { EntitySchemaColumnOptions } from 'typeorm';
import type { SourcedFlow } from '../domain/flow-perspective';

/** A perspective with the keys by which its words are resolved and its flows are found. */
export interface FlowRow extends SourcedFlow {
  readonly usageYears: readonly number[];
  readonly scopeCountryKey: string | null;
  readonly sourceOrganizationKeys: readonly string[];
  readonly destinationOrganizationKeys: readonly string[];
  readonly sourceLocationKeys: readonly string[];
  readonly locationKeys: readonly string[];
  readonly clusterKeys: readonly string[];
}

const text: EntitySchemaColumnOptions = { type: 'text', nullable: true };
const texts: EntitySchemaColumnOptions = { type: 'text', array: true };
const amount: EntitySchemaColumnOptions = { type: 'numeric', nullable: true };
const day: EntitySchemaColumnOptions = { type: 'date', nullable: true };

/** The columns that the table of perspectives and the table of flows have in common. */
export const flowColumns = {
  dataset: { type: 'text' },
  recordId: { type: 'text', name: 'record_id' },
  flowId: { type: 'text', name: 'flow_id' },
  scopeYear: { type: 'int', name: 'scope_year', nullable: true },
  scopeCountry: { ...text, name: 'scope_country' },
  scopeCountryKey: { ...text, name: 'scope_country_key' },
  boundary: { type: 'text' },
  onBoundary: { ...text, name: 'on_boundary' },
  status: { type: 'text' },
  flowType: { ...text, name: 'flow_type' },
  contributionType: { ...text, name: 'contribution_type' },
  method: text,
  earmarking: texts,
  newMoney: { type: 'boolean', name: 'new_money', nullable: true },
  description: text,
  keywords: texts,
  referenceCode: { ...text, name: 'reference_code' },
  amountUsd: { ...amount, name: 'amount_usd' },
  originalAmount: { ...amount, name: 'original_amount' },
  originalCurrency: { ...text, name: 'original_currency' },
  exchangeRate: { ...amount, name: 'exchange_rate' },
  date: { ...day, name: 'flow_date' },
  decisionDate: { ...day, name: 'decision_date' },
  firstReportedDate: { ...day, name: 'first_reported_date' },
  budgetYear: { type: 'int', name: 'budget_year', nullable: true },
  source: { type: 'jsonb' },
  destination: { type: 'jsonb' },
  clusters: texts,
  planClusters: { ...texts, name: 'plan_clusters' },
  emergencies: texts,
  parentId: { ...text, name: 'parent_id' },
  childIds: { ...texts, name: 'child_ids' },
  reports: { type: 'jsonb' },
  updatedAt: { ...text, name: 'updated_at' },
  usageYears: { type: 'int', array: true, name: 'usage_years' },
  sourceOrganizationKeys: { ...texts, name: 'source_organization_keys' },
  destinationOrganizationKeys: { ...texts, name: 'destination_organization_keys' },
  sourceLocationKeys: { ...texts, name: 'source_location_keys' },
  locationKeys: { ...texts, name: 'location_keys' },
  clusterKeys: { ...texts, name: 'cluster_keys' },
} satisfies Record<keyof FlowRow, EntitySchemaColumnOptions>;
