import { type ExecutionResult, getOperationAST, parse, validate } from 'graphql';
import { type Engine, createEngine } from '../../gateway/execution/engine';
import type { SubgraphReply, SubgraphRequest } from '../../gateway/execution/execution';
import { randomReply } from './random-reply';
import { labelsOf } from './run-oracle';
import type { MockWorld } from './mock-world';
import { oracleWorlds } from './oracle-worlds';
import { Choices, hashOf, seeded } from './random';
import { RandomOperation, type RandomQuestion } from './random-operation';

const SEED = Number(process.env['ORACLE_SEED'] ?? 20260101);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 560);

/** The two ways in which an engine runs operations. */
interface Ways {
  readonly general: Engine;
  readonly compiled: Engine;
}

interface Heard {
  readonly text: string;
  /** What was asked, in the order of subgraphs and bodies. */
  readonly asked: readonly string[];
  readonly isCompiled: boolean;
}

describe(`the compiled way and the general way (seed ${SEED})`, () => {
  const worlds = oracleWorlds(SEED);
  let [compiled, all] = [0, 0];

  async function hear(
    world: MockWorld,
    engine: Engine,
    { query, variables }: RandomQuestion,
    fault: number | undefined,
  ): Promise<Heard> {
    const document = parse(query);
    const operation = getOperationAST(document);
    if (!operation) throw new TypeError('no operation');
    const asked: string[] = [];
    const ask = async (request: SubgraphRequest): Promise<SubgraphReply> => {
      const key = `${request.subgraph} ${request.body.toString()}`;
      asked.push(key);
      const subgraph = world.subgraphs.find(({ facts }) => facts.name === request.subgraph);
      const reply = (await subgraph?.call(request)) ?? { failure: 'SUBGRAPH_ERROR' as const };
      // The same call is answered alike, whoever asks.
      return fault === undefined ? reply : randomReply(reply, seeded(fault + hashOf(key)));
    };
    const { activeLabels } = world;
    const question = { source: query, document, operation, activeLabels };
    const answer = await engine.execute(question, { variables, ask, takesBytes: true });
    return { text: textOf(answer), asked: asked.sort(), isCompiled: 'bytes' in answer };
  }

  async function compare(world: MockWorld, ways: Ways, seed: number, isFaulty: boolean) {
    const operations = new RandomOperation(world.merged, new Choices(seed));
    let question = operations.next();
    while (validate(world.merged, parse(question.query)).length > 0) question = operations.next();
    const fault = isFaulty ? seed : undefined;
    world.activeLabels = labelsOf(seed);
    const general = await hear(world, ways.general, question, fault);
    const given = await hear(world, ways.compiled, question, fault);
    all += 1;
    if (given.isCompiled) compiled += 1;
    expect([seed, question.query, given.text]).toEqual([seed, question.query, general.text]);
    expect([seed, question.query, given.asked]).toEqual([seed, question.query, general.asked]);
  }

  it.each(worlds.map((world) => [world.name, world] as const))(
    'give the same bytes and ask the same on %s, faults or none',
    async (_, world) => {
      const ways = {
        general: createEngine(world.supergraphSdl, { compileAfter: Infinity }),
        compiled: createEngine(world.supergraphSdl, { compileAfter: 0 }),
      };
      for (let run = 0; run < RUNS / worlds.length; run += 1) {
        await compare(world, ways, SEED + run, run % 2 === 1);
      }
    },
    120_000,
  );

  it('are both used: many honest questions run compiled', () => {
    expect(compiled).toBeGreaterThan(all / 6);
    expect(compiled).toBeLessThan(all);
  });
});

function textOf(answer: Awaited<ReturnType<Engine['execute']>>): string {
  if (!('bytes' in answer)) return `${JSON.stringify(ordered(answer))}\n`;
  const text = Buffer.from(answer.bytes).toString('utf8');
  answer.release();
  return text;
}

/** Errors in the order of what they say: parallel calls may end in any order. */
function ordered({ data, errors }: ExecutionResult): unknown {
  const said = errors?.map((error) => JSON.stringify(error)).sort();
  return said === undefined ? { data } : { data, said };
}
