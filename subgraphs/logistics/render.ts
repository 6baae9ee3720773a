import { appendFileSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PassageError } from '../../shared/core/errors';
import { failCommand } from '../../shared/runtime/fail-command';
import { reading } from '../../shared/runtime/reading';
import { contentHash } from '../../shared/runtime/ingest/content-hash';
import type { MissingValue, ReportForm } from './domain/rendering/rendered';
import { renderReport } from './domain/rendering/render-report';
import { countServed, servedAs, type LedgerEntry } from './domain/rendering/report-ledger';
import { parseActivityRecord } from './ingest/read-activity';

/** The forms as they are typed. */
const FORMS: Readonly<Record<string, ReportForm>> = {
  '3w': 'THREE_W',
  '8+3': 'EIGHT_PLUS_THREE',
  fts: 'FTS',
  iati: 'IATI',
};

const USAGE = `npm run -s render -- --activity FILE --form ${Object.keys(FORMS).join('|')} [--receiver NAME] [--ledger FILE]

--activity FILE   one activity as JSON, as subgraphs/logistics/samples/activity.json
--form            3w: a 3W sheet with HXL hashtags; 8+3: the harmonized donor report's data part;
                  fts: the FTS reporting form; iati: IATI 2.03
--receiver NAME   for whom the report is
--ledger FILE     notes the report in a ledger and tells how much reporting twice was avoided`;

const text = { type: 'string' } as const;

function main(): void {
  const { activity, form, receiver, ledger } = readArguments();
  const content = reading(activity, () => readFileSync(activity, 'utf8'), 'activity');
  const record = parseActivityRecord(content, activity);
  const report = renderReport(record, form);
  if (!report.ok) throw lacking(activity, report.missing);
  process.stdout.write(report.text);
  if (ledger === undefined) return;
  const told = { activityId: record.id, revision: contentHash(record), form };
  tellTotals(ledger, { ...told, receiver: receiver ?? null, at: new Date().toISOString() });
}

function readArguments() {
  try {
    const options = { activity: text, form: text, receiver: text, ledger: text };
    const { activity, form: typed = '', ...rest } = parseArgs({ options }).values;
    const form = FORMS[typed.toLowerCase()];
    if (activity !== undefined && form !== undefined) return { activity, form, ...rest };
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
  throw new PassageError('BAD_ARGUMENT', `which activity, and which form?\n${USAGE}`);
}

function lacking(where: string, missing: readonly MissingValue[]): PassageError {
  const lines = missing.map(
    (one) => `\n  ${one.field}: expected ${one.expected}, at ${one.where} of the record`,
  );
  const message = `the form needs what the activity does not tell:${lines.join('')}`;
  return new PassageError('BAD_INPUT', message, { where });
}

/** Entries are added to the file and none is changed. */
function tellTotals(file: string, entry: LedgerEntry): void {
  appendFileSync(file, `${JSON.stringify(entry)}\n`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const entries = lines.filter(Boolean).map((line) => JSON.parse(line) as LedgerEntry);
  const { served, entered, avoided, askedAgain } = countServed(servedAs(entries).values());
  process.stderr.write(
    `${served} reports served: ${entered} as the record was entered, ${avoided} not typed again, ${askedAgain} asked again\n`,
  );
}

try {
  main();
} catch (error) {
  failCommand(error);
}
