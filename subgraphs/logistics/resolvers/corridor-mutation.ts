import { toFigure } from '../../../shared/core/population-figure';
import type { UserError } from '../../../shared/core/recording/user-error';
import { notFound } from '../../../shared/core/recording/user-error';
import { storedCircle } from '../../../shared/runtime/recording/store/record-circle';
import type { RecordingGround } from '../../../shared/runtime/recording/change-history';
import { recordEntry } from '../../../shared/runtime/recording/record-entry';
import type { RecordedChange } from '../../../shared/runtime/recording/recorded-change';
import { withdrawEntry } from '../../../shared/runtime/recording/withdraw-entry';
import type { Context } from '../context';
import type { CorridorEvent, CorridorRoute } from '../domain/corridor-event';
import type { CorridorState } from '../domain/recorded-corridor';
import { corridorKind } from '../domain/recorded-corridor';
import type {
  CorridorRouteInput,
  InputMaybe,
  MutationResolvers,
} from '../generated/resolver-types';
import { circleOfHistory, sightOnCorridor } from '../store/recorded-corridors';
import { asCorridor } from './recorded-corridor';

interface Added {
  readonly clientKey: string;
  readonly id: string;
  readonly basedOnVersion: number;
  readonly onBehalfOf?: InputMaybe<string>;
}

export const corridorMutation: MutationResolvers = {
  recordCorridor: (_, { input }, context) => {
    const { date, title, agreementId, countries, sharedWith, points, publicFrom } = input;
    const routes = toRoutes(input.routes ?? []);
    const event = {
      ...{ type: 'CORRIDOR_OPENED' as const, date, title, agreementId, countries, routes },
      citation: input.citation ?? null,
      points: points ?? [],
      sharedWith: sharedWith ?? [],
      publicFrom: publicFrom ?? null,
      isExample: input.isExample ?? false,
    };
    const begun = { clientKey: input.clientKey, onBehalfOf: input.onBehalfOf };
    return change(context, { ...begun, id: null, basedOnVersion: 0 }, event);
  },
  recordCorridorRoutes: (_, { input }, context) => {
    const { date, citation } = input;
    const routes = toRoutes(input.routes);
    const event = { type: 'ROUTES_CHANGED' as const, date, citation: citation ?? null, routes };
    return change(context, input, event);
  },
  recordCorridorStatus: (_, { input }, context) => {
    const { date, citation, status, reason } = input;
    const told = { citation: citation ?? null, reason: reason ?? null };
    return change(context, input, { type: 'STATUS_REPORTED' as const, date, status, ...told });
  },
  recordCorridorPeopleServed: (_, { input }, context) => {
    const { date, citation, from, to } = input;
    const figures = input.figures.map(toFigure);
    const event = { type: 'PEOPLE_SERVED' as const, date, citation: citation ?? null };
    return change(context, input, { ...event, from, to, figures });
  },
  withdrawCorridorEntry: async (_, { input }, context) =>
    named(await withdrawEntry(groundOf(context), corridorKind, input)),
};

async function change(
  context: Context,
  { clientKey, id, basedOnVersion, onBehalfOf }: Omit<Added, 'id'> & { readonly id: string | null },
  event: CorridorEvent,
) {
  const request = {
    ...{ clientKey, id, basedOnVersion, onBehalfOf: onBehalfOf ?? null, event },
    check: () => unknownLinks(context, event),
  };
  return named(await recordEntry(groundOf(context), corridorKind, request));
}

/** Routes pass crossings and ports that are known; areas belong to another owner. */
async function unknownLinks({ loaders }: Context, event: CorridorEvent): Promise<UserError[]> {
  if (!('routes' in event)) return [];
  const checks = event.routes.flatMap(({ crossings, ports }, route) => [
    ...crossings.map(async (id, index) => {
      const path = `routes.${route}.crossings.${index}`;
      const message = `There is no border crossing ${JSON.stringify(id)}.`;
      return (await loaders.crossing.load(id)) ? [] : [notFound(path, message)];
    }),
    ...ports.map(async (id, index) => {
      const message = `There is no port ${JSON.stringify(id)}.`;
      const path = `routes.${route}.ports.${index}`;
      return (await loaders.port.load(id)) ? [] : [notFound(path, message)];
    }),
  ]);
  return (await Promise.all(checks)).flat();
}

function toRoutes(routes: readonly CorridorRouteInput[]): CorridorRoute[] {
  return routes.map(({ name, areas, crossings, ports }) => ({
    ...{ name, areas: areas ?? [], crossings: crossings ?? [], ports: ports ?? [] },
  }));
}

function named({ thing, ...answer }: RecordedChange<CorridorState>) {
  return { ...answer, corridor: thing && asCorridor(thing) };
}

function groundOf({ database, viewer }: Context): RecordingGround<CorridorEvent> {
  const sightOn = (_: unknown, history: Parameters<typeof sightOnCorridor>[0]) =>
    Promise.resolve(sightOnCorridor(history, viewer));
  const circleOf = (_: unknown, history: Parameters<typeof circleOfHistory>[0]) =>
    storedCircle(circleOfHistory(history));
  return { database, viewer, sightOn, circleOf };
}
