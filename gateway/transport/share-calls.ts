import type { SubgraphReply } from '../execution/execution';

type Call = () => Promise<SubgraphReply>;

/** Makes a call, or takes part in an equal one that is under way. */
export type ShareCall = (key: string, call: Call) => Promise<SubgraphReply>;

/**
 * Joins equal calls that are made at the same time. The key must hold all that the reply may depend on,
 * the caller's rights included. A call waits for an earlier one no longer than `waitMs` and then is
 * made itself, so an earlier one that hangs or fails holds nobody; 0 shares nothing.
 */
export function createCallSharing(waitMs: number): ShareCall {
  const underWay = new Map<string, Promise<SubgraphReply>>();
  if (waitMs === 0) return (_, call) => call();
  const start: ShareCall = async (key, call) => {
    const made = call();
    underWay.set(key, made);
    try {
      return await made;
    } finally {
      if (underWay.get(key) === made) underWay.delete(key);
    }
  };
  return async (key, call) => {
    const earlier = underWay.get(key);
    if (earlier === undefined) return start(key, call);
    const reply = await within(earlier, waitMs);
    return reply !== undefined && 'text' in reply ? reply : start(key, call);
  };
}

function within(reply: Promise<SubgraphReply>, waitMs: number): Promise<SubgraphReply | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, waitMs, undefined);
    reply.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
