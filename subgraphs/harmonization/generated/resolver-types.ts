// Generated from schema.graphql by `npm run generate:types`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MergeDecision as MergeDecisionModel } from '../domain/decisions/merge-decision';
import type { PairFinding as PairFindingModel } from '../domain/decisions/pair-finding';
import type {
  PairFindingConnection as PairFindingConnectionModel,
  MergeDecisionConnection as MergeDecisionConnectionModel,
} from '../resolvers/connections';
import type { FieldComparison as FieldComparisonModel } from '../domain/decisions/field-comparison';
import type { LinkingRun as LinkingRunModel } from '../domain/linking-run';
import type { Incident as IncidentModel } from '../domain/incident';
import type { HarmonizedIncident as HarmonizedIncidentModel } from '../domain/harmonized-incident';
import type { SourceRecord as SourceRecordModel } from '../../../shared/runtime/store/source-record-loader';
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
  _FieldSet: { input: any; output: any };
};

export type Query = {
  /** For each kind of record, when it was compared last, what was compared and what came of it. */
  readonly linkingRuns?: Maybe<ReadonlyArray<LinkingRun>>;
  /** What was decided about two records, by the id of the pair. */
  readonly mergeDecision?: Maybe<MergeDecision>;
  /** What was decided about pairs of records, from the surest on. */
  readonly mergeDecisions?: Maybe<MergeDecisionConnection>;
};

export type QueryMergeDecisionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMergeDecisionsArgs = {
  filter?: InputMaybe<MergeDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Says that two records tell of the same thing, for as long as it is not taken back. Only for reviewers. */
  readonly confirmMerge?: Maybe<MergeDecisionChange>;
  /** Says that two records tell of two things, for as long as it is not taken back. Only for reviewers. */
  readonly refuseMerge?: Maybe<MergeDecisionChange>;
  /** Takes an answer back: what was before it stands again. Only for the organization that gave it. */
  readonly undoMergeAnswer?: Maybe<MergeDecisionChange>;
};

export type MutationConfirmMergeArgs = {
  input: AnswerPairInput;
};

export type MutationRefuseMergeArgs = {
  input: AnswerPairInput;
};

export type MutationUndoMergeAnswerArgs = {
  input: WithdrawEntryInput;
};

/** What records can tell of. */
export type HarmonizedKind =
  /** Incidents, as registers number them. */
  | 'INCIDENT'
  /** Names of organizations, as data sets write them. */
  | 'ORGANIZATION_NAME'
  /** Money, as flows, transactions and contributions tell of it. */
  | 'MONEY';

/** What two records were found to be. */
export type MergeOutcome =
  /** They tell of the same thing. */
  | 'SAME'
  /** They tell of two things. */
  | 'DIFFERENT'
  /** Nobody knows until a person looks; until then they count as two. */
  | 'NEEDS_A_PERSON';

/** Who decided about a pair. */
export type MergeDecider =
  /** The model, by what the two records say. */
  | 'MODEL'
  /** A rule, by what the two records say. */
  | 'RULE'
  /** Other pairs: a register tells of a thing once, or others join the two. */
  | 'OTHER_PAIRS'
  /** A person. */
  | 'PERSON';

/** What two records were found to be, and why. Everything that was decided before stays. */
export type MergeDecision = {
  /** The pair's id. */
  readonly id: Scalars['ID']['output'];
  /** What they tell of. */
  readonly kind?: Maybe<HarmonizedKind>;
  /** One record. */
  readonly first?: Maybe<HarmonizedRecord>;
  /** The other record. */
  readonly second?: Maybe<HarmonizedRecord>;
  /** What they are found to be, as things stand. */
  readonly outcome?: Maybe<MergeOutcome>;
  /** Who decided. */
  readonly decidedBy?: Maybe<MergeDecider>;
  /** Probability, between 0 and 1, that they are the same by what they say alone; null where a rule decides. */
  readonly probability?: Maybe<Scalars['Float']['output']>;
  /** The sum of the weights, in bits: each doubles the odds; null where a rule decides. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
  /** How each field agrees and what that weighs. */
  readonly comparisons?: Maybe<ReadonlyArray<FieldComparison>>;
  /** Fields that contradict each other. */
  readonly contradictions?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The version of the model or the rule. */
  readonly modelVersion?: Maybe<Scalars['String']['output']>;
  /** When the two were compared with this result first. */
  readonly comparedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every result that comparing the two ever had, the latest first; none is ever changed or removed. */
  readonly findings?: Maybe<PairFindingConnection>;
  /** What a person said last and did not take back. */
  readonly answer?: Maybe<PairAnswer>;
  /** Grows with every answer and every one taken back: give it with a mutation. Only for reviewers. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** What people answered, by day. */
  readonly entries?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** What people answered and took back. */
  readonly withdrawnEntries?: Maybe<ReadonlyArray<HistoryEntry>>;
};

