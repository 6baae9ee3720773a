import { execute, parse, validate } from 'graphql';
import { DEFAULT_LIMITS, type OperationLimits } from '../../gateway/authorization/operation-limits';
import type { Gateway } from '../../gateway/service';
import { createGateway } from '../../gateway/service';
import type { MockWorld } from './mock-world';
import { Choices } from './random';
import { RandomOperation, type RandomQuestion } from './random-operation';
import { shrinkQuestion } from './shrink-question';

/** What the gateway said and what graphql-js says on the merged schema, where the two differ. */
export interface Disagreement {
  readonly world: string;
  readonly seed: number;
  readonly question: RandomQuestion;
  readonly expected: string;
  readonly given: string;
}

/** The oracle is about answers, not about limits. */
const WIDE = Object.fromEntries(
  Object.keys(DEFAULT_LIMITS).map((name) => [name, 1e6]),
) as unknown as OperationLimits;

/** A world with a gateway in front of it. */
export class OracleCourt {
  private readonly gateway: Gateway;

  constructor(readonly world: MockWorld) {
    const subgraphs = new Map(world.subgraphs.map((subgraph) => [subgraph.facts.name, subgraph]));
    const client = {
      call: async (request: { subgraph: string }) =>
        subgraphs.get(request.subgraph)?.call(request as never) ??
        ({ failure: 'SUBGRAPH_UNREACHABLE' } as const),
      close: () => Promise.resolve(),
    };
    this.gateway = createGateway(
      { supergraphSdl: world.supergraphSdl, limits: WIDE },
      { client: client as never },
    );
  }

  stop(): Promise<void> {
    return this.gateway.stop();
  }

  /** One random question from a seed; `undefined` when the two agree. */
  async judge(seed: number): Promise<Disagreement | undefined> {
    const question = this.questionOf(seed);
    if (!(await this.disagrees(question))) return undefined;
    const smallest = await shrinkQuestion(question, async (smaller) =>
      this.isValid(smaller) ? this.disagrees(smaller) : false,
    );
    const [expected, given] = await this.answers(smallest);
    return { world: this.world.name, seed, question: smallest, expected, given };
  }

  private questionOf(seed: number): RandomQuestion {
    const operations = new RandomOperation(this.world.merged, new Choices(seed));
    for (;;) {
      const question = operations.next();
      if (this.isValid(question)) return question;
    }
  }

  private isValid({ query }: RandomQuestion): boolean {
    return validate(this.world.merged, parse(query)).length === 0;
  }

  private async disagrees(question: RandomQuestion): Promise<boolean> {
    const [expected, given] = await this.answers(question);
    return expected !== given;
  }

  private async answers({ query, variables }: RandomQuestion): Promise<[string, string]> {
    const expected = await execute({
      schema: this.world.merged,
      document: parse(query),
      variableValues: variables,
      fieldResolver: this.world.resolve,
      typeResolver: this.world.resolveType,
    });
    const given = await this.gateway.execute({ query, variables });
    return [normalized(expected), normalized(given)];
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[] | undefined;
  }[];
}

/** Data with the order of its keys, and the paths of errors in order. */
function normalized({ data, errors }: Answer): string {
  const paths = (errors ?? []).map(({ path, message }) => path?.join('.') ?? message);
  return JSON.stringify({ data, errors: paths.sort() });
}
