import { readSheetDate } from '../../../shared/core/sheet-date';

it.each([
  ['2022-07-31T23:00:00', '2022-08-01'],
  ['2022-12-31T22:00:00', '2023-01-01'],
  ['2024-02-28T23:00:00Z', '2024-02-29'],
  ['2022-08-02T00:00:00', '2022-08-02'],
  ['2022-08-02', '2022-08-02'],
])('reads the local midnight %s as the day %s', (text, day) => {
  expect(readSheetDate(text, 'local-midnight-in-utc')).toBe(day);
});

it.each([
  ['2022-08-02T23:00:00', 'YYYY-MM-DD', '2022-08-02'],
  ['2022-08', 'YYYY-MM-DD', '2022-08'],
  ['2022', 'YYYY-MM-DD', '2022'],
  ['3/11/2025', 'DD/MM/YYYY', '2025-11-03'],
  ['3/11/2025', 'MM/DD/YYYY', '2025-03-11'],
  ['Nov2025', 'MonYYYY', '2025-11'],
  ['February 2025', 'MonYYYY', '2025-02'],
])('reads %s written as %s', (text, form, date) => {
  expect(readSheetDate(text, form)).toBe(date);
});

it.each([
  ['2022-02-30', 'YYYY-MM-DD'],
  ['31/02/2022', 'DD/MM/YYYY'],
  ['12/31/2022', 'DD/MM/YYYY'],
  ['soon', 'YYYY-MM-DD'],
  ['Now2025', 'MonYYYY'],
  ['2022-02-30T23:00:00', 'local-midnight-in-utc'],
])('says that %s is no date written as %s', (text, form) => {
  expect(readSheetDate(text, form)).toBeNull();
});
