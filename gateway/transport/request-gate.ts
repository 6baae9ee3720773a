import type { ServerResponse } from 'node:http';

/**
 * Counts the questions being answered and lets no more in than can be. None of them is kept: the tables of a
 * `Set` that is filled and emptied all the time lead from one to the next, and old ones would hold all that
 * was in them until the whole heap is marked.
 */
export class RequestGate {
  private count = 0;
  isDraining = false;

  constructor(private readonly most: number) {}

  get inFlight(): number {
    return this.count;
  }

  get isFull(): boolean {
    return this.count >= this.most;
  }

  /**
   * Lets a question in until its response is closed, unless there are too many. Gives what no longer counts
   * one whose response goes on for as long as its client likes.
   */
  enter(response: ServerResponse): (() => void) | undefined {
    if (this.isFull) return undefined;
    this.count += 1;
    let isInside = true;
    const leave = (): void => {
      if (isInside) this.count -= 1;
      isInside = false;
    };
    response.once('close', leave);
    return leave;
  }
}
