import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import { PassageError, explain } from '../../../shared/core/errors';
import { CALLER_HEADER, encodeCaller } from '../../../shared/core/caller';
import type { CallerRights } from '../../authorization/field-decisions';
import type { Engine, Question } from '../../execution/engine';
import type { Ask, SubgraphReply, SubgraphRequest, Variables } from '../../execution/execution';
import type { SubgraphClient } from '../subgraph-client';
import { type Signing, lacksCallKeys, signerOf } from '../signer-of';
import type { SubgraphPolicy } from '../subgraph-policy';
import { EventQueue } from './event-queue';
import type { EventsRequest, EventsTarget, OpenEvents } from './event-source';

/** The answers to one subscription, each as a query's would be. `return` ends it at once. */
export type Answers = AsyncIterableIterator<FormattedExecutionResult, undefined>;

/** A subscription that may be had, ready to run. */
export interface Subscription {
  readonly engine: Engine;
  /** With the caller's rights as they are at the moment; rejects as deciding does. */
  readonly questionNow: () => Promise<Question>;
  readonly variables: Variables;
  readonly rights: CallerRights;
  /** When the key or token of the caller ends, in milliseconds since 1970: its owner then ends it too. */
  readonly until?: number;
  /** Logs what an answer tells that is not public and gives what the client reads; rejects when it cannot. */
  readonly mirror?: (result: ExecutionResult) => Promise<ExecutionResult>;
  /** Says why the caller may ask no longer; looked at several times a second. */
  readonly refusalNow: () => Promise<FormattedExecutionResult | undefined>;
}

export interface SubscriptionRunner extends Signing {
  readonly client: SubgraphClient;
  readonly policyNow: () => string;
  readonly openers: Readonly<Record<SubgraphPolicy['subscriptions'], OpenEvents>>;
  /** For the entities of one event. */
  readonly requestTimeoutMs: number;
  /** Events that may wait for one subscriber. */
  readonly mostWaiting: number;
  /** Makes an engine's result fit to be shown. */
  readonly show: (result: ExecutionResult) => FormattedExecutionResult;
}

const NOTHING_OPEN = (): void => undefined;

type Waiting = { readonly reply: SubgraphReply } | { readonly last: FormattedExecutionResult };

/** The access of one that may ask no longer ends within a second. */
const LOOKED_AT_MS = 400;

const TOO_SLOW: FormattedExecutionResult = {
  errors: [
    {
      message: 'events came faster than they were taken; subscribe again',
      extensions: { code: 'OVERLOADED' },
    },
  ],
};

/**
 * Subscribes at the subgraph that owns the root field; each of its events is the answer to the first call of
 * the plan, and the rest of the plan runs for it.
 */
export async function runSubscription(
  runner: SubscriptionRunner,
  subscription: Subscription,
): Promise<Answers> {
  const answer = (reply: SubgraphReply) => answerTo(runner, subscription, reply);
  const queue = new EventQueue<Waiting>(runner.mostWaiting);
  const first = await firstCall(subscription);
  if (first.asked === undefined) {
    queue.endWith({ last: runner.show(first.result) });
    return answersFrom(queue, answer, NOTHING_OPEN);
  }
  const lastNow = lastAnswers(runner, subscription);
  const endIfOver = async (): Promise<void> => {
    const last = await lastNow();
    if (last === undefined) return;
    queue.endWith({ last });
    close();
  };
  const stop = open(runner, subscription, first.asked, {
    queue,
    // Whoever ended it may have known before that it is shared no more.
    onEnd: () => void endIfOver().finally(() => queue.end()),
  });
  const watch = setInterval(() => void endIfOver(), LOOKED_AT_MS);
  const close = (): void => {
    clearInterval(watch);
    stop();
  };
  return answersFrom(queue, answer, close);
}

interface FirstCall {
  /** What the owner of the root field is asked; undefined when everything is denied, or nothing of a subgraph is asked. */
  readonly asked: SubgraphRequest | undefined;
  /** The one answer where nothing is asked. */
  readonly result: ExecutionResult;
}

async function firstCall({ engine, questionNow, variables }: Subscription): Promise<FirstCall> {
  let asked: SubgraphRequest | undefined;
  const result = (await engine.execute(await questionNow(), {
    variables,
    ask: (request) => {
      asked = request;
      return Promise.resolve({ failure: 'SUBGRAPH_ERROR' });
    },
  })) as ExecutionResult;
  return { asked, result };
}

