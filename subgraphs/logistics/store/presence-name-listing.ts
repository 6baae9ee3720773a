import type { Listing } from '../../../shared/runtime/store/listing';
import type { PresenceName } from '../domain/presence-name';

/** The spellings that were matched to organizations, the most used first. */
export function presenceNameListing(): Listing<PresenceName & { readonly key: string }> {
  return {
    select: `n.key, n.organization_id as "organizationId", n.name, n.acronym, n.match,
      u.activities`,
    from: `organization_mention n join (
      select o.organization_key as key, count(distinct o.presence_id)::int as activities
      from presence_organization o group by o.organization_key
    ) as u on u.key = n.key`,
    conditions: [],
    orderBy: [
      { column: '(-u.activities)', type: 'int' },
      { column: 'n.key', type: 'text' },
    ],
    keyOf: ({ activities, key }) => [-activities, key],
  };
}
