import { join } from 'node:path';
import type { Dataset } from '../../../shared/core/dataset';
import type { DataFolder } from '../../../shared/runtime/ingest/data-folder';
import type { RawRow, Source } from '../../../shared/runtime/ingest/record-kind';
import { mappedSources } from '../../../shared/runtime/ingest/sheets/mapped-sources';
import type { ReportValue } from '../domain/incident-report';
import { awsdColumns, settlementColumns, severityColumns, sindColumns } from './columns';
import { incidentReportKind, settlementKind, severityKind } from './kinds';
import { needsSheet } from './needs-sheet';
import { parseAwsdReport } from './parse-awsd-report';
import { SETTLEMENT_MEMBERS, parseSettlement } from './parse-settlement';
import { SEVERITY_MEMBERS, parseSeverity } from './parse-severity';
import type { SindTopic } from './parse-sind-report';
import { sindParser } from './parse-sind-report';
import { readAwsd, readObjects, readProperties, readResults, readTagged } from './read-rows';
import {
  aidWorkerTopic,
  educationTopic,
  explosiveWeaponTopic,
  foodSecurityTopic,
  healthTopic,
  protectionTopic,
} from './sind-topics';

const MAPPINGS = join(__dirname, 'mappings');
const INFORM_MONTHS = ['dec2021', 'jan2022', 'feb2022', 'mar2022', 'apr2022', 'may2022'];
const AWSD_COLUMNS = ['Incident ID', 'Year', 'Month', 'Day', 'Country Code', 'Total killed'];

/** The files that the keeper of protection data reads, with the mapping files of the data folder. */
export function sources(data: DataFolder): Source[] {
  return [...FILES, ...mappedSources(MAPPINGS, data, [needsSheet])];
}

const FILES: readonly Source[] = [
  {
    dataset: open(
      'awsd-incidents',
      'Aid Worker Security Database: incidents 1997 to 2025',
      'Humanitarian Outcomes',
    ),
    kind: incidentReportKind,
    columns: awsdColumns,
    files: ['protection/awsd/incidents_1997_2025.csv'],
    read: (path: string) => readAwsd(path, AWSD_COLUMNS),
    parse: parseAwsdReport,
  },
  sind(aidWorkerTopic, 'aid-worker-kika', 'Aid workers killed, injured, kidnapped or arrested', {
    file: 'aidWorkerKIKA.json',
    read: readObjects,
  }),
  sind(healthTopic, 'health-care-2016-2023', 'Attacks on health care 2016 to 2023', {
    file: 'attacks-on-health-care-2016-2023.csv',
    read: readTagged,
  }),
  sind(educationTopic, 'education', 'Education in danger', {
    file: 'education.json',
    read: readObjects,
  }),
  sind(explosiveWeaponTopic, 'explosive-weapons-2020-2023', 'Explosive weapons 2020 to 2023', {
    file: 'explosive-weapons-2020-2023.csv',
    read: readTagged,
  }),
  sind(foodSecurityTopic, 'food-security', 'Conflict and food security', {
    file: 'foodSecurity.json',
    read: readObjects,
  }),
  sind(foodSecurityTopic, 'food-security-2020-2024', 'Conflict and food security 2020 to 2024', {
    file: 'food-security-2020-2024.csv',
    read: readTagged,
  }),
  sind(protectionTopic, 'protection', 'Violence affecting refugees and displaced people', {
    file: 'protection.json',
    read: readObjects,
  }),
  {
    dataset: open('inform-severity', 'INFORM Severity Index', 'ACAPS'),
    kind: severityKind,
    columns: severityColumns,
    files: INFORM_MONTHS.flatMap((month) =>
      [1, 2].map((page) => `protection/inform-severity/inform_${month}-page-${page}.json`),
    ),
    read: (path: string) => readResults(path, SEVERITY_MEMBERS),
    parse: parseSeverity,
  },
  {
    dataset: open('ukraine-hostilities', 'Ukraine: conflict-affected settlements', 'OCHA Ukraine'),
    kind: settlementKind,
    columns: settlementColumns,
    files: ['protection/ukraine/hostilities_20221231.geojson'],
    read: (path: string) => readProperties(path, SETTLEMENT_MEMBERS),
    parse: parseSettlement,
  },
];

interface SindFile {
  readonly file: string;
  readonly read: (path: string, required: readonly string[]) => Iterable<RawRow>;
}

function sind(
  topic: SindTopic,
  id: string,
  title: string,
  { file, read }: SindFile,
): Source<ReportValue> {
  const required = ['Date', 'Country ISO', 'Admin 1', topic.idColumn, topic.meansColumn];
  return {
    dataset: open(`insecurity-insight-${id}`, title, 'Insecurity Insight'),
    kind: incidentReportKind,
    columns: sindColumns,
    files: [`protection/insecurity-insight/${file}`],
    read: (path) => read(path, required),
    parse: sindParser(topic),
  };
}

function open(id: string, title: string, publisher: string): Dataset {
  return { id, title, publisher, licence: 'CC BY', sensitivity: 'LOW' };
}
