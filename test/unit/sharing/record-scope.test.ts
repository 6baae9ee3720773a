import { liesWithin, limitsIn, scopeText } from '../../../shared/sharing/record-scope';

const khartoum = {
  places: ['SDN', 'SD01', 'SD01001'],
  firstDay: '2023-05-01',
  lastDay: '2023-05-31',
};

describe('a record and what an agreement speaks of', () => {
  it.each([
    { places: ['SDN'] },
    { places: ['UKR', 'SD01'] },
    { places: ['SD01001'], from: '2023-05-01', to: '2023-05-31' },
    { from: '2023-01-01' },
    { to: '2023-05-31' },
  ])('lies within %j', (scope) => {
    expect(liesWithin(scope, khartoum)).toBe(true);
  });

  it.each([
    { places: ['SD02'] },
    { places: ['SD'] },
    { places: [] },
    { places: ['SDN'], from: '2023-05-02' },
    { places: ['SDN'], to: '2023-05-30' },
  ])('does not certainly lie within %j', (scope) => {
    expect(liesWithin(scope, khartoum)).toBe(false);
  });

  it('lies nowhere while its place or its days are not known', () => {
    const unknown = { places: [], firstDay: null, lastDay: null };
    for (const scope of [{ places: ['SDN'] }, { from: '2000-01-01' }, { to: '2099-12-31' }]) {
      expect(liesWithin(scope, unknown)).toBe(false);
    }
  });

  it('is limited by what the scope names, and said in words', () => {
    expect(limitsIn({ places: ['SDN'], to: '2023-12-31' })).toEqual(['PLACE', 'PERIOD']);
    expect(limitsIn({})).toEqual([]);
    expect(scopeText({ places: ['SDN', 'UA51'], to: '2023-12-31' })).toBe(
      'in SDN, UA51 until 2023-12-31',
    );
  });
});
