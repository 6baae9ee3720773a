import { join } from 'node:path';
import type { Environment } from '../../../shared/runtime/environment';
import type { Loader } from '../../../shared/runtime/ingest/run-loader';
import { readDatabaseUrl } from '../../../shared/runtime/subgraph-config';
import { PREFIX } from '../config';
import { openAccessDatabase } from '../store/open-database';
import { keepAgreementCircles } from '../store/recorded-things';
import { agreementKind } from './agreement-kind';
import { exampleKind } from './example-kind';
import { indicatorsKind } from './indicators-kind';
import { movementOutcomeKind } from './movement-outcome-kind';
import { sources } from './sources';

export const kinds = [agreementKind, exampleKind, indicatorsKind, movementOutcomeKind];

/** What `load.ts` does for the access keeper. */
export function createLoader(environment: Environment): Loader {
  return {
    openDatabase: () => openAccessDatabase(readDatabaseUrl(environment, PREFIX)),
    sources: () => sources,
    kinds,
    afterLoad: ({ manager }) => keepAgreementCircles(manager),
    samplesFolder: join(__dirname, '..', 'samples'),
  };
}
