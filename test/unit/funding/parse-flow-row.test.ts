import { flowRowParser } from '../../../subgraphs/funding/ingest/parse-flow-row';
import { splitList, yearsBetween } from '../../../subgraphs/funding/ingest/split-list';

const GIVEN = {
  id: '376064',
  amountUSD: '31335988',
  boundary: 'incoming',
  onBoundary: 'shared',
  status: 'pledge',
  flowType: 'Pass through',
  contributionType: 'in kind',
  srcOrganization: 'Korea, Republic of, Government of',
  destPlanCode: 'RREG26b',
  destPlanId: '1525',
  destLocations: 'ABW,ARG',
  destGlobalClusters: 'Protection - Housing, Land and Property,Health',
  destUsageYearStart: '2024',
  destUsageYearEnd: '2026',
  description: 'IOM\tRegional/OSE\n2024-26',
  updatedAt: '2026-04-14',
};

const parse = flowRowParser(2026);
const row = (given: Record<string, string>) => ({
  where: 'line 2',
  given: { ...GIVEN, ...given },
});

function valueOf(given: Record<string, string>) {
  const parsed = parse(row(given));
  if (!parsed.ok) throw new Error(parsed.rejection.reason);
  return parsed.value.value;
}

describe('a row of an FTS export', () => {
  test('becomes a flow as its file sees it', () => {
    expect(valueOf({})).toMatchObject({
      flowId: '376064',
      scopeYear: 2026,
      boundary: 'INCOMING',
      onBoundary: 'SHARED',
      status: 'PLEDGE',
      flowType: 'PASS_THROUGH',
      contributionType: 'IN_KIND',
      amountUsd: '31335988',
      destination: { planCode: 'RREG26b', planId: '1525', years: [2024, 2025, 2026] },
      updatedAt: '2026-04-14',
    });
  });

  test('keeps tabs and line breaks of a description', () => {
    expect(valueOf({}).description).toBe('IOM\tRegional/OSE\n2024-26');
  });

  test('does not cut a name at the commas in it', () => {
    expect(valueOf({}).source.organizations).toEqual(['Korea, Republic of, Government of']);
    expect(valueOf({}).clusters).toEqual(['Protection - Housing, Land and Property', 'Health']);
    expect(valueOf({}).destination.locations).toEqual(['ABW', 'ARG']);
  });

  test('may be negative, without a plan, and without dollars', () => {
    expect(valueOf({ amountUSD: '-12.50' }).amountUsd).toBe('-12.50');
    expect(valueOf({ destPlanCode: '', destPlanId: '' }).destination.planCode).toBeNull();
    expect(valueOf({ amountUSD: '' }).amountUsd).toBeNull();
  });

  test.each([
    ['id', '', 'nothing stands here'],
    ['amountUSD', 'twelve', 'not a number'],
    ['boundary', 'sideways', 'not one of INCOMING, INTERNAL, OUTGOING'],
    ['status', '', 'not one of PLEDGE, COMMITMENT, PAID'],
    ['updatedAt', '2026-02-30', 'not a date'],
    ['destUsageYearEnd', '26', 'not a year'],
  ])('is rejected when %s is %j', (column, value, reason) => {
    expect(parse(row({ [column]: value }))).toEqual({
      ok: false,
      rejection: { column, value, reason },
    });
  });
});

test('years between none are none', () => {
  expect(yearsBetween(null, null)).toEqual([]);
  expect(yearsBetween(2026, null)).toEqual([2026]);
  expect(yearsBetween(2026, 2024)).toEqual([]);
  expect(splitList(null)).toEqual([]);
});
