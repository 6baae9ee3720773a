import type { CaptivityCount, CaptivityGrouping } from './captivity-count';
import type { CaptivityOutcome } from './captivity-outcome';
import { ALL, OTHER_COUNTRIES, lastYearOf } from './captivity-table';

/** A table of captivities as the ledger keeps it. */
interface Table {
  readonly name: string;
  readonly toldAt: Date;
  readonly rules: {
    readonly axes: readonly { readonly groups: ReadonlyMap<string, readonly string[]> }[];
  };
}

/** The key under which the counts of a cell are kept. */
export function recordKeyOf(table: string, groups: readonly string[]): string {
  return [table, ...groups].join('/');
}

/** Where and when captivities began. */
interface CaptivityWhere {
  readonly places: readonly string[];
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Where and when the captivities of a cell are, for agreements on some places and days; several countries are in none. */
export function whereOfCell(groups: readonly string[], firstYear: number): CaptivityWhere {
  const [place = ALL, year = ALL] = groups;
  const [first, last] = year === ALL ? [firstYear, lastYearOf(firstYear)] : [year, year];
  return {
    places: place === ALL || place === OTHER_COUNTRIES ? [] : [place],
    ...{ firstDay: `${first}-01-01`, lastDay: `${last}-12-31` },
  };
}

/** The cells of a table by outcome, and by country and year where they are asked; of one country, or of all. */
export function cellsOfTable(
  { name, toldAt, rules }: Table,
  groupBy: readonly CaptivityGrouping[],
  country?: string,
): CaptivityCount[] {
  const [countries = [], years = [], outcomes = []] = rules.axes.map(({ groups }) => [
    ...groups.keys(),
  ]);
  const all = countries.filter((one) => country === undefined || one === country);
  const wanted = country !== undefined || groupBy.includes('COUNTRY') ? all : [ALL];
  const span = [Number(years[0]), Number(years.at(-1))] as const;
  return wanted.flatMap((place) =>
    (groupBy.includes('YEAR') ? years : [ALL]).flatMap((year) =>
      outcomes.map((outcome) => ({
        recordKey: recordKeyOf(name, [place, year, outcome]),
        country: place === ALL || place === OTHER_COUNTRIES ? null : place,
        isOtherCountries: place === OTHER_COUNTRIES,
        year: year === ALL ? null : Number(year),
        years: year === ALL ? span : ([Number(year), Number(year)] as const),
        outcome: outcome as CaptivityOutcome,
        toldAt,
      })),
    ),
  );
}
