import type { EntityManager } from 'typeorm';
import { givenWords } from '../../ingest/read-json';
import { saveDataset, saveSourceRows } from '../../ingest/store/source-record-store';

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
  await saveDataset(transaction, {
    id,
    title: `Recorded by ${organization} in Passage`,
    publisher: organization,
    licence: 'not stated',
    sensitivity: isPublic ? 'LOW' : 'HIGH',
  });
  await saveSourceRows(transaction, id, [
    { recordId, version: null, contentHash: hash, asGiven: givenWords(words) },
  ]);
  return id;
}
