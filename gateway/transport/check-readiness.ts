import { ANONYMOUS } from '../../shared/core/caller';
import type { EngineHolder } from './engine-holder';
import type { SubgraphClient } from './subgraph-client';

export interface Readiness {
  /** True while one owner at least answers: the others' fields are null then, with an error each. */
  readonly ready: boolean;
  /** The subgraphs that do not answer, by name. */
  readonly down: readonly string[];
  /** For each subgraph `UP`, `CALL_KEYS_MISSING`, or how it failed to answer. */
  readonly subgraphs: Readonly<Record<string, string>>;
}

/** How subgraphs are called, and which of them are not. */
export interface ReadinessCalls {
  readonly client: SubgraphClient;
  readonly lacksCallKeys: (subgraph: string) => boolean;
}

const PROBE_MS = 2_000;
const KEPT_MS = 1_000;
const PROBE = Buffer.from(JSON.stringify({ query: '{__typename}', variables: {} }));

/** Asks every subgraph whether it answers; the finding is kept for a second, however often it is asked. */
export function createReadinessCheck(
  engines: EngineHolder,
  calls: ReadinessCalls,
): () => Promise<Readiness> {
  let kept: { readonly at: number; readonly finding: Promise<Readiness> } | undefined;
  return () => {
    if (kept === undefined || performance.now() - kept.at > KEPT_MS) {
      kept = { at: performance.now(), finding: probeAll(engines, calls) };
    }
    return kept.finding;
  };
}

async function probeAll(
  engines: EngineHolder,
  { client, lacksCallKeys }: ReadinessCalls,
): Promise<Readiness> {
  const deadline = performance.now() + PROBE_MS;
  const probes = [...engines.current().supergraph.subgraphs.values()].map(async (subgraph) => {
    const request = { operationKind: 'query', body: PROBE } as const;
    const reply = await client.call(
      { ...request, subgraph: subgraph.name },
      { url: subgraph.url, caller: ANONYMOUS, deadline },
    );
    if (!('failure' in reply)) return [subgraph.name, 'UP'] as const;
    const reason = lacksCallKeys(subgraph.name) ? 'CALL_KEYS_MISSING' : reply.failure;
    return [subgraph.name, reason] as const;
  });
  const states = await Promise.all(probes);
  const down = states.filter(([, state]) => state !== 'UP').map(([name]) => name);
  return { ready: down.length < states.length, down, subgraphs: Object.fromEntries(states) };
}
