import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { publicKeyText, readPrivateKey } from '../../../shared/sharing/ed25519';
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
  const entry = (organization = 'keeper') => {
    const { directory } = JSON.parse(
      readFileSync(path.join(sharing, 'directory.json'), 'utf8'),
    ) as { directory: { organizations: DirectoryOrganization[] } };
    return directory.organizations.find(({ id }) => id === organization)!;
  };
  const keysOf = (organization: string) =>
    entry(organization).keys.map(({ publicKey }) => publicKey);
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

  it('makes a key on one’s own machine once, keeps it to its user, and enters the public one in the directory', async () => {
    const file = path.join(home, 'receipts/gateway.pem');
    const make = async (...args: string[]) => {
      const { text } = await keys('make', '--file', file, ...args);
      return /^The public key: ([A-Za-z0-9_-]{43})$/m.exec(text)?.[1];
    };
    const made = await make('--once');
    expect(made).toBe(publicKeyText(readPrivateKey(readFileSync(file, 'utf8'))));
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await make('--once')).toBe(made);
    const gateway = ['--as', 'gateway', '--name', 'The gateway', '--contact', 'who runs it'];
    await keys('add', ...gateway, '--public-key', made!);
    expect(keysOf('gateway')).toEqual([made]);
    const renewed = await make();
    expect(renewed).not.toBe(made);
    await keys('rotate', '--as', 'gateway', '--public-key', renewed!);
    expect(keysOf('gateway')).toEqual([made, renewed]);
  });

  it('takes no text for a public key that is none', async () => {
    const { exitCode, text } = await keys('rotate', '--as', 'keeper', '--public-key', 'none');
    expect(exitCode).toBe(1);
    expect(text).toContain('an Ed25519 public key in base64url');
  });

  it('refuses what cannot be logged', async () => {
    const { exitCode, text } = await keys('add', ...named, '--readings', 'values');
    expect(exitCode).toBe(1);
    expect(text).toContain('--readings');
    expect(text).toContain('counts or records');
  });
});
