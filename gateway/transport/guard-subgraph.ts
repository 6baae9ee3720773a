import {
  BrokenCircuitError,
  BulkheadRejectedError,
  CircuitState,
  ConsecutiveBreaker,
  bulkhead,
  circuitBreaker,
  handleWhenResult,
} from 'cockatiel';
import type { SubgraphReply } from '../execution/execution';
import type { SubgraphPolicy } from './subgraph-policy';

/** Why a call was not even made. */
export type Refusal = 'RESTS' | 'QUEUE_FULL';

/** Makes a call, or says why not; waits for its turn until `end`, in `performance.now()`. */
export type Guard = (
  call: () => Promise<SubgraphReply>,
  end: number,
) => Promise<SubgraphReply | Refusal>;

/**
 * Stands before one subgraph: bounds how many calls it has at a time and how many wait (a bulkhead), and
 * leaves it alone after failures in a row until one call finds it well (a circuit breaker).
 */
export function guardSubgraph(
  policy: SubgraphPolicy,
  onState: (state: 'open' | 'closed') => void,
): Guard {
  const breaker = circuitBreaker(handleWhenResult(isDown), {
    halfOpenAfter: policy.breakerRestMs,
    breaker: new ConsecutiveBreaker(policy.breakerFailures),
  });
  breaker.onBreak(() => onState('open'));
  breaker.onReset(() => onState('closed'));
  const lane = bulkhead(policy.connections, policy.queue);
  const takeTurn = (call: () => Promise<SubgraphReply>, end: number) =>
    lane.executionSlots > 0 ? lane.execute(call) : beforeEnd(lane.execute(call), end);
  return async (call, end) => {
    // Cockatiel would let calls wait for the one that tries: they would hang with it.
    if (breaker.state === CircuitState.HalfOpen) return 'RESTS';
    try {
      return await breaker.execute(() => takeTurn(call, end));
    } catch (error) {
      if (error instanceof BrokenCircuitError) return 'RESTS';
      if (error instanceof BulkheadRejectedError) return 'QUEUE_FULL';
      throw error;
    }
  };
}

function beforeEnd(reply: Promise<SubgraphReply>, end: number): Promise<SubgraphReply> {
  return new Promise((resolve, reject) => {
    const left = Math.max(0, end - performance.now());
    const timer = setTimeout(resolve, left, { failure: 'SUBGRAPH_TIMEOUT' });
    reply.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isDown(reply: unknown): boolean {
  const { failure } = reply as { failure?: string };
  return failure === 'SUBGRAPH_TIMEOUT' || failure === 'SUBGRAPH_UNREACHABLE';
}
