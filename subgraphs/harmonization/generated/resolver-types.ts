// Generated from schema.graphql by `npm run generate:types`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MergeDecision as MergeDecisionModel } from '../domain/decisions/merge-decision';
import type { PairFinding as PairFindingModel } from '../domain/decisions/pair-finding';
import type {
  PairFindingConnection as PairFindingConnectionModel,
  MergeDecisionConnection as MergeDecisionConnectionModel,
  OrganizationNameConnection as OrganizationNameConnectionModel,
} from '../resolvers/connections';
import type { FieldComparison as FieldComparisonModel } from '../domain/decisions/field-comparison';
import type { LinkingRun as LinkingRunModel } from '../domain/linking-run';
import type { Incident as IncidentModel } from '../domain/incident';
import type { HarmonizedIncident as HarmonizedIncidentModel } from '../domain/harmonized-incident';
import type { ChosenIncident as ChosenIncidentModel } from '../domain/chosen-incident';
import type { SurvivorshipRule as SurvivorshipRuleModel } from '../domain/survivorship/survivorship-rule';
import type { AdminArea as AdminAreaModel } from '../domain/admin-area';
import type { Plan as PlanModel } from '../domain/plan';
import type { Organization as OrganizationModel } from '../domain/organization';
import type { HarmonizedOrganization as HarmonizedOrganizationModel } from '../domain/harmonized-organization';
import type { OrganizationName as OrganizationNameModel } from '../domain/organization-name';
import type { OrganizationMatchRate as OrganizationMatchRateModel } from '../domain/organization-match-rate';
import type { CountedTotal as CountedTotalModel } from '../domain/totals/counted-total';
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
  /** A decimal number as text, so that no digit is lost. */
  Decimal: { input: string; output: string };
  _FieldSet: { input: any; output: any };
};

export type Query = {
  /** For each kind of record, when it was compared last, what was compared and what came of it. */
  readonly linkingRuns?: Maybe<ReadonlyArray<LinkingRun>>;
  /** What was decided about two records, by the id of the pair. */
  readonly mergeDecision?: Maybe<MergeDecision>;
  /** What was decided about pairs of records, from the surest on. */
  readonly mergeDecisions?: Maybe<MergeDecisionConnection>;
  /** Pairs that need a person, the most valuable first: where least is known and most depends on it. */
  readonly pairsNeedingAPerson?: Maybe<MergeDecisionConnection>;
  /** The rules by which one of several claims is shown, each with its version. */
  readonly survivorshipRules?: Maybe<ReadonlyArray<SurvivorshipRule>>;
};

export type QueryMergeDecisionArgs = {
  id: Scalars['ID']['input'];
};

