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
});
