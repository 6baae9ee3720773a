import type { Directory } from './directory';
import { indexSpellings } from './index-spellings';
import { normalizeName } from './normalize-name';

/**
 * Makes the function that finds the code of an OCHA global coordination group for a provider's
 * sector name: spelled as the list's name, else as its code, else as a synonym. Null when the list has
 * none, or when two groups share the spelling.
 */
export function sectorResolver(directory: Directory): (name: string) => string | null {
  const { sectors } = directory;
  const indexes = [
    indexSpellings(sectors, codeOf, ({ name }) => [name]),
    indexSpellings(sectors, codeOf, ({ code }) => [code]),
    indexSpellings(sectors, codeOf, ({ aliases }) => aliases),
  ];
  return (name) => {
    const spelled = normalizeName(name);
    return indexes.find((index) => index.has(spelled))?.get(spelled) ?? null;
  };
}

const codeOf = ({ code }: { readonly code: string }) => code;
