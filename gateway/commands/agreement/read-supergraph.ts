import { existsSync } from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../../shared/core/errors';
import { sharingFolders } from '../../../shared/runtime/sharing/sharing-files';
import { composeSubgraphs } from '../../supergraph/compose-subgraphs';
import { readTextFile } from '../../transport/supergraph-file';
import { readSources } from '../read-sources';
import type { Options } from './options';

/**
 * The supergraph that the options name; else as served by a network that runs or ran; else as the project's
 * own contracts compose.
 */
export async function readSupergraph(options: Options): Promise<string> {
  const served = path.join(sharingFolders(options).home, 'supergraph.graphql');
  const file = options.supergraph ?? (existsSync(served) ? served : undefined);
  if (file !== undefined) return readTextFile(file, 'supergraph');
  const composition = composeSubgraphs(await readSources('supergraph.yaml'));
  if ('supergraphSdl' in composition) return composition.supergraphSdl;
  throw new PassageError('COMPOSITION_FAILED', 'the contracts of supergraph.yaml do not compose', {
    expected: 'what npm run compose -- --check explains to be mended',
  });
}
