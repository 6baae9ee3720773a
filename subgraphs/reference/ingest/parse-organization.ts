import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { OrganizationClaim } from '../domain/organization';
import { isName } from '../domain/organization';

interface OrganizationMapEntry {
  readonly name: string;
  readonly shortname?: string;
  readonly scope?: string;
  readonly synonyms?: readonly string[];
  readonly iati_id?: string;
  readonly skip?: boolean;
}

/** One organization of the organization map of humanitarian activities. */
export function parseMappedOrganization(row: RawRow): Parsed<Identified<OrganizationClaim>> {
  const entry = row.structured as OrganizationMapEntry;
  if (!isName(entry.name)) return reject('name', entry.name, 'a sentence, not a name');
  if (entry.skip)
    return reject('skip', 'true', 'the list itself says that this is no organization');
  const value = {
    name: entry.name.trim(),
    acronym: entry.shortname && isName(entry.shortname) ? entry.shortname.trim() : null,
    aliases: (entry.synonyms ?? []).filter(isName).map((alias) => alias.trim()),
    scope: entry.scope ?? null,
    identifiers: entry.iati_id ? [{ scheme: 'IATI', value: entry.iati_id.trim() }] : [],
  };
  return accept({ recordId: row.where, value });
}

/** One entry of the IATI codelist of organisation identifiers. */
export function parseIatiOrganization({
  structured,
}: RawRow): Parsed<Identified<OrganizationClaim>> {
  const { code, name } = structured as { code?: string; name?: string };
  if (!code) return reject('code', code, 'no identifier');
  if (!name || !isName(name)) return reject('name', name, 'not a name');
  const identifiers = [{ scheme: 'IATI', value: code }];
  const value = { name: name.trim(), acronym: null, aliases: [], scope: null, identifiers };
  return accept({ recordId: code, value });
}
