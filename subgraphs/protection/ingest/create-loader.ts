import { join } from 'node:path';
import type { Environment } from '../../../shared/runtime/environment';
import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import { readLoaderConfig } from '../config';
import { openProtectionDatabase } from '../store/open-database';
import { tellCaptivities } from '../store/captivity-store';
import { kinds } from './kinds';
import { mergeIncidents } from './merge-incidents';
import { sources } from './sources';

/** What `load.ts` does for the keeper of protection data. */
export function createLoader(environment: Environment): Loader {
  return {
    openDatabase: () => openProtectionDatabase(readLoaderConfig(environment).databaseUrl),
    sources,
    kinds,
    samplesFolder: join(__dirname, '..', 'samples'),
    afterLoad: async (database) => {
      await mergeIncidents(database);
      const { tellsCounts } = readLoaderConfig(environment);
      if (tellsCounts === 'yes') await tellCaptivities(database.manager);
    },
  };
}
