// Generated from schema.graphql by `npm run generate:types`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Plan as PlanModel } from '../domain/plan';
import type { PlanFunding as PlanFundingModel } from '../domain/plan-funding';
import type { CountryFunding as CountryFundingModel } from '../domain/country-funding';
import type { FundingPlace as FundingPlaceModel } from '../domain/funding-place';
import type { FundingParty as FundingPartyModel } from '../domain/funding-party';
import type { FundingCluster as FundingClusterModel } from '../domain/funding-cluster';
import type { FundingFlow as FundingFlowModel } from '../domain/funding-flow';
import type { FlowPerspective as FlowPerspectiveModel } from '../domain/flow-perspective';
import type { FundingSum as FundingSumModel } from '../domain/funding-sum';
import type { FundingSumKey as FundingSumKeyModel } from '../domain/funding-sum-key';
import type { PublishedFigure as PublishedFigureModel } from '../domain/published-figure';
import type { Caseload as CaseloadModel } from '../domain/caseload';
import type { PooledFundAllocation as PooledFundAllocationModel } from '../domain/pooled-fund-allocation';
import type { PooledFundContribution as PooledFundContributionModel } from '../domain/pooled-fund-contribution';
import type { ReportedTransaction as ReportedTransactionModel } from '../domain/reported-transaction';
import type { RecipientCountry as RecipientCountryModel } from '../domain/recipient-country';
import type { FundingMatchRates as FundingMatchRatesModel } from '../domain/funding-match-rates';
import type { MatchedName as MatchedNameModel } from '../domain/matched-name';
import type { Country as CountryModel } from '../domain/country';
import type { Organization as OrganizationModel } from '../domain/organization';
import type { FlowTotal as FlowTotalModel } from '../domain/flow-total';
import type { Sector as SectorModel } from '../domain/sector';
import type {
  PlanConnection as PlanConnectionModel,
  CaseloadConnection as CaseloadConnectionModel,
  MatchedNameConnection as MatchedNameConnectionModel,
  FundingFlowConnection as FundingFlowConnectionModel,
  FundingSumConnection as FundingSumConnectionModel,
  PublishedFigureConnection as PublishedFigureConnectionModel,
  PooledFundAllocationConnection as PooledFundAllocationConnectionModel,
  PooledFundContributionConnection as PooledFundContributionConnectionModel,
  ReportedTransactionConnection as ReportedTransactionConnectionModel,
  FundingWindowConnection as FundingWindowConnectionModel,
  FlexibleReserveConnection as FlexibleReserveConnectionModel,
} from '../resolvers/connections';
import type { SourceRecord as SourceRecordModel } from '../../../shared/runtime/store/source-record-loader';
import type { FundingWindow as FundingWindowModel } from '../domain/funding-window';
import type { FlexibleReserve as FlexibleReserveModel } from '../domain/flexible-reserve';
import type { FundingHorizon as FundingHorizonModel } from '../domain/funding-horizon';
import type { FundingSpan as FundingSpanModel } from '../domain/horizon/funding-span';
import type { HistoryEntry as HistoryEntryModel } from '../domain/history-entry';
import type { Context } from '../context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = {
  [_ in K]?: never;
};
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day where the event took place, as YYYY-MM-DD. */
  Date: { input: string; output: string };
  /** An instant with its time zone, ISO 8601. */
  DateTime: { input: string | Date; output: string | Date };
  /** A date of which the month or the day may be unknown: YYYY, YYYY-MM or YYYY-MM-DD. */
  PartialDate: { input: string; output: string };
  /** A decimal number as text, so that no digit is lost. */
  Decimal: { input: string; output: string };
  _FieldSet: { input: any; output: any };
};

export type Query = {
  /** One response plan by its HPC code, as `HSDN26`. */
  readonly plan?: Maybe<Plan>;
  /** Response plans, by code. */
  readonly plans?: Maybe<PlanConnection>;
  /** One flow by its FTS id. */
  readonly fundingFlow?: Maybe<FundingFlow>;
  /** Flows, by FTS id; each flow stands once, whatever number of files tell of it. */
  readonly fundingFlows?: Maybe<FundingFlowConnection>;
  /**
   * Flows summed in groups of up to three characteristics, the largest amount first. Each flow counts
   * once; a flow to several sectors, countries or years forms a group of its own and is never split.
   */
  readonly fundingSums?: Maybe<FundingSumConnection>;
  /** What published tables say of plans, clusters and countries, row by row. */
  readonly publishedFigures?: Maybe<PublishedFigureConnection>;
  /** One allocation of a pooled fund. */
  readonly pooledFundAllocation?: Maybe<PooledFundAllocation>;
  /** Allocations of CERF and the country-based pooled funds. */
  readonly pooledFundAllocations?: Maybe<PooledFundAllocationConnection>;
  /** One contribution to a pooled fund. */
  readonly pooledFundContribution?: Maybe<PooledFundContribution>;
  /** Contributions to CERF and the country-based pooled funds. */
  readonly pooledFundContributions?: Maybe<PooledFundContributionConnection>;
  /** One transaction reported to IATI. */
  readonly reportedTransaction?: Maybe<ReportedTransaction>;
  /** Transactions reported to IATI, by id. */
  readonly reportedTransactions?: Maybe<ReportedTransactionConnection>;
  /** How many of the names in each data set were matched to the code lists. */
  readonly fundingMatchRates?: Maybe<ReadonlyArray<FundingMatchRates>>;
  /** One funding window, by its id. */
  readonly fundingWindow?: Maybe<FundingWindow>;
  /** The funding windows that you may see, by id. */
  readonly fundingWindows?: Maybe<FundingWindowConnection>;
  /** One flexible reserve, by its id. */
  readonly flexibleReserve?: Maybe<FlexibleReserve>;
  /** The flexible reserves that you may see, by id. */
  readonly flexibleReserves?: Maybe<FlexibleReserveConnection>;
};

export type QueryPlanArgs = {
  code: Scalars['ID']['input'];
};

