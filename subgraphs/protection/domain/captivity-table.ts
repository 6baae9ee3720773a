import { CAPTIVITY_OUTCOMES, type CaptivityOutcome, captivityOutcomeOf } from './captivity-outcome';

/** An incident in which aid workers were kidnapped or detained, which is public, and how that ended, which is not. */
export interface Captivity {
  /** The incident's id. */
  readonly key: string;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  readonly year: number;
  readonly outcomeAsGiven: string | null;
}

/** The group of an axis that holds all of it. */
export const ALL = 'all';
/** The countries with few captivities, together. */
export const OTHER_COUNTRIES = 'other';
export const SMALLEST_COUNT = 5;
/** Countries with fewer have nothing to tell alone: how many there are is public. */
const LEAST_OF_COUNTRY = 10;
const YEARS = 5;

/** Captivities are told in tables of five years each, so that no table grows without an end. */
export function firstYearOf({ year }: Captivity): number {
  return year - (year % YEARS);
}

/** The last year of the table that begins with a year. */
export function lastYearOf(firstYear: number): number {
  return firstYear + YEARS - 1;
}

/** The name under which the ledger keeps the table that begins with a year, as `captivity-outcomes 2020-2024`. */
export function tableName(firstYear: number): string {
  return `captivity-outcomes ${firstYear}-${lastYearOf(firstYear)}`;
}

/** The names of the groups of a cell, in the order of the axes. */
export type CaptivityGroups = readonly [country: string, year: string, outcome: string];

/** Countries with enough captivities and all others together, the years of the table, and all outcomes. */
export function captivityAxes(captivities: readonly Captivity[], firstYear: number) {
  const known = new Map<string, number>();
  for (const { country } of captivities) known.set(country, (known.get(country) ?? 0) + 1);
  const countries = [...known].filter(([, count]) => count >= LEAST_OF_COUNTRY);
  const years = Array.from({ length: YEARS }, (_, at) => String(firstYear + at));
  return [
    axis('country', [...countries.map(([country]) => country).sort(), OTHER_COUNTRIES]),
    axis('year', years),
    axis('outcome', CAPTIVITY_OUTCOMES),
  ];
}

/** The finest groups of a captivity in a table with these countries. */
export function groupsOfCaptivity(
  { country, year, outcomeAsGiven }: Captivity,
  countries: ReadonlySet<string>,
): CaptivityGroups {
  const outcome: CaptivityOutcome = captivityOutcomeOf(outcomeAsGiven);
  return [countries.has(country) ? country : OTHER_COUNTRIES, String(year), outcome];
}

function axis(name: string, groups: readonly string[]) {
  return { name, groups: new Map(groups.map((group) => [group, [group, ALL]])) };
}
