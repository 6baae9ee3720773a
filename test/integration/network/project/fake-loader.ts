import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { Client } from 'pg';

/** Adds one note at each run, with the directory that it was given, so that a test can count the runs. */
export async function runFakeLoader(url: string | undefined): Promise<void> {
  const option = { type: 'string' } as const;
  const options = {
    samples: { type: 'boolean' },
    directory: option,
    'export-directory': option,
  } as const;
  const { values } = parseArgs({ options });
  if (process.env.LOADER_FAILS !== undefined) return fail();
  if (values['export-directory']) fs.writeFileSync(values['export-directory'], 'the directory');
  const directory = values.directory && fs.readFileSync(values.directory, 'utf8');
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query('create table if not exists field_note (text text)');
  await client.query('insert into field_note values ($1)', [directory]);
  if (directory === 'the directory') await client.query('create table resolved as select 1 as one');
  await client.end();
  console.log('Loading ...');
  console.log(JSON.stringify({ kind: 'summary', sources: [{ accepted: 1, rejected: 2 }] }));
}

function fail(): void {
  console.log(JSON.stringify({ kind: 'failed', message: 'notes.txt: row 2 is cut short' }));
  process.exitCode = 1;
}
