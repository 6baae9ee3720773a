import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import { stateAt } from '../../../shared/core/recording/follow-history';
import type { History } from '../../../shared/core/recording/history-entry';
import type { Viewer } from '../../../shared/runtime/recording/viewer';
import type { AccessAgreement } from '../domain/access-agreement';
import { assembleAgreement } from '../domain/access-agreement';
import { type SupplementEvent, supplementKind } from '../domain/agreement-supplement';
import { openAgreement } from '../domain/open-agreement';
import { sightOn } from '../domain/visibility';
import type { AgreementParts } from './agreement-parts';
import { withViolations } from './violations-seen';

/** Loads agreements with their whole histories; null for one that the viewer may not see. */
export function agreementLoader(
  parts: AgreementParts,
  viewer: Viewer,
): DataLoader<string, AccessAgreement | null> {
  return new DataLoader<string, AccessAgreement | null>(async (ids) => {
    const known = await readAgreements(parts, ids);
    const seen = [...known.values()].flatMap((agreement) => {
      const sight = sightOn(viewer.caller, agreement.circle, viewer.today);
      if (!sight.mayRead) return [];
      return sight.mayReadConfidential ? agreement : openAgreement(agreement, viewer.today);
    });
    const whole = await withViolations(parts, seen, viewer);
    const agreements = new Map(whole.map((agreement) => [agreement.id, agreement]));
    return ids.map((id) => agreements.get(id) ?? null);
  });
}

/** Agreements with their whole histories, whoever may see them. */
export async function readAgreements(
  parts: AgreementParts,
  ids: readonly string[],
): Promise<Map<string, AccessAgreement>> {
  const each = <T>(load: (id: string) => Promise<T>) => Promise.all(ids.map(load));
  // One after the other: a transaction has one connection, which answers one statement at a time.
  const records = await each((id) => parts.agreementRecords.load(id));
  const events = await each((id) => parts.agreementEvents.load(id));
  const histories = await each((id) => parts.agreementSupplements.load(id));
  const agreements = new Map<string, AccessAgreement>();
  ids.forEach((id, index) => {
    const [first, ...others] = records[index]!;
    if (!first) return;
    const supplement = supplementOf(histories[index]!);
    agreements.set(id, assembleAgreement([first, ...others], events[index], supplement));
  });
  return agreements;
}

function supplementOf(history: History<SupplementEvent>) {
  return { ...stateAt(supplementKind, history, null)!, version: history.version };
}

/** Loads the ids of the agreements that give access in a country. */
export function agreementsOfCountryLoader(manager: EntityManager): DataLoader<string, string[]> {
  return idsLoader(
    manager,
    `select distinct m.iso3 as key, a.id from access_agreement a
     join place_mention m on m.key = any(a.place_keys) where m.iso3 = any($1::text[])`,
  );
}

/** Loads the ids of the agreements in which an organization takes part. */
export function agreementsOfOrganizationLoader(
  manager: EntityManager,
): DataLoader<string, string[]> {
  return idsLoader(
    manager,
    `select distinct m.organization_id as key, a.id from access_agreement a
     join organization_mention m on m.key = any(a.organization_keys)
     where m.organization_id = any($1::text[])`,
  );
}

function idsLoader(manager: EntityManager, sql: string): DataLoader<string, string[]> {
  return new DataLoader<string, string[]>(async (keys) => {
    const rows: { key: string; id: string }[] = await manager.query(sql, [keys]);
    const found = new Map<string, string[]>(keys.map((key) => [key, []]));
    for (const { key, id } of rows) found.get(key)?.push(id);
    return keys.map((key) => found.get(key)!);
  });
}

/** Loads the organization that a name given by a source was matched to. */
export function organizationOfNameLoader(
  manager: EntityManager,
): DataLoader<string, string | null> {
  return new DataLoader<string, string | null>(async (keys) => {
    const rows: { key: string; id: string | null }[] = await manager.query(
      'select key, organization_id as id from organization_mention where key = any($1::text[])',
      [keys],
    );
    const found = new Map(rows.map(({ key, id }) => [key, id]));
    return keys.map((key) => found.get(key) ?? null);
  });
}
