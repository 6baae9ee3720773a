/** A rule by which one of several claims is shown; its version changes when it would choose another. */
export interface SurvivorshipRule {
  readonly name: string;
  readonly version: number;
  readonly inWords: string;
}

/** Whether several claims of one field agree. */
export type ClaimAgreement = 'AGREE' | 'DIFFER' | 'ONE_SAYS' | 'NONE_SAYS';

export const SURVIVORSHIP_RULES = {
  MOST_PRECISE_DATE: {
    name: 'MOST_PRECISE_DATE',
    version: 1,
    inWords:
      'the date that is known to the day before a month, a month before a year; of equally precise ones the one that most say',
  },
  MOST_PRECISE_PLACE: {
    name: 'MOST_PRECISE_PLACE',
    version: 1,
    inWords: 'the place that is known most precisely, and one with a point before one without',
  },
  MOST_COMPLETE_COUNT: {
    name: 'MOST_COMPLETE_COUNT',
    version: 1,
    inWords:
      'the count of victims that tells of the most kinds of harm; of equally complete ones the one that most say',
  },
  MOST_DETAILED_WORDS: {
    name: 'MOST_DETAILED_WORDS',
    version: 1,
    inWords: 'the description with the most different words',
  },
  MOST_AUTHORITATIVE_NAME: {
    name: 'MOST_AUTHORITATIVE_NAME',
    version: 1,
    inWords: 'the name of the reference list; without one the name that most records use',
  },
} as const satisfies Readonly<Record<string, SurvivorshipRule>>;
