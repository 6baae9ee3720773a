import { checkFigures } from '../../../shared/core/population-figure';
import type { Recorded } from '../../../shared/core/recording/follow-history';
import type { Circle } from '../../../shared/core/recording/circle';
import type { RecordedKind } from '../../../shared/core/recording/recorded-kind';
import { linkTo } from '../../../shared/core/recording/recorded-kind';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid, refused } from '../../../shared/core/recording/user-error';
import type {
  CorridorEvent,
  CorridorOpened,
  CorridorServed,
  CorridorStatusReported,
} from './corridor-event';

/** A corridor that an organization recorded, as its history leaves it. */
export interface CorridorState extends Pick<
  CorridorOpened,
  'title' | 'agreementId' | 'countries' | 'points' | 'sharedWith' | 'publicFrom' | 'isExample'
> {
  readonly agreedOn: string;
  routes: CorridorOpened['routes'];
  /** By day. */
  readonly statuses: CorridorStatusReported[];
  readonly served: CorridorServed[];
}

export type RecordedCorridor = Recorded<CorridorState>;

/** How a corridor follows from what was recorded of it. */
export const corridorKind: RecordedKind<CorridorEvent, CorridorState> = {
  name: 'Corridor',
  begin: ({ event }) => {
    const { date, title, agreementId, countries, points, routes } = event as CorridorOpened;
    const { sharedWith, publicFrom, isExample } = event as CorridorOpened;
    return {
      ...{ title, agreementId, countries, points, routes, agreedOn: date },
      ...{ sharedWith, publicFrom, isExample, statuses: [], served: [] },
    };
  },
  apply: (state, { event }) => {
    if (event.type === 'ROUTES_CHANGED') state.routes = event.routes;
    else if (event.type === 'STATUS_REPORTED') state.statuses.push(event);
    else if (event.type === 'PEOPLE_SERVED') state.served.push(event);
  },
  problems: (state, event) => {
    if (event.type === 'CORRIDOR_OPENED') return checkOpened(event);
    return state && event.type === 'PEOPLE_SERVED' ? checkServed(state, event) : [];
  },
  linksOf: (event) =>
    event.type === 'CORRIDOR_OPENED' ? [linkTo('AccessAgreement', event.agreementId)] : [],
  openPartOf: (event) =>
    event.type === 'CORRIDOR_OPENED' && event.sharedWith.length > 0
      ? { ...event, sharedWith: [] }
      : event,
};

/** Everybody sees a corridor from the day on which it is public; before, those with whom it is shared. */
export function circleOfCorridor(
  { publicFrom, sharedWith }: CorridorState,
  recordedBy: string | null,
): Circle {
  return { publicFrom, named: sharedWith, contributors: [], recordedBy };
}

function checkOpened({ countries }: CorridorOpened): UserError[] {
  if (countries.length === 0) return [invalid('countries', 'Name at least one country.')];
  return countries.flatMap((iso3, index) =>
    /^[A-Z]{3}$/.test(iso3)
      ? []
      : [invalid(`countries.${index}`, `${JSON.stringify(iso3)} is no ISO 3166-1 alpha-3 code.`)],
  );
}

function checkServed({ served }: CorridorState, event: CorridorServed): UserError[] {
  const { from, to, date, figures } = event;
  const errors = checkFigures('figures', figures);
  if (figures.length === 0) errors.push(invalid('figures', 'Give at least one.'));
  if (to < from) errors.push(invalid('to', `${to} is before ${from}.`));
  if (to > date) errors.push(invalid('to', `${to} is after ${date}, when it was told.`));
  const known = served.find((other) => other.from <= to && from <= other.to);
  if (known) {
    const message = `People served from ${known.from} to ${known.to} are recorded: withdraw that first.`;
    errors.push(refused('from', message));
  }
  return errors;
}
