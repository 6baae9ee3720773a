import type { ComparedRecord, HarmonizedKind } from '../domain/compared-record';
import type { LinkagePlan } from '../domain/linkage/linkage-plan';
import { AID_WORKER_PLAN } from '../domain/plans/aid-worker-plan';
import type { GraphReader } from './graph-access';
import type { KeyedHash } from './keyed-hash';
import { readIncidents } from './read-incidents';

/** One kind of record: where it is read, and by which plan its records are compared. */
export interface LinkingTask {
  readonly kind: HarmonizedKind;
  readonly plan: LinkagePlan;
  readonly read: (graph: GraphReader, hash: KeyedHash) => AsyncGenerator<readonly ComparedRecord[]>;
}

export const LINKING_TASKS: readonly LinkingTask[] = [
  { kind: 'INCIDENT', plan: AID_WORKER_PLAN, read: readIncidents },
];
