import { createHash } from 'node:crypto';
import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Peer } from './bench-options';
import type { Program } from './bench-processes';
import { KEYS, benchKey } from './load-order';

export type GatewayName = 'passage' | Peer;

export interface Serving {
  readonly supergraph: string;
  readonly port: number;
}

/** Where the bench keeps its files, and where peers are installed. */
export interface Places {
  readonly scratch: string;
  readonly peers: string;
  readonly profile: string | undefined;
}

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
};

/** Both planners of Hive come in one installation. */
export function folderOf(peer: Peer): string {
  return peer === 'apollo' ? 'apollo' : 'hive';
}

/** How each gateway is started, as its documentation says to, one process each. */
export function programOf(name: GatewayName, places: Places, serving: Serving): Program {
  if (name === 'passage') return passage(places, serving);
  const folder = path.join(places.peers, folderOf(name));
  return name === 'apollo' ? apollo(folder, serving) : hive(folder, serving, name === 'hive-rust');
}

function passage({ scratch, profile }: Places, { supergraph, port }: Serving): Program {
  const keysFile = path.join(scratch, 'keys.json');
  writeFileSync(keysFile, JSON.stringify(keyList()));
  const root = path.resolve(__dirname, '../../..');
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  const run = ['shared/tools/run.cjs', 'gateway/main.ts'];
  return {
    args: [...flags, ...run, '--supergraph', supergraph, '--port', String(port)],
    environment: { GATEWAY_KEYS_FILE: keysFile, GATEWAY_LOG_LEVEL: 'warn' },
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

function copyIn(file: string, folder: string): string {
  const copy = path.join(folder, file);
  copyFileSync(path.join(__dirname, 'peers', file), copy);
  return copy;
}
