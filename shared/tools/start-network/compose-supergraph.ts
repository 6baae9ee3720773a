import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { PassageError } from '../../core/errors';
import type { ChildProcesses } from './child-processes';
import type { ServicePlan } from './find-services';
import type { NetworkOptions } from './network-options';
import { runCommand } from './run-command';

/**
 * Joins the subgraphs' contracts into one schema file and gives its path.
 * @throws PassageError COMPOSITION_FAILED in the words of the compose command.
 */
export async function composeSupergraph(
  options: NetworkOptions,
  children: ChildProcesses,
): Promise<string> {
  const config = path.join(options.home, 'supergraph.yaml');
  const out = path.join(options.home, 'supergraph.graphql');
  fs.writeFileSync(
    config,
    stringify({
      subgraphs: Object.fromEntries([...options.subgraphs.map(entry), ...ownPart(options.project)]),
    }),
  );
  const compose = path.join(options.project, 'gateway/commands/compose.ts');
  const plan = {
    args: [compose, '--config', config, '--out', out],
    environment: { ...options.environment },
    log: path.join(options.home, 'logs', 'compose.log'),
  };
  const { succeeded, lines } = await runCommand(children, plan);
  if (succeeded) return out;
  throw new PassageError(
    'COMPOSITION_FAILED',
    `The subgraphs do not fit together:\n${lines.join('\n')}`,
  );
}

function entry({ name, main, port }: ServicePlan) {
  const file = path.join(path.dirname(main), 'schema.graphql');
  return [name, { routing_url: `http://127.0.0.1:${port}/graphql`, schema: { file } }] as const;
}

/** The part that the gateway answers itself, where the project's gateway has one. */
function ownPart(project: string) {
  const file = path.join(project, 'gateway', 'oversight', 'schema.graphql');
  if (!fs.existsSync(file)) return [];
  const own = { routing_url: 'gateway:oversight', schema: { file } };
  return [['oversight', own] as const];
}
