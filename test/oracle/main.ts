import { parseArgs } from 'node:util';
import { OracleCourt } from './run-oracle';
import { oracleWorlds } from './oracle-worlds';

const USAGE = 'npm run oracle -- [--seed S] [--runs N] [--world NAME] [--every-failure]';
const REPORT_EVERY_MS = 10_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '2000' },
      world: { type: 'string' },
      'every-failure': { type: 'boolean', default: false },
    },
  });
  const [seed, runs] = [Number(values.seed), Number(values.runs)];
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(runs)) throw new TypeError(USAGE);
  const worlds = oracleWorlds(seed).filter(({ name }) => !values.world || name === values.world);
  const courts = worlds.map((world) => new OracleCourt(world));
  let [failures, said] = [0, Date.now()];
  for (let run = 0; run < runs; run++) {
    const court = courts[run % courts.length]!;
    const disagreement = await court.judge(seed + Math.floor(run / courts.length));
    if (disagreement !== undefined) {
      failures += 1;
      const { world, question, difference } = disagreement;
      console.log(`seed ${disagreement.seed}, ${world}: ${difference}`);
      console.log(`${question.query}\nvariables ${JSON.stringify(question.variables)}\n`);
      if (!values['every-failure']) break;
    }
    if (Date.now() - said > REPORT_EVERY_MS) {
      said = Date.now();
      console.log(`${run + 1} of ${runs}`);
    }
  }
  await Promise.all(courts.map((court) => court.stop()));
  console.log(`seed ${seed}: ${runs} runs on ${courts.length} supergraphs, ${failures} differ`);
  if (failures > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