export type QueryPlansArgs = {
  filter?: InputMaybe<PlanFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFundingFlowArgs = {
  id: Scalars['ID']['input'];
};

export type QueryFundingFlowsArgs = {
  filter?: InputMaybe<FundingFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFundingSumsArgs = {
  filter?: InputMaybe<FundingFlowFilter>;
  groupBy: ReadonlyArray<FundingGroup>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPublishedFiguresArgs = {
  filter?: InputMaybe<PublishedFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPooledFundAllocationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPooledFundAllocationsArgs = {
  filter?: InputMaybe<PooledFundAllocationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPooledFundContributionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPooledFundContributionsArgs = {
  filter?: InputMaybe<PooledFundContributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReportedTransactionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReportedTransactionsArgs = {
  filter?: InputMaybe<ReportedTransactionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFundingWindowArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryFundingWindowsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryFlexibleReserveArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryFlexibleReservesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A humanitarian response plan or appeal of the Humanitarian Programme Cycle. */
export type Plan = {
  /** HPC plan code, as `HSDN26`. */
  readonly code: Scalars['ID']['output'];
  /** FTS plan id; null when no source gives it. */
  readonly planId?: Maybe<Scalars['String']['output']>;
  /** Name in the latest source that gives one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Type in the words of its source, as `Flash appeal`. */
  readonly planType?: Maybe<Scalars['String']['output']>;
  /** The days that the plan covers. */
  readonly period?: Maybe<DateRange>;
  /** The calendar years that the plan belongs to. */
  readonly years?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The countries and areas that the plan covers. */
  readonly locations?: Maybe<ReadonlyArray<FundingPlace>>;
  /** What the plan asks for. */
  readonly requirements?: Maybe<PlanRequirements>;
  /** What it received, counted once, with what was left out and why. */
  readonly funding?: Maybe<PlanFunding>;
  /** Persons affected, in need, targeted and reached, the latest first, for the plan as a whole before its clusters. */
  readonly caseloads?: Maybe<CaseloadConnection>;
  /** Published requirements and funding by cluster, from the latest source that gives them. */
  readonly clusters?: Maybe<ReadonlyArray<PublishedFigure>>;
  /** Every published figure about the plan, of any time. */
  readonly publishedFigures?: Maybe<PublishedFigureConnection>;
  /** The flows that name the plan as their destination. */
  readonly flows?: Maybe<FundingFlowConnection>;
  /** Where the plan's own data come from, the latest first. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** A humanitarian response plan or appeal of the Humanitarian Programme Cycle. */
export type PlanCaseloadsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A humanitarian response plan or appeal of the Humanitarian Programme Cycle. */
export type PlanPublishedFiguresArgs = {
  filter?: InputMaybe<PublishedFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A humanitarian response plan or appeal of the Humanitarian Programme Cycle. */
export type PlanFlowsArgs = {
  filter?: InputMaybe<FundingFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a plan asks for, in US dollars. */
export type PlanRequirements = {
  /** At its launch; null when no source gives it. */
  readonly originalUsd?: Maybe<Scalars['Decimal']['output']>;
  /** As last revised. */
  readonly revisedUsd?: Maybe<Scalars['Decimal']['output']>;
  /** When the source stated it. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The data set that states it. */
  readonly dataset?: Maybe<Scalars['String']['output']>;
};

/** What a plan received: counted from single flows, and as published. */
export type PlanFunding = {
  /**
   * Commitments and payments that reach the plan, each flow once, in US dollars: flows from outside,
   * and internal ones that bring money which had not been given for the plan. Null when no flows are
   * loaded for it.
   */
  readonly countedOnceUsd?: Maybe<Scalars['Decimal']['output']>;
  /**
   * Every row of every file added up, as one would without knowing how the files overlap; only rows
   * repeated word for word within a file are left out.
   */
  readonly naiveUsd?: Maybe<Scalars['Decimal']['output']>;
  /** The published total that is nearest in time to the flows. */
  readonly publishedUsd?: Maybe<Scalars['Decimal']['output']>;
  /** When that total was published. */
  readonly publishedAsOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The data set that publishes it. */
  readonly publishedDataset?: Maybe<Scalars['String']['output']>;
  /** Counted less published; null when either is unknown. */
  readonly differenceUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Pledges that have not become commitments; not in the counted amount. */
  readonly pledgesUsd: Scalars['Decimal']['output'];
  /** How many flows were counted. */
  readonly flowsCounted: Scalars['Int']['output'];
  /** How many rows the files hold for the plan. */
  readonly rowsListed: Scalars['Int']['output'];
  /** The counted amount by the rule that let it in. */
  readonly counted: ReadonlyArray<FundingPart>;
  /** What was left out of the counted amount, by reason; with it the parts add up to the naive sum. */
  readonly leftOut: ReadonlyArray<FundingPart>;
  /** Amounts that no source converts to US dollars; they are in no sum above. */
  readonly unconverted: ReadonlyArray<UnconvertedAmount>;
  /** True when the loaded files look at every year of the plan; if not, the flows are only a part. */
  readonly coversPlan: Scalars['Boolean']['output'];
};

/** What a country received in one calendar year: another question than that of its plan. */
export type CountryFunding = {
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /**
   * Commitments and payments that came in from outside for this country and this year alone, each
   * flow once, in US dollars. Null when no flows are loaded for it.
   */
  readonly countedOnceUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Every row of every file for the country and year added up. */
  readonly naiveUsd?: Maybe<Scalars['Decimal']['output']>;
  /** The published total that is nearest in time to the flows. */
  readonly publishedUsd?: Maybe<Scalars['Decimal']['output']>;
  /** When that total was published. */
  readonly publishedAsOf?: Maybe<Scalars['PartialDate']['output']>;
  /** The data set that publishes it. */
  readonly publishedDataset?: Maybe<Scalars['String']['output']>;
  /** Counted less published; null when either is unknown. */
  readonly differenceUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Pledges that have not become commitments; not in the counted amount. */
  readonly pledgesUsd: Scalars['Decimal']['output'];
  /** How many flows were counted. */
  readonly flowsCounted: Scalars['Int']['output'];
  /** How many rows the files hold for the country and year. */
  readonly rowsListed: Scalars['Int']['output'];
  /** The counted amount by the rule that let it in. */
  readonly counted: ReadonlyArray<FundingPart>;
  /** What was left out of the counted amount, by reason. */
  readonly leftOut: ReadonlyArray<FundingPart>;
  /** Amounts that no source converts to US dollars; they are in no sum above. */
  readonly unconverted: ReadonlyArray<UnconvertedAmount>;
};

/** A part of a sum that one rule let in or kept out. */
export type FundingPart = {
  /** The rule. */
  readonly code: FundingRule;
  /** The rule in words. */
  readonly explanation: Scalars['String']['output'];
  /** How many rows it concerns. */
  readonly flows: Scalars['Int']['output'];
  /** Their amount in US dollars. */
  readonly amountUsd: Scalars['Decimal']['output'];
};

/** Why a row of a file is in a total or not. */
export type FundingRule =
  /** Counted: a commitment or payment that came in from outside. */
  | 'INCOMING'
  /** Counted: an internal transfer of money that had not been given for this plan before. */
  | 'REALLOCATED'
  /** Left out: a pledge that has not become a commitment. */
  | 'PLEDGE'
  /** Left out: the same flow stands in another file or snapshot and is counted there. */
  | 'SAME_FLOW'
  /** Left out: an internal transfer of money that was counted when it came in. */
  | 'PASSED_ON'
  /** Left out: seen on its way out only; nothing says that it arrived in the period looked at. */
  | 'OUTGOING_ONLY'
  /** Left out: shared with other years or countries, so that its part here is unknown. */
  | 'SHARED';

/** An amount without a US dollar value. */
export type UnconvertedAmount = {
  /** ISO 4217 code; null when the source gives none. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** The amount in that currency. */
  readonly amount?: Maybe<Scalars['Decimal']['output']>;
  /** How many flows it is made of. */
  readonly flows: Scalars['Int']['output'];
};

/** A place that a plan, flow or transaction names. */
export type FundingPlace = {
  /** The provider's own words. */
  readonly placeAsGiven: PlaceAsGiven;
  /** How they were matched. */
  readonly placeMatch: PlaceMatch;
  /** The country; null when it was not found. */
  readonly country?: Maybe<Country>;
};

/** An organization that a flow, contribution or transaction names. */
export type FundingParty = {
  /** The name as the provider wrote it. */
  readonly organizationName: Scalars['String']['output'];
  /** The organization; null when no name, synonym or acronym of the list is spelled like it. */
  readonly organization?: Maybe<Organization>;
  /** How the name was matched. */
  readonly organizationMatch: OrganizationMatch;
};

/** How a name in a source was matched to an organization of the list. */
export type OrganizationMatch =
  /** It is the organization's name. */
  | 'NAME'
  /** It is one of its synonyms. */
  | 'ALIAS'
  /** It is its acronym. */
  | 'ACRONYM'
  /** Not found: the record keeps the provider's words. */
  | 'UNRESOLVED';

/** A cluster that a flow or figure names. */
export type FundingCluster = {
  /** The cluster as the provider wrote it. */
  readonly sectorName: Scalars['String']['output'];
  /** The sector of the global list; null when it has none of that name. */
  readonly sector?: Maybe<Sector>;
};

/** Money on its way from one organization to another, as FTS records it. */
export type FundingFlow = {
  /** FTS flow id. */
  readonly id: Scalars['ID']['output'];
  /** The amount, with the original currency and FTS's rate where it gives them; null when it gives none. */
  readonly amount?: Maybe<Money>;
  /** How firm it is. */
  readonly status?: Maybe<FlowStatus>;
  /** FTS flow type. */
  readonly flowType?: Maybe<FlowType>;
  /** Money or goods. */
  readonly contributionType?: Maybe<ContributionType>;
  /** FTS method, as `Cash transfer programming (CTP)`. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** How far the donor bound it, in the Grand Bargain's words as FTS gives them. */
  readonly earmarking?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** True when the money is new to the response, false when it was reported before in another flow. */
  readonly newMoney?: Maybe<Scalars['Boolean']['output']>;
  /** What it is for, in the reporter's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** FTS keywords. */
  readonly keywords?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The donor's or recipient's reference. */
  readonly referenceCode?: Maybe<Scalars['String']['output']>;
  /** The day of the flow. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The day on which the donor decided. */
  readonly decisionDate?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was first reported. */
  readonly firstReportedDate?: Maybe<Scalars['Date']['output']>;
  /** The donor's budget year. */
  readonly budgetYear?: Maybe<Scalars['Int']['output']>;
  /** Who gives. */
  readonly sourceOrganizations?: Maybe<ReadonlyArray<FundingParty>>;
  /** Where the giver is. */
  readonly sourceLocations?: Maybe<ReadonlyArray<FundingPlace>>;
  /** The years to which the money belongs on the giver's side. */
  readonly sourceYears?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The plan that the money leaves. */
  readonly sourcePlan?: Maybe<Plan>;
  /** Who receives. */
  readonly destinationOrganizations?: Maybe<ReadonlyArray<FundingParty>>;
  /** Where it goes. */
  readonly locations?: Maybe<ReadonlyArray<FundingPlace>>;
  /** The years in which it may be used. */
  readonly usageYears?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The plan that it is for; null when none is named. */
  readonly plan?: Maybe<Plan>;
  /** The plan's name as the source gives it. */
  readonly planName?: Maybe<Scalars['String']['output']>;
  /** Global clusters that it is for. */
  readonly clusters?: Maybe<ReadonlyArray<FundingCluster>>;
  /** The plan's own clusters that it is for, in the plan's words. */
  readonly planClusters?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Emergencies that it is for, in the words of FTS. */
  readonly emergencies?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The flow as each file sees it: the same money may come into one and go out of another. */
  readonly perspectives?: Maybe<ReadonlyArray<FlowPerspective>>;
  /** Who reported the flow, when and how; several reports are of the same money. */
  readonly reports?: Maybe<ReadonlyArray<FlowReport>>;
  /** FTS id of the flow that it was made of. */
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** The flow that it was made of, when it is loaded. */
  readonly parent?: Maybe<FundingFlow>;
  /** FTS ids of the flows that were made of it. */
  readonly childIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Those of them that are loaded. */
  readonly children?: Maybe<FundingFlowConnection>;
  /** Every row that tells of the flow. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** Money on its way from one organization to another, as FTS records it. */
export type FundingFlowChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A flow as one file sees it. */
export type FlowPerspective = {
  /** The data set. */
  readonly dataset: Scalars['String']['output'];
  /** The year that the file looks at. */
  readonly scopeYear?: Maybe<Scalars['Int']['output']>;
  /** The country that the file looks at; null for all. */
  readonly scopeCountry?: Maybe<Country>;
  /** Whether the money crosses the edge of what the file looks at. */
  readonly boundary: FlowBoundary;
  /** Whether it is for what the file looks at alone. */
  readonly onBoundary?: Maybe<OnBoundary>;
  /** Status in this file. */
  readonly status: FlowStatus;
  /** Amount in this file, in US dollars. */
  readonly amountUsd?: Maybe<Scalars['Decimal']['output']>;
  /** How the row enters the total of its plan; null when it names no plan. */
  readonly planRule?: Maybe<FundingRule>;
};

/** Which way a flow crosses the edge of what a file looks at. */
export type FlowBoundary =
  /** It comes in from outside. */
  | 'INCOMING'
  /** It stays inside. */
  | 'INTERNAL'
  /** It goes out. */
  | 'OUTGOING';

/** Whether a flow is for what a file looks at alone. */
export type OnBoundary =
  /** For it alone. */
  | 'SINGLE'
  /** For it and for others, as other years or countries. */
  | 'SHARED';

/** How firm a flow is. */
export type FlowStatus =
  /** Announced, not binding. */
  | 'PLEDGE'
  /** Agreed and binding. */
  | 'COMMITMENT'
  /** Paid. */
  | 'PAID';

/** FTS flow type. */
export type FlowType =
  /** A usual flow. */
  | 'STANDARD'
  /** Held by an organization, to be passed on later. */
  | 'PARKED'
  /** Goes through an organization that only hands it on. */
  | 'PASS_THROUGH'
  /** Left from an earlier period. */
  | 'CARRYOVER';

/** Money or goods. */
export type ContributionType =
  /** Money. */
  | 'FINANCIAL'
  /** Goods or services. */
  | 'IN_KIND';

/** One report of a flow. */
export type FlowReport = {
  /** Who reported. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** Primary or secondary, in the words of FTS. */
  readonly sourceType?: Maybe<Scalars['String']['output']>;
  /** By which way it was reported. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** The day of the report. */
  readonly date?: Maybe<Scalars['Date']['output']>;
};

/** Flows of one group, each counted once. */
export type FundingSum = {
  /** What the group has in common, in the order asked for. */
  readonly keys: ReadonlyArray<FundingSumKey>;
  /** How many flows are counted. */
  readonly flowsCounted: Scalars['Int']['output'];
  /** Commitments and payments that came in from outside, in US dollars. */
  readonly countedOnceUsd: Scalars['Decimal']['output'];
  /** Pledges, not in the counted amount. */
  readonly pledgesUsd: Scalars['Decimal']['output'];
  /**
   * Internal transfers that brought a plan money that had come in without it: part of that plan's
   * total, and counted here in the group in which it came in.
   */
  readonly reallocatedUsd: Scalars['Decimal']['output'];
  /** Other internal transfers of money counted before, not in the counted amount. */
  readonly passedOnUsd: Scalars['Decimal']['output'];
  /** Flows seen on their way out only, not in the counted amount. */
  readonly outgoingOnlyUsd: Scalars['Decimal']['output'];
  /** How many flows the group has, counted or not. */
  readonly flows: Scalars['Int']['output'];
  /** How many of them have no amount in US dollars and are in no sum. */
  readonly flowsUnconverted: Scalars['Int']['output'];
};

/** One characteristic of a group. */
export type FundingSumKey = {
  /** The characteristic. */
  readonly group: FundingGroup;
  /** Its value: a code or name; several joined by ` + ` when a flow has several; null when it has none. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The plan, when grouped by plan. */
  readonly plan?: Maybe<Plan>;
  /** The sector, when grouped by sector and the cluster is in the list. */
  readonly sector?: Maybe<Sector>;
  /** The organization, when grouped by donor or recipient and the name was matched. */
  readonly organization?: Maybe<Organization>;
  /** The country, when grouped by country and it was found. */
  readonly country?: Maybe<Country>;
};

/** By what flows are grouped. */
export type FundingGroup =
  /** The plan that they are for. */
  | 'PLAN'
  /** The years in which they may be used. */
  | 'YEAR'
  /** The global cluster that they are for. */
  | 'SECTOR'
  /** Who gives. */
  | 'DONOR'
  /** Who receives. */
  | 'RECIPIENT'
  /** The country that they are for. */
  | 'COUNTRY'
  /** Pledge, commitment or paid. */
  | 'STATUS'
  /** FTS flow type. */
  | 'FLOW_TYPE'
  /** Money or goods. */
  | 'CONTRIBUTION_TYPE';

/** What one row of a published table says of a plan, a cluster, a country or a mixture of them. */
export type PublishedFigure = {
  /** Passage's id: the data set and the row's id there. */
  readonly id: Scalars['ID']['output'];
  /** What the row is about. */
  readonly breakdown: FigureBreakdown;
  /** The plan, when the row is about one. */
  readonly plan?: Maybe<Plan>;
  /** The plan's name as given. */
  readonly planName?: Maybe<Scalars['String']['output']>;
  /** The country of a row that is about one country. */
  readonly place?: Maybe<FundingPlace>;
  /** The cluster of a row that is about one. */
  readonly cluster?: Maybe<FundingCluster>;
  /** Clusters, countries or plans between which the amount is shared, in the source's words. */
  readonly sharedBetween: ReadonlyArray<Scalars['String']['output']>;
  /** The emergency to which the row is restricted, by its FTS id. */
  readonly emergencyId?: Maybe<Scalars['String']['output']>;
  /** The calendar year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Original requirements in US dollars. */
  readonly originalRequirementsUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Revised requirements in US dollars. */
  readonly revisedRequirementsUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Funding in US dollars. */
  readonly fundingUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Pledges in US dollars. */
  readonly pledgesUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Persons, when the row gives them. */
  readonly caseload?: Maybe<Caseload>;
  /** When the figure was stated. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the figure comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** What a published figure is about. */
export type FigureBreakdown =
  /** A whole plan. */
  | 'PLAN'
  /** The part of a plan in one country; the parts of all countries make the plan. */
  | 'PLAN_IN_COUNTRY'
  /** A cluster of a plan, in the plan's own words. */
  | 'CLUSTER'
  /** A global cluster, of a plan or of what stands outside plans. */
  | 'GLOBAL_CLUSTER'
  /** A country within a plan, as FTS groups flows. */
  | 'LOCATION'
  /** A country and year as a whole. */
  | 'COUNTRY'
  /** What a country received in a year outside its plans. */
  | 'OUTSIDE_PLANS'
  /** Persons of a country's needs overview, by cluster. */
  | 'NEEDS';

/** Numbers of persons; null where the source gives none, which is not zero. */
export type Caseload = {
  /** The cluster; null for all together. */
  readonly cluster?: Maybe<FundingCluster>;
  /** What the source calls these figures. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The calendar year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** Everybody living there. */
  readonly population?: Maybe<Scalars['Int']['output']>;
  /** Affected by the crisis. */
  readonly affected?: Maybe<Scalars['Int']['output']>;
  /** In need of help. */
  readonly inNeed?: Maybe<Scalars['Int']['output']>;
  /** Targeted by the plan. */
  readonly targeted?: Maybe<Scalars['Int']['output']>;
  /** Expected to be reached. */
  readonly expectedReach?: Maybe<Scalars['Int']['output']>;
  /** Reached. */
  readonly reached?: Maybe<Scalars['Int']['output']>;
  /** When the figures were stated. */
  readonly asOf?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the figures come from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** An allocation that CERF or a country-based pooled fund made. The file gives neither ids nor recipients. */
export type PooledFundAllocation = {
  /** Passage's id: the data set and a hash of the row, numbered where rows equal each other. */
  readonly id: Scalars['ID']['output'];
  /** CERF or CBPF. */
  readonly fund: Scalars['String']['output'];
  /** Year of the allocation. */
  readonly year: Scalars['Int']['output'];
  /** Where it was made; null where the fund names no country. */
  readonly place?: Maybe<FundingPlace>;
  /** Its budget. */
  readonly budget: Money;
  /** Gender with age marker as given. */
  readonly genderMarker?: Maybe<Scalars['String']['output']>;
  /** Where the allocation comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** A contribution to CERF or a country-based pooled fund. */
export type PooledFundContribution = {
  /** Passage's id: the data set and a hash of the row. */
  readonly id: Scalars['ID']['output'];
  /** The fund's own code; several instalments may carry one code. */
  readonly code: Scalars['String']['output'];
  /** CERF or CBPF. */
  readonly fund: Scalars['String']['output'];
  /** The pooled fund. */
  readonly fundName: Scalars['String']['output'];
  /** Who gives. */
  readonly donor: FundingParty;
  /** The giver's kind, as `Member State`. */
  readonly donorType?: Maybe<Scalars['String']['output']>;
  /** The fiscal year. */
  readonly year: Scalars['Int']['output'];
  /** Status in the fund's words; null where it gives none. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /**
   * The pledge as the file gives it, with the fund's own rate; dollars where it gives them. Rows of
   * country-based funds that were paid mostly give zero.
   */
  readonly pledge?: Maybe<Money>;
  /** The day of the pledge. */
  readonly pledgeDate?: Maybe<Scalars['Date']['output']>;
  /** What was paid. */
  readonly paid?: Maybe<Money>;
  /** The day of the payment. */
  readonly paidDate?: Maybe<Scalars['Date']['output']>;
  /** Where the contribution comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** A transaction of an activity published to IATI (versions 2.02 and 2.03). */
export type ReportedTransaction = {
  /** Passage's id: the activity and the transaction's reference, or a hash where it has none. */
  readonly id: Scalars['ID']['output'];
  /** IATI identifier of the activity. */
  readonly activityId: Scalars['String']['output'];
  /** Title of the activity. */
  readonly activityTitle?: Maybe<Scalars['String']['output']>;
  /** Who reports the activity. */
  readonly reporter: FundingParty;
  /** IATI identifier of the reporter. */
  readonly reporterRef?: Maybe<Scalars['String']['output']>;
  /** The transaction's own reference. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Its type. */
  readonly transactionType: IatiTransactionType;
  /** The day of the transaction. */
  readonly date: Scalars['Date']['output'];
  /** Its value in the currency reported; no dollar amount unless it was reported in dollars. */
  readonly value: Money;
  /** The day at which the value is stated. */
  readonly valueDate?: Maybe<Scalars['Date']['output']>;
  /** What it is for. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Whether the transaction, or else its activity, is marked as humanitarian; null when neither says. */
  readonly humanitarian?: Maybe<Scalars['Boolean']['output']>;
  /** Who provides. */
  readonly provider?: Maybe<FundingParty>;
  /** IATI identifier of the provider. */
  readonly providerRef?: Maybe<Scalars['String']['output']>;
  /** The provider's activity from which the money comes. */
  readonly providerActivityId?: Maybe<Scalars['String']['output']>;
  /** Who receives. */
  readonly receiver?: Maybe<FundingParty>;
  /** IATI identifier of the receiver. */
  readonly receiverRef?: Maybe<Scalars['String']['output']>;
  /** The receiver's activity for which the money is. */
  readonly receiverActivityId?: Maybe<Scalars['String']['output']>;
  /** Countries, with the share that the activity gives each; the transaction's own when it names one. */
  readonly countries: ReadonlyArray<RecipientCountry>;
  /** Sectors with their vocabulary; `1` is DAC purpose codes, `10` humanitarian clusters. */
  readonly sectors: ReadonlyArray<IatiSector>;
  /** True when a sector is emergency response, reconstruction or disaster risk reduction (DAC 7xx). */
  readonly humanitarianSector: Scalars['Boolean']['output'];
  /** The version of the standard. */
  readonly iatiVersion?: Maybe<Scalars['String']['output']>;
  /** Where the transaction comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** A country that receives. */
export type RecipientCountry = {
  /** The country. */
  readonly place: FundingPlace;
  /** Its share in percent. */
  readonly percentage?: Maybe<Scalars['Float']['output']>;
};

/** A sector of an IATI activity or transaction. */
export type IatiSector = {
  /** The code in its vocabulary. */
  readonly code: Scalars['String']['output'];
  /** The vocabulary, by its IATI code. */
  readonly vocabulary: Scalars['String']['output'];
  /** Its share in percent. */
  readonly percentage?: Maybe<Scalars['Float']['output']>;
};

/** Transaction types of the IATI codelist. */
export type IatiTransactionType =
  /** Incoming funds (1). */
  | 'INCOMING_FUNDS'
  /** Outgoing commitment (2). */
  | 'OUTGOING_COMMITMENT'
  /** Disbursement (3). */
  | 'DISBURSEMENT'
  /** Expenditure (4). */
  | 'EXPENDITURE'
  /** Interest payment (5). */
  | 'INTEREST_PAYMENT'
  /** Loan repayment (6). */
  | 'LOAN_REPAYMENT'
  /** Reimbursement (7). */
  | 'REIMBURSEMENT'
  /** Purchase of equity (8). */
  | 'PURCHASE_OF_EQUITY'
  /** Sale of equity (9). */
  | 'SALE_OF_EQUITY'
  /** Credit guarantee (10). */
  | 'CREDIT_GUARANTEE'
  /** Incoming commitment (11). */
  | 'INCOMING_COMMITMENT'
  /** Outgoing pledge (12). */
  | 'OUTGOING_PLEDGE'
  /** Incoming pledge (13). */
  | 'INCOMING_PLEDGE';

/** How many different names of a data set were matched to the code lists. */
export type FundingMatchRates = {
  /** The data set. */
  readonly dataset: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Names of organizations. */
  readonly organizations: MatchRate;
  /** Names and codes of places. */
  readonly places: MatchRate;
  /** Names of clusters. */
  readonly sectors: MatchRate;
};

/** How many of the names in a data set were matched. */
export type MatchRate = {
  /** Names that were matched. */
  readonly matched: Scalars['Int']['output'];
  /** All different names. */
  readonly total: Scalars['Int']['output'];
  /** Matched by total; null when there are none. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
};

/** A spelling under which a data set names an organization. */
export type MatchedName = {
  /** The name as the provider wrote it. */
  readonly name: Scalars['String']['output'];
  /** The data set. */
  readonly dataset: Scalars['String']['output'];
  /** How it was matched. */
  readonly match: OrganizationMatch;
};

/** A country, owned by the reference keeper. */
export type Country = {
  /** ISO 3166-1 alpha-3 code. */
  readonly iso3: Scalars['ID']['output'];
  /** Response plans that cover it, by code; all years unless one is given. */
  readonly plans?: Maybe<PlanConnection>;
  /** What it received in a calendar year. */
  readonly funding?: Maybe<CountryFunding>;
};

/** A country, owned by the reference keeper. */
export type CountryPlansArgs = {
  year?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country, owned by the reference keeper. */
export type CountryFundingArgs = {
  year: Scalars['Int']['input'];
};

/** An organization, owned by the reference keeper. */
export type Organization = {
  /** Passage's id. */
  readonly id: Scalars['ID']['output'];
  /** Flows that it gives, by FTS id. */
  readonly fundingProvided?: Maybe<FundingFlowConnection>;
  /** Flows that it receives, by FTS id. */
  readonly fundingReceived?: Maybe<FundingFlowConnection>;
  /** What it gave and received in all, each flow once. */
  readonly fundingSummary?: Maybe<OrganizationFunding>;
  /** Under which spellings the funding data name it. */
  readonly fundingNames?: Maybe<MatchedNameConnection>;
};

/** An organization, owned by the reference keeper. */
export type OrganizationFundingProvidedArgs = {
  filter?: InputMaybe<FundingFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization, owned by the reference keeper. */
export type OrganizationFundingReceivedArgs = {
  filter?: InputMaybe<FundingFlowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization, owned by the reference keeper. */
export type OrganizationFundingNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an organization gave and received, each flow once. */
export type OrganizationFunding = {
  /** What it gave. */
  readonly provided: FlowTotal;
  /** What it received. */
  readonly received: FlowTotal;
};

/** A sum over flows, each once. */
export type FlowTotal = {
  /** How many flows. */
  readonly flows: Scalars['Int']['output'];
  /** Commitments and payments in US dollars. */
  readonly fundingUsd: Scalars['Decimal']['output'];
  /** Pledges in US dollars. */
  readonly pledgesUsd: Scalars['Decimal']['output'];
  /** How many of the flows are pledges. */
  readonly flowsPledged: Scalars['Int']['output'];
  /** How many rows the files hold for these flows. */
  readonly rowsListed: Scalars['Int']['output'];
  /** Every one of these rows added up, as one would without knowing how the files overlap. */
  readonly naiveUsd: Scalars['Decimal']['output'];
  /** Flows without an amount in US dollars; they are in no sum. */
  readonly flowsUnconverted: Scalars['Int']['output'];
};

/** A sector, owned by the reference keeper. */
export type Sector = {
  /** Acronym in the list of global coordination groups. */
  readonly code: Scalars['ID']['output'];
  /** What came in for it in a year, for it alone and shared with other sectors. */
  readonly funding?: Maybe<SectorFunding>;
};

/** A sector, owned by the reference keeper. */
export type SectorFundingArgs = {
  year: Scalars['Int']['input'];
};

/** What came in for a sector in one year, each flow once. */
export type SectorFunding = {
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
  /** Flows for this sector alone. */
  readonly alone: FlowTotal;
  /** Flows shared with other sectors or years: how much is for this one is not known. */
  readonly shared: FlowTotal;
};

/** An access agreement, owned by the access desk. */
export type AccessAgreement = {
  /** The agreement's id. */
  readonly id: Scalars['ID']['output'];
  /** The countries it is about. */
  readonly countryCodes?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Its first day. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** Its last day; null while it has no end. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** Plans of these countries whose period overlaps its term, by code. */
  readonly plansDuringTerm?: Maybe<PlanConnection>;
  /** Funding windows that were recorded for it, as far as you may see them, by id. */
  readonly fundingWindows?: Maybe<FundingWindowConnection>;
  /** Flexible reserves that were recorded for it, as far as you may see them, by id. */
  readonly flexibleReserves?: Maybe<FlexibleReserveConnection>;
  /** How far the money committed for it reaches, from what was recorded until a day and from what you may see. */
  readonly fundingHorizon?: Maybe<FundingHorizon>;
};

/** An access agreement, owned by the access desk. */
export type AccessAgreementPlansDuringTermArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An access agreement, owned by the access desk. */
export type AccessAgreementFundingWindowsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An access agreement, owned by the access desk. */
export type AccessAgreementFlexibleReservesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An access agreement, owned by the access desk. */
export type AccessAgreementFundingHorizonArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  purpose?: InputMaybe<FundingPurpose>;
  warningDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Which plans to list; conditions are joined by and. */
export type PlanFilter = {
  /** That cover this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** That belong to this calendar year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Whose period overlaps these days. */
  readonly period?: InputMaybe<DateRangeFilter>;
  /** Of this type, as `Flash appeal`. */
  readonly planType?: InputMaybe<Scalars['String']['input']>;
  /** Whose name contains this text, upper and lower case alike. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Which flows to list or sum; conditions are joined by and. */
export type FundingFlowFilter = {
  /** For this plan, by its code. */
  readonly plan?: InputMaybe<Scalars['ID']['input']>;
  /** That may be used in this year, perhaps among others. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** For this country, perhaps among others, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** For this sector, perhaps among others, by code. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  /** Given by this organization. */
  readonly donor?: InputMaybe<Scalars['ID']['input']>;
  /** Received by this organization. */
  readonly recipient?: InputMaybe<Scalars['ID']['input']>;
  /** Dated within these days. */
  readonly period?: InputMaybe<DateRangeFilter>;
  /** Of this status. */
  readonly status?: InputMaybe<FlowStatus>;
  /** Of this flow type. */
  readonly flowType?: InputMaybe<FlowType>;
  /** Of this contribution type. */
  readonly contributionType?: InputMaybe<ContributionType>;
  /** Of this boundary in the row that speaks for the flow: incoming before internal before outgoing. */
  readonly boundary?: InputMaybe<FlowBoundary>;
};

/** Which published figures to list; conditions are joined by and. */
export type PublishedFigureFilter = {
  /** About this plan. */
  readonly plan?: InputMaybe<Scalars['ID']['input']>;
  /** About this. */
  readonly breakdown?: InputMaybe<FigureBreakdown>;
  /** About this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** About this sector. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
};

/** Which allocations to list; conditions are joined by and. */
export type PooledFundAllocationFilter = {
  /** In this country. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Of this fund: CERF or CBPF. */
  readonly fund?: InputMaybe<Scalars['String']['input']>;
};

/** Which contributions to list; conditions are joined by and. */
export type PooledFundContributionFilter = {
  /** By this organization. */
  readonly donor?: InputMaybe<Scalars['ID']['input']>;
  /** Of this year. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** To this fund: CERF or CBPF. */
  readonly fund?: InputMaybe<Scalars['String']['input']>;
  /** Paid within these days. */
  readonly period?: InputMaybe<DateRangeFilter>;
};

/** Which transactions to list; conditions are joined by and. */
export type ReportedTransactionFilter = {
  /** For this country, perhaps among others. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Within these days. */
  readonly period?: InputMaybe<DateRangeFilter>;
  /** Provided or received by this organization. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Of this type. */
  readonly transactionType?: InputMaybe<IatiTransactionType>;
  /** Of the activity with this IATI identifier. */
  readonly activityId?: InputMaybe<Scalars['String']['input']>;
  /** Only humanitarian ones (true), or only those not marked so (false). */
  readonly humanitarian?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of plans. */
export type PlanConnection = {
  /** The plans with their cursors. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** The plans alone. */
  readonly nodes: ReadonlyArray<Plan>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the plans with its cursor. */
export type PlanEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Plan;
};

/** A page of caseloads. */
export type CaseloadConnection = {
  /** Caseloads with their cursors. */
  readonly edges: ReadonlyArray<CaseloadEdge>;
  /** The same caseloads without cursors. */
  readonly nodes: ReadonlyArray<Caseload>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One caseload in a page. */
export type CaseloadEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The caseload. */
  readonly node: Caseload;
};

/** A page of spellings. */
export type MatchedNameConnection = {
  /** Spellings with their cursors. */
  readonly edges: ReadonlyArray<MatchedNameEdge>;
  /** The same spellings without cursors. */
  readonly nodes: ReadonlyArray<MatchedName>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One spelling in a page. */
export type MatchedNameEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The spelling. */
  readonly node: MatchedName;
};

/** A page of flows. */
export type FundingFlowConnection = {
  /** The flows with their cursors. */
  readonly edges: ReadonlyArray<FundingFlowEdge>;
  /** The flows alone. */
  readonly nodes: ReadonlyArray<FundingFlow>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the flows with its cursor. */
export type FundingFlowEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: FundingFlow;
};

/** A page of groups. */
export type FundingSumConnection = {
  /** The groups with their cursors. */
  readonly edges: ReadonlyArray<FundingSumEdge>;
  /** The groups alone. */
  readonly nodes: ReadonlyArray<FundingSum>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the groups with its cursor. */
export type FundingSumEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: FundingSum;
};

/** A page of figures. */
export type PublishedFigureConnection = {
  /** The figures with their cursors. */
  readonly edges: ReadonlyArray<PublishedFigureEdge>;
  /** The figures alone. */
  readonly nodes: ReadonlyArray<PublishedFigure>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the figures with its cursor. */
export type PublishedFigureEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PublishedFigure;
};

/** A page of allocations. */
export type PooledFundAllocationConnection = {
  /** The allocations with their cursors. */
  readonly edges: ReadonlyArray<PooledFundAllocationEdge>;
  /** The allocations alone. */
  readonly nodes: ReadonlyArray<PooledFundAllocation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the allocations with its cursor. */
export type PooledFundAllocationEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PooledFundAllocation;
};

/** A page of contributions. */
export type PooledFundContributionConnection = {
  /** The contributions with their cursors. */
  readonly edges: ReadonlyArray<PooledFundContributionEdge>;
  /** The contributions alone. */
  readonly nodes: ReadonlyArray<PooledFundContribution>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the contributions with its cursor. */
export type PooledFundContributionEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: PooledFundContribution;
};

/** A page of transactions. */
export type ReportedTransactionConnection = {
  /** The transactions with their cursors. */
  readonly edges: ReadonlyArray<ReportedTransactionEdge>;
  /** The transactions alone. */
  readonly nodes: ReadonlyArray<ReportedTransaction>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the transactions with its cursor. */
export type ReportedTransactionEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ReportedTransaction;
};

/** How open a record is, after the OCHA information-sharing protocol. */
export type Sensitivity =
  /** May be shown to everybody. */
  | 'LOW'
  /** For organizations that work in the response. */
  | 'MODERATE'
  /** For named organizations under an agreement. */
  | 'HIGH'
  /** For named persons only. */
  | 'SEVERE';

/** One column of a source row in the provider's own words. */
export type GivenValue = {
  /** The column or field as the provider names it. */
  readonly name: Scalars['String']['output'];
  /** The value as the provider wrote it. */
  readonly value: Scalars['String']['output'];
};

/** Where a record comes from: whose data set, under which id there, and under which licence. */
export type SourceRecord = {
  /** The organization that published the data set. */
  readonly publisher: Scalars['String']['output'];
  /** The data set's id within Passage. */
  readonly dataset: Scalars['String']['output'];
  /** The data set's title as its publisher gives it. */
  readonly title: Scalars['String']['output'];
  /** The record's id in that data set; a hash of the row where the publisher gives none. */
  readonly recordId: Scalars['String']['output'];
  /** The publisher's own version or date of change of the record, when it has one. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** The day on which the data set was taken from its publisher. */
  readonly retrievedAt?: Maybe<Scalars['Date']['output']>;
  /** When this Passage received the record as it stands now. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** The licence under which the publisher shares it. */
  readonly licence: Scalars['String']['output'];
  /** Where the data set can be found. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** How open the record is. */
  readonly sensitivity: Sensitivity;
  /** The source row in the provider's own words. */
  readonly asGiven: ReadonlyArray<GivenValue>;
};

/** A place in the provider's own words, kept beside the code that it was matched to. */
export type PlaceAsGiven = {
  /** Country as given. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** First-level area as given. */
  readonly admin1?: Maybe<Scalars['String']['output']>;
  /** Second-level area as given. */
  readonly admin2?: Maybe<Scalars['String']['output']>;
  /** Third-level area as given. */
  readonly admin3?: Maybe<Scalars['String']['output']>;
  /** Settlement or site as given. */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** P-code as given. */
  readonly pcode?: Maybe<Scalars['String']['output']>;
};

/** How a place in a source was matched to a p-code of COD-AB. */
export type PlaceMatch =
  /** By its p-code, at the level at which it was given. */
  | 'PCODE'
  /** By the p-code of the area above it, because the finer code is not in COD-AB. */
  | 'PARENT_PCODE'
  /** By its name within its parent. */
  | 'NAME'
  /** Only its country is known. */
  | 'COUNTRY'
  /** Not found: the record keeps the provider's words. */
  | 'UNRESOLVED';

/** A span of days, both included; an open end is null. */
export type DateRange = {
  /** The first day. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A span of days to filter by, both included; leave an end out to keep it open. */
export type DateRangeFilter = {
  /** The first day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** An amount of money as its source gave it. */
export type Money = {
  /** The amount in `currency`; negative for a correction. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** The amount in US dollars; null unless the source gave dollars or a rate. */
  readonly amountUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Units of `currency` for one US dollar. */
  readonly rate?: Maybe<Scalars['Decimal']['output']>;
  /** Who gave the rate. */
  readonly rateSource?: Maybe<Scalars['String']['output']>;
};

/** Where a page of a list begins and ends (Relay cursor connections). */
export type PageInfo = {
  /** True when more follows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when something stands before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item: pass it as `after` to read on. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  /** Records a funding window. It is seen by those with whom it is shared and by you until the day on which it becomes public. */
  readonly recordFundingWindow?: Maybe<FundingWindowChange>;
  /** Records money that a donor committed within a window; pledges are none. */
  readonly recordFundingCommitment?: Maybe<FundingWindowChange>;
  /** Records that a commitment ends earlier or is for less than was agreed. */
  readonly cutFundingCommitment?: Maybe<FundingWindowChange>;
  /** Changes who sees a funding window. */
  readonly shareFundingWindow?: Maybe<FundingWindowChange>;
  /** Takes back an entry of a funding window; taking back the first withdraws the window. */
  readonly withdrawFundingWindowEntry?: Maybe<FundingWindowChange>;
  /** Records a flexible reserve. It is seen by those with whom it is shared and by you until the day on which it becomes public. */
  readonly recordFlexibleReserve?: Maybe<FlexibleReserveChange>;
  /** Records that a part of a reserve was released. */
  readonly recordReserveRelease?: Maybe<FlexibleReserveChange>;
  /** Changes who sees a flexible reserve. */
  readonly shareFlexibleReserve?: Maybe<FlexibleReserveChange>;
  /** Takes back an entry of a flexible reserve; taking back the first withdraws the reserve. */
  readonly withdrawFlexibleReserveEntry?: Maybe<FlexibleReserveChange>;
};

export type MutationRecordFundingWindowArgs = {
  input: RecordFundingWindowInput;
};

export type MutationRecordFundingCommitmentArgs = {
  input: RecordFundingCommitmentInput;
};

export type MutationCutFundingCommitmentArgs = {
  input: CutFundingCommitmentInput;
};

export type MutationShareFundingWindowArgs = {
  input: ShareFundingWindowInput;
};

export type MutationWithdrawFundingWindowEntryArgs = {
  input: WithdrawEntryInput;
};

export type MutationRecordFlexibleReserveArgs = {
  input: RecordFlexibleReserveInput;
};

export type MutationRecordReserveReleaseArgs = {
  input: RecordReserveReleaseInput;
};

export type MutationShareFlexibleReserveArgs = {
  input: ShareFlexibleReserveInput;
};

export type MutationWithdrawFlexibleReserveEntryArgs = {
  input: WithdrawEntryInput;
};

/** What money of an agreement is for. */
export type FundingPurpose =
  /** Reaching an agreement and keeping it: negotiators, liaison, monitoring. */
  | 'NEGOTIATION'
  /** Working under it: relief, transport, staff. */
  | 'OPERATIONS';

/** A span of years for which money is sought and committed, as organizations record it. */
export type FundingWindow = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What its money is for. */
  readonly purposes: ReadonlyArray<FundingPurpose>;
  /** From which day to which. */
  readonly period: DateRange;
  /** The organization that holds the money; null when it is not told. */
  readonly holder?: Maybe<Organization>;
  /** What was committed within it, in the order of recording. */
  readonly commitments: ReadonlyArray<FundingCommitment>;
  /** The agreement that it is for, as far as you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that it is for. */
  readonly countries: ReadonlyArray<Country>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
  /** The day from which everybody may see it; null while it is kept among those with whom it is shared. */
  readonly publicFrom?: Maybe<Scalars['Date']['output']>;
  /** True for one that was made up to show how this works; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** The day as of which it is shown; null for all that is known. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Grows with every entry: give it with a mutation. Only for those who may add to it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** What was recorded of it, by day. */
  readonly entries: ReadonlyArray<HistoryEntry>;
  /** What was recorded in error and withdrawn. */
  readonly withdrawnEntries: ReadonlyArray<HistoryEntry>;
  /** Set when the whole of it was withdrawn. */
  readonly withdrawal?: Maybe<Withdrawal>;
};

/** Money that a donor bound itself to give for a span of days. */
export type FundingCommitment = {
  /** Its key within the window. */
  readonly key: Scalars['String']['output'];
  /** The donor, in words. */
  readonly donorName: Scalars['String']['output'];
  /** The donor, where it is known. */
  readonly donor?: Maybe<Organization>;
  /** What stays committed. */
  readonly amount: Money;
  /** What was agreed at first. */
  readonly agreedAmount: Money;
  /** What it is for. */
  readonly purposes: ReadonlyArray<FundingPurpose>;
  /** For which days, as it stands; null when a cut left none. */
  readonly period?: Maybe<DateRange>;
  /** The last day that was agreed at first. */
  readonly agreedUntil: Scalars['Date']['output'];
  /** The latest cut; null when there was none. */
  readonly cut?: Maybe<CommitmentCut>;
};

/** That a commitment was cut. */
export type CommitmentCut = {
  /** The day on which it was told. */
  readonly date: Scalars['Date']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Money that is kept ready for what cannot be planned, and given when its trigger is met. */
export type FlexibleReserve = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What its money is for. */
  readonly purposes: ReadonlyArray<FundingPurpose>;
  /** The organization that holds the money; null when it is not told. */
  readonly holder?: Maybe<Organization>;
  /** All of it, with what was released. */
  readonly amount: Money;
  /** What was not released. */
  readonly left: Money;
  /** What must happen before it is released. Who knows it could bring it about: not for everybody. */
  readonly trigger: Scalars['String']['output'];
  /** Days from being asked for to being released. */
  readonly daysToRelease: Scalars['Int']['output'];
  /** The last day on which it can be released; null while it has no end. */
  readonly availableUntil?: Maybe<Scalars['Date']['output']>;
  /** What was released, by day. */
  readonly releases: ReadonlyArray<ReserveRelease>;
  /** The agreement that it is for, as far as you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that it is for. */
  readonly countries: ReadonlyArray<Country>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
  /** The day from which everybody may see it; null while it is kept among those with whom it is shared. */
  readonly publicFrom?: Maybe<Scalars['Date']['output']>;
  /** True for one that was made up to show how this works; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** The day as of which it is shown; null for all that is known. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Grows with every entry: give it with a mutation. Only for those who may add to it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** What was recorded of it, by day. */
  readonly entries: ReadonlyArray<HistoryEntry>;
  /** What was recorded in error and withdrawn. */
  readonly withdrawnEntries: ReadonlyArray<HistoryEntry>;
  /** Set when the whole of it was withdrawn. */
  readonly withdrawal?: Maybe<Withdrawal>;
};

/** A part of a reserve that was released. */
export type ReserveRelease = {
  /** Its key within the reserve. */
  readonly key: Scalars['String']['output'];
  /** How much. */
  readonly amount: Money;
  /** From the day of the release to the last day for which it is given. */
  readonly period: DateRange;
  /** The day on which it was asked for; null when it is not told. */
  readonly requestedOn?: Maybe<Scalars['Date']['output']>;
  /** Days from being asked for to being released; null when it is not told. */
  readonly daysTaken?: Maybe<Scalars['Int']['output']>;
  /** What met the trigger. */
  readonly reason: Scalars['String']['output'];
};

/** How far committed money reaches, seen from one day and from what you may see. */
export type FundingHorizon = {
  /** The day from which it is seen. */
  readonly asOf: Scalars['Date']['output'];
  /** Where that day stands. */
  readonly state: FundingHorizonState;
  /** The last day from `asOf` on with money on every day until then, or the last one before it; null when there is none. A day without money ends it, even if more is committed for later. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Days from `asOf` to `endsOn`; null unless money is committed for `asOf`. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The day from which the end is warned of; null when there is no end. */
  readonly warnedFrom?: Maybe<Scalars['Date']['output']>;
  /** Days without money between days with money, as far as they are not over. */
  readonly gaps: ReadonlyArray<DateRange>;
  /** What is committed for `asOf` and later, one sum for each currency: nothing is converted. */
  readonly committed: ReadonlyArray<Money>;
  /** The commitments and releases that cover the days until `endsOn`, by first day. */
  readonly restsOn: ReadonlyArray<FundingSpan>;
  /** Reserves of which something could still be released. */
  readonly reserves: ReadonlyArray<ReserveOption>;
};

/** Where a day stands in what is committed. */
export type FundingHorizonState =
  /** Nothing that you may see tells of committed money: this is not the same as its end. */
  | 'UNKNOWN'
  /** Money is committed for later days only. */
  | 'NOT_BEGUN'
  /** Money is committed, and its end is further away than the warning. */
  | 'COVERED'
  /** Money is committed, and ends within the days of the warning. */
  | 'ENDING'
  /** No money is committed for the day, but for some before and after it. */
  | 'INTERRUPTED'
  /** Committed money has ended. */
  | 'ENDED';

/** A commitment or a release on which a horizon rests. */
export type FundingSpan = {
  /** The key of the commitment within its window, or of the release within its reserve. */
  readonly key: Scalars['String']['output'];
  /** From which day to which. */
  readonly period: DateRange;
  /** How much. */
  readonly amount: Money;
  /** The window of the commitment; null for a release. */
  readonly window?: Maybe<FundingWindow>;
  /** The reserve of the release; null for a commitment. */
  readonly reserve?: Maybe<FlexibleReserve>;
};

/** A reserve that could lengthen a horizon. */
export type ReserveOption = {
  /** The reserve. */
  readonly reserve: FlexibleReserve;
  /** What is left of it. */
  readonly left: Money;
  /** The last day on which to ask for it so that no day after `endsOn` is without money; null when there is no end. */
  readonly askBy?: Maybe<Scalars['Date']['output']>;
  /** Whether that day is not over; null when there is no end. */
  readonly isInTime?: Maybe<Scalars['Boolean']['output']>;
};

/** What became of a change to a funding window. */
export type FundingWindowChange = {
  /** The funding window as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly window?: Maybe<FundingWindow>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** What became of a change to a flexible reserve. */
export type FlexibleReserveChange = {
  /** The flexible reserve as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly reserve?: Maybe<FlexibleReserve>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A page of funding windows. */
export type FundingWindowConnection = {
  /** The funding windows with their cursors. */
  readonly edges: ReadonlyArray<FundingWindowEdge>;
  /** The funding windows alone. */
  readonly nodes: ReadonlyArray<FundingWindow>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the funding windows with its cursor. */
export type FundingWindowEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The window. */
  readonly node: FundingWindow;
};

/** A page of flexible reserves. */
export type FlexibleReserveConnection = {
  /** The flexible reserves with their cursors. */
  readonly edges: ReadonlyArray<FlexibleReserveEdge>;
  /** The flexible reserves alone. */
  readonly nodes: ReadonlyArray<FlexibleReserve>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the flexible reserves with its cursor. */
export type FlexibleReserveEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The reserve. */
  readonly node: FlexibleReserve;
};

/** A funding window to record. */
export type RecordFundingWindowInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was opened. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** What its money is for. */
  readonly purposes: ReadonlyArray<FundingPurpose>;
  /** Its first day. */
  readonly from: Scalars['Date']['input'];
  /** Its last day. */
  readonly until: Scalars['Date']['input'];
  /** The organization that holds the money, by its Passage id. */
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  /** The agreement that it is for; leave it out where there is none yet. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Countries that it is for, by ISO 3166-1 alpha-3 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations that see it before it is public, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A commitment to record. */
export type RecordFundingCommitmentInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The window. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the window that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was made. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Your key for it within the window. */
  readonly key: Scalars['String']['input'];
  /** The donor, in words. */
  readonly donorName: Scalars['String']['input'];
  /** The donor, by its Passage id. */
  readonly donorId?: InputMaybe<Scalars['ID']['input']>;
  /** How much. */
  readonly amount: Scalars['Decimal']['input'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['input'];
  /** What it is for. */
  readonly purposes: ReadonlyArray<FundingPurpose>;
  /** The first day for which it is committed. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly until: Scalars['Date']['input'];
};

/** A cut of a commitment to record. */
export type CutFundingCommitmentInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The window. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the window that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was told. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The key of the commitment. */
  readonly key: Scalars['String']['input'];
  /** The last day for which money stays committed; one before its first day when none does. */
  readonly until: Scalars['Date']['input'];
  /** How much stays committed; 0 when nothing does. */
  readonly amount: Scalars['Decimal']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Who sees a funding window from now on. */
export type ShareFundingWindowInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The window. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the window that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was decided. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** With whom it is shared, and when it becomes public. */
  readonly sharing: FundingSharingInput;
};

/** A flexible reserve to record. */
export type RecordFlexibleReserveInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was set up. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** What its money is for. */
  readonly purposes: ReadonlyArray<FundingPurpose>;
  /** How much it is. */
  readonly amount: Scalars['Decimal']['input'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['input'];
  /** What must happen before it is released. */
  readonly trigger: Scalars['String']['input'];
  /** Days from being asked for to being released, 3,650 at most. */
  readonly daysToRelease: Scalars['Int']['input'];
  /** The last day on which it can be released; leave it out while it has no end. */
  readonly availableUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The organization that holds the money, by its Passage id. */
  readonly holderId?: InputMaybe<Scalars['ID']['input']>;
  /** The agreement that it is for; leave it out where there is none yet. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Countries that it is for, by ISO 3166-1 alpha-3 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations that see it before it is public, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A release to record. */
export type RecordReserveReleaseInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The reserve. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the reserve that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was released. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Your key for it within the reserve. */
  readonly key: Scalars['String']['input'];
  /** How much, in the currency of the reserve. */
  readonly amount: Scalars['Decimal']['input'];
  /** The last day for which it is given. */
  readonly until: Scalars['Date']['input'];
  /** The day on which it was asked for. */
  readonly requestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What met the trigger. */
  readonly reason: Scalars['String']['input'];
};

/** Who sees a flexible reserve from now on. */
export type ShareFlexibleReserveInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The reserve. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the reserve that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was decided. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** With whom it is shared, and when it becomes public. */
  readonly sharing: FundingSharingInput;
};

/** With whom something is shared, instead of those before. */
export type FundingSharingInput = {
  /** Organizations that see all of it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** An entry to withdraw. */
export type WithdrawEntryInput = {
  /** Your own key for this withdrawal. */
  readonly clientKey: Scalars['String']['input'];
  /** The thing of which it is an entry. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the thing that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** The entry; only one that your organization recorded. */
  readonly entryId: Scalars['ID']['input'];
  /** Why it is withdrawn; all who may see the entry read it. */
  readonly reason: Scalars['String']['input'];
};

/** Who recorded something in Passage, and whether it was taken back. */
export type Recording = {
  /** The organization that recorded it, by its Passage id. */
  readonly organization: Scalars['ID']['output'];
  /** On whose behalf, where not its own. */
  readonly onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Set when it was withdrawn. */
  readonly withdrawal?: Maybe<Withdrawal>;
};

/** Why something was withdrawn, by whom and when. */
export type Withdrawal = {
  /** The organization that withdrew it, by its Passage id. */
  readonly organization: Scalars['ID']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** One entry of the history of something that organizations record. Nothing in a history is ever changed or removed. */
export type HistoryEntry = {
  /** Its id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it happened, where it happened. */
  readonly date: Scalars['Date']['output'];
  /** What happened, as `COMMITMENT_MADE`. */
  readonly what: Scalars['String']['output'];
  /** The text that tells of it. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** Who recorded it. */
  readonly recording: Recording;
  /** Where it comes from, in the words that all who see the entry may read. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** Two writers began from the same version: nothing was recorded, both versions are shown. */
export type RecordingConflict = {
  /** The version on which yours is based. */
  readonly yourVersion: Scalars['Int']['output'];
  /** The version now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What you wanted to record, as you gave it. */
  readonly yours: ReadonlyArray<GivenValue>;
  /** What was recorded or withdrawn meanwhile. */
  readonly meanwhile: ReadonlyArray<HistoryEntry>;
};

/** What to correct in the input of a mutation. */
export type RecordingError = {
  /** The path of the field within the input. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of error it is. */
  readonly code: RecordingErrorCode;
  /** What is wrong, in one or two sentences. */
  readonly message: Scalars['String']['output'];
};

/** Kinds of errors in the input of a mutation. */
export type RecordingErrorCode =
  /** The value cannot be right by itself. */
  | 'INVALID'
  /** What was recorded before does not allow it. */
  | 'REFUSED'
  /** Somebody else changed it meanwhile. */
  | 'CONFLICT'
  /** The client key was used for something else. */
  | 'KEY_REUSED'
  /** There is no such thing for this caller. */
  | 'NOT_FOUND';

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> =
  Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ResolverFn<TResult, TParent, TContext, TArgs>
  | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<
  TResult,
  TKey extends string,
  TParent,
  TContext,
  TArgs,
> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo,
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<
  T = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Plan: Plan;
  FundingFlow: FundingFlow;
  Country: Country;
  Organization: Organization;
  Sector: Sector;
  AccessAgreement: AccessAgreement;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Plan: { __typename: 'Plan' } & GraphQLRecursivePick<FederationTypes['Plan'], { code: true }>;
  FundingFlow: { __typename: 'FundingFlow' } & GraphQLRecursivePick<
    FederationTypes['FundingFlow'],
    { id: true }
  >;
  Country: { __typename: 'Country' } & GraphQLRecursivePick<
    FederationTypes['Country'],
    { iso3: true }
  >;
  Organization: { __typename: 'Organization' } & GraphQLRecursivePick<
    FederationTypes['Organization'],
    { id: true }
  >;
  Sector: { __typename: 'Sector' } & GraphQLRecursivePick<
    FederationTypes['Sector'],
    { code: true }
  >;
  AccessAgreement: { __typename: 'AccessAgreement' } & GraphQLRecursivePick<
    FederationTypes['AccessAgreement'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['AccessAgreement'],
          { countryCodes: true; firstDay: true; lastDay: true }
        >
    );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Plan: ResolverTypeWrapper<PlanModel>;
  PlanRequirements: ResolverTypeWrapper<PlanRequirements>;
  PlanFunding: ResolverTypeWrapper<PlanFundingModel>;
  CountryFunding: ResolverTypeWrapper<CountryFundingModel>;
  FundingPart: ResolverTypeWrapper<FundingPart>;
  FundingRule: FundingRule;
  UnconvertedAmount: ResolverTypeWrapper<UnconvertedAmount>;
  FundingPlace: ResolverTypeWrapper<FundingPlaceModel>;
  FundingParty: ResolverTypeWrapper<FundingPartyModel>;
  OrganizationMatch: OrganizationMatch;
  FundingCluster: ResolverTypeWrapper<FundingClusterModel>;
  FundingFlow: ResolverTypeWrapper<FundingFlowModel>;
  FlowPerspective: ResolverTypeWrapper<FlowPerspectiveModel>;
  FlowBoundary: FlowBoundary;
  OnBoundary: OnBoundary;
  FlowStatus: FlowStatus;
  FlowType: FlowType;
  ContributionType: ContributionType;
  FlowReport: ResolverTypeWrapper<FlowReport>;
  FundingSum: ResolverTypeWrapper<FundingSumModel>;
  FundingSumKey: ResolverTypeWrapper<FundingSumKeyModel>;
  FundingGroup: FundingGroup;
  PublishedFigure: ResolverTypeWrapper<PublishedFigureModel>;
  FigureBreakdown: FigureBreakdown;
  Caseload: ResolverTypeWrapper<CaseloadModel>;
  PooledFundAllocation: ResolverTypeWrapper<PooledFundAllocationModel>;
  PooledFundContribution: ResolverTypeWrapper<PooledFundContributionModel>;
  ReportedTransaction: ResolverTypeWrapper<ReportedTransactionModel>;
  RecipientCountry: ResolverTypeWrapper<RecipientCountryModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IatiSector: ResolverTypeWrapper<IatiSector>;
  IatiTransactionType: IatiTransactionType;
  FundingMatchRates: ResolverTypeWrapper<FundingMatchRatesModel>;
  MatchRate: ResolverTypeWrapper<MatchRate>;
  MatchedName: ResolverTypeWrapper<MatchedNameModel>;
  Country: ResolverTypeWrapper<CountryModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationFunding: ResolverTypeWrapper<
    Omit<OrganizationFunding, 'provided' | 'received'> & {
      provided: ResolversTypes['FlowTotal'];
      received: ResolversTypes['FlowTotal'];
    }
  >;
  FlowTotal: ResolverTypeWrapper<FlowTotalModel>;
  Sector: ResolverTypeWrapper<SectorModel>;
  SectorFunding: ResolverTypeWrapper<
    Omit<SectorFunding, 'alone' | 'shared'> & {
      alone: ResolversTypes['FlowTotal'];
      shared: ResolversTypes['FlowTotal'];
    }
  >;
  AccessAgreement: ResolverTypeWrapper<
    Omit<
      AccessAgreement,
      'plansDuringTerm' | 'fundingWindows' | 'flexibleReserves' | 'fundingHorizon'
    > & {
      plansDuringTerm?: Maybe<ResolversTypes['PlanConnection']>;
      fundingWindows?: Maybe<ResolversTypes['FundingWindowConnection']>;
      flexibleReserves?: Maybe<ResolversTypes['FlexibleReserveConnection']>;
      fundingHorizon?: Maybe<ResolversTypes['FundingHorizon']>;
    }
  >;
  PlanFilter: PlanFilter;
  FundingFlowFilter: FundingFlowFilter;
  PublishedFigureFilter: PublishedFigureFilter;
  PooledFundAllocationFilter: PooledFundAllocationFilter;
  PooledFundContributionFilter: PooledFundContributionFilter;
  ReportedTransactionFilter: ReportedTransactionFilter;
  PlanConnection: ResolverTypeWrapper<PlanConnectionModel>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  CaseloadConnection: ResolverTypeWrapper<CaseloadConnectionModel>;
  CaseloadEdge: ResolverTypeWrapper<
    Omit<CaseloadEdge, 'node'> & { node: ResolversTypes['Caseload'] }
  >;
  MatchedNameConnection: ResolverTypeWrapper<MatchedNameConnectionModel>;
  MatchedNameEdge: ResolverTypeWrapper<
    Omit<MatchedNameEdge, 'node'> & { node: ResolversTypes['MatchedName'] }
  >;
  FundingFlowConnection: ResolverTypeWrapper<FundingFlowConnectionModel>;
  FundingFlowEdge: ResolverTypeWrapper<
    Omit<FundingFlowEdge, 'node'> & { node: ResolversTypes['FundingFlow'] }
  >;
  FundingSumConnection: ResolverTypeWrapper<FundingSumConnectionModel>;
  FundingSumEdge: ResolverTypeWrapper<
    Omit<FundingSumEdge, 'node'> & { node: ResolversTypes['FundingSum'] }
  >;
  PublishedFigureConnection: ResolverTypeWrapper<PublishedFigureConnectionModel>;
  PublishedFigureEdge: ResolverTypeWrapper<
    Omit<PublishedFigureEdge, 'node'> & { node: ResolversTypes['PublishedFigure'] }
  >;
  PooledFundAllocationConnection: ResolverTypeWrapper<PooledFundAllocationConnectionModel>;
  PooledFundAllocationEdge: ResolverTypeWrapper<
    Omit<PooledFundAllocationEdge, 'node'> & { node: ResolversTypes['PooledFundAllocation'] }
  >;
  PooledFundContributionConnection: ResolverTypeWrapper<PooledFundContributionConnectionModel>;
  PooledFundContributionEdge: ResolverTypeWrapper<
    Omit<PooledFundContributionEdge, 'node'> & { node: ResolversTypes['PooledFundContribution'] }
  >;
  ReportedTransactionConnection: ResolverTypeWrapper<ReportedTransactionConnectionModel>;
  ReportedTransactionEdge: ResolverTypeWrapper<
    Omit<ReportedTransactionEdge, 'node'> & { node: ResolversTypes['ReportedTransaction'] }
  >;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Sensitivity: Sensitivity;
  GivenValue: ResolverTypeWrapper<GivenValue>;
  SourceRecord: ResolverTypeWrapper<SourceRecordModel>;
  PlaceAsGiven: ResolverTypeWrapper<PlaceAsGiven>;
  PlaceMatch: PlaceMatch;
  DateRange: ResolverTypeWrapper<DateRange>;
  DateRangeFilter: DateRangeFilter;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  FundingPurpose: FundingPurpose;
  FundingWindow: ResolverTypeWrapper<FundingWindowModel>;
  FundingCommitment: ResolverTypeWrapper<
    Omit<FundingCommitment, 'donor'> & { donor?: Maybe<ResolversTypes['Organization']> }
  >;
  CommitmentCut: ResolverTypeWrapper<CommitmentCut>;
  FlexibleReserve: ResolverTypeWrapper<FlexibleReserveModel>;
  ReserveRelease: ResolverTypeWrapper<ReserveRelease>;
  FundingHorizon: ResolverTypeWrapper<FundingHorizonModel>;
  FundingHorizonState: FundingHorizonState;
  FundingSpan: ResolverTypeWrapper<FundingSpanModel>;
  ReserveOption: ResolverTypeWrapper<
    Omit<ReserveOption, 'reserve'> & { reserve: ResolversTypes['FlexibleReserve'] }
  >;
  FundingWindowChange: ResolverTypeWrapper<
    Omit<FundingWindowChange, 'window' | 'entry' | 'conflict'> & {
      window?: Maybe<ResolversTypes['FundingWindow']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  FlexibleReserveChange: ResolverTypeWrapper<
    Omit<FlexibleReserveChange, 'reserve' | 'entry' | 'conflict'> & {
      reserve?: Maybe<ResolversTypes['FlexibleReserve']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  FundingWindowConnection: ResolverTypeWrapper<FundingWindowConnectionModel>;
  FundingWindowEdge: ResolverTypeWrapper<
    Omit<FundingWindowEdge, 'node'> & { node: ResolversTypes['FundingWindow'] }
  >;
  FlexibleReserveConnection: ResolverTypeWrapper<FlexibleReserveConnectionModel>;
  FlexibleReserveEdge: ResolverTypeWrapper<
    Omit<FlexibleReserveEdge, 'node'> & { node: ResolversTypes['FlexibleReserve'] }
  >;
  RecordFundingWindowInput: RecordFundingWindowInput;
  RecordFundingCommitmentInput: RecordFundingCommitmentInput;
  CutFundingCommitmentInput: CutFundingCommitmentInput;
  ShareFundingWindowInput: ShareFundingWindowInput;
  RecordFlexibleReserveInput: RecordFlexibleReserveInput;
  RecordReserveReleaseInput: RecordReserveReleaseInput;
  ShareFlexibleReserveInput: ShareFlexibleReserveInput;
  FundingSharingInput: FundingSharingInput;
  WithdrawEntryInput: WithdrawEntryInput;
  Recording: ResolverTypeWrapper<Recording>;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
  HistoryEntry: ResolverTypeWrapper<HistoryEntryModel>;
  RecordingConflict: ResolverTypeWrapper<
    Omit<RecordingConflict, 'meanwhile'> & {
      meanwhile: ReadonlyArray<ResolversTypes['HistoryEntry']>;
    }
  >;
  RecordingError: ResolverTypeWrapper<RecordingError>;
  RecordingErrorCode: RecordingErrorCode;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Plan: PlanModel;
  PlanRequirements: PlanRequirements;
  PlanFunding: PlanFundingModel;
  CountryFunding: CountryFundingModel;
  FundingPart: FundingPart;
  UnconvertedAmount: UnconvertedAmount;
  FundingPlace: FundingPlaceModel;
  FundingParty: FundingPartyModel;
  FundingCluster: FundingClusterModel;
  FundingFlow: FundingFlowModel;
  FlowPerspective: FlowPerspectiveModel;
  FlowReport: FlowReport;
  FundingSum: FundingSumModel;
  FundingSumKey: FundingSumKeyModel;
  PublishedFigure: PublishedFigureModel;
  Caseload: CaseloadModel;
  PooledFundAllocation: PooledFundAllocationModel;
  PooledFundContribution: PooledFundContributionModel;
  ReportedTransaction: ReportedTransactionModel;
  RecipientCountry: RecipientCountryModel;
  Float: Scalars['Float']['output'];
  IatiSector: IatiSector;
  FundingMatchRates: FundingMatchRatesModel;
  MatchRate: MatchRate;
  MatchedName: MatchedNameModel;
  Country: CountryModel;
  Organization: OrganizationModel;
  OrganizationFunding: Omit<OrganizationFunding, 'provided' | 'received'> & {
    provided: ResolversParentTypes['FlowTotal'];
    received: ResolversParentTypes['FlowTotal'];
  };
  FlowTotal: FlowTotalModel;
  Sector: SectorModel;
  SectorFunding: Omit<SectorFunding, 'alone' | 'shared'> & {
    alone: ResolversParentTypes['FlowTotal'];
    shared: ResolversParentTypes['FlowTotal'];
  };
  AccessAgreement:
    | (Omit<
        AccessAgreement,
        'plansDuringTerm' | 'fundingWindows' | 'flexibleReserves' | 'fundingHorizon'
      > & {
        plansDuringTerm?: Maybe<ResolversParentTypes['PlanConnection']>;
        fundingWindows?: Maybe<ResolversParentTypes['FundingWindowConnection']>;
        flexibleReserves?: Maybe<ResolversParentTypes['FlexibleReserveConnection']>;
        fundingHorizon?: Maybe<ResolversParentTypes['FundingHorizon']>;
      })
    | FederationReferenceTypes['AccessAgreement'];
  PlanFilter: PlanFilter;
  FundingFlowFilter: FundingFlowFilter;
  PublishedFigureFilter: PublishedFigureFilter;
  PooledFundAllocationFilter: PooledFundAllocationFilter;
  PooledFundContributionFilter: PooledFundContributionFilter;
  ReportedTransactionFilter: ReportedTransactionFilter;
  PlanConnection: PlanConnectionModel;
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  CaseloadConnection: CaseloadConnectionModel;
  CaseloadEdge: Omit<CaseloadEdge, 'node'> & { node: ResolversParentTypes['Caseload'] };
  MatchedNameConnection: MatchedNameConnectionModel;
  MatchedNameEdge: Omit<MatchedNameEdge, 'node'> & { node: ResolversParentTypes['MatchedName'] };
  FundingFlowConnection: FundingFlowConnectionModel;
  FundingFlowEdge: Omit<FundingFlowEdge, 'node'> & { node: ResolversParentTypes['FundingFlow'] };
  FundingSumConnection: FundingSumConnectionModel;
  FundingSumEdge: Omit<FundingSumEdge, 'node'> & { node: ResolversParentTypes['FundingSum'] };
  PublishedFigureConnection: PublishedFigureConnectionModel;
  PublishedFigureEdge: Omit<PublishedFigureEdge, 'node'> & {
    node: ResolversParentTypes['PublishedFigure'];
  };
  PooledFundAllocationConnection: PooledFundAllocationConnectionModel;
  PooledFundAllocationEdge: Omit<PooledFundAllocationEdge, 'node'> & {
    node: ResolversParentTypes['PooledFundAllocation'];
  };
  PooledFundContributionConnection: PooledFundContributionConnectionModel;
  PooledFundContributionEdge: Omit<PooledFundContributionEdge, 'node'> & {
    node: ResolversParentTypes['PooledFundContribution'];
  };
  ReportedTransactionConnection: ReportedTransactionConnectionModel;
  ReportedTransactionEdge: Omit<ReportedTransactionEdge, 'node'> & {
    node: ResolversParentTypes['ReportedTransaction'];
  };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Decimal: Scalars['Decimal']['output'];
  GivenValue: GivenValue;
  SourceRecord: SourceRecordModel;
  PlaceAsGiven: PlaceAsGiven;
  DateRange: DateRange;
  DateRangeFilter: DateRangeFilter;
  Money: Money;
  PageInfo: PageInfo;
  Mutation: Record<PropertyKey, never>;
  FundingWindow: FundingWindowModel;
  FundingCommitment: Omit<FundingCommitment, 'donor'> & {
    donor?: Maybe<ResolversParentTypes['Organization']>;
  };
  CommitmentCut: CommitmentCut;
  FlexibleReserve: FlexibleReserveModel;
  ReserveRelease: ReserveRelease;
  FundingHorizon: FundingHorizonModel;
  FundingSpan: FundingSpanModel;
  ReserveOption: Omit<ReserveOption, 'reserve'> & {
    reserve: ResolversParentTypes['FlexibleReserve'];
  };
  FundingWindowChange: Omit<FundingWindowChange, 'window' | 'entry' | 'conflict'> & {
    window?: Maybe<ResolversParentTypes['FundingWindow']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  FlexibleReserveChange: Omit<FlexibleReserveChange, 'reserve' | 'entry' | 'conflict'> & {
    reserve?: Maybe<ResolversParentTypes['FlexibleReserve']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  FundingWindowConnection: FundingWindowConnectionModel;
  FundingWindowEdge: Omit<FundingWindowEdge, 'node'> & {
    node: ResolversParentTypes['FundingWindow'];
  };
  FlexibleReserveConnection: FlexibleReserveConnectionModel;
  FlexibleReserveEdge: Omit<FlexibleReserveEdge, 'node'> & {
    node: ResolversParentTypes['FlexibleReserve'];
  };
  RecordFundingWindowInput: RecordFundingWindowInput;
  RecordFundingCommitmentInput: RecordFundingCommitmentInput;
  CutFundingCommitmentInput: CutFundingCommitmentInput;
  ShareFundingWindowInput: ShareFundingWindowInput;
  RecordFlexibleReserveInput: RecordFlexibleReserveInput;
  RecordReserveReleaseInput: RecordReserveReleaseInput;
  ShareFlexibleReserveInput: ShareFlexibleReserveInput;
  FundingSharingInput: FundingSharingInput;
  WithdrawEntryInput: WithdrawEntryInput;
  Recording: Recording;
  Withdrawal: Withdrawal;
  HistoryEntry: HistoryEntryModel;
  RecordingConflict: Omit<RecordingConflict, 'meanwhile'> & {
    meanwhile: ReadonlyArray<ResolversParentTypes['HistoryEntry']>;
  };
  RecordingError: RecordingError;
  Boolean: Scalars['Boolean']['output'];
};

export type SensitivityDirectiveArgs = {
  level: Sensitivity;
  hidden?: Scalars['Boolean']['input'];
  perRecord?: Scalars['Boolean']['input'];
};

export type SensitivityDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = SensitivityDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  plan?: Resolver<
    Maybe<ResolversTypes['Plan']>,
    ParentType,
    ContextType,
    RequireFields<QueryPlanArgs, 'code'>
  >;
  plans?: Resolver<
    Maybe<ResolversTypes['PlanConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPlansArgs>
  >;
  fundingFlow?: Resolver<
    Maybe<ResolversTypes['FundingFlow']>,
    ParentType,
    ContextType,
    RequireFields<QueryFundingFlowArgs, 'id'>
  >;
  fundingFlows?: Resolver<
    Maybe<ResolversTypes['FundingFlowConnection']>,
    ParentType,
    ContextType,
    Partial<QueryFundingFlowsArgs>
  >;
  fundingSums?: Resolver<
    Maybe<ResolversTypes['FundingSumConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryFundingSumsArgs, 'groupBy'>
  >;
  publishedFigures?: Resolver<
    Maybe<ResolversTypes['PublishedFigureConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPublishedFiguresArgs>
  >;
  pooledFundAllocation?: Resolver<
    Maybe<ResolversTypes['PooledFundAllocation']>,
    ParentType,
    ContextType,
    RequireFields<QueryPooledFundAllocationArgs, 'id'>
  >;
  pooledFundAllocations?: Resolver<
    Maybe<ResolversTypes['PooledFundAllocationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPooledFundAllocationsArgs>
  >;
  pooledFundContribution?: Resolver<
    Maybe<ResolversTypes['PooledFundContribution']>,
    ParentType,
    ContextType,
    RequireFields<QueryPooledFundContributionArgs, 'id'>
  >;
  pooledFundContributions?: Resolver<
    Maybe<ResolversTypes['PooledFundContributionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPooledFundContributionsArgs>
  >;
  reportedTransaction?: Resolver<
    Maybe<ResolversTypes['ReportedTransaction']>,
    ParentType,
    ContextType,
    RequireFields<QueryReportedTransactionArgs, 'id'>
  >;
  reportedTransactions?: Resolver<
    Maybe<ResolversTypes['ReportedTransactionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryReportedTransactionsArgs>
  >;
  fundingMatchRates?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FundingMatchRates']>>,
    ParentType,
    ContextType
  >;
  fundingWindow?: Resolver<
    Maybe<ResolversTypes['FundingWindow']>,
    ParentType,
    ContextType,
    RequireFields<QueryFundingWindowArgs, 'id'>
  >;
  fundingWindows?: Resolver<
    Maybe<ResolversTypes['FundingWindowConnection']>,
    ParentType,
    ContextType,
    Partial<QueryFundingWindowsArgs>
  >;
  flexibleReserve?: Resolver<
    Maybe<ResolversTypes['FlexibleReserve']>,
    ParentType,
    ContextType,
    RequireFields<QueryFlexibleReserveArgs, 'id'>
  >;
  flexibleReserves?: Resolver<
    Maybe<ResolversTypes['FlexibleReserveConnection']>,
    ParentType,
    ContextType,
    Partial<QueryFlexibleReservesArgs>
  >;
};

export type PlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'],
  FederationReferenceType extends FederationReferenceTypes['Plan'] =
    FederationReferenceTypes['Plan'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Plan']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DateRange']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  locations?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FundingPlace']>>,
    ParentType,
    ContextType
  >;
  requirements?: Resolver<Maybe<ResolversTypes['PlanRequirements']>, ParentType, ContextType>;
  funding?: Resolver<Maybe<ResolversTypes['PlanFunding']>, ParentType, ContextType>;
  caseloads?: Resolver<
    Maybe<ResolversTypes['CaseloadConnection']>,
    ParentType,
    ContextType,
    Partial<PlanCaseloadsArgs>
  >;
  clusters?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['PublishedFigure']>>,
    ParentType,
    ContextType
  >;
  publishedFigures?: Resolver<
    Maybe<ResolversTypes['PublishedFigureConnection']>,
    ParentType,
    ContextType,
    Partial<PlanPublishedFiguresArgs>
  >;
  flows?: Resolver<
    Maybe<ResolversTypes['FundingFlowConnection']>,
    ParentType,
    ContextType,
    Partial<PlanFlowsArgs>
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type PlanRequirementsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanRequirements'] =
    ResolversParentTypes['PlanRequirements'],
> = {
  originalUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revisedUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanFundingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanFunding'] = ResolversParentTypes['PlanFunding'],
> = {
  countedOnceUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  naiveUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  publishedUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  publishedAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedDataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  differenceUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pledgesUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  flowsCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsListed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['FundingPart']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['FundingPart']>, ParentType, ContextType>;
  unconverted?: Resolver<
    ReadonlyArray<ResolversTypes['UnconvertedAmount']>,
    ParentType,
    ContextType
  >;
  coversPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CountryFundingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountryFunding'] =
    ResolversParentTypes['CountryFunding'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedOnceUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  naiveUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  publishedUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  publishedAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publishedDataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  differenceUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pledgesUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  flowsCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsListed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ReadonlyArray<ResolversTypes['FundingPart']>, ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['FundingPart']>, ParentType, ContextType>;
  unconverted?: Resolver<
    ReadonlyArray<ResolversTypes['UnconvertedAmount']>,
    ParentType,
    ContextType
  >;
};

export type FundingPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingPart'] = ResolversParentTypes['FundingPart'],
> = {
  code?: Resolver<ResolversTypes['FundingRule'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amountUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type UnconvertedAmountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['UnconvertedAmount'] =
    ResolversParentTypes['UnconvertedAmount'],
> = {
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingPlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingPlace'] = ResolversParentTypes['FundingPlace'],
> = {
  placeAsGiven?: Resolver<ResolversTypes['PlaceAsGiven'], ParentType, ContextType>;
  placeMatch?: Resolver<ResolversTypes['PlaceMatch'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type FundingPartyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingParty'] = ResolversParentTypes['FundingParty'],
> = {
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationMatch?: Resolver<ResolversTypes['OrganizationMatch'], ParentType, ContextType>;
};

export type FundingClusterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingCluster'] =
    ResolversParentTypes['FundingCluster'],
> = {
  sectorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
};

export type FundingFlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingFlow'] = ResolversParentTypes['FundingFlow'],
  FederationReferenceType extends FederationReferenceTypes['FundingFlow'] =
    FederationReferenceTypes['FundingFlow'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FundingFlow']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['FlowStatus']>, ParentType, ContextType>;
  flowType?: Resolver<Maybe<ResolversTypes['FlowType']>, ParentType, ContextType>;
  contributionType?: Resolver<Maybe<ResolversTypes['ContributionType']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  earmarking?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  newMoney?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keywords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  referenceCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firstReportedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  budgetYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sourceOrganizations?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FundingParty']>>,
    ParentType,
    ContextType
  >;
  sourceLocations?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FundingPlace']>>,
    ParentType,
    ContextType
  >;
  sourceYears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  sourcePlan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  destinationOrganizations?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FundingParty']>>,
    ParentType,
    ContextType
  >;
  locations?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FundingPlace']>>,
    ParentType,
    ContextType
  >;
  usageYears?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  planName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clusters?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FundingCluster']>>,
    ParentType,
    ContextType
  >;
  planClusters?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  emergencies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  perspectives?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FlowPerspective']>>,
    ParentType,
    ContextType
  >;
  reports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FlowReport']>>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
  childIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  children?: Resolver<
    Maybe<ResolversTypes['FundingFlowConnection']>,
    ParentType,
    ContextType,
    Partial<FundingFlowChildrenArgs>
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type FlowPerspectiveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowPerspective'] =
    ResolversParentTypes['FlowPerspective'],
> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopeYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scopeCountry?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  boundary?: Resolver<ResolversTypes['FlowBoundary'], ParentType, ContextType>;
  onBoundary?: Resolver<Maybe<ResolversTypes['OnBoundary']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FlowStatus'], ParentType, ContextType>;
  amountUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  planRule?: Resolver<Maybe<ResolversTypes['FundingRule']>, ParentType, ContextType>;
};

export type FlowReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowReport'] = ResolversParentTypes['FlowReport'],
> = {
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FundingSumResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingSum'] = ResolversParentTypes['FundingSum'],
> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['FundingSumKey']>, ParentType, ContextType>;
  flowsCounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countedOnceUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pledgesUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reallocatedUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  passedOnUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  outgoingOnlyUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flowsUnconverted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingSumKeyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingSumKey'] = ResolversParentTypes['FundingSumKey'],
> = {
  group?: Resolver<ResolversTypes['FundingGroup'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedFigure'] =
    ResolversParentTypes['PublishedFigure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  breakdown?: Resolver<ResolversTypes['FigureBreakdown'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  planName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['FundingPlace']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['FundingCluster']>, ParentType, ContextType>;
  sharedBetween?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  emergencyId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  originalRequirementsUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revisedRequirementsUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  fundingUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  pledgesUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  caseload?: Resolver<Maybe<ResolversTypes['Caseload']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type CaseloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Caseload'] = ResolversParentTypes['Caseload'],
> = {
  cluster?: Resolver<Maybe<ResolversTypes['FundingCluster']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  affected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inNeed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targeted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expectedReach?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type PooledFundAllocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PooledFundAllocation'] =
    ResolversParentTypes['PooledFundAllocation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['FundingPlace']>, ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  genderMarker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type PooledFundContributionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PooledFundContribution'] =
    ResolversParentTypes['PooledFundContribution'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fundName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  donor?: Resolver<ResolversTypes['FundingParty'], ParentType, ContextType>;
  donorType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pledge?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pledgeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type ReportedTransactionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportedTransaction'] =
    ResolversParentTypes['ReportedTransaction'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activityId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  activityTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['FundingParty'], ParentType, ContextType>;
  reporterRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transactionType?: Resolver<ResolversTypes['IatiTransactionType'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  valueDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  humanitarian?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['FundingParty']>, ParentType, ContextType>;
  providerRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providerActivityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiver?: Resolver<Maybe<ResolversTypes['FundingParty']>, ParentType, ContextType>;
  receiverRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiverActivityId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['RecipientCountry']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['IatiSector']>, ParentType, ContextType>;
  humanitarianSector?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  iatiVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type RecipientCountryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecipientCountry'] =
    ResolversParentTypes['RecipientCountry'],
> = {
  place?: Resolver<ResolversTypes['FundingPlace'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IatiSectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IatiSector'] = ResolversParentTypes['IatiSector'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FundingMatchRatesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingMatchRates'] =
    ResolversParentTypes['FundingMatchRates'],
> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
  sectors?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
};

export type MatchRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchRate'] = ResolversParentTypes['MatchRate'],
> = {
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MatchedNameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchedName'] = ResolversParentTypes['MatchedName'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['OrganizationMatch'], ParentType, ContextType>;
};

export type CountryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country'],
  FederationReferenceType extends FederationReferenceTypes['Country'] =
    FederationReferenceTypes['Country'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Country']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  iso3?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plans?: Resolver<
    Maybe<ResolversTypes['PlanConnection']>,
    ParentType,
    ContextType,
    Partial<CountryPlansArgs>
  >;
  funding?: Resolver<
    Maybe<ResolversTypes['CountryFunding']>,
    ParentType,
    ContextType,
    RequireFields<CountryFundingArgs, 'year'>
  >;
};

export type OrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
  FederationReferenceType extends FederationReferenceTypes['Organization'] =
    FederationReferenceTypes['Organization'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Organization']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fundingProvided?: Resolver<
    Maybe<ResolversTypes['FundingFlowConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationFundingProvidedArgs>
  >;
  fundingReceived?: Resolver<
    Maybe<ResolversTypes['FundingFlowConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationFundingReceivedArgs>
  >;
  fundingSummary?: Resolver<Maybe<ResolversTypes['OrganizationFunding']>, ParentType, ContextType>;
  fundingNames?: Resolver<
    Maybe<ResolversTypes['MatchedNameConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationFundingNamesArgs>
  >;
};

export type OrganizationFundingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationFunding'] =
    ResolversParentTypes['OrganizationFunding'],
> = {
  provided?: Resolver<ResolversTypes['FlowTotal'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['FlowTotal'], ParentType, ContextType>;
};

export type FlowTotalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlowTotal'] = ResolversParentTypes['FlowTotal'],
> = {
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fundingUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  pledgesUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  flowsPledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsListed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  naiveUsd?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  flowsUnconverted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'],
  FederationReferenceType extends FederationReferenceTypes['Sector'] =
    FederationReferenceTypes['Sector'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Sector']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funding?: Resolver<
    Maybe<ResolversTypes['SectorFunding']>,
    ParentType,
    ContextType,
    RequireFields<SectorFundingArgs, 'year'>
  >;
};

export type SectorFundingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SectorFunding'] = ResolversParentTypes['SectorFunding'],
> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['FlowTotal'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['FlowTotal'], ParentType, ContextType>;
};

export type AccessAgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessAgreement'] =
    ResolversParentTypes['AccessAgreement'],
  FederationReferenceType extends FederationReferenceTypes['AccessAgreement'] =
    FederationReferenceTypes['AccessAgreement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AccessAgreement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  plansDuringTerm?: Resolver<
    Maybe<ResolversTypes['PlanConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementPlansDuringTermArgs>
  >;
  fundingWindows?: Resolver<
    Maybe<ResolversTypes['FundingWindowConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementFundingWindowsArgs>
  >;
  flexibleReserves?: Resolver<
    Maybe<ResolversTypes['FlexibleReserveConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementFlexibleReservesArgs>
  >;
  fundingHorizon?: Resolver<
    Maybe<ResolversTypes['FundingHorizon']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementFundingHorizonArgs>
  >;
};

export type PlanConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanConnection'] =
    ResolversParentTypes['PlanConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type CaseloadConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseloadConnection'] =
    ResolversParentTypes['CaseloadConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseloadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Caseload']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseloadEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaseloadEdge'] = ResolversParentTypes['CaseloadEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Caseload'], ParentType, ContextType>;
};

export type MatchedNameConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchedNameConnection'] =
    ResolversParentTypes['MatchedNameConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchedNameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MatchedName']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchedNameEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchedNameEdge'] =
    ResolversParentTypes['MatchedNameEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchedName'], ParentType, ContextType>;
};

export type FundingFlowConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingFlowConnection'] =
    ResolversParentTypes['FundingFlowConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingFlowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingFlowEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingFlowEdge'] =
    ResolversParentTypes['FundingFlowEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingFlow'], ParentType, ContextType>;
};

export type FundingSumConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingSumConnection'] =
    ResolversParentTypes['FundingSumConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingSumEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingSum']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingSumEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingSumEdge'] =
    ResolversParentTypes['FundingSumEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingSum'], ParentType, ContextType>;
};

export type PublishedFigureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedFigureConnection'] =
    ResolversParentTypes['PublishedFigureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedFigureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublishedFigureEdge'] =
    ResolversParentTypes['PublishedFigureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedFigure'], ParentType, ContextType>;
};

export type PooledFundAllocationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PooledFundAllocationConnection'] =
    ResolversParentTypes['PooledFundAllocationConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['PooledFundAllocationEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PooledFundAllocation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PooledFundAllocationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PooledFundAllocationEdge'] =
    ResolversParentTypes['PooledFundAllocationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PooledFundAllocation'], ParentType, ContextType>;
};

export type PooledFundContributionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PooledFundContributionConnection'] =
    ResolversParentTypes['PooledFundContributionConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['PooledFundContributionEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes['PooledFundContribution']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PooledFundContributionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PooledFundContributionEdge'] =
    ResolversParentTypes['PooledFundContributionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PooledFundContribution'], ParentType, ContextType>;
};

export type ReportedTransactionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportedTransactionConnection'] =
    ResolversParentTypes['ReportedTransactionConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['ReportedTransactionEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportedTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportedTransactionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportedTransactionEdge'] =
    ResolversParentTypes['ReportedTransactionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportedTransaction'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['DateTime'],
  any
> {
  name: 'DateTime';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['PartialDate'],
  any
> {
  name: 'PartialDate';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['Decimal'],
  any
> {
  name: 'Decimal';
}

export type GivenValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GivenValue'] = ResolversParentTypes['GivenValue'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord'],
> = {
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  asGiven?: Resolver<ReadonlyArray<ResolversTypes['GivenValue']>, ParentType, ContextType>;
};

export type PlaceAsGivenResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaceAsGiven'] = ResolversParentTypes['PlaceAsGiven'],
> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admin1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admin2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admin3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DateRangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DateRange'] = ResolversParentTypes['DateRange'],
> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money'],
> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rateSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  recordFundingWindow?: Resolver<
    Maybe<ResolversTypes['FundingWindowChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordFundingWindowArgs, 'input'>
  >;
  recordFundingCommitment?: Resolver<
    Maybe<ResolversTypes['FundingWindowChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordFundingCommitmentArgs, 'input'>
  >;
  cutFundingCommitment?: Resolver<
    Maybe<ResolversTypes['FundingWindowChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationCutFundingCommitmentArgs, 'input'>
  >;
  shareFundingWindow?: Resolver<
    Maybe<ResolversTypes['FundingWindowChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationShareFundingWindowArgs, 'input'>
  >;
  withdrawFundingWindowEntry?: Resolver<
    Maybe<ResolversTypes['FundingWindowChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawFundingWindowEntryArgs, 'input'>
  >;
  recordFlexibleReserve?: Resolver<
    Maybe<ResolversTypes['FlexibleReserveChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordFlexibleReserveArgs, 'input'>
  >;
  recordReserveRelease?: Resolver<
    Maybe<ResolversTypes['FlexibleReserveChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordReserveReleaseArgs, 'input'>
  >;
  shareFlexibleReserve?: Resolver<
    Maybe<ResolversTypes['FlexibleReserveChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationShareFlexibleReserveArgs, 'input'>
  >;
  withdrawFlexibleReserveEntry?: Resolver<
    Maybe<ResolversTypes['FlexibleReserveChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawFlexibleReserveEntryArgs, 'input'>
  >;
};

export type FundingWindowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingWindow'] = ResolversParentTypes['FundingWindow'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['FundingPurpose']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  commitments?: Resolver<
    ReadonlyArray<ResolversTypes['FundingCommitment']>,
    ParentType,
    ContextType
  >;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  publicFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  withdrawnEntries?: Resolver<
    ReadonlyArray<ResolversTypes['HistoryEntry']>,
    ParentType,
    ContextType
  >;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type FundingCommitmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingCommitment'] =
    ResolversParentTypes['FundingCommitment'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  donorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  agreedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['FundingPurpose']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DateRange']>, ParentType, ContextType>;
  agreedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cut?: Resolver<Maybe<ResolversTypes['CommitmentCut']>, ParentType, ContextType>;
};

export type CommitmentCutResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CommitmentCut'] = ResolversParentTypes['CommitmentCut'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FlexibleReserveResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlexibleReserve'] =
    ResolversParentTypes['FlexibleReserve'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['FundingPurpose']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysToRelease?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  releases?: Resolver<ReadonlyArray<ResolversTypes['ReserveRelease']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  publicFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  withdrawnEntries?: Resolver<
    ReadonlyArray<ResolversTypes['HistoryEntry']>,
    ParentType,
    ContextType
  >;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type ReserveReleaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReserveRelease'] =
    ResolversParentTypes['ReserveRelease'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysTaken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundingHorizonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingHorizon'] =
    ResolversParentTypes['FundingHorizon'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundingHorizonState'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warnedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['DateRange']>, ParentType, ContextType>;
  committed?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  restsOn?: Resolver<ReadonlyArray<ResolversTypes['FundingSpan']>, ParentType, ContextType>;
  reserves?: Resolver<ReadonlyArray<ResolversTypes['ReserveOption']>, ParentType, ContextType>;
};

export type FundingSpanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingSpan'] = ResolversParentTypes['FundingSpan'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['FundingWindow']>, ParentType, ContextType>;
  reserve?: Resolver<Maybe<ResolversTypes['FlexibleReserve']>, ParentType, ContextType>;
};

export type ReserveOptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReserveOption'] = ResolversParentTypes['ReserveOption'],
> = {
  reserve?: Resolver<ResolversTypes['FlexibleReserve'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  askBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isInTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type FundingWindowChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingWindowChange'] =
    ResolversParentTypes['FundingWindowChange'],
> = {
  window?: Resolver<Maybe<ResolversTypes['FundingWindow']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type FlexibleReserveChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlexibleReserveChange'] =
    ResolversParentTypes['FlexibleReserveChange'],
> = {
  reserve?: Resolver<Maybe<ResolversTypes['FlexibleReserve']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type FundingWindowConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingWindowConnection'] =
    ResolversParentTypes['FundingWindowConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingWindowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingWindow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundingWindowEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingWindowEdge'] =
    ResolversParentTypes['FundingWindowEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingWindow'], ParentType, ContextType>;
};

export type FlexibleReserveConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlexibleReserveConnection'] =
    ResolversParentTypes['FlexibleReserveConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlexibleReserveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FlexibleReserve']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FlexibleReserveEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FlexibleReserveEdge'] =
    ResolversParentTypes['FlexibleReserveEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FlexibleReserve'], ParentType, ContextType>;
};

export type RecordingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Recording'] = ResolversParentTypes['Recording'],
> = {
  organization?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type WithdrawalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal'],
> = {
  organization?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HistoryEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recording?: Resolver<ResolversTypes['Recording'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type RecordingConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordingConflict'] =
    ResolversParentTypes['RecordingConflict'],
> = {
  yourVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yours?: Resolver<ReadonlyArray<ResolversTypes['GivenValue']>, ParentType, ContextType>;
  meanwhile?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
};

export type RecordingErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RecordingError'] =
    ResolversParentTypes['RecordingError'],
> = {
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RecordingErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanRequirements?: PlanRequirementsResolvers<ContextType>;
  PlanFunding?: PlanFundingResolvers<ContextType>;
  CountryFunding?: CountryFundingResolvers<ContextType>;
  FundingPart?: FundingPartResolvers<ContextType>;
  UnconvertedAmount?: UnconvertedAmountResolvers<ContextType>;
  FundingPlace?: FundingPlaceResolvers<ContextType>;
  FundingParty?: FundingPartyResolvers<ContextType>;
  FundingCluster?: FundingClusterResolvers<ContextType>;
  FundingFlow?: FundingFlowResolvers<ContextType>;
  FlowPerspective?: FlowPerspectiveResolvers<ContextType>;
  FlowReport?: FlowReportResolvers<ContextType>;
  FundingSum?: FundingSumResolvers<ContextType>;
  FundingSumKey?: FundingSumKeyResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  Caseload?: CaseloadResolvers<ContextType>;
  PooledFundAllocation?: PooledFundAllocationResolvers<ContextType>;
  PooledFundContribution?: PooledFundContributionResolvers<ContextType>;
  ReportedTransaction?: ReportedTransactionResolvers<ContextType>;
  RecipientCountry?: RecipientCountryResolvers<ContextType>;
  IatiSector?: IatiSectorResolvers<ContextType>;
  FundingMatchRates?: FundingMatchRatesResolvers<ContextType>;
  MatchRate?: MatchRateResolvers<ContextType>;
  MatchedName?: MatchedNameResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationFunding?: OrganizationFundingResolvers<ContextType>;
  FlowTotal?: FlowTotalResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SectorFunding?: SectorFundingResolvers<ContextType>;
  AccessAgreement?: AccessAgreementResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  CaseloadConnection?: CaseloadConnectionResolvers<ContextType>;
  CaseloadEdge?: CaseloadEdgeResolvers<ContextType>;
  MatchedNameConnection?: MatchedNameConnectionResolvers<ContextType>;
  MatchedNameEdge?: MatchedNameEdgeResolvers<ContextType>;
  FundingFlowConnection?: FundingFlowConnectionResolvers<ContextType>;
  FundingFlowEdge?: FundingFlowEdgeResolvers<ContextType>;
  FundingSumConnection?: FundingSumConnectionResolvers<ContextType>;
  FundingSumEdge?: FundingSumEdgeResolvers<ContextType>;
  PublishedFigureConnection?: PublishedFigureConnectionResolvers<ContextType>;
  PublishedFigureEdge?: PublishedFigureEdgeResolvers<ContextType>;
  PooledFundAllocationConnection?: PooledFundAllocationConnectionResolvers<ContextType>;
  PooledFundAllocationEdge?: PooledFundAllocationEdgeResolvers<ContextType>;
  PooledFundContributionConnection?: PooledFundContributionConnectionResolvers<ContextType>;
  PooledFundContributionEdge?: PooledFundContributionEdgeResolvers<ContextType>;
  ReportedTransactionConnection?: ReportedTransactionConnectionResolvers<ContextType>;
  ReportedTransactionEdge?: ReportedTransactionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  GivenValue?: GivenValueResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  PlaceAsGiven?: PlaceAsGivenResolvers<ContextType>;
  DateRange?: DateRangeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  FundingWindow?: FundingWindowResolvers<ContextType>;
  FundingCommitment?: FundingCommitmentResolvers<ContextType>;
  CommitmentCut?: CommitmentCutResolvers<ContextType>;
  FlexibleReserve?: FlexibleReserveResolvers<ContextType>;
  ReserveRelease?: ReserveReleaseResolvers<ContextType>;
  FundingHorizon?: FundingHorizonResolvers<ContextType>;
  FundingSpan?: FundingSpanResolvers<ContextType>;
  ReserveOption?: ReserveOptionResolvers<ContextType>;
  FundingWindowChange?: FundingWindowChangeResolvers<ContextType>;
  FlexibleReserveChange?: FlexibleReserveChangeResolvers<ContextType>;
  FundingWindowConnection?: FundingWindowConnectionResolvers<ContextType>;
  FundingWindowEdge?: FundingWindowEdgeResolvers<ContextType>;
  FlexibleReserveConnection?: FlexibleReserveConnectionResolvers<ContextType>;
  FlexibleReserveEdge?: FlexibleReserveEdgeResolvers<ContextType>;
  Recording?: RecordingResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  RecordingConflict?: RecordingConflictResolvers<ContextType>;
  RecordingError?: RecordingErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  sensitivity?: SensitivityDirectiveResolver<any, any, ContextType>;
};
