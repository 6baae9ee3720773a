import { parse, validate } from 'graphql';
import {
  GuardedOwners,
  type Holding,
  guardedAnswer,
  plainSchema,
} from '../../fixtures/gateway/guarded-owners';
import { EVERYTHING, OVERRIDES, SCOPES, headersOf } from '../../fixtures/gateway/holdings';
import { differenceBetween } from '../../oracle/compare-answers';
import { Choices } from '../../oracle/random';
import { RandomOperation, withoutMutations } from '../../oracle/random-operation';
import { watchWays } from '../../testkit/watch-ways';

const SEED = Number(process.env['ORACLE_SEED'] ?? 20261126);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 400);

const VALUES = {
  id: ['"p1"', '"p2"', '"nobody"'],
  filter: ['{ name: "x" }', '{ phone: "1" }', '{ all: [{ name: "y" }] }'],
  order: ['PHONE'],
};

describe('random questions of random callers', () => {
  it(
    `D15 for all callers and questions the answer is the oracle's, filtered (seed ${SEED}, ${RUNS} runs)`,
    async () => {
      const owners = await new GuardedOwners().start();
      const gateway = owners.gateway({}, { ...OVERRIDES, compileAfter: 0 });
      const ways = watchWays(gateway);
      const schema = plainSchema(gateway);
      const choices = new Choices(SEED);
      const operations = new RandomOperation(withoutMutations(schema), choices, VALUES);
      let denied = 0;
      for (let count = 0; count < RUNS;) {
        const { query, variables } = operations.next();
        if (validate(schema, parse(query)).length > 0) continue;
        count += 1;
        const member = choices.chance(0.7);
        const holding: Holding = {
          member,
          scopes: member ? SCOPES.filter(() => choices.chance(0.5)) : [],
          policies: member ? EVERYTHING.policies.filter(() => choices.chance(0.5)) : [],
        };
        const expected = await guardedAnswer(schema, holding, query, variables);
        const given = await gateway.execute({ query, variables, headers: headersOf(holding) });
        expect([query, holding, differenceBetween(expected, given as never)]).toEqual([
          query,
          holding,
          undefined,
        ]);
        if (expected.errors) denied += 1;
      }
      await gateway.stop();
      await owners.stop();
      expect(denied).toBeGreaterThan(RUNS / 10);
      expect(ways.denied).toBeGreaterThan(RUNS / 20);
    },
    60_000 + RUNS * 100,
  );
});
