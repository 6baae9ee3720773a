import { contentHash } from '../../../shared/runtime/ingest/content-hash';
import type { Sensitivity } from '../../../shared/core/sensitivity';
import type { ComparedRecord } from '../domain/compared-record';
import { prepareRecord } from '../domain/linkage/normalize/prepare-record';
import { wordsOf } from '../domain/linkage/normalize/words-of';
import { MONEY_PLAN } from '../domain/plans/money-plan';
import type { GraphReader, ListQuestion } from './graph-access';
import type { KeyedHash } from './keyed-hash';
import { nameId } from './organization-names';
import { strictestOf } from './strictest-of';

const PARTY = '{ organizationName }';
const MONEY = '{ amount currency amountUsd }';
const LEVEL = 'sources { sensitivity }';
const PAGE = 'pageInfo { hasNextPage endCursor }';

const FLOWS: ListQuestion = {
  list: 'fundingFlows',
  query: `query FlowsToCompare($first: Int, $after: String) {
    fundingFlows(first: $first, after: $after) { nodes {
      id date status description amount ${MONEY} plan { code } ${LEVEL}
      sourceOrganizations ${PARTY}
      destinationOrganizations { organizationName organization { id } } locations { country { iso3 } }
    } ${PAGE} }
  }`,
};

const TRANSACTIONS: ListQuestion = {
  list: 'reportedTransactions',
  query: `query TransactionsToCompare($first: Int, $after: String) {
    reportedTransactions(first: $first, after: $after) { nodes {
      id date transactionType description value ${MONEY} ${LEVEL}
      provider ${PARTY} receiver ${PARTY} countries { place { country { iso3 } } }
    } ${PAGE} }
  }`,
};

const CONTRIBUTIONS: ListQuestion = {
  list: 'pooledFundContributions',
  query: `query ContributionsToCompare($first: Int, $after: String) {
    pooledFundContributions(first: $first, after: $after) { nodes {
      id fund fundName donor ${PARTY} paid ${MONEY} paidDate ${LEVEL}
    } ${PAGE} }
  }`,
};

interface Party {
  readonly organizationName: string;
  readonly organization?: { readonly id: string } | null;
}

interface Amount {
  readonly amount: string;
  readonly currency: string;
  readonly amountUsd: string | null;
}

interface Sourced {
  readonly id: string;
  readonly sources: readonly { readonly sensitivity: Sensitivity }[] | null;
}

interface Flow extends Sourced {
  readonly date: string | null;
  readonly status: string | null;
  readonly description: string | null;
  readonly amount: Amount | null;
  readonly plan: { readonly code: string } | null;
  readonly sourceOrganizations: readonly Party[] | null;
  readonly destinationOrganizations: readonly Party[] | null;
  readonly locations: readonly { readonly country: { readonly iso3: string } | null }[] | null;
}

interface Transaction extends Sourced {
  readonly date: string;
  readonly transactionType: string;
  readonly description: string | null;
  readonly value: Amount;
  readonly provider: Party | null;
  readonly receiver: Party | null;
  readonly countries: readonly {
    readonly place: { readonly country: { readonly iso3: string } | null };
  }[];
}

interface Contribution extends Sourced {
  readonly fund: string;
  readonly fundName: string;
  readonly donor: Party;
  readonly paid: Amount | null;
  readonly paidDate: string | null;
}

/** Every flow, transaction and paid contribution that tells of money which another system may tell of. */
export async function* readMoney(
  graph: GraphReader,
  hash: KeyedHash,
): AsyncGenerator<readonly ComparedRecord[]> {
  for await (const page of graph.pages<Flow>(FLOWS)) yield page.map((flow) => ofFlow(flow, hash));
  for await (const page of graph.pages<Transaction>(TRANSACTIONS)) {
    yield page.map((transaction) => ofTransaction(transaction, hash));
  }
  for await (const page of graph.pages<Contribution>(CONTRIBUTIONS)) {
    yield page.map((contribution) => ofContribution(contribution, hash));
  }
}

