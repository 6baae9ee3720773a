import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { PassageError } from '../../core/errors';
import { reading } from '../../runtime/reading';

const PROJECT = path.resolve(__dirname, '../../..');

/** One subgraph more: its name, where it answers, and the file with its contract. */
export interface JoiningSubgraph {
  readonly name: string;
  readonly url: string;
  readonly contract: string;
}

/**
 * Composes the network that runs on a state folder anew, with one subgraph more or without; its gateway takes the
 * new schema by itself.
 * @throws PassageError FILE_UNREADABLE when none ever ran there, COMPOSITION_FAILED.
 */
export function joinNetwork(home: string, joining: JoiningSubgraph | undefined): void {
  const own = path.join(home, 'supergraph.yaml');
  const text = reading(own, () => fs.readFileSync(own, 'utf8'), 'network, which npm start begins');
  const { subgraphs } = parse(text) as { subgraphs: object };
  const added = joining && {
    [joining.name]: { routing_url: joining.url, schema: { file: joining.contract } },
  };
  const config = path.join(home, 'supergraph-with-example.yaml');
  fs.writeFileSync(config, stringify({ subgraphs: { ...subgraphs, ...added } }));
  const args = ['--config', config, '--out', path.join(home, 'supergraph.graphql')];
  const program = [path.join(PROJECT, 'shared/tools/run.cjs'), 'gateway/commands/compose.ts'];
  try {
    execFileSync(process.execPath, [...program, ...args], { cwd: PROJECT, stdio: 'pipe' });
  } catch (cause) {
    const { stderr } = cause as { stderr?: Buffer };
    throw new PassageError('COMPOSITION_FAILED', stderr?.toString().trim() ?? String(cause));
  }
}
