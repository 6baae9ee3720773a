import type { ServerResponse } from 'node:http';

/** Counts the questions being answered and lets no more in than can be. */
export class RequestGate {
  private readonly inside = new Set<ServerResponse>();
  isDraining = false;

  constructor(private readonly most: number) {}

  get inFlight(): number {
    return this.inside.size;
  }

  get isFull(): boolean {
    return this.inside.size >= this.most;
  }

  /** Lets a question in until its response is closed, unless there are too many. */
  enter(response: ServerResponse): boolean {
    if (this.isFull) return false;
    this.inside.add(response);
    response.once('close', () => this.leave(response));
    return true;
  }

  /** No longer counts one whose response goes on for as long as its client likes. */
  leave(response: ServerResponse): void {
    this.inside.delete(response);
  }
}
