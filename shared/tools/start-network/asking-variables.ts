import { createHash } from 'node:crypto';
import { DEVELOPMENT_ORGANIZATIONS } from './development-organizations';
import { keepKey } from './development-keys';
import { keepSecret } from './keep-secret';
import type { NetworkOptions } from './network-options';

/** Subgraphs that ask the graph themselves, each as a caller like any other. */
const ASKING = ['harmonization'];

/**
 * Makes the key of each subgraph that asks, before the gateway reads the keys, and gives by its name where it
 * asks, its key there, by which secret it compares, and whose people may answer what it asks of people. Where
 * the environment names another graph, or an empty one for none, that stands.
 */
export function askingVariables({
  home,
  gateway,
  keysFile,
  subgraphs,
  environment,
}: NetworkOptions): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const asking = subgraphs.filter(({ name }) => ASKING.includes(name));
  return new Map(
    asking.map(({ name, prefix }) => {
      const key = keepSecret(home, `${name}-key`);
      const sha256 = createHash('sha256').update(key).digest('hex');
      keepKey(keysFile, { organization: `${name}-keeper`, sha256 });
      const variables = {
        GATEWAY_URL:
          environment[`${prefix}GATEWAY_URL`] ?? `http://127.0.0.1:${gateway.port}/graphql`,
        GATEWAY_KEY: key,
        HASH_SECRET: keepSecret(home, `${name}-hash`),
        REVIEWERS: DEVELOPMENT_ORGANIZATIONS.join(','),
      };
      return [name, variables] as const;
    }),
  );
}
