import type { PlaceAsGiven } from '../../../shared/core/mention';
import type { PlaceWords } from '../domain/place-words';
import { areaSpelling } from './area-spellings';

/** The words of a place that the directory is asked for; settlements are not in it. */
export function mentionPlace({ country, pcode, admin1, admin2, admin3 }: PlaceWords): PlaceAsGiven {
  return {
    country: country ?? undefined,
    pcode: pcode ?? undefined,
    admin1: admin1 === null ? undefined : areaSpelling(country, admin1),
    admin2: admin2 ?? undefined,
    admin3: admin3 ?? undefined,
  };
}
