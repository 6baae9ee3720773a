import { readPage } from '../../../shared/core/connection';
import { seenAt } from '../../../shared/core/recording/see-history';
import type { Context } from '../context';
import { pairAnswerKind } from '../domain/decisions/pair-answer-kind';
import { fieldComparisons } from '../domain/decisions/field-comparison';
import type { HarmonizedKind } from '../domain/compared-record';
import type { MergeDecisionResolvers } from '../generated/resolver-types';

export const mergeDecision: MergeDecisionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.decision.load(id),
  first: ({ kind, a: id, sourceA: source, nameA: name }) => recordOf({ kind, id, source, name }),
  second: ({ kind, b: id, sourceB: source, nameB: name }) => recordOf({ kind, id, source, name }),
  comparisons: async (decision, _, { loaders }) => {
    const { kind, modelVersion: version } = decision;
    const model = await loaders.model.load({ kind, version });
    return model && fieldComparisons(model, decision);
  },
  findings: ({ id }, args, { loaders }) =>
    loaders.findings.load({ parent: id, filter: null, page: readPage(args, 1) }),
  answer: async ({ id }, _, context) => (await answersOf(id, context)).answer,
  version: async ({ id }, _, context) => (await answersOf(id, context)).version,
  entries: async ({ id }, _, context) => (await answersOf(id, context)).entries,
  withdrawnEntries: async ({ id }, _, context) => (await answersOf(id, context)).withdrawnEntries,
};

/** What people said of a pair, as far as the caller may read it. */
async function answersOf(id: string, { loaders }: Context) {
  const seen = await loaders.answers.load(id);
  return seenAt(pairAnswerKind, seen!, null)!;
}

/** The fields of Query that give the records of each source by their ids. */
const ASKED_BY: Readonly<Record<string, string>> = {
  AWSD: 'incident',
  SIND: 'incident',
  REFERENCE: 'organization',
  FTS: 'fundingFlow',
  IATI: 'reportedTransaction',
  POOLED_FUNDS: 'pooledFundContribution',
};

/** A record by its id with its owner, as the entity that it is there. */
function recordOf(record: {
  readonly kind: HarmonizedKind;
  readonly id: string;
  readonly source: string;
  readonly name: string | null;
}) {
  const { kind, id, source, name } = record;
  const isListed = kind === 'ORGANIZATION_NAME' && source === 'REFERENCE';
  const askedBy = kind === 'ORGANIZATION_NAME' && !isListed ? null : ASKED_BY[source];
  const ownersId = kind === 'MONEY' ? id.slice(id.indexOf(':') + 1) : id;
  return {
    ...{ id: ownersId, source, name, askedBy },
    incident: kind === 'INCIDENT' ? { id } : null,
    organization: isListed ? { id } : null,
    fundingFlow: askedBy === ASKED_BY.FTS ? { id: ownersId } : null,
  };
}
