import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  TypeInfo,
  execute,
  isAbstractType,
  isCompositeType,
  parse,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Gateway, createGateway } from '../../gateway/service';
import type { Agreement } from '../../shared/sharing/agreement';
import { type SharingPolicy, createSharingPolicy } from '../../shared/sharing/sharing-policy';
import { sha256 } from '../fixtures/gateway/holdings';
import { type WaysTaken, watchWays } from '../testkit/watch-ways';
import { differenceBetween } from './compare-answers';
import type { MockObject } from './mock-values';
import { Choices } from './random';
import {
  PERSONS,
  type RandomAsker,
  directoryOf,
  mayRead,
  organizationsOf,
  randomAgreements,
  randomAsker,
} from './random-agreements';
import { RandomOperation, type RandomQuestion, withoutMutations } from './random-operation';
import type { RatedWorld } from './rated-world';
import { WIDE, labelsOf, mockClient } from './run-oracle';

/** A triple of caller, purpose and question, with what the gateway said otherwise than the oracle. */
export interface Transgression {
  readonly world: string;
  readonly asker: RandomAsker;
  readonly question: RandomQuestion;
  readonly difference: string;
}

/** What became of a triple: all was allowed, some was denied, or the question names what is hidden. */
export type Verdict = 'ALLOWED' | 'DENIED' | 'HIDDEN' | Transgression;

/** The same agreements hold for so many questions. */
const QUESTIONS_OF_A_POLICY = 60;
const ASKERS_OF_A_POLICY = 6;

/**
 * A gateway before owners with agreements, and the oracle: graphql-js on the merged schema, of which each
 * field asks the agreements, read as words, whether it may be told.
 */
export class AuthorizationCourt {
  /** Which way the answers took so far. */
  readonly ways: WaysTaken;
  private readonly gateway: Gateway;
  private readonly schema: GraphQLSchema;
  private policy: SharingPolicy | undefined;
  private agreements: readonly Agreement[] = [];
  private askers: readonly RandomAsker[] = [];
  private judged = 0;

  constructor(
    private readonly rated: RatedWorld,
    compileAfter = 0,
  ) {
    const { world } = rated;
    this.schema = withoutMutations(world.merged);
    const keys = organizationsOf(rated).flatMap((organization) =>
      [undefined, ...PERSONS].map((person) => {
        const holder = { organization, ...(person !== undefined && { person }) };
        return [sha256(keyOf(holder)), holder] as const;
      }),
    );
    this.gateway = createGateway(
      { supergraphSdl: world.supergraphSdl, limits: WIDE },
      {
        client: mockClient(world),
        keys: new Map(keys),
        sharing: () => this.policy!,
        compileAfter,
        decideLabel: (label) => world.activeLabels.has(label),
      },
    );
    this.ways = watchWays(this.gateway);
  }

  get name(): string {
    return this.rated.world.name;
  }

  stop(): Promise<void> {
    return this.gateway.stop();
  }

  /** One random triple from a seed. */
  async judge(seed: number): Promise<Verdict> {
    const choices = new Choices(seed);
    this.rated.world.activeLabels = labelsOf(seed);
    if (this.judged % QUESTIONS_OF_A_POLICY === 0) this.agree(choices);
    this.judged += 1;
    const asker = choices.pick(this.askers);
    const operations = new RandomOperation(this.schema, choices);
    let question = operations.next();
    while (validate(this.schema, parse(question.query)).length > 0) question = operations.next();
    const found = await this.answer(asker, question);
    return typeof found === 'string'
      ? found
      : { world: this.name, asker, question, difference: found.difference };
  }

  private agree(choices: Choices): void {
    this.agreements = randomAgreements(this.rated, choices);
    this.askers = Array.from({ length: ASKERS_OF_A_POLICY }, () =>
      randomAsker(this.rated, choices),
    );
    const version = (this.policy?.version ?? 0) + 1;
    this.policy = createSharingPolicy(directoryOf(this.rated), this.agreements, version);
  }

  private async answer(
    asker: RandomAsker,
    question: RandomQuestion,
  ): Promise<'ALLOWED' | 'DENIED' | 'HIDDEN' | { readonly difference: string }> {
    const { query, variables } = question;
    const given = await this.gateway.execute({ query, variables, headers: headersOf(asker) });
    if (this.namesHidden(asker, query)) {
      const isRefused =
        given.data === undefined &&
        given.errors?.[0]?.extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED';
      return isRefused
        ? 'HIDDEN'
        : { difference: `what is hidden was answered: ${JSON.stringify(given)}` };
    }
    let isDenied = false;
    const expected = await this.truth(
      this.rated.world.merged,
      asker,
      question,
      () => (isDenied = true),
    );
    const possible = await this.truth(this.rated.world.lenient, asker, question);
    const difference = differenceBetween(expected, given, possible);
    if (difference !== undefined) return { difference: difference };
    return isDenied ? 'DENIED' : 'ALLOWED';
  }

  private async truth(
    schema: GraphQLSchema,
    asker: RandomAsker,
    { query, variables }: RandomQuestion,
    onDenied: () => void = () => undefined,
  ) {
    const { world } = this.rated;
    const resolve: GraphQLFieldResolver<MockObject | undefined, unknown> = (
      source,
      args,
      context,
      info,
    ) => {
      const { parentType, fieldName } = info;
      if (!this.may(asker, `${parentType.name}.${fieldName}`)) {
        onDenied();
        throw new GraphQLError('denied');
      }
      return world.resolve(source, args, context, info);
    };
    return execute({
      ...{ schema, document: parse(query), variableValues: variables },
      ...{ fieldResolver: resolve, typeResolver: world.resolveType },
    });
  }

  private may(asker: RandomAsker, coordinate: string): boolean {
    const field = this.rated.fields.get(coordinate);
    const today = new Date().toISOString().slice(0, 10);
    return field === undefined || mayRead({ ...field, coordinate }, asker, this.agreements, today);
  }

  /** Whether a question names a field that does not exist for the one who asks. */
  private namesHidden(asker: RandomAsker, query: string): boolean {
    const info = new TypeInfo(this.schema);
    let found = false;
    visit(
      parse(query),
      visitWithTypeInfo(info, {
        Field: ({ name }) => {
          const type = info.getParentType();
          if (!isCompositeType(type) || isAbstractType(type)) return;
          const coordinate = `${type.name}.${name.value}`;
          const isHidden = this.rated.fields.get(coordinate)?.hidden === true;
          if (isHidden && !this.may(asker, coordinate)) found = true;
        },
      }),
    );
    return found;
  }
}

function keyOf({ organization, person }: RandomAsker): string {
  return `key-of-${organization}${person === undefined ? '' : `-${person}`}`;
}

function headersOf(asker: RandomAsker): Record<string, string> {
  const { organization, purpose } = asker;
  return {
    ...(organization !== undefined && { 'x-passage-key': keyOf(asker) }),
    ...(purpose !== undefined && { 'passage-purpose': purpose }),
  };
}
