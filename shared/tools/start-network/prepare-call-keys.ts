import fs from 'node:fs';
import path from 'node:path';
import { addCallKey, callKeysFile } from '../../runtime/sharing/call-keys-file';

/** Where an installation keeps the keys of calls. */
export function callKeysFolder(home: string): string {
  return path.join(home, 'call-keys');
}

/** Makes the keys by which each subgraph knows the gateway, at first start. */
export function prepareCallKeys(
  home: string,
  subgraphs: readonly { readonly name: string }[],
): string {
  const folder = callKeysFolder(home);
  for (const { name } of subgraphs) {
    if (!fs.existsSync(callKeysFile(folder, name))) addCallKey(folder, name);
  }
  return folder;
}
