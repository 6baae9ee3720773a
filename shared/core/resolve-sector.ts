import type { Directory } from './directory';
import { normalizeName } from './normalize-name';

/**
 * Makes the function that finds the code of an OCHA global coordination group for a provider's
 * sector name, spelled as the list's name, acronym or synonym; null when the list has none.
 */
export function sectorResolver(directory: Directory): (name: string) => string | null {
  const codes = new Map<string, string>();
  for (const { code, name, aliases } of directory.sectors) {
    for (const spelled of [...aliases, code, name]) codes.set(normalizeName(spelled), code);
  }
  return (name) => codes.get(normalizeName(name)) ?? null;
}
