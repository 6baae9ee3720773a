import type { History } from '../../shared/core/recording/history-entry';
import { cadenceOf } from '../../subgraphs/access/domain/agreement-cadence';
import type { AgreementEvent } from '../../subgraphs/access/domain/agreement-event';
import { addDays } from '../../subgraphs/access/domain/day';
import type { NegotiationEvent } from '../../subgraphs/access/domain/negotiation-event';
import { orderHistory } from '../../subgraphs/access/domain/order-history';
import { agreementUntil, meeting, rhythm } from '../unit/access/cadence';
import { happened } from '../unit/access/history';

/** An agreement signed once, then suspended, resumed and renewed in turn, one event a day. */
export function longAgreement(length: number): AgreementEvent[] {
  const signed = happened('2020-01-01', 'SIGNED', { days: 30 });
  const kinds = ['SUSPENDED', 'RESUMED', 'RENEWED'] as const;
  const later = Array.from({ length: length - 1 }, (_, index) => {
    const kind = kinds[index % kinds.length]!;
    const more = kind === 'RENEWED' ? { days: 30 } : { by: 'A' };
    return { ...happened(addDays('2020-01-02', index), kind, more), citation: `${index}` };
  });
  return orderHistory([signed, ...later]);
}

/** A negotiation with a position or a commitment on every day. */
export function longNegotiation(length: number): History<NegotiationEvent> {
  const recording = { organization: 'a', onBehalfOf: null, at: '', withdrawal: null };
  const entry = (event: NegotiationEvent, id: string) => ({ id, event, dataset: 'd', recording });
  const told = (index: number) => ({ date: addDays('2020-01-01', index), citation: null });
  const opening: NegotiationEvent = {
    ...{ type: 'NEGOTIATION_BEGUN', ...told(0), title: 'a', countries: ['SDN'], areas: [] },
    ...{ lead: 'a', team: [], publicFrom: null, isExample: true },
    ...{ playbookId: null, playbookVersion: null, template: null },
  };
  const participant = {
    ...{ key: 'p', capacity: 'PARTY' as const, role: 'a', consentToBeNamed: false },
    ...{ name: null, organization: null },
  };
  const standing = Array.from({ length }, (_, index): NegotiationEvent => {
    if (index === 0) return { type: 'PARTICIPANT_JOINED', ...told(1), participant };
    const commitment = { key: `c${index}`, by: 'p', text: 'a', due: '2060-01-01' };
    const position = { participant: 'p', text: 'a', reasoning: null, values: null };
    return index % 2 === 0
      ? { type: 'COMMITMENT_MADE', ...told(index), commitment }
      : { type: 'POSITION_STATED', ...told(index), position };
  }).map((event, index) => entry(event, `${index}`));
  return { id: 'n', opening: entry(opening, 'o'), standing, withdrawn: [], version: length + 1 };
}

/** The cadence of many agreements: three rhythms and twenty meetings that were held. */
export function yearsOfMeetings(agreements: number) {
  return Array.from({ length: agreements }, (_, index) => {
    const recorded = [
      rhythm({ time: '10:00', timeZone: 'Europe/Kyiv' }),
      rhythm({ kind: 'PUBLIC_BRIEFING', unit: 'MONTH' }),
      rhythm({ kind: 'SURVIVOR_CONSULTATION', unit: 'MONTH', every: 3 }),
      ...Array.from({ length: 20 }, (_, day) => meeting(addDays('2024-01-01', day))),
    ];
    const agreement = agreementUntil(`AGREEMENT-${index}`, `Agreement ${index}`, null);
    return { agreement, cadence: cadenceOf(agreement, recorded, '2024-06-01') };
  });
}
