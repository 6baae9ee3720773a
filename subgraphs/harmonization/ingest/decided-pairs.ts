import type { Transaction } from '../../../shared/runtime/postgres';
import type { HarmonizedKind } from '../domain/compared-record';
import { DecisionsToAdd, isStanding } from '../domain/decisions/decisions-of-pairs';
import type { PairDecision } from '../domain/decisions/pair-decision';
import type { LinkingRun, PairCounts } from '../domain/linking-run';
import { addDecisions, readDecisions } from '../store/decisions';
import { inParts } from '../store/write-rows';
import type { StandingModel } from '../store/linking-runs';

/** What pairs are decided from. */
export interface DecidingGround {
  readonly transaction: Transaction;
  /** The run before; null where there was none. */
  readonly last: Pick<LinkingRun, 'modelVersion' | 'counts'> | null;
  /** True to compare everything, whatever changed. */
  readonly whole: boolean;
}

/** Where records are compared that changed under a model that stands. */
export interface ChangedGround {
  readonly transaction: Transaction;
  readonly kind: HarmonizedKind;
  readonly standing: StandingModel;
}

/** What deciding about the pairs of a kind came to, and about whose pairs something may be other than it was. */
export interface DecidedPairs extends Pick<
  LinkingRun,
  'modelVersion' | 'scope' | 'why' | 'judged'
> {
  readonly pairs: PairCounts;
  readonly around: readonly string[] | 'ALL';
}

export const NO_PAIRS: PairCounts = { pairs: 0, kept: 0, leftOut: 0 };

/** What was decided about the pairs of a kind, or about those that have one of some records. */
export interface Decided {
  readonly kind: HarmonizedKind;
  readonly about: readonly string[] | 'ALL';
  /** Asked for some thousands at a time: all with their reasons would be too many to be held at once. */
  readonly decisions: Iterable<PairDecision>;
}

/**
 * Adds decisions as far as they are others than those that stand, and ends those that no longer hold.
 * @returns how many decisions more are kept than before, and the records of pairs that were decided anew.
 */
export async function addWhatChanged(
  transaction: Transaction,
  { kind, about, decisions }: Decided,
): Promise<{ readonly more: number; readonly touched: readonly string[] }> {
  const current = await readDecisions(transaction, kind, about);
  const toAdd = new DecisionsToAdd(current);
  const touched = new Set<string>();
  const add = (added: readonly PairDecision[]) => {
    for (const { a, b } of added) touched.add(a).add(b);
    return addDecisions(transaction, added);
  };
  let decided = 0;
  for (const part of inParts(decisions)) {
    decided += part.length;
    await add(part.filter((decision) => toAdd.isToAdd(decision)));
  }
  await add(toAdd.ends());
  return { more: decided - current.filter(isStanding).length, touched: [...touched] };
}

/** What is told of a run that compared what changed. */
export function whyChanged(changed: number): string {
  return changed === 1
    ? 'one record came, changed or went: it meets those of its blocks'
    : `${changed} records came, changed or went: they meet those of their blocks`;
}

/** Told of a run that compared everything without need, and of one that found everything as it was. */
export const ASKED_FOR = 'it was asked for';
export const NOTHING_CHANGED = 'no record is another';
