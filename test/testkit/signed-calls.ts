import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '../../shared/core/caller';
import { ANONYMOUS, encodeCaller } from '../../shared/core/caller';
import type { CallSigners } from '../../shared/runtime/sharing/call-signers';
import { callKeysFile } from '../../shared/runtime/sharing/call-keys-file';
import type { CallKeys } from '../../shared/sharing/calls/call-keys';
import type { Call } from '../../shared/sharing/calls/call-signer';
import { createCallSigner } from '../../shared/sharing/calls/call-signer';

/** Where files of a run of tests stand that go with it; `global-setup.ts` makes it. */
export const FILES_FOLDER = 'PASSAGE_TEST_FILES';

/** The keys by which a subgraph under test knows the gateway of its test. */
export function testCallKeys(subgraph: string): CallKeys {
  const key = { id: 'test', secret: 'A'.repeat(43), from: '2020-01-01T00:00:00Z' };
  return { format: 'passage-call-keys/1', subgraph, keys: [key] };
}

/** A gateway's folder with these keys for every one of the subgraphs. */
export function testKeysFolder(subgraphs: readonly string[]): string {
  const folder = mkdtempSync(join(process.env[FILES_FOLDER] ?? tmpdir(), 'call-keys-'));
  for (const subgraph of subgraphs) {
    mkdirSync(join(folder, subgraph));
    writeFileSync(callKeysFile(folder, subgraph), JSON.stringify(testCallKeys(subgraph)));
  }
  return folder;
}

/** The file that a subgraph under test is started with. */
export function testKeysFile(subgraph: string): string {
  return callKeysFile(testKeysFolder([subgraph]), subgraph);
}

/** What signs for a gateway in the process of a test. */
export const TEST_SIGNERS: CallSigners = {
  signerFor: (subgraph) => createCallSigner(() => testCallKeys(subgraph)),
  stop: () => undefined,
};

/** The headers of a call that the gateway of a test makes. */
export function signedHeaders(
  subgraph: string,
  { method, target, body }: Pick<Call, 'method' | 'target' | 'body'>,
  caller: Caller = ANONYMOUS,
): Record<string, string> {
  const call = { method, target, body, caller: encodeCaller(caller), policy: 'none' };
  const { headers } = createCallSigner(() => testCallKeys(subgraph))(call);
  return { 'content-type': 'application/json', ...headers };
}

/** Asks a subgraph on this port as its gateway does; the answer as it came, errors included. */
export async function askSubgraph(
  { port, subgraph }: { readonly port: number; readonly subgraph: string },
  question: { readonly query: string; readonly variables?: object },
  caller: Caller = ANONYMOUS,
): Promise<any> {
  const body = JSON.stringify(question);
  const headers = signedHeaders(subgraph, { method: 'POST', target: '/graphql', body }, caller);
  const url = `http://127.0.0.1:${port}/graphql`;
  return (await fetch(url, { method: 'POST', headers, body })).json();
}

/** The figures that a subgraph gives its gateway. */
export async function statsOf(port: number, subgraph: string): Promise<{ sqlStatements: number }> {
  const headers = signedHeaders(subgraph, { method: 'GET', target: '/stats', body: '' });
  const response = await fetch(`http://127.0.0.1:${port}/stats`, { headers });
  return (await response.json()) as { sqlStatements: number };
}
