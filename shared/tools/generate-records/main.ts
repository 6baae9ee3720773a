import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { failCommand } from '../../runtime/fail-command';
import { allRecords } from './kinds/all-records';
import { measureProfile } from './measure/measure-profile';
import { writtenTable } from './written-table';
import { PROFILE_FILE, readProfile } from './read-profile';
import type { Options } from './read-options';
import { readOptions } from './read-options';
import { writeRecords } from './write-records';

const PROJECT = resolve(__dirname, '..', '..', '..');
const MAPPINGS = join(PROJECT, 'subgraphs', 'logistics', 'ingest', 'mappings');
/** About 60 MB. */
const LINES_IN_FILE = 50_000;

function main(): void {
  const home = resolve(PROJECT, process.env['PASSAGE_HOME'] || '.passage');
  const options = readOptions(process.argv.slice(2), home);
  if (options.command === 'measure') measure(options);
  else generate(options);
}

function generate({ scale, seed, out }: Extract<Options, { command: 'generate' }>): void {
  const started = performance.now();
  const records = allRecords({ profile: readProfile(), scale, seed });
  const files = writeRecords(records, { folder: out, linesInFile: LINES_IN_FILE });
  const seconds = (performance.now() - started) / 1000;
  console.log(writtenTable(files));
  console.log(`Synthetic records in ${out}, made in ${seconds.toFixed(1)} s.`);
  console.log(`Next: npm run load -- --data ${relative(process.cwd(), out) || '.'}`);
}

function measure(options: Extract<Options, { command: 'measure' }>): void {
  const profile = measureProfile({ ...options, mappings: MAPPINGS });
  writeFileSync(PROFILE_FILE, `${JSON.stringify(profile, null, 2)}\n`);
  const groups = Object.keys(profile.groups).length;
  console.log(`${groups} groups measured, into ${relative(process.cwd(), PROFILE_FILE)}.`);
}

try {
  main();
} catch (error) {
  failCommand(error);
}
