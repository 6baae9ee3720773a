import { PassageError } from '../../../shared/core/errors';

/**
 * A month of the severity index.
 * @throws PassageError BAD_INPUT for a year or a day.
 */
export function readMonth(date: string): string {
  if (/^\d{4}-\d{2}$/.test(date)) return date;
  throw new PassageError('BAD_INPUT', 'severity is told by month', {
    where: 'month',
    value: date,
    expected: 'a month as 2022-04',
  });
}
