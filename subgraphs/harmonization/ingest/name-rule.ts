import type { ComparedRecord } from '../domain/compared-record';
import type { NamedRecord } from '../domain/decisions/name-decisions';
import { decideNames } from '../domain/decisions/name-decisions';
import type { PairDecision } from '../domain/decisions/pair-decision';
import { countryReader } from '../domain/names/country-reader';
import { nameResolver } from '../domain/names/resolve-name';
import { countryNames } from './country-names';
import type { ListedFacts, NameFacts } from './organization-names';
import { spellingOf } from './organization-names';

/** Decides whose names those are that ask, by the names of the reference list. */
export function decideOrganizationNames(
  records: readonly ComparedRecord[],
  asks: (id: string) => boolean,
): readonly PairDecision[] {
  const listed = records.filter(({ source }) => source === 'REFERENCE');
  const known = listed.flatMap(({ id, facts }) =>
    (facts as unknown as ListedFacts).names.map((name) => ({ organizationId: id, name })),
  );
  const named = records.flatMap(({ id, source, contentHash, facts }): NamedRecord[] => {
    if (source === 'REFERENCE' || !asks(id)) return [];
    const { name, organizationId } = facts as unknown as NameFacts;
    return [{ id, contentHash, name, organizationId }];
  });
  const resolve = nameResolver(known, countryReader(countryNames()));
  return decideNames(new Map(listed.map((record) => [record.id, record])), named, resolve);
}

/** Names that are written alike stand together; when the reference list changes every name may be another's. */
export function reachOfNames(
  changed: readonly Pick<ComparedRecord, 'id' | 'source'>[],
): ((id: string) => boolean) | null {
  if (changed.some(({ source }) => source === 'REFERENCE')) return null;
  const spellings = new Set(changed.map(({ id }) => spellingOf(id)));
  return (id) => spellings.has(spellingOf(id));
}
