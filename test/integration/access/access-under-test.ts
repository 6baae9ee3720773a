import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Caller } from '../../../shared/core/caller';
import { ANONYMOUS } from '../../../shared/core/caller';
import type { Directory } from '../../../shared/core/directory';
import { EMPTY_DIRECTORY } from '../../../shared/core/directory';
import { ingestFile } from '../../../shared/runtime/ingest/ingest-file';
import type { Source } from '../../../shared/runtime/ingest/record-kind';
import { resolveMentions } from '../../../shared/runtime/ingest/store/mention-store';
import { createLog } from '../../../shared/runtime/logging';
import type { Database } from '../../../shared/runtime/postgres';
import { startAccess } from '../../../subgraphs/access/service';
import { openAccessDatabase } from '../../../subgraphs/access/store/open-database';
import { keepAgreementCircles } from '../../../subgraphs/access/store/recorded-things';
import { askSubgraph, statsOf, testKeysFile } from '../../testkit/signed-calls';
import { createTestDatabase } from '../../testkit/test-database';

/** Code lists with the places and names that the tests speak of. */
const DIRECTORY: Directory = {
  ...EMPTY_DIRECTORY,
  countries: ['UKR', 'SYR', 'SDN', 'PSE', 'AFG', 'TCD', 'SOM'].map((iso3) => ({
    iso3,
    iso2: iso3.slice(0, 2),
    name: iso3,
    aliases: [],
  })),
  areas: [
    { pcode: 'PS02', name: 'Gaza Strip', level: 1, parent: 'PSE', iso3: 'PSE', aliases: [] },
    { pcode: 'PS01', name: 'West Bank', level: 1, parent: 'PSE', iso3: 'PSE', aliases: [] },
  ],
  organizations: [{ id: 'un', name: 'United Nations', acronym: 'UN', aliases: [] }],
};

/** What is asked is known where it is asked: tests read answers without declaring them. */
export interface Answer {
  readonly data: any;
  readonly errors?: readonly { message: string; extensions: { code: string; where?: string } }[];
}

/** The access subgraph on a database of its own, on the day that `today` tells. */
export async function startAccessUnderTest(name: string, today?: () => string) {
  const testDatabase = await createTestDatabase(name);
  const database = await openAccessDatabase(testDatabase.url);
  const callKeysFile = testKeysFile('access');
  const config = { databaseUrl: testDatabase.url, host: '127.0.0.1', port: 0, callKeysFile };
  const log = createLog('access', 'silent');
  const server = await startAccess({ ...config, logLevel: 'silent' }, log, today);
  const called = { port: server.port, subgraph: 'access' };
  const ask = async (query: string, variables = {}, caller: Caller = ANONYMOUS) =>
    (await askSubgraph(called, { query, variables }, caller)) as Answer;
  const stats = () => statsOf(server.port, 'access');
  const stop = async () => {
    await server.stop();
    await database.destroy();
    await testDatabase.drop();
  };
  return { ask, stats, stop, database, url: testDatabase.url };
}

export type AccessUnderTest = Awaited<ReturnType<typeof startAccessUnderTest>>;

/** Takes in the files of one source below a data folder. */
export async function ingest(database: Database, source: Source, folder: string) {
  const [name] = source.files as [string];
  const file = { path: join(folder, name), name, seen: new Map(), onProgress: () => undefined };
  const counts = await ingestFile(database, source, file);
  await keepAgreementCircles(database.manager);
  return counts;
}

/** Finds the places and names of all records in {@link DIRECTORY}. */
export async function resolveAll(database: Database): Promise<void> {
  await resolveMentions(database.manager, DIRECTORY);
  await keepAgreementCircles(database.manager);
}

/** A data folder with these files, removed by `remove`. */
export function dataFolder(files: Readonly<Record<string, string | Buffer>>) {
  const folder = mkdtempSync(join(tmpdir(), 'passage-access-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** One member of each item of a list in an answer. */
export function each<T = string>(list: unknown, member: string): T[] {
  return (list as Record<string, T>[]).map((item) => item[member]!);
}
