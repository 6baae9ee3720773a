import { chancesOf } from '../../sharing/disclosure/cell-chances';
import { Lattice } from '../../sharing/disclosure/lattice';
import { RecordNoise } from '../../sharing/disclosure/record-noise';
import { TellingLedger } from '../../sharing/disclosure/telling-ledger';
import { type ToldCount, tellCount } from '../../sharing/disclosure/tell-count';

/** The smallest count that is told, as the contract says (`@smallCount`). */
const SMALLEST_COUNT = 10;

/** Invented: people treated, by p-code of the district. */
const TREATED: Readonly<Record<string, number>> = {
  SD01001: 138,
  SD01002: 64,
  SD01003: 4,
  SD01004: 27,
  SD01005: 0,
  SD01006: 83,
  SD01007: 52,
};

export interface ClinicCount {
  /** Left out for all districts together. */
  readonly district?: { readonly __typename: 'AdminArea'; readonly pcode: string };
  readonly told: ToldCount;
}

export interface ClinicCounts {
  readonly districts: readonly ClinicCount[];
  readonly total: ClinicCount;
}

/**
 * The counts of all districts and their total, worked out once: what may not be told, and the noise of what is
 * rounded, are the same for everybody who asks.
 */
export function clinicCounts(secret: string): ClinicCounts {
  const pcodes = Object.keys(TREATED);
  const counts = Object.values(TREATED);
  const lattice = new Lattice([
    { name: 'district', groups: new Map(pcodes.map((pcode) => [pcode, [pcode, 'all']])) },
  ]);
  const rules = { lattice, smallestCount: SMALLEST_COUNT, finest: 'exactCount' } as const;
  const noise = new RecordNoise(secret);
  // No list of people stands behind these counts: the district and its count stand for them.
  const keys = pcodes.map((pcode, at) => noise.keyOf(`${pcode} ${counts[at]}`));
  const chances = chancesOf(noise, rules, keys);
  const ledger = new TellingLedger(rules);
  const cells = new Set(Array.from({ length: lattice.cells }, (_, cell) => cell));
  ledger.tell({ cells, counts, chances });
  const totals = lattice.totalsOf(counts);
  const tell = (group: string): ToldCount => {
    const cell = lattice.cellOf([group]) ?? 0;
    const counted = {
      ...{ count: totals[cell] ?? 0, rung: ledger.rungOf(cell) },
      noise: chances.noiseOf(cell),
    };
    return tellCount(counted, 'exactCount', rules);
  };
  return {
    districts: pcodes.map((pcode) => ({
      district: { __typename: 'AdminArea', pcode },
      told: tell(pcode),
    })),
    total: { told: tell('all') },
  };
}
