import { PassageError } from '../../../shared/core/errors';
import { listAt, readJson } from '../../../shared/runtime/ingest/read-json';

/** What the list of agreements says of one, as far as it names ways; its terms are the access keeper's. */
export interface ListedAgreement {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly countries?: readonly string[];
  readonly points?: readonly string[];
  readonly signed?: string;
}

/** What of an agreement everybody may read here. */
export const LISTED_WORDS = ['id', 'title', 'type', 'countries', 'points', 'signed'];

/**
 * Every agreement of the file, without what is not this keeper's.
 * @throws PassageError FILE_MALFORMED when an item is none.
 */
export function readAgreements(path: string): ListedAgreement[] {
  return listAt(path, readJson(path), 'the top').map((agreement, index) => {
    if (agreement === null || typeof agreement !== 'object') {
      throw new PassageError('FILE_MALFORMED', `item ${index + 1} is not an agreement`, {
        where: path,
        expected: 'objects with id, title and type',
      });
    }
    const words = Object.entries(agreement).filter(([name]) => LISTED_WORDS.includes(name));
    return Object.fromEntries(words);
  });
}
