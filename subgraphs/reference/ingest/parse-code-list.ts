import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { Crisis } from '../domain/crisis';
import type { OrganizationType } from '../domain/organization-type';
import type { Sector, SectorAlias } from '../domain/sector';

/** One row of the OCHA list of global coordination groups. */
export function parseSector({
  given,
}: RawRow): Parsed<Identified<Omit<Sector, 'dataset' | 'recordId'>>> {
  const code = given['ACRONYM']?.trim();
  if (!code) return reject('ACRONYM', code, 'a group without an acronym has no code');
  const value = {
    code,
    listId: given['HRinfo ID'] ?? '',
    name: given['Preferred Term']?.trim() ?? '',
    nameFr: given['Preferred Term (fr)']?.trim() || null,
    groupType: given['Group Type']?.trim() || null,
  };
  if (!value.listId) return reject('HRinfo ID', value.listId, 'a group without a number');
  return accept({ recordId: value.listId, value });
}

/** One entry of the cluster map: the list's number, a name and its synonyms. */
export function parseSectorAlias(row: RawRow): Parsed<Identified<SectorAlias>> {
  const { name, synonyms } = row.structured as { name: string; synonyms: readonly string[] };
  return accept({
    recordId: row.where,
    value: { listId: row.where, spellings: [name, ...synonyms] },
  });
}

/** One row of the OCHA list of organization types. */
export function parseOrganizationType({ given }: RawRow): Parsed<Identified<OrganizationType>> {
  const code = given['HR.info ID'] ?? '';
  const name = given['Preferred Term']?.trim() ?? '';
  if (code === '' || name === '')
    return reject('Preferred Term', name, 'a type without code or name');
  return accept({ recordId: code, value: { code, name, scope: given['Scope']?.trim() || null } });
}

interface InformCrisis {
  readonly crisis_id?: string;
  readonly crisis_name?: string;
  readonly drivers?: readonly string[];
  readonly iso3?: readonly string[];
  readonly _internal_filter_date?: string;
}

/** The crisis that one INFORM Severity record speaks of. */
export function parseCrisis({
  structured,
}: RawRow): Parsed<Identified<Omit<Crisis, 'dataset' | 'recordId'>>> {
  const given = structured as InformCrisis;
  if (!given.crisis_id) return reject('crisis_id', given.crisis_id, 'a crisis without an id');
  const value = {
    id: given.crisis_id,
    name: given.crisis_name?.trim() || given.crisis_id,
    drivers: given.drivers ?? [],
    countries: given.iso3 ?? [],
  };
  return accept({ recordId: value.id, version: given._internal_filter_date, value });
}
