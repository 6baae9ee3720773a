import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { EmbeddedPostgres } from '../../shared/runtime/embedded-postgres/start-embedded-postgres';
import { OUTLETS_FOLDER } from './canaries';
import { FILES_FOLDER } from './signed-calls';
import { startEmbeddedPostgres } from '../../shared/runtime/embedded-postgres/start-embedded-postgres';

/** What global-teardown.ts finds: both run in the process that runs jest. */
export interface TestServer {
  readonly folder: string;
  readonly server: EmbeddedPostgres;
}

/** One PostgreSQL for the whole run; `createTestDatabase` gives each test file a database of its own. */
export default async function globalSetup(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'passage-test-'));
  fs.chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    folder: path.join(folder, 'postgres'),
    durable: false,
  });
  const outlets = path.join(folder, 'outlets');
  fs.mkdirSync(outlets);
  process.env[OUTLETS_FOLDER] = outlets;
  const files = path.join(folder, 'files');
  fs.mkdirSync(files);
  process.env[FILES_FOLDER] = files;
  process.env.PASSAGE_TEST_POSTGRES = server.adminUrl;
  (globalThis as { passageTestServer?: TestServer }).passageTestServer = { folder, server };
}
