import fc from 'fast-check';
import { cleanPcode } from '../../../shared/core/pcode';

describe('a p-code', () => {
  it.each([
    ['SD01', 'SD01'],
    [' ml0501 ', 'ML0501'],
    ['MLI05  ', 'MLI05'],
    ['UA 01 02', 'UA0102'],
    ['001', '001'],
    ['PS-01.2_a', 'PS-01.2_A'],
    ['\u00a0AF01', 'AF01'],
  ])('%j is cleaned to %s', (given, expected) => {
    expect(cleanPcode(given)).toBe(expected);
  });

  it.each(['', ' ', 'A', '-A1', '#adm1+code', 'Khartoum, Sudan', 'A'.repeat(21), 'SD01;', 'СД01'])(
    '%j is none',
    (given) => {
      expect(cleanPcode(given)).toBeNull();
    },
  );

  it('is not changed by cleaning it again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        const code = cleanPcode(text);
        if (code !== null) expect(cleanPcode(code)).toBe(code);
      }),
    );
  });
});
