import { contentHash } from '../../../shared/runtime/ingest/content-hash';
import type { ComparedRecord } from '../domain/compared-record';
import { fingerprint } from '../domain/linkage/score/fingerprint';
import type { GivenArea } from './areas-of';
import { areasOf } from './areas-of';
import type { GraphReader, ListQuestion } from './graph-access';
import { nameId } from './organization-names';

const PRESENCES: ListQuestion = {
  list: 'presenceCounts',
  query: `query PresencesToCount($first: Int, $after: String) {
    presenceCounts(
      groupBy: [AREA, SECTOR, ORGANIZATION, ROLE, MONTH, DATASET], first: $first, after: $after
    ) {
      nodes {
        adminArea { pcode parent { pcode parent { pcode } } country { iso3 } }
        sector { code } sectorName organization { id } organizationName role month dataset presences
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

interface GivenPresence {
  readonly adminArea: (GivenArea & { readonly country: { readonly iso3: string } | null }) | null;
  readonly sector: { readonly code: string } | null;
  readonly sectorName: string | null;
  readonly organization: { readonly id: string } | null;
  readonly organizationName: string | null;
  readonly role: string | null;
  readonly month: string | null;
  readonly dataset: string;
  readonly presences: number;
}

/** What tells one presence from another: under which name, of which sector, in which role, for which month. */
export interface PresenceFacts {
  readonly area: string;
  readonly sector: string;
  /** The record of the name, as `ocha` or `3W/<hash>`. */
  readonly name: string;
  readonly role: string;
  readonly month: string | null;
  readonly dataset: string;
}

/** Every presence in an area of COD-AB, once for each name, role, month and data set. */
export async function* readPresences(
  graph: GraphReader,
): AsyncGenerator<readonly ComparedRecord[]> {
  for await (const page of graph.pages<GivenPresence>(PRESENCES))
    yield page.flatMap(presenceRecord);
}

function presenceRecord(given: GivenPresence): ComparedRecord[] {
  const { adminArea, sector, organization, organizationName, role, month, dataset } = given;
  const name = organization?.id ?? (organizationName && nameId('3W', organizationName));
  if (!adminArea || !name) return [];
  const facts: PresenceFacts = {
    area: adminArea.pcode,
    sector: sector?.code ?? given.sectorName ?? '',
    ...{ name, role: role ?? 'UNSPECIFIED', month, dataset },
  };
  const counted = { ...facts, places: given.presences };
  const areas = areasOf(adminArea, adminArea.country);
  return [
    {
      ...{ kind: 'PRESENCE', id: fingerprint(JSON.stringify(facts)), source: dataset, areas },
      contentHash: contentHash({ counted, areas }),
      sensitivity: 'LOW',
      facts: counted,
      features: null,
    },
  ];
}
