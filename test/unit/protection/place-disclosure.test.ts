import { ANONYMOUS } from '../../../shared/core/caller';
import type { Located } from '../../../subgraphs/protection/domain/place-disclosure';
import { placeDisclosure } from '../../../subgraphs/protection/domain/place-disclosure';
import { PLACE_PRECISIONS } from '../../../subgraphs/protection/domain/place-precision';

const PLACE: Located = {
  latitude: 31.5338797038,
  longitude: -34.506565336,
  placePrecision: 'WITHIN_25_KM',
  precisionAsGiven: '(2) 25 km precision',
};
const WORDS = [
  { name: 'Latitude', value: '31.53' },
  { name: 'Lat', value: '31.53' },
  { name: 'Country', value: 'OPT' },
];
const toThePublic = placeDisclosure(ANONYMOUS);
const toAnOrganization = placeDisclosure({ kind: 'ORGANIZATION', organization: 'ocha' });

describe('the place of an incident', () => {
  it.each([
    ['EXACT', 31.5338797038, -34.506565336],
    ['SETTLEMENT', 31.53, -34.51],
    ['WITHIN_25_KM', 31.5, -34.5],
    ['LINEAR_FEATURE', 31.5, -34.5],
    ['DISTRICT', 31.5, -34.5],
    ['PROVINCE', 32, -35],
    ['ESTIMATED', 32, -35],
  ] as const)('reaches the public rounded to its precision: %s', (placePrecision, lat, lon) => {
    const point = toThePublic.point({ ...PLACE, placePrecision });
    expect(point).toEqual({ latitude: lat, longitude: lon, precision: '(2) 25 km precision' });
  });

  it.each(['COUNTRY', 'CENSORED', 'NOT_STATED'] as const)(
    'does not reach the public when its precision is %s',
    (placePrecision) => {
      expect(toThePublic.point({ ...PLACE, placePrecision })).toBeNull();
    },
  );

  it.each(PLACE_PRECISIONS.filter((precision) => precision !== 'EXACT'))(
    'is not told by the columns of the source row either: %s',
    (precision) => {
      expect(toThePublic.words(WORDS, precision)).toEqual([{ name: 'Country', value: 'OPT' }]);
    },
  );

  it('reaches an organization as its publisher released it', () => {
    expect(toAnOrganization.point(PLACE)).toMatchObject({ latitude: 31.5338797038 });
    expect(toAnOrganization.words(WORDS, 'CENSORED')).toEqual(WORDS);
  });

  it('is no point when no source gives one', () => {
    expect(toAnOrganization.point({ ...PLACE, latitude: null })).toBeNull();
  });
});
