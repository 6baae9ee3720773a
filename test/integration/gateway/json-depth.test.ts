import { type Gateway, createGateway } from '../../../gateway/service';
import { composeSubgraphs } from '../../../gateway/supergraph/compose-subgraphs';
import { TestSubgraph } from '../../fixtures/gateway/subgraph-server';

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe.each([
  ['the general way', Infinity],
  ['the compiled way', 0],
])('JSON of a custom scalar on %s', (_, compileAfter) => {
  const owner = (name: string) =>
    new TestSubgraph(name, `scalar Blob  type Query { ${name}(depth: Int!): Blob }`, {
      Query: { [name]: (_source: unknown, { depth }: { depth: number }) => nested(depth) },
    });
  const owners = [owner('strict'), owner('wide'), owner('usual')];
  let gateway: Gateway;

  beforeAll(async () => {
    await Promise.all(owners.map((one) => one.start()));
    const composition = composeSubgraphs(owners);
    if (!('supergraphSdl' in composition)) throw new TypeError(JSON.stringify(composition));
    const subgraphPolicies = { strict: { maxJsonDepth: 2 }, wide: { maxJsonDepth: 200 } };
    const { supergraphSdl } = composition;
    gateway = createGateway({ supergraphSdl, port: 0, subgraphPolicies }, { compileAfter });
  });
  afterAll(async () => {
    await gateway.stop();
    await Promise.all(owners.map((one) => one.stop()));
  });

  it.each([
    ['strict', 2],
    ['usual', 64],
    ['wide', 200],
  ])('of %s may be %i deep and no deeper', async (name, deepest) => {
    const ask = (depth: number) => gateway.execute({ query: `{ ${name}(depth: ${depth}) }` });
    const { data, errors } = await ask(deepest);
    expect([data?.[name], errors]).toEqual([nested(deepest), undefined]);
    const deeper = await ask(deepest + 1);
    expect(deeper.data).toEqual({ [name]: null });
    expect(deeper.errors?.[0]?.extensions?.['code']).toBe('SUBGRAPH_ANSWER_INVALID');
  });
});
