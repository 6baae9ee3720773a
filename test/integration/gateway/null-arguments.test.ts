import { createHash } from 'node:crypto';
import { type Gateway, createGateway } from '../../../gateway/service';
import { composeSubgraphs } from '../../../gateway/supergraph/compose-subgraphs';
import { TestSubgraph } from '../../fixtures/gateway/subgraph-server';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])`;

/** The owner promises more than the public schema, which both owners make. */
const STORES = `${LINK}
input Range { least: Int! = 1 }
type Query { store: Store }
type Mutation { count(by: Int! = 1): Int  order(by: Int! = 1): Int! }
type Store @key(fields: "id") { id: ID!  stock(by: Int! = 1, within: Range): Int! @shareable }`;

const AUDITS = `${LINK}
input Range { least: Int! = 1 }
type Query { audited: [Store] }
type Store @key(fields: "id") { id: ID!  stock(by: Int! = 1, within: Range): Int @shareable }`;

describe('a variable that is null where null may not stand', () => {
  let done: string[] = [];
  const stores = new TestSubgraph('stores', STORES, {
    Query: { store: () => ({ id: 's1' }) },
    Mutation: {
      count: () => done.push('count'),
      order: () => done.push('order'),
    },
    Store: { stock: () => 7, __resolveReference: (key: object) => key },
  });
  const audits = new TestSubgraph('audits', AUDITS, { Store: { stock: () => 7 } });
  let gateway: Gateway;

  beforeAll(async () => {
    await Promise.all([stores.start(), audits.start()]);
    const composition = composeSubgraphs([stores, audits]);
    if (!('supergraphSdl' in composition)) throw new TypeError(JSON.stringify(composition));
    const { supergraphSdl } = composition;
    gateway = createGateway({ supergraphSdl, port: 0 }, { keys: KEYS });
  });
  beforeEach(() => {
    done = [];
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all([stores.stop(), audits.stop()]);
  });

  const ask = async (query: string, variables: Record<string, unknown>) => {
    const { data, errors = [] } = await gateway.execute({
      query,
      variables,
      headers: { 'x-passage-key': 'ocha' },
    });
    const said = errors.map(({ path, extensions }) => [path?.join('.'), extensions?.['code']]);
    return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, errors: said };
  };

  it('is an error of its field, and no other value is lost with it', async () => {
    const query = 'query ($by: Int) { store { id a: stock(by: $by) b: stock } }';
    expect(await ask(query, { by: null })).toEqual({
      data: { store: { id: 's1', a: null, b: 7 } },
      errors: [['store.a', 'BAD_USER_INPUT']],
    });
    expect(await ask(query, {})).toEqual({ data: { store: { id: 's1', a: 7, b: 7 } }, errors: [] });
  });

  it('is found inside an input, too', async () => {
    const query = 'query ($least: Int = 3) { store { stock(within: { least: $least }) } }';
    const lost = { data: { store: { stock: null } }, errors: [['store.stock', 'BAD_USER_INPUT']] };
    expect(await ask(query, { least: null })).toEqual(lost);
    expect(await ask(query, {})).toEqual({ data: { store: { stock: 7 } }, errors: [] });
  });

  it('leaves the rest of a mutation to be done, unless the whole answer is null for it', async () => {
    const query = 'mutation ($by: Int) { a: count(by: $by) b: count }';
    expect(await ask(query, { by: null })).toMatchObject({ data: { a: null, b: 1 } });
    const fatal = 'mutation ($by: Int) { b: count a: order(by: $by) }';
    expect(await ask(fatal, { by: null })).toEqual({
      data: null,
      errors: [['a', 'BAD_USER_INPUT']],
    });
    expect(done).toEqual(['count']);
  });

  it('is refused where it should decide whether a field is asked', async () => {
    const query = 'query ($yes: Boolean = true) { store @include(if: $yes) { id } }';
    expect(await ask(query, { yes: null })).toEqual({
      data: null,
      errors: [[undefined, 'BAD_USER_INPUT']],
    });
  });
});

const KEYS = new Map([
  [createHash('sha256').update('ocha').digest('hex'), { organization: 'ocha' }],
]);
