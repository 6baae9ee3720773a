import type { Resolvers } from '../generated/resolver-types';
import { accessAgreement, agreementEvent, agreementParty } from './access-agreement';
import { accessIndicator } from './access-indicator';
import { adminArea, country, matchRate, organization } from './extended-entities';
import { movementOutcome, movementOutcomeSummary } from './movement-outcome';
import { mutation } from './mutation';
import { query } from './query';

/** One resolver map for each type of schema.graphql that needs one. */
export const resolvers = {
  Query: query,
  Mutation: mutation,
  AccessAgreement: accessAgreement,
  AccessIndicator: accessIndicator,
  AdminArea: adminArea,
  AgreementEvent: agreementEvent,
  AgreementParty: agreementParty,
  Country: country,
  MatchRate: matchRate,
  MovementOutcome: movementOutcome,
  MovementOutcomeSummary: movementOutcomeSummary,
  Organization: organization,
} satisfies Resolvers;
