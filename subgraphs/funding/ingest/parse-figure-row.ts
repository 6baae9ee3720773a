import type { Parsed } from '../../../shared/core/parsed';
import { reject } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { FigureAsPublished } from '../domain/published-figure';
import { NO_FIGURE } from '../domain/published-figure';
import { RowReader, unlessRejected } from './read-values';

type Figure = Parsed<Identified<FigureAsPublished>>;

/** Makes the parser of FTS's table of requirements and funding by plan, country and year. */
export function requirementsParser(asOf: string): (row: RawRow) => Figure {
  return ({ given }) => {
    const read = new RowReader(given);
    const planCode = read.text('code');
    const value: FigureAsPublished = {
      ...NO_FIGURE,
      ...planOf(read),
      breakdown: planCode === null ? 'OUTSIDE_PLANS' : 'PLAN_IN_COUNTRY',
      planType: read.text('typeName'),
      ...amountsOf(read),
      asOf,
    };
    const recordId = keyOf(given, ['countryCode', 'id', 'code', 'name', 'year']);
    return unlessRejected(read, { value, recordId });
  };
}

/** Makes the parser of the same table by global cluster. */
export function clusterRequirementsParser(asOf: string): (row: RawRow) => Figure {
  return ({ given }) => {
    const read = new RowReader(given);
    const value: FigureAsPublished = {
      ...NO_FIGURE,
      ...planOf(read),
      breakdown: 'GLOBAL_CLUSTER',
      cluster: read.required('cluster'),
      ...amountsOf(read),
      asOf,
    };
    const recordId = keyOf(given, [
      'countryCode',
      'id',
      'code',
      'name',
      'year',
      'clusterCode',
      'cluster',
    ]);
    return unlessRejected(read, { value, recordId });
  };
}

function planOf(read: RowReader) {
  const planCode = read.text('code');
  const planId = read.text('id');
  const year = read.year('year');
  return {
    planCode,
    planId,
    planName: planId === null ? null : read.text('name'),
    firstDay: read.day('startDate'),
    lastDay: read.day('endDate'),
    planYears: year === null || planCode === null ? [] : [year],
    country: read.required('countryCode'),
    year,
  };
}

function amountsOf(read: RowReader) {
  return {
    revisedRequirementsUsd: read.amount('requirements'),
    fundingUsd: read.amount('funding'),
  };
}

/** Makes the parser of the list of humanitarian response plans. */
export function planListParser(asOf: string): (row: RawRow) => Figure {
  return ({ given }) => {
    const read = new RowReader(given);
    const planCode = read.text('code');
    if (planCode === null) {
      return reject('code', '', 'a plan without a code, by which nothing can point to it');
    }
    const value: FigureAsPublished = {
      ...NO_FIGURE,
      breakdown: 'PLAN',
      planCode,
      planName: read.text('planVersion'),
      planType: planTypeOf(given['categories'] ?? ''),
      firstDay: read.day('startDate'),
      lastDay: read.day('endDate'),
      planYears: (given['years'] ?? '')
        .split('|')
        .map(Number)
        .filter((year) => year > 0),
      planCountries: barList(given['locations'] ?? ''),
      originalRequirementsUsd: read.amount('origRequirements'),
      revisedRequirementsUsd: read.amount('revisedRequirements'),
      asOf,
    };
    return unlessRejected(read, { value, recordId: planCode });
  };
}

/** Categories join the plan's type with its language and how it is organized. */
const NO_TYPES = new Set(['cluster', 'sector', 'en', 'fr', 'es', 'ar']);

function planTypeOf(categories: string): string | null {
  return barList(categories).find((category) => !NO_TYPES.has(category)) ?? null;
}

function barList(cell: string): string[] {
  return cell
    .split('|')
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

/** Makes the parser of the Humanitarian Needs Overviews: persons by country and cluster. */
export function needsParser(year: number, asOf: string): (row: RawRow) => Figure {
  return ({ given }) => {
    const read = new RowReader(given);
    const cluster = read.required('Cluster');
    const title = read.text('Description');
    const value: FigureAsPublished = {
      ...NO_FIGURE,
      breakdown: 'NEEDS',
      country: read.required('Country ISO3'),
      year,
      cluster: cluster === 'ALL' ? null : cluster,
      caseloadTitle: title,
      population: read.count('Population'),
      affected: read.count('Affected'),
      inNeed: read.count('In Need'),
      targeted: read.count('Targeted'),
      reached: read.count('Reached'),
      asOf,
    };
    const recordId = keyOf(given, ['Country ISO3', 'Cluster', 'Description', 'Category']);
    return unlessRejected(read, { value, recordId });
  };
}

function keyOf(given: Readonly<Record<string, string>>, columns: readonly string[]): string {
  return columns.map((column) => (given[column] ?? '').trim()).join('/');
}
