import type { ResolvedPlace } from '../../../shared/core/resolve-place';
import type { Context } from '../context';
import type { PlaceWords } from '../domain/place-words';
import { NOWHERE } from '../domain/place-words';

interface Placed {
  readonly place: PlaceWords;
  readonly placeKey: string | null;
}

/** The fields by which every record tells its place. */
export const placeFields = {
  country: async (record: Placed, _: object, context: Context) => {
    const { iso3 } = await placeOf(record, context);
    return iso3 === null ? null : { iso3 };
  },
  adminArea: async (record: Placed, _: object, context: Context) => {
    const { pcode } = await placeOf(record, context);
    return pcode === null ? null : { pcode };
  },
  placeAsGiven: ({ place }: Placed) => place,
  placeMatch: async (record: Placed, _: object, context: Context) =>
    (await placeOf(record, context)).match,
};

function placeOf({ placeKey }: Placed, { loaders }: Context): Promise<ResolvedPlace> {
  return placeKey === null ? Promise.resolve(NOWHERE) : loaders.place.load(placeKey);
}
