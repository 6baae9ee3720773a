import { EMPTY_DIRECTORY } from '../../../core/directory';
import { organizationResolver } from '../../../core/resolve-organization';
import { readDirectoryFile } from '../../../runtime/ingest/loader-arguments';
import type { Profile } from '../read-profile';
import { CentreTally } from './centre-tally';
import { measureAidWorkerSecurity } from './measure-aid-worker-security';
import { measureCargoes } from './measure-cargoes';
import { measureCountryFlows } from './measure-country-flows';
import { measureFlows } from './measure-flows';
import { measureIncidents } from './measure-incidents';
import { measurePlans } from './measure-plans';
import { measurePresences } from './measure-presences';

export interface MeasureInput {
  /** The folder of the publishers' files. */
  readonly data: string;
  /** The folder of the mapping files of presences and cargoes. */
  readonly mappings: string;
  /** The directory that `npm run load` keeps: it tells which organizations are known. */
  readonly directory: string | undefined;
}

/**
 * Counts how the publishers' files are filled. No record, name or description is kept.
 * @throws PassageError FILE_UNREADABLE, FILE_MALFORMED or COLUMN_MISSING
 */
export function measureProfile({ data, mappings, directory }: MeasureInput): Profile {
  const known = directory === undefined ? EMPTY_DIRECTORY : readDirectoryFile(directory);
  const resolve = organizationResolver(known);
  const isKnown = (name: string) => resolve({ name }).organizationId !== null;
  const centres = new CentreTally();
  const groups = {
    ...measureFlows(data, isKnown),
    ...measureCountryFlows(data, isKnown),
    ...measurePlans(data),
    ...measurePresences(data, mappings, { isKnown, centres }),
    ...measureCargoes(data, mappings),
    ...measureAidWorkerSecurity(data, centres),
    ...measureIncidents(data, centres),
  };
  return { groups, centres: centres.centres() };
}
