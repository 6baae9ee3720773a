import type { ServerResponse } from 'node:http';

/** Counts the questions being answered and lets no more in than can be. */
export class RequestGate {
  private inside = 0;
  isDraining = false;

  constructor(private readonly most: number) {}

  get inFlight(): number {
    return this.inside;
  }

  get isFull(): boolean {
    return this.inside >= this.most;
  }

  /** Lets a question in until its response is closed, unless there are too many. */
  enter(response: ServerResponse): boolean {
    if (this.isFull) return false;
    this.inside += 1;
    response.once('close', () => (this.inside -= 1));
    return true;
  }
}
