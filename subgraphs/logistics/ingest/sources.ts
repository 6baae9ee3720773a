import { join } from 'node:path';
import { PassageError } from '../../../shared/core/errors';
import { givenWords, listAt, readJson } from '../../../shared/runtime/ingest/read-json';
import type { DataFolder } from '../../../shared/runtime/ingest/data-folder';
import type { RawRow, Source } from '../../../shared/runtime/ingest/record-kind';
import { mappedSources } from '../../../shared/runtime/ingest/sheets/mapped-sources';
import { corridorKind, sheetKinds } from './kinds';
import { parseCorridor } from './parse-corridor';

/** The files that the logistics keeper reads: the sheets of its mapping files, and agreements. */
export function sources(data: DataFolder): Source[] {
  const mapped = mappedSources(join(__dirname, 'mappings'), data, sheetKinds);
  return [...mapped, corridors];
}

/** Only what an agreement says of its corridor: its terms are the access keeper's. */
const CORRIDOR_WORDS = ['id', 'title', 'type', 'countries', 'points', 'signed'];

const corridors: Source<Parameters<typeof corridorKind.mentions>[0]> = {
  dataset: {
    id: 'access-agreement-corridors',
    title: 'Access agreements: the corridors that they open',
    publisher: 'Passage, from the public texts that each record cites',
    licence: 'facts',
    sensitivity: 'LOW',
  },
  kind: corridorKind,
  columns: { LOW: CORRIDOR_WORDS },
  files: ['access/agreements.json'],
  read: readAgreements,
  parse: parseCorridor,
};

function* readAgreements(path: string): Generator<RawRow> {
  for (const [index, agreement] of listAt(path, readJson(path), 'the top').entries()) {
    if (agreement === null || typeof agreement !== 'object') {
      throw new PassageError('FILE_MALFORMED', `item ${index + 1} is not an agreement`, {
        where: path,
        expected: 'objects with id, title and type',
      });
    }
    const words = Object.entries(agreement).filter(([name]) => CORRIDOR_WORDS.includes(name));
    const structured = Object.fromEntries(words);
    yield { where: `agreement ${index + 1}`, given: givenWords(structured), structured };
  }
}
