import { type Dispatcher, request as send } from 'undici';
import type { CallFailure } from '../../execution/execution';
import { checkEventSeals } from './check-event-seals';
import type { OpenEvents } from './event-source';
import { EventStreamReader } from './event-stream-reader';

/** A stream is kept alive by comments; one that is silent for longer is broken. */
const SILENT_MS = 60_000;

/**
 * Subscribes by a POST that is answered with an event stream
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, "distinct connections").
 */
export const openSseEvents: OpenEvents = (target, request, { event, end }) => {
  const { url, sign, policy } = target;
  const aborting = new AbortController();
  const read = async (): Promise<CallFailure | undefined> => {
    const body = JSON.stringify(request);
    const { headers, isAnswer } = sign('POST', body);
    const check = checkEventSeals(isAnswer);
    const response = await send(url, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': 'application/json',
        accept: 'text/event-stream',
      },
      body,
      signal: aborting.signal,
      headersTimeout: policy.timeoutMs,
      bodyTimeout: SILENT_MS,
    });
    if (!isEventStream(response)) {
      aborting.abort();
      return response.statusCode === 401 || response.statusCode === 403
        ? 'SUBGRAPH_ERROR'
        : 'SUBGRAPH_ANSWER_INVALID';
    }
    const reader = new EventStreamReader(policy.maxAnswerBytes);
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      for (const { name, data } of reader.read(chunk)) {
        if (name === 'complete') return undefined;
        if (name !== 'next') continue;
        const reply = check(parsed(data));
        if ('failure' in reply) return reply.failure;
        event(reply);
      }
      if (reader.isTooLarge) return 'SUBGRAPH_ANSWER_INVALID';
    }
    return 'SUBGRAPH_UNREACHABLE';
  };
  read()
    .catch((): CallFailure => 'SUBGRAPH_UNREACHABLE')
    .then((failure) => {
      if (!aborting.signal.aborted || failure === 'SUBGRAPH_ERROR') aborting.abort();
      if (failure === undefined) end();
      else event({ failure });
    })
    .catch(() => undefined);
  return () => aborting.abort();
};

/** What is no JSON is no answer either. */
function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** Some servers say "none" for what is not encoded. */
const PLAIN: ReadonlySet<unknown> = new Set([undefined, 'identity', 'none']);

function isEventStream({ statusCode, headers }: Dispatcher.ResponseData): boolean {
  const isStream = /^text\/event-stream\s*(;|$)/i.test(String(headers['content-type'] ?? ''));
  return statusCode === 200 && isStream && PLAIN.has(headers['content-encoding']);
}
