import type { ViolationEvent } from '../../../../subgraphs/access/domain/accountability/violation-event';

type EventOf<T extends ViolationEvent['type']> = Extract<ViolationEvent, { type: T }>;

/** Parts of a violation's history for tests, with only what matters to each. */
export function alleged(date: string, more: Partial<EventOf<'ALLEGED'>> = {}): ViolationEvent {
  return {
    type: 'ALLEGED',
    date,
    citation: 'a note for the file',
    agreementId: 'PAUSE-1',
    clause: 1,
    incidentId: 'sind-1',
    constraintId: null,
    linkedBy: 'access adviser',
    reason: 'the convoy was stopped at the named crossing',
    allegedParty: null,
    isExample: false,
    ...more,
  };
}

export function opened(
  date: string,
  stages = [
    { name: 'facts', days: 10 },
    { name: 'report', days: 5 },
  ],
): ViolationEvent {
  const more = { investigator: 'outsider', mandate: 'to find out', citation: 'terms', stages };
  return { type: 'INVESTIGATION_OPENED', date, ...more };
}

export function completed(date: string, stage: string): ViolationEvent {
  return { type: 'STAGE_COMPLETED', date, citation: 'a report', stage };
}

export function turned(type: 'PAUSED_FOR_SAFETY' | 'RESUMED', date: string): ViolationEvent {
  return { type, date, citation: 'a call', reason: 'shelling' };
}

export function concluded(
  date: string,
  finding: EventOf<'INVESTIGATION_CONCLUDED'>['finding'],
): ViolationEvent {
  const type = 'INVESTIGATION_CONCLUDED';
  return { type, date, citation: 'the final report', finding, summary: 'what was found' };
}

export function determined(
  date: string,
  verdict: EventOf<'DETERMINED'>['verdict'],
  basis: EventOf<'DETERMINED'>['basis'] = 'INVESTIGATION',
): ViolationEvent {
  const more = { verdict, basis, decidedBy: 'the joint committee', citation: 'minutes' };
  return { type: 'DETERMINED', date, ...more };
}

export function reopened(date: string): ViolationEvent {
  return { type: 'REOPENED', date, citation: 'a letter', reason: 'new pictures' };
}

export function consequence(date: string, dueOn: string | null = null): ViolationEvent {
  return {
    type: 'CONSEQUENCE_DECIDED',
    date,
    citation: 'a decision',
    consequence: 'REMEDY',
    measure: 'the crossing opens every day',
    decidedBy: 'the joint committee',
    dueOn,
  };
}

export function consequenceEnded(
  type: 'CONSEQUENCE_CARRIED_OUT' | 'CONSEQUENCE_LIFTED',
  date: string,
  consequenceId: string,
): ViolationEvent {
  return { type, date, citation: 'a note', consequenceId, note: 'seen on the spot' };
}
