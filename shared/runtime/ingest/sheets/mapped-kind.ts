import { parse } from 'yaml';
import { readText } from '../read-text';

/** How a data officer's own mapping file ends. */
export const MAPPING_SUFFIX = '.mapping.yaml';

/** The kind that a mapping file names; a file that cannot be read names none. */
export function mappedKind(path: string): string | undefined {
  try {
    const { kind } = parse(readText(path)) as { kind?: unknown };
    return typeof kind === 'string' ? kind : undefined;
  } catch {
    return undefined;
  }
}
