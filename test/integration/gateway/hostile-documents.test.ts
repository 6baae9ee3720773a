import { getIntrospectionQuery } from 'graphql';
import type { Gateway } from '../../../gateway/service';
import { composeSubgraphs } from '../../../gateway/supergraph/compose-subgraphs';
import { createGateway } from '../../../gateway/service';
import { collectGarbage, costOf } from '../../fixtures/gateway/blocked-time';
import { post } from '../../fixtures/gateway/http';
import { seeded } from '../../oracle/random';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');
const nested = (depth: number): string =>
  `{ areas ${'{ plans { area '.repeat(depth / 2)}{ pcode }${' } }'.repeat(depth / 2)} }`;
const spreads = (count: number): string => many(count, (i) => `...F${i}`);
const fragments = (count: number, body: (index: number) => string): string =>
  many(count, (i) => `fragment F${i} on Area { ${body(i)} }`);

/** What the specification of this gateway allows for a refusal on a machine of its own. */
const REFUSED_WITHIN_MS = 50;
/** How much longer a machine shared with other work, tests and client may take. */
const SHARED_MACHINE = 6;

const DOCUMENTS: [string, string][] = [
  [
    'B1 a chain of 1,400 fragments',
    `{ areas { ...F0 } } ${fragments(1_400, (i) => `...F${i + 1}`)}`,
  ],
  [
    'B2 30 doubling fragments',
    `{ areas { ...F0 } } ${fragments(30, (i) => `...F${i + 1} ...F${i + 1}`)} fragment F30 on Area { pcode }`,
  ],
  [
    'B2 60 fragments that spread all later ones',
    `{ areas { ${spreads(60)} } } ${fragments(60, (i) => many(59 - i, (j) => `...F${i + j + 1}`) || 'pcode')}`,
  ],
  [
    'B2 300 equal fragments, 8 levels each',
    `{ areas { ${spreads(300)} } } ${fragments(300, () => `${'plans { area { '.repeat(4)} pcode ${' } }'.repeat(4)}`)}`,
  ],
  [
    'B4 100 x 100 inline fragments with one response name',
    `{ areas { ${many(100, () => `... on Area { ${'... on Area { pcode } '.repeat(100)} }`)} } }`,
  ],
  [
    'B4 70 x 60 of one field',
    `{ areas { ${many(70, () => `... on Area { ${'pcode '.repeat(60)} }`)} } }`,
  ],
  ['B5 a field 20,000 times', `{ areas { ${'pcode '.repeat(20_000)} } }`],
  ['B5 a field 4,900 times', `{ areas { ${'pcode '.repeat(4_900)} } }`],
  ['B6 200 levels', nested(200)],
  ['B6 2,000 levels', nested(2_000)],
  ['B6 10,000 levels', nested(10_000)],
  ['B6 10,000 nested lists', `{ areas(a: ${'['.repeat(10_000)}) { pcode } }`],
  ['B6 10,000 nested objects', `{ areas(a: ${'{a:'.repeat(10_000)}) { pcode } }`],
  [
    'B7 1,000 aliases of an entity field',
    `{ areas { ${many(1_000, (i) => `a${i}: plans { code }`)} } }`,
  ],
  ['B8 2,000 directives', `{ areas { pcode ${'@include(if: true) '.repeat(2_000)} } }`],
  [
    'B10 circular introspection',
    `{ __schema { types { ${'fields { type { '.repeat(12)} name ${' } }'.repeat(12)} } } }`,
  ],
  [
    'B10 49 whole schemas',
    `{ ${many(49, (i) => `s${i}: __schema { types { name fields { name } } }`)} }`,
  ],
  ['B11 3,000 operations', many(3_000, (i) => `query Q${i} { areas { pcode } }`)],
  ['B11 500 fragments that nobody uses', `{ areas { pcode } } ${fragments(500, () => 'pcode')}`],
  ['B11 5,000 variables', `query (${many(5_000, (i) => `$v${i}: Int`)}) { areas { pcode } }`],
  ['B11 a literal of 100 KB', `{ area(pcode: "${'x'.repeat(100_000)}") { name } }`],
  ['B11 a literal of 900 KB', `{ area(pcode: "${'x'.repeat(900_000)}") { name } }`],
  ['B11 a name of 90 KB', `{ ${'x'.repeat(90_000)} }`],
  ['B11 3,000 unknown fields', `{ areas { ${many(3_000, (i) => `nam${i}`)} } }`],
  ['B11 a list of 9,000 for one id', `{ area(pcode: [${'1 '.repeat(9_000)}]) { name } }`],
  ['B11 60 aliases of __typename', `{ ${many(60, (i) => `s${i}: __typename`)} }`],
  ['B11 300 aliases of __schema', `{ ${many(300, (i) => `s${i}: __schema { __typename }`)} }`],
  [
    'B9 a fragment within itself',
    '{ areas { ...A } } fragment A on Area { plans { area { ...A } } }',
  ],
  [
    'B9 a circle of 100 fragments',
    `{ areas { ...F0 } } ${fragments(100, (i) => `...F${(i + 1) % 100}`)}`,
  ],
  [
    'B9 a circle through fields',
    '{ areas { ...A } } fragment A on Area { plans { ...B } } fragment B on Plan { area { ...A } }',
  ],
  ['A7 a comment of 990 KB', `#${'x'.repeat(990_000)}\n{ areas { pcode } }`],
];

