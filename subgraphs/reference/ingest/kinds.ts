import { z } from 'zod';
import { cleanPcode } from '../../../shared/core/pcode';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import type { RecordKind } from '../../../shared/runtime/ingest/record-kind';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import type { AdminArea } from '../domain/admin-area';
import type { AreaAlias } from '../domain/area-alias';
import type { Crisis } from '../domain/crisis';
import type { OrganizationClaim } from '../domain/organization';
import type { OrganizationType } from '../domain/organization-type';
import type { PcodeForm } from '../domain/pcode-form';
import type { Sector, SectorAlias } from '../domain/sector';
import { adminAreaEntity } from '../store/admin-area-entity';
import { areaAliasEntity } from '../store/area-alias-entity';
import { crisisEntity } from '../store/crisis-entity';
import { organizationClaimEntity } from '../store/organization-claim-entity';
import { organizationTypeEntity } from '../store/organization-type-entity';
import { pcodeFormEntity } from '../store/pcode-form-entity';
import { sectorAliasEntity } from '../store/sector-alias-entity';
import { sectorEntity } from '../store/sector-entity';

type Unsourced<T> = Omit<T, 'dataset' | 'recordId'>;

const noMentions = () => ({});
const texts = z.array(z.string());
const word = z.string().trim().min(1);
const iso3 = z.string().regex(/^[A-Z]{3}$/, 'not an ISO 3166-1 alpha-3 code');
const pcode = z.string().refine((code) => cleanPcode(code) === code, 'not a p-code');

export const adminAreaKind: RecordKind<Unsourced<AdminArea>> = {
  name: 'AdminArea',
  mentions: noMentions,
  readOwn: readOwnBy(
    z.strictObject({
      pcode,
      name: word,
      level: z.int().min(1).max(5),
      parent: pcode,
      iso3,
      validFrom: z.iso.date().nullable(),
    }),
  ),
  write: (manager, records) => upsertRecords(manager, adminAreaEntity, records.map(flat)),
};

export const areaAliasKind: RecordKind<AreaAlias> = {
  name: 'AreaAlias',
  mentions: noMentions,
  readOwn: readOwnBy(
    z.strictObject({
      pcode: pcode.nullable(),
      name: word,
      admin1Pcode: pcode.nullable(),
      spellings: texts,
    }),
  ),
  write: (manager, records) => upsertRecords(manager, areaAliasEntity, records.map(flat)),
};

export const sectorKind: RecordKind<Unsourced<Sector>> = {
  name: 'Sector',
  mentions: noMentions,
  readOwn: readOwnBy(
    z.strictObject({
      code: word,
      listId: word,
      name: word,
      nameFr: z.string().nullable(),
      groupType: z.string().nullable(),
    }),
  ),
  write: (manager, records) => upsertRecords(manager, sectorEntity, records.map(flat)),
};

export const sectorAliasKind: RecordKind<SectorAlias> = {
  name: 'SectorAlias',
  mentions: noMentions,
  readOwn: readOwnBy(z.strictObject({ listId: word, spellings: texts })),
  write: (manager, records) => upsertRecords(manager, sectorAliasEntity, records.map(flat)),
};

export const organizationKind: RecordKind<OrganizationClaim> = {
  name: 'Organization',
  mentions: noMentions,
  readOwn: readOwnBy(
    z.strictObject({
      name: word,
      acronym: z.string().nullable(),
      aliases: texts,
      scope: z.string().nullable(),
      identifiers: z.array(z.strictObject({ scheme: word, value: word })),
    }),
  ),
  write: (manager, records) => upsertRecords(manager, organizationClaimEntity, records.map(flat)),
};

export const organizationTypeKind: RecordKind<OrganizationType> = {
  name: 'OrganizationType',
  mentions: noMentions,
  readOwn: readOwnBy(z.strictObject({ code: word, name: word, scope: z.string().nullable() })),
  write: (manager, records) =>
    upsertRecords(
      manager,
      organizationTypeEntity,
      records.map(({ value }) => value),
    ),
};

export const crisisKind: RecordKind<Unsourced<Crisis>> = {
  name: 'Crisis',
  mentions: noMentions,
  readOwn: readOwnBy(
    z.strictObject({ id: word, name: word, drivers: texts, countries: z.array(iso3) }),
  ),
  write: (manager, records) => upsertRecords(manager, crisisEntity, records.map(flat)),
};

export const pcodeFormKind: RecordKind<PcodeForm> = {
  name: 'PcodeForm',
  mentions: noMentions,
  readOwn: readOwnBy(z.strictObject({ iso3, lengths: z.array(z.int().min(0)) })),
  write: (manager, records) =>
    upsertRecords(
      manager,
      pcodeFormEntity,
      records.map(({ value }) => value),
    ),
};

export const kinds = [
  adminAreaKind,
  areaAliasKind,
  sectorKind,
  sectorAliasKind,
  organizationKind,
  organizationTypeKind,
  crisisKind,
  pcodeFormKind,
];

function flat<T>({ dataset, recordId, value }: { dataset: string; recordId: string; value: T }) {
  return { dataset, recordId, ...value };
}
