import { oracleWorlds } from './oracle-worlds';
import { hashOf, seeded } from './random';
import { randomReply } from './random-reply';
import { labelsOf } from './run-oracle';
import { type ChangeReply, TwoWays, ordered } from './two-ways';

const SEED = Number(process.env['ORACLE_SEED'] ?? 20260101);
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 560);

describe(`the compiled way and the general way (seed ${SEED})`, () => {
  const worlds = oracleWorlds(SEED).map((world) => new TwoWays(world));
  let [compiled, all] = [0, 0];

  async function compare(ways: TwoWays, seed: number, isFaulty: boolean) {
    const question = ways.question(seed);
    ways.world.activeLabels = labelsOf(seed);
    const change: ChangeReply = (reply, { subgraph, body }) =>
      isFaulty
        ? randomReply(reply, seeded(seed + hashOf(`${subgraph} ${body.toString()}`)))
        : reply;
    const [general, given] = await ways.hear(question, change);
    all += 1;
    if (given.isCompiled) compiled += 1;
    expect([seed, question.query, ordered(given.text)]).toEqual([
      seed,
      question.query,
      ordered(general.text),
    ]);
    if (given.isCompiled) expect(given.text).toBe(general.text);
    expect([seed, question.query, given.asked]).toEqual([seed, question.query, general.asked]);
  }

  it.each(worlds.map((ways) => [ways.world.name, ways] as const))(
    'give the same bytes and ask the same on %s, faults or none',
    async (_, ways) => {
      for (let run = 0; run < RUNS / worlds.length; run += 1) {
        await compare(ways, SEED + run, run % 2 === 1);
      }
    },
    120_000,
  );

  it('are both used: many honest questions run compiled', () => {
    expect(compiled).toBeGreaterThan(all / 6);
    expect(compiled).toBeLessThan(all);
  });
});
