import { join } from 'node:path';
import { secondsSince, type Measure } from '../../../shared/runtime/evaluation/evaluation-task';
import { readCsv } from '../../../shared/runtime/ingest/read-csv';
import { presenceKey } from '../domain/presence-key';
import { agreementOf } from './measure-clusters';

type Row = Readonly<Record<string, string>>;

/** Words of clusters and organization types in the field's sheets, by the codes of OCHA's lists. */
const SECTORS: Readonly<Record<string, string>> = {
  Nutrition: 'NUT',
  'Child Protection': 'PRO-CPN',
  GBV: 'PRO-GBV',
  WASH: 'WSH',
  'Food Security': 'FSC',
  Education: 'EDU',
  Health: 'HEA',
  Protection: 'PRO',
  MPCA: 'Cash',
  CCCM: 'CCM',
  HLP: 'PRO-HLP',
  'Shelter and NFIs': 'SHL',
  'Explosive Hazards': 'PRO-MIN',
};
const TYPES: Readonly<Record<string, string>> = {
  NNGO: 'National NGO',
  INGO: 'International NGO',
  UN: 'United Nations',
  Others: 'Other',
};

/** The sheet as released against the rows that OCHA made of it. */
export function measureSomalia(folder: string): Measure {
  const start = performance.now();
  const released = rowsOf(join(folder, 'som_3w_jan_apr_2025.csv'));
  const harmonized = rowsOf(join(folder, 'expected-som-hapi.csv'));
  const ours = new Set(released.map(releasedKey));
  const theirs = new Map<string, Row[]>();
  for (const row of harmonized)
    theirs.set(harmonizedKey(row), [...(theirs.get(harmonizedKey(row)) ?? []), row]);
  const right = [...ours].filter((key) => theirs.has(key)).length;
  const twice = [...theirs.values()].filter((rows) => rows.length > 1);
  return {
    task: '3W Somalia 2025',
    ...agreementOf({ truePairs: theirs.size, foundPairs: ours.size, rightPairs: right }),
    seconds: secondsSince(start),
    result: `${right} of ${theirs.size} keys, ${ours.size - right} others; ${twice.length} keys that OCHA shows twice`,
    target: 'all 1,915 keys',
    isReached:
      theirs.size === 1915 &&
      right === 1915 &&
      ours.size === 1915 &&
      twice.every((rows) => reasonOf(rows) !== null),
    notes: twice.map((rows) => {
      const [{ provider_admin2_name: area, sector_name: sector, org_name: name } = {} as Row] =
        rows;
      return `OCHA shows ${name} in ${area}, ${sector} twice: ${reasonOf(rows) ?? 'no reason found'}`;
    }),
  };
}

function rowsOf(path: string): Row[] {
  return [...readCsv(path)].map(({ given }) => given);
}

function releasedKey(row: Row): string {
  const type = row['Organization Type']!.trim();
  return presenceKey({
    area: row.DistrictPcode!,
    sector: SECTORS[row.Cluster!.trim()] ?? row.Cluster!,
    organization: row.Organization_Name!,
    organizationType: TYPES[type] ?? type,
  });
}

function harmonizedKey(row: Row): string {
  return presenceKey({
    area: row.admin2_code!,
    sector: row.sector_code!,
    organization: row.org_name!,
    organizationType: row.org_type_description!,
  });
}

/** The sheet gave the district once under its own region and once under another, and OCHA kept both. */
function reasonOf(rows: readonly Row[]): string | null {
  const warnings = [...new Set(rows.map(({ warning = '' }) => warning))];
  const names = new Set(rows.map(({ org_name: name = '' }) => name));
  const mismatch = warnings.find((warning) => warning.includes('(parent)'));
  if (mismatch && warnings.length > 1)
    return `one of the released rows names another region (${mismatch})`;
  return names.size > 1 ? `its name is written in ${names.size} ways` : null;
}
