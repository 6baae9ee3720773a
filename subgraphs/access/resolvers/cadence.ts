import { connectionOf, readPage } from '../../../shared/core/connection';
import { PassageError } from '../../../shared/core/errors';
import { organizationKey } from '../../../shared/core/mention';
import type { AgreementCadence } from '../domain/agreement-cadence';
import { cadenceOf, occurrencesUntil } from '../domain/agreement-cadence';
import { calendarText } from '../domain/cadence-calendar';
import type { Encounter } from '../domain/cadence-entry';
import type { CadenceEntryBase } from '../domain/cadence-entry-base';
import type { Day } from '../domain/day';
import { addDays } from '../domain/day';
import type {
  AgreementCadenceResolvers,
  CadenceEntryResolvers,
  CadenceParticipantResolvers,
  CadenceRhythmResolvers,
  FactFindingMissionResolvers,
  LiaisonMeetingResolvers,
  PublicBriefingResolvers,
  QueryResolvers,
  SurvivorConsultationResolvers,
} from '../generated/resolver-types';
import type { Context } from '../context';
import { loadAgreements } from './page-agreements';
import { pageById } from './page-by-id';

const TEN_YEARS = 3_660;

export const agreementCadence: AgreementCadenceResolvers = {
  liaisonMeetings: (cadence, args) => pageById(encountersOf(cadence, 'LiaisonMeeting'), args),
  factFindingMissions: (cadence, args) =>
    pageById(encountersOf(cadence, 'FactFindingMission'), args),
  survivorConsultations: (cadence, args) =>
    pageById(encountersOf(cadence, 'SurvivorConsultation'), args),
  publicBriefings: (cadence, args) => pageById(encountersOf(cadence, 'PublicBriefing'), args),
  withdrawn: ({ withdrawn }, args) => pageById(withdrawn, args),
  due: (cadence) => inState(cadence, 'DUE'),
  overdue: (cadence) => inState(cadence, 'OVERDUE'),
  occurrences: (cadence, { from, to, state, ...args }) => {
    const last = to ?? cadence.asOf;
    checkLast(cadence.asOf, last);
    const chosen = occurrencesUntil(cadence, last)
      .filter(({ day }) => !from || day >= from)
      .filter((occurrence) => !state || occurrence.state === state);
    return connectionOf(chosen, readPage(args, 1), ({ kind, day }) => `${kind} ${day}`);
  },
};

export const accessCalendar: NonNullable<QueryResolvers['accessCalendar']> = async (
  _,
  { agreement, organization, from, to },
  { loaders, viewer },
) => {
  if (Boolean(agreement) === Boolean(organization)) {
    throw new PassageError('BAD_INPUT', 'one calendar is of one agreement or one organization', {
      where: 'accessCalendar',
      expected: 'either agreement or organization',
    });
  }
  checkLast(from, to);
  const ids = agreement ? [agreement] : await loaders.agreementsOfOrganization.load(organization!);
  const agreements = await loadAgreements([...ids].sort(), loaders);
  if (agreement && agreements.length === 0) return null;
  const entries = await Promise.all(
    agreements.map(async (one) => {
      const recorded = await loaders.cadenceEntries.load(one.id);
      return { agreement: one, cadence: cadenceOf(one, recorded, viewer.today) };
    }),
  );
  return calendarText(entries, { from, to, now: new Date().toISOString() });
};

export const cadenceEntry: CadenceEntryResolvers = { __resolveType: ({ type }) => type };

export const cadenceParticipant: CadenceParticipantResolvers = {
  organization: async ({ name }, _, { loaders }) => {
    const key = organizationKey({ name });
    const id = key === null ? null : await loaders.organizationOfName.load(key);
    return id === null ? null : { id };
  },
};

const sources = ({ origins }: CadenceEntryBase, _: unknown, { loaders }: Context) =>
  Promise.all(origins.map((origin) => loaders.sourceRecord.load(origin)));

const participants = (encounter: { readonly participants: readonly string[] }) =>
  encounter.participants.map((name) => ({ name }));

export const cadenceRhythm: CadenceRhythmResolvers = { sources };
export const liaisonMeeting: LiaisonMeetingResolvers = { participants, sources };
export const factFindingMission: FactFindingMissionResolvers = { participants, sources };
export const survivorConsultation: SurvivorConsultationResolvers = { sources };
export const publicBriefing: PublicBriefingResolvers = { sources };

function encountersOf<T extends Encounter['type']>(
  { encounters }: AgreementCadence,
  type: T,
): Extract<Encounter, { type: T }>[] {
  return encounters.filter(
    (encounter): encounter is Extract<Encounter, { type: T }> => encounter.type === type,
  );
}

function inState(cadence: AgreementCadence, state: 'DUE' | 'OVERDUE') {
  return occurrencesUntil(cadence, cadence.asOf).filter((one) => one.state === state);
}

function checkLast(from: Day, to: Day): void {
  if (to <= addDays(from, TEN_YEARS)) return;
  throw new PassageError('BAD_INPUT', 'the last day is too far away', {
    where: 'to',
    value: to,
    expected: `a day up to ${addDays(from, TEN_YEARS)}`,
  });
}
