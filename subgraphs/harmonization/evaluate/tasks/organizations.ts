import { join } from 'node:path';
import {
  secondsSince,
  type EvaluationTask,
  type Measure,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import { readJson } from '../../../../shared/runtime/ingest/read-json';
import { nameFeature } from '../../domain/linkage/normalize/name-feature';
import { plainText } from '../../domain/linkage/normalize/plain-text';
import { fingerprint } from '../../domain/linkage/score/fingerprint';
import { countryReader } from '../../domain/names/country-reader';
import { isSentence } from '../../domain/names/is-sentence';
import type { KnownName } from '../../domain/names/known-organizations';
import { nameResolver, type NameResolution } from '../../domain/names/resolve-name';
import { countryNames } from '../../ingest/country-names';
import { sharesWithAnother } from '../shares-with-another';
import { taughtByHalves, type NameFigures } from '../taught-names';

interface Entry {
  readonly name: string;
  readonly shortname?: string;
  readonly synonyms: readonly string[];
  /** The entry of IATI's list that the list's makers found for it. */
  readonly iati?: { readonly name: string };
}

type Entries = readonly (readonly [id: string, entry: Entry])[];

const PARTS = 10;
/** Pairs that people are taken to answer, rightly. */
const ANSWERS = 50;
const countriesIn = countryReader(countryNames());

/** Names in the reference list, asked for while they are hidden: whose are they? */
export const organizations: EvaluationTask = {
  name: 'organizations',
  run({ data }) {
    const path = join(data, 'reference', 'organizations', 'org-map.json');
    const entries = Object.entries(readJson(path) as Readonly<Record<string, Entry>>);
    return [measureSynonyms(entries), measureTaught(entries), measureIatiNames(entries)];
  },
};

/** Synonyms, a tenth hidden in turn. Only what is decided without a person counts as found. */
function measureSynonyms(entries: Entries): Measure {
  const start = performance.now();
  const { own, synonyms } = readNames(entries);
  const hideable = hideableOf(own, synonyms);
  const answers = askHidden(entries);
  const near = answers.filter(({ isNear }) => isNear);
  const { right, wrong, precision } = ratesOf(answers);
  const recall = near.filter(isRight).length / near.length;
  const sentences = synonyms.filter(({ name }) => isSentence(name)).length;
  const asked = answers.filter(({ answer }) => answer.outcome === 'NEEDS_A_PERSON');
  return {
    task: 'organization names',
    ...{ precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    pairs: hideable.length * (own.length + synonyms.length),
    seconds: secondsSince(start),
    result: `overall recall ${(right.length / hideable.length).toFixed(4)}; ${asked.length} for a person, the right one shown for ${asked.filter(isShown).length}; ${sentences} sentences rejected`,
    target: 'precision .98, recall .85 of the near ones',
    isReached: precision >= 0.98 && recall >= 0.85,
    notes: [
      `${near.length} of ${hideable.length} hidden synonyms share a token, initials or spelling with another name. Recall counts what is decided without a person.`,
      ...wrong.map(sayWrong),
    ],
  };
}

function hideableOf(own: readonly KnownName[], synonyms: readonly KnownName[]) {
  const ownKeys = new Set(own.map(keyOf));
  return synonyms.filter((one) => !isSentence(one.name) && !ownKeys.has(keyOf(one)));
}

function askHidden(entries: Entries): readonly Asked[] {
  const { own, synonyms } = readNames(entries);
  const hideable = hideableOf(own, synonyms);
  return Array.from({ length: PARTS }, (_, part) =>
    askFor(part, hideable, [...own, ...synonyms]),
  ).flat();
}

/** The same when people answered about other names: what their answers teach must not harm. */
function measureTaught(entries: Entries): Measure {
  const start = performance.now();
  const names = askHidden(entries).map(({ hidden, answer }) => ({ ...hidden, answer }));
  const { before, after } = taughtByHalves(names, ANSWERS);
  const precisionOf = ({ right, wrong }: NameFigures) => right / (right + wrong);
  const say = ({ right, wrong, forAPerson }: NameFigures) =>
    `${right} right, ${wrong} wrong, ${forAPerson} for a person`;
  return {
    task: `organization names, ${ANSWERS} answers about other names`,
    precision: precisionOf(after),
    recall: after.right / names.length,
    seconds: secondsSince(start),
    result: `${say(after)}; without answers ${say(before)}`,
    target: 'no worse than without',
    isReached: precisionOf(after) >= precisionOf(before) && after.right >= before.right,
  };
}

/** The names that the same organizations have in IATI's list, where they are written in another way. */
function measureIatiNames(entries: Entries): Measure {
  const start = performance.now();
  const { own, synonyms } = readNames(entries);
  const known = [...own, ...synonyms];
  const keys = new Set(known.map(keyOf));
  const resolve = nameResolver(known, countriesIn);
  const answers = entries
    .map(([organizationId, { iati }]) => ({ organizationId, name: iati?.name ?? '' }))
    .filter((one) => nameFeature(one.name) && !keys.has(keyOf(one)))
    .map((hidden) => ({ hidden, answer: resolve(hidden.name), isNear: true }));
  const { right, wrong, precision } = ratesOf(answers);
  const recall = right.length / answers.length;
  return {
    task: 'organization names as IATI writes them',
    ...{ precision, recall, f1: (2 * precision * recall) / (precision + recall) },
    pairs: answers.length * known.length,
    seconds: secondsSince(start),
    notes: wrong.map(sayWrong),
  };
}

interface Asked {
  readonly hidden: KnownName;
  readonly answer: NameResolution;
  readonly isNear: boolean;
}

/** Asks for one part of the synonyms while only the others are known. */
function askFor(
  part: number,
  hideable: readonly KnownName[],
  all: readonly KnownName[],
): readonly Asked[] {
  const hidden = new Set(hideable.filter((one) => partOf(one) === part));
  const known = all.filter((one) => !hidden.has(one));
  const resolve = nameResolver(known, countriesIn);
  return [...hidden].map((one) => ({
    hidden: one,
    answer: resolve(one.name),
    isNear: sharesWithAnother(one, known),
  }));
}

function ratesOf(answers: readonly Asked[]) {
  const found = answers.filter(({ answer }) => answer.outcome === 'SAME');
  const right = found.filter(isRight);
  const wrong = found.filter((one) => !isRight(one));
  return { right, wrong, precision: right.length / found.length };
}

function isShown({ hidden, answer }: Asked): boolean {
  return (
    answer.outcome === 'NEEDS_A_PERSON' &&
    answer.candidates.some(({ organizationId }) => organizationId === hidden.organizationId)
  );
}

function isRight({ hidden, answer }: Asked): boolean {
  return answer.outcome === 'SAME' && answer.organizationId === hidden.organizationId;
}

function sayWrong({ hidden, answer }: Asked): string {
  const taken = answer.outcome === 'SAME' ? `${answer.organizationId} (${answer.by})` : 'nobody';
  return `"${hidden.name}" was taken for ${taken}, is ${hidden.organizationId}`;
}

function readNames(entries: Entries): {
  readonly own: KnownName[];
  readonly synonyms: KnownName[];
} {
  return {
    own: entries.flatMap(([id, entry]) => ownNames(id, entry)),
    synonyms: distinct(
      entries.flatMap(([organizationId, { synonyms }]) =>
        synonyms.map((name) => ({ organizationId, name })),
      ),
    ),
  };
}

function ownNames(id: string, { name, shortname }: Entry): KnownName[] {
  return distinct(
    [id, name, shortname ?? '']
      .filter((one) => nameFeature(one))
      .map((one) => ({ organizationId: id, name: one })),
  );
}

function keyOf({ organizationId, name }: KnownName): string {
  return `${organizationId}\u001f${plainText(name)}`;
}

function distinct(names: readonly KnownName[]): KnownName[] {
  return [...new Map(names.map((one) => [keyOf(one), one])).values()];
}

function partOf(one: KnownName): number {
  return Number.parseInt(fingerprint(keyOf(one)).slice(0, 6), 16) % PARTS;
}
