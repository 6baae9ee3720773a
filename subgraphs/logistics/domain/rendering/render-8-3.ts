import { totalsOf, type PopulationFigure } from '../../../../shared/core/population-figure';
import { addDecimals } from '../../../../shared/core/decimal-sum';
import {
  withRole,
  type ActivityMoney,
  type ActivityRecord,
  type ActivityRole,
} from '../activity/activity-record';
import type { MissingValue, Rendered } from './rendered';

/** The eight questions of the template and the six of which up to three may be asked too. */
const QUESTIONS: readonly (readonly [number: string, question: string])[] = [
  ['1', 'Overall performance'],
  ['2', 'Changes and amendments'],
  ['3', 'Measuring results'],
  ['4', 'Affected persons'],
  ['5', 'Participation of and accountability to affected populations'],
  ['6', 'Risk management'],
  ['7', 'Exit strategy and sustainability'],
  ['8', 'Lessons learned'],
  ['9', 'Value for money and cost effectiveness'],
  ['10', 'Visibility'],
  ['11', 'Coordination'],
  ['12', 'Implementing partners'],
  ['13', 'Activities or steps towards implementation'],
  ['14', 'Environment'],
];
const CORE_QUESTIONS = 8;
const MOST_ADDITIONAL = 3;

/**
 * The data part of the harmonized donor report ("8+3", Grand Bargain 2019) as Markdown: the basic information
 * filled in, the tables of questions 3 and 4, and whatever the reporter wrote under each question. Questions
 * without an answer stay open; nothing is written in the reporter's place.
 */
export function render83(record: ActivityRecord): Rendered {
  const missing = missingFor(record);
  if (missing.length > 0) return { ok: false, missing };
  const basic = basicInformation(record);
  const sections = [
    `# ${inline(record.title)}`,
    '## Basic information',
    table(['item', 'value'], basic),
    ...QUESTIONS.filter(([number]) => isAsked(number, record)).flatMap(([number, question]) => [
      `## ${number}. ${question}`,
      ...dataOf(number, record),
      record.answers[number] ?? '_To be answered by the reporting organization._',
    ]),
  ];
  const rows = [basic.map(([field, value]) => ({ field, hxl: null, value }))];
  return { ok: true, mediaType: 'text/markdown', text: `${sections.join('\n\n')}\n`, rows };
}

function isAsked(number: string, { answers }: ActivityRecord): boolean {
  return Number(number) <= CORE_QUESTIONS || answers[number] !== undefined;
}

function basicInformation(record: ActivityRecord): readonly (readonly [string, string])[] {
  const { start, end } = record.reportingPeriod ?? record.period;
  const total = (kind: string) => totalByCurrency(record.money.filter((one) => one.kind === kind));
  return [
    ['Reporting organization', namesOf(record, 'REPORTS')],
    ['Donor', namesOf(record, 'FUNDS')],
    ['Implementing partners', namesOf(record, 'IMPLEMENTS')],
    ['Project number', record.id],
    ['Project start and end', `${record.period.start} to ${record.period.end ?? 'not given'}`],
    ['Reporting period', `${start} to ${end ?? 'not given'}`],
    ['Location', record.places.map(placeOf).join('; ')],
    ['Sector', record.sectors.map(({ name }) => name).join('; ')],
    ['Total budget', total('BUDGET')],
    ['Funds received', totalByCurrency(record.money.filter((one) => isReceived(record, one)))],
    ['Expenditure in all', total('SPENT')],
    ['Persons targeted', peopleOf(record.targeted)],
    ['Persons reached', peopleOf(record.reached)],
  ];
}

function dataOf(number: string, record: ActivityRecord): readonly string[] {
  if (number === '3' && record.results.length > 0)
    return [
      table(
        ['indicator', 'unit', 'target', 'reached', 'comment'],
        record.results.map(({ indicator, unit, target, actual, comment }) => [
          indicator,
          ...[unit, target, actual, comment].map((value) => value ?? 'not given'),
        ]),
      ),
    ];
  if (number === '4' && record.reached.length + record.targeted.length > 0)
    return [
      table(
        ['people', 'in all', 'female', 'male', 'under 18', '60 and older', 'with disability'],
        [
          ['targeted', ...countsOf(record.targeted)],
          ['reached', ...countsOf(record.reached)],
        ],
      ),
    ];
  return [];
}

/** What the figures do not tell stands beside what they do. */
function countsOf(figures: readonly PopulationFigure[]): readonly string[] {
  if (figures.length === 0) return Array<string>(6).fill('not given');
  const all = totalsOf(figures);
  const told = (count: number, untold: number) =>
    untold === 0 ? String(count) : `${count} (${untold} not told)`;
  return [
    String(all.total),
    told(all.female, all.sexNotTold),
    told(all.male, all.sexNotTold),
    told(all.children, all.ageNotTold),
    told(all.olderPersons, all.ageNotTold),
    told(all.withDisability, all.disabilityNotTold),
  ];
}

function peopleOf(figures: readonly PopulationFigure[]): string {
  return figures.length === 0 ? 'not given' : String(totalsOf(figures).total);
}

/** Paid to the organization that reports; what it passes on is no income. */
function isReceived(record: ActivityRecord, { kind, to }: ActivityMoney): boolean {
  return kind === 'PAID' && withRole(record, 'REPORTS').some(({ name }) => name === to);
}

/** Sums by currency: nothing is converted. */
function totalByCurrency(money: readonly ActivityMoney[]): string {
  const currencies = [...new Set(money.map(({ currency }) => currency))].sort();
  const sums = currencies.map((currency) => {
    const amounts = money.filter((one) => one.currency === currency).map(({ amount }) => amount);
    return `${addDecimals(amounts)} ${currency}`;
  });
  return sums.length === 0 ? 'not given' : sums.join('; ');
}

function namesOf(record: ActivityRecord, role: ActivityRole): string {
  const names = withRole(record, role).map(({ name }) => name);
  return names.length === 0 ? 'not given' : names.join('; ');
}

function placeOf({ iso3, admin1, admin2 }: ActivityRecord['places'][number]): string {
  return [admin2, admin1]
    .flatMap((place) => (place === null ? [] : [place.name]))
    .concat(iso3)
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

/** A value within one cell of a table. */
function inline(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
}

function missingFor(record: ActivityRecord): readonly MissingValue[] {
  const needed: readonly (readonly [role: ActivityRole, field: string])[] = [
    ['REPORTS', 'Reporting organization'],
    ['FUNDS', 'Donor'],
  ];
  const missing: MissingValue[] = needed
    .filter(([role]) => withRole(record, role).length === 0)
    .map(([role, field]) => ({
      field,
      where: 'organizations',
      expected: `an organization with the role ${role}`,
    }));
  if (record.places.length === 0)
    missing.push({ field: 'Location', where: 'places', expected: 'at least one place' });
  const additional = Object.keys(record.answers).filter((one) => Number(one) > CORE_QUESTIONS);
  if (additional.length > MOST_ADDITIONAL)
    missing.push({
      field: 'Additional questions',
      where: 'answers',
      expected: `at most ${MOST_ADDITIONAL} of the questions after the eighth`,
    });
  return missing;
}
