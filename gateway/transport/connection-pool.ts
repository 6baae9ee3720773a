import { type Exchange, type Origin, SubgraphConnection } from './subgraph-connection';

const SWEPT_EVERY_MS = 2_000;

/**
 * Connections to one origin, kept while they are fresh. How many there are is bounded by who calls:
 * each exchange takes one for itself.
 */
export class ConnectionPool {
  private readonly idle: SubgraphConnection[] = [];
  private readonly all = new Set<SubgraphConnection>();
  private readonly sweep = setInterval(() => this.closeStale(), SWEPT_EVERY_MS).unref();

  constructor(private readonly origin: Origin) {}

  /** Makes one exchange, on a connection that is free or on a new one. Never rejects. */
  async exchange(request: Buffer, maxBytes: number, milliseconds: number): Promise<Exchange> {
    const connection = this.freeOne() ?? this.open();
    const exchange = await connection.exchange(request, maxBytes, milliseconds);
    if (connection.isOpen) this.idle.push(connection);
    return exchange;
  }

  destroy(): void {
    clearInterval(this.sweep);
    for (const connection of this.all) connection.destroy();
  }

  private freeOne(): SubgraphConnection | undefined {
    const now = performance.now();
    for (;;) {
      const connection = this.idle.pop();
      if (connection === undefined) return undefined;
      if (connection.isOpen && connection.freshUntil > now) return connection;
      connection.destroy();
    }
  }

  private open(): SubgraphConnection {
    const connection = new SubgraphConnection(this.origin, (closed) => {
      this.all.delete(closed);
      const at = this.idle.indexOf(closed);
      if (at !== -1) this.idle.splice(at, 1);
    });
    this.all.add(connection);
    return connection;
  }

  private closeStale(): void {
    const now = performance.now();
    for (const connection of [...this.idle]) {
      if (connection.freshUntil <= now) connection.destroy();
    }
  }
}