/** What two records were found to be, and why. Everything that was decided before stays. */
export type MergeDecisionFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a person said of two records. */
export type PairAnswer = {
  /** True when they are the same. */
  readonly isSame: Scalars['Boolean']['output'];
  /** The organization for which the person decided, by its Passage id. */
  readonly organization: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why; null for callers without a key. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What comparing two records came to at one time. */
export type PairFinding = {
  /** What they were found to be by what they say alone. */
  readonly outcome: MergeOutcome;
  /** The version of the model or the rule. */
  readonly modelVersion: Scalars['String']['output'];
  /** Probability, between 0 and 1; null where a rule decides or they were no longer compared. */
  readonly probability?: Maybe<Scalars['Float']['output']>;
  /** The sum of the weights in bits; null likewise. */
  readonly weight?: Maybe<Scalars['Float']['output']>;
  /** Why, in words that hold no value of the records. */
  readonly reason: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** A page of findings. */
export type PairFindingConnection = {
  /** The findings with their cursors. */
  readonly edges: ReadonlyArray<PairFindingEdge>;
  /** The findings alone. */
  readonly nodes: ReadonlyArray<PairFinding>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One finding in a page. */
export type PairFindingEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: PairFinding;
};

/** What became of an answer about a pair. */
export type MergeDecisionChange = {
  /** The decision as it stands now; null when the pair was not found or there is something to correct. */
  readonly decision?: Maybe<MergeDecision>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else answered meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A person's answer to whether two records tell of the same thing. */
export type AnswerPairInput = {
  /** Your own key for this answer: the same key is the same answer. */
  readonly clientKey: Scalars['String']['input'];
  /** The pair. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the decision that you read; 0 when nobody answered yet. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you answer, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A record of another owner, by its id there: what it says is asked of its owner, under your own rights. */
export type HarmonizedRecord = {
  /** Its id with its owner. */
  readonly id: Scalars['ID']['output'];
  /** The register, system or list that tells of it. */
  readonly source: Scalars['String']['output'];
  /** The incident, when it is one. */
  readonly incident?: Maybe<Incident>;
};

/** How one field of two records agrees. */
export type FieldComparison = {
  /** The field. */
  readonly field: Scalars['String']['output'];
  /** How far the two agree, in words that hold no value of theirs. */
  readonly agreement: Scalars['String']['output'];
  /** What that weighs, in bits: above 0 for the same, below 0 against it. */
  readonly weight: Scalars['Float']['output'];
  /** True when it contradicts, so that a person has to look. */
  readonly contradicts: Scalars['Boolean']['output'];
};

/** Which pairs; conditions are joined by and. */
export type MergeDecisionFilter = {
  /** Of this kind. */
  readonly kind?: InputMaybe<HarmonizedKind>;
  /** With this outcome. */
  readonly outcome?: InputMaybe<MergeOutcome>;
  /** Of which one is the record with this id. */
  readonly record?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of decisions. */
export type MergeDecisionConnection = {
  /** The decisions with their cursors. */
  readonly edges: ReadonlyArray<MergeDecisionEdge>;
  /** The decisions alone. */
  readonly nodes: ReadonlyArray<MergeDecision>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One decision in a page. */
export type MergeDecisionEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: MergeDecision;
};

/** What comparing the records of one kind came to, the last time it was done. */
export type LinkingRun = {
  /** The kind. */
  readonly kind: HarmonizedKind;
  /** When it ended: records that came later are not looked at. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The version of the model; null where rules decide. */
  readonly modelVersion?: Maybe<Scalars['String']['output']>;
  /** Records known. */
  readonly records: Scalars['Int']['output'];
  /** Those of them that are compared. */
  readonly compared: Scalars['Int']['output'];
  /** Those that were new, changed or gone. */
  readonly changed: Scalars['Int']['output'];
  /** Pairs compared. */
  readonly pairs: Scalars['Int']['output'];
  /** Pairs kept as decisions; the others are less likely than one in a thousand. */
  readonly kept: Scalars['Int']['output'];
  /** Records in groups too large to compare. */
  readonly leftOut: Scalars['Int']['output'];
  /** Pairs found to be the same. */
  readonly same: Scalars['Int']['output'];
  /** Pairs that need a person. */
  readonly needsPerson: Scalars['Int']['output'];
  /** Groups of two records or more that tell of one thing. */
  readonly clusters: Scalars['Int']['output'];
  /** What owners withheld, in the gateway's sentences. */
  readonly withheld: ReadonlyArray<Scalars['String']['output']>;
};

/** An incident in the records of the protection sector. */
export type Incident = {
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** It and what other registers tell of it; null when it is told of once, as far as is known. */
  readonly harmonized?: Maybe<HarmonizedIncident>;
};

/** Incidents of several registers that are one, each as its register tells it. */
export type HarmonizedIncident = {
  /** The id of the group: the smallest of its incidents' ids. */
  readonly id: Scalars['ID']['output'];
  /** Every one of them; what they say is asked of their owner, under your own rights. */
  readonly incidents: ReadonlyArray<Incident>;
  /** Why they are one. */
  readonly decisions: ReadonlyArray<MergeDecision>;
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
  MergeDecision: MergeDecision;
  Incident: Incident;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  MergeDecision: { __typename: 'MergeDecision' } & GraphQLRecursivePick<
    FederationTypes['MergeDecision'],
    { id: true }
  >;
  Incident: { __typename: 'Incident' } & GraphQLRecursivePick<
    FederationTypes['Incident'],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  HarmonizedKind: HarmonizedKind;
  MergeOutcome: MergeOutcome;
  MergeDecider: MergeDecider;
  MergeDecision: ResolverTypeWrapper<MergeDecisionModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PairAnswer: ResolverTypeWrapper<PairAnswer>;
  PairFinding: ResolverTypeWrapper<PairFindingModel>;
  PairFindingConnection: ResolverTypeWrapper<PairFindingConnectionModel>;
  PairFindingEdge: ResolverTypeWrapper<
    Omit<PairFindingEdge, 'node'> & { node: ResolversTypes['PairFinding'] }
  >;
  MergeDecisionChange: ResolverTypeWrapper<
    Omit<MergeDecisionChange, 'decision' | 'entry' | 'conflict'> & {
      decision?: Maybe<ResolversTypes['MergeDecision']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  AnswerPairInput: AnswerPairInput;
  HarmonizedRecord: ResolverTypeWrapper<
    Omit<HarmonizedRecord, 'incident'> & { incident?: Maybe<ResolversTypes['Incident']> }
  >;
  FieldComparison: ResolverTypeWrapper<FieldComparisonModel>;
  MergeDecisionFilter: MergeDecisionFilter;
  MergeDecisionConnection: ResolverTypeWrapper<MergeDecisionConnectionModel>;
  MergeDecisionEdge: ResolverTypeWrapper<
    Omit<MergeDecisionEdge, 'node'> & { node: ResolversTypes['MergeDecision'] }
  >;
  LinkingRun: ResolverTypeWrapper<LinkingRunModel>;
  Incident: ResolverTypeWrapper<IncidentModel>;
  HarmonizedIncident: ResolverTypeWrapper<HarmonizedIncidentModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Sensitivity: Sensitivity;
  GivenValue: ResolverTypeWrapper<GivenValue>;
  SourceRecord: ResolverTypeWrapper<SourceRecordModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
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
  WithdrawEntryInput: WithdrawEntryInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  MergeDecision: MergeDecisionModel;
  Float: Scalars['Float']['output'];
  PairAnswer: PairAnswer;
  PairFinding: PairFindingModel;
  PairFindingConnection: PairFindingConnectionModel;
  PairFindingEdge: Omit<PairFindingEdge, 'node'> & { node: ResolversParentTypes['PairFinding'] };
  MergeDecisionChange: Omit<MergeDecisionChange, 'decision' | 'entry' | 'conflict'> & {
    decision?: Maybe<ResolversParentTypes['MergeDecision']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  AnswerPairInput: AnswerPairInput;
  HarmonizedRecord: Omit<HarmonizedRecord, 'incident'> & {
    incident?: Maybe<ResolversParentTypes['Incident']>;
  };
  FieldComparison: FieldComparisonModel;
  MergeDecisionFilter: MergeDecisionFilter;
  MergeDecisionConnection: MergeDecisionConnectionModel;
  MergeDecisionEdge: Omit<MergeDecisionEdge, 'node'> & {
    node: ResolversParentTypes['MergeDecision'];
  };
  LinkingRun: LinkingRunModel;
  Incident: IncidentModel;
  HarmonizedIncident: HarmonizedIncidentModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  GivenValue: GivenValue;
  SourceRecord: SourceRecordModel;
  PageInfo: PageInfo;
  Recording: Recording;
  Withdrawal: Withdrawal;
  HistoryEntry: HistoryEntryModel;
  RecordingConflict: Omit<RecordingConflict, 'meanwhile'> & {
    meanwhile: ReadonlyArray<ResolversParentTypes['HistoryEntry']>;
  };
  RecordingError: RecordingError;
  WithdrawEntryInput: WithdrawEntryInput;
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
  linkingRuns?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['LinkingRun']>>,
    ParentType,
    ContextType
  >;
  mergeDecision?: Resolver<
    Maybe<ResolversTypes['MergeDecision']>,
    ParentType,
    ContextType,
    RequireFields<QueryMergeDecisionArgs, 'id'>
  >;
  mergeDecisions?: Resolver<
    Maybe<ResolversTypes['MergeDecisionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMergeDecisionsArgs>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  confirmMerge?: Resolver<
    Maybe<ResolversTypes['MergeDecisionChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationConfirmMergeArgs, 'input'>
  >;
  refuseMerge?: Resolver<
    Maybe<ResolversTypes['MergeDecisionChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRefuseMergeArgs, 'input'>
  >;
  undoMergeAnswer?: Resolver<
    Maybe<ResolversTypes['MergeDecisionChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationUndoMergeAnswerArgs, 'input'>
  >;
};

export type MergeDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeDecision'] = ResolversParentTypes['MergeDecision'],
  FederationReferenceType extends FederationReferenceTypes['MergeDecision'] =
    FederationReferenceTypes['MergeDecision'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['MergeDecision']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['HarmonizedKind']>, ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['HarmonizedRecord']>, ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['HarmonizedRecord']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['MergeOutcome']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['MergeDecider']>, ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  comparisons?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['FieldComparison']>>,
    ParentType,
    ContextType
  >;
  contradictions?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['String']>>,
    ParentType,
    ContextType
  >;
  modelVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<
    Maybe<ResolversTypes['PairFindingConnection']>,
    ParentType,
    ContextType,
    Partial<MergeDecisionFindingsArgs>
  >;
  answer?: Resolver<Maybe<ResolversTypes['PairAnswer']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  withdrawnEntries?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>,
    ParentType,
    ContextType
  >;
};

export type PairAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PairAnswer'] = ResolversParentTypes['PairAnswer'],
> = {
  isSame?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairFindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PairFinding'] = ResolversParentTypes['PairFinding'],
> = {
  outcome?: Resolver<ResolversTypes['MergeOutcome'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  probability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PairFindingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PairFindingConnection'] =
    ResolversParentTypes['PairFindingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PairFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PairFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairFindingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PairFindingEdge'] =
    ResolversParentTypes['PairFindingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PairFinding'], ParentType, ContextType>;
};

export type MergeDecisionChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeDecisionChange'] =
    ResolversParentTypes['MergeDecisionChange'],
> = {
  decision?: Resolver<Maybe<ResolversTypes['MergeDecision']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type HarmonizedRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HarmonizedRecord'] =
    ResolversParentTypes['HarmonizedRecord'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type FieldComparisonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FieldComparison'] =
    ResolversParentTypes['FieldComparison'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contradicts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MergeDecisionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeDecisionConnection'] =
    ResolversParentTypes['MergeDecisionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MergeDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeDecisionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MergeDecisionEdge'] =
    ResolversParentTypes['MergeDecisionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MergeDecision'], ParentType, ContextType>;
};

export type LinkingRunResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LinkingRun'] = ResolversParentTypes['LinkingRun'],
> = {
  kind?: Resolver<ResolversTypes['HarmonizedKind'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  modelVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsPerson?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clusters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'],
  FederationReferenceType extends FederationReferenceTypes['Incident'] =
    FederationReferenceTypes['Incident'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Incident']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  harmonized?: Resolver<Maybe<ResolversTypes['HarmonizedIncident']>, ParentType, ContextType>;
};

export type HarmonizedIncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HarmonizedIncident'] =
    ResolversParentTypes['HarmonizedIncident'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['MergeDecision']>, ParentType, ContextType>;
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

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  MergeDecision?: MergeDecisionResolvers<ContextType>;
  PairAnswer?: PairAnswerResolvers<ContextType>;
  PairFinding?: PairFindingResolvers<ContextType>;
  PairFindingConnection?: PairFindingConnectionResolvers<ContextType>;
  PairFindingEdge?: PairFindingEdgeResolvers<ContextType>;
  MergeDecisionChange?: MergeDecisionChangeResolvers<ContextType>;
  HarmonizedRecord?: HarmonizedRecordResolvers<ContextType>;
  FieldComparison?: FieldComparisonResolvers<ContextType>;
  MergeDecisionConnection?: MergeDecisionConnectionResolvers<ContextType>;
  MergeDecisionEdge?: MergeDecisionEdgeResolvers<ContextType>;
  LinkingRun?: LinkingRunResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  HarmonizedIncident?: HarmonizedIncidentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  GivenValue?: GivenValueResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Recording?: RecordingResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  RecordingConflict?: RecordingConflictResolvers<ContextType>;
  RecordingError?: RecordingErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  sensitivity?: SensitivityDirectiveResolver<any, any, ContextType>;
};
