import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '../../testkit/temporary-folder';

const PROJECT = resolve(__dirname, '..', '..', '..');
const RUN = join(PROJECT, 'shared', 'tools', 'run.cjs');
const MAIN = join(PROJECT, 'shared', 'tools', 'generate-records', 'main.ts');

function generate(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, MAIN, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

describe('npm run generate', () => {
  const [one, same, other] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];

  it('writes equal files for equal scale and seed, and tells them in a table', () => {
    const { status, stdout, stderr } = generate(['--scale', '0.01', '--seed', '7', '--out', one]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/synthetic-flows-incoming\.passage\.ndjson +│ FundingFlow +│ +75 │/);
    expect(stdout).toMatch(/\d+ files .*│ +[\d,]+ │ +[\d,]+ │ +[\d,]+ │/);
    expect(stdout).toContain(`Synthetic records in ${one}, made in `);
    expect(generate(['--scale', '0.01', '--seed', '7', '--out', same]).status).toBe(0);
    expect(contentOf(same)).toEqual(contentOf(one));
    expect(generate(['--scale', '0.01', '--seed', '8', '--out', other]).status).toBe(0);
    expect(contentOf(other)).not.toEqual(contentOf(one));
  });

  it.each([
    [
      ['--scale', '1000'],
      '--scale is out of range (found "1000"). Expected a number from 0.01 to 100.\n',
    ],
    [['measure'], "--data is missing. Expected the folder of the publishers' files.\n"],
  ])('%j: one clear sentence and exit code 1', (args, sentence) => {
    expect(generate(args)).toEqual({ status: 1, stdout: '', stderr: sentence });
  });

  it('names a folder of files that is not there', () => {
    const { status, stderr } = generate([
      ...['measure', '--data', join(one, 'none')],
      ...['--directory', join(one, 'none.json')],
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('none.json: the file cannot be read: ENOENT');
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
