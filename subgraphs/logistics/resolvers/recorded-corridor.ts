import { connectionOf, readPage } from '../../../shared/core/connection';
import { totalsOf } from '../../../shared/core/population-figure';
import { seenAt } from '../../../shared/core/recording/see-history';
import type { Context } from '../context';
import type { Corridor } from '../domain/corridor';
import type { RecordedCorridor } from '../domain/recorded-corridor';
import { corridorKind } from '../domain/recorded-corridor';
import type { CorridorResolvers, QueryResolvers } from '../generated/resolver-types';

/** A recorded corridor as the type of the graph that loaded ones have, too. */
export function asCorridor(recorded: RecordedCorridor): Corridor {
  const { id, agreementId, title, countries, points, agreedOn, entries } = recorded;
  const { id: recordId, dataset } = entries[0]!;
  return {
    ...{ id, agreementId, title, countries, points, agreedOn, iso3s: countries },
    ...{ dataset, recordId, recorded },
  };
}

/** One corridor that an organization recorded, as it stood on a day. */
export async function loadRecordedCorridor(
  { loaders }: Context,
  id: string,
  asOf: string | null,
): Promise<Corridor | null> {
  const seen = await loaders.recordedCorridor.load(id);
  const recorded = seen && seenAt(corridorKind, seen, asOf);
  return recorded && asCorridor(recorded);
}

/** The corridors of these ids that the caller may see and that were not withdrawn. */
export async function listRecordedCorridors(
  context: Context,
  ids: readonly string[],
  asOf: string | null = null,
): Promise<Corridor[]> {
  const all = await Promise.all(ids.map((id) => loadRecordedCorridor(context, id, asOf)));
  return all.filter(
    (corridor) => corridor !== null && !corridor.recorded?.withdrawal,
  ) as Corridor[];
}

export const recordedCorridors: NonNullable<QueryResolvers['recordedCorridors']> = async (
  _,
  { asOf, ...args },
  context,
) => {
  const ids = await context.store.recordedCorridorIds();
  const corridors = await listRecordedCorridors(context, ids, asOf ?? null);
  return connectionOf(corridors, readPage(args, 1), ({ id }) => id);
};

/** What only recorded corridors have; loaded ones have nothing of it. */
export const recordedFields: CorridorResolvers = {
  isExample: ({ recorded }) => recorded?.isExample ?? false,
  routes: ({ recorded }, _, { loaders }) =>
    Promise.all(
      (recorded?.routes ?? []).map(async ({ name, areas, crossings, ports }) => ({
        name,
        areas: areas.map((pcode) => ({ pcode })),
        crossings: (await Promise.all(crossings.map((id) => loaders.crossing.load(id)))).filter(
          (crossing) => crossing !== null,
        ),
        ports: (await Promise.all(ports.map((id) => loaders.port.load(id)))).filter(
          (port) => port !== null,
        ),
      })),
    ),
  status: ({ recorded }) => recorded?.statuses.at(-1)?.status ?? 'UNKNOWN',
  statusReports: ({ recorded }) =>
    (recorded?.statuses ?? []).map(({ date, status, reason }) => ({ date, status, reason })),
  peopleServed: ({ recorded }) =>
    (recorded?.served ?? []).map(({ from, to, figures }) => ({
      ...{ period: { from, to }, figures },
      totals: totalsOf(figures),
    })),
  asOf: ({ recorded }) => recorded?.asOf ?? null,
  version: ({ recorded }) => recorded?.version ?? null,
  entries: ({ recorded }) => recorded?.entries ?? [],
  withdrawnEntries: ({ recorded }) => recorded?.withdrawnEntries ?? [],
  withdrawal: ({ recorded }) => recorded?.withdrawal ?? null,
};
