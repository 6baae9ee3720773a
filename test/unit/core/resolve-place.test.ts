import type { Directory, DirectoryArea } from '../../../shared/core/directory';
import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import type { PlaceAsGiven } from '../../../shared/core/mention';
import { placeResolver } from '../../../shared/core/resolve-place';

const area = (pcode: string, name: string, parent: string, aliases: string[] = []) => {
  const level = parent.length === 3 && /^[A-Z]+$/.test(parent) ? 1 : 2;
  const iso3 = { ET: 'ETH', ML: 'MLI', SD: 'SDN', TU: 'TUR' }[pcode.slice(0, 2)]!;
  return { pcode, name, level, parent, iso3, aliases } satisfies DirectoryArea;
};

const country = (iso3: string, iso2: string, name: string, aliases: string[] = []) => ({
  iso3,
  iso2,
  name,
  aliases,
});

const DIRECTORY: Directory = {
  ...EMPTY_DIRECTORY,
  countries: [
    country('ETH', 'ET', 'Ethiopia'),
    country('MLI', 'ML', 'Mali'),
    country('SDN', 'SD', 'Sudan', ['Soudan']),
    country('TUR', 'TR', 'Türkiye', ['Turkey']),
  ],
  areas: [
    area('ET06', 'Benishangul Gumz', 'ETH'),
    area('ET0602', 'Metekel', 'ET06'),
    area('ML05', 'Mopti', 'MLI'),
    area('ML0506', 'Mopti', 'ML05'),
    area('SD04', 'West Darfur', 'SDN'),
    area('SD04121', 'Foro Baranga', 'SD04'),
    area('SD06', 'Central Darfur', 'SDN'),
    area('SD06137', 'Wadi Salih', 'SD06'),
    area('SD12', 'Gedaref', 'SDN', ['Al Qadarif']),
    area('SD12084', 'Ar Rahad', 'SD12'),
    area('SD13', 'North Kordofan', 'SDN'),
    area('SD13030', 'Ar Rahad', 'SD13'),
    area('SD18', 'West Kordofan', 'SDN'),
    area('SD18087', 'Abyei', 'SD18'),
    area('SD19', 'Abyei PCA', 'SDN'),
    area('TUR001', 'Adana', 'TUR'),
  ],
};

const resolve = placeResolver(DIRECTORY);
const found = (place: PlaceAsGiven) => {
  const { match, pcode, iso3 } = resolve(place);
  return [match, pcode, iso3];
};

describe('a place given by its code', () => {
  it('is found as it stands in COD-AB, blanks and small letters aside', () => {
    expect(found({ pcode: ' ml0506 ' })).toEqual(['PCODE', 'ML0506', 'MLI']);
  });

  it('is placed under the area above it when only that one is known', () => {
    expect(found({ country: 'ETH', pcode: 'ET060207' })).toEqual(['PARENT_PCODE', 'ET0602', 'ETH']);
    expect(found({ country: 'ETH', pcode: 'ET069907' })).toEqual(['PARENT_PCODE', 'ET06', 'ETH']);
  });

  it('falls back to its country when no area above it is known', () => {
    expect(found({ country: 'ETH', pcode: 'ET990201' })).toEqual(['COUNTRY', null, 'ETH']);
  });

  it('is read as meant with the three letters of the country for its two, and the other way', () => {
    expect(found({ country: 'MLI', pcode: 'MLI05   ' })).toEqual(['PCODE', 'ML05', 'MLI']);
    expect(found({ pcode: 'MLI05' })).toEqual(['PCODE', 'ML05', 'MLI']);
    expect(found({ country: 'TUR', pcode: 'TR001' })).toEqual(['PCODE', 'TUR001', 'TUR']);
  });

  it('is not believed when it lies in another country than the one given', () => {
    expect(found({ country: 'SDN', pcode: 'ML05' })).toEqual(['COUNTRY', null, 'SDN']);
    expect(found({ country: 'SDN', pcode: 'ML0599' })).toEqual(['COUNTRY', null, 'SDN']);
  });

  it('is passed over for the names beside it when it is none', () => {
    const place = { country: 'SDN', pcode: '#N/A', admin1: 'West Darfur' };
    expect(found(place)).toEqual(['NAME', 'SD04', 'SDN']);
  });
});

describe('a place given by names', () => {
  it('is found within its parent, in any case, with blanks and accents aside', () => {
    const place = { country: 'Soudan', admin1: ' west  DARFUR ', admin2: 'Foro-Baranga' };
    expect(found(place)).toEqual(['NAME', 'SD04121', 'SDN']);
  });

  it('is told apart from its namesake by its parent', () => {
    const inState = (admin1: string) => found({ country: 'SDN', admin1, admin2: 'Ar Rahad' });
    expect(inState('Gedaref')[1]).toBe('SD12084');
    expect(inState('North Kordofan')[1]).toBe('SD13030');
  });

  it('is found by an alias, and with a word for its level', () => {
    expect(found({ country: 'SDN', admin1: 'al qadarif' })[1]).toBe('SD12');
    expect(found({ country: 'SDN', admin1: 'Gedaref State' })[1]).toBe('SD12');
  });

  it('stays at the first level when the second is not known there', () => {
    const place = { country: 'SDN', admin1: 'West Darfur', admin2: 'Nowhere' };
    expect(found(place)).toEqual(['NAME', 'SD04', 'SDN']);
  });

  it('is not looked for elsewhere when its parent is not known', () => {
    const place = { country: 'SDN', admin1: 'Abyei PCA Box', admin2: 'Abyei' };
    expect(found(place)).toEqual(['COUNTRY', null, 'SDN']);
  });

  it('is found in the whole country when no parent is given and only one bears the name', () => {
    expect(found({ country: 'SDN', admin2: 'Wadi Salih' })[1]).toBe('SD06137');
    expect(found({ country: 'SDN', admin2: 'Ar Rahad' })).toEqual(['COUNTRY', null, 'SDN']);
  });

  it('is found with one letter wrong, left out or added', () => {
    const place = { country: 'SDN', admin1: 'Centeral Darfur', admin2: 'Wadi Salhi' };
    expect(found(place)).toEqual(['NAME', 'SD06137', 'SDN']);
    expect(found({ country: 'SDN', admin1: 'West Darfur', admin2: 'For Baranga' })[1]).toBe(
      'SD04121',
    );
  });

  it('is not guessed without a country', () => {
    expect(found({ admin1: 'Mopti' })).toEqual(['UNRESOLVED', null, null]);
  });
});

it('finds a country by its codes and its names, and nothing for other words', () => {
  for (const name of ['SDN', 'sd', 'Sudan', 'soudan']) {
    expect(found({ country: name })).toEqual(['COUNTRY', null, 'SDN']);
  }
  expect(found({ country: 'Atlantis' })).toEqual(['UNRESOLVED', null, null]);
  expect(found({})).toEqual(['UNRESOLVED', null, null]);
});
