import type { ServicePlan } from './find-services';
import type { NetworkOptions } from './network-options';

/** Our environment for one service: without the variables, and so the secrets, of any other. */
export function serviceEnvironment(
  options: NetworkOptions,
  service: ServicePlan,
): Record<string, string | undefined> {
  const others = [...options.subgraphs, options.gateway]
    .map(({ prefix }) => prefix)
    .filter((prefix) => prefix !== service.prefix);
  const own = Object.entries(options.environment).filter(
    ([name]) => !others.some((prefix) => name.startsWith(prefix)),
  );
  return Object.fromEntries(own);
}
