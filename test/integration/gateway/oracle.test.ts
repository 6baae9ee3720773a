import { buildSchema, parse, printSchema, validate } from 'graphql';
import type { Gateway } from '../../../gateway/service';
import { mergedAnswer } from '../../fixtures/gateway/merged-answer';
import { RandomOperation, seeded } from '../../fixtures/gateway/random-operation';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const SEED = Number(process.env['ORACLE_SEED'] ?? 20260101);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 400);

const VALUES = {
  code: ['"HSDN26"', '"HAFG26"', '"HREG26"', '"nowhere"', '"SECRET"', '"FORBIDDEN"'],
  pcode: ['"SD"', '"AF"', '"SD01"', '"nowhere"'],
  by: ['1', '7'],
  factor: ['0.5', '3'],
};

describe('random questions', () => {
  let owners: TwoOwners;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    const limits = {
      tokens: 1e5,
      depth: 50,
      aliases: 1e4,
      directives: 1e4,
      rootFields: 1e3,
      fields: 1e5,
    };
    gateway = owners.gateway({ limits });
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  const pathsOf = (errors: readonly { path?: readonly unknown[] | undefined }[] | undefined) =>
    (errors ?? []).map(({ path }) => (path ?? []).join('.')).sort();

  it(`are answered as graphql-js answers them on the merged schema (seed ${SEED})`, async () => {
    const schema = buildSchema(printSchema(gateway.engines.current().supergraph.publicSchema));
    const operations = new RandomOperation(schema, VALUES, seeded(SEED));
    let compared = 0;
    for (let run = 0; compared < RUNS && run < RUNS * 20; run++) {
      const query = operations.next();
      if (validate(schema, parse(query)).length > 0) continue;
      const variables = { no: false };
      const expected = await mergedAnswer(schema, query, variables);
      const given = await gateway.execute({ query, variables });
      compared += 1;
      expect([query, JSON.stringify(given.data)]).toEqual([query, JSON.stringify(expected.data)]);
      expect([query, pathsOf(given.errors)]).toEqual([query, pathsOf(expected.errors)]);
    }
    expect(compared).toBe(RUNS);
  }, 120_000);
});
