import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { ResolvedPlace } from '../../../shared/core/resolve-place';
import { NOWHERE } from '../domain/place-words';

/** What the words of places were resolved to. */
export function placeLoader(manager: EntityManager): DataLoader<string, ResolvedPlace> {
  return new DataLoader(async (keys) => {
    const places: (ResolvedPlace & { key: string })[] = await manager.query(
      'select key, match, pcode, iso3 from place_mention where key = any($1::text[])',
      [keys],
    );
    const found = new Map(places.map(({ key, ...place }) => [key, place]));
    return keys.map((key) => found.get(key) ?? NOWHERE);
  });
}

/** The codes of sectors by the words that name them. */
export function sectorLoader(manager: EntityManager): DataLoader<string, string | null> {
  return new DataLoader(async (keys) => {
    const sectors: { key: string; code: string | null }[] = await manager.query(
      'select key, sector_code as code from sector_mention where key = any($1::text[])',
      [keys],
    );
    const found = new Map(sectors.map(({ key, code }) => [key, code]));
    return keys.map((key) => found.get(key) ?? null);
  });
}
