import { DisjointSets } from '../linkage/cluster/disjoint-sets';

/** An organization that is counted at a place in a sector, and which others it may turn out to be. */
export interface CountedOrganization {
  readonly organization: string;
  readonly places: number;
  /** Organizations of the list of which a person has to say whether this name is theirs. */
  readonly mayBe: readonly string[];
}

/**
 * How many presences of one area and sector there are at least once people looked. A name turns out to be one
 * organization of the list at most, two organizations of the list never turn out to be one, and their places
 * may be the same: of those that may be one there remain the places of the listed ones, and as many as the
 * largest of them has.
 */
export function fewestPresences(counted: readonly CountedOrganization[]): number {
  const at = new Map(counted.map(({ organization }, index) => [organization, index]));
  const sets = new DisjointSets(counted.length);
  const waits = counted.map(({ organization, mayBe }, index) => {
    const others = mayBe.filter((id) => id !== organization && at.has(id));
    for (const id of others) sets.join(index, at.get(id)!);
    return others.length > 0;
  });
  const groups = new Map<number, { listed: number; largest: number }>();
  counted.forEach(({ places }, index) => {
    const group = groups.get(sets.find(index)) ?? { listed: 0, largest: 0 };
    const listed = group.listed + (waits[index] ? 0 : places);
    groups.set(sets.find(index), { listed, largest: Math.max(group.largest, places) });
  });
  return [...groups.values()].reduce(
    (all, { listed, largest }) => all + Math.max(listed, largest),
    0,
  );
}
