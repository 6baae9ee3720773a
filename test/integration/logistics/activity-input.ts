import type { ActivityRecord } from '../../../subgraphs/logistics/domain/activity/activity-record';
import { sampleActivity } from '../../unit/logistics/rendering/sample-activity';

/** The sample activity as the input of a mutation, with some members changed. */
export function activityInput(changed: object = {}): object {
  const { id, period, reportingPeriod, places, money, answers, ...rest } = sampleActivity();
  return {
    ...rest,
    ownId: id,
    period: spanOf(period),
    reportingPeriod: reportingPeriod && spanOf(reportingPeriod),
    places: places.map(({ iso3, admin1, admin2 }) => ({ country: iso3, admin1, admin2 })),
    money: money.map(({ contribution, ...one }) => ({
      ...one,
      isInKind: contribution === 'IN_KIND',
    })),
    answers: Object.entries(answers).map(([question, text]) => ({
      question: Number(question),
      text,
    })),
    ...changed,
  };
}

function spanOf({ start, end }: ActivityRecord['period']) {
  return { from: start, to: end };
}

/** The sample activity as it is reported first, shared with `donor`. */
export const BEGUN = {
  ...{ clientKey: 'wash', date: '2026-03-01', citation: 'first report', isExample: true },
  ...{ activity: activityInput(), sharedWith: ['donor'] },
};
/** The same in June. */
export const REVISED = {
  ...{ clientKey: 'wash-june', date: '2026-06-30', citation: 'report of June' },
  activity: activityInput({ title: 'EXAMPLE: safe water, June' }),
};
