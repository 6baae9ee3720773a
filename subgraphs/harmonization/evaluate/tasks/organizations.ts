import { join } from 'node:path';
import countries from 'i18n-iso-countries';
import {
  secondsSince,
  type EvaluationTask,
} from '../../../../shared/runtime/evaluation/evaluation-task';
import { readJson } from '../../../../shared/runtime/ingest/read-json';
import { nameFeature } from '../../domain/linkage/normalize/name-feature';
import { plainText } from '../../domain/linkage/normalize/plain-text';
import { fingerprint } from '../../domain/linkage/score/fingerprint';
import {
  isSentence,
  nameResolver,
  type KnownName,
  type ResolvedName,
} from '../../domain/resolve-name';
import { sharesWithAnother } from '../shares-with-another';

interface Entry {
  readonly name: string;
  readonly shortname?: string;
  readonly synonyms: readonly string[];
}

const PARTS = 10;
const COUNTRY_WORDS = countryWords();

/** Synonyms of the reference list, a tenth hidden in turn: whose names are they? */
export const organizations: EvaluationTask = {
  name: 'organizations',
  run({ data }) {
    const start = performance.now();
    const { own, synonyms } = readNames(join(data, 'reference', 'organizations', 'org-map.json'));
    const ownKeys = new Set(own.map(keyOf));
    const hideable = synonyms.filter((one) => !isSentence(one.name) && !ownKeys.has(keyOf(one)));
    const answers = Array.from({ length: PARTS }, (_, part) =>
      askFor(part, hideable, [...own, ...synonyms]),
    ).flat();
    const found = answers.filter(({ answer }) => answer !== null);
    const right = answers.filter(isRight);
    const near = answers.filter(({ isNear }) => isNear);
    const precision = right.length / found.length;
    const recall = near.filter(isRight).length / near.length;
    const sentences = synonyms.filter(({ name }) => isSentence(name)).length;
    return [
      {
        task: 'organization names',
        ...{ precision, recall, f1: (2 * precision * recall) / (precision + recall) },
        pairs: hideable.length * (own.length + synonyms.length),
        seconds: secondsSince(start),
        result: `overall recall ${(right.length / hideable.length).toFixed(4)}; ${sentences} sentences rejected`,
        target: 'precision .98, recall .85 of the near ones',
        isReached: precision >= 0.98 && recall >= 0.85,
        notes: [
          `${near.length} of ${hideable.length} hidden synonyms share a token, initials or spelling with another name.`,
          ...found.filter((one) => !isRight(one)).map(sayWrong),
        ],
      },
    ];
  },
};

interface Asked {
  readonly hidden: KnownName;
  readonly answer: ResolvedName | null;
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
  const resolve = nameResolver(known, COUNTRY_WORDS);
  return [...hidden].map((one) => ({
    hidden: one,
    answer: resolve(one.name),
    isNear: sharesWithAnother(one, known),
  }));
}

function isRight({ hidden, answer }: Asked): boolean {
  return answer?.organizationId === hidden.organizationId;
}

function sayWrong({ hidden, answer }: Asked): string {
  return `"${hidden.name}" was taken for ${answer!.organizationId} (${answer!.by}), is ${hidden.organizationId}`;
}

function readNames(path: string): { readonly own: KnownName[]; readonly synonyms: KnownName[] } {
  const entries = Object.entries(readJson(path) as Readonly<Record<string, Entry>>);
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

/** Words that name a country, in languages that names of organizations are written in, as far as they are one word. */
function countryWords(): ReadonlySet<string> {
  const names = ['en', 'fr', 'es', 'de', 'nl', 'it'].flatMap((language) =>
    Object.values(countries.getNames(language)),
  );
  return new Set(names.map(plainText).filter((name) => !name.includes(' ')));
}
