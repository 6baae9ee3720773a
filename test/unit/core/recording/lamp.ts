import type {
  History,
  HistoryEntry,
  RecordedEvent,
} from '../../../../shared/core/recording/history-entry';
import type { RecordedKind } from '../../../../shared/core/recording/recorded-kind';
import { refused } from '../../../../shared/core/recording/user-error';

/** A lamp that is turned on only when it is off and off only when it is on; `SECRET` nobody else knows. */
export interface LampEvent extends RecordedEvent {
  readonly type: 'MADE' | 'ON' | 'OFF' | 'SECRET';
}

export interface Lamp {
  isOn: boolean;
  secrets: number;
}

export const lampKind: RecordedKind<LampEvent, Lamp> = {
  name: 'Lamp',
  begin: () => ({ isOn: false, secrets: 0 }),
  apply: (lamp, { event }) => {
    if (event.type === 'SECRET') lamp.secrets += 1;
    else lamp.isOn = event.type === 'ON';
  },
  problems: (lamp, { type }) => {
    if (!lamp || type === 'SECRET' || lamp.isOn === (type === 'OFF')) return [];
    return [refused('type', `It is ${lamp.isOn ? 'on' : 'off'}.`)];
  },
  linksOf: () => [],
  openPartOf: (event) => (event.type === 'SECRET' ? null : event),
};

export function lampEvent(day: number, type: LampEvent['type']): LampEvent {
  return { type, date: `2024-01-${String(day).padStart(2, '0')}`, citation: null };
}

function lampEntry(event: LampEvent, id = ''): HistoryEntry<LampEvent> {
  const recording = { organization: 'a', onBehalfOf: null, at: '', withdrawal: null };
  return { id, event, dataset: 'd', recording };
}

/** A history of a lamp made on the first, in the order of days. */
export function lampHistory(events: readonly LampEvent[]): History<LampEvent> {
  const standing = events
    .map((event, index) => lampEntry(event, `${index}`))
    .sort((a, b) => a.event.date.localeCompare(b.event.date));
  const opening = lampEntry(lampEvent(1, 'MADE'), 'made');
  return { id: 'lamp', opening, standing, withdrawn: [], version: events.length + 1 };
}
