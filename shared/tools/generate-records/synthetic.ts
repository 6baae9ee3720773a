import type { Sensitivity } from '../../core/sensitivity';
import { Draw } from './draw';
import type { Profile } from './read-profile';
import { groupOf } from './read-profile';
import { randomStream } from './random';

/** A data set of invented records: each of its names says so. */
export interface SyntheticDataset {
  readonly id: string;
  /** The kind of record in the graph. */
  readonly kind: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly sensitivity: Sensitivity;
}

/** One invented record for the file of its data set. */
export interface SyntheticRecord {
  readonly dataset: SyntheticDataset;
  readonly recordId: string;
  readonly version?: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** How often the file says it, word for word. */
  readonly times?: number;
}

/** What the records are made from. Equal ones give equal records. */
export interface Recipe {
  readonly profile: Profile;
  /** How many records for each measured one. */
  readonly scale: number;
  readonly seed: string;
}

/** Codes, ids and file names of invented things begin so. */
export const SYNTHETIC = 'synthetic-';

export function syntheticDataset(id: string, kind: string, title: string): SyntheticDataset {
  return {
    id: SYNTHETIC + id,
    kind,
    title: `SYNTHETIC ${title}`,
    publisher: 'Passage (synthetic)',
    licence: 'CC0-1.0',
    sensitivity: 'LOW',
  };
}

/** How many names or plans stand for each measured one: they grow with the records. */
export function copiesAt(scale: number): number {
  return Math.max(1, Math.round(scale));
}

export function drawFrom({ profile, scale, seed }: Recipe, group: string): Draw {
  return new Draw(groupOf(profile, group), randomStream(seed, group), copiesAt(scale));
}

/** How many records of the group to make. */
export function recordsOf({ profile, scale }: Recipe, group: string): number {
  return Math.round(groupOf(profile, group).records * scale);
}

/** The names of groups of one family, without it: `incoming` of `flows incoming`. */
export function membersOf({ profile }: Recipe, family: string): string[] {
  const start = `${family} `;
  return Object.keys(profile.groups)
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));
}

export interface DrawnName {
  readonly number: number;
  readonly known: boolean;
}

/** Names that the directory knows are of one list; the others are a data set's own. */
export function organizationName({ number, known }: DrawnName, stem: string): string {
  return known ? `Synthetic Organization ${number}` : `Synthetic Organization ${stem}-${number}`;
}

/** A name of another thing, or null. */
export function inventedName(what: string, drawn: DrawnName | null): string | null {
  return drawn && `Synthetic ${what} ${drawn.number}`;
}

const FILLER = 'Synthetic text for load tests: it tells of nothing that happened. ';

/** A text of about that many characters which says that it is none. */
export function syntheticText(length: number | null): string | null {
  if (length === null) return null;
  const wanted = Math.max(9, Math.round(length));
  return FILLER.repeat(Math.ceil(wanted / FILLER.length))
    .slice(0, wanted)
    .trim();
}
