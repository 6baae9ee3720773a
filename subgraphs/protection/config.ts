import type { Environment } from '../../shared/runtime/environment';
import { oneOf, readVariables, text } from '../../shared/runtime/environment';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import { subgraphVariables } from '../../shared/runtime/subgraph-config';

const PREFIX = 'PROTECTION_';
const DEFAULT_PORT = 4004;

/** What protection needs beside what every subgraph needs. */
export interface ProtectionConfig extends SubgraphConfig {
  /** The file with the key that owners share to let withheld fields be compared; without it none are. */
  readonly comparisonKeyFile?: string;
  /** `no` where another owner of the same records tells first, and its ledger was not taken over yet. */
  readonly tellsCounts?: 'yes' | 'no';
}

const PROTECTION_VARIABLES = {
  ...subgraphVariables(DEFAULT_PORT),
  comparisonKeyFile: text(
    'COMPARISON_KEY_FILE',
    'the key that owners share, and who compares for them lacks; empty gives nothing to compare',
    '',
  ),
  tellsCounts: oneOf(
    'TELLS_COUNTS',
    'whether protected counts are told at a start and after a load; no: what was told stands',
    ['yes', 'no'],
    'yes',
  ),
};

/** @throws PassageError CONFIGURATION_INVALID with every problem in one message. */
export function readConfig(environment: Environment): ProtectionConfig {
  return readVariables(environment, PREFIX, PROTECTION_VARIABLES);
}

/** What its loader needs. @throws PassageError CONFIGURATION_INVALID as above. */
export function readLoaderConfig(environment: Environment) {
  const { databaseUrl, tellsCounts } = PROTECTION_VARIABLES;
  return readVariables(environment, PREFIX, { databaseUrl, tellsCounts });
}
