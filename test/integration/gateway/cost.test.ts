import { createHash } from 'node:crypto';
import { composeSubgraphs } from '../../../gateway/supergraph/compose-subgraphs';
import { type Gateway, createGateway } from '../../../gateway/service';
import { post } from '../../fixtures/gateway/http';
import { TestSubgraph } from '../../fixtures/gateway/subgraph-server';

const SDL = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", { name: "@listSize", as: "@size" }, "@cost"])
type Query {
  one: Item
  items: [Item]
  few: [Item] @size(assumedSize: 3)
  some(first: Int, last: Int): [Item] @size(slicingArguments: ["first", "last"])
  any(first: Int = 7, last: Int): [Item] @size(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
  page(first: Int): Page @size(slicingArguments: ["first"], sizedFields: ["nodes"])
  plain(first: Int): Plain
  names: [String]
  dear: Int @cost(weight: 40)
  found(by: By, flag: Int @cost(weight: 5)): Item
  node: Node
}
type Mutation { change: Item }
type Item { id: ID!  items(first: Int): [Item]  rich: Rich  dear: Int @cost(weight: 40) }
type Rich @cost(weight: 9) { id: ID! }
type Page { nodes: [Item]  total: Int }
type Plain { nodes: [Item] }
input By { a: Int  deep: By  dear: Int @cost(weight: 20) }
interface Node { id: ID!  weight: Int }
type A implements Node { id: ID!  weight: Int @cost(weight: 6) }
type B implements Node { id: ID!  weight: Int }
`;

const KEY = 'explains';

describe('what a question may cost', () => {
  const owner = new TestSubgraph('items', SDL, {});
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    await owner.start();
    const composition = composeSubgraphs([owner]);
    if (!('supergraphSdl' in composition)) throw new TypeError(JSON.stringify(composition));
    const keys = new Map([
      [createHash('sha256').update(KEY).digest('hex'), { organization: 'ocha', mayExplain: true }],
    ]);
    gateway = createGateway({ ...composition, port: 0 }, { keys });
    port = await gateway.listen();
  });
  beforeEach(() => {
    gateway.setLimits({ cost: 1_000_000, listSize: 10 });
    owner.calls.length = 0;
  });
  afterAll(async () => {
    await gateway.stop();
    await owner.stop();
  });

  const explain = { 'x-passage-key': KEY, 'passage-explain': '1' };
  const costOf = async (query: string, variables = {}): Promise<unknown> => {
    const answer = await post(port, { query, variables }, explain);
    const { extensions } = answer.json() as { extensions?: { explain: { cost: object } } };
    return extensions?.explain.cost ?? answer.json().errors?.[0]?.message;
  };

  it.each([
    ['{ one { id } }', 1],
    ['{ dear }', 40],
    ['{ one { rich { id } dear } }', 50],
    ['{ items { id } }', 10],
    ['{ few { id } }', 3],
    ['{ names }', 0],
    ['{ some(first: 5) { id } }', 5],
    ['{ some(last: 6) { id items(first: 2) { id } } }', 18],
    ['{ any { id } }', 7],
    ['{ any(last: 9) { id } }', 9],
    ['{ page(first: 20) { nodes { id } total } }', 21],
    ['{ plain(first: 20) { nodes { id } } }', 21],
    ['{ plain { nodes { id } } }', 11],
    ['{ a: one { id } b: one { id } }', 2],
    ['{ ...F ...F } fragment F on Query { one { id } }', 2],
    ['{ one { id } few @include(if: false) { id } }', 1],
    ['{ found(by: { a: 1, deep: { dear: 2 } }, flag: 1) { id } }', 28],
    ['{ node { weight } }', 7],
    ['mutation { change { id } }', 11],
    ['{ __typename }', 0],
  ])('is counted by weights and sizes: %s costs %i', async (query, estimated) => {
    expect(await costOf(query)).toEqual({ estimated, maximum: 1_000_000 });
  });

  it('is counted with the variables of the request, their defaults and their conditions', async () => {
    const query =
      'query ($n: Int = 4, $on: Boolean = true, $by: By) { some(first: $n) @include(if: $on) { id } found(by: $by) { id } }';
    expect(await costOf(query)).toEqual({ estimated: 5, maximum: 1_000_000 });
    expect(await costOf(query, { n: 100, by: { deep: {} } })).toMatchObject({ estimated: 103 });
    expect(await costOf(query, { on: false })).toMatchObject({ estimated: 1 });
  });

  it('a field that must be told how many says so', async () => {
    expect(await costOf('{ some { id } }')).toBe(
      'some: the field must be told how many to give. Expected exactly one of first, last.',
    );
    expect(await costOf('{ some(first: 1, last: 2) { id } }')).toMatch('exactly one of');
  });

  it.each([
    [
      'literals',
      '{ some(first: 2147483647) { items(first: 2147483647) { items(first: 2147483647) { id } } } }',
      {},
    ],
    [
      'variables',
      'query ($n: Int) { some(first: $n) { items(first: $n) { id } } }',
      { n: 2_147_483_647 },
    ],
    ['lists without sizes', `{ items ${'{ items '.repeat(8)} { id } ${'}'.repeat(8)} }`, {}],
  ])(
    'B14 too much by %s is refused with its estimate, and nobody is asked',
    async (_, query, variables) => {
      const answer = await post(port, { query, variables });
      expect(answer.status).toBe(400);
      const [error] = answer.json().errors ?? [];
      expect(error?.extensions['code']).toBe('LIMIT_EXCEEDED');
      const { estimated, maximum } = error?.extensions['cost'] as Record<string, number>;
      expect(maximum).toBe(1_000_000);
      expect(estimated).toBeGreaterThan(1_000_000);
      expect(error?.message).toContain(String(estimated));
      expect((await gateway.execute({ query, variables })).errors?.[0]?.extensions?.['code']).toBe(
        'LIMIT_EXCEEDED',
      );
      expect(owner.calls).toHaveLength(0);
    },
  );

  it('B15 a limit lowered after the operation was cached holds at once', async () => {
    const query = '{ items { items { id } } }';
    const statuses = async () =>
      Promise.all([1, 2].map(async () => (await post(port, { query })).status));
    expect(await statuses()).toEqual([200, 200]);
    gateway.setLimits({ cost: 100 });
    expect(await statuses()).toEqual([400, 400]);
    gateway.setLimits({ cost: 1_000, listSize: 50 });
    expect(await statuses()).toEqual([400, 400]);
    gateway.setLimits({ cost: 1_000_000, depth: 2 });
    expect(await statuses()).toEqual([400, 400]);
    expect((await gateway.execute({ query })).errors?.[0]?.extensions?.['code']).toBe(
      'LIMIT_EXCEEDED',
    );
    gateway.setLimits({ depth: 30 });
    expect(await statuses()).toEqual([200, 200]);
  });
});
