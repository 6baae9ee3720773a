import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { OrganizationMatch } from '../../../shared/core/resolve-organization';
import type { PlaceMatch } from '../../../shared/core/resolve-place';

export interface PlaceMention {
  readonly key: string;
  readonly country: string | null;
  readonly match: PlaceMatch;
  readonly iso3: string | null;
}

export interface OrganizationMention {
  readonly key: string;
  readonly name: string;
  readonly match: OrganizationMatch;
  readonly organizationId: string | null;
}

export interface SectorMention {
  readonly key: string;
  readonly name: string;
  readonly sectorCode: string | null;
}

/** What the words of records were matched to, by the key of the words. */
export function mentionLoaders(manager: EntityManager) {
  return {
    placeMention: byKey<PlaceMention>(
      manager,
      'select key, country, match, iso3 from place_mention where key = any($1::text[])',
    ),
    organizationMention: byKey<OrganizationMention>(
      manager,
      `select key, name, match, organization_id as "organizationId"
       from organization_mention where key = any($1::text[])`,
    ),
    sectorMention: byKey<SectorMention>(
      manager,
      `select key, name, sector_code as "sectorCode"
       from sector_mention where key = any($1::text[])`,
    ),
  };
}

function byKey<Row extends { readonly key: string }>(manager: EntityManager, sql: string) {
  return new DataLoader<string, Row | null>(async (keys) => {
    const rows: Row[] = await manager.query(sql, [keys]);
    const found = new Map(rows.map((row) => [row.key, row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}
