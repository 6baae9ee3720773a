import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { PassageError } from '../../core/errors';
import { failCommand } from '../../runtime/fail-command';
import { joinDatabases } from '../start-network/open-databases';
import { callKeysFile } from '../../runtime/sharing/call-keys-file';
import { callKeysFolder } from '../start-network/prepare-call-keys';
import { findServices } from '../start-network/find-services';
import { keepSecret } from '../start-network/keep-secret';

const USAGE = `usage: npm run harmonize -- [--gateway URL] [--whole]

Reads what a running Passage gives, compares what came or changed with the records that may tell of the
same thing, and prints what it compared, why so much, and what came of it. The running network does the
same by itself; this is for who does not want to wait.

  --gateway URL   the graph to ask (default http://127.0.0.1:4000/graphql)
  --whole         compare every pair again; with the same model nothing comes out otherwise`;

const PROJECT = resolve(__dirname, '..', '..', '..');
const NAME = 'harmonization';

interface Run {
  readonly kind: string;
  readonly modelVersion: string | null;
  readonly scope: keyof typeof SCOPES;
  readonly why: string;
  readonly judged: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly withheld: readonly string[];
}

const SCOPES = { WHOLE: 'all', CHANGED: 'what changed', NOTHING: 'nothing' } as const;

const COLUMNS = ['records', 'compared', 'changed', 'pairs', 'kept', 'same', 'needsPerson'] as const;

function main(): void {
  const { gateway, whole } = readOptions();
  const environment = { ...process.env, ...variables(gateway) };
  const script = ['shared/tools/run.cjs', `subgraphs/${NAME}/harmonize.ts`];
  const command = whole ? [...script, '--whole'] : script;
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: PROJECT,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (stdout !== '') console.log(tableOf(stdout));
  process.exitCode = status ?? 1;
}

/** What the subgraph's command needs, as the running network has it; what the environment names stands first. */
function variables(gateway: string): Record<string, string> {
  const home = resolve(PROJECT, process.env['PASSAGE_HOME'] || '.passage');
  const { subgraphs } = findServices(PROJECT, process.env, 4000);
  const services = subgraphs.filter(({ name }) => name === NAME);
  const databases = joinDatabases({ home, environment: process.env, services });
  const [service] = services;
  const prefix = service?.prefix ?? '';
  const found = {
    DATABASE_URL: databases.urls.get(NAME) ?? '',
    CALL_KEYS: callKeysFile(callKeysFolder(home), NAME),
    HASH_SECRET: keepSecret(home, `${NAME}-hash`),
    GATEWAY_KEY: keepSecret(home, `${NAME}-key`),
    GATEWAY_URL: gateway,
  };
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => [
      prefix + name,
      process.env[prefix + name] || value,
    ]),
  );
}

function tableOf(lines: string): string {
  const runs = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Run);
  const head = ['kind', ...COLUMNS, 'model'];
  const table = new Table({ head, style: { head: [], border: [], compact: true } });
  for (const { kind, counts, modelVersion } of runs) {
    table.push([kind, ...COLUMNS.map((name) => counts[name] ?? 0), modelVersion ?? '-']);
  }
  const compared = runs.map(
    ({ kind, scope, why, judged }) =>
      `${kind}: compared ${SCOPES[scope]} (${judged.toLocaleString('en')} pairs), because ${why}`,
  );
  const withheld = [...new Set(runs.flatMap((run) => run.withheld))];
  return [table.toString(), ...compared, ...withheld.map((text) => `withheld: ${text}`)].join('\n');
}

function readOptions(): { readonly gateway: string; readonly whole: boolean } {
  try {
    const options = {
      gateway: { type: 'string', default: 'http://127.0.0.1:4000/graphql' },
      whole: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ options }).values;
  } catch (cause) {
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

try {
  main();
} catch (error) {
  failCommand(error);
}
