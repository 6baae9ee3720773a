import { PassageError } from '../../core/errors';
import type { Databases, DatabaseOptions } from '../start-network/open-databases';
import { joinDatabases, openDatabases } from '../start-network/open-databases';

/** The owners' databases: those of a running network, else the same ones started for this command. */
export async function findDatabases(options: DatabaseOptions): Promise<Databases> {
  try {
    return await openDatabases(options);
  } catch (error) {
    const isRunning = error instanceof PassageError && error.code === 'ALREADY_RUNNING';
    if (!isRunning) throw error;
    return joinDatabases(options);
  }
}
