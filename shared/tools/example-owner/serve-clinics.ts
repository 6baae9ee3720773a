import { readFileSync } from 'node:fs';
import path from 'node:path';
import { tellState } from '../../runtime/answer-states';
import { createLog } from '../../runtime/logging';
import { callKeysFile, watchCallKeys } from '../../runtime/sharing/call-keys-file';
import type { SharingPlace } from '../../runtime/sharing/sharing-folder';
import { watchSharing } from '../../runtime/sharing/watch-sharing';
import { type RunningServer, startSubgraphServer } from '../../runtime/subgraph-server';
import { COUNT_FIELDS } from '../../sharing/disclosure/count-fields';
import type { ToldCount } from '../../sharing/disclosure/tell-count';
import { type ClinicCount, clinicCounts } from './clinic-counts';

export const CLINICS = 'clinics';
export const CLINICS_CONTRACT = path.join(__dirname, 'schema.graphql');

/** A field that says of the answer, too, when something of it is withheld. */
const telling =
  (read: (told: ToldCount) => unknown) =>
  ({ told }: ClinicCount, _: unknown, context: object): unknown => {
    if (told.withheld) tellState(context, 'SUPPRESSED');
    return read(told);
  };

/** Serves the example owner. It decides each field again by the agreements, as every owner does. */
export async function serveClinics(
  place: SharingPlace,
  callKeys: string,
  port: number,
): Promise<RunningServer> {
  const log = createLog(CLINICS, 'warn');
  const sharing = watchSharing(place, log);
  const keys = watchCallKeys(callKeysFile(callKeys, CLINICS), log);
  const counts = clinicCounts('noise of the example');
  const resolvers = {
    Query: { clinicCounts: () => counts.districts, clinicTotal: () => counts.total },
    ClinicCount: Object.fromEntries(
      Object.entries(COUNT_FIELDS).map(([field, read]) => [field, telling(read)]),
    ),
  };
  const server = await startSubgraphServer(
    {
      ...{ name: CLINICS, typeDefs: readFileSync(CLINICS_CONTRACT, 'utf8'), resolvers },
      createContext: () => ({}),
      stats: () => ({}),
    },
    { host: '127.0.0.1', port, callKeys: keys.current, policy: sharing.current, log },
  );
  const stop = (): Promise<void> => {
    sharing.stop();
    keys.stop();
    return server.stop();
  };
  return { port: server.port, stop };
}
