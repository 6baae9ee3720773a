import type { EntityManager } from 'typeorm';
import type { Bounds } from '../../../sharing/disclosure/counted-table';
import type { ToldDocument } from '../../../sharing/disclosure/told-document';
import { readLedger, toStored } from './telling-store';

/** All cells of a table of which something was told, by its owner and by others, as they are given away. */
export async function cellsTold(kept: EntityManager, name: string): Promise<ToldDocument['cells']> {
  const { cells } = await readLedger(kept, name);
  return cells
    .filter(({ rung }) => rung !== 'nothing')
    .map(({ groups, rung, bounds: [least, most] }) => ({
      ...{ groups: [...groups], rung, least, most: most === Infinity ? null : most },
    }));
}

/** What a cell that was given away holds at least and at most. */
export function boundsOf({ least, most }: { least: number; most: number | null }): Bounds {
  return [least, most ?? Infinity];
}

/** The rules of a table as they are given away. */
export function storedRules(rules: Parameters<typeof toStored>[0]): ToldDocument['rules'] {
  const { axes, ...others } = toStored(rules);
  const written = axes.map(({ name, groups }) => ({
    name,
    groups: groups.map(([leaf, chain]): [string, string[]] => [leaf, [...chain]]),
  }));
  return { ...others, axes: written };
}
