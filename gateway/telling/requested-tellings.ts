import { PassageError } from '../../shared/core/errors';

/** What an answer can tell of itself beside the data. */
export const TELLINGS = ['coverage', 'provenance', 'receipt'] as const;

export type Telling = (typeof TELLINGS)[number];
export type Tellings = ReadonlySet<Telling>;

/** The header in which a client asks for it: one or more, with commas. */
export const TELL_HEADER = 'passage-tell';

/**
 * What a request asks to be told; undefined when it asks for nothing, and then nothing is spent on it.
 * @throws PassageError BAD_INPUT for a word that is none.
 */
export function requestedTellings(
  headers: Readonly<Record<string, string | undefined>>,
): Tellings | undefined {
  const given = headers[TELL_HEADER];
  if (given === undefined) return undefined;
  const words = given.split(',').map((word) => word.trim());
  const unknown = words.find((word) => !(TELLINGS as readonly string[]).includes(word));
  if (unknown === undefined) return new Set(words as Telling[]);
  throw new PassageError('BAD_INPUT', 'an answer cannot tell this of itself', {
    where: TELL_HEADER,
    value: unknown.slice(0, 40),
    expected: TELLINGS.join(', '),
  });
}
