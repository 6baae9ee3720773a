import type { HistoryEntry } from '../../../../shared/core/recording/history-entry';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { AccessKind } from '../access-kind';
import { liftPause, pause } from '../safety-pause';
import { circleWithin } from '../visibility';
import type { InvestigationState } from './investigation';
import type { ViolationState } from './violation';
import type { Alleged, ViolationEvent } from './violation-event';
import { violationProblems } from './violation-problems';

/** How a violation is recorded and what its history makes of it. */
export const violationKind: AccessKind<ViolationEvent, ViolationState> = {
  name: 'Violation',
  begin: ({ event }) => {
    const alleged = event as Alleged;
    return {
      alleged,
      status: 'ALLEGED',
      since: alleged.date,
      determined: null,
      investigations: [],
      settled: 0,
      consequences: [],
      publicFrom: null,
    };
  },
  apply: applyEntry,
  problems: violationProblems,
  linksOf: (event) => {
    if (event.type !== 'ALLEGED') return [];
    return [
      linkTo('AccessAgreement', event.agreementId),
      ...(event.incidentId === null ? [] : [linkTo('Incident', event.incidentId)]),
      ...(event.constraintId === null ? [] : [linkTo('AccessConstraint', event.constraintId)]),
    ];
  },
  openPartOf: (event) => event,
  agreementOf: (_id, { alleged }) => alleged.agreementId,
  circleOf: ({ publicFrom, investigations }, { recordedBy, agreement }) => {
    const investigators = investigations.map(({ opened }) => opened.investigator);
    return circleWithin(agreement, investigators, { publicFrom, recordedBy });
  },
};

function applyEntry(violation: ViolationState, { id, event }: HistoryEntry<ViolationEvent>): void {
  switch (event.type) {
    case 'ALLEGED':
      break;
    case 'PUBLISHED':
      violation.publicFrom = event.publicFrom;
      break;
    case 'INVESTIGATION_OPENED':
      violation.investigations.push({
        opened: event,
        pauses: [],
        completedOn: [],
        concluded: null,
      });
      break;
    case 'DETERMINED':
      Object.assign(violation, { status: event.verdict, since: event.date, determined: event });
      break;
    case 'REOPENED':
      Object.assign(violation, { status: 'ALLEGED', since: event.date, determined: null });
      violation.settled = violation.investigations.filter(({ concluded }) => concluded).length;
      break;
    case 'CONSEQUENCE_DECIDED':
      violation.consequences.push({ id, decided: event, ended: null });
      break;
    case 'CONSEQUENCE_CARRIED_OUT':
    case 'CONSEQUENCE_LIFTED': {
      const consequence = violation.consequences.find((one) => one.id === event.consequenceId);
      if (consequence) consequence.ended = event;
      break;
    }
    case 'STAGE_COMPLETED':
    case 'PAUSED_FOR_SAFETY':
    case 'RESUMED':
    case 'INVESTIGATION_CONCLUDED':
      continueInvestigation(violation.investigations.at(-1), event);
  }
}

type InvestigationEvent = Extract<
  ViolationEvent,
  { type: 'STAGE_COMPLETED' | 'PAUSED_FOR_SAFETY' | 'RESUMED' | 'INVESTIGATION_CONCLUDED' }
>;

function continueInvestigation(
  last: InvestigationState | undefined,
  event: InvestigationEvent,
): void {
  if (!last || last.concluded) return;
  switch (event.type) {
    case 'STAGE_COMPLETED':
      last.completedOn.push(event.date);
      break;
    case 'PAUSED_FOR_SAFETY':
      pause(last.pauses, event.date);
      break;
    case 'RESUMED':
      liftPause(last.pauses, event.date);
      break;
    case 'INVESTIGATION_CONCLUDED':
      last.concluded = event;
  }
}
