import type { Exchange } from './exchange';
import type { Goal } from './exchange-search';

/** Goals, each with an exchange that shows that it is reached. */
export class ShownGoals {
  private readonly shown = new Map<Goal, Exchange>();

  get exchanges(): Exchange[] {
    return [...new Set(this.shown.values())];
  }

  /** What shows one goal may show another too. */
  known(goal: Goal): Exchange | undefined {
    return [...this.shown.values()].find((exchange) => reaches(exchange, goal));
  }

  show(goal: Goal, exchange: Exchange): void {
    this.shown.set(goal, exchange);
  }

  /**
   * Keeps all goals but those of a cell that is told better now, with other exchanges where theirs change it too
   * much; false, and all is as before, when one is left without.
   */
  mend(
    told: number,
    isKept: (exchange: Exchange) => boolean,
    find: (goal: Goal) => Exchange | undefined,
  ): boolean {
    const kept = new Set([...this.shown.values()].filter(isKept));
    const mended = new Map<Goal, Exchange>();
    for (const [goal, exchange] of this.shown) {
      if (goal.cell === told || kept.has(exchange)) continue;
      const other = [...kept].find((it) => reaches(it, goal)) ?? find(goal);
      if (other === undefined) return false;
      kept.add(other);
      mended.set(goal, other);
    }
    for (const goal of this.shown.keys()) if (goal.cell === told) this.shown.delete(goal);
    for (const [goal, exchange] of mended) this.shown.set(goal, exchange);
    return true;
  }
}

function reaches({ cells }: Exchange, { cell, by, direction }: Goal): boolean {
  return (cells[cell] ?? 0) * direction >= by;
}
