import { OperationTypeNode, getOperationAST, parse } from 'graphql';
import type { SubgraphReply, SubgraphRequest } from '../../gateway/execution/execution';
import { oracleWorlds } from './oracle-worlds';
import { hashOf, seeded } from './random';
import { RandomDenials } from './random-denials';
import { randomReply } from './random-reply';
import { labelsOf } from './run-oracle';
import { type ChangeReply, TwoWays, ordered } from './two-ways';

const SEED = Number(process.env['ORACLE_SEED'] ?? 20260101);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 420);
const CALLERS = ['one', 'another'];

describe(`random denials, compiled and the general way (seed ${SEED})`, () => {
  const worlds = oracleWorlds(SEED).map((world) => new TwoWays(world));
  const counts = { compiled: 0, covering: 0, general: 0, faulty: 0 };

  async function compare(ways: TwoWays, denials: RandomDenials, seed: number) {
    const question = ways.question(seed);
    ways.world.activeLabels = labelsOf(seed);
    const change = changeOf(seed);
    for (const caller of CALLERS) {
      const rights = await denials.rightsTo(question.query, seed, caller);
      const [general, given] = await ways.hear(question, change, rights);
      const about = [seed, question.query, caller];
      expect([...about, ordered(given.text)]).toEqual([...about, ordered(general.text)]);
      expect([...about, given.asked]).toEqual([...about, general.asked]);
      if (given.isCompiled) expect([...about, given.text]).toEqual([...about, general.text]);
      const isQuery = getOperationAST(parse(question.query))?.operation === OperationTypeNode.QUERY;
      if (rights === undefined || !given.hasErrors || !isQuery) continue;
      if (given.isCompiled) counts.compiled += 1;
      else counts[seed % 3 === 0 ? 'faulty' : 'general'] += 1;
      if (given.isCompiled && given.text.includes('for further values')) counts.covering += 1;
    }
  }

  it.each(worlds.map((ways) => [ways.world.name, ways] as const))(
    'D15 give the same bytes and ask the same on %s, to callers who are told otherwise',
    async (_, ways) => {
      const denials = new RandomDenials(ways.world);
      for (let run = 0; run < RUNS / worlds.length; run += 1) {
        await compare(ways, denials, SEED + run);
      }
    },
    120_000,
  );

  it('run compiled in many cases, with few errors and with more than are told', () => {
    expect(counts.compiled).toBeGreaterThan(RUNS / 8);
    expect(counts.covering).toBeGreaterThan(RUNS / 100);
    expect(counts.faulty).toBeGreaterThan(RUNS / 50);
  });
});

/** Of three questions one is answered with faults, one with longer lists than the world has, one as it is. */
function changeOf(seed: number): ChangeReply {
  if (seed % 3 === 0) {
    return (reply, { subgraph, body }) =>
      randomReply(reply, seeded(seed + hashOf(`${subgraph} ${body.toString()}`)));
  }
  return seed % 3 === 1 ? withLongLists : (reply) => reply;
}

const TIMES = 25;

/** Says the items of outer lists again and again; entities are told in the number in which they were asked for. */
function withLongLists(reply: SubgraphReply, { body }: SubgraphRequest): SubgraphReply {
  if (!('body' in reply)) return reply;
  const said = JSON.parse(reply.body.toString('utf8')) as { readonly data: unknown };
  const isOfEntities = body.toString().includes('_entities(');
  const data = isOfEntities ? eachValue(said.data, eachItem) : eachValue(said.data, longer);
  return { body: Buffer.from(JSON.stringify({ ...said, data })) };
}

function longer(value: unknown): unknown {
  if (!Array.isArray(value)) return eachValue(value, longer);
  return Array.from({ length: TIMES }, () => value as unknown[]).flat();
}

function eachItem(value: unknown): unknown {
  return Array.isArray(value) ? value.map((item) => eachValue(item, longer)) : value;
}

function eachValue(value: unknown, change: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}
