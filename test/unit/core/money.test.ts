import fc from 'fast-check';
import { decimal } from '../../../shared/core/money';

describe('a decimal number', () => {
  it.each([
    ['12', '12'],
    [' 12 ', '12'],
    ['-3', '-3'],
    ['1,234.50', '1234.50'],
    ['-1,234,567', '-1234567'],
    ['725591299', '725591299'],
    ['0.10', '0.10'],
    ['123456789012345678901234567890.123456789', '123456789012345678901234567890.123456789'],
  ])('reads %j as %s, with every digit', (given, expected) => {
    expect(decimal(given)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    '-',
    '.5',
    '5.',
    '1e3',
    '+1',
    '1 234',
    'NaN',
    'Infinity',
    '0x10',
    '12,34',
    '$5',
    '--1',
  ])('does not read %j', (given) => {
    expect(decimal(given)).toBeNull();
  });

  it.each(['1.234,50', '1.234,567', '1234,567', '0,123', '1,2345', ',123'])(
    'does not guess whether the comma of %j is a decimal one',
    (given) => {
      expect(decimal(given)).toBeNull();
    },
  );

  it('gives back every plain number unchanged, whatever its length', () => {
    const digits = fc.stringMatching(/^-?\d{1,40}(\.\d{1,20})?$/);
    fc.assert(fc.property(digits, (plain) => expect(decimal(plain)).toBe(plain)));
  });

  it('reads what is grouped by thousands as the same number without commas', () => {
    const whole = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    fc.assert(
      fc.property(whole, (amount) => {
        expect(decimal(amount.toLocaleString('en-US'))).toBe(amount.toString());
      }),
    );
  });
});
