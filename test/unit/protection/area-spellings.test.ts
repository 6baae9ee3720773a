import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import { placeResolver } from '../../../shared/core/resolve-place';
import { areaSpelling } from '../../../subgraphs/protection/ingest/area-spellings';
import { mentionPlace } from '../../../subgraphs/protection/ingest/mention-place';
import { NO_PLACE } from '../../../subgraphs/protection/domain/place-words';

describe('the name under which an area is looked up', () => {
  it.each([
    ['UKR', 'Odesa Oblast', 'Odeska'],
    ['UA', 'Kherson', 'Khersonska'],
    ['UKR', 'Kyiv Oblast', 'Kyivska'],
    ['UKR', 'Kyiv', 'Kyiv'],
    ['SYR', 'Idlib Governorate', 'Idleb'],
    ['COL', 'North', 'North'],
  ])('%s %s is %s', (country, given, name) => {
    expect(areaSpelling(country, given)).toBe(name);
  });

  it('leaves the provider its own words', () => {
    const place = { ...NO_PLACE, country: 'UKR', admin1: 'Odesa Oblast', locality: 'Odesa' };
    expect(mentionPlace(place)).toEqual({ country: 'UKR', admin1: 'Odeska' });
    expect(place.admin1).toBe('Odesa Oblast');
  });

  it('is found without the word for its level, unless the list has that very name', () => {
    const area = (pcode: string, name: string) => {
      return { pcode, name, level: 1, parent: 'SDN', iso3: 'SDN', aliases: [] };
    };
    const resolve = placeResolver({
      ...EMPTY_DIRECTORY,
      countries: [{ iso3: 'SDN', iso2: 'SD', name: 'Sudan', aliases: [] }],
      areas: [area('SD01', 'Khartoum'), area('SD17', 'Northern'), area('SD18', 'Northern State')],
    });
    const found = ['Khartoum State', 'Northern State', 'Western State'].map(
      (admin1) => resolve({ country: 'SDN', admin1 }).pcode,
    );
    expect(found).toEqual(['SD01', 'SD18', null]);
  });
});
