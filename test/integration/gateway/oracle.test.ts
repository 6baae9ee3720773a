import { buildSchema, parse, printSchema, validate } from 'graphql';
import type { Gateway } from '../../../gateway/service';
import { mergedAnswer } from '../../fixtures/gateway/merged-answer';
import { randomFault } from '../../fixtures/gateway/random-fault';
import { TwoOwners } from '../../fixtures/gateway/two-owners';
import { Choices, seeded } from '../../oracle/random';
import { RandomOperation, withoutMutations } from '../../oracle/random-operation';

const SEED = Number(process.env['ORACLE_SEED'] ?? 20260101);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 300);

const VALUES = {
  code: ['"HSDN26"', '"HAFG26"', '"HREG26"', '"nowhere"', '"SECRET"', '"FORBIDDEN"'],
  pcode: ['"SD"', '"AF"', '"SD01"', '"nowhere"'],
  by: ['1', '7'],
  factor: ['0.5', '3'],
};

describe.each([
  ['the general way', Infinity],
  ['the compiled way', 0],
])('random questions on %s', (_, compileAfter) => {
  let owners: TwoOwners;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    const limits = {
      characters: 1e6,
      tokens: 1e5,
      depth: 50,
      aliases: 1e4,
      directives: 1e4,
      rootFields: 1e3,
      fields: 1e5,
      overlaps: 1e7,
      cost: 1e12,
      definitions: 1e4,
      introspections: 10,
    };
    gateway = owners.gateway({ limits }, { compileAfter });
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  type Problem = { readonly path?: readonly unknown[] | undefined };

  const pathsOf = (errors: readonly Problem[] | undefined): string[] =>
    (errors ?? []).map(({ path }) => (path ?? []).join('.')).sort();

  /** Valid random queries, with the answer that the oracle gives to each. */
  async function* questions(seed: number) {
    const schema = buildSchema(printSchema(gateway.engines.current().supergraph.publicSchema));
    const operations = new RandomOperation(withoutMutations(schema), new Choices(seed), VALUES);
    for (let count = 0; count < RUNS;) {
      const { query, variables } = operations.next();
      if (validate(schema, parse(query)).length > 0) continue;
      const expected = await mergedAnswer(schema, query, variables);
      count += 1;
      yield { query, variables, expected };
    }
  }

  it(`are answered as graphql-js answers them on the merged schema (seed ${SEED})`, async () => {
    for await (const { query, variables, expected } of questions(SEED)) {
      const given = await gateway.execute({ query, variables });
      expect([query, JSON.stringify(given.data)]).toEqual([query, JSON.stringify(expected.data)]);
      expect([query, pathsOf(given.errors)]).toEqual([query, pathsOf(expected.errors)]);
    }
  }, 120_000);

  it(`are answered rightly, or null with an error, under faults (seed ${SEED + 1})`, async () => {
    const random = seeded(SEED + 1);
    for await (const { query, variables, expected } of questions(SEED + 1)) {
      await owners.heal();
      const owner = random() < 0.5 ? owners.plans : owners.places;
      owner.fault = randomFault(random);
      const given = await gateway.execute({ query, variables });
      const paths = pathsOf(given.errors);
      const isCovered = (path: string): boolean =>
        paths.some((error) => `${error}.`.startsWith(path) || path.startsWith(`${error}.`));
      const wrong = differences(expected.data, given.data ?? null, '').filter(
        ({ isNull, path }) => !isNull || !isCovered(path),
      );
      expect([query, wrong]).toEqual([query, []]);
    }
  }, 120_000);
});

interface Difference {
  readonly path: string;
  readonly isNull: boolean;
}

function differences(expected: unknown, given: unknown, path: string): Difference[] {
  if (typeof expected !== 'object' || expected === null || typeof given !== 'object' || !given) {
    return expected === given ? [] : [{ path, isNull: given === null }];
  }
  const [want, got] = [expected, given] as [Record<string, unknown>, Record<string, unknown>];
  const sameKeys = Object.keys(want).join() === Object.keys(got).join();
  if (!sameKeys) return [{ path, isNull: false }];
  return Object.keys(want).flatMap((key) => differences(want[key], got[key], `${path}${key}.`));
}
