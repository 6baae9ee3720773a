import { organizationKey, placeKey } from '../../../shared/core/mention';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import type { RecordKind } from '../../../shared/runtime/ingest/record-kind';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import type { AgreementAsTold } from '../domain/access-agreement';
import { accessAgreementEntity } from '../store/access-agreement-entity';
import { agreementSchema } from './agreement-schema';

/** How agreements are kept. */
export const agreementKind: RecordKind<AgreementAsTold> = {
  name: 'AccessAgreement',
  mentions: ({ countries, parties }) => ({
    places: countries.map((country) => ({ country })),
    organizations: parties.map(({ name }) => ({ name })),
  }),
  readOwn: readOwnBy(agreementSchema),
  write: (manager, records) =>
    upsertRecords(
      manager,
      accessAgreementEntity,
      records.map(({ dataset, recordId, value }) => ({
        dataset,
        recordId,
        id: value.id,
        type: value.type,
        signed: value.signed,
        placeKeys: value.countries.map((country) => placeKey({ country })!),
        organizationKeys: value.parties.map(({ name }) => organizationKey({ name })!),
        content: value,
      })),
    ),
};
