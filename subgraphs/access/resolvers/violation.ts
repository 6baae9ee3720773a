import { constraintKind } from '../domain/accountability/access-constraint';
import type { Consequence } from '../domain/accountability/consequence';
import { consequenceStateOn, lostItsGround } from '../domain/accountability/consequence';
import type { InvestigationState } from '../domain/accountability/investigation';
import { isPaused, stagesOn } from '../domain/accountability/investigation';
import type { Violation } from '../domain/accountability/violation';
import { violationKind } from '../domain/accountability/violation-kind';
import type { Day } from '../domain/day';
import type {
  AccessAgreementResolvers,
  IncidentResolvers,
  QueryResolvers,
  ViolationResolvers,
} from '../generated/resolver-types';
import { agreementOf, dayOf, listLinked, pageLinked } from './linked-things';
import { loadRecorded, pageRecorded } from './recorded';

export const violationQuery: Pick<QueryResolvers, 'violation'> = {
  violation: (_, { id, asOf }, context) => loadRecorded(context, violationKind, id, asOf ?? null),
};

export const violation: ViolationResolvers = {
  agreement: ({ alleged, asOf }, _, context) => agreementOf(context, alleged.agreementId, asOf),
  clause: async ({ alleged, asOf }, _, context) => {
    const agreement = await agreementOf(context, alleged.agreementId, asOf);
    return agreement?.clauses.find(({ number }) => number === alleged.clause) ?? null;
  },
  isExample: ({ alleged }) => alleged.isExample,
  clauseNumber: ({ alleged }) => alleged.clause,
  incident: ({ alleged }) => (alleged.incidentId === null ? null : { id: alleged.incidentId }),
  constraint: ({ alleged, asOf }, _, context) =>
    alleged.constraintId === null
      ? null
      : loadRecorded(context, constraintKind, alleged.constraintId, asOf),
  linkedBy: ({ alleged }) => alleged.linkedBy,
  reason: ({ alleged }) => alleged.reason,
  allegedParty: ({ alleged }) => alleged.allegedParty,
  verdict: ({ determined }) => determined,
  investigations: (of, _, context) =>
    of.investigations.map((one) => shownInvestigation(one, dayOf(of, context))),
  consequences: (of, _, context) =>
    of.consequences.map((one) => shownConsequence(of, one, dayOf(of, context))),
};

function shownInvestigation(investigation: InvestigationState, date: Day) {
  const { opened, pauses, concluded } = investigation;
  return {
    investigator: { id: opened.investigator },
    mandate: opened.mandate,
    openedOn: opened.date,
    isPaused: isPaused(investigation, date),
    pauses,
    stages: stagesOn(investigation, date),
    finding: concluded?.finding ?? null,
    summary: concluded?.summary ?? null,
    concludedOn: concluded?.date ?? null,
  };
}

function shownConsequence({ status }: Violation, consequence: Consequence, date: Day) {
  const { id, decided, ended } = consequence;
  return {
    id,
    kind: decided.consequence,
    measure: decided.measure,
    decidedBy: decided.decidedBy,
    decidedOn: decided.date,
    dueOn: decided.dueOn,
    state: consequenceStateOn(consequence, date),
    note: ended?.note ?? null,
    lostItsGround: lostItsGround(consequence, status),
  };
}

/** What violations add to an agreement and to an incident: an incident is none by itself. */
export const violationsOfAgreement: Pick<AccessAgreementResolvers, 'violations'> = {
  violations: async ({ id, asOf: shownAsOf }, { status, asOf, ...page }, context) => {
    const linked = { type: 'AccessAgreement', id };
    const violations = await listLinked(context, violationKind, linked, asOf ?? shownAsOf);
    const chosen = violations.filter((one) => !status || one.status === status);
    return pageRecorded(chosen, page);
  },
};

export const incident: IncidentResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  violations: ({ id }, args, context) =>
    pageLinked(context, violationKind, { type: 'Incident', id }, args),
};
