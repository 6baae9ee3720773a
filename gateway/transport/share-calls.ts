import type { SubgraphReply } from '../execution/execution';

type Call = () => Promise<SubgraphReply>;

/** What a reply may depend on: who asks for what under which policy, and what is sent. */
export interface SharedBy {
  readonly caller: string;
  readonly policy: string;
  readonly body: Buffer;
}

/** Makes a call, or takes part in an equal one that is under way. */
export type ShareCall = (by: SharedBy, call: Call) => Promise<SubgraphReply>;

/** Emptied at its end: an earlier table of the map may hold it for long, but not the answer. */
interface UnderWay {
  body: Buffer | undefined;
  reply: Promise<SubgraphReply> | undefined;
}

/**
 * Joins equal calls of one subgraph that are made at the same time. A call waits for an earlier one no
 * longer than `waitMs` and then is made itself, so an earlier one that hangs or fails holds nobody; 0
 * shares nothing.
 */
export function createCallSharing(waitMs: number): ShareCall {
  if (waitMs === 0) return (_, call) => call();
  const byCaller = new Map<string, UnderWay[]>();
  const start = async (by: SharedBy, call: Call): Promise<SubgraphReply> => {
    const reply = call();
    const made: UnderWay = { body: by.body, reply };
    const key = keyOf(by);
    const calls = byCaller.get(key);
    if (calls === undefined) byCaller.set(key, [made]);
    else calls.push(made);
    try {
      return await reply;
    } finally {
      remove(byCaller, key, made);
      made.body = undefined;
      made.reply = undefined;
    }
  };
  return async (by, call) => {
    const earlier = byCaller.get(keyOf(by))?.findLast(({ body }) => body?.equals(by.body));
    if (earlier?.reply === undefined) return start(by, call);
    const reply = await within(earlier.reply, waitMs);
    return reply !== undefined && 'body' in reply ? reply : start(by, call);
  };
}

/** Neither part has a space. */
function keyOf({ caller, policy }: SharedBy): string {
  return `${caller} ${policy}`;
}

function remove(byCaller: Map<string, UnderWay[]>, caller: string, ended: UnderWay): void {
  const left = byCaller.get(caller) ?? [];
  if (left.length <= 1) byCaller.delete(caller);
  else left.splice(left.indexOf(ended), 1);
}

function within(reply: Promise<SubgraphReply>, waitMs: number): Promise<SubgraphReply | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, waitMs, undefined);
    reply.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
