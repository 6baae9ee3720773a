import DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';

/** `Dataset` of shared/schema/values.graphql. */
export interface DatasetRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string | null;
  readonly retrievedAt: string | null;
}

/** Loads data sets by the ids that records give, all of a request in one statement. */
export function datasetLoader(manager: EntityManager): DataLoader<string, DatasetRecord> {
  return new DataLoader<string, DatasetRecord>(async (ids) => {
    const rows: DatasetRecord[] = await manager.query(
      `select id, title, publisher, licence, url, retrieved_at as "retrievedAt"
       from dataset where id = any($1::text[])`,
      [ids],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id)!);
  });
}
