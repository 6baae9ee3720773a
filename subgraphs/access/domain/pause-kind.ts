import { checkFigures } from '../../../shared/core/population-figure';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../shared/core/recording/user-error';
import type { AccessKind } from './access-kind';
import { localDay } from './day';
import type {
  PauseAgreed,
  PauseEnded,
  PauseEvent,
  PauseExtended,
  PauseServed,
  PauseState,
} from './humanitarian-pause';

/** How a humanitarian pause follows from what was recorded of it. */
export const pauseKind: AccessKind<PauseEvent, PauseState> = {
  name: 'HumanitarianPause',
  begin: ({ event }) => {
    const agreed = event as PauseAgreed;
    return { ...agreed, agreedOn: agreed.date, ended: null, served: [] };
  },
  apply: (state, { event }) => {
    if (event.type === 'PAUSE_EXTENDED') state.endsAt = event.endsAt;
    else if (event.type === 'PAUSE_ENDED') state.ended = event;
    else if (event.type === 'PEOPLE_SERVED') state.served.push(event);
  },
  problems,
  linksOf: (event) =>
    event.type === 'PAUSE_AGREED'
      ? [
          ...(event.agreementId ? [linkTo('AccessAgreement', event.agreementId)] : []),
          ...event.corridors.map((id) => linkTo('Corridor', id)),
          ...event.countries.map((iso3) => linkTo('Country', iso3)),
          ...event.areas.map((pcode) => linkTo('AdminArea', pcode)),
        ]
      : [],
  openPartOf: (event) =>
    event.type === 'PAUSE_AGREED' && event.sharedWith.length > 0
      ? { ...event, sharedWith: [] }
      : event,
  agreementOf: (_, { agreementId }) => agreementId,
  circleOf: ({ publicFrom, sharedWith }, { recordedBy, agreement }) => ({
    ...{ publicFrom, recordedBy },
    named: [...sharedWith, ...(agreement?.named ?? [])],
    contributors: agreement?.contributors ?? [],
  }),
};

function problems(state: PauseState | null, event: PauseEvent): UserError[] {
  if (event.type === 'PAUSE_AGREED') return checkAgreed(event);
  if (!state) return [];
  if (state.ended && event.type !== 'PEOPLE_SERVED') {
    return [refused('date', `The pause ended on ${state.ended.date}.`)];
  }
  if (event.type === 'PAUSE_EXTENDED') return checkExtended(state, event);
  return event.type === 'PAUSE_ENDED' ? checkEnded(state, event) : checkServed(state, event);
}

function checkAgreed({ countries, areas, startsAt, endsAt, date }: PauseAgreed): UserError[] {
  const errors: UserError[] = [];
  if (countries.length + areas.length === 0) {
    errors.push(invalid('countries', 'Name at least one country or area.'));
  }
  if (Date.parse(endsAt) <= Date.parse(startsAt)) {
    errors.push(invalid('endsAt', 'It is not after the start.'));
  }
  if (localDay(startsAt) < date) {
    errors.push(invalid('startsAt', `It is before ${date}, when the pause was agreed.`));
  }
  return errors;
}

function checkExtended({ endsAt }: PauseState, event: PauseExtended): UserError[] {
  if (Date.parse(event.endsAt) > Date.parse(endsAt)) return [];
  return [refused('endsAt', `The pause lasts until ${endsAt} already.`)];
}

function checkEnded({ endsAt }: PauseState, { at, date }: PauseEnded): UserError[] {
  if (Date.parse(at) >= Date.parse(endsAt)) {
    return [refused('at', `The pause was over by ${endsAt}.`)];
  }
  return localDay(at) > date ? [invalid('at', `It is after ${date}, when it was told.`)] : [];
}

function checkServed({ startsAt, endsAt, served }: PauseState, event: PauseServed): UserError[] {
  const { from, to, date, figures } = event;
  const errors = checkFigures('figures', figures);
  if (figures.length === 0) errors.push(invalid('figures', 'Give at least one.'));
  if (to < from) errors.push(invalid('to', `${to} is before ${from}.`));
  if (to > date) errors.push(invalid('to', `${to} is after ${date}, when it was told.`));
  if (from < localDay(startsAt) || to > localDay(endsAt)) {
    errors.push(refused('from', 'Whom it served lies within the days of the pause.'));
  }
  const known = served.find((other) => other.from <= to && from <= other.to);
  if (known) {
    const message = `People served from ${known.from} to ${known.to} are recorded: withdraw that first.`;
    errors.push(refused('from', message));
  }
  return errors;
}
