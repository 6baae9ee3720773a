import type { History, HistoryEntry } from '../../../shared/core/recording/history-entry';
import type { Naming, NegotiationEvent } from './negotiation-event';

/**
 * Takes out the names of those who do not consent any more, from every day of the history: who withdrew
 * the consent is named on no day, also not on one on which it stood.
 */
export function hideNames(history: History<NegotiationEvent>): History<NegotiationEvent> {
  const consenting = new Map<string, boolean>();
  for (const { event } of history.standing) {
    if (event.type === 'PARTICIPANT_JOINED') {
      consenting.set(event.participant.key, event.participant.consentToBeNamed);
    } else if (event.type === 'CONSENT_CHANGED') {
      consenting.set(event.consent.participant, event.consent.toBeNamed);
    }
  }
  const hide = (entry: HistoryEntry<NegotiationEvent>) => {
    const event = withoutName(entry.event, consenting);
    return event === entry.event ? entry : { ...entry, event };
  };
  const { standing, withdrawn } = history;
  return { ...history, standing: standing.map(hide), withdrawn: withdrawn.map(hide) };
}

const NOBODY: Naming = { name: null, organization: null };

function withoutName(
  event: NegotiationEvent,
  consenting: ReadonlyMap<string, boolean>,
): NegotiationEvent {
  if (event.type === 'PARTICIPANT_JOINED') {
    const { participant } = event;
    if (consenting.get(participant.key)) return event;
    return { ...event, participant: { ...participant, ...NOBODY, consentToBeNamed: false } };
  }
  if (event.type === 'CONSENT_CHANGED' && !consenting.get(event.consent.participant)) {
    return { ...event, consent: { ...event.consent, ...NOBODY, toBeNamed: false } };
  }
  return event;
}
