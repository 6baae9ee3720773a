import { runTold } from '../../shared/runtime/store/tellings/told-command';
import { readLoaderConfig } from './config';
import { captivityTables } from './store/captivity-store';
import { openProtectionDatabase } from './store/open-database';

void runTold(
  {
    openDatabase: () => openProtectionDatabase(readLoaderConfig(process.env).databaseUrl),
    tables: captivityTables,
  },
  process.argv.slice(2),
  process.env,
);
