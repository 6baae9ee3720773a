import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageProblems } from './package-problems';

/** `npm run packages`: the lock file is whole and free of addresses, and every licence may be used. */
const PROJECT = join(__dirname, '..', '..');
const read = (name: string): unknown => JSON.parse(readFileSync(join(PROJECT, name), 'utf8'));

const problems = packageProblems(read('package.json') as never, read('package-lock.json') as never);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(
    'Packages: pinned, complete for every platform, without addresses, licences allowed.',
  );
