import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { signDirectory } from '../../shared/sharing/key-directory';
import { instantOf } from '../../shared/sharing/parse-document';
import type { SharingWorld } from './sharing-world';
import { temporaryFolder } from './temporary-folder';

/** A folder for signed documents, of a test and gone after it. */
export interface SharingPlace {
  readonly folder: string;
  /** Puts a document in, as JSON. */
  readonly put: (name: string, document: unknown) => void;
}

/** A folder with the directory of a world, in which every key is valid on the day of the test. */
export function sharingPlace({ lasting, steward }: SharingWorld): SharingPlace {
  const folder = temporaryFolder();
  const put: SharingPlace['put'] = (name, document) =>
    writeFileSync(path.join(folder, name), JSON.stringify(document));
  put('directory.json', signDirectory(lasting, steward, instantOf(Date.now())));
  return { folder, put };
}
