import { parseSeverity } from '../../../subgraphs/protection/ingest/parse-severity';
import { givenWords } from '../../../shared/runtime/ingest/read-json';

const RECORD = {
  crisis_id: 'AFG001',
  crisis_name: 'Complex crisis in Afghanistan',
  regional_or_country: 'Country',
  country_level: 'Yes',
  individual_aggregated: 'Individual',
  iso3: ['AFG'],
  'INFORM Severity Index': 4.5,
  'INFORM Severity category (numeric)': 5,
  'INFORM Severity category': 'Very High',
  Complexity: 4.5,
  'Operating environment': 5,
  'Conditions of affected people': null,
  'Last updated': '2022-04-06',
  _internal_filter_date: '2022-04-01',
};

const parse = (change: object) => {
  const structured = { ...RECORD, ...change };
  return parseSeverity({ where: 'results[0]', given: givenWords(structured), structured });
};

describe('a record of the INFORM Severity Index', () => {
  it('is the severity of one crisis in one month, with its operating environment', () => {
    expect(parse({})).toMatchObject({
      ok: true,
      value: {
        recordId: 'AFG001/2022-04',
        version: '2022-04-06',
        value: {
          month: '2022-04',
          countries: ['AFG'],
          index: 4.5,
          operatingEnvironment: 5,
          conditions: null,
          countryLevel: true,
        },
      },
    });
  });

  it.each([
    [{ crisis_id: '' }, 'crisis_id'],
    [{ _internal_filter_date: 'April' }, '_internal_filter_date'],
    [{ Complexity: 7 }, 'Complexity'],
    [{ Complexity: 'high' }, 'Complexity'],
  ])('is refused with %j', (change, column) => {
    expect(parse(change)).toMatchObject({ ok: false, rejection: { column } });
  });
});
