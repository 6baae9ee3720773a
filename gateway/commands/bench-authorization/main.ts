import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { failCommand } from '../../../shared/runtime/fail-command';
import { PURPOSE_CODES } from '../../../shared/sharing/purposes';
import { Arena } from '../bench-engine/arena';
import { BenchProcesses, nextMessage } from '../bench-engine/bench-processes';
import { NETWORK_SUBGRAPHS } from '../bench-engine/network-subgraphs';
import { printHotSpots, printLoad } from '../bench-engine/print-beside';
import { type Contender, runRounds } from '../bench-engine/run-rounds';
import { type RunningLine, compareLines } from './compare-lines';
import { type LineOptions, readLineOptions } from './line-options';
import { type Line, linesWith } from './lines';
import { printLines } from './print-lines';
import { RATED_NETWORK } from './rated-network';
import { type Documents, ORGANIZATIONS, writeDocuments } from './write-documents';

const CONNECTIONS = 50;
const WITHIN_SECONDS = 300;
const RATED = ['rated', 'signed', 'proved'];

/**
 * `npm run bench -- authorization`: the engine's bench with and without authorization, a process of its own
 * for each line, in turns. What counts is the gateway's process; owners check and sign in another.
 */
async function main(): Promise<void> {
  const options = readLineOptions(process.argv.slice(2));
  const scratch = mkdtempSync(path.join(tmpdir(), 'passage-bench-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const profile = options.profileDir && path.resolve(options.profileDir);
  if (profile !== undefined) mkdirSync(profile, { recursive: true });
  const log = path.join(scratch, 'processes.log');
  const processes = new BenchProcesses(log);
  try {
    await benchLines(processes, { scratch, profile }, options);
  } catch (error) {
    process.stderr.write(readFileSync(log, 'utf8').slice(-4_000));
    throw error;
  } finally {
    await processes.stopAll();
  }
  if (profile !== undefined) printHotSpots(profile);
}

interface Folders {
  readonly scratch: string;
  readonly profile: string | undefined;
}

async function benchLines(
  processes: BenchProcesses,
  folders: Folders,
  { rounds, seconds, lines: wanted }: LineOptions,
): Promise<void> {
  const documents = writeDocuments(folders.scratch);
  const arena = await openArena(processes, folders, documents);
  printLoad('before');
  const lines = linesWith(documents).filter((_, index) => wanted(index + 1));
  const running: RunningLine[] = [];
  for (const line of lines) running.push({ line, gateway: await start(arena, line) });
  const contenders = await compareLines(running);
  for (const contender of contenders) await askAsEverybody(arena, contender);
  for (const unique of [true, false]) {
    const workload = { connections: CONNECTIONS, unique, seconds, rounds };
    const summaries = await runRounds(arena, contenders, workload);
    printLines(lines, summaries, unique);
  }
  for (const { gateway } of running) await arena.stop(gateway);
  printLoad('after');
}

/** Every caller with every purpose once: a gateway keeps what it decided until the agreements change. */
async function askAsEverybody(arena: Arena, { gateway, ...asked }: Contender): Promise<void> {
  const { port } = gateway;
  const most = ORGANIZATIONS * PURPOSE_CODES.length;
  const load = { connections: CONNECTIONS, unique: true, seconds: WITHIN_SECONDS, most };
  await arena.run({ ...asked, ...load, port });
}

async function openArena(
  processes: BenchProcesses,
  { scratch, profile }: Folders,
  { callKeys, provingCallKeys }: Documents,
): Promise<Arena> {
  const places = { scratch, profile, peers: scratch };
  return Arena.open(processes, places, [
    `rated=`,
    `signed=${callKeys}`,
    `proved=${provingCallKeys}`,
  ]);
}

async function start(arena: Arena, { name, graph, environment, askers }: Line) {
  const subgraphs = RATED.includes(graph) ? RATED_NETWORK : NETWORK_SUBGRAPHS;
  const supergraph = arena.compose(graph, subgraphs);
  const gateway = await arena.start('passage', supergraph, { environment, askers });
  const collections = async (): Promise<number> => {
    const told = nextMessage(gateway.child, 'collections');
    gateway.child.send('collections');
    return ((await told) as { collections: number }).collections;
  };
  return { ...gateway, name, collections };
}

main().catch(failCommand);
