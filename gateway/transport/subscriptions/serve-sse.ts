import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import type { Answers } from './run-subscription';

const KEEP_ALIVE_MS = 12_000;

/** Whether a client asks for an event stream. */
export function acceptsEventStream({ headers }: IncomingMessage): boolean {
  return /\btext\/event-stream\b/i.test(headers.accept ?? '');
}

/**
 * Sends answers as events, each when the client has taken the one before
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, "distinct connections").
 */
export async function serveSse(response: ServerResponse, answers: Answers): Promise<void> {
  response.once('close', () => void answers.return?.());
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
  const alive = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MS);
  try {
    for await (const answer of answers) await write(response, 'next', answer);
    await write(response, 'complete');
  } finally {
    clearInterval(alive);
  }
  response.end();
}

function write(
  response: ServerResponse,
  name: 'next' | 'complete',
  answer?: FormattedExecutionResult,
): Promise<void> {
  const data = answer === undefined ? '' : JSON.stringify(answer);
  return new Promise((resolve) => {
    if (response.destroyed || response.write(`event: ${name}\ndata: ${data}\n\n`)) resolve();
    else {
      response.once('drain', resolve);
      response.once('close', resolve);
    }
  });
}
