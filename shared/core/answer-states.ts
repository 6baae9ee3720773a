/**
 * What an owner itself says of its answer beside values and errors: that something is withheld to protect few people,
 * or that something it tells is older than it promised. It says so of the whole answer, never of which value.
 */
export const ANSWER_STATES = ['SUPPRESSED', 'STALE'] as const;

export type AnswerState = (typeof ANSWER_STATES)[number];

/** Under which an answer's `extensions` carry a list of them. */
export const STATES_EXTENSION = 'passageStates';
