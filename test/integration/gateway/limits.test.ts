import type { Gateway } from '../../../gateway/service';
import { post } from '../../fixtures/gateway/http';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const nested = (depth: number): string =>
  `{ areas ${'{ plans { area '.repeat(depth / 2)}{ pcode }${' } }'.repeat(depth / 2)} }`;
const doubling = (levels: number): string =>
  `{ areas { ...F0 } } ${Array.from({ length: levels }, (_, i) => `fragment F${i} on Area { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${levels} on Area { pcode }`;
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

describe('a document that asks too much', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    gateway = owners.gateway();
    port = await gateway.listen();
    await post(port, { query: '{ areas { pcode } }' });
    owners.plans.calls.length = 0;
    owners.places.calls.length = 0;
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  it.each([
    ['a field 20,000 times', `{ areas { ${'pcode '.repeat(20_000)} } }`],
    ['200 levels', nested(200)],
    ['2,000 levels', nested(2_000)],
    ['10,000 levels', nested(10_000)],
    ['10,000 nested lists', `{ areas(a: ${'['.repeat(10_000)}) { pcode } }`],
    ['1,000 aliases', `{ areas { ${many(1_000, (i) => `a${i}: name`)} } }`],
    ['2,000 directives', `{ areas { pcode ${'@include(if: true) '.repeat(2_000)} } }`],
    ['100 root fields', `{ ${many(100, () => `areas`)} }`],
    ['30 doubling fragments', doubling(30)],
    ['2,000 doubling fragments', doubling(2_000)],
    [
      '100 x 100 inline fragments',
      `{ areas { ${many(100, () => `... on Area { ${'... on Area { pcode } '.repeat(100)} }`)} } }`,
    ],
    ['3,000 operations', many(3_000, (i) => `query Q${i} { areas { pcode } }`)],
    ['a literal of 100 KB', `{ area(pcode: "${'x'.repeat(100_000)}") { name } }`],
    ['5,000 variables', `query (${many(5_000, (i) => `$v${i}: Int`)}) { areas { pcode } }`],
  ])('%s: 400 within 200 ms, and nobody is asked', async (_, query) => {
    const started = performance.now();
    const answer = await post(port, { query });
    expect(performance.now() - started).toBeLessThan(200);
    expect(answer.status).toBe(400);
    expect(answer.json().errors).toHaveLength(1);
    expect(answer.json().errors?.[0]?.extensions['code']).toBe('LIMIT_EXCEEDED');
    expect(answer.text.length).toBeLessThan(500);
    expect(owners.places.calls).toHaveLength(0);
  });

  it.each([
    [
      'a fragment within itself',
      '{ areas { ...A } } fragment A on Area { ...B } fragment B on Area { ...A }',
    ],
    ['an unknown fragment', '{ areas { ...Nowhere } }'],
  ])('%s: 400 from validation', async (_, query) => {
    const answer = await post(port, { query });
    expect(answer.status).toBe(400);
    expect(answer.json().errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(answer.text.length).toBeLessThan(1_000);
  });

  it('names like those of introspection are counted too', async () => {
    const query = `{ ${many(60, (i) => `s${i}: __typename`)} }`;
    expect((await post(port, { query })).status).toBe(400);
  });

  it('the question with which tools read a schema is allowed', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const answer = await post(port, { query: getIntrospectionQuery() });
    expect(answer.status).toBe(200);
    expect(answer.json().errors).toBeUndefined();
  });
});
