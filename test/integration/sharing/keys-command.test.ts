import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DirectoryOrganization } from '../../../shared/sharing/key-directory';
import { runProgram } from '../../fixtures/gateway/start-process';
import { temporaryFolder } from '../../testkit/temporary-folder';

describe('the directory of keys, by its command', () => {
  const home = temporaryFolder();
  const sharing = path.join(home, 'sharing');
  const keys = async (...args: string[]) => {
    const all = [...args, '--sharing', sharing];
    const { exitCode, stdout, stderr } = await runProgram('shared/tools/keys/main.ts', all);
    return { exitCode, text: `${stdout}${stderr}` };
  };
  const entry = () => {
    const { directory } = JSON.parse(
      readFileSync(path.join(sharing, 'directory.json'), 'utf8'),
    ) as { directory: { organizations: DirectoryOrganization[] } };
    return directory.organizations.find(({ id }) => id === 'keeper')!;
  };
  const named = ['--as', 'keeper', '--name', 'The keeper', '--contact', 'data@keeper.example'];

  it('says what an owner wants logged, and loses nothing else that it said before', async () => {
    const notices = 'https://keeper.example/notices';
    await keys('add', ...named, '--subgraph', 'protection', '--notices', notices);
    const before = entry();
    expect(before).toMatchObject({ subgraphs: ['protection'], notices });
    const { exitCode } = await keys('add', ...named, '--readings', 'records');
    expect(exitCode).toBe(0);
    expect(entry()).toEqual({ ...before, readings: 'records' });
  });

  it('refuses what cannot be logged', async () => {
    const { exitCode, text } = await keys('add', ...named, '--readings', 'values');
    expect(exitCode).toBe(1);
    expect(text).toContain('--readings');
    expect(text).toContain('counts or records');
  });
});
