import type { CountedTable } from '../../sharing/disclosure/counted-table';
import { Lattice } from '../../sharing/disclosure/lattice';
import { protectCells } from '../../sharing/disclosure/protect-cells';
import { RecordNoise } from '../../sharing/disclosure/record-noise';
import {
  type ToldCount,
  roundedBounds,
  roundedCount,
  tellCount,
} from '../../sharing/disclosure/tell-count';

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
  readonly district: { readonly __typename: 'AdminArea'; readonly pcode: string };
  readonly told: ToldCount;
}

/**
 * The counts of all districts, worked out once: what may not be told, and the noise of what is rounded, are the
 * same for everybody who asks.
 */
export function clinicCounts(secret: string): ClinicCount[] {
  const noise = new RecordNoise(secret);
  const pcodes = Object.keys(TREATED);
  const lattice = new Lattice([
    { name: 'district', groups: new Map(pcodes.map((pcode) => [pcode, [pcode, 'all']])) },
  ]);
  const noiseOf = (cell: number): number =>
    noise.below(SMALLEST_COUNT, noise.keyOf(lattice.groupsOf(cell).join()));
  const table: CountedTable = {
    lattice,
    counts: Object.values(TREATED),
    smallestCount: SMALLEST_COUNT,
    told: (cell, count) =>
      roundedBounds(roundedCount(count, noiseOf(cell), SMALLEST_COUNT), SMALLEST_COUNT),
  };
  const { totals, withheld } = protectCells(table);
  return pcodes.map((pcode) => {
    const cell = lattice.cellOf([pcode]) ?? 0;
    const counted = {
      count: totals[cell] ?? 0,
      withheld: withheld[cell] === 1,
      noise: noiseOf(cell),
    };
    return {
      district: { __typename: 'AdminArea', pcode },
      told: tellCount(counted, 'exactCount', SMALLEST_COUNT),
    };
  });
}
