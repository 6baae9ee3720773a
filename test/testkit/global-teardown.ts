import fs from 'node:fs';
import path from 'node:path';
import { lookForCanaries } from './canaries';
import type { TestServer } from './global-setup';

export default async function globalTeardown(): Promise<void> {
  const started = (globalThis as { passageTestServer?: TestServer }).passageTestServer;
  if (started === undefined) return;
  await started.server.stop();
  const { lines, found } = lookForCanaries(path.join(started.folder, 'outlets'));
  fs.rmSync(started.folder, { recursive: true, force: true });
  const looked = Object.entries(lines).map(([outlet, count]) => `${count} of ${outlet}`);
  console.log(`\nLines looked at for canaries: ${looked.join(', ') || 'none'}.`);
  if (found.length > 0) throw new Error(`protected values left:\n${found.join('\n')}`);
}
