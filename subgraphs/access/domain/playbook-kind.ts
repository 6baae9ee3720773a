import type { HistoryEntry } from '../../../shared/core/recording/history-entry';
import type { AccessKind } from './access-kind';
import { checkPlaybookVersion } from './check-playbook';
import type { PlaybookBegun, PlaybookEvent, PlaybookState } from './negotiation-playbook';

/** How a playbook follows from what was recorded of it. */
export const playbookKind: AccessKind<PlaybookEvent, PlaybookState> = {
  name: 'NegotiationPlaybook',
  begin: ({ event }) => {
    const { title, setting, isExample, sharedWith, publicFrom } = event as PlaybookBegun;
    return { title, setting, isExample, sharedWith, publicFrom, versions: [] };
  },
  apply: (state, { event }: HistoryEntry<PlaybookEvent>) => {
    if (event.type === 'VERSION_ISSUED') {
      const { date, number, changes, milestones, verificationSteps, redLines, bottomLines } = event;
      const content = { milestones, verificationSteps, redLines, bottomLines };
      state.versions.push({ number, issued: date, changes, ...content });
    } else if (event.type === 'PLAYBOOK_SHARED') {
      state.sharedWith = event.sharedWith;
      state.publicFrom = event.publicFrom;
    }
  },
  problems: (state, event) =>
    event.type === 'VERSION_ISSUED' && state ? checkPlaybookVersion(state.versions, event) : [],
  linksOf: () => [],
  openPartOf,
  circleOf: ({ publicFrom, sharedWith }, { recordedBy }) => ({
    publicFrom,
    named: sharedWith,
    contributors: [],
    recordedBy,
  }),
};

/** The lines, and with whom they are shared, are for those who share them. */
function openPartOf(event: PlaybookEvent): PlaybookEvent {
  if (event.type !== 'VERSION_ISSUED') {
    return event.sharedWith.length === 0 ? event : { ...event, sharedWith: [] };
  }
  const { redLines, bottomLines } = event;
  if (redLines.length === 0 && bottomLines.length === 0) return event;
  return { ...event, redLines: [], bottomLines: [] };
}
