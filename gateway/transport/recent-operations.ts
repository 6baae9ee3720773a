import { type DocumentNode, getOperationAST, parse, validate } from 'graphql';
import type { Engine } from '../execution/engine';
import type { Variables } from '../execution/execution';

/** An operation that was asked lately. Of its variables only those that may decide about a plan are kept. */
interface RecentOperation {
  readonly source: string;
  readonly name: string | undefined;
  readonly conditions: Variables;
}

const MOST_REMEMBERED = 200;
const LONGEST_REMEMBERED = 20_000;

/** Remembers which operations are asked, so that a new supergraph starts with their plans made. */
export class RecentOperations {
  private readonly operations = new Map<string, RecentOperation>();

  /** Notes one request; the oldest is forgotten. */
  note(source: string, name: string | undefined, variables: Variables): void {
    if (source.length > LONGEST_REMEMBERED) return;
    const booleans = Object.entries(variables).filter(([, value]) => typeof value === 'boolean');
    const conditions = Object.fromEntries(booleans);
    const key = `${name ?? ''}\n${source}\n${JSON.stringify(conditions)}`;
    this.operations.delete(key);
    this.operations.set(key, { source, name, conditions });
    if (this.operations.size <= MOST_REMEMBERED) return;
    const [oldest] = this.operations.keys();
    if (oldest !== undefined) this.operations.delete(oldest);
  }

  /** Plans them with another engine, letting requests in between. What is not valid there is left out. */
  async planWith(engine: Engine): Promise<void> {
    for (const operation of [...this.operations.values()]) {
      await new Promise((resolve) => setImmediate(resolve));
      planOne(engine, operation);
    }
  }
}

function planOne(engine: Engine, { source, name, conditions }: RecentOperation): void {
  const document: DocumentNode = parse(source);
  const operation = getOperationAST(document, name);
  if (!operation || validate(engine.supergraph.publicSchema, document).length > 0) return;
  try {
    engine.prepare({ source, document, operation }, conditions);
  } catch {
    // It will fail with its own error when it is asked.
  }
}
