import { checkFigures } from '../../../../shared/core/population-figure';
import type { UserError } from '../../../../shared/core/recording/user-error';
import { invalid } from '../../../../shared/core/recording/user-error';
import { withRole, type ActivityRecord } from './activity-record';

/** More rows of a 3W sheet are several activities. */
const MOST_ROWS = 1_000;

/** Every reason why the parts of a record cannot stand together, by fields of the mutation's input. */
export function checkActivity(activity: ActivityRecord): UserError[] {
  return [
    ...checkFigures('activity.targeted', activity.targeted),
    ...checkFigures('activity.reached', activity.reached),
    ...checkPeriods(activity),
    ...checkParties(activity),
    ...checkRows(activity),
  ];
}

function checkPeriods({ period, reportingPeriod }: ActivityRecord): UserError[] {
  return [
    ['period', period] as const,
    ...(reportingPeriod ? [['reportingPeriod', reportingPeriod] as const] : []),
  ].flatMap(([name, { start, end }]) =>
    end === null || end >= start
      ? []
      : [invalid(`activity.${name}.to`, `${end} is before ${start}.`)],
  );
}

/** Money goes between organizations of the record, so that a form can say which. */
function checkParties({ money, organizations }: ActivityRecord): UserError[] {
  const known = new Set(organizations.map(({ name }) => name));
  return money.flatMap((one, index) =>
    (['from', 'to'] as const).flatMap((side) => {
      const name = one[side];
      if (name === null || known.has(name)) return [];
      const message = `${JSON.stringify(name)} is none of the activity's organizations.`;
      return [invalid(`activity.money.${index}.${side}`, message)];
    }),
  );
}

/** A 3W sheet has a row for each implementer, sector and place. */
function checkRows(activity: ActivityRecord): UserError[] {
  const rows =
    withRole(activity, 'IMPLEMENTS').length * activity.sectors.length * activity.places.length;
  if (rows <= MOST_ROWS) return [];
  const message = `Implementers, sectors and places make ${rows} rows of a 3W sheet; at most ${MOST_ROWS} are one activity.`;
  return [invalid('activity.places', message)];
}
