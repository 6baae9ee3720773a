import { Pool } from 'undici';
import { quantile } from '../../../shared/tools/bench/print-table';
import { type LoadOrder, type LoadReport, headersOf } from './load-order';

interface Run {
  readonly order: LoadOrder & { readonly bytes: number };
  readonly pool: Pool;
  readonly body: string;
  readonly end: number;
  readonly times: number[];
  started: number;
  wrong: number;
}

/** Numbers go on from run to run, so that no headers come twice. */
let number = 0;

async function makeLoad(order: LoadOrder & { readonly bytes: number }): Promise<LoadReport> {
  const pool = new Pool(`http://127.0.0.1:${order.port}`, {
    connections: order.connections,
    pipelining: 1,
    headersTimeout: 120_000,
    bodyTimeout: 120_000,
  });
  const body = JSON.stringify({ query: order.query });
  const began = performance.now();
  const end = began + order.seconds * 1_000;
  const run: Run = { order, pool, body, end, times: [], started: 0, wrong: 0 };
  await Promise.all(Array.from({ length: order.connections }, () => askInTurn(run)));
  const seconds = (performance.now() - began) / 1_000;
  await pool.close();
  const { times, wrong } = run;
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  return { requests: times.length, wrong, seconds, p50, p99 };
}

async function askInTurn(run: Run): Promise<void> {
  while (performance.now() < run.end && run.started < run.order.most) {
    run.started += 1;
    const asked = performance.now();
    const isRight = await ask(run);
    if (!isRight) run.wrong += 1;
    run.times.push(performance.now() - asked);
  }
}

/** Whether the answer came with status 200 and the size of the one that was compared. */
function ask({ pool, body, order }: Run): Promise<boolean> {
  const headers = headersOf(order.unique ? (number += 1) : 0, order.askers);
  return new Promise((resolve) => {
    let [status, bytes] = [0, 0];
    pool.dispatch(
      { method: 'POST', path: '/graphql', headers, body },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_, statusCode) => void (status = statusCode),
        onResponseData: (_, chunk) => void (bytes += chunk.length),
        onResponseEnd: () => resolve(status === 200 && bytes === order.bytes),
        onResponseError: () => resolve(false),
      },
    );
  });
}

process.on('message', (order) => {
  void makeLoad(order as LoadOrder & { readonly bytes: number }).then((report) =>
    process.send?.({ kind: 'report', ...report }),
  );
});
process.once('disconnect', () => process.exit());
process.send?.({ kind: 'ready' });
