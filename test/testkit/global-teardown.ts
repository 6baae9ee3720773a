import fs from 'node:fs';
import type { TestServer } from './global-setup';

export default async function globalTeardown(): Promise<void> {
  const started = (globalThis as { passageTestServer?: TestServer }).passageTestServer;
  if (started === undefined) return;
  await started.server.stop();
  fs.rmSync(started.folder, { recursive: true, force: true });
}
