import fc from 'fast-check';
import { daysOf, isPartialDate, partialDateOf } from '../../../shared/core/partial-date';

describe('a partial date', () => {
  it.each(['2022', '2022-07', '2022-07-22', '2024-02-29', '1000', '9999-12-31'])(
    'may be %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '',
    '22',
    '0999',
    '20222',
    '2022-7',
    '2022-00',
    '2022-13',
    '2022-07-00',
    '2022-07-32',
    '2023-02-29',
    '1900-02-29',
    '2022-04-31',
    '2022-07-22T00:00',
    '2022-07-22\n',
    ' 2022',
    '2022/07',
    '٢٠٢٢',
  ])('may not be %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('knows exactly the days of the calendar', () => {
    const midnight = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(midnight, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(isPartialDate(day)).toBe(true);
        const [year, month, dayOfMonth] = day.split('-').map(Number);
        expect(partialDateOf(year!, month, dayOfMonth)).toBe(day);
      }),
    );
  });

  it('is built from the parts that a source knows', () => {
    expect(partialDateOf(2022)).toBe('2022');
    expect(partialDateOf(2022, 7)).toBe('2022-07');
    expect(partialDateOf(2022, 7, 2)).toBe('2022-07-02');
    expect(partialDateOf(2022, undefined, 2)).toBe('2022');
  });

  it.each([
    [2022, 0],
    [2022, 13],
    [2022, Number.NaN],
    [Number.NaN],
    [22],
    [2022, 1.5],
    [-2022],
    [2022, 2, 30],
  ])('is not built from the parts %p %p %p', (...[year, month, day]: number[]) => {
    expect(partialDateOf(year!, month, day)).toBeNull();
  });

  it('means all days from the first to the last', () => {
    expect(daysOf('2022')).toEqual({ first: '2022-01-01', last: '2022-12-31' });
    expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
    expect(daysOf('2023-02')).toEqual({ first: '2023-02-01', last: '2023-02-28' });
    expect(daysOf('2022-07-22')).toEqual({ first: '2022-07-22', last: '2022-07-22' });
  });
});
