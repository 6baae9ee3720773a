import fs from 'node:fs';
import path from 'node:path';
import { addCallKey, callKeysFile } from '../../runtime/sharing/call-keys-file';
import { GATEWAY_KEY_FILE } from '../../runtime/sharing/call-signers';
import { writeWhole } from '../../runtime/write-whole';
import { generateKeys, publicKeyText, readPrivateKey } from '../../sharing/ed25519';

export interface CallKeysRequest {
  readonly folder: string;
  readonly subgraphs: readonly string[];
  /** Whether the owner demands that the gateway signs each call with its own Ed25519 key. */
  readonly proof: boolean;
  /** Whether a subgraph that has keys already is left as it is. */
  readonly once: boolean;
}

/** Makes or renews the keys by which subgraphs know their gateway; says where each stands. */
export function makeCallKeys({ folder, subgraphs, proof, once }: CallKeysRequest): void {
  const change = proof ? { gatewayKey: gatewayKeyIn(folder) } : {};
  for (const subgraph of subgraphs) {
    const file = callKeysFile(folder, subgraph);
    if (once && fs.existsSync(file)) continue;
    addCallKey(folder, subgraph, change);
    console.log(`${subgraph}: a new key in ${file}; the earlier one counts for ten minutes more.`);
  }
}

/** The gateway's public key; the pair is made at first need. */
function gatewayKeyIn(folder: string): string {
  const file = path.join(folder, GATEWAY_KEY_FILE);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!fs.existsSync(file)) writeWhole(file, generateKeys().privatePem);
  return publicKeyText(readPrivateKey(fs.readFileSync(file, 'utf8')));
}
