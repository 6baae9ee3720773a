import fc from 'fast-check';
import { normalizeName } from '../../../shared/core/normalize-name';

describe('a name for comparison', () => {
  it.each([
    ['Médecins Sans Frontières', 'medecins sans frontieres'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['Côte d\u2019Ivoire', 'cote divoire'],
    ['Côte d\u00b4Ivoire', 'cote divoire'],
    ['Kamʼianets', 'kamianets'],
    ['Save the Children  (SCI)', 'save the children sci'],
    ['Food & Agriculture', 'food and agriculture'],
    ['CENTRE-NORD', 'centre nord'],
    ['İstanbul', 'istanbul'],
    ['ＷＦＰ', 'wfp'],
    ['Київ', 'киів'],
    ['السودان', 'السودان'],
    ['N.R.C.', 'n r c'],
    ['---', ''],
  ])('%j is compared as %j', (given, expected) => {
    expect(normalizeName(given)).toBe(expected);
  });

  it('is not changed by normalizing it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalizeName(text);
        expect(normalizeName(once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not see case, accents in either Unicode form, or outer blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZé ñÖ-çʼ') }), (text) => {
        const expected = normalizeName(text);
        expect(normalizeName(`  ${text.toUpperCase()} `)).toBe(expected);
        expect(normalizeName(text.normalize('NFD'))).toBe(expected);
      }),
    );
  });
});
