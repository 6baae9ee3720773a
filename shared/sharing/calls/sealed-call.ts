/** The components of a call that its seal covers, in this order. */
export const CALL_COMPONENTS = [
  '"@method"',
  '"@request-target"',
  '"content-digest"',
  '"passage-caller"',
  '"passage-policy"',
] as const;

/** The components of an answer that its seal covers: the seal of the call binds it to that call alone. */
export const ANSWER_COMPONENTS = [
  '"@status"',
  '"content-digest"',
  '"signature";req;key="call"',
] as const;

/** The labels under which the seals stand in `signature-input` and `signature`. */
export const CALL_LABEL = 'call';
export const ANSWER_LABEL = 'answer';

/** How long after its making a seal counts, and by how much clocks may differ, in seconds. */
export const LIFE_S = 60;
export const SKEW_S = 30;
