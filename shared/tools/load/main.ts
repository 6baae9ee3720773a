import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError } from '../../core/errors';
import { failCommand } from '../../runtime/fail-command';
import { readDataFolder } from '../../runtime/ingest/data-folder';
import { findServices } from '../start-network/find-services';
import { findDatabases } from './find-databases';
import { LoadReport } from './print-load';
import { ownersThatLoad, runLoaders } from './run-loaders';

const USAGE = `usage: npm run load -- (--data DIR | --samples) [--rejections]
       npm run load -- --rejections

  --data DIR      read every source file below DIR that an owner knows
  --samples       read the sample records of the project
  --rejections    show each rejected row with its column, value and reason`;

const PROJECT = resolve(__dirname, '..', '..', '..');

async function main(): Promise<void> {
  const values = readArguments();
  // Once for all owners: each of them would say it.
  if (values.data !== undefined) readDataFolder(values.data);
  const home = resolve(PROJECT, process.env['PASSAGE_HOME'] || '.passage');
  mkdirSync(home, { recursive: true });
  const { subgraphs } = findServices(PROJECT, process.env, 4000);
  const owners = ownersThatLoad();
  const services = subgraphs.filter(({ name }) => owners.includes(name));
  const databases = await findDatabases({ home, environment: process.env, services });
  const report = new LoadReport();
  const started = performance.now();
  try {
    const failures = await runLoaders({
      from: values.samples ? 'samples' : { data: values.data },
      databaseUrls: Object.fromEntries(databases.urls),
      directoryFile: join(home, 'directory.json'),
      withRejections: values.rejections ?? false,
      onMessage: report.receive,
    });
    report.stop();
    printReport(report, values, performance.now() - started);
    for (const failure of failures) process.stderr.write(`${failure}\n`);
    if (failures.length > 0) process.exitCode = 1;
    else requireSomething(report, values.data);
  } finally {
    report.stop();
    await databases.stop();
  }
}

function printReport(
  report: LoadReport,
  { rejections }: { rejections?: boolean },
  milliseconds: number,
): void {
  if (report.summaries.length > 0) {
    console.log(report.summaryTable());
    const rows = report.rowsRead().toLocaleString('en');
    console.log(`${rows} rows in ${(milliseconds / 1000).toFixed(1)} s.`);
    if (report.rejected() > 0 && !rejections) {
      console.log(
        `${report.rejected()} rejected: npm run load -- --rejections shows each with its reason.`,
      );
    }
  }
  if (rejections) console.log(report.rejectionTable());
}

/** A folder in which no owner found a file of its own is most likely the wrong one. */
function requireSomething(report: LoadReport, data: string | undefined): void {
  if (data === undefined || report.summaries.length > 0) return;
  throw new PassageError('FILE_UNREADABLE', 'no file here is one that an owner knows', {
    where: data,
    expected:
      "the publishers' folders (funding/, logistics/, ...), files of Passage's own format, or sheets with a mapping file",
  });
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        samples: { type: 'boolean' },
        rejections: { type: 'boolean' },
      },
    });
    if (values.data === undefined && !values.samples && !values.rejections) {
      throw new PassageError('BAD_ARGUMENT', `say what to load\n${USAGE}`);
    }
    if (values.data !== undefined && values.samples) {
      throw new PassageError('BAD_ARGUMENT', `--data or --samples, not both\n${USAGE}`);
    }
    return { ...values, data: values.data === undefined ? undefined : resolve(values.data) };
  } catch (cause) {
    if (cause instanceof PassageError) throw cause;
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

main().catch(failCommand);
