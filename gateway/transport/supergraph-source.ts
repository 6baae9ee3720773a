import { createHash } from 'node:crypto';
import { request } from 'undici';
import { PassageError, explain } from '../../shared/core/errors';
import type { Log } from '../../shared/runtime/logging';
import type { EngineHolder } from './engine-holder';
import type { GatewayMetrics } from './metrics';
import { readBounded } from './read-bounded';
import { readTextFile } from './supergraph-file';

const WAIT_MS = 10_000;
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads a supergraph from a file or from an http address.
 * Rejects with PassageError FILE_UNREADABLE.
 */
export async function readSupergraph(location: string): Promise<string> {
  return isAddress(location) ? readAddress(location) : readTextFile(location, 'supergraph');
}

interface Served {
  readonly engines: EngineHolder;
  readonly metrics: GatewayMetrics;
}

/**
 * Looks at a file or an address again and again and serves each new supergraph. One that cannot be read
 * or served is logged once, and the earlier one stays. Returns how to stop.
 */
export function watchSupergraph(
  location: string,
  { engines, metrics }: Served,
  log: Log,
  everyMs: number,
): () => void {
  let refused: string | undefined;
  let isStopped = false;
  const look = async (): Promise<void> => {
    let text: string | undefined;
    try {
      text = await readSupergraph(location);
      if (text === engines.current().supergraph.sdl) return void (refused = undefined);
      if (refused === hashOf(text)) return;
      await engines.replace(text);
      refused = undefined;
      metrics.supergraph('taken');
      log.info({ supergraph: hashOf(text) }, 'a new supergraph is served');
    } catch (error) {
      if (isStopped) return;
      const reason = error instanceof PassageError ? explain(error) : 'internal error';
      const failed = text === undefined ? reason : hashOf(text);
      if (failed === refused) return;
      refused = failed;
      metrics.supergraph('refused');
      log.error({ reason }, 'the new supergraph is not used; the earlier one stays');
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const lookLater = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => void look().finally(lookLater), everyMs);
    timer.unref();
  };
  lookLater();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

function isAddress(location: string): boolean {
  return /^https?:\/\//i.test(location);
}

async function readAddress(address: string): Promise<string> {
  try {
    const { statusCode, body } = await request(address, {
      headers: { accept: 'application/graphql, text/plain, */*' },
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const text = await readBounded(body as AsyncIterable<Buffer>, LARGEST);
    if (statusCode === 200 && text !== undefined) return text;
  } catch (cause) {
    throw unreadable({ cause });
  }
  throw unreadable({ expected: `status 200, no redirect, at most ${LARGEST} bytes` });
}

function unreadable(details: { cause?: unknown; expected?: string }): PassageError {
  return new PassageError('FILE_UNREADABLE', 'the address of the supergraph does not give one', {
    where: 'GATEWAY_SUPERGRAPH',
    ...details,
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
