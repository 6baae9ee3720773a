import type { Rung } from '../../../../shared/sharing/agreement';

/** The rungs of the ladder in words. */
export const RUNG_WORDS: Readonly<Record<Rung, string>> = {
  nothing: 'nothing',
  exists: 'whether there is any',
  range: 'a range, from and to',
  roundedCount: 'a rounded count',
  exactCount: 'the exact count',
  record: 'the value itself',
};
