/** Sets of numbers from 0 that can only be joined (union by the smaller number, with path halving). */
export class DisjointSets {
  private readonly parents: Int32Array;

  constructor(size: number) {
    this.parents = Int32Array.from({ length: size }, (_, at) => at);
  }

  /** The smallest number of the set. */
  find(item: number): number {
    const { parents } = this;
    let at = item;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at]!]!;
      at = parents[at]!;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [left, right] = [this.find(a), this.find(b)];
    this.parents[Math.max(left, right)] = Math.min(left, right);
  }
}
