import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Peer } from './bench-options';
import type { Program } from './bench-processes';
import { grafbaseConfigOf } from './grafbase-config';
import { KEYS, benchKey } from './load-order';

export type GatewayName = 'passage' | Peer;

export interface Serving {
  readonly supergraph: string;
  readonly port: number;
  /** Beside what Passage is always started with. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Where the bench keeps its files, and where peers are installed. */
export interface Places {
  readonly scratch: string;
  readonly peers: string;
  readonly profile: string | undefined;
}

/** The development server of Grafbase's command line, which runs its Rust engine; it comes in a package. */
const GRAFBASE = `@grafbase/cli-${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-unknown-linux-musl`;

const HIVE = [
  '@graphql-hive/gateway@2.15.1',
  '@graphql-hive/router-runtime@1.4.23',
  'graphql@16.15.0',
];

/** The packages of each peer; what is measured is these versions. */
export const PACKAGES: Readonly<Record<Peer, readonly string[]>> = {
  apollo: ['@apollo/gateway@2.14.4', '@apollo/server@5.5.1', 'graphql@16.15.0'],
  hive: HIVE,
  'hive-rust': HIVE,
  grafbase: [`${GRAFBASE}@0.103.0`],
};

/** Both planners of Hive come in one installation. */
export function folderOf(peer: Peer): string {
  return peer === 'hive-rust' ? 'hive' : peer;
}

/** How each gateway is started, as its documentation says to, one process each. */
export function programOf(name: GatewayName, places: Places, serving: Serving): Program {
  if (name === 'passage') return passage(places, serving);
  const folder = path.join(places.peers, folderOf(name));
  if (name === 'apollo') return apollo(folder, serving);
  if (name === 'grafbase') return grafbase(folder, places, serving);
  return hive(folder, serving, name === 'hive-rust');
}

function passage(
  { scratch, profile }: Places,
  { supergraph, port, environment }: Serving,
): Program {
  const keysFile = path.join(scratch, 'keys.json');
  writeFileSync(keysFile, JSON.stringify(keyList()));
  const root = path.resolve(__dirname, '../../..');
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const run = ['shared/tools/run.cjs', 'gateway/main.ts'];
  return {
    args: [...flags, ...run, '--supergraph', supergraph, '--port', String(port)],
    environment: { GATEWAY_KEYS_FILE: keysFile, GATEWAY_LOG_LEVEL: 'warn', ...environment },
    folder: root,
    isGateway: true,
  };
}

function keyList() {
  return Array.from({ length: KEYS }, (_, number) => ({
    organization: `organization-${number}`,
    sha256: createHash('sha256').update(benchKey(number)).digest('hex'),
  }));
}

function apollo(folder: string, { supergraph, port }: Serving): Program {
  const file = copyIn('apollo.mjs', folder);
  return { args: [file, supergraph, String(port)], folder, isGateway: true };
}

function hive(folder: string, { supergraph, port }: Serving, isRust: boolean): Program {
  const config = copyIn('hive.config.mjs', folder);
  const bin = path.join(folder, 'node_modules/@graphql-hive/gateway/dist/bin.js');
  const planner = isRust ? ['--hive-router-runtime'] : [];
  const listen = ['--host', '127.0.0.1', '--port', String(port), '--fork', '1'];
  const options = ['--config-path', config, ...listen, ...planner];
  return { args: [bin, 'supergraph', supergraph, ...options], folder, isGateway: true };
}

/** It composes the same subgraphs itself, from the settings that stand beside the supergraph. */
function grafbase(folder: string, { scratch }: Places, { supergraph, port }: Serving): Program {
  const command = path.join(folder, 'node_modules', GRAFBASE, 'grafbase');
  chmodSync(command, 0o755);
  const home = ['--home', path.join(scratch, 'grafbase')];
  const args = [...home, 'dev', '--config', grafbaseConfigOf(supergraph), '--port', String(port)];
  return { command, args, folder: scratch, isGateway: true };
}

function copyIn(file: string, folder: string): string {
  const copy = path.join(folder, file);
  copyFileSync(path.join(__dirname, 'peers', file), copy);
  return copy;
}
