import { placeKey, organizationKey, sectorKey } from '../../../shared/core/mention';
import { readOwnBy } from '../../../shared/runtime/ingest/own-format';
import type { Ingested, Mentions, RecordKind } from '../../../shared/runtime/ingest/record-kind';
import { upsertRecords } from '../../../shared/runtime/store/upsert-records';
import type { FlowAsSeen } from '../domain/flow-perspective';
import type { AllocationAsGiven } from '../domain/pooled-fund-allocation';
import type { ContributionAsGiven } from '../domain/pooled-fund-contribution';
import type { FigureAsPublished } from '../domain/published-figure';
import type { TransactionAsGiven } from '../domain/reported-transaction';
import { flowPerspectiveEntity } from '../store/flow-perspective-entity';
import {
  pooledFundAllocationEntity,
  pooledFundContributionEntity,
} from '../store/pooled-fund-entities';
import { publishedFigureEntity } from '../store/published-figure-entity';
import { reportedTransactionEntity } from '../store/reported-transaction-entity';
import {
  allocationShape,
  contributionShape,
  figureShape,
  flowShape,
  transactionShape,
} from './own-shapes';

export const fundingFlowKind: RecordKind<FlowAsSeen> = {
  name: 'FundingFlow',
  mentions: ({ source, destination, clusters, scopeCountry }) => ({
    places: places([...source.locations, ...destination.locations, scopeCountry]),
    organizations: organizations([...source.organizations, ...destination.organizations]),
    sectors: clusters,
  }),
  readOwn: readOwnBy(flowShape),
  write: (manager, records) =>
    upsertRecords(manager, flowPerspectiveEntity, records.map(flat).map(withFlowKeys)),
};

function withFlowKeys<T extends FlowAsSeen>(flow: T) {
  const { source, destination, clusters, scopeCountry } = flow;
  return {
    ...flow,
    usageYears: destination.years,
    scopeCountryKey: keyOrNull(scopeCountry),
    sourceOrganizationKeys: source.organizations.flatMap(nameKeys),
    destinationOrganizationKeys: destination.organizations.flatMap(nameKeys),
    sourceLocationKeys: source.locations.flatMap(countryKeys),
    locationKeys: destination.locations.flatMap(countryKeys),
    clusterKeys: clusters.flatMap((name) => sectorKey(name) ?? []),
  };
}

export const publishedFigureKind: RecordKind<FigureAsPublished> = {
  name: 'PublishedFigure',
  mentions: ({ country, planCountries, cluster }) => ({
    places: places([...planCountries, country]),
    sectors: cluster === null ? [] : [cluster],
  }),
  readOwn: readOwnBy(figureShape),
  write: (manager, records) =>
    upsertRecords(
      manager,
      publishedFigureEntity,
      records.map(identified).map((figure) => ({
        ...figure,
        countryKey: keyOrNull(figure.country),
        clusterKey: figure.cluster === null ? null : sectorKey(figure.cluster),
      })),
    ),
};

export const pooledFundAllocationKind: RecordKind<AllocationAsGiven> = {
  name: 'PooledFundAllocation',
  mentions: ({ country }) => ({ places: places([country]) }),
  readOwn: readOwnBy(allocationShape),
  write: (manager, records) =>
    upsertRecords(
      manager,
      pooledFundAllocationEntity,
      records.map(identified).map((row) => ({ ...row, countryKey: keyOrNull(row.country) })),
    ),
};

export const pooledFundContributionKind: RecordKind<ContributionAsGiven> = {
  name: 'PooledFundContribution',
  mentions: ({ donor }) => ({ organizations: organizations([donor]) }),
  readOwn: readOwnBy(contributionShape),
  write: (manager, records) =>
    upsertRecords(
      manager,
      pooledFundContributionEntity,
      records
        .map(identified)
        .map((row) => ({ ...row, donorKey: organizationKey({ name: row.donor }) })),
    ),
};

export const reportedTransactionKind: RecordKind<TransactionAsGiven> = {
  name: 'ReportedTransaction',
  mentions: (value) => ({
    places: places(value.recipients.map(({ country }) => country)),
    organizations: organizations(partyNames(value)),
  }),
  readOwn: readOwnBy(transactionShape),
  write: (manager, records) =>
    upsertRecords(
      manager,
      reportedTransactionEntity,
      records.map(identified).map((row) => ({
        ...row,
        organizationKeys: [...new Set(partyNames(row).flatMap(nameKeys))],
        countryKeys: row.recipients.flatMap(({ country }) => countryKeys(country)),
      })),
    ),
};

export const kinds = [
  fundingFlowKind,
  publishedFigureKind,
  pooledFundAllocationKind,
  pooledFundContributionKind,
  reportedTransactionKind,
];

function partyNames({ reporter, provider, receiver }: TransactionAsGiven): string[] {
  return [reporter, provider, receiver].flatMap((party) => party?.name ?? []);
}

function places(countries: readonly (string | null)[]): Mentions['places'] {
  return countries.flatMap((country) => (country === null ? [] : [{ country }]));
}

function organizations(names: readonly string[]): Mentions['organizations'] {
  return names.map((name) => ({ name }));
}

function keyOrNull(country: string | null): string | null {
  return country === null ? null : placeKey({ country });
}

function countryKeys(country: string): string[] {
  return [placeKey({ country }) ?? []].flat();
}

function nameKeys(name: string): string[] {
  return [organizationKey({ name }) ?? []].flat();
}

function flat<T>({ dataset, recordId, value }: Ingested<T>) {
  return { ...value, dataset, recordId };
}

function identified<T>(record: Ingested<T>) {
  return { id: `${record.dataset}:${record.recordId}`, ...flat(record) };
}
