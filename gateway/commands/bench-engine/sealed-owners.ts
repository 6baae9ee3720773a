import { readFileSync } from 'node:fs';
import { callKeysFile } from '../../../shared/runtime/sharing/call-keys-file';
import { parseCallKeys } from '../../../shared/sharing/calls/call-keys';
import { type VerifyCall, createCallVerifier } from '../../../shared/sharing/calls/call-verifier';
import type { ReadRequest } from './request-reader';
import type { SampleSubgraph } from './sample-subgraph';

const REFUSED = Buffer.from('HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n');
const END_OF_HEAD = '\r\n\r\n';

/** Owners that answer nobody but a gateway that signs its calls, and sign what they answer. */
export class SealedOwners {
  private readonly verifiers = new Map<string, VerifyCall>();

  /** Each subgraph of a graph knows its gateway by its file in the folder. */
  add(graph: string, subgraphs: readonly SampleSubgraph[], folder: string): void {
    for (const { name } of subgraphs) {
      const keys = parseCallKeys(readFileSync(callKeysFile(folder, name), 'utf8'));
      this.verifiers.set(
        `/${graph}/${name}`,
        createCallVerifier(() => keys),
      );
    }
  }

  /** The recorded answer, signed for this call where its owner signs. */
  async answer(
    { head, path, body }: ReadRequest,
    recorded: () => Promise<Buffer>,
  ): Promise<Buffer> {
    const verify = this.verifiers.get(path);
    if (verify === undefined) return recorded();
    const call = verify({ method: 'POST', target: path, headers: headersIn(head) });
    if (typeof call === 'string' || !call.isBody(body)) return REFUSED;
    const response = await recorded();
    const end = response.indexOf(END_OF_HEAD);
    const seal = call.sealAnswer(200, response.subarray(end + END_OF_HEAD.length));
    const lines = Object.entries(seal).map(([name, value]) => `\r\n${name}: ${value}`);
    return Buffer.concat([
      response.subarray(0, end),
      Buffer.from(lines.join('')),
      response.subarray(end),
    ]);
  }
}

function headersIn(head: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of head.split('\r\n').slice(1)) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}
