import type { Rung } from '../agreement';
import { arrivals, cameWith, countedBy } from './arrivals';
import { chancesOf } from './cell-chances';
import type { KnownCells } from './counted-table';
import { type Knowledge, knownLimits } from './known-limits';
import { type Axis, Lattice } from './lattice';
import { RecordNoise, type SetKey } from './record-noise';
import {
  type LedgerCell,
  type LedgerContent,
  type LedgerExchange,
  TellingLedger,
} from './telling-ledger';
import { type ToldCount, tellCount } from './tell-count';

/** What an owner counts, and from which number on it tells counts. */
export interface TableRules {
  readonly axes: readonly Axis[];
  /** The axis by which records are told apart that everybody knows in all other ways; counts over it are public. */
  readonly protectedAxis: string;
  /** The group of that axis that holds all of it. */
  readonly wholeOfProtected: string;
  readonly smallestCount: number;
  readonly finest: Rung;
}

/** A record stays counted as it was known to the telling that counted it first. */
export interface CountedRecord {
  readonly key: string;
  /** One finest group of each axis, in their order. */
  readonly groups: readonly string[];
  /** The number of that telling, from 1. */
  readonly telling: number;
}

/** A cell as a telling tells it. */
export interface CellTold {
  readonly groups: readonly string[];
  readonly told: ToldCount;
}

/** One telling of a table: its answers, and what its ledger has to keep of it. */
export interface TellingMade {
  readonly answers: readonly CellTold[];
  readonly cells: readonly LedgerCell[];
  /** They take the place of all earlier ones. */
  readonly exchanges: readonly LedgerExchange[];
}

/**
 * Works out the next telling of a table: all records counted so far, told so that neither they nor what came
 * between any two tellings can be narrowed. Undefined where nothing can be told without that.
 * @param ledger all that was told of the table before, by whomever
 * @param secret by it noise and chance are drawn; with another one the same records would be told twice
 */
export function nextTelling(
  rules: TableRules,
  records: readonly CountedRecord[],
  ledger: LedgerContent,
  secret: string,
): TellingMade | undefined {
  const { smallestCount, finest } = rules;
  const number = records.reduce((most, { telling }) => Math.max(most, telling), 1);
  const lattice = new Lattice([...rules.axes, arrivals(number)]);
  const noise = new RecordNoise(secret);
  const counts = countsIn(lattice, records);
  const totals = lattice.totalsOf(counts);
  const keys = keysIn(lattice, records, noise);
  const chances = chancesOf(noise, { lattice, smallestCount }, keys);
  const told = new TellingLedger({ lattice, smallestCount, finest });
  told.recall(ledger);
  const known = knownOf(rules, { lattice, totals, told: told.bounds() });
  const cells = allCells(lattice).filter(
    (cell) => lattice.groupsOf(cell).at(-1) === countedBy(number) && !known.isKnown(cell),
  );
  if (!told.tell({ cells: new Set(cells), counts, chances, known })) return undefined;
  const { cells: kept, exchanges } = told.content();
  const answers = cells.map((cell) => {
    const rung = told.rungOf(cell);
    const count = { count: totals[cell] ?? 0, rung, noise: chances.noiseOf(cell) };
    return {
      groups: lattice.groupsOf(cell).slice(0, -1),
      told: tellCount(count, finest, { smallestCount, finest }),
    };
  });
  const isOfThis = ({ groups }: LedgerCell): boolean => groups.at(-1) === countedBy(number);
  return { answers, cells: kept.filter(isOfThis), exchanges };
}

/** How many records each leaf of a table holds, by when they were counted first. */
export function countsIn(lattice: Lattice, records: readonly CountedRecord[]): number[] {
  const counts = new Array<number>(lattice.leaves).fill(0);
  for (const record of records) counts[leafOf(lattice, record)]! += 1;
  return counts;
}

function keysIn(lattice: Lattice, records: readonly CountedRecord[], noise: RecordNoise) {
  const keys = new Array<SetKey>(lattice.leaves).fill(0);
  for (const record of records) {
    const leaf = leafOf(lattice, record);
    keys[leaf] = noise.join(keys[leaf]!, noise.keyOf(record.key));
  }
  return keys;
}

/** It names no group: an error must not tell of a record. */
const NO_LEAF = 'a record has a group that its table does not have';

function leafOf(lattice: Lattice, { groups, telling }: CountedRecord): number {
  const leaf = lattice.leafOf([...groups, cameWith(telling)]);
  if (leaf === undefined) throw new RangeError(NO_LEAF);
  return leaf;
}

function knownOf(
  { axes, protectedAxis, wholeOfProtected: whole }: TableRules,
  { lattice, totals, told }: Pick<Knowledge, 'lattice' | 'totals' | 'told'>,
): KnownCells {
  const at = axes.findIndex(({ name }) => name === protectedAxis);
  return knownLimits({ lattice, totals, told, protectedAxis: at, whole });
}

function allCells(lattice: Lattice): number[] {
  return Array.from({ length: lattice.cells }, (_, cell) => cell);
}
