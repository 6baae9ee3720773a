import countries from 'i18n-iso-countries';
import type { UserError } from '../../../shared/core/recording/user-error';
import { invalid } from '../../../shared/core/recording/user-error';
import type { ActivityRecord } from '../domain/activity/activity-record';
import type { ActivityInput } from '../generated/resolver-types';
import { readActivity } from '../ingest/read-activity';

/** Members of the record that have another name in the input. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ id: 'ownId', start: 'from', end: 'to', iso2: 'country', iso3: 'country' },
  contribution: 'isInKind',
};

/** The record that an input tells, or every field of it that does not fit. */
export function activityOf(input: ActivityInput): {
  readonly record: ActivityRecord | null;
  readonly errors: readonly UserError[];
} {
  const errors = repeatedAnswers(input);
  const read = readActivity(told(valuesOf(input)));
  if ('record' in read && errors.length === 0) return { record: read.record, errors };
  const misfits = 'misfits' in read ? read.misfits : [];
  const unfit = misfits.map(({ path, message }) =>
    invalid(['activity', ...path.map((name) => NAMES[name] ?? name)].join('.'), `${message}.`),
  );
  return { record: null, errors: [...errors, ...unfit] };
}

function valuesOf({ ownId, period, reportingPeriod, answers, ...rest }: ActivityInput) {
  return {
    ...rest,
    id: ownId,
    period: { start: period.from, end: period.to },
    reportingPeriod: reportingPeriod && { start: reportingPeriod.from, end: reportingPeriod.to },
    places: rest.places?.map(({ country, ...place }) => ({
      ...place,
      iso3: country,
      iso2: countries.alpha3ToAlpha2(country) ?? '',
    })),
    money: rest.money?.map(({ isInKind, ...money }) => ({
      ...money,
      contribution: isInKind ? 'IN_KIND' : 'FINANCIAL',
    })),
    answers: Object.fromEntries((answers ?? []).map(({ question, text }) => [question, text])),
  };
}

/** Without the members that are null: what is left out and what is null are both not told. */
function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, told(member)]));
}

function repeatedAnswers({ answers }: ActivityInput): UserError[] {
  const questions = (answers ?? []).map(({ question }) => question);
  return questions.flatMap((question, index) =>
    questions.indexOf(question) === index
      ? []
      : [
          invalid(
            `activity.answers.${index}.question`,
            `Question ${question} is answered already.`,
          ),
        ],
  );
}
