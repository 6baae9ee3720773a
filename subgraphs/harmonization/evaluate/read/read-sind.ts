import { join } from 'node:path';
import { repairEncoding } from '../../../../shared/core/repair-encoding';
import { readCsv } from '../../../../shared/runtime/ingest/read-csv';
import { readJson } from '../../../../shared/runtime/ingest/read-json';
import { numbersIn } from '../../domain/linkage/normalize/numbers-in';
import { plainText } from '../../domain/linkage/normalize/plain-text';
import { saysNothing } from '../../domain/linkage/normalize/says-nothing';
import type { LinkRecord } from '../../domain/linkage/linkage-record';

/** The topic files; the topic and the id of the event stay out of the records' values. */
const TOPICS = [
  'aidWorkerKIKA.json',
  'attacks-on-health-care-2016-2023.csv',
  'education.json',
  'explosive-weapons-2020-2023.csv',
  'food-security-2020-2024.csv',
  'foodSecurity.json',
  'protection.json',
] as const;

export type SindTopic = (typeof TOPICS)[number];

/** Kilometres within which a place is known, by the number of the SiND codebook. */
const PRECISION_KM: Readonly<Record<string, number>> = {
  1: 1,
  2: 25,
  3: 50,
  4: 150,
  5: 50,
  6: 500,
  7: 50,
};

export interface SindReport {
  readonly record: LinkRecord;
  /** The hidden truth. */
  readonly eventId: string;
  readonly text: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly given: Readonly<Record<string, unknown>>;
}

/** Reads reports of incidents since 2020 of all topics, or of some. */
export function readSind(
  data: string,
  topics: readonly SindTopic[] = TOPICS,
): readonly SindReport[] {
  const reports = topics.flatMap((topic) =>
    rowsOf(join(data, 'protection', 'insecurity-insight', topic)).map((given, at) =>
      reportOf(topic, `${topic} ${String(at).padStart(5, '0')}`, given),
    ),
  );
  return reports.filter(({ date }) => date >= '2020');
}

function rowsOf(path: string): readonly Readonly<Record<string, unknown>>[] {
  if (path.endsWith('.json')) return readJson(path) as Record<string, unknown>[];
  const rows = [...readCsv(path)].map(({ given }) => given);
  return rows.filter((row) => !row.Date?.startsWith('#'));
}

function reportOf(topic: string, id: string, given: Readonly<Record<string, unknown>>): SindReport {
  const text = (name: string) => textOf(given[name]);
  return {
    record: {
      id,
      source: topic,
      values: {
        country: text('Country ISO'),
        date: text('Date').slice(0, 10),
        place: placeOf(text('Latitude'), text('Longitude'), text('Geo Precision'), text('Admin 1')),
        description: wholeText(given['Event Description']),
        numbers: numbersIn(text('Event Description')),
        // By name only: each topic has its own list of kinds of perpetrator.
        perpetrator: text('Reported Perpetrator Name'),
        weapon: weaponWords(
          text('Weapon Carried/Used') || `${text('Launch Type')} ${text('Explosive Weapon Type')}`,
        ),
      },
    },
    eventId: text('SiND Event ID') || text('SiND ID'),
    text: text('Event Description'),
    country: text('Country ISO'),
    date: text('Date').slice(0, 10),
    given,
  };
}

/** Files name one weapon in several ways, as `Aerial Bomb: Plane` and `Air-Launched: Plane`, `Aerial Bomb`. */
function weaponWords(text: string): readonly string[] {
  if (saysNothing(plainText(text))) return [];
  return text.split(/[^\p{L}]+/u);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? wholeText(value).trim() : '';
}

/** The text to its last blank, without the ways in which files write the end of a line. */
function wholeText(value: unknown): string {
  return repairEncoding(String(value).replace(/_x000D_|\r/g, ''));
}

function placeOf(lat: string, lon: string, precision: string, area: string) {
  const number = /^\((\d)\)/.exec(precision)?.[1] ?? '';
  const point = lat === '' || lon === '' ? {} : { lat: Number(lat), lon: Number(lon) };
  return { ...point, precisionKm: PRECISION_KM[number] ?? 0, area };
}
