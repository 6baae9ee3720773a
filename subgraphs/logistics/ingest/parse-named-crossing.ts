import type { Parsed } from '../../../shared/core/parsed';
import { accept, reject } from '../../../shared/core/parsed';
import type { Identified, RawRow } from '../../../shared/runtime/ingest/record-kind';
import type { CrossingWords } from './parse-crossing';
import type { ListedAgreement } from './read-agreements';

/** A crossing that authorizations of crossborder relief name, with those that name it. */
export interface NamedCrossing {
  readonly name: string;
  readonly countries: readonly string[];
  readonly agreements: readonly string[];
}

/** The crossings that the Security Council's authorizations name, each once, in the order of naming. */
export function namedCrossings(agreements: readonly ListedAgreement[]): NamedCrossing[] {
  const crossings = new Map<string, NamedCrossing>();
  for (const { id, type, countries = [], points = [] } of agreements) {
    if (type !== 'SECURITY_COUNCIL_AUTHORIZATION' || id === undefined) continue;
    for (const name of points) {
      const known = crossings.get(name) ?? { name, countries, agreements: [] };
      crossings.set(name, { ...known, agreements: [...known.agreements, id] });
    }
  }
  return [...crossings.values()];
}

/** One of them as a report. The texts tell neither the other side nor whether it can be used. */
export function parseNamedCrossing({ structured }: RawRow): Parsed<Identified<CrossingWords>> {
  const { name, countries, agreements } = structured as NamedCrossing;
  const [country, ...others] = countries;
  if (country === undefined || others.length > 0) {
    return reject('countries', countries.join(', '), 'a crossing is named for one country');
  }
  const value = {
    ...{ name, localName: null, countryGiven: country, neighbourGiven: null, type: null },
    ...{ status: 'UNKNOWN' as const, statusAsGiven: null, asOf: null },
    ...{ latitude: null, longitude: null, agreementIds: agreements },
  };
  return accept({ recordId: name, value });
}
