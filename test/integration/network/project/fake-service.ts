import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { explain, PassageError } from '../../../../shared/core/errors';
import { countRecords } from '../../../../shared/runtime/postgres-admin';
import { onStop } from '../../../../shared/runtime/signals';

/** Behaves as a service of the network does, with nothing behind it: it shows what it was given. */
export async function runFakeService(prefix: string): Promise<void> {
  if (process.env[`${prefix}FAILS`] !== undefined) {
    console.error('the schema of the gateway is torn');
    process.exit(1);
  }
  try {
    const url = process.env[`${prefix}DATABASE_URL`];
    const records =
      url === undefined
        ? new Map<string, number>()
        : await countRecords(url, `${prefix}DATABASE_URL`);
    serve(prefix, Number(process.env[`${prefix}PORT`]), records);
  } catch (error) {
    const message = error instanceof PassageError ? explain(error) : String(error);
    process.send?.({ kind: 'failed', message });
    process.exit(1);
  }
}

function serve(prefix: string, port: number, records: Map<string, number>): void {
  const server = http.createServer((request, response) => {
    if (request.url === '/die') process.exit(3);
    const variables = Object.keys(process.env).filter((name) =>
      /^(REFERENCE|BETA|GATEWAY)_/.test(name),
    );
    const facts = { pid: process.pid, prefix, variables, records: Object.fromEntries(records) };
    response.end(JSON.stringify(facts));
  });
  server.listen(port, '127.0.0.1', () => {
    process.send?.({ kind: 'ready', port: (server.address() as AddressInfo).port });
  });
  onStop(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
}
