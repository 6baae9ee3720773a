import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { PassageError, explain } from '../../shared/core/errors';
import { type Gateway, createGateway } from '../service';

const USAGE = '--suite DIR [--only SUITE]';
const START_MS = 60_000;

/** The suite needs this function, which Node 20 lacks. */
const WITH_RESOLVERS = `data:text/javascript,${encodeURIComponent(
  'Promise.withResolvers ??= function () { const d = {}; d.promise = new Promise((a, b) => { d.resolve = a; d.reject = b; }); return d; };',
)}`;

interface TestCase {
  readonly query: string;
  readonly expected: { readonly data?: unknown; readonly errors?: boolean };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

function readOptions(args: string[]): {
  readonly suite: string;
  readonly only: string | undefined;
} {
  const { values } = parseArgs({
    args,
    strict: false,
    options: { suite: { type: 'string' }, only: { type: 'string' } },
  });
  const { suite, only } = values;
  if (typeof suite !== 'string' || !existsSync(path.join(suite, 'src', 'cli.ts'))) {
    throw new PassageError('BAD_ARGUMENT', 'the audit is not there', {
      where: '--suite',
      expected: `a checkout of graphql-hive/federation-gateway-audit after npm install: ${USAGE}`,
    });
  }
  return { suite, only: typeof only === 'string' ? only : undefined };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function startSuite(folder: string, port: number): ChildProcess {
  const args = ['--import', WITH_RESOLVERS, '--import', 'tsx', path.join('src', 'cli.ts')];
  return spawn(process.execPath, [...args, 'serve', '--port', String(port)], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function untilServed(address: string, suite: ChildProcess): Promise<string[]> {
  const end = performance.now() + START_MS;
  while (performance.now() < end && suite.exitCode === null) {
    const response = await fetch(`${address}/ids`).catch(() => undefined);
    if (response?.ok) return (await response.json()) as string[];
    await sleep(200);
  }
  throw new PassageError('BAD_ARGUMENT', 'the audit does not start', {
    where: '--suite',
    expected: 'npm install to have run in its folder',
  });
}

async function ask(url: string, key: string, query: string): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

/** The comparison of the suite itself: errors count only where it says whether it expects any. */
function isExpected(answer: Answer, { data = null, errors }: TestCase['expected']): boolean {
  const hasErrors = (answer.errors?.length ?? 0) > 0;
  return isDeepStrictEqual(answer.data ?? null, data) && (errors ?? hasErrors) === hasErrors;
}

async function withGateway<T>(
  supergraphSdl: string,
  use: (url: string, key: string) => Promise<T>,
): Promise<T> {
  const key = randomUUID();
  const keys = new Map([
    [createHash('sha256').update(key).digest('hex'), { organization: 'audit' }],
  ]);
  const gateway: Gateway = createGateway({ supergraphSdl, port: 0 }, { keys });
  try {
    return await use(`http://127.0.0.1:${await gateway.listen()}/graphql`, key);
  } finally {
    await gateway.stop();
  }
}

async function runSuite(address: string, id: string): Promise<{ passed: number; total: number }> {
  const supergraph = await (await fetch(`${address}/${id}/supergraph`)).text();
  const tests = (await (await fetch(`${address}/${id}/tests`)).json()) as TestCase[];
  const results = await withGateway(supergraph, async (url, key) => {
    const all: boolean[] = [];
    for (const { query, expected } of tests) {
      all.push(isExpected(await ask(url, key, query), expected));
    }
    return all;
  });
  const passed = results.filter(Boolean).length;
  const failed = results.flatMap((isPassed, index) => (isPassed ? [] : [index]));
  const note = failed.length === 0 ? '' : `  failed: ${failed.join(', ')}`;
  console.log(`${id.padEnd(42)} ${passed}/${tests.length}${note}`);
  return { passed, total: tests.length };
}

async function main(): Promise<void> {
  const { suite: folder, only } = readOptions(process.argv.slice(2));
  const port = await freePort();
  const suite = startSuite(folder, port);
  try {
    const address = `http://localhost:${port}`;
    const ids = await untilServed(address, suite);
    let [passed, total] = [0, 0];
    for (const id of ids.filter((name) => only === undefined || name === only)) {
      const result = await runSuite(address, id);
      passed += result.passed;
      total += result.total;
    }
    console.log(`${passed} of ${total}`);
    if (passed !== total || total === 0) process.exitCode = 1;
  } finally {
    suite.kill();
  }
}

main().catch((error: unknown) => {
  const text = error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error);
  console.error(text);
  process.exit(1);
});
