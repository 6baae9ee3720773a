import { addDecimals, subtractDecimals } from '../../../../shared/core/decimal-sum';
import type { CountedTotal, Explanations } from './counted-total';
import { PartsByRule, periodOf } from './counted-total';

/** How many people one figure says were reached: of one area, for one sector or for all. */
export interface ReachedFigure {
  readonly area: string;
  /** True for a figure that covers others of its data set; where no other is told it counts itself. */
  readonly isTotal: boolean;
  readonly people: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly dataset: string;
}

const COUNTED: Explanations = {
  COUNTED:
    'in each area the sector that reached the most people: at least so many are different people',
};
const LEFT_OUT: Explanations = {
  OVERLAPPING: 'other sectors of the same area, which may have reached the same people',
  TOTAL_OF_OTHERS: 'figures that cover others that are told',
};

/**
 * People reached, one total for each data set and period: what is reached in one is reached again in the next.
 * Sectors of one area may reach the same people, so it is a range: from the largest sector of each area to
 * all sectors added up.
 */
export function countPeopleReached(
  figures: readonly ReachedFigure[],
  asOf: Date | null,
): CountedTotal[] {
  const groups = new Map<string, ReachedFigure[]>();
  for (const figure of figures) {
    const key = [figure.dataset, figure.from ?? '', figure.to ?? ''].join('\u001f');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => countGroup(groups.get(key)!, asOf));
}

function countGroup(figures: readonly ReachedFigure[], asOf: Date | null): CountedTotal {
  const parts = new PartsByRule();
  const largest = new Map<string, ReachedFigure>();
  const hasParts = figures.some(({ isTotal }) => !isTotal);
  const covers = ({ isTotal }: ReachedFigure) => isTotal && hasParts;
  for (const figure of figures) {
    if (covers(figure)) continue;
    const known = largest.get(figure.area);
    if (!known || figure.people > known.people) largest.set(figure.area, figure);
  }
  for (const figure of figures) {
    const isLargest = largest.get(figure.area) === figure;
    const rule = covers(figure) ? 'TOTAL_OF_OTHERS' : isLargest ? 'COUNTED' : 'OVERLAPPING';
    parts.add(rule, String(figure.people));
  }
  const [first] = figures;
  const overlap = parts.amountOf(['OVERLAPPING']);
  return {
    measure: 'PEOPLE_REACHED',
    addsUp: false,
    addsUpInWords:
      'sectors and periods may have reached the same people; only areas that do not lie in each other may be added, end by end of the range',
    counted: overlap === '0' ? parts.amountOf(['COUNTED']) : null,
    atLeast: parts.amountOf(['COUNTED']),
    atMost: addDecimals([parts.amountOf(['COUNTED']), overlap]),
    naive: parts.naive,
    included: parts.under(COUNTED),
    excluded: parts.under(LEFT_OUT),
    period: periodOf([first!.from, first!.to]),
    datasets: [first!.dataset],
    asOf,
  };
}

/** People that may have been counted more than once within the range. */
export function overlapOf({ atLeast, atMost }: CountedTotal): string | null {
  return atLeast === null || atMost === null ? null : subtractDecimals(atMost, atLeast);
}
