import type { InputMaybe, MutationResolvers } from '../generated/resolver-types';
import { recordCadence, withdrawCadence } from '../recording/record-cadence';

interface EntryInput {
  readonly clientKey: string;
  readonly agreementId: string;
  readonly basedOnVersion: number;
  readonly onBehalfOf?: InputMaybe<string>;
  readonly date: string;
  readonly citation: string;
}

/** The request of an input, with what its own type of entry adds. */
function entryOf<T extends object>(
  { clientKey, agreementId, basedOnVersion, onBehalfOf, date, citation }: EntryInput,
  own: T,
) {
  const draft = { date, citation, ...own };
  return { clientKey, agreementId, basedOnVersion, onBehalfOf: onBehalfOf ?? null, draft };
}

const textOf = (instant: InputMaybe<string | Date>) => (instant ? String(instant) : null);

export const cadenceMutation: MutationResolvers = {
  recordCadenceRhythm: (_, { input }, { recordings, viewer }) => {
    const { kind, every, unit, start } = input;
    const own = {
      type: 'CadenceRhythm' as const,
      ...{ kind, every, unit, start },
      until: input.until ?? null,
      time: input.time ?? null,
      timeZone: input.timeZone ?? null,
    };
    return recordCadence(recordings, viewer, entryOf(input, own));
  },
  recordLiaisonMeeting: (_, { input }, { recordings, viewer }) => {
    const own = {
      type: 'LiaisonMeeting' as const,
      startsAt: textOf(input.startsAt),
      participants: input.participants,
      decisions: input.decisions ?? [],
    };
    return recordCadence(recordings, viewer, entryOf(input, own));
  },
  recordFactFindingMission: (_, { input }, { recordings, viewer }) => {
    const own = {
      type: 'FactFindingMission' as const,
      participants: input.participants,
      question: input.question,
      areas: input.areas ?? [],
      findings: input.findings ?? [],
    };
    return recordCadence(recordings, viewer, entryOf(input, own));
  },
  recordSurvivorConsultation: (_, { input }, { recordings, viewer }) => {
    const { groups, consulted, informedConsent, themes } = input;
    const own = {
      type: 'SurvivorConsultation' as const,
      ...{ groups, consulted, informedConsent, themes },
    };
    return recordCadence(recordings, viewer, entryOf(input, own));
  },
  recordPublicBriefing: (_, { input }, { recordings, viewer }) => {
    const { progress, challenges, nextSteps } = input;
    const startsAt = textOf(input.startsAt);
    const own = { type: 'PublicBriefing' as const, startsAt, progress, challenges, nextSteps };
    return recordCadence(recordings, viewer, entryOf(input, own));
  },
  withdrawCadenceEntry: (_, { input }, { recordings, viewer }) =>
    withdrawCadence(recordings, viewer, input),
};
