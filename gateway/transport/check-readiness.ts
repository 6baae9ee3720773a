import { ANONYMOUS } from '../../shared/core/caller';
import type { EngineHolder } from './engine-holder';
import type { SubgraphClient } from './subgraph-client';

export interface Readiness {
  /** True while one owner at least answers: the others' fields are null then, with an error each. */
  readonly ready: boolean;
  /** The subgraphs that do not answer, by name. */
  readonly down: readonly string[];
  /** For each subgraph `UP`, or how it failed to answer. */
  readonly subgraphs: Readonly<Record<string, string>>;
}

const PROBE_MS = 2_000;
const KEPT_MS = 1_000;
const PROBE = Buffer.from(JSON.stringify({ query: '{__typename}', variables: {} }));

/** Asks every subgraph whether it answers; the finding is kept for a second, however often it is asked. */
export function createReadinessCheck(
  engines: EngineHolder,
  client: SubgraphClient,
): () => Promise<Readiness> {
  let kept: { readonly at: number; readonly finding: Promise<Readiness> } | undefined;
  return () => {
    if (kept === undefined || performance.now() - kept.at > KEPT_MS) {
      kept = { at: performance.now(), finding: probeAll(engines, client) };
    }
    return kept.finding;
  };
}

async function probeAll(engines: EngineHolder, client: SubgraphClient): Promise<Readiness> {
  const deadline = performance.now() + PROBE_MS;
  const probes = [...engines.current().supergraph.subgraphs.values()].map(async (subgraph) => {
    const request = { operationKind: 'query', body: PROBE } as const;
    const reply = await client.call(
      { ...request, subgraph: subgraph.name },
      { url: subgraph.url, caller: ANONYMOUS, deadline },
    );
    return [subgraph.name, 'failure' in reply ? reply.failure : 'UP'] as const;
  });
  const states = await Promise.all(probes);
  const down = states.filter(([, state]) => state !== 'UP').map(([name]) => name);
  return { ready: down.length < states.length, down, subgraphs: Object.fromEntries(states) };
}
