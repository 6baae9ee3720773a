import path from 'node:path';
import { PassageError } from '../../shared/core/errors';
import { createLog } from '../../shared/runtime/logging';
import {
  type CallSigners,
  NO_SIGNERS,
  openCallSigners,
} from '../../shared/runtime/sharing/call-signers';
import type { SubgraphSource } from '../supergraph/compose-subgraphs';
import { type SubgraphEntry, readSupergraphConfig } from '../supergraph/read-supergraph-config';
import { fetchSubgraphSdl } from '../transport/fetch-subgraph-sdl';
import { readTextFile } from '../transport/supergraph-file';

/**
 * Reads the schemas that a `supergraph.yaml` names, from files beside it or from running subgraphs.
 * Rejects with PassageError FILE_UNREADABLE, FILE_MALFORMED or SUBGRAPH_UNREACHABLE.
 */
export async function readSources(config: string): Promise<SubgraphSource[]> {
  const folder = path.dirname(config);
  const keys = process.env['GATEWAY_CALL_KEYS'] ?? '';
  const signers = keys === '' ? NO_SIGNERS : openCallSigners(keys, createLog('compose', 'silent'));
  const sources = readEntries(config).map((entry) => readSource(folder, entry, signers));
  return Promise.all(sources).finally(signers.stop);
}

function readEntries(config: string): SubgraphEntry[] {
  const text = readTextFile(config, 'list of subgraphs');
  try {
    return readSupergraphConfig(text);
  } catch (error) {
    if (!(error instanceof PassageError)) throw error;
    const where = [config, error.details.where].filter(Boolean).join(': ');
    throw new PassageError(error.code, error.message, { ...error.details, where });
  }
}

async function readSource(
  folder: string,
  { name, routingUrl, schema }: SubgraphEntry,
  { signerFor }: CallSigners,
): Promise<SubgraphSource> {
  const sdl =
    'file' in schema
      ? readTextFile(path.resolve(folder, schema.file), `schema of the subgraph "${name}"`)
      : await fetchSubgraphSdl(name, schema.subgraphUrl, signerFor(name));
  return { name, url: routingUrl, sdl };
}
