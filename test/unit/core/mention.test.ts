import fc from 'fast-check';
import { organizationKey, placeKey, sectorKey } from '../../../shared/core/mention';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '|', '\\', ' ', 'é'), maxLength: 4 });
const place = fc.record(
  { country: word, pcode: word, admin1: word, admin2: word, admin3: word },
  { requiredKeys: [] },
);
const clean = (text: string | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

describe('the key of a mention', () => {
  it('is the same for two places exactly when their words are the same', () => {
    const wordsOf = (given: Parameters<typeof placeKey>[0]) =>
      JSON.stringify(
        [given.country, given.pcode, given.admin1, given.admin2, given.admin3].map(clean),
      );
    fc.assert(
      fc.property(place, place, (one, other) => {
        expect(placeKey(one) === placeKey(other)).toBe(wordsOf(one) === wordsOf(other));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps apart names and acronyms that hold the separator', () => {
    expect(organizationKey({ name: 'A|B' })).not.toBe(organizationKey({ name: 'A', acronym: 'B' }));
    expect(organizationKey({ name: 'A|', acronym: 'B' })).not.toBe(
      organizationKey({ name: 'A', acronym: '|B' }),
    );
  });

  it('does not see how blanks were typed', () => {
    expect(placeKey({ country: 'Sudan', admin1: ' North\u00a0 Darfur\n' })).toBe(
      placeKey({ country: 'Sudan ', admin1: 'North Darfur' }),
    );
    expect(sectorKey(' Water  and Sanitation')).toBe(sectorKey('Water and Sanitation'));
  });

  it('is absent when nothing is named', () => {
    expect(placeKey({})).toBeNull();
    expect(placeKey({ country: ' ', admin2: '' })).toBeNull();
    expect(organizationKey({ name: '' })).toBeNull();
    expect(sectorKey('\t')).toBeNull();
  });
});
