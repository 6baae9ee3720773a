import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PassageError } from '../../core/errors';
import { failCommand } from '../../runtime/fail-command';
import { access } from './access/access';
import { askEveryPage } from './ask-every-page';
import { fundingGap } from './funding-gap';
import { incidents } from './incidents';
import { presence } from './presence';
import type { Format } from './render-report';
import { FORMATS, renderReport } from './render-report';
import type { ReportKind, ReportOptions } from './report';

/** `npm run report -- NAME [options]`: a figure across organizations, with its sources and periods. */
const REPORTS: readonly ReportKind[] = [fundingGap, presence, incidents, access];
/** Pixels of a picture. */
const [NARROWEST, WIDEST] = [320, 4000];
const DEFAULT_GATEWAY = 'http://127.0.0.1:4000/graphql';

function usage(): string {
  const reports = REPORTS.map(({ name, description, options }) => {
    const lines = Object.entries(options).map(([option, text]) => `    --${option}  ${text}`);
    return [`  ${name}: ${description}`, ...lines].join('\n');
  });
  return [
    'usage: npm run report -- NAME [options] [--format text|table|csv|json|svg] [--gateway URL]',
    '       [--timeline FILE.svg] writes the timeline beside the text; [--width PIXELS] of it, 1000 when left out',
    'The key of an organization is read from PASSAGE_KEY.',
    ...reports,
  ].join('\n');
}

function readArguments() {
  const [name, ...args] = process.argv.slice(2);
  const kind = REPORTS.find((report) => report.name === name);
  if (!kind) throw badArgument(`there is no report ${JSON.stringify(name ?? '')}`);
  const names = [...Object.keys(kind.options), 'format', 'gateway', 'timeline', 'width'];
  const options = Object.fromEntries(names.map((option) => [option, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args, options });
    return { kind, values: values as ReportOptions };
  } catch (error) {
    throw badArgument((error as Error).message);
  }
}

function badArgument(message: string): PassageError {
  return new PassageError('BAD_ARGUMENT', `${message}\n${usage()}`);
}

function readFormat(given = 'text'): Format {
  const format = FORMATS.find((known) => known === given);
  if (!format) throw badArgument(`--format ${given} is not one of ${FORMATS.join(', ')}`);
  return format;
}

function readWidth(given = '1000'): number {
  const width = Number(given);
  if (Number.isInteger(width) && width >= NARROWEST && width <= WIDEST) return width;
  throw badArgument(`--width ${given} is no whole number from ${NARROWEST} to ${WIDEST}`);
}

async function main(): Promise<void> {
  const { kind, values } = readArguments();
  const missing = kind.required.filter((option) => values[option] === undefined);
  if (missing.length > 0) throw badArgument(`--${missing.join(' and --')} is missing`);
  const format = readFormat(values['format']);
  const url = values['gateway'] ?? DEFAULT_GATEWAY;
  const question = { query: kind.operation, variables: kind.variables(values), list: kind.list };
  const { data, gaps } = await askEveryPage({ url, key: process.env['PASSAGE_KEY'] }, question);
  const report = kind.toReport(data);
  const notes = [...report.notes, ...gaps.map((gap) => `not answered: ${gap}`)];
  const width = readWidth(values['width']);
  const picture = values['timeline'];
  if (picture !== undefined) writeFileSync(picture, renderReport(report, 'svg', width));
  process.stdout.write(`${renderReport({ ...report, notes }, format, width).trimEnd()}\n`);
}

main().catch(failCommand);
