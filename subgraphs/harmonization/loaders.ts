import type { Sensitivity } from '../../shared/core/sensitivity';
import type { Transaction } from '../../shared/runtime/postgres';
import { clusterLoader, decisionLoader, modelLoader } from './store/decision-loaders';

/** Every loader of one request, for what may be seen at these levels. */
export function createLoaders(manager: Transaction, levels: readonly Sensitivity[]) {
  return {
    decision: decisionLoader(manager, levels),
    model: modelLoader(manager),
    incidentCluster: clusterLoader(manager, 'INCIDENT', levels),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
