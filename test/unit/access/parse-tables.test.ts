import { EMPTY } from '../../../shared/runtime/ingest/record-kind';
import {
  INDICATOR_COLUMNS,
  parseIndicators,
} from '../../../subgraphs/access/ingest/parse-indicators';
import { parseMovementOutcome } from '../../../subgraphs/access/ingest/parse-movement-outcome';

const row = (given: Record<string, string>) => ({ where: 'line 3', given });

function indicators(cells: Partial<Record<keyof typeof INDICATOR_COLUMNS, string>>) {
  const blank = Object.fromEntries(Object.values(INDICATOR_COLUMNS).map((name) => [name, '']));
  const given = Object.entries(cells).map(([measure, cell]): [string, string] => [
    INDICATOR_COLUMNS[measure as keyof typeof INDICATOR_COLUMNS],
    cell,
  ]);
  return parseIndicators(
    row({ 'ISO Code': 'TCD', Country: 'Chad', ...blank, ...Object.fromEntries(given) }),
  );
}

function figure(measure: keyof typeof INDICATOR_COLUMNS, cell: string) {
  const parsed = indicators({ [measure]: cell });
  if (parsed === EMPTY || !parsed.ok) return parsed;
  const { value, status } = parsed.value.value.figures.find((known) => known.measure === measure)!;
  return `${value} ${status}`;
}

describe('an access indicator', () => {
  it.each([
    ['VISAS_PENDING_OR_DENIED_PCT', '25.00%', '25.00 REPORTED'],
    ['VISAS_PENDING_OR_DENIED_PCT', '0%', '0 REPORTED'],
    ['VISAS_PENDING_OR_DENIED_PCT', '0', '0 REPORTED'],
    ['VISAS_PENDING_OR_DENIED_PCT', 'N/A', 'null NOT_APPLICABLE'],
    ['VISAS_PENDING_OR_DENIED_PCT', '', 'null NOT_REPORTED'],
    ['VISAS_PENDING_OR_DENIED_PCT', '1', 'null UNCLEAR'],
    ['INCIDENTS_PREVIOUS_YEAR', '', 'null NOT_REPORTED'],
    ['INCIDENTS_PREVIOUS_YEAR', '27', '27 REPORTED'],
    ['LEARNERS_ENROLLED', '9,979,405', '9979405 REPORTED'],
    ['VACCINATION_CAMPAIGN', 'On track', 'null REPORTED'],
  ] as const)('in %s reads %p as %s: a blank or N/A is never zero', (measure, cell, expected) => {
    expect(figure(measure, cell)).toBe(expected);
  });

  it.each([
    ['TRAVEL_DENIED_PCT', 'many', 'not a percentage'],
    ['TRAVEL_DENIED_PCT', '101%', 'not between 0 and 100 percent'],
    ['INCIDENTS_THIS_YEAR', '2.5', 'not a whole number'],
  ] as const)('in %s is rejected for %p', (measure, value, reason) => {
    const column = INDICATOR_COLUMNS[measure];
    expect(indicators({ [measure]: value })).toEqual({
      ok: false,
      rejection: { column, value, reason },
    });
  });

  it('without a country is rejected, and an empty row is empty', () => {
    expect(parseIndicators(row({ 'ISO Code': '', Country: '', x: '1' }))).toMatchObject({
      ok: false,
      rejection: { column: 'Country' },
    });
    expect(parseIndicators(row({ 'ISO Code': '', Country: ' ' }))).toBe(EMPTY);
  });
});

const MOVEMENT = {
  period_start: '2024-08-01',
  period_end: '2024-08-31',
  area: 'North of Wadi Gaza',
  planned: '203',
  facilitated: '',
  partially_facilitated: '',
  impeded: '38',
  denied: '0',
  cancelled_or_postponed: '',
  source: '',
};

describe('a movement outcome', () => {
  it('keeps blanks apart from zero and knows a total by its name', () => {
    const parsed = parseMovementOutcome(row(MOVEMENT));
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        recordId: '2024-08-01/2024-08-31 North of Wadi Gaza',
        value: { planned: 203, facilitated: null, denied: 0, isTotal: false, citation: null },
      },
    });
    const total = parseMovementOutcome(row({ ...MOVEMENT, area: 'Gaza Strip total' }));
    expect(total).toMatchObject({ value: { value: { isTotal: true, admin1: 'Gaza Strip' } } });
  });

  it.each([
    ['period_start', '2024-08-32', 'not a calendar day as YYYY-MM-DD'],
    ['period_end', '2024-07-31', 'before the period begins'],
    ['area', '', 'the row names no area'],
    ['denied', '-1', 'not a whole number'],
    ['planned', '12.5', 'not a whole number'],
  ])('is rejected for %s %p', (column, value, reason) => {
    expect(parseMovementOutcome(row({ ...MOVEMENT, [column]: value }))).toEqual({
      ok: false,
      rejection: { column, value, reason },
    });
  });
});
