import type { Recipe, SyntheticRecord } from '../synthetic';
import { aidWorkerIncidents } from './aid-worker-incidents';
import { cargoes } from './cargoes';
import { countryFlows } from './country-flows';
import { flows } from './flows';
import { incidents } from './incidents';
import { organizations } from './organizations';
import { plans } from './plans';
import { presences } from './presences';

const FAMILIES = [
  organizations,
  plans,
  flows,
  countryFlows,
  presences,
  cargoes,
  aidWorkerIncidents,
  incidents,
];

/** Every invented record, one after the other; none is kept. */
export function* allRecords(recipe: Recipe): Generator<SyntheticRecord> {
  for (const family of FAMILIES) yield* family(recipe);
}
