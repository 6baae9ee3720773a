import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../core/directory';
import { EMPTY_DIRECTORY } from '../../core/directory';
import { PassageError, explain } from '../../core/errors';
import { failCommand } from '../fail-command';
import type { Database } from '../postgres';
import type { DataFolder } from './data-folder';
import { readDataFolder } from './data-folder';
import type { IngestCounts, SeenRow } from './examine-row';
import { noCounts } from './examine-row';
import { ingestFile } from './ingest-file';
import { readDirectoryFile, readLoaderArguments } from './loader-arguments';
import { OWN_FORMAT, ownFormatSource } from './own-format';
import { MAPPING_SUFFIX, mappedKind } from './sheets/mapped-kind';
import type { RecordKind, Source } from './record-kind';
import { resolveMentions } from './store/mention-store';
import { listRejections } from './store/source-record-store';

/** What one owner knows how to load. */
export interface Loader {
  readonly openDatabase: () => Promise<Database>;
  /** Its own sources; given the data folder, since mapping files may stand in it. */
  readonly sources: (data: DataFolder) => readonly Source[];
  readonly kinds: readonly RecordKind<unknown>[];
  readonly samplesFolder: string;
  /** Steps of its own once everything is in and resolved, as refreshing a table of sums. */
  readonly afterLoad?: (database: Database, directory: Directory) => Promise<void>;
  /** Only the reference owner has one: writes the directory for the others. */
  readonly exportDirectory?: (database: Database, file: string) => Promise<void>;
}

/** A line on standard output for the program that started the loader. */
export type LoaderMessage =
  | {
      readonly kind: 'started';
      readonly sources: readonly string[];
      /** Files in Passage's own format whose kind of record this owner does not have. */
      readonly foreign: readonly string[];
    }
  | { readonly kind: 'progress'; readonly source: string; readonly read: number }
  | { readonly kind: 'finished'; readonly source: string; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly source: string; readonly message: string }
  | { readonly kind: 'rejections'; readonly rows: Awaited<ReturnType<typeof listRejections>> }
  | {
      readonly kind: 'summary';
      readonly sources: readonly ({ source: string } & IngestCounts)[];
      readonly peakMemoryKib: number;
    };

/**
 * The process of `load.ts [--data DIR | --samples] [--directory FILE] [--export-directory FILE]
 * [--rejections]`. A file that is malformed fails alone and the exit code is 1.
 */
export async function runLoader(loader: Loader, args: readonly string[]): Promise<void> {
  try {
    await run(loader, args);
  } catch (error) {
    failCommand(error);
  }
}

function tell(message: LoaderMessage): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

async function run(loader: Loader, args: readonly string[]): Promise<void> {
  const values = readLoaderArguments(args);
  const directory = values.directory ? readDirectoryFile(values.directory) : undefined;
  const database = await loader.openDatabase();
  try {
    const folder = values.samples ? loader.samplesFolder : values.data;
    if (folder !== undefined) await loadFolder(loader, database, readDataFolder(folder));
    if (directory) await resolveMentions(database.manager, directory);
    if (folder !== undefined || directory) {
      await loader.afterLoad?.(database, directory ?? EMPTY_DIRECTORY);
    }
    const exportTo = values['export-directory'];
    if (exportTo !== undefined) await loader.exportDirectory?.(database, exportTo);
    if (values.rejections)
      tell({ kind: 'rejections', rows: await listRejections(database.manager) });
  } finally {
    await database.destroy();
  }
}

async function loadFolder(loader: Loader, database: Database, data: DataFolder): Promise<void> {
  const { own, foreign } = ownSources(loader, data);
  const present = [...loader.sources(data), ...own].filter(
    (source) => filesOf(source, data).length > 0,
  );
  tell({ kind: 'started', sources: present.map(({ dataset }) => dataset.id), foreign });
  const summary: ({ source: string } & IngestCounts)[] = [];
  for (const source of present) {
    const started = performance.now();
    summary.push({ source: source.dataset.id, ...(await loadSource(database, source, data)) });
    const milliseconds = Math.round(performance.now() - started);
    tell({ kind: 'finished', source: source.dataset.id, milliseconds });
  }
  tell({ kind: 'summary', sources: summary, peakMemoryKib: process.resourceUsage().maxRSS });
}

/** Those of a source's files that are there, in the order of the source. */
function filesOf({ files }: Source, { path }: DataFolder): string[] {
  return files.filter((name) => existsSync(join(path, name)));
}

/** The files in Passage's own format: those of this owner, and the names of all others. */
function ownSources(loader: Loader, data: DataFolder): { own: Source[]; foreign: string[] } {
  const own: Source[] = [];
  const foreign: string[] = [];
  for (const name of data.names.filter((one) => one.endsWith(OWN_FORMAT))) {
    try {
      const source = ownFormatSource(join(data.path, name), name, loader.kinds);
      if (source) own.push(source);
      else foreign.push(name);
    } catch (error) {
      reportFailure(name, error);
    }
  }
  return { own, foreign: [...foreign, ...foreignMappings(loader, data)] };
}

/** A data officer's mapping files for kinds of other owners. */
function foreignMappings(loader: Loader, { path, names }: DataFolder): string[] {
  const kinds = new Set(loader.kinds.map(({ name }) => name));
  return names
    .filter((name) => name.endsWith(MAPPING_SUFFIX))
    .filter((name) => !kinds.has(mappedKind(join(path, name)) ?? ''));
}

/** All files of one source: a malformed one is said and left out, the others go on. */
async function loadSource(
  database: Database,
  source: Source,
  data: DataFolder,
): Promise<IngestCounts> {
  const total = noCounts();
  const seen = new Map<string, SeenRow>();
  for (const name of filesOf(source, data)) {
    const before = total.read;
    const onProgress = (read: number) =>
      tell({ kind: 'progress', source: source.dataset.id, read: before + read });
    try {
      add(
        total,
        await ingestFile(database, source, { path: join(data.path, name), name, seen, onProgress }),
      );
      onProgress(total.read - before);
    } catch (error) {
      reportFailure(source.dataset.id, error);
    }
  }
  return total;
}

function reportFailure(source: string, error: unknown): void {
  if (!(error instanceof PassageError)) throw error;
  tell({ kind: 'failed', source, message: explain(error) });
  process.exitCode = 1;
}

function add(total: IngestCounts, counts: IngestCounts): void {
  for (const key of Object.keys(total) as (keyof IngestCounts)[]) total[key] += counts[key];
}