/** Money as one system tells of it, in the terms that all have. */
interface ToldMoney {
  readonly source: string;
  readonly giver: string | null;
  readonly receiver: string | null;
  readonly amount: Amount | null;
  readonly date: string | null;
  readonly countries: readonly string[];
  readonly description: string | null;
  readonly plan: string | null;
  /** The record of the receiver's name, where one alone receives it. */
  readonly receiverName: string | null;
}

function ofFlow(flow: Flow, hash: KeyedHash): ComparedRecord {
  const { sourceOrganizations, destinationOrganizations, locations, plan, status } = flow;
  const told: ToldMoney = {
    ...{ source: 'FTS', date: flow.date, description: flow.description, plan: plan?.code ?? null },
    giver: onlyName(sourceOrganizations),
    receiver: onlyName(destinationOrganizations),
    receiverName: recordOfName(destinationOrganizations),
    amount: status === 'PLEDGE' ? null : flow.amount,
    countries: (locations ?? []).flatMap(({ country }) => (country ? [country.iso3] : [])),
  };
  return recordOf(`fts:${flow.id}`, flow, told, hash);
}

/** Budgets, pledges and money passed on within an organization are left to be counted by their owner. */
const PAID_OR_AGREED = ['INCOMING_FUNDS', 'OUTGOING_COMMITMENT', 'DISBURSEMENT'];

function ofTransaction(transaction: Transaction, hash: KeyedHash): ComparedRecord {
  const { provider, receiver, countries, transactionType } = transaction;
  const told: ToldMoney = {
    ...{ source: 'IATI', date: transaction.date, description: transaction.description },
    giver: provider?.organizationName ?? null,
    receiver: receiver?.organizationName ?? null,
    amount: PAID_OR_AGREED.includes(transactionType) ? transaction.value : null,
    countries: countries.flatMap(({ place }) => (place.country ? [place.country.iso3] : [])),
    ...{ plan: null, receiverName: null },
  };
  return recordOf(`iati:${transaction.id}`, transaction, told, hash);
}

function ofContribution(contribution: Contribution, hash: KeyedHash): ComparedRecord {
  const { fund, fundName, donor, paid, paidDate } = contribution;
  const told: ToldMoney = {
    ...{ source: 'POOLED_FUNDS', giver: donor.organizationName, amount: paid, date: paidDate },
    receiver: fund === 'CBPF' ? `${fundName} Humanitarian Fund` : fundName,
    ...{ countries: [], description: null, plan: null, receiverName: null },
  };
  return recordOf(`pooled:${contribution.id}`, contribution, told, hash);
}

function recordOf(
  id: string,
  { sources }: Sourced,
  { source, ...told }: ToldMoney,
  hash: KeyedHash,
): ComparedRecord {
  const { giver, receiver, amount, date, countries, description, plan, receiverName } = told;
  const value = amount === null ? 0 : Number(amount.amount);
  const values = {
    ...{ giver, receiver, date, country: countries },
    amount: {
      ...{ value, currency: amount?.currency ?? null },
      usd: amount?.amountUsd ? Number(amount.amountUsd) : null,
    },
    description: description === null ? null : wordsOf(description).map(hash),
  };
  const facts = { amountUsd: amount?.amountUsd ?? null, plan, date, receiverName };
  return {
    ...{ kind: 'MONEY', id, source, areas: [], facts },
    contentHash: contentHash({ values, facts, sources }),
    sensitivity: strictestOf(sources),
    features: value > 0 ? prepareRecord(MONEY_PLAN, { id, source, values }).features : null,
  };
}

function recordOfName(parties: readonly Party[] | null): string | null {
  if (parties?.length !== 1) return null;
  const [{ organization, organizationName }] = parties as readonly [Party];
  return organization?.id ?? nameId('FTS', organizationName);
}

function onlyName(parties: readonly Party[] | null): string | null {
  return parties?.length === 1 ? parties[0]!.organizationName : null;
}
