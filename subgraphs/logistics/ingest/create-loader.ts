import { join } from 'node:path';
import type { Environment } from '../../../shared/runtime/environment';
import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import { readDatabaseUrl } from '../../../shared/runtime/subgraph-config';
import { PREFIX } from '../config';
import { openLogisticsDatabase } from '../store/open-database';
import { finishLoad } from './finish-load';
import { kinds } from './kinds';
import { sources } from './sources';

/** What `load.ts` does for the logistics keeper. */
export function createLoader(environment: Environment): Loader {
  return {
    openDatabase: () => openLogisticsDatabase(readDatabaseUrl(environment, PREFIX)),
    sources,
    kinds,
    samplesFolder: join(__dirname, '..', 'samples'),
    afterLoad: finishLoad,
  };
}
