import type { Environment } from '../../shared/runtime/environment';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import { readSubgraphConfig } from '../../shared/runtime/subgraph-config';

export const PREFIX = 'ACCESS_';
const DEFAULT_PORT = 4005;

export function readConfig(environment: Environment): SubgraphConfig {
  return readSubgraphConfig(environment, PREFIX, DEFAULT_PORT);
}
