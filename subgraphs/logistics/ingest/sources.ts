import { join } from 'node:path';
import { givenWords } from '../../../shared/runtime/ingest/read-json';
import type { DataFolder } from '../../../shared/runtime/ingest/data-folder';
import type { RawRow, Source } from '../../../shared/runtime/ingest/record-kind';
import { mappedSources } from '../../../shared/runtime/ingest/sheets/mapped-sources';
import { corridorKind, crossingKind, sheetKinds } from './kinds';
import { parseCorridor } from './parse-corridor';
import type { CrossingWords } from './parse-crossing';
import { namedCrossings, parseNamedCrossing } from './parse-named-crossing';
import { LISTED_WORDS, readAgreements } from './read-agreements';

/** The files that the logistics keeper reads: the sheets of its mapping files, and agreements. */
export function sources(data: DataFolder): Source[] {
  const mapped = mappedSources(join(__dirname, 'mappings'), data, sheetKinds);
  return [...mapped, corridors, crossings];
}

const corridors: Source<Parameters<typeof corridorKind.mentions>[0]> = {
  dataset: {
    id: 'access-agreement-corridors',
    title: 'Access agreements: the corridors that they open',
    publisher: 'Passage, from the public texts that each record cites',
    licence: 'facts',
    sensitivity: 'LOW',
  },
  kind: corridorKind,
  columns: { LOW: LISTED_WORDS },
  files: ['access/agreements.json'],
  read: (path) => rowsOf('agreement', readAgreements(path)),
  parse: parseCorridor,
};

const crossings: Source<CrossingWords> = {
  dataset: {
    id: 'access-agreement-crossings',
    title: 'Access agreements: the border crossings that authorizations name',
    publisher: 'Passage, from the public texts that each record cites',
    licence: 'facts',
    sensitivity: 'LOW',
  },
  kind: crossingKind,
  columns: { LOW: ['name', 'countries', 'agreements'] },
  files: ['access/agreements.json'],
  read: (path) => rowsOf('crossing', namedCrossings(readAgreements(path))),
  parse: parseNamedCrossing,
};

function rowsOf(what: string, items: readonly object[]): RawRow[] {
  return items.map((structured, index) => ({
    ...{ where: `${what} ${index + 1}`, given: givenWords(structured), structured },
  }));
}
