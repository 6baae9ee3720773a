import type { PageArguments } from '../../../shared/core/connection';
import type { RecordedEvent } from '../../../shared/core/recording/history-entry';
import type { Context } from '../context';
import type { AccessAgreement } from '../domain/access-agreement';
import type { AccessKind } from '../domain/access-kind';
import { durableSolutionLinkKind } from '../domain/aftermath/durable-solution-link';
import { jointExerciseKind } from '../domain/aftermath/joint-exercise-kind';
import { leadershipPlanKind } from '../domain/aftermath/leadership-plan';
import { lessonKind } from '../domain/aftermath/lesson';
import { trainingKind } from '../domain/aftermath/training';
import type { Country } from '../domain/country';
import { publicMessageKind } from '../domain/messages/public-message-kind';
import { violationClaimKind } from '../domain/messages/violation-claim';
import type { InputMaybe } from '../generated/resolver-types';
import { pageLinked } from './linked-things';

/** The shared records that belong to an agreement. */
export const sharedOfAgreement = {
  violationClaims: ofAgreement(violationClaimKind),
  publicMessages: ofAgreement(publicMessageKind),
  leadershipPlans: ofAgreement(leadershipPlanKind),
  jointExercises: ofAgreement(jointExerciseKind),
  trainings: ofAgreement(trainingKind),
  lessons: ofAgreement(lessonKind),
  durableSolutionLinks: ofAgreement(durableSolutionLinkKind),
};

/** The shared records that concern a country. */
export const sharedOfCountry = {
  violationClaims: ofCountry(violationClaimKind),
  publicMessages: ofCountry(publicMessageKind),
  trainings: ofCountry(trainingKind),
};

function ofAgreement<E extends RecordedEvent, S extends object>(kind: AccessKind<E, S>) {
  return ({ id, asOf }: AccessAgreement, page: PageArguments, context: Context) =>
    pageLinked(context, kind, { type: 'AccessAgreement', id }, { ...page, asOf });
}

type CountryArguments = PageArguments & { readonly asOf?: InputMaybe<string> };

function ofCountry<E extends RecordedEvent, S extends object>(kind: AccessKind<E, S>) {
  return ({ iso3 }: Country, args: CountryArguments, context: Context) =>
    pageLinked(context, kind, { type: 'Country', id: iso3 }, args);
}
