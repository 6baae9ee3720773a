import type { Environment } from '../../shared/runtime/environment';
import { readVariables, text } from '../../shared/runtime/environment';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import { subgraphVariables } from '../../shared/runtime/subgraph-config';

export const PREFIX = 'PROTECTION_';
const DEFAULT_PORT = 4004;

/** What protection needs beside what every subgraph needs. */
export interface ProtectionConfig extends SubgraphConfig {
  /** The file with the key that owners share to let withheld fields be compared; without it none are. */
  readonly comparisonKeyFile?: string;
}

const PROTECTION_VARIABLES = {
  ...subgraphVariables(DEFAULT_PORT),
  comparisonKeyFile: text(
    'COMPARISON_KEY_FILE',
    'the key that owners share, and who compares for them lacks; empty gives nothing to compare',
    '',
  ),
};

/** @throws PassageError CONFIGURATION_INVALID with every problem in one message. */
export function readConfig(environment: Environment): ProtectionConfig {
  return readVariables(environment, PREFIX, PROTECTION_VARIABLES);
}
