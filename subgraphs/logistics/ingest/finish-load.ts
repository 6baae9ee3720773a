import type { Database } from '../../../shared/runtime/postgres';
import { joinReports } from '../domain/border-crossing';
import { refreshDerived } from '../store/refresh-derived';
import { listReports, replaceCrossings } from '../store/crossing-store';

/** What follows from all lists together, whatever the order in which they were read. */
export async function finishLoad(database: Database): Promise<void> {
  await database.transaction(async (manager) => {
    await replaceCrossings(manager, joinReports(await listReports(manager)));
    await refreshDerived(manager);
  });
}
