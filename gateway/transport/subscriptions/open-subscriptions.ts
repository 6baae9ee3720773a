import type { FormattedExecutionResult } from 'graphql';
import { PassageError, explain } from '../../../shared/core/errors';
import type { Answers } from './run-subscription';

/** The subscriptions that are open, bounded in number, and how all of them end. */
export class OpenSubscriptions {
  private readonly open = new Set<Answers>();
  private isClosed = false;

  constructor(private readonly most: number) {}

  get count(): number {
    return this.open.size;
  }

  get isFull(): boolean {
    return this.isClosed || this.open.size >= this.most;
  }

  /** Counts a subscription until it ends. */
  add(answers: Answers): Answers {
    const forget = (): void => void this.open.delete(counted);
    const counted: Answers = {
      [Symbol.asyncIterator]: () => counted,
      async next() {
        const result = await answers.next();
        if (result.done) forget();
        return result;
      },
      async return() {
        forget();
        await answers.return?.();
        return { done: true, value: undefined };
      },
    };
    this.open.add(counted);
    return counted;
  }

  /** Ends all and takes no more. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.all([...this.open].map(async (answers) => answers.return?.()));
  }
}

/** Whether a caller may still ask, told by doing again what admitted it. */
export async function refusalOf(
  admit: () => Promise<unknown>,
): Promise<FormattedExecutionResult | undefined> {
  try {
    await admit();
    return undefined;
  } catch (error) {
    const [code, message] =
      error instanceof PassageError ? [error.code, explain(error)] : ['INTERNAL', 'not admitted'];
    return { errors: [{ message, extensions: { code } }] };
  }
}
