import { parseArgs } from 'node:util';
import { AuthorizationCourt, type Verdict } from './authorization-court';
import { ratedWorlds } from './rated-worlds';
import { type Disagreement, OracleCourt } from './run-oracle';
import { oracleWorlds } from './oracle-worlds';

const USAGE =
  'npm run oracle -- [--seed S] [--runs N] [--world NAME] [--every-failure] [--authorization]';
const REPORT_EVERY_MS = 10_000;
/** After so many runs other supergraphs are generated. */
const RUNS_OF_A_SEED = 3_500;

function readOptions() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '2000' },
      world: { type: 'string' },
      'every-failure': { type: 'boolean', default: false },
      authorization: { type: 'boolean', default: false },
    },
  });
  const [seed, runs] = [Number(values.seed), Number(values.runs)];
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(runs)) throw new TypeError(USAGE);
  const { world, authorization, 'every-failure': isThorough } = values;
  return { seed, runs, world, authorization, isStopped: !isThorough };
}

function print(worldSeed: number, { world, seed, question, difference }: Disagreement): void {
  console.log(`supergraphs of --seed ${worldSeed}, question ${seed}, ${world}: ${difference}`);
  console.log(`${question.query}\nvariables ${JSON.stringify(question.variables)}\n`);
}

/** Asks the supergraphs of one seed, one question each in turn; gives how many answers differ. */
async function runSeed(seed: number, runs: number, { world, isStopped }: Options): Promise<number> {
  const worlds = oracleWorlds(seed).filter(({ name }) => !world || name === world);
  const courts = worlds.map((it) => new OracleCourt(it));
  let failures = 0;
  for (let run = 0; run < runs && !(isStopped && failures > 0); run++) {
    const court = courts[run % courts.length];
    const disagreement = await court?.judge(seed * RUNS_OF_A_SEED + run);
    if (disagreement === undefined) continue;
    failures += 1;
    print(seed, disagreement);
  }
  await Promise.all(courts.map((court) => court.stop()));
  return failures;
}

/** The same under random agreements: one triple of caller, purpose and question in turn. */
async function runRatedSeed(seed: number, runs: number, { isStopped }: Options): Promise<number> {
  const courts = ratedWorlds(seed).map((rated) => new AuthorizationCourt(rated));
  let failures = 0;
  for (let run = 0; run < runs && !(isStopped && failures > 0); run++) {
    const verdict = await courts[run % courts.length]!.judge(seed * RUNS_OF_A_SEED + run);
    kinds.set(kindOf(verdict), (kinds.get(kindOf(verdict)) ?? 0) + 1);
    if (typeof verdict === 'string') continue;
    failures += 1;
    const { world, asker, question, difference } = verdict;
    console.log(`rated supergraphs of --seed ${seed}, ${world}, ${JSON.stringify(asker)}`);
    console.log(`${difference}\n${question.query}\n${JSON.stringify(question.variables)}\n`);
  }
  for (const { ways } of courts) {
    kinds.set('answered compiled', (kinds.get('answered compiled') ?? 0) + ways.compiled);
    kinds.set('of these denied in part', (kinds.get('of these denied in part') ?? 0) + ways.denied);
  }
  await Promise.all(courts.map((court) => court.stop()));
  return failures;
}

const kinds = new Map<string, number>();

function kindOf(verdict: Verdict): string {
  return typeof verdict === 'string' ? verdict : 'DIFFERENT';
}

type Options = ReturnType<typeof readOptions>;

async function main(): Promise<void> {
  const options = readOptions();
  const { seed, runs, isStopped } = options;
  let [done, failures, said] = [0, 0, Date.now()];
  for (let worldSeed = seed; done < runs && !(isStopped && failures > 0); worldSeed++) {
    const count = Math.min(runs - done, RUNS_OF_A_SEED);
    const run = options.authorization ? runRatedSeed : runSeed;
    failures += await run(worldSeed, count, options);
    done += count;
    if (Date.now() - said < REPORT_EVERY_MS) continue;
    said = Date.now();
    console.log(`${done} of ${runs}`);
  }
  const found = [...kinds].map(([kind, count]) => `${count} ${kind.toLowerCase()}`).join(', ');
  console.log(`seed ${seed}: ${done} runs, ${failures} differ${found && ` (${found})`}`);
  if (failures > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.stack : error);
  process.exit(1);
});
