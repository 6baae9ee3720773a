import type { Sensitivity } from '../../../shared/core/sensitivity';
import { contentHash } from '../../../shared/runtime/ingest/content-hash';
import type { ComparedRecord } from '../domain/compared-record';
import { numbersIn } from '../domain/linkage/normalize/numbers-in';
import { prepareRecord } from '../domain/linkage/normalize/prepare-record';
import { wordsOf } from '../domain/linkage/normalize/words-of';
import { AID_WORKER_PLAN } from '../domain/plans/aid-worker-plan';
import type { GivenArea } from './areas-of';
import { areasOf } from './areas-of';
import type { KeyedHash } from './keyed-hash';
import { strictestOf } from './strictest-of';

/** An incident as the graph gives it to whoever compares incidents. */
export interface GivenIncident {
  readonly id: string;
  readonly registry: string | null;
  readonly kinds: readonly string[] | null;
  readonly date: string | null;
  readonly country: { readonly iso3: string } | null;
  readonly adminArea: GivenArea | null;
  readonly placeAsGiven: { readonly admin1: string | null } | null;
  readonly placePrecision: string | null;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly description: string | null;
  readonly victims: Readonly<Record<'killed' | 'wounded' | 'kidnapped', number | null>> | null;
  readonly organizationTypes?: readonly string[] | null;
  /** Keyed hashes of the words of the description; null where the owner gives none, or the graph withholds them. */
  readonly comparisonKeys?: {
    readonly key: string;
    readonly description: readonly string[] | null;
  } | null;
  readonly sources: readonly { readonly sensitivity: Sensitivity }[] | null;
}

/** Kilometres within which a place is known. */
const PRECISION_KM: Readonly<Record<string, number>> = {
  EXACT: 1,
  SETTLEMENT: 10,
  WITHIN_25_KM: 25,
  LINEAR_FEATURE: 50,
  DISTRICT: 50,
  ESTIMATED: 50,
  PROVINCE: 150,
  COUNTRY: 500,
  CENSORED: 500,
};

/** Both registers say of these only that the movement was affected. */
const TYPES: Readonly<Record<string, string>> = { ICRC: 'RED_CROSS', NRCS_IFRC: 'RED_CROSS' };

/** What is kept of an incident. One that harmed no aid workers is counted, but no other register tells of it. */
export function incidentRecord(given: GivenIncident, hash: KeyedHash): ComparedRecord {
  const { id, registry, date, sources } = given;
  const areas = areasOf(given.adminArea, given.country);
  const kinds = given.kinds ?? [];
  const values = kinds.includes('AID_WORKER') ? valuesOf(given, hash) : null;
  const facts = {
    ...{ date, kinds, placePrecision: given.placePrecision, hasPoint: given.point !== null },
    victims: victimsOf(given),
    words: given.description === null ? 0 : wordsOf(given.description).length,
  };
  return {
    ...{ kind: 'INCIDENT', id, source: registry ?? 'unknown', areas, facts },
    contentHash: contentHash({ registry, areas, facts, values, sources }),
    sensitivity: strictestOf(sources),
    features: values && prepareRecord(AID_WORKER_PLAN, { id, source: '', values }).features,
  };
}

function valuesOf(given: GivenIncident, hash: KeyedHash) {
  const { point, placePrecision, placeAsGiven, description } = given;
  const at = point === null ? {} : { lat: point.latitude, lon: point.longitude };
  return {
    country: given.country?.iso3 ?? null,
    date: given.date,
    place: {
      ...at,
      precisionKm: PRECISION_KM[placePrecision ?? ''] ?? 0,
      area: placeAsGiven?.admin1 ?? '',
    },
    description: wordsToCompare(given, hash),
    organizationTypes: [
      ...new Set((given.organizationTypes ?? []).map((type) => TYPES[type] ?? type)),
    ].filter((type) => type !== 'OTHER'),
    victims: victimsOf(given),
    numbers: description === null ? [] : numbersIn(description),
  };
}

/**
 * What can be compared of the description: its words, hashed here, where they may be read; and the hashes of its
 * owner, by which it is compared with one that may not be read.
 */
function wordsToCompare({ description, comparisonKeys }: GivenIncident, hash: KeyedHash) {
  const words = description === null ? null : wordsOf(description).map(hash);
  if (!comparisonKeys?.description) return words;
  const { key, description: tokens } = comparisonKeys;
  return { words, keyed: { key, tokens } };
}

function victimsOf({ victims }: GivenIncident) {
  if (victims === null) return null;
  const { killed, wounded, kidnapped } = victims;
  return { killed, wounded, kidnapped };
}
