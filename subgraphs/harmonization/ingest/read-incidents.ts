import type { ComparedRecord } from '../domain/compared-record';
import type { GraphReader, ListQuestion } from './graph-access';
import type { GivenIncident } from './incident-record';
import { incidentRecord } from './incident-record';
import type { KeyedHash } from './keyed-hash';

const INCIDENTS: ListQuestion = {
  list: 'incidents',
  query: `query IncidentsToCompare($first: Int, $after: String) {
    incidents(first: $first, after: $after) {
      nodes {
        id registry kinds date placePrecision description
        country { iso3 }
        adminArea { pcode parent { pcode parent { pcode } } }
        placeAsGiven { admin1 }
        point { latitude longitude }
        victims { killed wounded kidnapped }
        ... on AidWorkerIncident { organizationTypes }
        comparisonKeys { key description }
        sources { sensitivity }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
};

/** What is kept of every incident of the graph, page by page. */
export async function* readIncidents(
  graph: GraphReader,
  hash: KeyedHash,
): AsyncGenerator<readonly ComparedRecord[]> {
  for await (const page of graph.pages<GivenIncident>(INCIDENTS)) {
    yield page.map((given) => incidentRecord(given, hash));
  }
}
