import type { Environment, Variable } from '../../shared/runtime/environment';
import { readVariables, text } from '../../shared/runtime/environment';
import type { SubgraphConfig } from '../../shared/runtime/subgraph-config';
import { subgraphVariables } from '../../shared/runtime/subgraph-config';

export const PREFIX = 'HARMONIZATION_';
const DEFAULT_PORT = 4006;

/** What harmonization needs beside what every subgraph needs: it asks the graph as a caller like any other. */
export interface HarmonizationConfig extends SubgraphConfig {
  /** Empty: records are compared only by the command, never by themselves. */
  readonly gatewayUrl: string;
  /** Empty: what is public alone is compared. */
  readonly gatewayKey: string;
  /** Makes words of records comparable here and nowhere else; with another one everything is compared anew. */
  readonly hashSecret: string;
  /** Ids of the organizations whose people may decide about pairs. */
  readonly reviewers: readonly string[];
}

/** Its variables, without their prefix; the table in its README is tested against them. */
export const HARMONIZATION_VARIABLES = {
  ...subgraphVariables(DEFAULT_PORT),
  gatewayUrl: text('GATEWAY_URL', 'the graph that it asks for records; empty asks none', ''),
  gatewayKey: text('GATEWAY_KEY', 'its key there; empty asks for what is public alone', ''),
  hashSecret: secret('HASH_SECRET', 'by it words are compared without being kept'),
  reviewers: organizations('REVIEWERS', 'organizations whose people may decide about pairs'),
};

/** @throws PassageError CONFIGURATION_INVALID with every problem in one message. */
export function readConfig(environment: Environment): HarmonizationConfig {
  return readVariables(environment, PREFIX, HARMONIZATION_VARIABLES);
}

function secret(name: string, description: string): Variable<string> {
  const parse = (given: string) => (given.length >= 16 ? given : undefined);
  return { name, description, fallback: undefined, expected: 'at least 16 characters', parse };
}

function organizations(name: string, description: string): Variable<readonly string[]> {
  const parse = (given: string) => given.split(',').map((id) => id.trim());
  return { name, description, fallback: [], expected: 'ids of organizations with commas', parse };
}