/**
 * Says with what a subscription ends now: because its caller may ask no longer or because nothing of it may be shown
 * any more, which is looked at when the policy changed; undefined while it goes on.
 */
function lastAnswers(runner: SubscriptionRunner, subscription: Subscription) {
  let judged = runner.policyNow();
  return async (): Promise<FormattedExecutionResult | undefined> => {
    const refusal = await subscription.refusalNow();
    const policy = runner.policyNow();
    if (refusal !== undefined || policy === judged) return refusal;
    try {
      const { asked, result } = await firstCall(subscription);
      judged = policy;
      return asked === undefined ? runner.show(result) : undefined;
    } catch (error) {
      return explained(error);
    }
  };
}

/** @throws what is no PassageError. */
function explained(error: unknown): FormattedExecutionResult {
  if (!(error instanceof PassageError)) throw error;
  return { errors: [{ message: explain(error), extensions: { code: error.code } }] };
}

function open(
  runner: SubscriptionRunner,
  { engine, rights, until }: Subscription,
  { subgraph, body }: SubgraphRequest,
  { queue, onEnd }: { readonly queue: EventQueue<Waiting>; readonly onEnd: () => void },
): () => void {
  if (lacksCallKeys(runner, subgraph)) {
    queue.push({ reply: { failure: 'SUBGRAPH_UNREACHABLE' } });
    queue.end();
    return NOTHING_OPEN;
  }
  const policy = runner.policyOf(subgraph);
  const url = policy.subscriptionUrl ?? engine.supergraph.subgraphs.get(subgraph)?.url ?? '';
  const caller = encodeCaller(rights.caller, until);
  const sign: EventsTarget['sign'] = (method, sent) => {
    const { pathname, search } = new URL(url);
    const call = { method, target: pathname + search, body: sent, caller };
    const signed = signerOf(runner, subgraph)?.({ ...call, policy: runner.policyNow() });
    return signed ?? { headers: { [CALLER_HEADER]: caller } };
  };
  const request = JSON.parse(body.toString('utf8')) as EventsRequest;
  const stop = runner.openers[policy.subscriptions]({ url, sign, policy }, request, {
    event(reply) {
      const isTaken = queue.push({ reply });
      if ('failure' in reply) queue.end();
      if (isTaken) return;
      queue.endWith({ last: TOO_SLOW });
      stop();
    },
    end: onEnd,
  });
  return stop;
}

/** Undefined for an event of which nothing may be shown: that something happened is a part of it. */
async function answerTo(
  { client, requestTimeoutMs, show }: SubscriptionRunner,
  { engine, questionNow, refusalNow, variables, rights, mirror }: Subscription,
  reply: SubgraphReply,
): Promise<FormattedExecutionResult | undefined> {
  const deadline = performance.now() + requestTimeoutMs;
  let isShown = false;
  const ask: Ask = (request) => {
    if (request.operationKind === 'subscription') {
      isShown = true;
      return Promise.resolve(reply);
    }
    const url = engine.supergraph.subgraphs.get(request.subgraph)?.url ?? '';
    return client.call(request, { url, caller: rights.caller, deadline });
  };
  // Bytes are given to those alone who say that they take them.
  const result = (await engine.execute(await questionNow(), { variables, ask })) as ExecutionResult;
  // The right to it may have ended since the event came.
  const refusal = await refusalNow();
  if (refusal !== undefined) return refusal;
  if (!isShown) return undefined;
  try {
    return show(mirror === undefined ? result : await mirror(result));
  } catch (error) {
    return explained(error);
  }
}

const DONE = { done: true, value: undefined } as const;

function answersFrom(
  queue: EventQueue<Waiting>,
  answer: (reply: SubgraphReply) => Promise<FormattedExecutionResult | undefined>,
  close: () => void,
): Answers {
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      for (;;) {
        const { done, value: waiting } = await queue.next();
        if (done) {
          close();
          return DONE;
        }
        const value = 'last' in waiting ? waiting.last : await answer(waiting.reply);
        if (value !== undefined) return { done: false, value };
      }
    },
    return() {
      queue.endWith();
      close();
      return Promise.resolve(DONE);
    },
  };
}
