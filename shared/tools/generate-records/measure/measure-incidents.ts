import { join } from 'node:path';
import { readCsv } from '../../../runtime/ingest/read-csv';
import { givenWords, listAt, readJson } from '../../../runtime/ingest/read-json';
import type { IncidentTopic } from '../incident-topics';
import { TOPICS, peopleHarmed } from '../incident-topics';
import type { Group } from '../read-profile';
import type { CentreTally } from './centre-tally';
import type { Given } from './columns';
import { clean, month } from './columns';
import { Tally } from './tally';

/** With fewer events their places and months would tell of single ones. */
const ENOUGH = 20;

interface SindEvent {
  readonly topics: string[];
  readonly given: Given;
}

/** The topics of Insecurity Insight, and which of them tell of the same events. */
export function measureIncidents(data: string, centres: CentreTally): Record<string, Group> {
  const groups: Record<string, Group> = {};
  const events = new Map<string, SindEvent>();
  for (const topic of TOPICS) {
    const tally = new Tally();
    for (const given of readTopic(data, topic)) {
      const id = given[topic.idColumn]!.split('.')[0]!;
      if (!tally.isNew(id)) continue;
      centres.add(given['Country ISO'], given['Latitude'], given['Longitude']);
      tallyReport(tally, topic, given);
      const event = events.get(id);
      if (event) event.topics.push(topic.name);
      else events.set(id, { topics: [topic.name], given });
    }
    groups[`incidents ${topic.name}`] = tally.group();
  }
  return { ...groups, ...measureEvents([...events.values()]) };
}

function* readTopic(data: string, { file, idColumn }: IncidentTopic): Generator<Given> {
  const path = join(data, 'protection', 'insecurity-insight', file);
  if (file.endsWith('.csv')) {
    for (const { given } of readCsv(path, { required: [idColumn] })) {
      if (!given['Date']!.startsWith('#')) yield given;
    }
  } else {
    for (const row of listAt(path, readJson(path), 'the top')) yield givenWords(row as object);
  }
}

function tallyReport(tally: Tally, topic: IncidentTopic, given: Given): void {
  tallyPlaceAndTime(tally, given);
  tally.given('point', given['Latitude']);
  tally.word('precision', clean(given['Geo Precision']));
  tally.text('description', given['Event Description']);
  tally.word('perpetratorType', clean(given['Reported Perpetrator']));
  tally.name('perpetratorName', clean(given['Reported Perpetrator Name']));
  tally.word('means', clean(given[topic.meansColumn]));
  const setting = clean(given[topic.settingColumn]);
  if (topic.settingNamed) tally.name('setting', setting);
  else tally.word('setting', setting);
  for (const [group, columns] of Object.entries(topic.victims)) {
    const told = [columns, ...(topic.ofAidWorkers ? ORIGINS : [])];
    tally.word(group, told.map((names) => figures(given, names)).join('|'));
  }
  for (const [member, source] of Object.entries(topic.details)) {
    if (source) tally.word(member, detail(given, source));
  }
}

const ORIGINS = [peopleHarmed('National Aid Workers'), peopleHarmed('International Aid Workers')];

function tallyPlaceAndTime(tally: Tally, given: Given): void {
  const country = given['Country ISO']?.trim() || given['Country']?.trim() || '';
  tally.word('place', `${country}|${clean(given['Admin 1'])}`);
  tally.word('date', month(given['Date']));
}

function figures(given: Given, columns: readonly string[]): string {
  return columns.map((column) => given[column]?.trim() ?? '').join(',');
}

function detail(given: Given, [as, ...columns]: readonly [string, ...string[]]): string {
  const words = columns.map((column) => clean(given[column])).filter(Boolean);
  if (as === 'word') return words[0] ?? '';
  if (as === 'flag') return words[0] === undefined ? '' : flag(words[0]);
  return words.length === 0 ? '' : String(words.reduce((sum, word) => sum + Number(word), 0));
}

function flag(word: string): string {
  return String(word === '1' || word.toLowerCase() === 'true');
}

function measureEvents(events: readonly SindEvent[]): Record<string, Group> {
  const together = new Map<string, SindEvent[]>();
  for (const event of events) {
    const topics = event.topics.join('+');
    const told = together.get(topics);
    if (told) told.push(event);
    else together.set(topics, [event]);
  }
  const groups = [...together].map(([topics, told]): [string, Group] => {
    const tally = new Tally();
    if (told.length >= ENOUGH) for (const { given } of told) tallyPlaceAndTime(tally, given);
    return [`events ${topics}`, { records: told.length, columns: tally.group().columns }];
  });
  return Object.fromEntries(groups);
}
