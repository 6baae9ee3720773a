import { ANONYMOUS, type Caller } from '../../shared/core/caller';
import { drawerOf } from '../../shared/sharing/asking';
import type { SharingPolicy } from '../../shared/sharing/sharing-policy';
import type { SubgraphClient } from './subgraph-client';

/**
 * Asks for what is drawn in the name of the organization that draws it, and for nothing but that: the caller
 * need not have a right to it, and gives none. Where nobody owns the drawing subgraph it is asked in nobody's.
 */
export function inNameOfDrawers(
  client: SubgraphClient,
  sharing: () => SharingPolicy,
): SubgraphClient {
  const callerOf = (draws: Parameters<typeof drawerOf>[1]): Caller => {
    const { organization } = drawerOf(sharing(), draws);
    return organization === undefined ? ANONYMOUS : { kind: 'ORGANIZATION', organization, draws };
  };
  return {
    call(request, context) {
      const { draws } = request;
      const caller = draws === undefined ? context.caller : callerOf(draws);
      return client.call(request, { ...context, caller });
    },
    close: () => client.close(),
  };
}
