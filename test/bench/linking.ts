import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failCommand } from '../../shared/runtime/fail-command';
import type { Database } from '../../shared/runtime/postgres';
import { printTable, quantile } from '../../shared/tools/bench/print-table';
import { openDatabases } from '../../shared/tools/start-network/open-databases';
import { AID_WORKER_PLAN } from '../../subgraphs/harmonization/domain/plans/aid-worker-plan';
import { GraphReader } from '../../subgraphs/harmonization/ingest/graph-access';
import type { GivenIncident } from '../../subgraphs/harmonization/ingest/incident-record';
import { incidentRecord } from '../../subgraphs/harmonization/ingest/incident-record';
import { keyedHash } from '../../subgraphs/harmonization/ingest/keyed-hash';
import { linkKind, linkKnown } from '../../subgraphs/harmonization/ingest/link-kind';
import type { LinkingTask } from '../../subgraphs/harmonization/ingest/linking-task';
import {
  saveComparedRecords,
  tellPlannerOfTables,
} from '../../subgraphs/harmonization/store/compared-records';
import { openHarmonizationDatabase } from '../../subgraphs/harmonization/store/open-database';
import { countOptions } from './count-options';
import { manyIncidents } from './many-incidents';

/** `npm run bench -- linking` measures a new record that is linked by the service's own steps on PostgreSQL. */
const NEW_RECORDS = 100;

const hash = keyedHash('a secret of this bench only');
const graph = new GraphReader({ gatewayUrl: '', gatewayKey: '' });

async function main(): Promise<void> {
  const { records } = countOptions({ records: 10_000 });
  const row = await withDatabase((database) => measure(database, records));
  printTable(
    `${NEW_RECORDS} new records, one after another: kept, compared, decided and settled; ms each`,
    ['records stored', 'first run, s', 'p50 ms', 'p99 ms', 'pairs compared, each', 'most MiB'],
    [row],
  );
}

async function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'passage-bench-'));
  const services = [{ name: 'harmonization', prefix: 'HARMONIZATION_' }];
  const databases = await openDatabases({ home, environment: {}, services });
  try {
    const database = await openHarmonizationDatabase(databases.urls.get('harmonization')!);
    return await use(database).finally(() => database.destroy());
  } finally {
    await databases.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measure(database: Database, size: number): Promise<(string | number)[]> {
  const all = manyIncidents(size + NEW_RECORDS);
  const started = performance.now();
  await linkKind({ database, graph, hash }, taskOf(all.slice(0, size)));
  const seconds = (performance.now() - started) / 1000;
  await tellPlannerOfTables(database);
  const times: number[] = [];
  let judged = 0;
  for (const incident of all.slice(size)) {
    const record = incidentRecord(incident, hash);
    const begun = performance.now();
    await saveComparedRecords(database.manager, [record]);
    const taken = { startedAt: new Date(), changed: 1, withheld: [] };
    const run = await linkKnown({ database }, taskOf([]), taken);
    times.push(performance.now() - begun);
    judged += run.judged;
  }
  return [
    size.toLocaleString('en'),
    seconds.toFixed(1),
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.99).toFixed(1),
    (judged / NEW_RECORDS).toFixed(1),
    Math.round(process.resourceUsage().maxRSS / 1024),
  ];
}

/** Incidents as if the graph gave these and no others. */
function taskOf(incidents: readonly GivenIncident[]): LinkingTask {
  return {
    kind: 'INCIDENT',
    deciding: { by: 'MODEL', plan: AID_WORKER_PLAN, start: null },
    // eslint-disable-next-line @typescript-eslint/require-await
    async *read() {
      for (let at = 0; at < incidents.length; at += 500)
        yield incidents.slice(at, at + 500).map((given) => incidentRecord(given, hash));
    },
  };
}

main().catch(failCommand);
