import { NAME_DOUBTS } from '../names/name-doubt';

/** How many pairs of a level were the same and how many were not. */
export type LevelCounts = Readonly<Record<string, readonly [same: number, different: number]>>;

/** What is assumed of a doubt before any name shows it: rather another organization. */
const DOUBTED = [1, 2] as const;

/**
 * What is known before anybody answers: names of the reference list, each tenth hidden in turn and asked for
 * (`npm run evaluate -- --task organizations`), with a few pairs assumed for what the list hardly shows. How many
 * words are shared tells nothing yet.
 */
export const NAME_START: Readonly<Record<string, LevelCounts>> = {
  finding: {
    ...{ SAME: [170, 2.3], SPELLING: [12, 0.3], ACRONYM: [24, 0.3], HEADED: [25, 0.3] },
    ...{ INITIALS: [12, 0.3], HEAD: [7, 0.3], SCOPED: [14, 0.3], CONTAINED: [31, 0.3] },
    ...{ MOST: [5, 0.3], SOME: [17, 54] },
    ...Object.fromEntries(Object.keys(NAME_DOUBTS).map((doubt) => [doubt, DOUBTED])),
    SEVERAL_KNOWN: [11, 16],
  },
  words: { ALL: [10, 10], MOST: [10, 10], SOME: [10, 10], FEW: [10, 10] },
};
