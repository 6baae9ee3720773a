import path from 'node:path';
import { parseArgs } from 'node:util';
import { PassageError } from '../../core/errors';
import type { Environment } from '../../runtime/environment';
import type { ServicePlan } from './find-services';
import { findServices } from './find-services';

export interface NetworkOptions {
  /** The project's folder, with its `subgraphs/` and `gateway/`. */
  readonly project: string;
  /** The state folder: data, secrets, keys, logs. */
  readonly home: string;
  /** Hashes of the callers' keys. */
  readonly keysFile: string;
  readonly samples: boolean;
  readonly subgraphs: readonly ServicePlan[];
  readonly gateway: ServicePlan;
  readonly environment: Environment;
}

const USAGE = `usage: npm start -- [--no-samples] [--port-base N]

  --no-samples     start without loading the sample records
  --port-base N    the gateway listens on N, the subgraphs on N+1, N+2, ... (default 4000)

PASSAGE_HOME names the state folder (default .passage), GATEWAY_PORT, FUNDING_PORT and the like one
port, FUNDING_DATABASE_URL and the like put one service on an existing PostgreSQL.`;

/**
 * Reads the command line and the environment.
 * @throws PassageError BAD_ARGUMENT, CONFIGURATION_INVALID
 */
export function readNetworkOptions(
  args: string[],
  environment: Environment,
  project: string,
): NetworkOptions {
  const { samples, portBase } = readArguments(args);
  const home = path.resolve(project, environment.PASSAGE_HOME || '.passage');
  const services = findServices(project, environment, portBase);
  const keysFile = path.join(home, 'keys.json');
  return { project, home, keysFile, samples, environment, ...services };
}

function readArguments(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: { 'no-samples': { type: 'boolean' }, 'port-base': { type: 'string' } },
    });
    return { samples: values['no-samples'] !== true, portBase: readBase(values['port-base']) };
  } catch (cause) {
    if (cause instanceof PassageError) throw cause;
    throw new PassageError('BAD_ARGUMENT', `${(cause as Error).message}\n${USAGE}`, { cause });
  }
}

function readBase(given = '4000'): number {
  const base = /^\d{1,5}$/.test(given) ? Number(given) : NaN;
  if (base >= 1 && base <= 65_000) return base;
  throw new PassageError('BAD_ARGUMENT', 'not a port number', {
    where: '--port-base',
    value: given,
    expected: 'a whole number from 1 to 65000',
  });
}
