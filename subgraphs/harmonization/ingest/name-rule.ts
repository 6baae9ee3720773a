import type { ComparedRecord } from '../domain/compared-record';
import type { NamedRecord } from '../domain/decisions/name-decisions';
import { decideNames } from '../domain/decisions/name-decisions';
import type { PairDecision } from '../domain/decisions/pair-decision';
import { countryReader } from '../domain/names/country-reader';
import { nameResolver } from '../domain/names/resolve-name';
import { countryNames } from './country-names';
import type { ListedFacts, NameFacts } from './organization-names';

/** Decides whose names the kept ones are, by the names of the reference list. */
export function decideOrganizationNames(
  records: readonly ComparedRecord[],
): readonly PairDecision[] {
  const listed = records.filter(({ source }) => source === 'REFERENCE');
  const known = listed.flatMap(({ id, facts }) =>
    (facts as unknown as ListedFacts).names.map((name) => ({ organizationId: id, name })),
  );
  const named = records.flatMap(({ id, source, contentHash, facts }): NamedRecord[] => {
    if (source === 'REFERENCE') return [];
    const { name, organizationId } = facts as unknown as NameFacts;
    return [{ id, contentHash, name, organizationId }];
  });
  const resolve = nameResolver(known, countryReader(countryNames()));
  return decideNames(new Map(listed.map((record) => [record.id, record])), named, resolve);
}
