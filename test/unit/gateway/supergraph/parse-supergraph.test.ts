import { printSchema } from 'graphql';
import { composeSubgraphs } from '../../../../gateway/supergraph/compose-subgraphs';
import { parseSupergraph } from '../../../../gateway/supergraph/parse-supergraph';
import { failureOf } from '../../../testkit/failure-of';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@interfaceObject", "@inaccessible"])`;

function supergraphOf(...sdls: string[]) {
  const sources = sdls.map((sdl, i) => ({ name: `s${i}`, url: `http://s${i}`, sdl: LINK + sdl }));
  const composition = composeSubgraphs(sources);
  if ('problems' in composition) throw new TypeError(JSON.stringify(composition.problems));
  return parseSupergraph(composition.supergraphSdl);
}

describe('a supergraph', () => {
  const supergraph = supergraphOf(
    `type Query { nodes: [Node!]! }
     interface Node @key(fields: "id") { id: ID! }
     type User implements Node @key(fields: "id") { id: ID! name: String! @shareable secret: Int @inaccessible }`,
    `type Query { other: Node }
     type Node @key(fields: "id") @interfaceObject { id: ID! rank: Int! }`,
    `type User @key(fields: "id") { id: ID! name: String @shareable }`,
  );

  it('knows each subgraph by name and address', () => {
    const names = [...supergraph.subgraphs.values()].map(({ name, url }) => `${name} ${url}`);
    expect(names).toEqual(['s0 http://s0', 's1 http://s1', 's2 http://s2']);
    expect(supergraph.subgraphs.get('s1')?.keys).toEqual(new Map([['Node', ['id']]]));
  });

  it('gives each subgraph the types as it declares them itself', () => {
    const sdl = (name: string) => {
      const subgraph = supergraph.subgraphs.get(name);
      return subgraph === undefined ? '' : printSchema(subgraph.schema);
    };
    expect(sdl('s0')).toContain('interface Node');
    expect(sdl('s0')).toContain('secret: Int');
    expect(sdl('s1')).toContain('type Node {');
    expect(sdl('s1')).not.toContain('User');
    expect(sdl('s2')).toContain('name: String\n');
    expect(sdl('s2')).toContain('_entities: [_Entity]!');
  });

  it('hides from the public what is inaccessible, and all joins', () => {
    const sdl = printSchema(supergraph.publicSchema);
    expect(sdl).toContain('rank: Int!');
    expect(sdl).not.toMatch(/secret|join__|_entities/);
  });

  it('knows which types satisfy which conditions', () => {
    expect(supergraph.isTypeOf('User', 'Node')).toBe(true);
    expect(supergraph.isTypeOf('Node', 'User')).toBe(false);
    expect(supergraph.isObjectType('User')).toBe(true);
    expect(supergraph.isObjectType('Node')).toBe(false);
  });

  it.each([
    ['', 'not GraphQL'],
    ['type Query {', 'not GraphQL'],
    ['type Query { a: Int }', 'names no subgraph'],
  ])('%j is refused: %s', (sdl, reason) => {
    expect(() => parseSupergraph(sdl)).toThrow(reason);
  });
});

describe('composition problems', () => {
  const problemsOf = (...sdls: string[]) => {
    const sources = sdls.map((sdl, i) => ({ name: `s${i}`, url: 'http://x', sdl: LINK + sdl }));
    const composition = composeSubgraphs(sources);
    return 'problems' in composition ? composition.problems : [];
  };

  it.each([
    [
      'INVALID_FIELD_SHARING',
      ['type Query { a: Int }', 'type Query { a: Int }'],
      'Query',
      'a',
      's0,s1',
    ],
    [
      'KEY_INVALID_FIELDS',
      ['type Query { a: T } type T @key(fields: "no") { id: ID }'],
      'T',
      undefined,
      's0',
    ],
    ['INVALID_GRAPHQL', ['type Query { a: Missing }'], 'Missing', undefined, 's0'],
    [
      'SATISFIABILITY_ERROR',
      ['type Query { a: T } type T { x: Int }', 'type Query { b: Int } type T { y: Int }'],
      'T',
      'y',
      's0,s1',
    ],
    ['NO_QUERIES', ['type T @key(fields: "id") { id: ID! }'], undefined, undefined, ''],
  ])(
    '%s names subgraphs, type, field and what to do',
    (code, sdls, ...[type, field, subgraphs]) => {
      const problem = problemsOf(...sdls).find((found) => found.code === code);
      expect(problem).toMatchObject({ code });
      expect([problem?.type, problem?.field]).toEqual([type, field]);
      expect(problem?.subgraphs.join()).toBe(subgraphs);
      expect(problem?.advice.length).toBeGreaterThan(20);
    },
  );
});

describe('a supergraph of another join specification', () => {
  const written = (link: string): string => `schema ${link} { query: Query }
    enum join__Graph { A @join__graph(name: "a" url: "http://a") }
    type Query { a: Int }`;

  it.each([
    ['of Federation 1', '@core(feature: "https://specs.apollo.dev/join/v0.1")', 'v0.1'],
    ['of the first Federation 2', '@link(url: "https://specs.apollo.dev/join/v0.2")', 'v0.2'],
    ['to come', '@link(url: "https://specs.apollo.dev/join/v1.0")', 'v1.0'],
  ])('%s is refused by its version', async (_, link, version) => {
    const failure = await failureOf(() => parseSupergraph(written(link)));
    expect(failure).toMatchObject({ code: 'FILE_MALFORMED' });
    expect(failure.sentence).toContain(version);
    expect(failure.sentence).toContain('join v0.3');
  });
});
