import { placeKey } from '../../../shared/core/mention';
import type { Database, Transaction } from '../../../shared/runtime/postgres';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import { buildPlans } from '../domain/build-plans';
import { countForPlans } from '../domain/count-for-plan';
import {
  linkFigures,
  listPlanFigures,
  listPlanRows,
  rebuildFlows,
  refreshMentionUse,
  removePlans,
  savePlanCountries,
  savePlanRules,
} from '../store/finish-store';
import { planEntity } from '../store/plan-entity';

/** What follows from all files together, whatever the order in which they were read. */
export async function finishLoad(database: Database): Promise<void> {
  await database.transaction(async (manager) => {
    await rebuildPlans(manager);
    await rebuildFlows(manager);
    await savePlanRules(manager, countForPlans(await listPlanRows(manager)));
    await refreshMentionUse(manager);
  });
}

async function rebuildPlans(manager: Transaction): Promise<void> {
  const plans = buildPlans(await listPlanFigures(manager));
  await removePlans(manager);
  await upsertRecords(manager, planEntity, plans);
  const countries = plans.flatMap(({ code, countries: named }) =>
    named.map((country) => ({ planCode: code, countryKey: placeKey({ country }) })),
  );
  await savePlanCountries(manager, countries);
  await linkFigures(manager);
}
