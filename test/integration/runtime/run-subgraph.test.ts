import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { testKeysFile } from '../../testkit/signed-calls';
import { createTestDatabase } from '../../testkit/test-database';

const PROJECT = path.resolve(__dirname, '../../..');

/** What a test leaves open, also one that failed: it would keep the process of the tests. */
const leftOpen: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of leftOpen.splice(0)) await close();
});

/** Runs a subgraph's main.ts until it ends, with no variables but these. */
async function runToItsEnd(environment: Record<string, string>) {
  const args = [path.join(PROJECT, 'shared/tools/run.cjs'), 'subgraphs/reference/main.ts'];
  const child = spawn(process.execPath, args, { cwd: PROJECT, env: { ...environment } });
  leftOpen.push(() => child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

describe('a subgraph that cannot start', () => {
  it('lists every problem of its configuration and ends', async () => {
    const { code, output } = await runToItsEnd({ REFERENCE_PORT: 'x' });
    expect(code).toBe(1);
    expect(output.trim().split('; ')).toHaveLength(3);
    expect(output).not.toMatch(/ at .*:\d+:\d+/);
  });

  it('names the taken port and ends, although its database is open', async () => {
    const { url, drop } = await createTestDatabase('taken_port');
    leftOpen.push(drop);
    const other = net.createServer().listen(0, '127.0.0.1');
    leftOpen.push(() => other.close());
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const started = Date.now();
    const { code, output } = await runToItsEnd({
      REFERENCE_DATABASE_URL: url,
      REFERENCE_CALL_KEYS: testKeysFile('reference'),
      REFERENCE_PORT: String(port),
    });
    expect({ code, output: output.trim() }).toEqual({
      code: 1,
      output: `REFERENCE_PORT: port ${port} is taken by another program. Expected a free port: set REFERENCE_PORT to another one.`,
    });
    expect(Date.now() - started).toBeLessThan(8_000);
  });
});
