import { parse as parseYaml } from 'yaml';
import { PassageError } from '../../shared/core/errors';

/** One subgraph as `supergraph.yaml` names it: where it is called and where its schema is. */
export interface SubgraphEntry {
  readonly name: string;
  readonly routingUrl: string;
  readonly schema: { readonly file: string } | { readonly subgraphUrl: string };
}

const EXPECTED_ENTRY =
  'routing_url: <http address> and schema: { file: <path> } or schema: { subgraph_url: <http address> }';

/**
 * Reads `supergraph.yaml` in the format of Rover
 * (https://www.apollographql.com/docs/rover/commands/supergraphs#yaml-configuration-file).
 * @throws PassageError FILE_MALFORMED with every problem at once.
 */
export function readSupergraphConfig(yaml: string): SubgraphEntry[] {
  const config = parsed(yaml);
  const subgraphs = config['subgraphs'];
  if (!isRecord(subgraphs) || Object.keys(subgraphs).length === 0) {
    throw new PassageError('FILE_MALFORMED', 'the file names no subgraphs', {
      where: 'subgraphs',
      expected: 'a map from subgraph names to routing_url and schema',
    });
  }
  const version = versionText(config['federation_version'] ?? 2);
  if (!/^=?2(\.|$)/.test(version)) {
    throw new PassageError('FILE_MALFORMED', 'only federation 2 is composed', {
      where: 'federation_version',
      value: version,
      expected: '2 or =2.x.y',
    });
  }
  const results = Object.entries(subgraphs).map(([name, entry]) => readEntry(name, entry));
  const bad = results.flatMap((result) => (typeof result === 'string' ? [result] : []));
  if (bad.length > 0) {
    throw new PassageError('FILE_MALFORMED', 'a subgraph is not described well enough', {
      where: bad.join(', '),
      expected: EXPECTED_ENTRY,
    });
  }
  return results.filter((result) => typeof result !== 'string');
}

function versionText(version: unknown): string {
  return typeof version === 'number' || typeof version === 'string' ? String(version) : '';
}

function readEntry(name: string, entry: unknown): SubgraphEntry | string {
  if (!isRecord(entry) || !isRecord(entry['schema'])) return `subgraphs.${name}`;
  const { file, subgraph_url: subgraphUrl } = entry['schema'];
  const routingUrl = entry['routing_url'] ?? subgraphUrl;
  if (!isHttpUrl(routingUrl) && !isOwnAddress(routingUrl)) return `subgraphs.${name}.routing_url`;
  if (typeof file === 'string' && file !== '') return { name, routingUrl, schema: { file } };
  if (isHttpUrl(subgraphUrl)) return { name, routingUrl, schema: { subgraphUrl } };
  return `subgraphs.${name}.schema`;
}

function parsed(yaml: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = parseYaml(yaml);
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : '').split('\n');
    throw new PassageError('FILE_MALFORMED', `not YAML: ${reason}`, { cause });
  }
  if (isRecord(value)) return value;
  throw new PassageError('FILE_MALFORMED', 'not a YAML map', { expected: 'subgraphs: { ... }' });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Of a part of the graph that the gateway answers itself. */
function isOwnAddress(value: unknown): value is string {
  return typeof value === 'string' && /^gateway:[a-z]+$/.test(value);
}

function isHttpUrl(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value);
}
