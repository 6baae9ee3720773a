import { readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { PassageError } from '../../../core/errors';
import { filePattern } from '../../../core/file-pattern';
import { reject } from '../../../core/parsed';
import type { SheetRow } from '../../../core/sheet-mapping';
import type { DataFolder } from '../data-folder';
import type { Source } from '../record-kind';
import { EMPTY } from '../record-kind';
import { checkFields } from './check-fields';
import type { MappingFile } from './read-mapping';
import { MAPPING_SUFFIX } from './mapped-kind';
import { readMapping } from './read-mapping';
import { readSheet } from './read-sheet';
import type { SheetKind } from './sheet-kind';

/**
 * The sources that mapping files describe: the owner's own ones, whose files stand below the data
 * folder, and those that a data officer put into the data folder, whose files stand beside them.
 * A faulty mapping becomes a source that fails with one sentence, so that the others still load.
 */
export function mappedSources(
  ownFolder: string,
  data: DataFolder,
  kinds: readonly SheetKind[],
): Source[] {
  const known = new Map(kinds.map((kind) => [kind.kind.name, kind]));
  const own = readdirSync(ownFolder)
    .sort()
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ path: join(ownFolder, name), name, folder: '', required: false }));
  const officers = data.names
    .filter((name) => name.endsWith(MAPPING_SUFFIX))
    .map((name) => ({
      path: join(data.path, name),
      name,
      folder: posix.dirname(name),
      required: true,
    }));
  return [...own, ...officers].flatMap((place) => sourceOf(place, data.names, known) ?? []);
}

interface MappingPlace {
  readonly path: string;
  readonly name: string;
  /** Below which folder of the data folder its files stand. */
  readonly folder: string;
  /** A data officer's mapping that finds no file is a slip; one of ours is a file not given. */
  readonly required: boolean;
}

function sourceOf(
  place: MappingPlace,
  files: readonly string[],
  kinds: ReadonlyMap<string, SheetKind>,
): Source | undefined {
  try {
    const wanted = (kind: string) => kinds.has(kind) || !place.required;
    const mapping = readMapping(place.path, place.name, wanted);
    if (!mapping) return undefined;
    const kind = kinds.get(mapping.kind) ?? fail(unknownKind(mapping, kinds));
    checkFields(mapping, kind);
    const found = findFiles(mapping, place, files);
    if (found.length === 0 && place.required) fail(noFile(mapping));
    return sheetSource(mapping, kind, found);
  } catch (error) {
    if (error instanceof PassageError && kinds.size > 0) return brokenSource(place, error, kinds);
    throw error;
  }
}

function sheetSource(mapping: MappingFile, kind: SheetKind, files: readonly string[]): Source {
  return {
    dataset: mapping.dataset,
    kind: kind.kind,
    columns: {},
    files,
    read: (path) => readSheet(path, mapping, kind.fields),
    parse: ({ structured }) => {
      const row = structured as SheetRow;
      if (row.empty) return EMPTY;
      if (row.rejection) {
        const { column, value, reason } = row.rejection;
        return reject(column, value, reason);
      }
      const parsed = kind.fromSheet(row);
      if (!parsed.ok || row.key === undefined) return parsed;
      return { ok: true, value: { ...parsed.value, recordId: row.key } };
    },
  };
}

/** Fails when it is read, with the sentence that says what is wrong with the mapping. */
function brokenSource(
  { name, folder }: MappingPlace,
  error: PassageError,
  kinds: ReadonlyMap<string, SheetKind>,
): Source {
  const [kind] = [...kinds.values()] as [SheetKind];
  return {
    dataset: { id: name, title: name, publisher: '', licence: '', sensitivity: 'SEVERE' },
    kind: kind.kind,
    columns: {},
    files: [folder === '' ? '.' : name],
    read: () => fail(error),
    parse: () => EMPTY,
  };
}

function fail(error: PassageError): never {
  throw error;
}

function unknownKind(mapping: MappingFile, kinds: ReadonlyMap<string, SheetKind>): PassageError {
  return new PassageError('CONFIGURATION_INVALID', `kind: unknown kind "${mapping.kind}"`, {
    where: mapping.name,
    expected: `one of ${[...kinds.keys()].join(', ')}`,
  });
}

function noFile({ name, files }: MappingFile): PassageError {
  return new PassageError('FILE_UNREADABLE', `file: no file matches ${files.join(', ')}`, {
    where: name,
    expected: 'names or patterns of files, relative to the folder of the mapping file',
  });
}

function findFiles(
  { files: patterns }: MappingFile,
  { folder }: MappingPlace,
  files: readonly string[],
): string[] {
  const tests = patterns.map((pattern) => filePattern(posix.join(folder, pattern)));
  return files.filter((name) => tests.some((matches) => matches(name)));
}
