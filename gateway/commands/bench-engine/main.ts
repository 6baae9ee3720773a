import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { failCommand } from '../../../shared/runtime/fail-command';
import { Arena, type RunningGateway } from './arena';
import { type BenchOptions, readBenchOptions } from './bench-options';
import { PLAN_SIZES, benchPlans } from './bench-plans';
import { BenchProcesses } from './bench-processes';
import { benchEntities, benchRequests } from './bench-requests';
import type { GatewayName, Places } from './gateways';
import { installPeers } from './install-peers';
import { NETWORK_SUBGRAPHS } from './network-subgraphs';
import { printHotSpots, printLoad } from './print-beside';

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
  const arena = await Arena.open(processes, places, PLAN_SIZES.map(String));
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

function tailOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(-4_000);
  } catch {
    return '';
  }
}

main().catch(failCommand);
