import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError } from '../../core/errors';
import { failCommand } from '../../runtime/fail-command';
import { benchApart } from './bench-apart';
import { benchLoad } from './bench-load';
import { benchQuestions } from './bench-questions';

const USAGE = `usage: npm run bench -- (load | questions) [--data DIR]
       npm run bench -- access
       npm run bench -- linking [--records N]
       npm run bench -- indistinguishable [--pairs N]
       npm run bench -- isolation [--rounds N]
       npm run bench -- revocation [--rounds N] [--agreements N]
       npm run bench -- engine [options]
       npm run bench -- authorization [options]

  load        loads every source into empty databases: rows per second by source, memory
  questions   loads, starts everything and asks the five questions: times, calls, SQL statements of theirs alone

  access      states from long histories, a calendar of 1,000 agreements, and 100,000 random
              sequences against a plain model

  linking     a new record that is linked within its blocks on PostgreSQL, beside 10,000 or N others

  indistinguishable  hidden beside unknown fields, forbidden beside missing ids: bytes, and times by
              the area under the curve of a classifier

  isolation   questions to one owner while another answers and while it hangs: p50, p99, ratio

  revocation  until each wall alone shows no more of what a revoked agreement opened: median, worst;
              beside so many other agreements

  engine      the gateway beside others: CPU per request, requests per second, memory;
              --seconds N --rounds N --peers apollo,hive,hive-rust --only requests,entities,plans
              --peers-dir DIR --profile DIR

  authorization  the engine's bench with and without authorization: decisions, signed calls, mirror,
              receipts; --seconds N --rounds N --lines 3,4 --profile DIR

  --data DIR  the publishers' files (default ../shared/data)`;

/** Benches of code that shared tools do not import: each runs in a process of its own. */
const APART: Readonly<Record<string, string>> = {
  access: 'test/bench/access.ts',
  authorization: 'gateway/commands/bench-authorization/main.ts',
  engine: 'gateway/commands/bench-engine/main.ts',
  indistinguishable: 'test/bench/indistinguishable.ts',
  isolation: 'test/bench/isolation.ts',
  linking: 'test/bench/linking.ts',
  revocation: 'test/bench/revocation.ts',
};

const BENCHES: Readonly<Record<string, (data: string) => Promise<void>>> = {
  load: benchLoad,
  questions: benchQuestions,
};

async function main(): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2);
  const apart = APART[name];
  if (apart) return benchApart(apart, args);
  const bench = BENCHES[name];
  if (!bench) throw new PassageError('BAD_ARGUMENT', `there is no bench "${name}"\n${USAGE}`);
  await bench(resolve(readDataFolder(args)));
}

function readDataFolder(args: string[]): string {
  try {
    const options = { data: { type: 'string', default: '../shared/data' } } as const;
    return parseArgs({ args, options }).values.data;
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

main().catch(failCommand);
