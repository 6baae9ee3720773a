import { EntitySchema } from 'typeorm';
import type { AgreementAsTold } from '../domain/access-agreement';

/** One record of an agreement; several data sets may tell of one. */
export interface AgreementRow {
  readonly dataset: string;
  readonly recordId: string;
  readonly id: string;
  readonly type: string;
  readonly signed: string;
  readonly placeKeys: readonly string[];
  readonly organizationKeys: readonly string[];
  readonly content: AgreementAsTold;
}

export const accessAgreementEntity = new EntitySchema<AgreementRow>({
  name: 'AccessAgreement',
  tableName: 'access_agreement',
  columns: {
    dataset: { type: 'text', primary: true },
    recordId: { type: 'text', name: 'record_id', primary: true },
    id: { type: 'text' },
    type: { type: 'text' },
    signed: { type: 'date' },
    placeKeys: { type: 'text', name: 'place_keys', array: true },
    organizationKeys: { type: 'text', name: 'organization_keys', array: true },
    content: { type: 'jsonb' },
  },
});
