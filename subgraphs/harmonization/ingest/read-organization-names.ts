import type { ComparedRecord } from '../domain/compared-record';
import type { GraphReader, ListQuestion } from './graph-access';
import type { NameFacts, NameSource } from './organization-names';
import { listedOrganization, nameId, namedOrganization } from './organization-names';

const PAGE = 'pageInfo { hasNextPage endCursor }';

const LISTED: ListQuestion = {
  list: 'organizations',
  query: `query OrganizationsToCompare($first: Int, $after: String) {
    organizations(first: $first, after: $after) { nodes { id name acronym aliases } ${PAGE} }
  }`,
};

const PRESENT: ListQuestion = {
  list: 'presenceCounts',
  query: `query NamesInPresenceSheets($first: Int, $after: String) {
    presenceCounts(groupBy: [ORGANIZATION], first: $first, after: $after) {
      nodes { organization { id } organizationName activities } ${PAGE}
    }
  }`,
};

const flowsBy = (group: 'DONOR' | 'RECIPIENT'): ListQuestion => ({
  list: 'fundingSums',
  query: `query NamesInFlows($first: Int, $after: String) {
    fundingSums(groupBy: [${group}], first: $first, after: $after) {
      nodes { keys { value organization { id } } flows } ${PAGE}
    }
  }`,
});

const TRANSACTIONS: ListQuestion = {
  list: 'reportedTransactions',
  query: `query NamesInTransactions($first: Int, $after: String) {
    reportedTransactions(first: $first, after: $after) {
      nodes {
        provider { organizationName organization { id } }
        receiver { organizationName organization { id } }
      } ${PAGE}
    }
  }`,
};

interface Listed {
  readonly id: string;
  readonly name: string | null;
  readonly acronym: string | null;
  readonly aliases: readonly string[] | null;
}

interface Reference {
  readonly id: string;
}

/** Every organization of the list, and every name that presence sheets, flows and transactions write. */
export async function* readOrganizationNames(
  graph: GraphReader,
): AsyncGenerator<readonly ComparedRecord[]> {
  for await (const page of graph.pages<Listed>(LISTED)) yield page.map(listedOrganization);
  yield* namesOf('3W', presentNames(graph));
  yield* namesOf('FTS', flowNames(graph));
  yield* namesOf('IATI', transactionNames(graph));
}

async function* namesOf(
  source: NameSource,
  names: AsyncGenerator<NameFacts>,
): AsyncGenerator<readonly ComparedRecord[]> {
  const found = new Map<string, NameFacts>();
  for await (const facts of names) {
    const id = nameId(source, facts.name);
    const known = found.get(id);
    found.set(id, { ...(known ?? facts), uses: (known?.uses ?? 0) + facts.uses });
  }
  yield [...found.values()].map((facts) => namedOrganization(source, facts));
}

/** A name that was matched is told by the id of its organization: the spelling is its owner's. */
async function* presentNames(graph: GraphReader): AsyncGenerator<NameFacts> {
  interface Counted {
    readonly organization: Reference | null;
    readonly organizationName: string | null;
    readonly activities: number;
  }
  for await (const page of graph.pages<Counted>(PRESENT)) {
    for (const { organization, organizationName, activities } of page) {
      const name = organization?.id ?? organizationName;
      if (name) yield { name, organizationId: organization?.id ?? null, uses: activities };
    }
  }
}

async function* flowNames(graph: GraphReader): AsyncGenerator<NameFacts> {
  interface Sum {
    readonly keys: readonly [
      { readonly value: string | null; readonly organization: Reference | null },
    ];
    readonly flows: number;
  }
  for (const group of ['DONOR', 'RECIPIENT'] as const) {
    for await (const page of graph.pages<Sum>(flowsBy(group))) {
      for (const { keys, flows } of page) {
        const [{ value, organization }] = keys;
        const isSeveral = value?.includes(SEVERAL) === true && organization === null;
        if (value !== null && !isSeveral)
          yield { name: value, organizationId: organization?.id ?? null, uses: flows };
      }
    }
  }
}

/** Between the names of a flow that several give or receive: they are no name. */
const SEVERAL = ' + ';

async function* transactionNames(graph: GraphReader): AsyncGenerator<NameFacts> {
  interface Party {
    readonly organizationName: string;
    readonly organization: Reference | null;
  }
  interface Transaction {
    readonly provider: Party | null;
    readonly receiver: Party | null;
  }
  for await (const page of graph.pages<Transaction>(TRANSACTIONS)) {
    for (const party of page.flatMap(({ provider, receiver }) => [provider, receiver])) {
      if (!party) continue;
      const { organizationName: name, organization } = party;
      yield { name: organization?.id ?? name, organizationId: organization?.id ?? null, uses: 1 };
    }
  }
}
