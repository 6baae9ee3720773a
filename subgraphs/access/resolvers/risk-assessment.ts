import { readPage } from '../../../shared/core/connection';
import { tellState } from '../../../shared/runtime/answer-states';
import type { Context } from '../context';
import type { RiskAssessment, RiskValidity } from '../domain/risk/risk-assessment';
import { currentLook, riskKind, validityOn } from '../domain/risk/risk-assessment';
import type { RiskEvent } from '../domain/risk/risk-event';
import type {
  CorridorResolvers,
  MutationResolvers,
  QueryResolvers,
  RiskAssessmentFilter,
  RiskAssessmentResolvers,
  ReviseRiskAssessmentInput,
} from '../generated/resolver-types';
import type { RiskAssessmentConnection } from './connections';
import { addedBy, begunBy, listed } from './input-words';
import { agreementOf, dayOf, listLinked, mentionProblems, pageLinked } from './linked-things';
import { listRecorded, loadRecorded, pageRecorded, record, withdraw } from './recorded';
import { pageInspections } from './verification-team';

export const riskQuery: Pick<QueryResolvers, 'riskAssessment' | 'riskAssessments'> = {
  riskAssessment: (_, { id, asOf }, context) => loadRecorded(context, riskKind, id, asOf ?? null),
  riskAssessments: (_, args, context) => pageRisks(context, args.filter ?? {}, args),
};

interface RiskArguments {
  readonly asOf?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of the assessments that the caller may see. */
export async function pageRisks(
  context: Context,
  filter: RiskAssessmentFilter,
  { asOf, ...page }: RiskArguments,
): Promise<RiskAssessmentConnection> {
  readPage(page, 1);
  const { country, area } = filter;
  const link = area ? { type: 'AdminArea', id: area } : { type: 'Country', id: country ?? '' };
  const risks =
    area || country
      ? await listLinked(context, riskKind, link, asOf)
      : await listRecorded(
          context,
          riskKind,
          await context.store.recordedIds(riskKind.name),
          asOf ?? null,
        );
  return pageRecorded(
    risks.filter((risk) => matches(risk, filter, dayOf(risk, context))),
    page,
  );
}

function matches(
  risk: RiskAssessment,
  { country, hazard, validity }: RiskAssessmentFilter,
  date: string,
): boolean {
  if (country && risk.assessed.country !== country) return false;
  if (hazard && risk.assessed.hazard !== hazard) return false;
  return !validity || validityOn(risk, date) === validity;
}

/** Who reads a level that was to be looked at again learns so from the answer's coverage too. */
function staleOrNot(risk: RiskAssessment, _: unknown, context: Context): RiskValidity {
  const validity = validityOn(risk, dayOf(risk, context));
  if (validity === 'STALE') tellState(context, 'STALE');
  return validity;
}

export const riskAssessment: RiskAssessmentResolvers = {
  hazard: ({ assessed }) => assessed.hazard,
  isExample: ({ assessed }) => assessed.isExample,
  country: ({ assessed }) => ({ iso3: assessed.country }),
  adminArea: ({ assessed }) => (assessed.area === null ? null : { pcode: assessed.area }),
  city: ({ assessed }) => assessed.city,
  spilloverFrom: ({ assessed }) =>
    assessed.spilloverFrom === null ? null : { iso3: assessed.spilloverFrom },
  corridor: ({ assessed }) => (assessed.corridorId === null ? null : { id: assessed.corridorId }),
  agreement: ({ assessed, asOf }, _, context) => agreementOf(context, assessed.agreementId, asOf),
  level(risk, _, context) {
    staleOrNot(risk, _, context);
    return currentLook(risk).level;
  },
  reasoning: (risk) => currentLook(risk).reasoning,
  validity: staleOrNot,
  assessedOn: (risk) => currentLook(risk).date,
  validUntil: (risk) => currentLook(risk).validUntil,
  incidents: (risk) => currentLook(risk).incidentIds.map((id) => ({ id })),
  edition: ({ editions }) => editions.length,
  editions: ({ editions }) => editions.map((look, index) => ({ ...look, number: index + 1 })),
  publicFrom: ({ assessed }) => assessed.publicFrom,
};

export const corridor: CorridorResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  teamInspections: ({ id }, args, context) => pageInspections(context, 'Corridor', id, args),
  riskAssessments: ({ id }, args, context) =>
    pageLinked(context, riskKind, { type: 'Corridor', id }, args),
};

export const riskMutation: Pick<
  MutationResolvers,
  'recordRiskAssessment' | 'reviseRiskAssessment' | 'closeRiskAssessment' | 'withdrawRiskEntry'
> = {
  recordRiskAssessment: (_, { input }, context) => {
    const { hazard, country, agreementId = null } = input;
    const event: RiskEvent = {
      ...{ type: 'ASSESSED', hazard, country, agreementId, ...toLook(input) },
      area: input.area ?? null,
      city: input.city ?? null,
      spilloverFrom: input.spilloverFrom ?? null,
      corridorId: input.corridorId ?? null,
      publicFrom: input.publicFrom ?? null,
      isExample: input.isExample ?? false,
    };
    const check = () => mentionProblems(context, agreementId);
    return record(context, riskKind, 'assessment', { ...begunBy(input), event, check });
  },
  reviseRiskAssessment: (_, { input }, context) => {
    const event: RiskEvent = { type: 'REVISED', ...toLook(input) };
    return record(context, riskKind, 'assessment', { ...addedBy(input), event });
  },
  closeRiskAssessment: (_, { input }, context) => {
    const { date, citation = null, reason } = input;
    const event: RiskEvent = { type: 'CLOSED', date, citation, reason };
    return record(context, riskKind, 'assessment', { ...addedBy(input), event });
  },
  withdrawRiskEntry: (_, { input }, context) => withdraw(context, riskKind, 'assessment', input),
};

type LookInput = Pick<
  ReviseRiskAssessmentInput,
  'date' | 'citation' | 'level' | 'reasoning' | 'validUntil' | 'incidentIds'
>;

function toLook({ date, citation = null, level, reasoning, validUntil, incidentIds }: LookInput) {
  return { date, citation, level, reasoning, validUntil, incidentIds: listed(incidentIds) };
}