const BODIES: [string, string][] = [
  [
    'A6 a batch of 10',
    JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ areas { pcode } }' }))),
  ],
  [
    'A6 a batch of 40,000',
    JSON.stringify(Array.from({ length: 40_000 }, () => ({ query: '{a}' }))),
  ],
  [
    'A8 variables nested 20,000 deep',
    `{"variables":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
  ],
  ['A8 brackets alone, 1 MB', '['.repeat(999_000)],
  [
    'A8 90,000 variables',
    JSON.stringify({
      query: '{ areas { pcode } }',
      variables: Object.fromEntries(Array.from({ length: 90_000 }, (_, i) => [`k${i}`, 1])),
    }),
  ],
  [
    'A8 a list of 400,000 for one id',
    JSON.stringify({
      query: 'query ($a: ID!) { area(pcode: $a) { name } }',
      variables: { a: Array.from({ length: 400_000 }, () => 1) },
    }),
  ],
  ['A8 a number of 999,000 digits', `{"query":${'9'.repeat(999_000)}}`],
];

describe('a hostile document', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  let port: number;
  const figures: string[] = [];

  beforeAll(async () => {
    owners = await new TwoOwners().start();
    gateway = owners.gateway();
    port = await gateway.listen();
    // As a gateway is found in life: the code that refuses has run before.
    for (let i = 0; i < 30; i++) {
      await post(port, { query: `{ areas { pcode x${i} } }` });
      await post(port, { query: `{ areas { pcode } } ${' '.repeat(i)}` });
    }
  });
  beforeEach(() => owners.heal());
  afterAll(async () => {
    console.log(`refusals, CPU of client and gateway and longest pause:\n${figures.join('\n')}`);
    await gateway.stop();
    await owners.stop();
  });

  const refuse = async (name: string, body: string): Promise<void> => {
    const answers = [await post(port, body)];
    const cost = await costOf(async () => answers.push(await post(port, body)));
    figures.push(`${cost.cpuMs.toFixed(1)} ms, ${cost.blockedMs.toFixed(1)} ms: ${name}`);
    for (const answer of answers) {
      expect(answer.status).toBe(400);
      expect(answer.json().errors?.length).toBeGreaterThan(0);
      expect(answer.json()).not.toHaveProperty('data');
      expect(answer.text.length).toBeLessThan(6_000);
    }
    expect(cost.blockedMs).toBeLessThan(REFUSED_WITHIN_MS * SHARED_MACHINE);
    expect(owners.places.calls).toHaveLength(0);
    expect(owners.plans.calls).toHaveLength(0);
  };

  it.each(DOCUMENTS)('%s: refused at once, nobody is asked', (name, query) =>
    refuse(name, JSON.stringify({ query })),
  );

  it.each(BODIES)('%s: refused at once, nobody is asked', (name, body) => refuse(name, body));

  it('B10 the question with which tools read a schema is answered', async () => {
    const answer = await post(port, { query: getIntrospectionQuery() });
    expect(answer.status).toBe(200);
    expect(answer.json().errors).toBeUndefined();
  });

  it('B11 an error repeats no more than a little of what was sent', async () => {
    const answer = await post(port, { query: `{ area(pcode: "SD") { ${'y'.repeat(50_000)} } }` });
    expect(answer.status).toBe(400);
    expect(answer.text.length).toBeLessThan(1_000);
  });

  it('B15 what is refused stays refused, and a stricter gateway refuses what another allows', async () => {
    const query = nested(10);
    const answers = await Promise.all([1, 2, 3].map(() => post(port, { query })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const stricter = owners.gateway({ limits: { ...STRICT } });
    expect((await stricter.execute({ query })).errors?.[0]?.extensions?.['code']).toBe(
      'LIMIT_EXCEEDED',
    );
    await stricter.stop();
  });

  it('B16 distinct operations leave no memory behind', async () => {
    const ask = async (count: number, seed: string): Promise<void> => {
      for (let i = 0; i < count; i++) {
        await gateway.execute({ query: `query ${seed}${i} { __typename a${i}: __typename }` });
      }
    };
    const heap = (): number => {
      collectGarbage();
      return process.memoryUsage().heapUsed / 1e6;
    };
    await ask(3_000, 'Warm');
    const before = heap();
    await ask(6_000, 'Next');
    const grown = heap() - before;
    console.log(`6,000 distinct operations more: heap ${grown.toFixed(1)} MB larger`);
    expect(grown).toBeLessThan(20);
  }, 120_000);

  it('B17 mutated bodies crash nothing and are never the fault of the gateway', async () => {
    const seed = Number(Date.now() % 1e9);
    const random = seeded(seed);
    const runs = Number(process.env['PASSAGE_MUTATIONS'] ?? 2_000);
    const body = Buffer.from(
      JSON.stringify({
        query:
          'query Q($p: ID!) { area(pcode: $p) { ...A plans { code } } } fragment A on Area { name }',
        variables: { p: 'SD' },
        operationName: 'Q',
        extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
      }),
    );
    const statuses = new Map<number, number>();
    for (let done = 0; done < runs; done += 20) {
      const batch = Array.from({ length: 20 }, () => mutate(body, random));
      const answers = await Promise.all(batch.map((bytes) => post(port, bytes.toString('latin1'))));
      for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    console.log(`seed ${seed}: ${JSON.stringify([...statuses])}`);
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    expect((await post(port, { query: '{ areas { pcode } }' })).status).toBe(200);
  }, 600_000);
});

const STRICT = {
  characters: 1e5,
  tokens: 1e4,
  definitions: 100,
  introspections: 1,
  depth: 5,
  aliases: 10,
  directives: 10,
  rootFields: 10,
  fields: 1_000,
  overlaps: 1_000,
};

function mutate(body: Buffer, random: () => number): Buffer {
  const below = (count: number): number => Math.floor(random() * count);
  const changed = Buffer.from(body);
  const times = 1 + below(4);
  for (let i = 0; i < times; i++) changed[below(changed.length)] = 32 + below(95);
  const kind = below(4);
  if (kind === 0) return changed.subarray(0, below(changed.length));
  if (kind === 1) return Buffer.concat([changed, changed.subarray(below(changed.length))]);
  return changed;
}

describe('B3 fields that many owners share', () => {
  const owner = (index: number): string => `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
    type Query { a: A @shareable }
    type A @key(fields: "id") { id: ID!  own${index}: Int  f0: Int @shareable  f1: Int @shareable  child: A @shareable  kids: [A!] @shareable }`;

  it('do not make planning explode', async () => {
    const composition = composeSubgraphs(
      Array.from({ length: 8 }, (_, i) => ({
        name: `s${i}`,
        url: 'http://127.0.0.1:1/g',
        sdl: owner(i),
      })),
    );
    if (!('supergraphSdl' in composition)) throw new TypeError(JSON.stringify(composition));
    const gateway = createGateway({ supergraphSdl: composition.supergraphSdl });
    const levels = 13;
    const query = `{ a { ${many(levels, () => `f0 f1 ${many(8, (k) => `own${k}`)} child { kids {`)} id ${'} }'.repeat(levels)} } }`;
    await gateway.execute({ query: '{ a { f0 } }' });
    const cost = await costOf(() => gateway.execute({ query }));
    console.log(`planned 26 levels over 8 owners: longest pause ${cost.blockedMs.toFixed(1)} ms`);
    expect(cost.blockedMs).toBeLessThan(500 * SHARED_MACHINE);
    await gateway.stop();
  });
});
