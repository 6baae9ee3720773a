import type { ComparedRecord } from '../domain/compared-record';
import { answersText } from '../domain/decisions/choose-model';
import type { NamedRecord } from '../domain/decisions/name-decisions';
import { answeredNames, decideNames } from '../domain/decisions/name-decisions';
import { weighNames } from '../domain/decisions/name-model';
import type { Answer } from '../domain/linkage/linked-pair';
import { countryReader } from '../domain/names/country-reader';
import { nameResolver } from '../domain/names/resolve-name';
import { countryNames } from './country-names';
import type { RuleDeciding } from './rule-deciding';
import type { ListedFacts, NameFacts } from './organization-names';
import { spellingOf } from './organization-names';

/** Makes ready to decide whose names records are, by the names of the reference list and what people answered. */
export function judgeOrganizationNames(
  records: readonly ComparedRecord[],
  answers: readonly Answer[],
): ReturnType<RuleDeciding['judge']> {
  const list = records.filter(({ source }) => source === 'REFERENCE');
  const known = list.flatMap(({ id, facts }) =>
    (facts as unknown as ListedFacts).names.map((name) => ({ organizationId: id, name })),
  );
  const named = records.flatMap(({ id, source, contentHash, facts }): NamedRecord[] => {
    if (source === 'REFERENCE') return [];
    const { name, organizationId } = facts as unknown as NameFacts;
    return [{ id, contentHash, name, organizationId }];
  });
  const resolve = nameResolver(known, countryReader(countryNames()));
  const model = weighNames(answeredNames(resolve, named, answers), answersText(answers));
  const listed = new Map(list.map((record) => [record.id, record]));
  const decide: ReturnType<RuleDeciding['judge']>['decide'] = (asks) =>
    decideNames(
      { listed, resolve, model },
      named.filter(({ id }) => asks(id)),
    );
  return { model, decide };
}

/** Names that are written alike stand together; when the reference list changes every name may be another's. */
export function reachOfNames(
  changed: readonly Pick<ComparedRecord, 'id' | 'source'>[],
): ((id: string) => boolean) | null {
  if (changed.some(({ source }) => source === 'REFERENCE')) return null;
  const spellings = new Set(changed.map(({ id }) => spellingOf(id)));
  return (id) => spellings.has(spellingOf(id));
}
