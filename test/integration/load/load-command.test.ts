import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../testkit/temporary-folder';

const PROJECT = resolve(__dirname, '..', '..', '..');
const run = promisify(execFile);

describe('npm run load', () => {
  const home = temporaryFolder();
  const empty = temporaryFolder();

  const load = (...args: string[]) =>
    run(process.execPath, ['shared/tools/run.cjs', 'shared/tools/load/main.ts', ...args], {
      cwd: PROJECT,
      env: { ...process.env, PASSAGE_HOME: home },
    }).then(
      ({ stdout }) => ({ code: 0, text: stdout }),
      (failure: { code: number; stderr: string }) => ({ code: failure.code, text: failure.stderr }),
    );

  it.each([
    [['--data', '/nowhere/at/all'], /^\/nowhere\/at\/all: the data folder cannot be read/],
    [['--data', empty], /no file here is one that an owner knows/],
    [[], /say what to load/],
    [['--date', 'x'], /Unknown option '--date'/],
  ])('%j ends with one sentence and exit code 1', async (args, sentence) => {
    const { code, text } = await load(...args);
    expect(code).toBe(1);
    expect(text).toMatch(sentence);
    expect(text.match(/cannot be read|no file here/g)?.length ?? 1).toBe(1);
  });
});
