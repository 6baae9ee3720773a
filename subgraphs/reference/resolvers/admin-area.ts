import { readPage } from '../../../shared/core/connection';
import type { AdminArea } from '../domain/admin-area';
import type { AdminAreaResolvers } from '../generated/resolver-types';
import type { Loaders } from '../loaders';

export const adminArea: AdminAreaResolvers = {
  __resolveReference: ({ pcode }, { loaders }) => loaders.adminArea.load(pcode),
  country: ({ iso3 }, _, { loaders }) => loaders.country.load(iso3),
  parent: ({ level, parent }, _, { loaders }) =>
    level === 1 ? null : loaders.adminArea.load(parent),
  within: (area, _, { loaders }) => placesAbove(area, loaders),
  children: ({ pcode }, args, { loaders }) =>
    loaders.areasBelow.load({ parent: pcode, filter: null, page: readPage(args, 1) }),
  aliases: ({ pcode }, _, { loaders }) => loaders.areaAliases.load(pcode),
  sources: async (area, _, { loaders }) => [await loaders.sourceRecord.load(area)],
};

/** Levels are counted down, so that a code list which leads in a circle ends, too. */
async function placesAbove(area: AdminArea, loaders: Loaders): Promise<string[]> {
  const codes: string[] = [];
  let lowest: AdminArea | null = area;
  for (let { level } = area; level > 1 && lowest; level -= 1) {
    codes.push(lowest.parent);
    lowest = await loaders.adminArea.load(lowest.parent);
  }
  return [...codes, area.iso3];
}
