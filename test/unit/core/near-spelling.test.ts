import { isNearSpelling } from '../../../shared/core/near-spelling';

it.each([
  ['central darfur', 'centeral darfur', 'a letter added'],
  ['foro baranga', 'for baranga', 'a letter left out'],
  ['sharg al jazirah', 'sharg aj jazirah', 'a letter wrong'],
  ['wadi salih', 'wadi salhi', 'two letters swapped'],
  ['kassala', 'kassala', 'nothing'],
])('takes %s for %s: %s', (a, b) => {
  expect(isNearSpelling(a, b)).toBe(true);
  expect(isNearSpelling(b, a)).toBe(true);
});

it.each([
  ['zabul', 'kabul', 'short names'],
  ['kandahar', 'mandahar', 'first letters'],
  ['district 1', 'district 2', 'numbers'],
  ['district 1', 'district 11', 'numbers'],
  ['district', 'district 1', 'numbers'],
  ['west darfur', 'east darfur', 'first letters'],
  ['north darfur', 'south darfur', 'two letters'],
  ['al lagowa', 'lagawa', 'more than one letter'],
])('keeps %s and %s apart for their %s', (a, b) => {
  expect(isNearSpelling(a, b)).toBe(false);
  expect(isNearSpelling(b, a)).toBe(false);
});
