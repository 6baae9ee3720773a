import type { Draw } from '../draw';
import type { IncidentTopic } from '../incident-topics';
import { TOPICS } from '../incident-topics';
import type { Recipe, SyntheticDataset, SyntheticRecord } from '../synthetic';
import {
  SYNTHETIC,
  drawFrom,
  inventedName,
  membersOf,
  recordsOf,
  syntheticDataset,
  syntheticText,
} from '../synthetic';
import { detailsOf, placeOf, victimsOf } from './incident-value';
import { pointNear } from './point-near';

/** The numbers of the publisher's codebook, which stand in front of words that vary. */
const PRECISIONS: Readonly<Record<string, string>> = {
  1: 'EXACT',
  2: 'WITHIN_25_KM',
  3: 'DISTRICT',
  4: 'PROVINCE',
  5: 'LINEAR_FEATURE',
  6: 'COUNTRY',
  7: 'ESTIMATED',
};

/** Insecurity Insight's words for an organization in the terms of the graph. */
const ORGANIZATION_TYPES: Readonly<Record<string, string>> = {
  'UN Agency': 'UN',
  INGO: 'INGO',
  LNGO: 'NNGO',
  'Red Cross (Nat Soc)': 'NRCS_IFRC',
};

interface Topic {
  readonly topic: IncidentTopic;
  readonly draw: Draw;
  readonly dataset: SyntheticDataset;
}

/** Incidents by topic; an event that several topics tell of is in each of their files. */
export function* incidents(recipe: Recipe): Generator<SyntheticRecord> {
  const topics = new Map(TOPICS.map((topic) => [topic.name, prepare(recipe, topic)]));
  let eventNumber = 0;
  for (const combination of membersOf(recipe, 'events')) {
    const event = drawFrom(recipe, `events ${combination}`);
    const telling = combination.split('+').map((name) => topics.get(name)!);
    const count = recordsOf(recipe, `events ${combination}`);
    for (let number = 1; number <= count; number += 1) {
      eventNumber += 1;
      yield* reportsOf(recipe, eventNumber, { event, telling });
    }
  }
}

function prepare(recipe: Recipe, topic: IncidentTopic): Topic {
  const title = `incidents: ${topic.name.replaceAll('-', ' ')}`;
  return {
    topic,
    draw: drawFrom(recipe, `incidents ${topic.name}`),
    dataset: syntheticDataset(`incidents-${topic.name}`, 'IncidentReport', title),
  };
}

/** Combinations too rare to be measured alone take place and time from their first topic. */
function* reportsOf(
  { profile }: Recipe,
  number: number,
  { event, telling }: { event: Draw; telling: readonly Topic[] },
): Generator<SyntheticRecord> {
  const first = telling[0]!.draw;
  const place = placeOf(event.word('place') ?? first.word('place'));
  const date = event.date('date') ?? first.date('date');
  const recordId = `${SYNTHETIC}${number}`;
  for (const { topic, draw, dataset } of telling) {
    const point = pointNear(profile, place.country ?? undefined, draw);
    const value = {
      incidentId: `sind-${recordId}`,
      registry: 'SIND',
      kind: topic.kind,
      date,
      place,
      ...point,
      ...wordsOf(draw, topic),
      victims: victimsOf(draw, topic),
      ...typesAndDetails(draw, topic),
    };
    yield { dataset, recordId, value };
  }
}

function wordsOf(draw: Draw, { settingNamed }: IncidentTopic) {
  const precisionAsGiven = draw.word('precision');
  return {
    precision: precisionOf(precisionAsGiven),
    precisionAsGiven,
    setting: settingNamed ? inventedName(settingNamed, draw.name('setting')) : draw.word('setting'),
    description: syntheticText(draw.number('description')),
    perpetratorType: draw.word('perpetratorType'),
    perpetratorName: inventedName('Actor', draw.name('perpetratorName')),
    means: draw.word('means'),
  };
}

function precisionOf(words: string | null): string {
  if (words === null) return 'NOT_STATED';
  if (/^censored/i.test(words)) return 'CENSORED';
  return PRECISIONS[/^\((\d)\)/.exec(words)?.[1] ?? ''] ?? 'NOT_STATED';
}

function typesAndDetails(draw: Draw, topic: IncidentTopic) {
  const details = detailsOf(draw, topic);
  const named = details['organizationsAsGiven'];
  const words = typeof named === 'string' ? named.split(',').map((word) => word.trim()) : [];
  const types = words.map((word) => ORGANIZATION_TYPES[word] ?? 'OTHER');
  return { organizationTypes: [...new Set(types)], details };
}
