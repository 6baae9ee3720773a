import { toFigure, totalsOf } from '../../../shared/core/population-figure';
import type { UserError } from '../../../shared/core/recording/user-error';
import { refused } from '../../../shared/core/recording/user-error';
import type { Context } from '../context';
import type { PauseAgreed } from '../domain/humanitarian-pause';
import { pauseStatusOn } from '../domain/humanitarian-pause';
import { pauseKind } from '../domain/pause-kind';
import { sightOn } from '../domain/visibility';
import type {
  AccessAgreementResolvers,
  AdminAreaResolvers,
  CorridorResolvers,
  CountryResolvers,
  HumanitarianPauseResolvers,
  MutationResolvers,
  QueryResolvers,
  RecordPauseInput,
} from '../generated/resolver-types';
import { addedBy, begunBy, listed } from './input-words';
import { pageLinked } from './linked-things';
import {
  agreementMissing,
  listRecorded,
  loadRecorded,
  pageRecorded,
  record,
  withdraw,
} from './recorded';

export const pauseQuery: Pick<QueryResolvers, 'humanitarianPause' | 'humanitarianPauses'> = {
  humanitarianPause: (_, { id, asOf }, context) =>
    loadRecorded(context, pauseKind, id, asOf ?? null),
  humanitarianPauses: async (_, { asOf, holdingOn, ...args }, context) => {
    const ids = await context.store.recordedIds(pauseKind.name);
    const pauses = await listRecorded(context, pauseKind, ids, asOf ?? null);
    const chosen = pauses.filter(
      (pause) => !holdingOn || pauseStatusOn(pause, holdingOn) === 'HOLDING',
    );
    return pageRecorded(chosen, args);
  },
};

export const humanitarianPause: HumanitarianPauseResolvers = {
  agreement: ({ agreementId }, _, { loaders }) =>
    agreementId === null ? null : loaders.agreement.load(agreementId),
  corridors: ({ corridors }) => corridors.map((id) => ({ id })),
  countries: ({ countries }) => countries.map((iso3) => ({ iso3 })),
  areas: ({ areas }) => areas.map((pcode) => ({ pcode })),
  sharedWith: ({ sharedWith }) => sharedWith.map((id) => ({ id })),
  status: (pause, _, { viewer }) => pauseStatusOn(pause, pause.asOf ?? viewer.today),
  statusOn: (pause, { date }) => pauseStatusOn(pause, date),
  endedAt: ({ ended }) => ended?.at ?? null,
  endedBy: ({ ended }) => ended?.by ?? null,
  endReason: ({ ended }) => ended?.reason ?? null,
  peopleServed: ({ served }) =>
    served.map(({ from, to, figures }) => ({
      ...{ period: { from, to }, figures },
      totals: totalsOf(figures),
    })),
};

/** The pauses that other types lead to. */
export const pausesOf = {
  agreement: {
    pauses: ({ id, asOf }, args, context) =>
      pageLinked(context, pauseKind, { type: 'AccessAgreement', id }, { ...args, asOf }),
  } satisfies AccessAgreementResolvers,
  corridor: {
    pauses: ({ id }, args, context) =>
      pageLinked(context, pauseKind, { type: 'Corridor', id }, args),
  } satisfies CorridorResolvers,
  country: {
    pauses: ({ iso3 }, args, context) =>
      pageLinked(context, pauseKind, { type: 'Country', id: iso3 }, args),
  } satisfies CountryResolvers,
  area: {
    pauses: ({ pcode }, args, context) =>
      pageLinked(context, pauseKind, { type: 'AdminArea', id: pcode }, args),
  } satisfies AdminAreaResolvers,
};

export const pauseMutation: MutationResolvers = {
  recordPause: (_, { input }, context) =>
    record(context, pauseKind, 'pause', {
      ...begunBy(input),
      event: toAgreed(input),
      check: () => checkAgreement(context, input.agreementId ?? null),
    }),
  recordPauseExtension: (_, { input }, context) => {
    const { date, citation } = input;
    const told = { type: 'PAUSE_EXTENDED' as const, date, citation: citation ?? null };
    const event = { ...told, endsAt: String(input.endsAt) };
    return record(context, pauseKind, 'pause', { ...addedBy(input), event });
  },
  recordPauseEnd: (_, { input }, context) => {
    const { date, reason, citation, by } = input;
    const told = { type: 'PAUSE_ENDED' as const, date, citation: citation ?? null };
    const event = { ...told, at: String(input.at), by: by ?? null, reason };
    return record(context, pauseKind, 'pause', { ...addedBy(input), event });
  },
  recordPausePeopleServed: (_, { input }, context) => {
    const { date, citation, from, to } = input;
    const figures = input.figures.map(toFigure);
    const told = { type: 'PEOPLE_SERVED' as const, date, citation: citation ?? null };
    const event = { ...told, from, to, figures };
    return record(context, pauseKind, 'pause', { ...addedBy(input), event });
  },
  withdrawPauseEntry: (_, { input }, context) => withdraw(context, pauseKind, 'pause', input),
};

function toAgreed(input: RecordPauseInput): PauseAgreed {
  const { date, title, purpose, countries } = input;
  return {
    type: 'PAUSE_AGREED',
    ...{ date, title, purpose, countries },
    citation: input.citation ?? null,
    agreementId: input.agreementId ?? null,
    corridors: listed(input.corridors),
    areas: listed(input.areas),
    startsAt: String(input.startsAt),
    endsAt: String(input.endsAt),
    sharedWith: listed(input.sharedWith),
    publicFrom: input.publicFrom ?? null,
    isExample: input.isExample ?? false,
  };
}

/** A pause under an agreement is told by those who may add to the agreement. */
async function checkAgreement(context: Context, id: string | null): Promise<UserError[]> {
  if (id === null) return [];
  const missing = await agreementMissing(context, id);
  if (missing.length > 0) return missing;
  const { circle } = (await context.loaders.agreement.load(id))!;
  const { caller, today } = context.viewer;
  if (sightOn(caller, circle, today).mayRecord) return [];
  return [refused('agreementId', 'Your organization takes no part in this agreement.')];
}
