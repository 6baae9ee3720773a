import { startEmbeddedPostgres } from '../../../../shared/runtime/embedded-postgres/start-embedded-postgres';

/** A program for the tests: starts the server, says so in one line, and lives until it is killed. */
async function holdServer(): Promise<void> {
  const { adminUrl } = await startEmbeddedPostgres({ folder: process.argv[2] ?? '' });
  console.log(JSON.stringify({ adminUrl, uid: process.getuid?.() }));
  setInterval(() => undefined, 1_000);
}

void holdServer();
