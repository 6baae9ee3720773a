import {
  ALL,
  SMALLEST_COUNT,
  type CaptivityGroups,
} from '../../../subgraphs/protection/domain/captivity-table';
import { captivityOutcomeOf } from '../../../subgraphs/protection/domain/captivity-outcome';
import { Choices } from '../../oracle/random';

/** A row of Insecurity Insight's file on aid workers. */
export type Captured = Readonly<Record<string, string | number>>;

const COUNTRIES = ['UKR', 'SDN', 'AFG', 'SDN', 'AFG'];
const YEARS = ['2020', '2021', '2022', '2023', '2024'];
const OUTCOMES = ['Freed', 'Freed', 'Killed', 'Missing', 'No information', 'Escaped'];

/** Invented incidents in which aid workers were kidnapped, the same each time. */
export function capturedRows(count: number): Captured[] {
  const choices = new Choices(11);
  return Array.from({ length: count }, (_, at) => ({
    'SiND Event ID': 5000 + at,
    Date: `${choices.pick(YEARS)}-03-0${1 + choices.below(9)}`,
    'Country ISO': choices.pick(COUNTRIES),
    ...{ 'Admin 1': 'No Information', 'Weapon Carried/Used': 'Firearms' },
    'Event Description': `Event ${5000 + at}.`,
    'Geo Precision': '(5) Country',
    'Aid Workers Kidnapped': '1',
    'Known Kidnapping or Arrest Outcome': choices.pick(OUTCOMES),
  }));
}

interface ToldCell {
  readonly groups: readonly string[];
  readonly least: number;
  readonly most: number | null;
}

/**
 * The small counts of what came between two tellings of which subtracting one from the other tells more than is
 * public: not that there may be none, or not that there may be as many as is small.
 */
export function narrowedBySubtracting(
  came: readonly Captured[],
  { earlier, later }: { readonly earlier: ToldCell[]; readonly later: ToldCell[] },
): { readonly small: number; readonly narrowed: string[] } {
  const before = new Map(earlier.map((cell) => [keyOf(cell.groups), cell]));
  const after = new Map(later.map((cell) => [keyOf(cell.groups), cell]));
  const counts = countsOf(came);
  const small = [...counts].filter(
    ([key, count]) => !key.endsWith(`/${ALL}`) && count < SMALLEST_COUNT,
  );
  const narrowed = small.filter(([key]) => {
    const [first, second] = [before.get(key), after.get(key)];
    if (first === undefined || second === undefined) return false;
    const open = Math.min(SMALLEST_COUNT - 1, counts.get(key.replace(/[^/]+$/, ALL))!);
    const least = second.least - (first.most ?? Infinity);
    const most = (second.most ?? Infinity) - first.least;
    return least > 0 || most < open;
  });
  return { small: small.length, narrowed: narrowed.map(([key]) => key) };
}

function countsOf(rows: readonly Captured[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const [country, year, outcome] = groupsOf(row);
    for (const place of [country, ALL]) {
      for (const time of [year, ALL]) {
        for (const end of [outcome, ALL]) {
          const key = keyOf([place, time, end]);
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}

function groupsOf(row: Captured): CaptivityGroups {
  const outcome = captivityOutcomeOf(String(row['Known Kidnapping or Arrest Outcome']));
  return [String(row['Country ISO']), String(row['Date']).slice(0, 4), outcome];
}

/** A cell without what came when. */
function keyOf(groups: readonly string[]): string {
  return groups.slice(0, 3).join('/');
}
