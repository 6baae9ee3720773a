import type { Cluster } from './cluster';
import { DisjointSets } from './disjoint-sets';

/** Clusters that grow pair by pair and never join what may not be together. */
export class GrowingClusters {
  private readonly places: ReadonlyMap<string, number>;
  private readonly sets: DisjointSets;
  private readonly forbidden = new Map<number, Set<number>>();
  private readonly sources: readonly string[];
  private readonly sourcesOfSet = new Map<number, ReadonlySet<string>>();

  /** `records` are sorted by id. */
  constructor(
    private readonly records: readonly { readonly id: string; readonly source: string }[],
    private readonly onePerSource: boolean,
  ) {
    this.places = new Map(records.map(({ id }, at) => [id, at]));
    this.sources = records.map(({ source }) => source);
    this.sets = new DisjointSets(records.length);
  }

  sourceOf(id: string): string {
    return this.sources[this.place(id)]!;
  }

  /** Two records that never meet in one cluster. */
  forbid(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const root = this.rootOf(one);
      this.forbidden.set(root, (this.forbidden.get(root) ?? new Set()).add(this.place(other)));
    }
  }

  /** Joins what a person confirmed, even two records of one source; not what another answer forbids. */
  joinByAnswer(a: string, b: string): void {
    if (!this.isForbidden(a, b)) this.unite(this.rootOf(a), this.rootOf(b));
  }

  /** Joins the clusters of two records unless an answer or the rule of one per source forbids it. */
  join(a: string, b: string): void {
    if (this.isTogether(a, b) || this.whyApart(a, b) !== null) return;
    this.unite(this.rootOf(a), this.rootOf(b));
  }

  isTogether(a: string, b: string): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  /** Why two records may not be joined as things stand; null when they may. */
  whyApart(a: string, b: string): 'REFUSED' | 'SOURCE_TAKEN' | null {
    if (this.isForbidden(a, b)) return 'REFUSED';
    if (!this.onePerSource) return null;
    const [left, right] = [this.sourcesIn(this.rootOf(a)), this.sourcesIn(this.rootOf(b))];
    return [...left].some((source) => right.has(source)) ? 'SOURCE_TAKEN' : null;
  }

  /** Clusters of two records or more, by id. */
  list(): readonly Cluster[] {
    const members = new Map<number, string[]>();
    this.records.forEach(({ id }, at) => {
      const root = this.sets.find(at);
      const known = members.get(root);
      if (known) known.push(id);
      else members.set(root, [id]);
    });
    const large = [...members.values()].filter((ids) => ids.length > 1);
    return large.map((ids) => ({ id: ids[0]!, members: ids }));
  }

  private place(id: string): number {
    return this.places.get(id)!;
  }

  private rootOf(id: string): number {
    return this.sets.find(this.place(id));
  }

  private sourcesIn(root: number): ReadonlySet<string> {
    return this.sourcesOfSet.get(root) ?? new Set([this.sources[root]!]);
  }

  private isForbidden(a: string, b: string): boolean {
    const [left, right] = [this.rootOf(a), this.rootOf(b)];
    const barred = this.forbidden.get(left);
    return barred !== undefined && [...barred].some((place) => this.sets.find(place) === right);
  }

  private unite(a: number, b: number): void {
    if (a === b) return;
    const [kept, gone] = a < b ? [a, b] : [b, a];
    if (this.onePerSource) {
      this.sourcesOfSet.set(kept, new Set([...this.sourcesIn(a), ...this.sourcesIn(b)]));
    }
    const barred = this.forbidden.get(gone);
    if (barred) this.forbidden.set(kept, new Set([...(this.forbidden.get(kept) ?? []), ...barred]));
    this.sets.join(a, b);
  }
}