export type QueryMergeDecisionsArgs = {
  filter?: InputMaybe<MergeDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPairsNeedingAPersonArgs = {
  kind?: InputMaybe<HarmonizedKind>;
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
  | 'MONEY'
  /** Who works where in which sector, as sheets tell it: counted with what names were found to be. */
  | 'PRESENCE'
  /** Figures of people reached: counted as ranges. */
  | 'PEOPLE_REACHED';

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
  /** What an answer would be worth: how unsure it is, in bits, times the doublings of what depends on it. */
  readonly reviewValue?: Maybe<Scalars['Float']['output']>;
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
  /** The organization of the reference list, when it is one. */
  readonly organization?: Maybe<Organization>;
  /** The flow, when it is one that FTS tells of. */
  readonly fundingFlow?: Maybe<FundingFlow>;
  /** The field of Query that gives the record by its id, as `pooledFundContribution`; null for a name. */
  readonly askedBy?: Maybe<Scalars['String']['output']>;
  /** The name as a data set writes it, when it is one that no organization of the list was matched to. */
  readonly name?: Maybe<Scalars['String']['output']>;
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
  /** How much this run compared. */
  readonly scope: LinkingScope;
  /** Why so much, as "people answered": with another model every pair may come to something else. */
  readonly why: Scalars['String']['output'];
  /** Pairs that this run compared; the others stand as they were. */
  readonly comparedNow: Scalars['Int']['output'];
  /** Pairs that share a group in which records are compared, whichever run compared them. */
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

/** How much a run compared. */
export type LinkingScope =
  /** Every pair. */
  | 'WHOLE'
  /** What came, changed or went, within its groups. */
  | 'CHANGED'
  /** Nothing: all stood as it was. */
  | 'NOTHING';

/** An incident in the records of the protection sector. */
export type Incident = {
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** It and what other registers tell of it; null when it is told of once, as far as you may see. */
  readonly harmonized?: Maybe<HarmonizedIncident>;
};

/** Incidents of several registers that are one, each as its register tells it. */
export type HarmonizedIncident = {
  /** The id of the group: the smallest of its incidents' ids. */
  readonly id: Scalars['ID']['output'];
  /** Every one of them, so every claim with its sources; asked of their owner, under your own rights. */
  readonly incidents: ReadonlyArray<Incident>;
  /** Why they are one. */
  readonly decisions: ReadonlyArray<MergeDecision>;
  /** The strictest level of its parts; one that you may not see is none of them. */
  readonly sensitivity: Sensitivity;
  /** Whose date is shown. */
  readonly date: ChosenIncident;
  /** Whose place is shown. */
  readonly place: ChosenIncident;
  /** Whose count of victims is shown. */
  readonly victims: ChosenIncident;
  /** Whose description is shown. */
  readonly description: ChosenIncident;
};

/** The incident that speaks for one field of a group, and why: its value is asked of its owner. */
export type ChosenIncident = {
  /** The incident whose value is shown. */
  readonly incident: Incident;
  /** The rule that chose it. */
  readonly rule: SurvivorshipRule;
  /** Why the rule chose it, in words that hold no value. */
  readonly reason: Scalars['String']['output'];
  /** Whether the claims agree. */
  readonly agreement: ClaimAgreement;
};

/** Whether several claims of one field agree. */
export type ClaimAgreement =
  /** They say the same. */
  | 'AGREE'
  /** They say different things: read them all before you use the one shown. */
  | 'DIFFER'
  /** Only one of them says anything. */
  | 'ONE_SAYS'
  /** None of them says anything. */
  | 'NONE_SAYS';

/** A rule by which one of several claims is shown. */
export type SurvivorshipRule = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its version: it changes when the rule would choose another claim. */
  readonly version: Scalars['Int']['output'];
  /** What it does, in words. */
  readonly inWords: Scalars['String']['output'];
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminArea = {
  /** P-code, unique across countries. */
  readonly pcode: Scalars['ID']['output'];
  /** Incidents in the area and the areas below it, each once, whatever number of registers tell of it. */
  readonly incidentsCountedOnce?: Maybe<CountedTotal>;
  /** Presences in the area and the areas below it: each organization once for each area and sector in which it works. */
  readonly presencesCountedOnce?: Maybe<CountedTotal>;
  /** People reached in the area and the areas below it, a range for each data set and period. */
  readonly peopleReachedCountedOnce?: Maybe<ReadonlyArray<CountedTotal>>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaIncidentsCountedOnceArgs = {
  period?: InputMaybe<DateRangeFilter>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaPresencesCountedOnceArgs = {
  period?: InputMaybe<DateRangeFilter>;
};

/** A humanitarian response plan or appeal of the Humanitarian Programme Cycle. */
export type Plan = {
  /** HPC plan code, as `HSDN26`. */
  readonly code: Scalars['ID']['output'];
  /** What it received, as its owner counts it. */
  readonly funding?: Maybe<PlanFunding>;
  /** What it received, counted once: by the rules of its owner within its own records, and without what other systems tell of the same money. */
  readonly fundingCountedOnce?: Maybe<CountedTotal>;
};

/** A flow of money in the records of the funding desk. */
export type FundingFlow = {
  /** FTS flow id. */
  readonly id: Scalars['ID']['output'];
};

/** What a plan received, as its owner counts it. */
export type PlanFunding = {
  /** Each flow once, in US dollars. */
  readonly countedOnceUsd?: Maybe<Scalars['Decimal']['output']>;
  /** Every row added up. */
  readonly naiveUsd?: Maybe<Scalars['Decimal']['output']>;
  /** How many flows were counted. */
  readonly flowsCounted: Scalars['Int']['output'];
  /** The counted amount by rule. */
  readonly counted: ReadonlyArray<FundingPart>;
  /** What was left out, by rule. */
  readonly leftOut: ReadonlyArray<FundingPart>;
};

/** A part of a sum that one rule of its owner let in or kept out. */
export type FundingPart = {
  /** The rule in words. */
  readonly explanation: Scalars['String']['output'];
  /** How many rows it concerns. */
  readonly flows: Scalars['Int']['output'];
  /** Their amount in US dollars. */
  readonly amountUsd: Scalars['Decimal']['output'];
};

/** An organization that funds, acts, reports or negotiates. */
export type Organization = {
  /** Passage's id. */
  readonly id: Scalars['ID']['output'];
  /** Under which names data sets speak of it, and which one is shown; null for one that is not compared. */
  readonly harmonized?: Maybe<HarmonizedOrganization>;
  /** For each kind of source, how its names were matched to the list, and which of them are this organization. */
  readonly matchRate?: Maybe<ReadonlyArray<OrganizationMatchRate>>;
  /** What it gave and received, as the owner of the flows counts it. */
  readonly fundingSummary?: Maybe<OrganizationFunding>;
  /** What it received, counted once: by the rules of the owner of the flows, and without what other systems tell of the same money. */
  readonly fundingReceivedCountedOnce?: Maybe<CountedTotal>;
  /** Where it works, each area and sector once, under all its names. */
  readonly presencesCountedOnce?: Maybe<CountedTotal>;
};

/** An organization that funds, acts, reports or negotiates. */
export type OrganizationPresencesCountedOnceArgs = {
  period?: InputMaybe<DateRangeFilter>;
};

/** What an organization gave and received, as the owner of the flows counts it. */
export type OrganizationFunding = {
  /** What it received. */
  readonly received: FlowTotal;
};

/** Flows added up by their owner, each once. */
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
  /** Every one of these rows added up. */
  readonly naiveUsd: Scalars['Decimal']['output'];
};

/** An organization and the names that were found to be its own. */
export type HarmonizedOrganization = {
  /** Its id in the reference list, or the first of its names' ids. */
  readonly id: Scalars['ID']['output'];
  /** The name that is shown. */
  readonly name: Scalars['String']['output'];
  /** The rule that chose it. */
  readonly rule: SurvivorshipRule;
  /** Why the rule chose it. */
  readonly reason: Scalars['String']['output'];
  /** Every name that was found to be its own, by source and name. */
  readonly names: OrganizationNameConnection;
};

/** An organization and the names that were found to be its own. */
export type HarmonizedOrganizationNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A name under which data sets speak of an organization. */
export type OrganizationName = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands: the reference list, or the sheets, flows or transactions of one kind. */
  readonly source: Scalars['String']['output'];
  /** The name as it is written there; the id of the organization where its owner matched the spelling. */
  readonly name: Scalars['String']['output'];
  /** Rows, flows or transactions that name it; null for the reference list. */
  readonly uses?: Maybe<Scalars['Int']['output']>;
};

/** A page of names. */
export type OrganizationNameConnection = {
  /** The names with their cursors. */
  readonly edges: ReadonlyArray<OrganizationNameEdge>;
  /** The names alone. */
  readonly nodes: ReadonlyArray<OrganizationName>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One name in a page. */
export type OrganizationNameEdge = {
  /** The cursor to read on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The name. */
  readonly node: OrganizationName;
};

/** How the names of one kind of source were matched to the reference list. */
export type OrganizationMatchRate = {
  /** The kind of source: REFERENCE, 3W, FTS or IATI. */
  readonly source: Scalars['String']['output'];
  /** Names in it; an organization that its owner matched counts once under all its spellings. */
  readonly names: Scalars['Int']['output'];
  /** Those that their owner matched by their spelling. */
  readonly matchedByOwner: Scalars['Int']['output'];
  /** Those that were found here besides, by a rule or a person. */
  readonly matchedHere: Scalars['Int']['output'];
  /** Those for which a person has to look. */
  readonly needsPerson: Scalars['Int']['output'];
  /** Rows, flows or transactions that name an organization. */
  readonly uses: Scalars['Int']['output'];
  /** Those of them whose organization was found. */
  readonly usesMatched: Scalars['Int']['output'];
  /** Uses matched by uses; null when there are none. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Names in it that are this organization. */
  readonly namesOfThis: Scalars['Int']['output'];
  /** Uses of these. */
  readonly usesOfThis: Scalars['Int']['output'];
};

/** A total that counts each thing once. What is counted and what is left out add up to the naive figure. */
export type CountedTotal = {
  /** What is measured. */
  readonly measure: CountedMeasure;
  /** Whether totals of other places, plans or sources may be added to it. */
  readonly addsUp: Scalars['Boolean']['output'];
  /** The same in words: what may be added and what not. */
  readonly addsUpInWords: Scalars['String']['output'];
  /** The figure; null where only a range can be told. */
  readonly counted?: Maybe<Scalars['Decimal']['output']>;
  /** The least that it can be; null where it is sure. */
  readonly atLeast?: Maybe<Scalars['Decimal']['output']>;
  /** The most that it can be; null where it is sure. */
  readonly atMost?: Maybe<Scalars['Decimal']['output']>;
  /** What may be counted more than once within the range: its width. */
  readonly overlap?: Maybe<Scalars['Decimal']['output']>;
  /** Every record added up, as one would without knowing which tell of the same; null when unknown. */
  readonly naive?: Maybe<Scalars['Decimal']['output']>;
  /** What is counted, by rule. */
  readonly included: ReadonlyArray<CountedPart>;
  /** What is left out, by rule, with the reason. */
  readonly excluded: ReadonlyArray<CountedPart>;
  /** The days that the records tell of. */
  readonly period: DateRange;
  /** The data sets or registers that tell of them. */
  readonly datasets: ReadonlyArray<Scalars['String']['output']>;
  /** When the records were compared last; null for what is counted as its owner gives it now. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
};

/** What is measured. */
export type CountedMeasure =
  /** Money, in US dollars. */
  | 'FUNDING_USD'
  /** Triples of area, sector and organization. */
  | 'PRESENCES'
  /** People whom activities reached. */
  | 'PEOPLE_REACHED'
  /** Incidents. */
  | 'INCIDENTS';

/** A part of the naive figure that one rule counts or leaves out. */
export type CountedPart = {
  /** The rule. */
  readonly rule: CountingRule;
  /** The rule in words. */
  readonly explanation: Scalars['String']['output'];
  /** How many records it concerns. */
  readonly records: Scalars['Int']['output'];
  /** Their amount in the measure's unit. */
  readonly amount: Scalars['Decimal']['output'];
};

/** Why a part of the naive figure is counted or left out. */
export type CountingRule =
  /** Counted, once for each thing. */
  | 'COUNTED'
  /** Counted by a rule of its owner, who tells it in words. */
  | 'OWNER_COUNTED'
  /** Left out by a rule of its owner, who tells it in words. */
  | 'OWNER_LEFT_OUT'
  /** Left out: another register tells of the same incident, which is counted. */
  | 'SAME_INCIDENT'
  /** Left out: another system tells of the same money, which is counted. */
  | 'SAME_MONEY'
  /** Left out: told for an earlier time than the latest data sets. */
  | 'EARLIER'
  /** Left out: the organization pays for or runs what another one does at the place. */
  | 'OTHER_ROLE'
  /** Left out: the same organization under another name. */
  | 'OTHER_NAME'
  /** Left out: the same presence in another data set. */
  | 'OTHER_DATASET'
  /** Left out: the same presence in another month. */
  | 'OTHER_MONTH'
  /** Left out: a figure that covers others. */
  | 'TOTAL_OF_OTHERS'
  /** Left out of the least: other sectors may have reached the same people. */
  | 'OVERLAPPING';

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
  AdminArea: AdminArea;
  Plan: Plan;
  Organization: Organization;
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
  AdminArea: { __typename: 'AdminArea' } & GraphQLRecursivePick<
    FederationTypes['AdminArea'],
    { pcode: true }
  >;
  Plan: { __typename: 'Plan' } & GraphQLRecursivePick<FederationTypes['Plan'], { code: true }> &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['Plan'],
          {
            funding: {
              countedOnceUsd: true;
              naiveUsd: true;
              flowsCounted: true;
              counted: { explanation: true; flows: true; amountUsd: true };
              leftOut: { explanation: true; flows: true; amountUsd: true };
            };
          }
        >
    );
  Organization: { __typename: 'Organization' } & GraphQLRecursivePick<
    FederationTypes['Organization'],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes['Organization'],
          {
            fundingSummary: {
              received: {
                flows: true;
                flowsPledged: true;
                fundingUsd: true;
                pledgesUsd: true;
                rowsListed: true;
                naiveUsd: true;
              };
            };
          }
        >
    );
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
    Omit<HarmonizedRecord, 'incident' | 'organization'> & {
      incident?: Maybe<ResolversTypes['Incident']>;
      organization?: Maybe<ResolversTypes['Organization']>;
    }
  >;
  FieldComparison: ResolverTypeWrapper<FieldComparisonModel>;
  MergeDecisionFilter: MergeDecisionFilter;
  MergeDecisionConnection: ResolverTypeWrapper<MergeDecisionConnectionModel>;
  MergeDecisionEdge: ResolverTypeWrapper<
    Omit<MergeDecisionEdge, 'node'> & { node: ResolversTypes['MergeDecision'] }
  >;
  LinkingRun: ResolverTypeWrapper<LinkingRunModel>;
  LinkingScope: LinkingScope;
  Incident: ResolverTypeWrapper<IncidentModel>;
  HarmonizedIncident: ResolverTypeWrapper<HarmonizedIncidentModel>;
  ChosenIncident: ResolverTypeWrapper<ChosenIncidentModel>;
  ClaimAgreement: ClaimAgreement;
  SurvivorshipRule: ResolverTypeWrapper<SurvivorshipRuleModel>;
  AdminArea: ResolverTypeWrapper<AdminAreaModel>;
  Plan: ResolverTypeWrapper<PlanModel>;
  FundingFlow: ResolverTypeWrapper<FundingFlow>;
  PlanFunding: ResolverTypeWrapper<PlanFunding>;
  FundingPart: ResolverTypeWrapper<FundingPart>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationFunding: ResolverTypeWrapper<OrganizationFunding>;
  FlowTotal: ResolverTypeWrapper<FlowTotal>;
  HarmonizedOrganization: ResolverTypeWrapper<HarmonizedOrganizationModel>;
  OrganizationName: ResolverTypeWrapper<OrganizationNameModel>;
  OrganizationNameConnection: ResolverTypeWrapper<OrganizationNameConnectionModel>;
  OrganizationNameEdge: ResolverTypeWrapper<
    Omit<OrganizationNameEdge, 'node'> & { node: ResolversTypes['OrganizationName'] }
  >;
  OrganizationMatchRate: ResolverTypeWrapper<OrganizationMatchRateModel>;
  CountedTotal: ResolverTypeWrapper<CountedTotalModel>;
  CountedMeasure: CountedMeasure;
  CountedPart: ResolverTypeWrapper<CountedPart>;
  CountingRule: CountingRule;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DateRange: ResolverTypeWrapper<DateRange>;
  DateRangeFilter: DateRangeFilter;
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
  HarmonizedRecord: Omit<HarmonizedRecord, 'incident' | 'organization'> & {
    incident?: Maybe<ResolversParentTypes['Incident']>;
    organization?: Maybe<ResolversParentTypes['Organization']>;
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
  ChosenIncident: ChosenIncidentModel;
  SurvivorshipRule: SurvivorshipRuleModel;
  AdminArea: AdminAreaModel;
  Plan: PlanModel;
  FundingFlow: FundingFlow;
  PlanFunding: PlanFunding;
  FundingPart: FundingPart;
  Organization: OrganizationModel;
  OrganizationFunding: OrganizationFunding;
  FlowTotal: FlowTotal;
  HarmonizedOrganization: HarmonizedOrganizationModel;
  OrganizationName: OrganizationNameModel;
  OrganizationNameConnection: OrganizationNameConnectionModel;
  OrganizationNameEdge: Omit<OrganizationNameEdge, 'node'> & {
    node: ResolversParentTypes['OrganizationName'];
  };
  OrganizationMatchRate: OrganizationMatchRateModel;
  CountedTotal: CountedTotalModel;
  CountedPart: CountedPart;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DateRange: DateRange;
  DateRangeFilter: DateRangeFilter;
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
  pairsNeedingAPerson?: Resolver<
    Maybe<ResolversTypes['MergeDecisionConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPairsNeedingAPersonArgs>
  >;
  survivorshipRules?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['SurvivorshipRule']>>,
    ParentType,
    ContextType
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
  reviewValue?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  fundingFlow?: Resolver<Maybe<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  scope?: Resolver<ResolversTypes['LinkingScope'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparedNow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['ChosenIncident'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ChosenIncident'], ParentType, ContextType>;
  victims?: Resolver<ResolversTypes['ChosenIncident'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['ChosenIncident'], ParentType, ContextType>;
};

export type ChosenIncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ChosenIncident'] =
    ResolversParentTypes['ChosenIncident'],
> = {
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SurvivorshipRule'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['ClaimAgreement'], ParentType, ContextType>;
};

export type SurvivorshipRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SurvivorshipRule'] =
    ResolversParentTypes['SurvivorshipRule'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdminAreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdminArea'] = ResolversParentTypes['AdminArea'],
  FederationReferenceType extends FederationReferenceTypes['AdminArea'] =
    FederationReferenceTypes['AdminArea'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AdminArea']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  pcode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentsCountedOnce?: Resolver<
    Maybe<ResolversTypes['CountedTotal']>,
    ParentType,
    ContextType,
    Partial<AdminAreaIncidentsCountedOnceArgs>
  >;
  presencesCountedOnce?: Resolver<
    Maybe<ResolversTypes['CountedTotal']>,
    ParentType,
    ContextType,
    Partial<AdminAreaPresencesCountedOnceArgs>
  >;
  peopleReachedCountedOnce?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['CountedTotal']>>,
    ParentType,
    ContextType
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
  fundingCountedOnce?: Resolver<Maybe<ResolversTypes['CountedTotal']>, ParentType, ContextType>;
};

export type FundingFlowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FundingFlow'] = ResolversParentTypes['FundingFlow'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  harmonized?: Resolver<Maybe<ResolversTypes['HarmonizedOrganization']>, ParentType, ContextType>;
  matchRate?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['OrganizationMatchRate']>>,
    ParentType,
    ContextType
  >;
  fundingReceivedCountedOnce?: Resolver<
    Maybe<ResolversTypes['CountedTotal']>,
    ParentType,
    ContextType
  >;
  presencesCountedOnce?: Resolver<
    Maybe<ResolversTypes['CountedTotal']>,
    ParentType,
    ContextType,
    Partial<OrganizationPresencesCountedOnceArgs>
  >;
};

export type HarmonizedOrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HarmonizedOrganization'] =
    ResolversParentTypes['HarmonizedOrganization'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SurvivorshipRule'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<
    ResolversTypes['OrganizationNameConnection'],
    ParentType,
    ContextType,
    Partial<HarmonizedOrganizationNamesArgs>
  >;
};

export type OrganizationNameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationName'] =
    ResolversParentTypes['OrganizationName'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationNameConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationNameConnection'] =
    ResolversParentTypes['OrganizationNameConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationNameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganizationName']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationNameEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationNameEdge'] =
    ResolversParentTypes['OrganizationNameEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationName'], ParentType, ContextType>;
};

export type OrganizationMatchRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationMatchRate'] =
    ResolversParentTypes['OrganizationMatchRate'],
> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedByOwner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedHere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsPerson?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesMatched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  namesOfThis?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usesOfThis?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountedTotalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountedTotal'] = ResolversParentTypes['CountedTotal'],
> = {
  measure?: Resolver<ResolversTypes['CountedMeasure'], ParentType, ContextType>;
  addsUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  addsUpInWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  overlap?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  naive?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  included?: Resolver<ReadonlyArray<ResolversTypes['CountedPart']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['CountedPart']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CountedPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountedPart'] = ResolversParentTypes['CountedPart'],
> = {
  rule?: Resolver<ResolversTypes['CountingRule'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<
  ResolversTypes['Decimal'],
  any
> {
  name: 'Decimal';
}

export type DateRangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DateRange'] = ResolversParentTypes['DateRange'],
> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

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
  ChosenIncident?: ChosenIncidentResolvers<ContextType>;
  SurvivorshipRule?: SurvivorshipRuleResolvers<ContextType>;
  AdminArea?: AdminAreaResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  FundingFlow?: FundingFlowResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  HarmonizedOrganization?: HarmonizedOrganizationResolvers<ContextType>;
  OrganizationName?: OrganizationNameResolvers<ContextType>;
  OrganizationNameConnection?: OrganizationNameConnectionResolvers<ContextType>;
  OrganizationNameEdge?: OrganizationNameEdgeResolvers<ContextType>;
  OrganizationMatchRate?: OrganizationMatchRateResolvers<ContextType>;
  CountedTotal?: CountedTotalResolvers<ContextType>;
  CountedPart?: CountedPartResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DateRange?: DateRangeResolvers<ContextType>;
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
