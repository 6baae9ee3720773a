import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type SignCall, createCallSigner } from '../../sharing/calls/call-signer';
import { readPrivateKey } from '../../sharing/ed25519';
import type { Log } from '../logging';
import { type CallKeysWatch, callKeysFile, watchCallKeys } from './call-keys-file';

/** How a gateway signs: for each subgraph that has call keys, and for no other. */
export interface CallSigners {
  readonly signerFor: (subgraph: string) => SignCall | undefined;
  readonly stop: () => void;
}

/** The name of the gateway's own Ed25519 key in the folder. */
export const GATEWAY_KEY_FILE = 'gateway.pem';
const LOOK_EVERY_MS = 1_000;

/** Opens a folder of call keys; keys of further subgraphs that come into it are found without a restart. */
export function openCallSigners(folder: string, log: Log): CallSigners {
  const keyFile = path.join(folder, GATEWAY_KEY_FILE);
  const gateway = existsSync(keyFile) ? readPrivateKey(readFileSync(keyFile, 'utf8')) : undefined;
  const watches: CallKeysWatch[] = [];
  const signers = new Map<string, SignCall>();
  const lookedAt = new Map<string, number>();
  const open = (subgraph: string): SignCall | undefined => {
    lookedAt.set(subgraph, performance.now());
    const file = callKeysFile(folder, subgraph);
    if (!existsSync(file)) return undefined;
    const watch = watchCallKeys(file, log);
    watches.push(watch);
    const signer = createCallSigner(watch.current, gateway);
    signers.set(subgraph, signer);
    return signer;
  };
  return {
    signerFor(subgraph) {
      const known = signers.get(subgraph);
      if (known !== undefined) return known;
      const isRecent = performance.now() - (lookedAt.get(subgraph) ?? -Infinity) < LOOK_EVERY_MS;
      return isRecent ? undefined : open(subgraph);
    },
    stop: () => watches.forEach((watch) => watch.stop()),
  };
}

/** What signs nothing: for subgraphs that know no gateway. */
export const NO_SIGNERS: CallSigners = { signerFor: () => undefined, stop: () => undefined };
