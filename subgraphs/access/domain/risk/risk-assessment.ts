import type { Recorded } from '../../../../shared/core/recording/follow-history';
import { linkTo } from '../../../../shared/core/recording/recorded-kind';
import type { AccessKind } from '../access-kind';
import type { Day } from '../day';
import type { RiskAssessed, RiskClosed, RiskEvent, RiskLook } from './risk-event';
import { riskProblems } from './risk-problems';

/** An assessment as far as its history went. */
export interface RiskState {
  readonly assessed: RiskAssessed;
  /** The first look and its revisions; each takes the place of the one before. */
  readonly editions: RiskLook[];
  closed: RiskClosed | null;
}

/** STALE: the day to which it holds is over and nobody looked again. */
export type RiskValidity = 'VALID' | 'STALE' | 'CLOSED';

/** What holds now. */
export function currentLook({ editions }: RiskState): RiskLook {
  return editions.at(-1)!;
}

/** Whether an assessment holds on a day. */
export function validityOn(assessment: RiskState, date: Day): RiskValidity {
  if (assessment.closed) return 'CLOSED';
  return date > currentLook(assessment).validUntil ? 'STALE' : 'VALID';
}

/** How an assessment is recorded and what its history makes of it. */
export const riskKind: AccessKind<RiskEvent, RiskState> = {
  name: 'RiskAssessment',
  begin: ({ event }) => {
    const assessed = event as RiskAssessed;
    return { assessed, editions: [assessed], closed: null };
  },
  apply: (assessment, { event }) => {
    if (event.type === 'REVISED') assessment.editions.push(event);
    if (event.type === 'CLOSED') assessment.closed = event;
  },
  problems: riskProblems,
  linksOf,
  openPartOf: (event) => event,
  circleOf: ({ assessed }, { recordedBy }) => ({
    publicFrom: assessed.publicFrom,
    named: [],
    contributors: [],
    recordedBy,
    forOrganizations: true,
  }),
};

function linksOf(event: RiskEvent): string[] {
  if (event.type === 'CLOSED') return [];
  const incidents = event.incidentIds.map((id) => linkTo('Incident', id));
  if (event.type === 'REVISED') return incidents;
  const { country, area, corridorId, agreementId } = event;
  return [
    ...incidents,
    linkTo('Country', country),
    ...(area === null ? [] : [linkTo('AdminArea', area)]),
    ...(corridorId === null ? [] : [linkTo('Corridor', corridorId)]),
    ...(agreementId === null ? [] : [linkTo('AccessAgreement', agreementId)]),
  ];
}

/** An assessment with its history. */
export type RiskAssessment = Recorded<RiskState>;
