import type { BlockKey, BlockMember } from '../store/block-index';
import {
  membersOf,
  readBlockSizes,
  readCandidates,
  readMembers,
  readRecordsIn,
  writeMembers,
} from '../store/block-index';
import { readPrepared } from '../store/compared-records';
import type { ChangedRecord } from '../store/linked-records';
import { rememberSome } from '../store/linked-records';
import { readTermCounts, termsOf } from '../store/term-counts';
import type { ChangedGround } from './decided-pairs';

/** What moving records came to. */
export interface Moved {
  /** Records of which a pair may be another: those that changed, and those of blocks that became usable or not. */
  readonly affected: readonly string[];
  /** Pairs that they had before. */
  readonly pairsBefore: number;
  /** How many records more stand in blocks that are too large. */
  readonly leftOut: number;
}

/** Takes records that changed out of the blocks in which they stood and puts them into those in which they belong. */
export async function moveBetweenBlocks(
  { transaction, kind, standing: { model, totals } }: ChangedGround,
  changed: readonly ChangedRecord[],
): Promise<Moved> {
  const { plan } = model;
  const ids = changed.map(({ id }) => id);
  const records = await readPrepared(transaction, kind, ids);
  const ofTerms = termsOf(plan, records);
  const counts = await readTermCounts(transaction, kind, { totals, ofTerms });
  const left = await readMembers(transaction, kind, ids);
  const joined = membersOf(plan, records, counts);
  const sizes = await readBlockSizes(transaction, kind, distinct([...left, ...joined]));
  const { crossed, leftOut } = compareSizes({ sizes, left, joined }, plan.largestBlock);
  const others = await readRecordsIn(transaction, kind, crossed);
  const affected = [...new Set([...ids, ...others])];
  const before = await readCandidates(transaction, { kind, plan }, affected);
  await writeMembers(transaction, kind, ids, joined);
  await rememberSome(transaction, kind, changed);
  return { affected, leftOut, pairsBefore: before.length };
}

interface Moves {
  readonly sizes: readonly (BlockKey & { readonly size: number })[];
  readonly left: readonly BlockMember[];
  readonly joined: readonly BlockMember[];
}

/** Which blocks became too large or small enough, and how many records more are left out. */
function compareSizes({ sizes, left, joined }: Moves, largest: number) {
  const before = new Map(sizes.map((one) => [textOf(one), one.size]));
  const after = new Map(before);
  for (const one of left) after.set(textOf(one), after.get(textOf(one))! - 1);
  for (const one of joined) after.set(textOf(one), (after.get(textOf(one)) ?? 0) + 1);
  const tooMany = (size: number) => (size > largest ? size : 0);
  let leftOut = 0;
  const crossed = distinct([...left, ...joined]).filter((one) => {
    const [was, is] = [tooMany(before.get(textOf(one)) ?? 0), tooMany(after.get(textOf(one))!)];
    leftOut += is - was;
    return (was === 0) !== (is === 0);
  });
  return { crossed, leftOut };
}

function distinct(keys: readonly BlockKey[]): BlockKey[] {
  return [...new Map(keys.map((one) => [textOf(one), one])).values()];
}

function textOf({ block, key }: BlockKey): string {
  return `${block} ${key}`;
}
