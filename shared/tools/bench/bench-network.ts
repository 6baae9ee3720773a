import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { request } from 'undici';
import { ANONYMOUS, encodeCaller } from '../../core/caller';
import { PassageError } from '../../core/errors';
import { createLog } from '../../runtime/logging';
import { openCallSigners } from '../../runtime/sharing/call-signers';
import { placeServer } from '../../runtime/embedded-postgres/server-place';
import { callKeysFolder } from '../start-network/prepare-call-keys';
import type { StartedNetwork } from '../start-network/start-network';
import type { LoadersUsed } from './allowed-statements';
import { processMemoryMib } from './process-memory';

export interface SubgraphStats {
  readonly sqlStatements: number;
  /** Transactions in which requests read in their callers' names. */
  readonly askedReads: number;
  readonly requests: number;
  readonly peakMemoryKib: number;
  readonly loaders: LoadersUsed;
}

export interface BenchAnswer {
  readonly bytes: number;
  /** The gateway's plan, one node a line, when it was asked to explain itself. */
  readonly plan: readonly string[];
}

/** A running network, asked as the bench asks it. */
export interface BenchNetwork {
  /** @throws PassageError INTERNAL when the answer holds an error. */
  readonly ask: (body: string, headers?: Readonly<Record<string, string>>) => Promise<BenchAnswer>;
  readonly stats: () => Promise<ReadonlyMap<string, SubgraphStats>>;
  /** Memory by process in MiB. */
  readonly memory: () => Promise<ReadonlyMap<string, number>>;
}

/** @param home the state folder of the network. */
export function benchNetwork(network: StartedNetwork, home: string): BenchNetwork {
  const { signerFor } = openCallSigners(callKeysFolder(home), createLog('bench', 'silent'));
  const gateway = `http://127.0.0.1:${network.gateway.port}`;
  const stats = async () => {
    const all = network.subgraphs.map(async ({ name, port }) => {
      const call = { method: 'GET', target: '/stats', body: '', policy: 'none' } as const;
      const signed = signerFor(name)?.({ ...call, caller: encodeCaller(ANONYMOUS) });
      const headers = { ...signed?.headers };
      const { body } = await request(`http://127.0.0.1:${port}/stats`, { headers });
      return [name, (await body.json()) as SubgraphStats] as const;
    });
    return new Map(await Promise.all(all));
  };
  return {
    ask: (body, headers) => ask(`${gateway}/graphql`, body, headers),
    stats,
    async memory() {
      const subgraphs = [...(await stats())].map(
        ([name, { peakMemoryKib }]) => [`${name}, at most`, peakMemoryKib / 1_024] as const,
      );
      const server = postgresPid(home);
      const postgres = server === undefined ? undefined : processMemoryMib(server);
      return new Map([
        ...subgraphs,
        ['gateway', await gatewayMemoryMib(gateway)] as const,
        ...(postgres === undefined ? [] : [['PostgreSQL, all its processes', postgres] as const]),
      ]);
    },
  };
}

async function ask(url: string, body: string, more = {}): Promise<BenchAnswer> {
  const headers = { 'content-type': 'application/json', ...more };
  const { body: answer } = await request(url, { method: 'POST', headers, body });
  const text = await answer.text();
  const { data, errors, extensions } = JSON.parse(text) as {
    data?: unknown;
    errors?: unknown;
    extensions?: { explain?: { plan: string[] } };
  };
  if (data && !errors) {
    return { bytes: Buffer.byteLength(text), plan: extensions?.explain?.plan ?? [] };
  }
  throw new PassageError('INTERNAL', `the question was not answered: ${JSON.stringify(errors)}`);
}

async function gatewayMemoryMib(gateway: string): Promise<number> {
  const { body } = await request(`${gateway}/metrics`);
  const bytes = /^passage_gateway_resident_bytes (\S+)$/m.exec(await body.text())?.[1];
  return Number(bytes) / 1_024 ** 2;
}

/** The first line of the file that every PostgreSQL keeps in its data. */
function postgresPid(home: string): number | undefined {
  try {
    const file = join(placeServer(join(home, 'postgres')).data, 'postmaster.pid');
    return Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}
