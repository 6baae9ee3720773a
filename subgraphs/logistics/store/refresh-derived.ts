import type { EntityManager } from 'typeorm';

/** Brings what is computed from all records up to date: areas of places, and rates of matching. */
export async function refreshDerived(manager: EntityManager): Promise<void> {
  await manager.query('refresh materialized view place_within');
  await manager.query('refresh materialized view match_rate');
}
