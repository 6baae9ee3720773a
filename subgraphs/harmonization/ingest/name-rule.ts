import countries from 'i18n-iso-countries';
import type { ComparedRecord } from '../domain/compared-record';
import type { NamedRecord } from '../domain/decisions/name-decisions';
import { decideNames } from '../domain/decisions/name-decisions';
import type { PairDecision } from '../domain/decisions/pair-decision';
import { plainText } from '../domain/linkage/normalize/plain-text';
import { nameResolver } from '../domain/resolve-name';
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
  const resolve = nameResolver(known, COUNTRY_WORDS);
  return decideNames(new Map(listed.map((record) => [record.id, record])), named, resolve);
}

/** Words that name a country, as far as they are one word, in languages that names are written in. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set(
  ['en', 'fr', 'es', 'de', 'nl', 'it']
    .flatMap((language) => Object.values(countries.getNames(language)))
    .map(plainText)
    .filter((name) => !name.includes(' ')),
);
