import type { ActivityRecord } from '../activity/activity-record';
import { withRole } from '../activity/activity-record';
import type { MissingValue } from './rendered';

/** What an activity needs for IATI 2.03 and the record does not give. */
export function missingForIati(record: ActivityRecord): readonly MissingValue[] {
  return [ofReporter, ofPartners, ofCountries, ofShares, ofBudgets].flatMap((check) =>
    check(record),
  );
}

function ofReporter(record: ActivityRecord): readonly MissingValue[] {
  const [reporter] = withRole(record, 'REPORTS');
  if (!reporter)
    return [
      {
        field: 'reporting-org',
        where: 'organizations',
        expected: 'an organization with the role REPORTS',
      },
    ];
  const where = `organizations[${record.organizations.indexOf(reporter)}]`;
  const missing: MissingValue[] = [];
  if (reporter.iatiId === null)
    missing.push({
      field: 'reporting-org/@ref',
      where: `${where}.iatiId`,
      expected: 'an IATI organization identifier, as XM-DAC-41127',
    });
  if (reporter.iatiType === null)
    missing.push({
      field: 'reporting-org/@type',
      where: `${where}.iatiType`,
      expected: 'a code of IATI’s OrganisationType list, as 21',
    });
  return missing;
}

function ofPartners(record: ActivityRecord): readonly MissingValue[] {
  if (record.organizations.some(({ role }) => role !== 'REPORTS')) return [];
  return [
    {
      field: 'participating-org',
      where: 'organizations',
      expected: 'an organization that funds, programmes or implements',
    },
  ];
}

/** How the money of several countries is split is not told by a record of their places. */
function ofCountries({ places }: ActivityRecord): readonly MissingValue[] {
  const countries = new Set(places.map(({ iso2 }) => iso2));
  if (countries.size < 2) return [];
  const expected = 'places of one country: an activity in several is a record for each';
  return [{ field: 'recipient-country/@percentage', where: 'places', expected }];
}

/** Several sectors share the money: IATI wants to know how, to the whole. */
function ofShares({ sectors }: ActivityRecord): readonly MissingValue[] {
  const told = sectors.map(({ percent }) => percent);
  const isOneWhole = sectors.length === 1 && told[0] === null;
  const sum = told.reduce<number>((all, percent) => all + (percent ?? NaN), 0);
  if (sectors.length === 0 || isOneWhole || Math.abs(sum - 100) < 0.01) return [];
  return [
    {
      field: 'sector/@percentage',
      where: 'sectors[].percent',
      expected: 'percentages of all sectors that add up to 100',
    },
  ];
}

function ofBudgets({ money, period }: ActivityRecord): readonly MissingValue[] {
  if (period.end !== null || !money.some(({ kind }) => kind === 'BUDGET')) return [];
  return [
    { field: 'budget/period-end', where: 'period.end', expected: 'the last day of the activity' },
  ];
}
