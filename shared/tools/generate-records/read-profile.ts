import { join } from 'node:path';
import { z } from 'zod';
import { PassageError } from '../../core/errors';
import { readJson } from '../../runtime/ingest/read-json';

/** The shares that were measured on the publishers' files; written by `measure`. */
export const PROFILE_FILE = join(__dirname, 'profile.json');

/** How many rows hold each word, or how many names stand in so many rows. */
export type Counts = Readonly<Record<string, number>>;

/** How one column is filled. It holds words of code lists and public place names, else only counts. */
export interface Column {
  readonly filled: number;
  /** How often it is left blank. */
  readonly missing: number;
  readonly words?: Counts;
  /** For lists: how many rows hold so many members. */
  readonly sizes?: Counts;
  /** For numbers: the value below which so many percent lie, to three digits. */
  readonly percentiles?: Counts;
  /** For names, which are not kept: how many names stand so many times. */
  readonly names?: Counts;
  /** The same for those that the directory knows. */
  readonly knownNames?: Counts;
}

/** Rows of one file, or events that one set of files tells of. */
export interface Group {
  /** Distinct ones. */
  readonly records: number;
  /** How many of them stand in the file so many times, word for word. */
  readonly repeats?: Counts;
  readonly columns: Readonly<Record<string, Column>>;
}

export interface Profile {
  readonly groups: Readonly<Record<string, Group>>;
  /** Whole degrees of latitude and longitude of a country's middle, where many records have a point. */
  readonly centres: Readonly<
    Record<string, { readonly latitude: number; readonly longitude: number }>
  >;
}

const counts = z.record(z.string(), z.number());
const column = z.strictObject({
  filled: z.number(),
  missing: z.number(),
  words: counts.optional(),
  sizes: counts.optional(),
  percentiles: counts.optional(),
  names: counts.optional(),
  knownNames: counts.optional(),
});
const profile = z.strictObject({
  groups: z.record(
    z.string(),
    z.strictObject({
      records: z.number(),
      repeats: counts.optional(),
      columns: z.record(z.string(), column),
    }),
  ),
  centres: z.record(z.string(), z.strictObject({ latitude: z.number(), longitude: z.number() })),
}) satisfies z.ZodType<Profile>;

/** @throws PassageError FILE_UNREADABLE or FILE_MALFORMED */
export function readProfile(path: string = PROFILE_FILE): Profile {
  const read = profile.safeParse(readJson(path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new PassageError('FILE_MALFORMED', `${issue?.path.join('.')}: ${issue?.message}`, {
    where: path,
    expected: 'a profile written by `npm run generate -- measure`',
  });
}

/** @throws PassageError FILE_MALFORMED when the profile lacks the group. */
export function groupOf({ groups }: Profile, name: string): Group {
  const group = groups[name];
  if (group) return group;
  throw new PassageError('FILE_MALFORMED', `the profile lacks the group ${name}`, {
    where: PROFILE_FILE,
    expected: 'a profile written by `npm run generate -- measure`',
  });
}
