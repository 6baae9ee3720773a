import { daysOf, isPartialDate } from '../../../../../shared/core/partial-date';
import type { FieldValue } from '../linkage-record';
import { chainOf, type Comparator } from './comparator';

/** The first and last day that a date may mean, counted from 1 January 1970. */
export interface DateFeature {
  readonly first: number;
  readonly last: number;
}

const DAY_MS = 86_400_000;

/** Days and partial dates: reads `2022`, `2022-07`, `2022-07-22`, or a date with a time, whose day counts. */
export const compareDate: Comparator<DateFeature> = {
  levels: [
    { name: 'SAME_DAY', inWords: 'the same day' },
    { name: 'SAME_SPAN', inWords: 'the same month or year, the day not given by both' },
    { name: 'NEXT_DAY', inWords: 'a day apart' },
    { name: 'NEAR', inWords: 'two or three days apart' },
    { name: 'WEEK', inWords: 'within a week' },
    { name: 'MONTH', inWords: 'within a month' },
    { name: 'APART', inWords: 'more than a month apart' },
  ],
  order: [...chainOf([0, 2, 3, 4, 5, 6]), [0, 1], [1, 6]],
  prepare(value: FieldValue) {
    const date = typeof value === 'string' ? value.replace(/T.*$/, '').trim() : '';
    if (!isPartialDate(date)) return null;
    const { first, last } = daysOf(date);
    return { first: Date.parse(first) / DAY_MS, last: Date.parse(last) / DAY_MS };
  },
  compare(a, b) {
    const gap = Math.max(a.first, b.first) - Math.min(a.last, b.last);
    if (gap <= 0) return a.first === a.last && b.first === b.last ? 0 : 1;
    if (gap === 1) return 2;
    if (gap <= 3) return 3;
    if (gap <= 7) return 4;
    return gap <= 31 ? 5 : 6;
  },
  terms: ({ first, last }) => [`${first} ${last}`],
};
