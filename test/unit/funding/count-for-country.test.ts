import type { CountryGroup } from '../../../subgraphs/funding/domain/count-for-country';
import { ruleForCountry } from '../../../subgraphs/funding/domain/count-for-country';

const group: CountryGroup = {
  boundary: 'INCOMING',
  onBoundary: 'SINGLE',
  status: 'PAID',
  severalCountries: false,
  speaks: true,
};

describe('the total of a country in a year', () => {
  test.each<[Partial<CountryGroup>, string]>([
    [{}, 'INCOMING'],
    [{ status: 'COMMITMENT' }, 'INCOMING'],
    [{ onBoundary: null }, 'INCOMING'],
    [{ status: 'PLEDGE' }, 'PLEDGE'],
    [{ onBoundary: 'SHARED' }, 'SHARED'],
    [{ severalCountries: true }, 'SHARED'],
    [{ boundary: 'INTERNAL' }, 'PASSED_ON'],
    [{ boundary: 'OUTGOING' }, 'OUTGOING_ONLY'],
    [{ speaks: false }, 'SAME_FLOW'],
  ])('takes rows with %j by the rule %s', (given, rule) => {
    expect(ruleForCountry({ ...group, ...given })).toBe(rule);
  });
});
