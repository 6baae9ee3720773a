const CHARACTERS_PER_UNIT = 2_000;

/** What a document counts in a cache, so that large ones do not fill memory. */
export function documentWeight(source: string): number {
  return 1 + Math.floor(source.length / CHARACTERS_PER_UNIT);
}
