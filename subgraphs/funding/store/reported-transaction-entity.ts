import { EntitySchema } from 'typeorm';
import type { ReportedTransaction } from '../domain/reported-transaction';

export interface ReportedTransactionRow extends ReportedTransaction {
  readonly organizationKeys: readonly string[];
  readonly countryKeys: readonly string[];
}

export const reportedTransactionEntity = new EntitySchema<ReportedTransactionRow>({
  name: 'ReportedTransaction',
  tableName: 'reported_transaction',
  columns: {
    id: { type: 'text', primary: true },
    dataset: { type: 'text' },
    recordId: { type: 'text', name: 'record_id' },
    activityId: { type: 'text', name: 'activity_id' },
    activityTitle: { type: 'text', name: 'activity_title', nullable: true },
    reporter: { type: 'jsonb' },
    reference: { type: 'text', nullable: true },
    transactionType: { type: 'text', name: 'transaction_type' },
    date: { type: 'date', name: 'transaction_date' },
    amount: { type: 'numeric' },
    currency: { type: 'text' },
    valueDate: { type: 'date', name: 'value_date', nullable: true },
    description: { type: 'text', nullable: true },
    humanitarian: { type: 'boolean', nullable: true },
    provider: { type: 'jsonb', nullable: true },
    receiver: { type: 'jsonb', nullable: true },
    recipients: { type: 'jsonb' },
    sectors: { type: 'jsonb' },
    iatiVersion: { type: 'text', name: 'iati_version', nullable: true },
    organizationKeys: { type: 'text', array: true, name: 'organization_keys' },
    countryKeys: { type: 'text', array: true, name: 'country_keys' },
  },
});
