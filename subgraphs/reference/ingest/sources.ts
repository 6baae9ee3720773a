import type { Dataset } from '../../../shared/core/dataset';
import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import { givenWords, listAt, readJson } from '../../../shared/runtime/ingest/read-json';
import type { RawRow, Source } from '../../../shared/runtime/ingest/record-kind';
import { codeListColumns } from './columns';
import {
  adminAreaKind,
  areaAliasKind,
  crisisKind,
  organizationKind,
  organizationTypeKind,
  pcodeFormKind,
  sectorAliasKind,
  sectorKind,
} from './kinds';
import { parseAdminArea, parsePcodeForm } from './parse-admin-area';
import type { AliasNode } from './parse-area-alias';
import { parseAreaAlias } from './parse-area-alias';
import {
  parseCrisis,
  parseOrganizationType,
  parseSector,
  parseSectorAlias,
} from './parse-code-list';
import { parseIatiOrganization, parseMappedOrganization } from './parse-organization';

const PCODES = ['Location', 'Admin Level', 'P-Code', 'Name', 'Parent P-Code', 'Valid from date'];
const SECTORS = ['HRinfo ID', 'Preferred Term', 'Preferred Term (fr)', 'ACRONYM', 'Group Type'];
const INFORM_MONTHS = ['dec2021', 'jan2022', 'feb2022', 'mar2022', 'apr2022', 'may2022'];

const IATI3W = 'https://github.com/davidmegginson/iati3w-data';

/** Where the data sets can be found. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'cod-ab-pcodes': 'https://data.humdata.org/dataset/global-pcodes',
  'cod-ab-pcode-lengths': 'https://data.humdata.org/dataset/global-pcodes',
  'global-coordination-groups': 'https://data.humdata.org/dataset/global-coordination-groups-beta',
  'organization-types': 'https://data.humdata.org/dataset/organization-types-beta',
  'humanitarian-cluster-map': IATI3W,
  'humanitarian-organizations': IATI3W,
  'place-aliases': IATI3W,
};

/** The files that the reference keeper reads. */
export const sources: readonly Source[] = [
  {
    dataset: open('cod-ab-pcodes', 'Global p-code list (COD-AB)', 'OCHA', 'CC BY-IGO'),
    kind: adminAreaKind,
    columns: codeListColumns,
    files: ['reference/pcodes/global-pcodes-adm-1-2.csv'],
    read: (path: string) => readCsv(path, { required: PCODES }),
    parse: parseAdminArea,
  },
  {
    dataset: open('cod-ab-pcode-lengths', 'Global p-code lengths (COD-AB)', 'OCHA', 'CC BY-IGO'),
    kind: pcodeFormKind,
    columns: codeListColumns,
    files: ['reference/pcodes/global-pcode-lengths.csv'],
    read: (path: string) => readCsv(path, { required: ['Location', 'Country Length'] }),
    parse: parsePcodeForm,
  },
  {
    dataset: open('global-coordination-groups', 'Global Coordination Groups', 'OCHA', 'CC0'),
    kind: sectorKind,
    columns: codeListColumns,
    files: ['reference/codelists/sector_global_coordination_groups_beta_csv_no_hxl.csv'],
    read: (path: string) => readCsv(path, { required: SECTORS }),
    parse: parseSector,
  },
  {
    dataset: open('humanitarian-cluster-map', 'Humanitarian cluster names', 'iati3w', 'Unlicense'),
    kind: sectorAliasKind,
    columns: codeListColumns,
    files: ['reference/codelists/humanitarian-cluster-map.json'],
    read: readMembers,
    parse: parseSectorAlias,
  },
  {
    dataset: open('organization-types', 'Organization Types', 'OCHA', 'CC0'),
    kind: organizationTypeKind,
    columns: codeListColumns,
    files: ['reference/codelists/org_type_organization_types_beta_csv_no_hxl.csv'],
    read: (path: string) => readCsv(path, { required: ['HR.info ID', 'Preferred Term', 'Scope'] }),
    parse: parseOrganizationType,
  },
  {
    dataset: open('humanitarian-organizations', 'Organization names', 'iati3w', 'Unlicense'),
    kind: organizationKind,
    columns: codeListColumns,
    files: ['reference/organizations/org-map.json'],
    read: readMembers,
    parse: parseMappedOrganization,
  },
  {
    dataset: open('iati-organisation-identifiers', 'IATI Organisation Identifier', 'IATI', 'open'),
    kind: organizationKind,
    columns: codeListColumns,
    files: ['reference/organizations/iati-organisation-identifier.json'],
    read: (path: string) => readList(path, 'data'),
    parse: parseIatiOrganization,
  },
  {
    dataset: open('place-aliases', 'Place names and aliases', 'iati3w', 'Unlicense'),
    kind: areaAliasKind,
    columns: codeListColumns,
    files: ['reference/organizations/location-map.json'],
    read: readAliases,
    parse: parseAreaAlias,
  },
  {
    dataset: open('inform-severity-crises', 'INFORM Severity Index: crises', 'ACAPS', 'CC BY'),
    kind: crisisKind,
    columns: codeListColumns,
    files: INFORM_MONTHS.flatMap((month) =>
      [1, 2].map((page) => `protection/inform-severity/inform_${month}-page-${page}.json`),
    ),
    read: readCrises,
    parse: parseCrisis,
  },
];

function open(id: string, title: string, publisher: string, licence: string): Dataset {
  return { id, title, publisher, licence, url: ADDRESSES[id], sensitivity: 'LOW' };
}

/** Each member of a JSON object as a row named by its key. */
function* readMembers(path: string): Generator<RawRow> {
  for (const [key, member] of Object.entries(readJson(path) as Record<string, object>)) {
    yield { where: key, given: givenWords({ key, ...member }), structured: member };
  }
}

/** Each member of a list in a JSON document as a row. */
function* readList(path: string, at: string): Generator<RawRow> {
  const list = listAt(path, (readJson(path) as Record<string, unknown>)[at], at);
  for (const [index, member] of list.entries()) {
    yield {
      where: `${at}[${index}]`,
      given: givenWords(member as object),
      structured: member,
    };
  }
}

const CRISIS_COLUMNS = ['crisis_id', 'crisis_name', 'drivers', 'iso3', 'country'];

/** Only what a monthly file says of the crisis itself: its scores are the protection owner's. */
function* readCrises(path: string): Generator<RawRow> {
  for (const row of readList(path, 'results')) {
    const columns = Object.entries(row.given).filter(([name]) => CRISIS_COLUMNS.includes(name));
    yield { ...row, given: Object.fromEntries(columns) };
  }
}

interface Area extends Omit<AliasNode, 'admin1Pcode'> {
  readonly admin2?: Readonly<Record<string, Area>>;
}

function* readAliases(path: string): Generator<RawRow> {
  const { admin1 = {} } = readJson(path) as { admin1?: Record<string, Area> };
  for (const first of Object.values(admin1)) {
    yield aliasRow(first, null);
    for (const second of Object.values(first.admin2 ?? {}))
      yield aliasRow(second, first.pcode ?? null);
  }
}

function aliasRow({ level, name, pcode, synonyms }: Area, admin1Pcode: string | null): RawRow {
  const structured: AliasNode = { level, name, pcode, synonyms, admin1Pcode };
  return { where: name, given: givenWords(structured), structured };
}
