import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { reading } from '../reading';

/** A folder with source files, looked through once. */
export interface DataFolder {
  readonly path: string;
  /** All files and folders below it, as `ngo/visits.csv`, in one order on every machine. */
  readonly names: readonly string[];
}

/** @throws PassageError FILE_UNREADABLE when it is missing, no folder, or may not be read. */
export function readDataFolder(path: string): DataFolder {
  const list = () => readdirSync(path, { recursive: true }) as string[];
  const names = reading(path, list, 'data folder').map((name) => name.split(sep).join('/'));
  return { path, names: names.sort() };
}
