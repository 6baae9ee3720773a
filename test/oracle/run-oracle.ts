import { createHash } from 'node:crypto';
import { type GraphQLSchema, execute, parse, validate } from 'graphql';
import { DEFAULT_LIMITS, type OperationLimits } from '../../gateway/authorization/operation-limits';
import type { Gateway } from '../../gateway/service';
import { createGateway } from '../../gateway/service';
import type { SubgraphClient } from '../../gateway/transport/subgraph-client';
import { NO_AGREEMENTS, type SharingPolicy } from '../../shared/sharing/sharing-policy';
import { EVERYTHING } from '../../shared/sharing/shown';
import type { MockWorld } from './mock-world';
import { Choices } from './random';
import { RandomOperation, type RandomQuestion } from './random-operation';
import { differenceBetween } from './compare-answers';
import { shrinkQuestion } from './shrink-question';

/** What the gateway said and what graphql-js says on the merged schema, where the two differ. */
export interface Disagreement {
  readonly world: string;
  readonly seed: number;
  readonly question: RandomQuestion;
  readonly difference: string;
}

/** The oracle is about answers, not about limits. */
export const WIDE: OperationLimits = {
  ...(Object.fromEntries(
    Object.keys(DEFAULT_LIMITS).map((name) => [name, 1e6]),
  ) as unknown as OperationLimits),
  ...{ cost: Number.MAX_SAFE_INTEGER, listSize: 1 },
};

const KEY = 'the-key-of-the-oracle-which-may-also-change-things';
const HEADERS = { authorization: `Bearer ${KEY}` };

/** Who may see what is not the subject of the oracle: everybody may see everything. */
const OPEN: SharingPolicy = {
  ...NO_AGREEMENTS,
  decide: () => ({ kind: 'allowed', by: ['public'], shown: EVERYTHING }),
};

/** The labels of `@override` that are active for one question. */
export function labelsOf(seed: number): ReadonlySet<string> {
  const choices = new Choices(seed);
  return new Set(['percent(100)', ...['beta', 'gamma'].filter(() => choices.chance(0.5))]);
}

/** Calls the subgraphs of a world where they are. */
export function mockClient(world: MockWorld): SubgraphClient {
  const subgraphs = new Map(world.subgraphs.map((subgraph) => [subgraph.facts.name, subgraph]));
  return {
    call: async (request) =>
      subgraphs.get(request.subgraph)?.call(request) ??
      ({ failure: 'SUBGRAPH_UNREACHABLE' } as const),
    close: () => Promise.resolve(),
  };
}

/** A world with a gateway in front of it. */
export class OracleCourt {
  private readonly gateway: Gateway;

  constructor(readonly world: MockWorld) {
    const digest = createHash('sha256').update(KEY).digest('hex');
    this.gateway = createGateway(
      { supergraphSdl: world.supergraphSdl, limits: WIDE },
      {
        client: mockClient(world),
        keys: new Map([[digest, { organization: 'oracle' }]]),
        sharing: () => OPEN,
        compileAfter: 0,
        decideLabel: (label) => world.activeLabels.has(label),
      },
    );
  }

  stop(): Promise<void> {
    return this.gateway.stop();
  }

  /** One random question from a seed; `undefined` when the two agree. */
  async judge(seed: number): Promise<Disagreement | undefined> {
    const question = this.questionOf(seed);
    this.world.activeLabels = labelsOf(seed);
    if ((await this.differenceOn(question)) === undefined) return undefined;
    const smallest = await shrinkQuestion(
      question,
      async (smaller) => this.isValid(smaller) && (await this.differenceOn(smaller)) !== undefined,
    );
    const difference = (await this.differenceOn(smallest)) ?? '';
    return { world: this.world.name, seed, question: smallest, difference };
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

  private async differenceOn(question: RandomQuestion): Promise<string | undefined> {
    const { query, variables } = question;
    const [expected, given] = [
      await this.truth(this.world.merged, question),
      await this.gateway.execute({ query, variables, headers: HEADERS }),
    ];
    const isPlain = !expected.errors && !given.errors;
    const possible = isPlain ? expected : await this.truth(this.world.lenient, question);
    return differenceBetween(expected, given, possible);
  }

  private async truth(schema: GraphQLSchema, { query, variables }: RandomQuestion) {
    return execute({
      schema,
      document: parse(query),
      variableValues: variables,
      fieldResolver: this.world.resolve,
      typeResolver: this.world.resolveType,
    });
  }
}
