import type { GroupColumn, GroupRow } from '../../../shared/runtime/store/group-listing';
import {
  chosenColumns,
  emptyColumns,
  groupListing,
} from '../../../shared/runtime/store/group-listing';
import type { Listing } from '../../../shared/runtime/store/listing';
import { given } from '../../../shared/runtime/store/listing';
import type { PresenceCount, PresenceGrouping } from '../domain/presence-count';
import type { PresenceFilter } from './presence-listing';
import { PRESENCE_FROM, presenceConditions } from './presence-listing';

export interface CountQuestion {
  readonly filter: PresenceFilter;
  readonly groupBy: readonly PresenceGrouping[];
}

const UNMATCHED_SECTOR = 'case when s.sector_code is null then p.sector_name end';
const UNMATCHED_NAME = 'case when n.organization_id is null then coalesce(o.name, o.acronym) end';

/** For each grouping the columns of the answer that it fills, in the order in which they sort. */
const GROUPINGS: Readonly<Record<PresenceGrouping, readonly GroupColumn[]>> = {
  SECTOR: [{ name: 'sectorCode', by: 's.sector_code' }, inAnyCase('sectorName', UNMATCHED_SECTOR)],
  ROLE: [{ name: 'role', by: 'o.role' }],
  ORGANIZATION_TYPE: [{ name: 'organizationType', by: 'o.type' }],
  ORGANIZATION: [
    { name: 'organizationId', by: 'n.organization_id' },
    inAnyCase('organizationName', UNMATCHED_NAME),
  ],
  MONTH: [{ name: 'month', by: `to_char(p.period_from, 'YYYY-MM')` }],
  DATASET: [{ name: 'dataset', by: 'p.dataset' }],
  COUNTRY: [{ name: 'iso3', by: 'm.iso3' }],
  AREA: [{ name: 'pcode', by: 'm.pcode' }],
  ADMIN1: [{ name: 'pcode', by: 'm.admin1_pcode' }],
};

function inAnyCase(name: string, words: string): GroupColumn {
  return { name, by: `lower(${words})`, value: `min(${words})` };
}

/** Equal for all spellings of one organization that was matched, and for equal words otherwise. */
const ORGANIZATION = `coalesce(n.organization_id, lower(o.organization_key))`;

const PRESENCE = `(lower(p.place_key), lower(p.sector_key), ${ORGANIZATION})`;

const FIGURES = `
  count(distinct ${PRESENCE})::int as presences,
  count(distinct (p.place_key, p.sector_key, o.name)) filter (where o.name is not null)::int
    as "presencesAsNamed",
  count(distinct ${ORGANIZATION})::int as organizations,
  count(distinct p.id)::int as activities,
  min(coalesce(p.period_from, p.period_to)) as "firstDay",
  max(coalesce(p.period_to, p.period_from)) as "lastDay",
  coalesce(array_agg(distinct p.dataset order by p.dataset), '{}') as datasets`;

const FROM = `${PRESENCE_FROM}
  join presence_organization o on o.presence_id = p.id
  left join organization_mention n on n.key = o.organization_key`;

/** Presences in groups, the largest first. */
export function presenceCountListing(question: CountQuestion): Listing<PresenceCount & GroupRow> {
  const columns = chosenColumns(GROUPINGS, question.groupBy);
  return groupListing<PresenceCount>({
    columns,
    figures: emptyColumns(GROUPINGS, columns) + FIGURES,
    from: FROM,
    conditions: conditionsOf(question),
    largest: `count(distinct ${PRESENCE})`,
  });
}

/** The same once for each area that holds a presence, by `w.pcode`. */
export function presenceCountInAreaListing(
  question: CountQuestion,
): Listing<PresenceCount & GroupRow> {
  const from = `${FROM} join place_within w on w.key = p.place_key`;
  return { ...presenceCountListing(question), from };
}

function conditionsOf({ filter }: CountQuestion) {
  return [
    ...presenceConditions(filter),
    ...given([
      ['n.organization_id = ?', filter.organization],
      ['o.role = ?', filter.role],
    ]),
  ];
}
