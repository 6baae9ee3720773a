import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { failCommand } from '../../../shared/runtime/fail-command';
import { printTable } from '../../../shared/tools/bench/print-table';
import { Arena, type RunningGateway } from './arena';
import { type BenchOptions, readBenchOptions } from './bench-options';
import { PLAN_SIZES, benchPlans } from './bench-plans';
import { BenchProcesses } from './bench-processes';
import { benchEntities, benchRequests } from './bench-requests';
import type { GatewayName, Places } from './gateways';
import { type CpuProfile, hotSpots } from './hot-spots';
import { installPeers } from './install-peers';
import { NETWORK_SUBGRAPHS } from './network-subgraphs';

const SHOWN_HOT_SPOTS = 40;

async function main(): Promise<void> {
  const options = readBenchOptions(process.argv.slice(2));
  const scratch = mkdtempSync(path.join(tmpdir(), 'passage-bench-'));
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const peers = path.resolve(options.peersDir ?? path.join(scratch, 'peers'));
  const profile = options.profileDir && path.resolve(options.profileDir);
  if (profile !== undefined) mkdirSync(profile, { recursive: true });
  const processes = new BenchProcesses(path.join(scratch, 'processes.log'));
  try {
    installPeers(peers, options.peers);
    const places = { scratch, peers, profile };
    await benchAll(processes, places, options);
    if (profile !== undefined) printHotSpots(profile);
  } catch (error) {
    process.stderr.write(tailOf(path.join(scratch, 'processes.log')));
    throw error;
  } finally {
    await processes.stopAll();
  }
}

async function benchAll(
  processes: BenchProcesses,
  places: Places,
  options: BenchOptions,
): Promise<void> {
  const names: GatewayName[] = ['passage', ...options.peers];
  const arena = await Arena.open(processes, places, PLAN_SIZES);
  printLoad('before');
  if (options.parts.some((part) => part !== 'plans')) {
    const supergraph = arena.compose('network', NETWORK_SUBGRAPHS);
    const gateways: RunningGateway[] = [];
    for (const name of names) gateways.push(await arena.start(name, supergraph));
    if (options.parts.includes('requests')) await benchRequests(arena, gateways, options);
    if (options.parts.includes('entities')) await benchEntities(arena, gateways, options);
    for (const gateway of gateways) await arena.stop(gateway);
  }
  if (options.parts.includes('plans')) await benchPlans(arena, names);
  printLoad('after');
}

/** Figures mean little when others use the processors, too. */
function printLoad(when: string): void {
  const [one = 0, five = 0] = loadavg();
  console.log(`load average ${when}: ${one.toFixed(1)} (1 min), ${five.toFixed(1)} (5 min)\n`);
}

function printHotSpots(folder: string): void {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))) {
    const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as CpuProfile;
    printTable(
      `Where Passage's time went (${file})`,
      ['function', 'place', '% of busy time'],
      hotSpots(profile, SHOWN_HOT_SPOTS).map(({ name, place, share }) => [
        name,
        place,
        (share * 100).toFixed(1),
      ]),
    );
  }
}

function tailOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(-4_000);
  } catch {
    return '';
  }
}

main().catch(failCommand);
