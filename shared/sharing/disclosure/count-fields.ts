import type { Rung } from '../agreement';
import type { ToldCount } from './tell-count';

const TOLD_AS: Readonly<Record<Rung, string>> = {
  nothing: 'NOTHING',
  exists: 'EXISTS',
  range: 'RANGE',
  roundedCount: 'ROUNDED_COUNT',
  exactCount: 'EXACT_COUNT',
  record: 'EXACT_COUNT',
};

/** The fields of a contract by which a protected count is told, each giving one rung of the ladder at most. */
export const COUNT_FIELDS = {
  withheld: ({ withheld }) => withheld,
  toldAs: ({ finest }) => TOLD_AS[finest],
  reason: ({ reason }) => reason,
  exists: ({ exists }) => exists,
  from: ({ range }) => range?.from,
  to: ({ range }) => range?.to,
  rounded: ({ rounded }) => rounded,
  exact: ({ exact }) => exact,
} as const satisfies Readonly<Record<string, (told: ToldCount) => unknown>>;
