import type { Listing } from '../../../shared/runtime/store/listing';
import type { MatchedName } from '../domain/matched-name';

/** The spellings under which data sets name organizations `m.organization_id`, by name. */
export function matchedNameListing(): Listing<MatchedName & { readonly key: string }> {
  return {
    select: 'm.key, m.name, u.dataset, m.match',
    from: `organization_mention m
      join mention_use u on u.kind = 'ORGANIZATION' and u.key = m.key`,
    conditions: [],
    orderBy: ['m.name', 'u.dataset', 'm.key'].map((column) => ({ column, type: 'text' })),
    keyOf: ({ name, dataset, key }) => [name, dataset, key],
  };
}
