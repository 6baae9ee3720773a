import type { EntityManager } from 'typeorm';
import { givenWords } from '../../ingest/read-json';

/** A recorded fact as its own source: the organization itself, in its own words. */
export interface RecordedSource {
  readonly organization: string;
  readonly recordId: string;
  readonly hash: string;
  readonly words: object;
  readonly isPublic: boolean;
}

/** @returns the id of the data set that holds what an organization recorded. */
export async function saveRecordedSource(
  transaction: EntityManager,
  { organization, recordId, hash, words, isPublic }: RecordedSource,
): Promise<string> {
  const id = `recorded-by-${organization}${isPublic ? '' : '-unpublished'}`;
  await transaction.query(
    `insert into dataset (id, title, publisher, licence, sensitivity)
     values ($1, $2, $3, 'not stated', $4) on conflict (id) do nothing`,
    [...[id, `Recorded by ${organization} in Passage`, organization], isPublic ? 'LOW' : 'HIGH'],
  );
  await transaction.query(
    `insert into source_record (dataset, record_id, content_hash, as_given) values ($1, $2, $3, $4)`,
    [id, recordId, hash, JSON.stringify(givenWords(words))],
  );
  return id;
}
