import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../../shared/runtime/environment';
import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import { readDatabaseUrl } from '../../../shared/runtime/subgraph-config';
import { PREFIX } from '../config';
import { readDirectory } from '../store/directory-store';
import { openReferenceDatabase } from '../store/open-database';
import { finishLoad } from './finish-load';
import { kinds } from './kinds';
import { sources } from './sources';

/** What `load.ts` does for the reference keeper; its directory is what the other owners match by. */
export function createLoader(environment: Environment): Loader {
  return {
    openDatabase: () => openReferenceDatabase(readDatabaseUrl(environment, PREFIX)),
    sources: () => sources,
    kinds,
    samplesFolder: join(__dirname, '..', 'samples'),
    afterLoad: finishLoad,
    exportDirectory: async (database, file) =>
      writeFileSync(file, JSON.stringify(await readDirectory(database.manager))),
  };
}
