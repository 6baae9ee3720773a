// Generated from schema.graphql by `npm run generate:types`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConsignmentDeliveries as ConsignmentDeliveriesModel } from '../domain/consignment-deliveries';
import type { Country as CountryModel } from '../domain/country';
import type { AdminArea as AdminAreaModel } from '../domain/admin-area';
import type { Organization as OrganizationModel } from '../domain/organization';
import type { AccessAgreement as AccessAgreementModel } from '../domain/access-agreement';
import type { OperationalPresence as OperationalPresenceModel } from '../domain/operational-presence';
import type { PresenceOrganization as PresenceOrganizationModel } from '../domain/presence-organization';
import type { PresenceName as PresenceNameModel } from '../domain/presence-name';
import type { PresenceCount as PresenceCountModel } from '../domain/presence-count';
import type { PresenceFigure as PresenceFigureModel } from '../domain/presence-figure';
import type { BorderCrossing as BorderCrossingModel } from '../domain/border-crossing';
import type { CrossingReport as CrossingReportModel } from '../domain/crossing-report';
import type { Port as PortModel } from '../domain/port';
import type { Obstacle as ObstacleModel } from '../domain/obstacle';
import type { Corridor as CorridorModel } from '../domain/corridor';
import type { Voyage as VoyageModel } from '../domain/voyage';
import type { Consignment as ConsignmentModel } from '../domain/consignment';
import type { ConsignmentSummary as ConsignmentSummaryModel } from '../domain/consignment-summary';
import type { LogisticsMatchRate as LogisticsMatchRateModel } from '../domain/logistics-match-rate';
import type {
  OperationalPresenceConnection as OperationalPresenceConnectionModel,
  PresenceFigureConnection as PresenceFigureConnectionModel,
  BorderCrossingConnection as BorderCrossingConnectionModel,
  PortConnection as PortConnectionModel,
  ObstacleConnection as ObstacleConnectionModel,
  PresenceCountConnection as PresenceCountConnectionModel,
  PresenceNameConnection as PresenceNameConnectionModel,
  CrossingReportConnection as CrossingReportConnectionModel,
  ConsignmentSummaryConnection as ConsignmentSummaryConnectionModel,
  CorridorConnection as CorridorConnectionModel,
  VoyageConnection as VoyageConnectionModel,
  ConsignmentConnection as ConsignmentConnectionModel,
  ActivityConnection as ActivityConnectionModel,
  ServedReportConnection as ServedReportConnectionModel,
  ReportsServedCountConnection as ReportsServedCountConnectionModel,
} from '../resolvers/connections';
import type { SourceRecord as SourceRecordModel } from '../../../shared/runtime/store/source-record-loader';
import type { DatasetRecord as DatasetModel } from '../../../shared/runtime/store/dataset-loader';
import type { Activity as ActivityModel } from '../domain/activity/activity';
import type { ServedReport as ServedReportModel } from '../domain/activity/served-report';
import type { ReportsServedCount as ReportsServedCountModel } from '../domain/activity/reports-served-count';
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
  /** One reported activity by its id. */
  readonly operationalPresence?: Maybe<OperationalPresence>;
  /** Who does what where: one item for each reported activity, by id. */
  readonly operationalPresences?: Maybe<OperationalPresenceConnection>;
  /** Presences and organizations, each counted once, in groups; the largest group first. */
  readonly presenceCounts?: Maybe<PresenceCountConnection>;
  /** One published figure by its id. */
  readonly presenceFigure?: Maybe<PresenceFigure>;
  /** Figures that were published instead of presences: how many organizations, how many people reached. */
  readonly presenceFigures?: Maybe<PresenceFigureConnection>;
  /** One border crossing by its id. */
  readonly borderCrossing?: Maybe<BorderCrossing>;
  /** Border crossings, by id. */
  readonly borderCrossings?: Maybe<BorderCrossingConnection>;
  /** One port by its id. */
  readonly port?: Maybe<Port>;
  /** Ports, by id. */
  readonly ports?: Maybe<PortConnection>;
  /** One obstacle by its id. */
  readonly obstacle?: Maybe<Obstacle>;
  /** Obstacles to movement, by id. */
  readonly obstacles?: Maybe<ObstacleConnection>;
  /** One corridor by its id. */
  readonly corridor?: Maybe<Corridor>;
  /** Corridors that access agreements opened, by id. */
  readonly corridors?: Maybe<CorridorConnection>;
  /** One voyage by its id. */
  readonly voyage?: Maybe<Voyage>;
  /** Voyages through corridors, in the order in which they left. */
  readonly voyages?: Maybe<VoyageConnection>;
  /** One consignment by its id. */
  readonly consignment?: Maybe<Consignment>;
  /** Consignments that travelled through corridors, in the order of their voyages, the cargo that the publisher lists first before further ones. */
  readonly consignments?: Maybe<ConsignmentConnection>;
  /** What was sent and inspected, in groups; by month of departure unless other groups are asked for. */
  readonly consignmentSummary?: Maybe<ConsignmentSummaryConnection>;
  /** For each data set, how many of the names in it were matched to a code. */
  readonly logisticsMatchRates?: Maybe<ReadonlyArray<LogisticsMatchRate>>;
  /** Corridors that organizations recorded, by id. */
  readonly recordedCorridors?: Maybe<CorridorConnection>;
  /** One activity that an organization reported, by its id. */
  readonly activity?: Maybe<Activity>;
  /** Activities that organizations reported, by id; those that were withdrawn are left out. */
  readonly activities?: Maybe<ActivityConnection>;
  /** Reports served from existing records, added up in groups: how many of them nobody had to type again. Only of activities that you may see. */
  readonly reportsServed?: Maybe<ReportsServedCountConnection>;
};

export type QueryOperationalPresenceArgs = {
  id: Scalars['ID']['input'];
};

export type QueryOperationalPresencesArgs = {
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPresenceCountsArgs = {
  filter?: InputMaybe<PresenceFilter>;
  groupBy?: ReadonlyArray<PresenceGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPresenceFigureArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPresenceFiguresArgs = {
  filter?: InputMaybe<PresenceFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryBorderCrossingArgs = {
  id: Scalars['ID']['input'];
};

export type QueryBorderCrossingsArgs = {
  filter?: InputMaybe<BorderCrossingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPortArgs = {
  id: Scalars['ID']['input'];
};

export type QueryPortsArgs = {
  filter?: InputMaybe<PortFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryObstacleArgs = {
  id: Scalars['ID']['input'];
};

export type QueryObstaclesArgs = {
  filter?: InputMaybe<ObstacleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCorridorArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryCorridorsArgs = {
  filter?: InputMaybe<CorridorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryVoyageArgs = {
  id: Scalars['ID']['input'];
};

export type QueryVoyagesArgs = {
  filter?: InputMaybe<ConsignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryConsignmentArgs = {
  id: Scalars['ID']['input'];
};

export type QueryConsignmentsArgs = {
  filter?: InputMaybe<ConsignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryConsignmentSummaryArgs = {
  filter?: InputMaybe<ConsignmentFilter>;
  groupBy?: ReadonlyArray<ConsignmentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRecordedCorridorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryActivitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReportsServedArgs = {
  filter?: InputMaybe<ReportsServedFilter>;
  groupBy?: ReadonlyArray<ReportGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type Mutation = {
  /** Records that a third party saw a consignment, or a part of it, arrive. */
  readonly confirmDelivery?: Maybe<DeliveryChange>;
  /** Takes back a confirmation that was recorded in error. */
  readonly withdrawDeliveryConfirmation?: Maybe<DeliveryChange>;
  /** Records a corridor that an agreement opens. It is seen by those with whom it is shared and by you until the day on which it becomes public. */
  readonly recordCorridor?: Maybe<CorridorChange>;
  /** Records the routes of a corridor, instead of those before. */
  readonly recordCorridorRoutes?: Maybe<CorridorChange>;
  /** Reports the state of a corridor. */
  readonly recordCorridorStatus?: Maybe<CorridorChange>;
  /** Records whom a corridor served. */
  readonly recordCorridorPeopleServed?: Maybe<CorridorChange>;
  /** Takes back an entry of a corridor; taking back the first withdraws the corridor. */
  readonly withdrawCorridorEntry?: Maybe<CorridorChange>;
  /** Reports an activity, once: every form is made from this record. It is seen by those with whom it is shared and by you until the day on which it becomes public. */
  readonly recordActivity?: Maybe<ActivityChange>;
  /** Writes an activity anew from a day on; what stood before stays in its history. */
  readonly reviseActivity?: Maybe<ActivityChange>;
  /** Changes who sees an activity. */
  readonly shareActivity?: Maybe<ActivityChange>;
  /** Takes back an entry of an activity; taking back the first withdraws the activity. */
  readonly withdrawActivityEntry?: Maybe<ActivityChange>;
  /** Serves a form of an activity and writes it into the ledger: who asked, for whom, which form of which revision, and when. A form that lacks something is refused with each field named, and nothing is written. */
  readonly serveReport?: Maybe<ServedReportChange>;
  /** Takes a line of the ledger back that was written in error; it counts no longer. */
  readonly withdrawServedReport?: Maybe<ServedReportChange>;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationConfirmDeliveryArgs = {
  input: ConfirmDeliveryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawDeliveryConfirmationArgs = {
  input: WithdrawDeliveryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordCorridorArgs = {
  input: RecordCorridorInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordCorridorRoutesArgs = {
  input: RecordCorridorRoutesInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordCorridorStatusArgs = {
  input: RecordCorridorStatusInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordCorridorPeopleServedArgs = {
  input: RecordCorridorPeopleServedInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawCorridorEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordActivityArgs = {
  input: RecordActivityInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationReviseActivityArgs = {
  input: ReviseActivityInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationShareActivityArgs = {
  input: ShareActivityInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawActivityEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationServeReportArgs = {
  input: ServeReportInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawServedReportArgs = {
  input: WithdrawEntryInput;
};

/** What third parties confirmed of one consignment, beside what was sent. */
export type ConsignmentDeliveries = {
  /** How what is confirmed compares with what was sent. */
  readonly state: ReceiptState;
  /** Tonnes sent; null when the source does not say. */
  readonly sentTonnage?: Maybe<Scalars['Decimal']['output']>;
  /** Tonnes that arrived, each part once; where third parties differ, by the lowest of their figures. */
  readonly receivedTonnage: Scalars['Decimal']['output'];
  /** The same by the highest of their figures. */
  readonly receivedAtMost: Scalars['Decimal']['output'];
  /** Tonnes sent and not confirmed to have arrived; negative when more is confirmed than was sent. */
  readonly gapTonnage?: Maybe<Scalars['Decimal']['output']>;
  /** Parts of which third parties tell different figures. */
  readonly disputedParts: ReadonlyArray<Scalars['String']['output']>;
  /** What was confirmed, by day of receipt. */
  readonly confirmations: ReadonlyArray<DeliveryConfirmation>;
  /** The day as of which it is shown; null for all that is known. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Grows with every entry: give it with a mutation. Only for those who may add to it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** What was recorded of it, by day. */
  readonly entries: ReadonlyArray<HistoryEntry>;
  /** What was recorded in error and withdrawn. */
  readonly withdrawnEntries: ReadonlyArray<HistoryEntry>;
};

/** How what is confirmed compares with what was sent. */
export type ReceiptState =
  /** Nobody has confirmed anything. */
  | 'NOT_CONFIRMED'
  /** Less is confirmed than was sent. */
  | 'PART_MISSING'
  /** As much is confirmed as was sent. */
  | 'COMPLETE'
  /** More is confirmed than was sent: somebody has to look at it. */
  | 'MORE_THAN_SENT'
  /** Something is confirmed, and the source does not say what was sent. */
  | 'SENT_UNKNOWN';

/** A third party saw that a consignment, or a part of it, arrived. */
export type DeliveryConfirmation = {
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** The day of receipt, where it was received. */
  readonly date: Scalars['Date']['output'];
  /** The part of the consignment; several third parties may confirm one part. */
  readonly part: Scalars['String']['output'];
  /** Tonnes that arrived. */
  readonly tonnage: Scalars['Decimal']['output'];
  /** The organization that saw it, by name. */
  readonly confirmedBy: Scalars['String']['output'];
  /** The organization that took the goods over, by name. */
  readonly receivedBy: Scalars['String']['output'];
  /** Whether those for whom the goods were meant got them. */
  readonly intendedPeople: IntendedPeople;
  /** What was found. */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
};

/** Whether those for whom goods were meant got them, as far as the third party could see. */
export type IntendedPeople =
  /** They did. */
  | 'REACHED'
  /** Some of them did. */
  | 'REACHED_IN_PART'
  /** They did not. */
  | 'NOT_REACHED'
  /** The third party could not see it. */
  | 'NOT_SEEN';

/** What became of a change to the deliveries of a consignment. */
export type DeliveryChange = {
  /** The deliveries as they stand now; with a conflict, as others left them. Null when the consignment was not found or there is something to correct. */
  readonly deliveries?: Maybe<ConsignmentDeliveries>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed them meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A delivery to confirm. */
export type ConfirmDeliveryInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The consignment. */
  readonly consignmentId: Scalars['ID']['input'];
  /** The `version` of its deliveries that you read; 0 when nothing was recorded yet. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day of receipt, where it was received. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The part of the consignment, as `1`; what several third parties confirm of one part is counted once. */
  readonly part: Scalars['String']['input'];
  /** Tonnes that arrived, as `1527.5`. */
  readonly tonnage: Scalars['Decimal']['input'];
  /** The organization that saw it, by name; not the one that took the goods over. */
  readonly confirmedBy: Scalars['String']['input'];
  /** The organization that took the goods over, by name. */
  readonly receivedBy: Scalars['String']['input'];
  /** Whether those for whom the goods were meant got them. */
  readonly intendedPeople: IntendedPeople;
  /** What was found. */
  readonly findings?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A confirmation to withdraw. */
export type WithdrawDeliveryInput = {
  /** Your own key for this withdrawal. */
  readonly clientKey: Scalars['String']['input'];
  /** The consignment. */
  readonly consignmentId: Scalars['ID']['input'];
  /** The `version` of its deliveries that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** The entry; only one that your organization recorded. */
  readonly entryId: Scalars['ID']['input'];
  /** Why it is withdrawn; everybody reads it. */
  readonly reason: Scalars['String']['input'];
};

/** A country or area of ISO 3166-1. */
export type Country = {
  /** ISO 3166-1 alpha-3 code, as `AFG`. */
  readonly iso3: Scalars['ID']['output'];
  /** Crossings of its borders. */
  readonly borderCrossings?: Maybe<BorderCrossingConnection>;
  /** Its ports. */
  readonly ports?: Maybe<PortConnection>;
  /** Obstacles to movement in it. */
  readonly obstacles?: Maybe<ObstacleConnection>;
  /** Presences and organizations in it, each counted once, in groups. */
  readonly presenceCounts?: Maybe<PresenceCountConnection>;
};

/** A country or area of ISO 3166-1. */
export type CountryBorderCrossingsArgs = {
  filter?: InputMaybe<BorderCrossingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryPortsArgs = {
  filter?: InputMaybe<PortFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryObstaclesArgs = {
  filter?: InputMaybe<ObstacleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryPresenceCountsArgs = {
  filter?: InputMaybe<PresenceFilter>;
  groupBy?: ReadonlyArray<PresenceGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminArea = {
  /** P-code, unique across countries. */
  readonly pcode: Scalars['ID']['output'];
  /** Who does what in it and in the areas below it. */
  readonly presences?: Maybe<OperationalPresenceConnection>;
  /** Presences and organizations in it and below it, each counted once, in groups. */
  readonly presenceCounts?: Maybe<PresenceCountConnection>;
  /** Figures that were published for it instead of presences. */
  readonly presenceFigures?: Maybe<PresenceFigureConnection>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaPresencesArgs = {
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaPresenceCountsArgs = {
  filter?: InputMaybe<PresenceFilter>;
  groupBy?: ReadonlyArray<PresenceGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaPresenceFiguresArgs = {
  filter?: InputMaybe<PresenceFigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that funds, acts, reports or negotiates. */
export type Organization = {
  /** Passage's id. */
  readonly id: Scalars['ID']['output'];
  /** Activities in which it has a role. */
  readonly presences?: Maybe<OperationalPresenceConnection>;
  /** Its presences, each counted once, in groups. */
  readonly presenceCounts?: Maybe<PresenceCountConnection>;
  /** The spellings in presence sheets that were matched to it. */
  readonly presenceNames?: Maybe<PresenceNameConnection>;
};

/** An organization that funds, acts, reports or negotiates. */
export type OrganizationPresencesArgs = {
  filter?: InputMaybe<PresenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that funds, acts, reports or negotiates. */
export type OrganizationPresenceCountsArgs = {
  filter?: InputMaybe<PresenceFilter>;
  groupBy?: ReadonlyArray<PresenceGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that funds, acts, reports or negotiates. */
export type OrganizationPresenceNamesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A sector of the OCHA list of global coordination groups. */
export type Sector = {
  /** Acronym in the list, as `WSH`. */
  readonly code: Scalars['ID']['output'];
};

/** Terms on which parties let help or goods pass. */
export type AccessAgreement = {
  /** Id of the agreement, as `BSGI-2022`. */
  readonly id: Scalars['ID']['output'];
  /** Corridors that it opened. */
  readonly corridors?: Maybe<ReadonlyArray<Corridor>>;
  /** Border crossings that it names, by id. */
  readonly crossings?: Maybe<ReadonlyArray<BorderCrossing>>;
  /** Consignments that travelled under it. */
  readonly consignments?: Maybe<ConsignmentConnection>;
  /** What was sent and inspected under it, in groups; by month of departure unless other groups are asked for. */
  readonly consignmentSummary?: Maybe<ConsignmentSummaryConnection>;
};

/** Terms on which parties let help or goods pass. */
export type AccessAgreementConsignmentsArgs = {
  filter?: InputMaybe<ConsignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Terms on which parties let help or goods pass. */
export type AccessAgreementConsignmentSummaryArgs = {
  groupBy?: ReadonlyArray<ConsignmentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One row of a 3W, 4W or 5W sheet: an activity of a sector at a place, with the organizations in their roles. */
export type OperationalPresence = {
  /** Id: the data set and the record's id there. */
  readonly id: Scalars['ID']['output'];
  /** The sector, when its name was matched. */
  readonly sector?: Maybe<Sector>;
  /** The sector in the provider's words. */
  readonly sectorName?: Maybe<Scalars['String']['output']>;
  /** The activity in the provider's words. */
  readonly activity?: Maybe<Scalars['String']['output']>;
  /** Status in the provider's words, as `On-going`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Response plan in the provider's words. */
  readonly responsePlan?: Maybe<Scalars['String']['output']>;
  /** Days that the row speaks of: the reporting period, when no days of the activity are given. */
  readonly period?: Maybe<DateRange>;
  /** The organizations named in the row, each in its role. */
  readonly organizations: ReadonlyArray<PresenceOrganization>;
  /** The areas of the place in the provider's words; its `locality` is always null, `siteAsGiven` tells it. */
  readonly placeAsGiven: PlaceAsGiven;
  /** The settlement or site in the provider's words. */
  readonly siteAsGiven?: Maybe<Scalars['String']['output']>;
  /** How the place was matched. */
  readonly placeMatch: PlaceMatch;
  /** Level of the area that was matched: 1 or 2; null when only the country is known, or nothing. */
  readonly matchedLevel?: Maybe<Scalars['Int']['output']>;
  /** The finest area of COD-AB that the place was matched to. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The country of the place. */
  readonly country?: Maybe<Country>;
  /** The place as a point, when the provider gives one. */
  readonly location?: Maybe<GeoPoint>;
  /** Where the record comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** What an organization does in a reported activity. */
export type OrganizationRole =
  /** It reported the activity. */
  | 'REPORTING'
  /** It runs the programme and hands out the work. */
  | 'PROGRAMME'
  /** It does the work at the place. */
  | 'IMPLEMENTING'
  /** It gives the money. */
  | 'DONOR'
  /** The sheet does not say in which role it stands. */
  | 'UNSPECIFIED';

/** How an organization's name was matched to one of the directory. */
export type OrganizationMatch =
  /** By its name, but for case, accents and punctuation. */
  | 'NAME'
  /** By a synonym. */
  | 'ALIAS'
  /** By its acronym. */
  | 'ACRONYM'
  /** Not found: the record keeps the provider's words. */
  | 'UNRESOLVED';

/** An organization in one of the roles of an activity. */
export type PresenceOrganization = {
  /** The role. */
  readonly role: OrganizationRole;
  /** The organization, when its name was matched. */
  readonly organization?: Maybe<Organization>;
  /** Its name in the provider's words; null when the row has an acronym only. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** Its acronym in the provider's words. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** How the name was matched. */
  readonly match: OrganizationMatch;
  /** Its type: a term of the OCHA list where the data officer's mapping says so, else the provider's word. */
  readonly organizationType?: Maybe<Scalars['String']['output']>;
};

/** A spelling that was matched to an organization. */
export type PresenceName = {
  /** The name as it is spelled. */
  readonly name: Scalars['String']['output'];
  /** The acronym that stands beside it. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** How it was matched. */
  readonly match: OrganizationMatch;
  /** In how many activities it is spelled so. */
  readonly activities: Scalars['Int']['output'];
};

/** By what presences are grouped. */
export type PresenceGrouping =
  /** The country. */
  | 'COUNTRY'
  /** The first-level area. */
  | 'ADMIN1'
  /** The finest area that the place was matched to; beside it ADMIN1 adds nothing. */
  | 'AREA'
  /** The sector: its code when matched, else its name. */
  | 'SECTOR'
  /** The organization: its id when matched, else its name. */
  | 'ORGANIZATION'
  /** The type of organization. */
  | 'ORGANIZATION_TYPE'
  /** The role of the organization. */
  | 'ROLE'
  /** The month in which the reported period begins. */
  | 'MONTH'
  /** The data set. */
  | 'DATASET';

/** Presences of one group. Only what the question groups by is filled; the rest is null. */
export type PresenceCount = {
  /** The country of the group. */
  readonly country?: Maybe<Country>;
  /** The area of the group; null also for places that were not matched. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The sector of the group, when matched. */
  readonly sector?: Maybe<Sector>;
  /** The sector's name in the provider's words, when not matched. */
  readonly sectorName?: Maybe<Scalars['String']['output']>;
  /** The organization of the group, when matched. */
  readonly organization?: Maybe<Organization>;
  /** The organization's name in the provider's words, when not matched. */
  readonly organizationName?: Maybe<Scalars['String']['output']>;
  /** The organization type of the group. */
  readonly organizationType?: Maybe<Scalars['String']['output']>;
  /** The role of the group. */
  readonly role?: Maybe<OrganizationRole>;
  /** The month of the group, as `2025-08`. */
  readonly month?: Maybe<Scalars['PartialDate']['output']>;
  /** The data set of the group. */
  readonly dataset?: Maybe<Scalars['ID']['output']>;
  /** Distinct triples of place, sector and organization; an organization that was matched counts once under all its spellings. */
  readonly presences: Scalars['Int']['output'];
  /** Distinct triples of place, sector and full name exactly as written; acronyms alone do not count. */
  readonly presencesAsNamed: Scalars['Int']['output'];
  /** Distinct organizations. */
  readonly organizations: Scalars['Int']['output'];
  /** Rows of the sheets behind the count. */
  readonly activities: Scalars['Int']['output'];
  /** The days that the rows tell of, from the first to the last; open where the sheets give none. */
  readonly period: DateRange;
  /** The data sets that hold the rows. */
  readonly datasets: ReadonlyArray<Dataset>;
};

/** A figure on presence that was published in place of presences: its organizations are counted, not named. */
export type PresenceFigure = {
  /** Id: the data set and the record's id there. */
  readonly id: Scalars['ID']['output'];
  /** The sector, when its name was matched; null for a figure of all sectors. */
  readonly sector?: Maybe<Sector>;
  /** The sector in the provider's words; null for a figure of all sectors. */
  readonly sectorName?: Maybe<Scalars['String']['output']>;
  /** True for a figure that covers others of its data set: never add it to them. */
  readonly isTotal: Scalars['Boolean']['output'];
  /** How many organizations were counted. */
  readonly organizations?: Maybe<Scalars['Int']['output']>;
  /** How many people were reached. */
  readonly peopleReached?: Maybe<Scalars['Int']['output']>;
  /** Names of the sectors that are present, where the provider lists them. */
  readonly sectorsPresent: ReadonlyArray<Scalars['String']['output']>;
  /** Days that the figure speaks of. */
  readonly period?: Maybe<DateRange>;
  /** The place in the provider's words. */
  readonly placeAsGiven: PlaceAsGiven;
  /** How the place was matched. */
  readonly placeMatch: PlaceMatch;
  /** The area of COD-AB that the place was matched to. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The country of the place. */
  readonly country?: Maybe<Country>;
  /** Where the record comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** A place where a border can be crossed. */
export type BorderCrossing = {
  /** Id made of the name by which it was first told. */
  readonly id: Scalars['ID']['output'];
  /** Name in English, as the latest report spells it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Name in the local language. */
  readonly localName?: Maybe<Scalars['String']['output']>;
  /** Agreements and authorizations whose texts name it, by id. */
  readonly agreements?: Maybe<ReadonlyArray<AccessAgreement>>;
  /** The countries on its sides, as far as a source tells them. */
  readonly countries?: Maybe<ReadonlyArray<Country>>;
  /** The countries in the provider's words. */
  readonly countryNames?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Road, rail, river or pedestrian, in the provider's words. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** Where it is, as the latest report says. */
  readonly location?: Maybe<GeoPoint>;
  /** Status of the latest report. */
  readonly status?: Maybe<CrossingStatus>;
  /** The day of the latest report. */
  readonly statusAsOf?: Maybe<Scalars['Date']['output']>;
  /** What each report says of it, the latest first. */
  readonly statusHistory?: Maybe<CrossingReportConnection>;
  /** Where the record comes from, one source for each report. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** A place where a border can be crossed. */
export type BorderCrossingStatusHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a crossing or a port can be used. */
export type CrossingStatus =
  /** Open for traffic. */
  | 'OPERATIONAL'
  /** Closed. */
  | 'CLOSED'
  /** Listed without a status. */
  | 'UNKNOWN';

/** What one report says of a crossing. */
export type CrossingReport = {
  /** The day of the report. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Status. */
  readonly status: CrossingStatus;
  /** Status in the provider's words; null when the report lists the crossing without one. */
  readonly statusAsGiven?: Maybe<Scalars['String']['output']>;
  /** Name as this report spells it. */
  readonly name: Scalars['String']['output'];
  /** Where the report comes from. */
  readonly source: SourceRecord;
};

/** A sea, river or lake port. */
export type Port = {
  /** Id: the data set and the record's id there. */
  readonly id: Scalars['ID']['output'];
  /** Name in the provider's words. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** UN/LOCODE, as `UAODS`. */
  readonly locode?: Maybe<Scalars['String']['output']>;
  /** Sea, river or lake, in the provider's words. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** Size in the provider's words. */
  readonly size?: Maybe<Scalars['String']['output']>;
  /** Status in the provider's words, as `Open` or `Restricted`; null when it does not say. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Whether humanitarians use it, in the provider's words. */
  readonly humanitarianUse?: Maybe<Scalars['String']['output']>;
  /** The day on which the provider last checked it. */
  readonly checkedOn?: Maybe<Scalars['Date']['output']>;
  /** Remarks in the provider's words. */
  readonly remarks?: Maybe<Scalars['String']['output']>;
  /** Where it is. */
  readonly location?: Maybe<GeoPoint>;
  /** The place in the provider's words. */
  readonly placeAsGiven: PlaceAsGiven;
  /** How the place was matched. */
  readonly placeMatch: PlaceMatch;
  /** Its country. */
  readonly country?: Maybe<Country>;
  /** Where the record comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** What kind of obstacle stands in the way. */
export type ObstacleKind =
  /** A staffed checkpoint, from a list of checkpoints. */
  | 'CHECKPOINT'
  /** A closure point, from a survey of closures: gates, mounds, blocks, checkpoints and others. */
  | 'CLOSURE';

/** An obstacle to movement. Codes are kept as published: the publisher gives no code book, so Passage gives no labels. */
export type Obstacle = {
  /** Id: the data set and the record's id there. */
  readonly id: Scalars['ID']['output'];
  /** From which kind of list it comes. */
  readonly kind: ObstacleKind;
  /** Name in the provider's words. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The publisher's code for its type. */
  readonly typeCode?: Maybe<Scalars['String']['output']>;
  /** The publisher's abbreviation for its type, as `EMD`. */
  readonly typeAbbreviation?: Maybe<Scalars['String']['output']>;
  /** The publisher's code for its status. */
  readonly statusCode?: Maybe<Scalars['String']['output']>;
  /** The publisher's code for who operates it. */
  readonly operatorCode?: Maybe<Scalars['String']['output']>;
  /** The publisher's code for the governorate. */
  readonly governorateCode?: Maybe<Scalars['String']['output']>;
  /** Month or day of the survey. */
  readonly surveyed?: Maybe<Scalars['PartialDate']['output']>;
  /** Where it is. */
  readonly location?: Maybe<GeoPoint>;
  /** The place in the provider's words. */
  readonly placeAsGiven: PlaceAsGiven;
  /** How the place was matched. */
  readonly placeMatch: PlaceMatch;
  /** Its country or territory. */
  readonly country?: Maybe<Country>;
  /** Where the record comes from; the source row holds every code of the publisher. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** A way that parties agreed to keep open. */
export type Corridor = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title, or that of the agreement that opened it. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The agreement. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that the agreement names. */
  readonly countries?: Maybe<ReadonlyArray<Country>>;
  /** Places on it, in the words of the agreement. */
  readonly points?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Ports from which consignments left. */
  readonly ports?: Maybe<ReadonlyArray<Port>>;
  /** The day on which the agreement was signed. */
  readonly agreedOn?: Maybe<Scalars['Date']['output']>;
  /** Consignments that travelled through it. */
  readonly consignments?: Maybe<ConsignmentConnection>;
  /** Voyages through it. */
  readonly voyages?: Maybe<VoyageConnection>;
  /** What was sent and inspected, in groups; by month of departure unless other groups are asked for. */
  readonly consignmentSummary?: Maybe<ConsignmentSummaryConnection>;
  /** Where the record comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
  /** True for one that was made up to show how corridors are followed; it is no real one. */
  readonly isExample?: Maybe<Scalars['Boolean']['output']>;
  /** Its routes, with the areas, crossings and ports that they pass; only where an organization recorded them. */
  readonly routes?: Maybe<ReadonlyArray<CorridorRoute>>;
  /** Its state by the last report; UNKNOWN where nobody reported. */
  readonly status?: Maybe<CorridorStatus>;
  /** What was reported of its state, by day. */
  readonly statusReports?: Maybe<ReadonlyArray<CorridorStatusReport>>;
  /** Whom it served, period by period. */
  readonly peopleServed?: Maybe<ReadonlyArray<PeopleServed>>;
  /** The day as of which it is shown; null for all that is known. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Grows with every entry: give it with a mutation. Only for those who may add to it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** What was recorded of it, by day. */
  readonly entries?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** What was recorded in error and withdrawn. */
  readonly withdrawnEntries?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** Set when the whole of it was withdrawn. */
  readonly withdrawal?: Maybe<Withdrawal>;
};

/** A way that parties agreed to keep open. */
export type CorridorConsignmentsArgs = {
  filter?: InputMaybe<ConsignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A way that parties agreed to keep open. */
export type CorridorVoyagesArgs = {
  filter?: InputMaybe<ConsignmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A way that parties agreed to keep open. */
export type CorridorConsignmentSummaryArgs = {
  groupBy?: ReadonlyArray<ConsignmentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One journey of one vessel with one or more consignments. */
export type Voyage = {
  /** Id: the data set and the voyage's number there. */
  readonly id: Scalars['ID']['output'];
  /** Number of the voyage in its data set. */
  readonly number: Scalars['Int']['output'];
  /** Name of the vessel. */
  readonly vesselName?: Maybe<Scalars['String']['output']>;
  /** IMO number of the vessel. */
  readonly imo?: Maybe<Scalars['String']['output']>;
  /** Flag in the provider's words. */
  readonly flag?: Maybe<Scalars['String']['output']>;
  /** Port from which it left. */
  readonly departurePort?: Maybe<Port>;
  /** Port from which it left, in the provider's words. */
  readonly departurePortName?: Maybe<Scalars['String']['output']>;
  /** The calendar day on which it left. */
  readonly departedOn?: Maybe<Scalars['Date']['output']>;
  /** Its joint inspection; null when none is recorded. */
  readonly inspection?: Maybe<Inspection>;
  /** Days from departure to inspection. */
  readonly daysToInspection?: Maybe<Scalars['Int']['output']>;
  /** Tonnes on board, all consignments together. */
  readonly tonnage?: Maybe<Scalars['Decimal']['output']>;
  /** What it carried. */
  readonly consignments: ReadonlyArray<Consignment>;
};

/** A joint inspection by the teams of all parties. */
export type Inspection = {
  /** The calendar day. */
  readonly on: Scalars['Date']['output'];
  /** The place in the provider's words. */
  readonly place?: Maybe<Scalars['String']['output']>;
};

/** Goods on one voyage for one destination. Most of what travelled through the Black Sea was commercial grain: a consignment is not aid unless `isAid` says so. */
export type Consignment = {
  /** Id: the data set and the record's id there. */
  readonly id: Scalars['ID']['output'];
  /** The voyage that carried it. */
  readonly voyage?: Maybe<Voyage>;
  /** True when the same voyage carried another consignment that the publisher lists first. */
  readonly isFurtherCargo?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it is humanitarian aid; null when the source does not say. Most grain of the Black Sea Grain Initiative was commercial. */
  readonly isAid?: Maybe<Scalars['Boolean']['output']>;
  /** The goods in the provider's words. */
  readonly commodity?: Maybe<Scalars['String']['output']>;
  /** Tonnes. */
  readonly tonnage?: Maybe<Scalars['Decimal']['output']>;
  /** The country to which it went. */
  readonly destination?: Maybe<Country>;
  /** The country to which it went, in the provider's words. */
  readonly destinationName?: Maybe<Scalars['String']['output']>;
  /** Income group of the destination, in the provider's words. */
  readonly destinationIncomeGroup?: Maybe<Scalars['String']['output']>;
  /** The calendar day on which it left. */
  readonly departedOn?: Maybe<Scalars['Date']['output']>;
  /** The joint inspection; null when none is recorded. */
  readonly inspection?: Maybe<Inspection>;
  /** Days from departure to inspection. */
  readonly daysToInspection?: Maybe<Scalars['Int']['output']>;
  /** What third parties confirmed to have arrived, beside what was sent. */
  readonly deliveries?: Maybe<ConsignmentDeliveries>;
  /** The corridor through which it travelled. */
  readonly corridor?: Maybe<Corridor>;
  /** The agreement under which it travelled. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** The destination in the provider's words. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the destination was matched. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** Where the record comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** Goods on one voyage for one destination. Most of what travelled through the Black Sea was commercial grain: a consignment is not aid unless `isAid` says so. */
export type ConsignmentDeliveriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** By what consignments are grouped. */
export type ConsignmentGrouping =
  /** Month of departure. */
  | 'MONTH'
  /** The goods. */
  | 'COMMODITY'
  /** The country of destination. */
  | 'DESTINATION'
  /** The port of departure. */
  | 'DEPARTURE_PORT'
  /** The publisher's income group of the destination. */
  | 'INCOME_GROUP';

/** Consignments of one group. Only what the question groups by is filled; the rest is null. */
export type ConsignmentSummary = {
  /** Month of departure, as `2022-08`. */
  readonly month?: Maybe<Scalars['PartialDate']['output']>;
  /** The goods. */
  readonly commodity?: Maybe<Scalars['String']['output']>;
  /** The country of destination, when matched. */
  readonly destination?: Maybe<Country>;
  /** The destination in the provider's words. */
  readonly destinationName?: Maybe<Scalars['String']['output']>;
  /** The port of departure in the provider's words. */
  readonly departurePortName?: Maybe<Scalars['String']['output']>;
  /** The income group in the provider's words. */
  readonly incomeGroup?: Maybe<Scalars['String']['output']>;
  /** Consignments sent. */
  readonly consignments: Scalars['Int']['output'];
  /** Voyages that carried them, each counted once. */
  readonly voyages: Scalars['Int']['output'];
  /** Voyages with a recorded joint inspection. */
  readonly inspectedVoyages: Scalars['Int']['output'];
  /** Tonnes sent. */
  readonly tonnage: Scalars['Decimal']['output'];
  /** Median of the days from departure to inspection, over inspected voyages. */
  readonly medianDaysToInspection?: Maybe<Scalars['Float']['output']>;
  /** The fewest days from departure to inspection. */
  readonly fewestDaysToInspection?: Maybe<Scalars['Int']['output']>;
  /** The most days from departure to inspection. */
  readonly mostDaysToInspection?: Maybe<Scalars['Int']['output']>;
  /** Consignments of which a third party confirmed that something arrived. */
  readonly confirmedConsignments: Scalars['Int']['output'];
  /** Tonnes that arrived, as third parties confirmed: each part once, by the lowest of their figures. */
  readonly receivedTonnage: Scalars['Decimal']['output'];
  /** The days of departure, from the first to the last. */
  readonly period: DateRange;
  /** The data sets that hold the consignments. */
  readonly datasets: ReadonlyArray<Dataset>;
};

/** How many names were matched. */
export type MatchRate = {
  /** Distinct names that were matched. */
  readonly matched: Scalars['Int']['output'];
  /** Distinct names. */
  readonly total: Scalars['Int']['output'];
  /** Matched names divided by all; null when there are none. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
};

/** How many of the names in one data set were matched to codes. */
export type LogisticsMatchRate = {
  /** The data set's id. */
  readonly dataset: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Places, matched to an area of COD-AB. */
  readonly places: MatchRate;
  /** Organizations, matched to the directory. */
  readonly organizations: MatchRate;
  /** Sectors, matched to the list of global coordination groups. */
  readonly sectors: MatchRate;
};

/** Which activities to take; conditions are joined by and. */
export type PresenceFilter = {
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** In this area or below it, by p-code. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Of this sector, by code. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  /** Of the sector with this name in the provider's words. */
  readonly sectorName?: InputMaybe<Scalars['String']['input']>;
  /** In which this organization has a role. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** In which an organization has this role; with `organization`, in which that one has it. */
  readonly role?: InputMaybe<OrganizationRole>;
  /** With this status in the provider's words. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Whose period overlaps these days. */
  readonly period?: InputMaybe<DateRangeFilter>;
  /** From this data set. */
  readonly dataset?: InputMaybe<Scalars['ID']['input']>;
};

/** Which published figures to take; conditions are joined by and. */
export type PresenceFigureFilter = {
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** In this area or below it, by p-code. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Of this sector, by code. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  /** Whose period overlaps these days. */
  readonly period?: InputMaybe<DateRangeFilter>;
  /** False leaves totals out, true leaves only them. */
  readonly isTotal?: InputMaybe<Scalars['Boolean']['input']>;
  /** From this data set. */
  readonly dataset?: InputMaybe<Scalars['ID']['input']>;
};

/** Which crossings to take; conditions are joined by and. */
export type BorderCrossingFilter = {
  /** With this country on one side, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** With this status in the latest report. */
  readonly status?: InputMaybe<CrossingStatus>;
  /** Of this type in the provider's words. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** Which ports to take; conditions are joined by and. */
export type PortFilter = {
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** With this UN/LOCODE. */
  readonly locode?: InputMaybe<Scalars['String']['input']>;
  /** With this status in the provider's words. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
  /** Of this type in the provider's words. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** Which obstacles to take; conditions are joined by and. */
export type ObstacleFilter = {
  /** In this country or territory, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Of this kind. */
  readonly kind?: InputMaybe<ObstacleKind>;
  /** With the publisher's code for its type. */
  readonly typeCode?: InputMaybe<Scalars['String']['input']>;
  /** With the publisher's abbreviation for its type. */
  readonly typeAbbreviation?: InputMaybe<Scalars['String']['input']>;
};

/** Which corridors to take; conditions are joined by and. */
export type CorridorFilter = {
  /** Opened by this agreement. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
};

/** Which consignments or voyages to take; conditions are joined by and. A voyage counts when one of its consignments does. */
export type ConsignmentFilter = {
  /** Under this agreement. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
  /** To this country, by ISO 3166-1 alpha-3 code. */
  readonly destination?: InputMaybe<Scalars['ID']['input']>;
  /** Of these goods in the provider's words. */
  readonly commodity?: InputMaybe<Scalars['String']['input']>;
  /** From the port with this name in the provider's words. */
  readonly departurePort?: InputMaybe<Scalars['String']['input']>;
  /** That left within these days. */
  readonly departed?: InputMaybe<DateRangeFilter>;
  /** True: with a recorded inspection; false: without. */
  readonly inspected?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of activities. */
export type OperationalPresenceConnection = {
  /** Activities with their cursors. */
  readonly edges: ReadonlyArray<OperationalPresenceEdge>;
  /** The same activities without cursors. */
  readonly nodes: ReadonlyArray<OperationalPresence>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One activity in a page. */
export type OperationalPresenceEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The activity. */
  readonly node: OperationalPresence;
};

/** A page of figures. */
export type PresenceFigureConnection = {
  /** Figures with their cursors. */
  readonly edges: ReadonlyArray<PresenceFigureEdge>;
  /** The same figures without cursors. */
  readonly nodes: ReadonlyArray<PresenceFigure>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One figure in a page. */
export type PresenceFigureEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: PresenceFigure;
};

/** A page of crossings. */
export type BorderCrossingConnection = {
  /** Crossings with their cursors. */
  readonly edges: ReadonlyArray<BorderCrossingEdge>;
  /** The same crossings without cursors. */
  readonly nodes: ReadonlyArray<BorderCrossing>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One crossing in a page. */
export type BorderCrossingEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The crossing. */
  readonly node: BorderCrossing;
};

/** A page of ports. */
export type PortConnection = {
  /** Ports with their cursors. */
  readonly edges: ReadonlyArray<PortEdge>;
  /** The same ports without cursors. */
  readonly nodes: ReadonlyArray<Port>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One port in a page. */
export type PortEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The port. */
  readonly node: Port;
};

/** A page of obstacles. */
export type ObstacleConnection = {
  /** Obstacles with their cursors. */
  readonly edges: ReadonlyArray<ObstacleEdge>;
  /** The same obstacles without cursors. */
  readonly nodes: ReadonlyArray<Obstacle>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One obstacle in a page. */
export type ObstacleEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The obstacle. */
  readonly node: Obstacle;
};

/** A page of groups. */
export type PresenceCountConnection = {
  /** Groups with their cursors. */
  readonly edges: ReadonlyArray<PresenceCountEdge>;
  /** The same groups without cursors. */
  readonly nodes: ReadonlyArray<PresenceCount>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One group in a page. */
export type PresenceCountEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: PresenceCount;
};

/** A page of spellings. */
export type PresenceNameConnection = {
  /** Spellings with their cursors. */
  readonly edges: ReadonlyArray<PresenceNameEdge>;
  /** The same spellings without cursors. */
  readonly nodes: ReadonlyArray<PresenceName>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One spelling in a page. */
export type PresenceNameEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The spelling. */
  readonly node: PresenceName;
};

/** A page of reports. */
export type CrossingReportConnection = {
  /** Reports with their cursors. */
  readonly edges: ReadonlyArray<CrossingReportEdge>;
  /** The same reports without cursors. */
  readonly nodes: ReadonlyArray<CrossingReport>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One report in a page. */
export type CrossingReportEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: CrossingReport;
};

/** A page of groups. */
export type ConsignmentSummaryConnection = {
  /** Groups with their cursors. */
  readonly edges: ReadonlyArray<ConsignmentSummaryEdge>;
  /** The same groups without cursors. */
  readonly nodes: ReadonlyArray<ConsignmentSummary>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One group in a page. */
export type ConsignmentSummaryEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: ConsignmentSummary;
};

/** A page of corridors. */
export type CorridorConnection = {
  /** Corridors with their cursors. */
  readonly edges: ReadonlyArray<CorridorEdge>;
  /** The same corridors without cursors. */
  readonly nodes: ReadonlyArray<Corridor>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One corridor in a page. */
export type CorridorEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The corridor. */
  readonly node: Corridor;
};

/** A page of voyages. */
export type VoyageConnection = {
  /** Voyages with their cursors. */
  readonly edges: ReadonlyArray<VoyageEdge>;
  /** The same voyages without cursors. */
  readonly nodes: ReadonlyArray<Voyage>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One voyage in a page. */
export type VoyageEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The voyage. */
  readonly node: Voyage;
};

/** A page of consignments. */
export type ConsignmentConnection = {
  /** Consignments with their cursors. */
  readonly edges: ReadonlyArray<ConsignmentEdge>;
  /** The same consignments without cursors. */
  readonly nodes: ReadonlyArray<Consignment>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One consignment in a page. */
export type ConsignmentEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The consignment. */
  readonly node: Consignment;
};

/** What an agreement can limit records by. */
export type RecordLimit =
  /** The country or area where the record is. */
  | 'PLACE'
  /** The days that the record speaks of. */
  | 'PERIOD';

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

/** A data set that an owner took in. */
export type Dataset = {
  /** Its id within Passage. */
  readonly id: Scalars['ID']['output'];
  /** Its title as its publisher gives it. */
  readonly title: Scalars['String']['output'];
  /** The organization that published it. */
  readonly publisher: Scalars['String']['output'];
  /** The licence under which the publisher shares it. */
  readonly licence: Scalars['String']['output'];
  /** Where it can be found. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The day on which it was taken from its publisher. */
  readonly retrievedAt?: Maybe<Scalars['Date']['output']>;
};

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

/** A point on the WGS 84 ellipsoid, with what its source says of its precision. */
export type GeoPoint = {
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
  /** The source's own words on how precise the point is. */
  readonly precision?: Maybe<Scalars['String']['output']>;
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

/** A way through a corridor. */
export type CorridorRoute = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The areas that it passes. */
  readonly areas: ReadonlyArray<AdminArea>;
  /** The border crossings that it passes. */
  readonly crossings: ReadonlyArray<BorderCrossing>;
  /** The ports that it passes. */
  readonly ports: ReadonlyArray<Port>;
};

/** What was reported of the state of a corridor. */
export type CorridorStatusReport = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** The state. */
  readonly status: CorridorStatus;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** States of a corridor. */
export type CorridorStatus =
  /** Relief and people pass. */
  | 'OPEN'
  /** Some pass, or at some times. */
  | 'RESTRICTED'
  /** Nobody passes. */
  | 'CLOSED'
  /** Nobody reported. */
  | 'UNKNOWN';

/** What became of a change to a corridor. */
export type CorridorChange = {
  /** The corridor as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly corridor?: Maybe<Corridor>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A corridor to record. */
export type RecordCorridorInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was agreed. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** The agreement that opens it. */
  readonly agreementId: Scalars['ID']['input'];
  /** Countries in which it runs, by ISO 3166-1 alpha-3 code. */
  readonly countries: ReadonlyArray<Scalars['ID']['input']>;
  /** Places on it, in the words of the agreement. */
  readonly points?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its routes. */
  readonly routes?: InputMaybe<ReadonlyArray<CorridorRouteInput>>;
  /** Organizations that see it before it is public, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how corridors are followed. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A way through a corridor. */
export type CorridorRouteInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The areas that it passes, by p-code. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The border crossings that it passes, by id. */
  readonly crossings?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The ports that it passes, by id. */
  readonly ports?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The routes of a corridor. */
export type RecordCorridorRoutesInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The corridor. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the corridor that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day from which they are used. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The routes, instead of those before. */
  readonly routes: ReadonlyArray<CorridorRouteInput>;
};

/** The state of a corridor. */
export type RecordCorridorStatusInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The corridor. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the corridor that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it is so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The state. */
  readonly status: CorridorReportedStatus;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** States of a corridor that can be reported. */
export type CorridorReportedStatus =
  /** Relief and people pass. */
  | 'OPEN'
  /** Some pass, or at some times. */
  | 'RESTRICTED'
  /** Nobody passes. */
  | 'CLOSED';

/** Whom a corridor served. */
export type RecordCorridorPeopleServedInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The corridor. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the corridor that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was told. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which they were served. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
  /** How many of each group; no two may count the same person. */
  readonly figures: ReadonlyArray<PopulationFigureInput>;
};

/** An activity as its organization reports it: once, for every form that asks for it. */
export type Activity = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its id with the organization that reports it. */
  readonly ownId?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What is done. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  readonly status?: Maybe<ActivityStatus>;
  /** Who has a part in it, in the words of the record; the roles are kept apart. */
  readonly organizations?: Maybe<ReadonlyArray<ActivityOrganization>>;
  /** What it is about. */
  readonly sectors?: Maybe<ReadonlyArray<ActivitySector>>;
  /** Where it takes place. Exact points are not recorded: no form needs them, and they could endanger people. */
  readonly places?: Maybe<ReadonlyArray<ActivityPlace>>;
  /** From which day to which it runs. */
  readonly period?: Maybe<DateRange>;
  /** The days that its figures tell of; null when those of the activity. */
  readonly reportingPeriod?: Maybe<DateRange>;
  /** Whom it is meant to reach; each person is counted in one figure. */
  readonly targeted?: Maybe<ReadonlyArray<PopulationFigure>>;
  /** Whom it reached; each person is counted in one figure. */
  readonly reached?: Maybe<ReadonlyArray<PopulationFigure>>;
  /** Sums of whom it reached. */
  readonly reachedTotals?: Maybe<PopulationTotals>;
  /** Money promised, committed, paid, spent and planned, as the organization tells it. It is in no total of a plan: those count what the funding desk keeps. */
  readonly money?: Maybe<ReadonlyArray<ActivityMoney>>;
  /** What was to be reached and what was. */
  readonly results?: Maybe<ReadonlyArray<ActivityResult>>;
  /** Answers to the questions of the 8+3 donor report. */
  readonly answers?: Maybe<ReadonlyArray<ActivityAnswer>>;
  /** True for one that was made up to show how this works; it is no real one. */
  readonly isExample?: Maybe<Scalars['Boolean']['output']>;
  /** The organization that reported it. */
  readonly reportedBy?: Maybe<Organization>;
  /** Organizations that see it before it is public; only for them and the one that reported it. */
  readonly sharedWith?: Maybe<ReadonlyArray<Organization>>;
  /** The day from which everybody may see it. */
  readonly publicFrom?: Maybe<Scalars['Date']['output']>;
  /** The entry that wrote the record as it is shown. */
  readonly revision?: Maybe<Scalars['ID']['output']>;
  /** A form filled in from the record as it is shown, to look at. Nothing is written into the ledger: `serveReport` does that. */
  readonly report?: Maybe<ActivityReport>;
  /** Reports that were served from it, the first one first. */
  readonly reportsServed?: Maybe<ServedReportConnection>;
  /** What these come to: how many reports nobody had to type again. */
  readonly reportsServedTotal?: Maybe<ReportsServedCount>;
  /** The day as of which it is shown; null for all that is known. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Grows with every entry: give it with a mutation. Only for those who may add to it. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** What was recorded of it, by day. */
  readonly entries?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** What was recorded in error and withdrawn. */
  readonly withdrawnEntries?: Maybe<ReadonlyArray<HistoryEntry>>;
  /** Set when the whole of it was withdrawn. */
  readonly withdrawal?: Maybe<Withdrawal>;
};

/** An activity as its organization reports it: once, for every form that asks for it. */
export type ActivityReportArgs = {
  form: ReportForm;
};

/** An activity as its organization reports it: once, for every form that asks for it. */
export type ActivityReportsServedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far an activity is. */
export type ActivityStatus =
  /** It has not begun. */
  | 'PLANNED'
  /** It is under way. */
  | 'ONGOING'
  /** It is done. */
  | 'COMPLETED'
  /** It stands still and may go on. */
  | 'SUSPENDED'
  /** It will not be done. */
  | 'CANCELLED';

/** What an organization does for an activity. */
export type ActivityRole =
  /** It gives money. */
  | 'FUNDS'
  /** It runs the programme. */
  | 'PROGRAMMES'
  /** It does the work. */
  | 'IMPLEMENTS'
  /** It reports the activity. */
  | 'REPORTS';

/** An organization with a part in an activity, in the words of the record. */
export type ActivityOrganization = {
  /** Its part. */
  readonly role: ActivityRole;
  /** Its name, acronyms spelled out. */
  readonly name: Scalars['String']['output'];
  /** Its acronym. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Its type, as `International NGO`. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** Its IATI organization identifier, as `XM-DAC-41127`. */
  readonly iatiId?: Maybe<Scalars['String']['output']>;
  /** Code of IATI's OrganisationType list, as `21`. */
  readonly iatiType?: Maybe<Scalars['String']['output']>;
};

/** What an activity is about. */
export type ActivitySector = {
  /** Code of OCHA's global coordination groups, as `WSH`. */
  readonly code: Scalars['String']['output'];
  /** Its name in the words of the record. */
  readonly name: Scalars['String']['output'];
  /** Five digits of the OECD DAC sector list. */
  readonly dacCode?: Maybe<Scalars['String']['output']>;
  /** Percent of the activity's money. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** The sector of the directory. */
  readonly sector?: Maybe<Sector>;
};

/** Where an activity takes place. */
export type ActivityPlace = {
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The first-level area in the words of the record. */
  readonly admin1?: Maybe<NamedArea>;
  /** The second-level area in the words of the record. */
  readonly admin2?: Maybe<NamedArea>;
};

/** An administrative area in the words of a record. */
export type NamedArea = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its p-code, as the record gives it. */
  readonly pcode?: Maybe<Scalars['String']['output']>;
  /** The area of the directory. */
  readonly area?: Maybe<AdminArea>;
};

/** Money of an activity. */
export type ActivityMoney = {
  /** How far it is. */
  readonly kind: ActivityMoneyKind;
  /** Who gives it, by name. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Who gets it, by name. */
  readonly to?: Maybe<Scalars['String']['output']>;
  /** The amount. */
  readonly amount: Scalars['Decimal']['output'];
  /** Currency of ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** The amount in US dollars; null unless the record gives it. No rate is invented. */
  readonly amountUsd?: Maybe<Scalars['Decimal']['output']>;
  /** The day on which it was decided, paid or spent. */
  readonly date: Scalars['Date']['output'];
  /** True for goods and services. */
  readonly isInKind: Scalars['Boolean']['output'];
  /** Code of the response plan that it counts for, as `HSDN26`. */
  readonly planCode?: Maybe<Scalars['String']['output']>;
};

/** How far money is. */
export type ActivityMoneyKind =
  /** Promised, without an obligation. */
  | 'PLEDGE'
  /** Promised by contract. */
  | 'COMMITMENT'
  /** Paid. */
  | 'PAID'
  /** Spent by the one that reports. */
  | 'SPENT'
  /** Planned. */
  | 'BUDGET';

/** What was to be reached and what was. */
export type ActivityResult = {
  /** What is measured. */
  readonly indicator: Scalars['String']['output'];
  /** In what it is measured. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What was to be reached. */
  readonly target?: Maybe<Scalars['String']['output']>;
  /** What was reached. */
  readonly actual?: Maybe<Scalars['String']['output']>;
  /** What the reporter says of it. */
  readonly comment?: Maybe<Scalars['String']['output']>;
};

/** An answer to one question of the 8+3 donor report. */
export type ActivityAnswer = {
  /** Number of the question, 1 to 14. */
  readonly question: Scalars['Int']['output'];
  /** The answer in the reporter's own words. */
  readonly text: Scalars['String']['output'];
};

/** Forms that one record serves. */
export type ReportForm =
  /** Rows of a 3W sheet (who does what where) with HXL hashtags. */
  | 'THREE_W'
  /** The data part of the harmonized donor report, 8+3. */
  | 'EIGHT_PLUS_THREE'
  /** Rows of the reporting form of the Financial Tracking Service. */
  | 'FTS'
  /** An activity of IATI 2.03. */
  | 'IATI';

/** A form filled in from an activity, or what is missing for it. */
export type ActivityReport = {
  /** The form. */
  readonly form: ReportForm;
  /** The entry that wrote the record from which it is made. */
  readonly revision: Scalars['ID']['output'];
  /** Media type of the text: `text/csv`, `text/markdown` or `application/xml`; null while something is missing. */
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  /** The form as a document; null while something is missing. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The fields of the form, row by row; none of IATI, whose document is a tree, and none while something is missing. */
  readonly rows: ReadonlyArray<ReportRow>;
  /** What the form requires and the record does not tell; empty when it is filled in. */
  readonly missing: ReadonlyArray<MissingValue>;
};

/** One row of a form. */
export type ReportRow = {
  /** Its fields in the order of the form. */
  readonly cells: ReadonlyArray<ReportCell>;
};

/** One field of a form with its value. */
export type ReportCell = {
  /** The field in the form's own words. */
  readonly field: Scalars['String']['output'];
  /** Its HXL hashtag, where the form has them. */
  readonly hxl?: Maybe<Scalars['String']['output']>;
  /** Its value. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A value that a form requires and the record does not give. */
export type MissingValue = {
  /** The field in the form's own words. */
  readonly field: Scalars['String']['output'];
  /** Where in the record it would stand, as `organizations[0].iatiId`. */
  readonly where: Scalars['String']['output'];
  /** What the form accepts. */
  readonly expected: Scalars['String']['output'];
};

/** A line of the ledger: a report that was served from an existing record. It is seen by whoever may see the activity. */
export type ServedReport = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The record from which it was served. */
  readonly activity?: Maybe<Activity>;
  /** The entry that wrote the record as it was served. */
  readonly revision: Scalars['ID']['output'];
  /** The form. */
  readonly form: ReportForm;
  /** For whom, by id or name: the organization that asked unless it named another. */
  readonly receiver: Scalars['String']['output'];
  /** The organization that asked. */
  readonly servedTo?: Maybe<Organization>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What it counts as. */
  readonly countsAs: ServedAs;
  /** The form as it was served, made again from that revision; null when the revision was withdrawn. */
  readonly report?: Maybe<ActivityReport>;
};

/** What a served report counts as, told for each revision of a record. */
export type ServedAs =
  /** The first report of the revision: somebody typed the revision in, so nothing was avoided. */
  | 'ENTERED'
  /** Another form, or the same for another receiver: it would have been typed anew, and was not. */
  | 'AVOIDED'
  /** A form that its receiver had of this revision: nobody would have typed it again. */
  | 'ASKED_AGAIN'
  /** Of a record, or a revision, that was withdrawn since: it has to be corrected and saved nobody anything. */
  | 'WITHDRAWN';

/** Reports served from existing records, added up: `served` is the sum of the others. */
export type ReportsServedCount = {
  /** The organization that reported the activities; null when not kept apart. */
  readonly organization?: Maybe<Organization>;
  /** The form; null when not kept apart. */
  readonly form?: Maybe<ReportForm>;
  /** The month in which they were served (UTC), as `2026-07`; null when not kept apart. */
  readonly month?: Maybe<Scalars['String']['output']>;
  /** All reports that were served. */
  readonly served: Scalars['Int']['output'];
  /** Of these the first of each revision, which costs its entry. */
  readonly entered: Scalars['Int']['output'];
  /** Of these the ones that would have been reported again without the record: duplicate reporting avoided. */
  readonly avoided: Scalars['Int']['output'];
  /** Of these the ones that their receiver had already. */
  readonly askedAgain: Scalars['Int']['output'];
  /** Of these the ones whose record was withdrawn since. */
  readonly withdrawn: Scalars['Int']['output'];
};

/** By what sums of served reports are kept apart. */
export type ReportGrouping =
  /** The organization that reported the activity. */
  | 'ORGANIZATION'
  /** The form. */
  | 'FORM'
  /** The month in which it was served (UTC). */
  | 'MONTH';

/** Which served reports. */
export type ReportsServedFilter = {
  /** Of activities that this organization reported, by Passage id. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
  /** Of this form. */
  readonly form?: InputMaybe<ReportForm>;
  /** Served in this time (days of UTC). What counts as the first report of a revision does not depend on it. */
  readonly servedBetween?: InputMaybe<DateRangeFilter>;
};

/** What became of a change to an activity. */
export type ActivityChange = {
  /** The activity as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly activity?: Maybe<Activity>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** What became of a report to serve. */
export type ServedReportChange = {
  /** The line of the ledger, with the form; null when there is something to correct, or the line was withdrawn. */
  readonly served?: Maybe<ServedReport>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; each thing that the form lacks is one. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** An activity to report. */
export type RecordActivityInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it stands so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** What is told. */
  readonly activity: ActivityInput;
  /** Organizations that see it before it is public, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An activity as it stands from a day on. */
export type ReviseActivityInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The activity. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the activity that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it stands so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The whole record, instead of the one before. */
  readonly activity: ActivityInput;
};

/** Who sees an activity. */
export type ShareActivityInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The activity. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the activity that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it is so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Organizations that see it before it is public, instead of those before. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** What is told of an activity. Words are your own; codes stand beside them. */
export type ActivityInput = {
  /** Its id with your organization. */
  readonly ownId: Scalars['String']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** What is done. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** How far it is. */
  readonly status: ActivityStatus;
  /** Who has a part in it. */
  readonly organizations?: InputMaybe<ReadonlyArray<ActivityOrganizationInput>>;
  /** What it is about. */
  readonly sectors?: InputMaybe<ReadonlyArray<ActivitySectorInput>>;
  /** Where it takes place. */
  readonly places?: InputMaybe<ReadonlyArray<ActivityPlaceInput>>;
  /** From which day to which it runs. */
  readonly period: ActivityPeriodInput;
  /** The days that its figures tell of; leave it out when those of the activity. */
  readonly reportingPeriod?: InputMaybe<ActivityPeriodInput>;
  /** Whom it is meant to reach; no two figures may count the same person. */
  readonly targeted?: InputMaybe<ReadonlyArray<PopulationFigureInput>>;
  /** Whom it reached; no two figures may count the same person. */
  readonly reached?: InputMaybe<ReadonlyArray<PopulationFigureInput>>;
  /** Money promised, committed, paid, spent and planned. */
  readonly money?: InputMaybe<ReadonlyArray<ActivityMoneyInput>>;
  /** What was to be reached and what was. */
  readonly results?: InputMaybe<ReadonlyArray<ActivityResultInput>>;
  /** Answers to the questions of the 8+3 donor report. */
  readonly answers?: InputMaybe<ReadonlyArray<ActivityAnswerInput>>;
};

/** A span of days, both included. */
export type ActivityPeriodInput = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day; may be left out of an activity without an end. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** An organization with a part in an activity; one with several parts is named for each. */
export type ActivityOrganizationInput = {
  /** Its part. */
  readonly role: ActivityRole;
  /** Its name, acronyms spelled out. */
  readonly name: Scalars['String']['input'];
  /** Its acronym. */
  readonly acronym?: InputMaybe<Scalars['String']['input']>;
  /** Its type, as `International NGO`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** Its IATI organization identifier, as `XM-DAC-41127`. */
  readonly iatiId?: InputMaybe<Scalars['String']['input']>;
  /** Code of IATI's OrganisationType list, as `21`. */
  readonly iatiType?: InputMaybe<Scalars['String']['input']>;
};

/** What an activity is about. */
export type ActivitySectorInput = {
  /** Code of OCHA's global coordination groups, as `WSH`. */
  readonly code: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Five digits of the OECD DAC sector list. */
  readonly dacCode?: InputMaybe<Scalars['String']['input']>;
  /** Percent of the activity's money; may be left out of one sector alone. */
  readonly percent?: InputMaybe<Scalars['Float']['input']>;
};

/** Where an activity takes place. */
export type ActivityPlaceInput = {
  /** The country, by ISO 3166-1 alpha-3 code. */
  readonly country: Scalars['ID']['input'];
  /** The first-level area. */
  readonly admin1?: InputMaybe<NamedAreaInput>;
  /** The second-level area. */
  readonly admin2?: InputMaybe<NamedAreaInput>;
};

/** An administrative area. */
export type NamedAreaInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Its p-code. */
  readonly pcode?: InputMaybe<Scalars['String']['input']>;
};

/** Money of an activity. */
export type ActivityMoneyInput = {
  /** How far it is. */
  readonly kind: ActivityMoneyKind;
  /** Who gives it: a name of the activity's organizations. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  /** Who gets it: a name of the activity's organizations. */
  readonly to?: InputMaybe<Scalars['String']['input']>;
  /** The amount, as `120000.50`. */
  readonly amount: Scalars['Decimal']['input'];
  /** Currency of ISO 4217. */
  readonly currency: Scalars['String']['input'];
  /** The amount in US dollars, where you know it. */
  readonly amountUsd?: InputMaybe<Scalars['Decimal']['input']>;
  /** The day on which it was decided, paid or spent. */
  readonly date: Scalars['Date']['input'];
  /** True for goods and services. */
  readonly isInKind?: InputMaybe<Scalars['Boolean']['input']>;
  /** Code of the response plan that it counts for, as `HSDN26`. */
  readonly planCode?: InputMaybe<Scalars['String']['input']>;
};

/** What was to be reached and what was. */
export type ActivityResultInput = {
  /** What is measured. */
  readonly indicator: Scalars['String']['input'];
  /** In what it is measured. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** What was to be reached. */
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /** What was reached. */
  readonly actual?: InputMaybe<Scalars['String']['input']>;
  /** What you say of it. */
  readonly comment?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to one question of the 8+3 donor report. */
export type ActivityAnswerInput = {
  /** Number of the question, 1 to 14. */
  readonly question: Scalars['Int']['input'];
  /** The answer. */
  readonly text: Scalars['String']['input'];
};

/** A form to serve. */
export type ServeReportInput = {
  /** Your own key for this report: the same key is the same report. */
  readonly clientKey: Scalars['String']['input'];
  /** The activity. */
  readonly activityId: Scalars['ID']['input'];
  /** The form. */
  readonly form: ReportForm;
  /** For whom, by id or name; your own organization when left out. */
  readonly receiver?: InputMaybe<Scalars['String']['input']>;
};

/** A page of activities. */
export type ActivityConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<Activity>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One activity in a page. */
export type ActivityEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Activity;
};

/** A page of served reports. */
export type ServedReportConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ServedReportEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<ServedReport>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One served report in a page. */
export type ServedReportEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ServedReport;
};

/** A page of sums of served reports. */
export type ReportsServedCountConnection = {
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ReportsServedCountEdge>;
  /** The items alone. */
  readonly nodes: ReadonlyArray<ReportsServedCount>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One sum of served reports in a page. */
export type ReportsServedCountEdge = {
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ReportsServedCount;
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

/** How many people of one group, told apart by sex, age and disability as far as the source does. */
export type PopulationFigure = {
  /** Their sex; null when it is not told. */
  readonly sex?: Maybe<Sex>;
  /** The youngest age in years, included; null when it is not told. */
  readonly ageFrom?: Maybe<Scalars['Int']['output']>;
  /** The oldest age in years, included; null when it is not told. */
  readonly ageTo?: Maybe<Scalars['Int']['output']>;
  /** Whether they are persons with disabilities; null when it is not told. */
  readonly hasDisability?: Maybe<Scalars['Boolean']['output']>;
  /** Whether they are minors without parents or guardians; null when it is not told. */
  readonly isUnaccompaniedMinor?: Maybe<Scalars['Boolean']['output']>;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Sex, as far as a source tells it. */
export type Sex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE';

/** Sums of figures, each with how many people of whom it is not told. */
export type PopulationTotals = {
  /** All. */
  readonly total: Scalars['Int']['output'];
  /** Women and girls. */
  readonly female: Scalars['Int']['output'];
  /** Men and boys. */
  readonly male: Scalars['Int']['output'];
  /** People whose sex is not told. */
  readonly sexNotTold: Scalars['Int']['output'];
  /** People under 18. */
  readonly children: Scalars['Int']['output'];
  /** People of 60 years and more. */
  readonly olderPersons: Scalars['Int']['output'];
  /** People who may be of several of these ages, or of whom it is not told. */
  readonly ageNotTold: Scalars['Int']['output'];
  /** Persons with disabilities. */
  readonly withDisability: Scalars['Int']['output'];
  /** People of whom it is not told whether they have a disability. */
  readonly disabilityNotTold: Scalars['Int']['output'];
  /** Minors without parents or guardians. */
  readonly unaccompaniedMinors: Scalars['Int']['output'];
};

/** Whom relief reached from one day to another; each person is counted in one figure. */
export type PeopleServed = {
  /** From which day to which. */
  readonly period: DateRange;
  /** The figures as they were told. */
  readonly figures: ReadonlyArray<PopulationFigure>;
  /** Their sums. */
  readonly totals: PopulationTotals;
};

/** How many people of one group; fewer than 5 are refused, because they could be recognized. */
export type PopulationFigureInput = {
  /** Their sex. */
  readonly sex?: InputMaybe<Sex>;
  /** The youngest age in years, included. */
  readonly ageFrom?: InputMaybe<Scalars['Int']['input']>;
  /** The oldest age in years, included. */
  readonly ageTo?: InputMaybe<Scalars['Int']['input']>;
  /** Whether they are persons with disabilities. */
  readonly hasDisability?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they are minors without parents or guardians. */
  readonly isUnaccompaniedMinor?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many. */
  readonly count: Scalars['Int']['input'];
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
  Country: Country;
  AdminArea: AdminArea;
  Organization: Organization;
  Sector: Sector;
  AccessAgreement: AccessAgreement;
  BorderCrossing: BorderCrossing;
  Corridor: Corridor;
  Consignment: Consignment;
  Activity: Activity;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Country: { __typename: 'Country' } & GraphQLRecursivePick<
    FederationTypes['Country'],
    { iso3: true }
  >;
  AdminArea: { __typename: 'AdminArea' } & GraphQLRecursivePick<
    FederationTypes['AdminArea'],
    { pcode: true }
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
  >;
  BorderCrossing: { __typename: 'BorderCrossing' } & GraphQLRecursivePick<
    FederationTypes['BorderCrossing'],
    { id: true }
  >;
  Corridor: { __typename: 'Corridor' } & GraphQLRecursivePick<
    FederationTypes['Corridor'],
    { id: true }
  >;
  Consignment: { __typename: 'Consignment' } & GraphQLRecursivePick<
    FederationTypes['Consignment'],
    { id: true }
  >;
  Activity: { __typename: 'Activity' } & GraphQLRecursivePick<
    FederationTypes['Activity'],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ConsignmentDeliveries: ResolverTypeWrapper<ConsignmentDeliveriesModel>;
  ReceiptState: ReceiptState;
  DeliveryConfirmation: ResolverTypeWrapper<DeliveryConfirmation>;
  IntendedPeople: IntendedPeople;
  DeliveryChange: ResolverTypeWrapper<
    Omit<DeliveryChange, 'deliveries' | 'entry' | 'conflict'> & {
      deliveries?: Maybe<ResolversTypes['ConsignmentDeliveries']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  WithdrawDeliveryInput: WithdrawDeliveryInput;
  Country: ResolverTypeWrapper<CountryModel>;
  AdminArea: ResolverTypeWrapper<AdminAreaModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  Sector: ResolverTypeWrapper<Sector>;
  AccessAgreement: ResolverTypeWrapper<AccessAgreementModel>;
  OperationalPresence: ResolverTypeWrapper<OperationalPresenceModel>;
  OrganizationRole: OrganizationRole;
  OrganizationMatch: OrganizationMatch;
  PresenceOrganization: ResolverTypeWrapper<PresenceOrganizationModel>;
  PresenceName: ResolverTypeWrapper<PresenceNameModel>;
  PresenceGrouping: PresenceGrouping;
  PresenceCount: ResolverTypeWrapper<PresenceCountModel>;
  PresenceFigure: ResolverTypeWrapper<PresenceFigureModel>;
  BorderCrossing: ResolverTypeWrapper<BorderCrossingModel>;
  CrossingStatus: CrossingStatus;
  CrossingReport: ResolverTypeWrapper<CrossingReportModel>;
  Port: ResolverTypeWrapper<PortModel>;
  ObstacleKind: ObstacleKind;
  Obstacle: ResolverTypeWrapper<ObstacleModel>;
  Corridor: ResolverTypeWrapper<CorridorModel>;
  Voyage: ResolverTypeWrapper<VoyageModel>;
  Inspection: ResolverTypeWrapper<Inspection>;
  Consignment: ResolverTypeWrapper<ConsignmentModel>;
  ConsignmentGrouping: ConsignmentGrouping;
  ConsignmentSummary: ResolverTypeWrapper<ConsignmentSummaryModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MatchRate: ResolverTypeWrapper<MatchRate>;
  LogisticsMatchRate: ResolverTypeWrapper<LogisticsMatchRateModel>;
  PresenceFilter: PresenceFilter;
  PresenceFigureFilter: PresenceFigureFilter;
  BorderCrossingFilter: BorderCrossingFilter;
  PortFilter: PortFilter;
  ObstacleFilter: ObstacleFilter;
  CorridorFilter: CorridorFilter;
  ConsignmentFilter: ConsignmentFilter;
  OperationalPresenceConnection: ResolverTypeWrapper<OperationalPresenceConnectionModel>;
  OperationalPresenceEdge: ResolverTypeWrapper<
    Omit<OperationalPresenceEdge, 'node'> & { node: ResolversTypes['OperationalPresence'] }
  >;
  PresenceFigureConnection: ResolverTypeWrapper<PresenceFigureConnectionModel>;
  PresenceFigureEdge: ResolverTypeWrapper<
    Omit<PresenceFigureEdge, 'node'> & { node: ResolversTypes['PresenceFigure'] }
  >;
  BorderCrossingConnection: ResolverTypeWrapper<BorderCrossingConnectionModel>;
  BorderCrossingEdge: ResolverTypeWrapper<
    Omit<BorderCrossingEdge, 'node'> & { node: ResolversTypes['BorderCrossing'] }
  >;
  PortConnection: ResolverTypeWrapper<PortConnectionModel>;
  PortEdge: ResolverTypeWrapper<Omit<PortEdge, 'node'> & { node: ResolversTypes['Port'] }>;
  ObstacleConnection: ResolverTypeWrapper<ObstacleConnectionModel>;
  ObstacleEdge: ResolverTypeWrapper<
    Omit<ObstacleEdge, 'node'> & { node: ResolversTypes['Obstacle'] }
  >;
  PresenceCountConnection: ResolverTypeWrapper<PresenceCountConnectionModel>;
  PresenceCountEdge: ResolverTypeWrapper<
    Omit<PresenceCountEdge, 'node'> & { node: ResolversTypes['PresenceCount'] }
  >;
  PresenceNameConnection: ResolverTypeWrapper<PresenceNameConnectionModel>;
  PresenceNameEdge: ResolverTypeWrapper<
    Omit<PresenceNameEdge, 'node'> & { node: ResolversTypes['PresenceName'] }
  >;
  CrossingReportConnection: ResolverTypeWrapper<CrossingReportConnectionModel>;
  CrossingReportEdge: ResolverTypeWrapper<
    Omit<CrossingReportEdge, 'node'> & { node: ResolversTypes['CrossingReport'] }
  >;
  ConsignmentSummaryConnection: ResolverTypeWrapper<ConsignmentSummaryConnectionModel>;
  ConsignmentSummaryEdge: ResolverTypeWrapper<
    Omit<ConsignmentSummaryEdge, 'node'> & { node: ResolversTypes['ConsignmentSummary'] }
  >;
  CorridorConnection: ResolverTypeWrapper<CorridorConnectionModel>;
  CorridorEdge: ResolverTypeWrapper<
    Omit<CorridorEdge, 'node'> & { node: ResolversTypes['Corridor'] }
  >;
  VoyageConnection: ResolverTypeWrapper<VoyageConnectionModel>;
  VoyageEdge: ResolverTypeWrapper<Omit<VoyageEdge, 'node'> & { node: ResolversTypes['Voyage'] }>;
  ConsignmentConnection: ResolverTypeWrapper<ConsignmentConnectionModel>;
  ConsignmentEdge: ResolverTypeWrapper<
    Omit<ConsignmentEdge, 'node'> & { node: ResolversTypes['Consignment'] }
  >;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  RecordLimit: RecordLimit;
  Sensitivity: Sensitivity;
  GivenValue: ResolverTypeWrapper<GivenValue>;
  SourceRecord: ResolverTypeWrapper<SourceRecordModel>;
  PlaceAsGiven: ResolverTypeWrapper<PlaceAsGiven>;
  PlaceMatch: PlaceMatch;
  Dataset: ResolverTypeWrapper<DatasetModel>;
  DateRange: ResolverTypeWrapper<DateRange>;
  DateRangeFilter: DateRangeFilter;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  CorridorRoute: ResolverTypeWrapper<
    Omit<CorridorRoute, 'areas' | 'crossings' | 'ports'> & {
      areas: ReadonlyArray<ResolversTypes['AdminArea']>;
      crossings: ReadonlyArray<ResolversTypes['BorderCrossing']>;
      ports: ReadonlyArray<ResolversTypes['Port']>;
    }
  >;
  CorridorStatusReport: ResolverTypeWrapper<CorridorStatusReport>;
  CorridorStatus: CorridorStatus;
  CorridorChange: ResolverTypeWrapper<
    Omit<CorridorChange, 'corridor' | 'entry' | 'conflict'> & {
      corridor?: Maybe<ResolversTypes['Corridor']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordCorridorInput: RecordCorridorInput;
  CorridorRouteInput: CorridorRouteInput;
  RecordCorridorRoutesInput: RecordCorridorRoutesInput;
  RecordCorridorStatusInput: RecordCorridorStatusInput;
  CorridorReportedStatus: CorridorReportedStatus;
  RecordCorridorPeopleServedInput: RecordCorridorPeopleServedInput;
  Activity: ResolverTypeWrapper<ActivityModel>;
  ActivityStatus: ActivityStatus;
  ActivityRole: ActivityRole;
  ActivityOrganization: ResolverTypeWrapper<ActivityOrganization>;
  ActivitySector: ResolverTypeWrapper<ActivitySector>;
  ActivityPlace: ResolverTypeWrapper<
    Omit<ActivityPlace, 'country' | 'admin1' | 'admin2'> & {
      country?: Maybe<ResolversTypes['Country']>;
      admin1?: Maybe<ResolversTypes['NamedArea']>;
      admin2?: Maybe<ResolversTypes['NamedArea']>;
    }
  >;
  NamedArea: ResolverTypeWrapper<
    Omit<NamedArea, 'area'> & { area?: Maybe<ResolversTypes['AdminArea']> }
  >;
  ActivityMoney: ResolverTypeWrapper<ActivityMoney>;
  ActivityMoneyKind: ActivityMoneyKind;
  ActivityResult: ResolverTypeWrapper<ActivityResult>;
  ActivityAnswer: ResolverTypeWrapper<ActivityAnswer>;
  ReportForm: ReportForm;
  ActivityReport: ResolverTypeWrapper<ActivityReport>;
  ReportRow: ResolverTypeWrapper<ReportRow>;
  ReportCell: ResolverTypeWrapper<ReportCell>;
  MissingValue: ResolverTypeWrapper<MissingValue>;
  ServedReport: ResolverTypeWrapper<ServedReportModel>;
  ServedAs: ServedAs;
  ReportsServedCount: ResolverTypeWrapper<ReportsServedCountModel>;
  ReportGrouping: ReportGrouping;
  ReportsServedFilter: ReportsServedFilter;
  ActivityChange: ResolverTypeWrapper<
    Omit<ActivityChange, 'activity' | 'entry' | 'conflict'> & {
      activity?: Maybe<ResolversTypes['Activity']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  ServedReportChange: ResolverTypeWrapper<
    Omit<ServedReportChange, 'served' | 'entry' | 'conflict'> & {
      served?: Maybe<ResolversTypes['ServedReport']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordActivityInput: RecordActivityInput;
  ReviseActivityInput: ReviseActivityInput;
  ShareActivityInput: ShareActivityInput;
  ActivityInput: ActivityInput;
  ActivityPeriodInput: ActivityPeriodInput;
  ActivityOrganizationInput: ActivityOrganizationInput;
  ActivitySectorInput: ActivitySectorInput;
  ActivityPlaceInput: ActivityPlaceInput;
  NamedAreaInput: NamedAreaInput;
  ActivityMoneyInput: ActivityMoneyInput;
  ActivityResultInput: ActivityResultInput;
  ActivityAnswerInput: ActivityAnswerInput;
  ServeReportInput: ServeReportInput;
  ActivityConnection: ResolverTypeWrapper<ActivityConnectionModel>;
  ActivityEdge: ResolverTypeWrapper<
    Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }
  >;
  ServedReportConnection: ResolverTypeWrapper<ServedReportConnectionModel>;
  ServedReportEdge: ResolverTypeWrapper<
    Omit<ServedReportEdge, 'node'> & { node: ResolversTypes['ServedReport'] }
  >;
  ReportsServedCountConnection: ResolverTypeWrapper<ReportsServedCountConnectionModel>;
  ReportsServedCountEdge: ResolverTypeWrapper<
    Omit<ReportsServedCountEdge, 'node'> & { node: ResolversTypes['ReportsServedCount'] }
  >;
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
  PopulationFigure: ResolverTypeWrapper<PopulationFigure>;
  Sex: Sex;
  PopulationTotals: ResolverTypeWrapper<PopulationTotals>;
  PeopleServed: ResolverTypeWrapper<PeopleServed>;
  PopulationFigureInput: PopulationFigureInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  ConsignmentDeliveries: ConsignmentDeliveriesModel;
  DeliveryConfirmation: DeliveryConfirmation;
  DeliveryChange: Omit<DeliveryChange, 'deliveries' | 'entry' | 'conflict'> & {
    deliveries?: Maybe<ResolversParentTypes['ConsignmentDeliveries']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  WithdrawDeliveryInput: WithdrawDeliveryInput;
  Country: CountryModel;
  AdminArea: AdminAreaModel;
  Organization: OrganizationModel;
  Sector: Sector | FederationReferenceTypes['Sector'];
  AccessAgreement: AccessAgreementModel;
  OperationalPresence: OperationalPresenceModel;
  PresenceOrganization: PresenceOrganizationModel;
  PresenceName: PresenceNameModel;
  PresenceCount: PresenceCountModel;
  PresenceFigure: PresenceFigureModel;
  BorderCrossing: BorderCrossingModel;
  CrossingReport: CrossingReportModel;
  Port: PortModel;
  Obstacle: ObstacleModel;
  Corridor: CorridorModel;
  Voyage: VoyageModel;
  Inspection: Inspection;
  Consignment: ConsignmentModel;
  ConsignmentSummary: ConsignmentSummaryModel;
  Float: Scalars['Float']['output'];
  MatchRate: MatchRate;
  LogisticsMatchRate: LogisticsMatchRateModel;
  PresenceFilter: PresenceFilter;
  PresenceFigureFilter: PresenceFigureFilter;
  BorderCrossingFilter: BorderCrossingFilter;
  PortFilter: PortFilter;
  ObstacleFilter: ObstacleFilter;
  CorridorFilter: CorridorFilter;
  ConsignmentFilter: ConsignmentFilter;
  OperationalPresenceConnection: OperationalPresenceConnectionModel;
  OperationalPresenceEdge: Omit<OperationalPresenceEdge, 'node'> & {
    node: ResolversParentTypes['OperationalPresence'];
  };
  PresenceFigureConnection: PresenceFigureConnectionModel;
  PresenceFigureEdge: Omit<PresenceFigureEdge, 'node'> & {
    node: ResolversParentTypes['PresenceFigure'];
  };
  BorderCrossingConnection: BorderCrossingConnectionModel;
  BorderCrossingEdge: Omit<BorderCrossingEdge, 'node'> & {
    node: ResolversParentTypes['BorderCrossing'];
  };
  PortConnection: PortConnectionModel;
  PortEdge: Omit<PortEdge, 'node'> & { node: ResolversParentTypes['Port'] };
  ObstacleConnection: ObstacleConnectionModel;
  ObstacleEdge: Omit<ObstacleEdge, 'node'> & { node: ResolversParentTypes['Obstacle'] };
  PresenceCountConnection: PresenceCountConnectionModel;
  PresenceCountEdge: Omit<PresenceCountEdge, 'node'> & {
    node: ResolversParentTypes['PresenceCount'];
  };
  PresenceNameConnection: PresenceNameConnectionModel;
  PresenceNameEdge: Omit<PresenceNameEdge, 'node'> & { node: ResolversParentTypes['PresenceName'] };
  CrossingReportConnection: CrossingReportConnectionModel;
  CrossingReportEdge: Omit<CrossingReportEdge, 'node'> & {
    node: ResolversParentTypes['CrossingReport'];
  };
  ConsignmentSummaryConnection: ConsignmentSummaryConnectionModel;
  ConsignmentSummaryEdge: Omit<ConsignmentSummaryEdge, 'node'> & {
    node: ResolversParentTypes['ConsignmentSummary'];
  };
  CorridorConnection: CorridorConnectionModel;
  CorridorEdge: Omit<CorridorEdge, 'node'> & { node: ResolversParentTypes['Corridor'] };
  VoyageConnection: VoyageConnectionModel;
  VoyageEdge: Omit<VoyageEdge, 'node'> & { node: ResolversParentTypes['Voyage'] };
  ConsignmentConnection: ConsignmentConnectionModel;
  ConsignmentEdge: Omit<ConsignmentEdge, 'node'> & { node: ResolversParentTypes['Consignment'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Decimal: Scalars['Decimal']['output'];
  GivenValue: GivenValue;
  SourceRecord: SourceRecordModel;
  PlaceAsGiven: PlaceAsGiven;
  Dataset: DatasetModel;
  DateRange: DateRange;
  DateRangeFilter: DateRangeFilter;
  GeoPoint: GeoPoint;
  PageInfo: PageInfo;
  CorridorRoute: Omit<CorridorRoute, 'areas' | 'crossings' | 'ports'> & {
    areas: ReadonlyArray<ResolversParentTypes['AdminArea']>;
    crossings: ReadonlyArray<ResolversParentTypes['BorderCrossing']>;
    ports: ReadonlyArray<ResolversParentTypes['Port']>;
  };
  CorridorStatusReport: CorridorStatusReport;
  CorridorChange: Omit<CorridorChange, 'corridor' | 'entry' | 'conflict'> & {
    corridor?: Maybe<ResolversParentTypes['Corridor']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordCorridorInput: RecordCorridorInput;
  CorridorRouteInput: CorridorRouteInput;
  RecordCorridorRoutesInput: RecordCorridorRoutesInput;
  RecordCorridorStatusInput: RecordCorridorStatusInput;
  RecordCorridorPeopleServedInput: RecordCorridorPeopleServedInput;
  Activity: ActivityModel;
  ActivityOrganization: ActivityOrganization;
  ActivitySector: ActivitySector;
  ActivityPlace: Omit<ActivityPlace, 'country' | 'admin1' | 'admin2'> & {
    country?: Maybe<ResolversParentTypes['Country']>;
    admin1?: Maybe<ResolversParentTypes['NamedArea']>;
    admin2?: Maybe<ResolversParentTypes['NamedArea']>;
  };
  NamedArea: Omit<NamedArea, 'area'> & { area?: Maybe<ResolversParentTypes['AdminArea']> };
  ActivityMoney: ActivityMoney;
  ActivityResult: ActivityResult;
  ActivityAnswer: ActivityAnswer;
  ActivityReport: ActivityReport;
  ReportRow: ReportRow;
  ReportCell: ReportCell;
  MissingValue: MissingValue;
  ServedReport: ServedReportModel;
  ReportsServedCount: ReportsServedCountModel;
  ReportsServedFilter: ReportsServedFilter;
  ActivityChange: Omit<ActivityChange, 'activity' | 'entry' | 'conflict'> & {
    activity?: Maybe<ResolversParentTypes['Activity']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  ServedReportChange: Omit<ServedReportChange, 'served' | 'entry' | 'conflict'> & {
    served?: Maybe<ResolversParentTypes['ServedReport']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordActivityInput: RecordActivityInput;
  ReviseActivityInput: ReviseActivityInput;
  ShareActivityInput: ShareActivityInput;
  ActivityInput: ActivityInput;
  ActivityPeriodInput: ActivityPeriodInput;
  ActivityOrganizationInput: ActivityOrganizationInput;
  ActivitySectorInput: ActivitySectorInput;
  ActivityPlaceInput: ActivityPlaceInput;
  NamedAreaInput: NamedAreaInput;
  ActivityMoneyInput: ActivityMoneyInput;
  ActivityResultInput: ActivityResultInput;
  ActivityAnswerInput: ActivityAnswerInput;
  ServeReportInput: ServeReportInput;
  ActivityConnection: ActivityConnectionModel;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ServedReportConnection: ServedReportConnectionModel;
  ServedReportEdge: Omit<ServedReportEdge, 'node'> & { node: ResolversParentTypes['ServedReport'] };
  ReportsServedCountConnection: ReportsServedCountConnectionModel;
  ReportsServedCountEdge: Omit<ReportsServedCountEdge, 'node'> & {
    node: ResolversParentTypes['ReportsServedCount'];
  };
  WithdrawEntryInput: WithdrawEntryInput;
  Recording: Recording;
  Withdrawal: Withdrawal;
  HistoryEntry: HistoryEntryModel;
  RecordingConflict: Omit<RecordingConflict, 'meanwhile'> & {
    meanwhile: ReadonlyArray<ResolversParentTypes['HistoryEntry']>;
  };
  RecordingError: RecordingError;
  PopulationFigure: PopulationFigure;
  PopulationTotals: PopulationTotals;
  PeopleServed: PeopleServed;
  PopulationFigureInput: PopulationFigureInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
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

export type RecordLimitsDirectiveArgs = {
  by: ReadonlyArray<RecordLimit>;
};

export type RecordLimitsDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = RecordLimitsDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MinAdminLevelDirectiveArgs = {
  level: Scalars['Int']['input'];
};

export type MinAdminLevelDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = MinAdminLevelDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  operationalPresence?: Resolver<
    Maybe<ResolversTypes['OperationalPresence']>,
    ParentType,
    ContextType,
    RequireFields<QueryOperationalPresenceArgs, 'id'>
  >;
  operationalPresences?: Resolver<
    Maybe<ResolversTypes['OperationalPresenceConnection']>,
    ParentType,
    ContextType,
    Partial<QueryOperationalPresencesArgs>
  >;
  presenceCounts?: Resolver<
    Maybe<ResolversTypes['PresenceCountConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryPresenceCountsArgs, 'groupBy'>
  >;
  presenceFigure?: Resolver<
    Maybe<ResolversTypes['PresenceFigure']>,
    ParentType,
    ContextType,
    RequireFields<QueryPresenceFigureArgs, 'id'>
  >;
  presenceFigures?: Resolver<
    Maybe<ResolversTypes['PresenceFigureConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPresenceFiguresArgs>
  >;
  borderCrossing?: Resolver<
    Maybe<ResolversTypes['BorderCrossing']>,
    ParentType,
    ContextType,
    RequireFields<QueryBorderCrossingArgs, 'id'>
  >;
  borderCrossings?: Resolver<
    Maybe<ResolversTypes['BorderCrossingConnection']>,
    ParentType,
    ContextType,
    Partial<QueryBorderCrossingsArgs>
  >;
  port?: Resolver<
    Maybe<ResolversTypes['Port']>,
    ParentType,
    ContextType,
    RequireFields<QueryPortArgs, 'id'>
  >;
  ports?: Resolver<
    Maybe<ResolversTypes['PortConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPortsArgs>
  >;
  obstacle?: Resolver<
    Maybe<ResolversTypes['Obstacle']>,
    ParentType,
    ContextType,
    RequireFields<QueryObstacleArgs, 'id'>
  >;
  obstacles?: Resolver<
    Maybe<ResolversTypes['ObstacleConnection']>,
    ParentType,
    ContextType,
    Partial<QueryObstaclesArgs>
  >;
  corridor?: Resolver<
    Maybe<ResolversTypes['Corridor']>,
    ParentType,
    ContextType,
    RequireFields<QueryCorridorArgs, 'id'>
  >;
  corridors?: Resolver<
    Maybe<ResolversTypes['CorridorConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCorridorsArgs>
  >;
  voyage?: Resolver<
    Maybe<ResolversTypes['Voyage']>,
    ParentType,
    ContextType,
    RequireFields<QueryVoyageArgs, 'id'>
  >;
  voyages?: Resolver<
    Maybe<ResolversTypes['VoyageConnection']>,
    ParentType,
    ContextType,
    Partial<QueryVoyagesArgs>
  >;
  consignment?: Resolver<
    Maybe<ResolversTypes['Consignment']>,
    ParentType,
    ContextType,
    RequireFields<QueryConsignmentArgs, 'id'>
  >;
  consignments?: Resolver<
    Maybe<ResolversTypes['ConsignmentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryConsignmentsArgs>
  >;
  consignmentSummary?: Resolver<
    Maybe<ResolversTypes['ConsignmentSummaryConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryConsignmentSummaryArgs, 'groupBy'>
  >;
  logisticsMatchRates?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['LogisticsMatchRate']>>,
    ParentType,
    ContextType
  >;
  recordedCorridors?: Resolver<
    Maybe<ResolversTypes['CorridorConnection']>,
    ParentType,
    ContextType,
    Partial<QueryRecordedCorridorsArgs>
  >;
  activity?: Resolver<
    Maybe<ResolversTypes['Activity']>,
    ParentType,
    ContextType,
    RequireFields<QueryActivityArgs, 'id'>
  >;
  activities?: Resolver<
    Maybe<ResolversTypes['ActivityConnection']>,
    ParentType,
    ContextType,
    Partial<QueryActivitiesArgs>
  >;
  reportsServed?: Resolver<
    Maybe<ResolversTypes['ReportsServedCountConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryReportsServedArgs, 'groupBy'>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  confirmDelivery?: Resolver<
    Maybe<ResolversTypes['DeliveryChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationConfirmDeliveryArgs, 'input'>
  >;
  withdrawDeliveryConfirmation?: Resolver<
    Maybe<ResolversTypes['DeliveryChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawDeliveryConfirmationArgs, 'input'>
  >;
  recordCorridor?: Resolver<
    Maybe<ResolversTypes['CorridorChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordCorridorArgs, 'input'>
  >;
  recordCorridorRoutes?: Resolver<
    Maybe<ResolversTypes['CorridorChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordCorridorRoutesArgs, 'input'>
  >;
  recordCorridorStatus?: Resolver<
    Maybe<ResolversTypes['CorridorChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordCorridorStatusArgs, 'input'>
  >;
  recordCorridorPeopleServed?: Resolver<
    Maybe<ResolversTypes['CorridorChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordCorridorPeopleServedArgs, 'input'>
  >;
  withdrawCorridorEntry?: Resolver<
    Maybe<ResolversTypes['CorridorChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawCorridorEntryArgs, 'input'>
  >;
  recordActivity?: Resolver<
    Maybe<ResolversTypes['ActivityChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordActivityArgs, 'input'>
  >;
  reviseActivity?: Resolver<
    Maybe<ResolversTypes['ActivityChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationReviseActivityArgs, 'input'>
  >;
  shareActivity?: Resolver<
    Maybe<ResolversTypes['ActivityChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationShareActivityArgs, 'input'>
  >;
  withdrawActivityEntry?: Resolver<
    Maybe<ResolversTypes['ActivityChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawActivityEntryArgs, 'input'>
  >;
  serveReport?: Resolver<
    Maybe<ResolversTypes['ServedReportChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationServeReportArgs, 'input'>
  >;
  withdrawServedReport?: Resolver<
    Maybe<ResolversTypes['ServedReportChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawServedReportArgs, 'input'>
  >;
};

export type ConsignmentDeliveriesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConsignmentDeliveries'] =
    ResolversParentTypes['ConsignmentDeliveries'],
> = {
  state?: Resolver<ResolversTypes['ReceiptState'], ParentType, ContextType>;
  sentTonnage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  receivedTonnage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  receivedAtMost?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  gapTonnage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  disputedParts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  confirmations?: Resolver<
    ReadonlyArray<ResolversTypes['DeliveryConfirmation']>,
    ParentType,
    ContextType
  >;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  withdrawnEntries?: Resolver<
    ReadonlyArray<ResolversTypes['HistoryEntry']>,
    ParentType,
    ContextType
  >;
};

export type DeliveryConfirmationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeliveryConfirmation'] =
    ResolversParentTypes['DeliveryConfirmation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tonnage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intendedPeople?: Resolver<ResolversTypes['IntendedPeople'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeliveryChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DeliveryChange'] =
    ResolversParentTypes['DeliveryChange'],
> = {
  deliveries?: Resolver<Maybe<ResolversTypes['ConsignmentDeliveries']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
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
  borderCrossings?: Resolver<
    Maybe<ResolversTypes['BorderCrossingConnection']>,
    ParentType,
    ContextType,
    Partial<CountryBorderCrossingsArgs>
  >;
  ports?: Resolver<
    Maybe<ResolversTypes['PortConnection']>,
    ParentType,
    ContextType,
    Partial<CountryPortsArgs>
  >;
  obstacles?: Resolver<
    Maybe<ResolversTypes['ObstacleConnection']>,
    ParentType,
    ContextType,
    Partial<CountryObstaclesArgs>
  >;
  presenceCounts?: Resolver<
    Maybe<ResolversTypes['PresenceCountConnection']>,
    ParentType,
    ContextType,
    RequireFields<CountryPresenceCountsArgs, 'groupBy'>
  >;
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
  presences?: Resolver<
    Maybe<ResolversTypes['OperationalPresenceConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaPresencesArgs>
  >;
  presenceCounts?: Resolver<
    Maybe<ResolversTypes['PresenceCountConnection']>,
    ParentType,
    ContextType,
    RequireFields<AdminAreaPresenceCountsArgs, 'groupBy'>
  >;
  presenceFigures?: Resolver<
    Maybe<ResolversTypes['PresenceFigureConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaPresenceFiguresArgs>
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
  presences?: Resolver<
    Maybe<ResolversTypes['OperationalPresenceConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationPresencesArgs>
  >;
  presenceCounts?: Resolver<
    Maybe<ResolversTypes['PresenceCountConnection']>,
    ParentType,
    ContextType,
    RequireFields<OrganizationPresenceCountsArgs, 'groupBy'>
  >;
  presenceNames?: Resolver<
    Maybe<ResolversTypes['PresenceNameConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationPresenceNamesArgs>
  >;
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
  corridors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Corridor']>>, ParentType, ContextType>;
  crossings?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['BorderCrossing']>>,
    ParentType,
    ContextType
  >;
  consignments?: Resolver<
    Maybe<ResolversTypes['ConsignmentConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementConsignmentsArgs>
  >;
  consignmentSummary?: Resolver<
    Maybe<ResolversTypes['ConsignmentSummaryConnection']>,
    ParentType,
    ContextType,
    RequireFields<AccessAgreementConsignmentSummaryArgs, 'groupBy'>
  >;
};

export type OperationalPresenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OperationalPresence'] =
    ResolversParentTypes['OperationalPresence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  sectorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  responsePlan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DateRange']>, ParentType, ContextType>;
  organizations?: Resolver<
    ReadonlyArray<ResolversTypes['PresenceOrganization']>,
    ParentType,
    ContextType
  >;
  placeAsGiven?: Resolver<ResolversTypes['PlaceAsGiven'], ParentType, ContextType>;
  siteAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeMatch?: Resolver<ResolversTypes['PlaceMatch'], ParentType, ContextType>;
  matchedLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type PresenceOrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceOrganization'] =
    ResolversParentTypes['PresenceOrganization'],
> = {
  role?: Resolver<ResolversTypes['OrganizationRole'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['OrganizationMatch'], ParentType, ContextType>;
  organizationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PresenceNameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceName'] = ResolversParentTypes['PresenceName'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['OrganizationMatch'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceCount'] = ResolversParentTypes['PresenceCount'],
> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  sectorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizationType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['OrganizationRole']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  presences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  presencesAsNamed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type PresenceFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceFigure'] =
    ResolversParentTypes['PresenceFigure'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  sectorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peopleReached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sectorsPresent?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DateRange']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<ResolversTypes['PlaceAsGiven'], ParentType, ContextType>;
  placeMatch?: Resolver<ResolversTypes['PlaceMatch'], ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type BorderCrossingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BorderCrossing'] =
    ResolversParentTypes['BorderCrossing'],
  FederationReferenceType extends FederationReferenceTypes['BorderCrossing'] =
    FederationReferenceTypes['BorderCrossing'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['BorderCrossing']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreements?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['AccessAgreement']>>,
    ParentType,
    ContextType
  >;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  countryNames?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CrossingStatus']>, ParentType, ContextType>;
  statusAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  statusHistory?: Resolver<
    Maybe<ResolversTypes['CrossingReportConnection']>,
    ParentType,
    ContextType,
    Partial<BorderCrossingStatusHistoryArgs>
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type CrossingReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CrossingReport'] =
    ResolversParentTypes['CrossingReport'],
> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CrossingStatus'], ParentType, ContextType>;
  statusAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRecord'], ParentType, ContextType>;
};

export type PortResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Port'] = ResolversParentTypes['Port'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  humanitarianUse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<ResolversTypes['PlaceAsGiven'], ParentType, ContextType>;
  placeMatch?: Resolver<ResolversTypes['PlaceMatch'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type ObstacleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Obstacle'] = ResolversParentTypes['Obstacle'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObstacleKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeAbbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  governorateCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surveyed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<ResolversTypes['PlaceAsGiven'], ParentType, ContextType>;
  placeMatch?: Resolver<ResolversTypes['PlaceMatch'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type CorridorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Corridor'] = ResolversParentTypes['Corridor'],
  FederationReferenceType extends FederationReferenceTypes['Corridor'] =
    FederationReferenceTypes['Corridor'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Corridor']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  points?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Port']>>, ParentType, ContextType>;
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consignments?: Resolver<
    Maybe<ResolversTypes['ConsignmentConnection']>,
    ParentType,
    ContextType,
    Partial<CorridorConsignmentsArgs>
  >;
  voyages?: Resolver<
    Maybe<ResolversTypes['VoyageConnection']>,
    ParentType,
    ContextType,
    Partial<CorridorVoyagesArgs>
  >;
  consignmentSummary?: Resolver<
    Maybe<ResolversTypes['ConsignmentSummaryConnection']>,
    ParentType,
    ContextType,
    RequireFields<CorridorConsignmentSummaryArgs, 'groupBy'>
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
  isExample?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  routes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CorridorRoute']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CorridorStatus']>, ParentType, ContextType>;
  statusReports?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['CorridorStatusReport']>>,
    ParentType,
    ContextType
  >;
  peopleServed?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['PeopleServed']>>,
    ParentType,
    ContextType
  >;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  withdrawnEntries?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>,
    ParentType,
    ContextType
  >;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type VoyageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Voyage'] = ResolversParentTypes['Voyage'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vesselName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  imo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departurePort?: Resolver<Maybe<ResolversTypes['Port']>, ParentType, ContextType>;
  departurePortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  daysToInspection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tonnage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  consignments?: Resolver<ReadonlyArray<ResolversTypes['Consignment']>, ParentType, ContextType>;
};

export type InspectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsignmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Consignment'] = ResolversParentTypes['Consignment'],
  FederationReferenceType extends FederationReferenceTypes['Consignment'] =
    FederationReferenceTypes['Consignment'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Consignment']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voyage?: Resolver<Maybe<ResolversTypes['Voyage']>, ParentType, ContextType>;
  isFurtherCargo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isAid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  commodity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tonnage?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  destinationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destinationIncomeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType>;
  daysToInspection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deliveries?: Resolver<
    Maybe<ResolversTypes['ConsignmentDeliveries']>,
    ParentType,
    ContextType,
    Partial<ConsignmentDeliveriesArgs>
  >;
  corridor?: Resolver<Maybe<ResolversTypes['Corridor']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<Maybe<ResolversTypes['PlaceAsGiven']>, ParentType, ContextType>;
  placeMatch?: Resolver<Maybe<ResolversTypes['PlaceMatch']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type ConsignmentSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConsignmentSummary'] =
    ResolversParentTypes['ConsignmentSummary'],
> = {
  month?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  commodity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  destination?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  destinationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departurePortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  incomeGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voyages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inspectedVoyages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tonnage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  medianDaysToInspection?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fewestDaysToInspection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mostDaysToInspection?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  confirmedConsignments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedTonnage?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type MatchRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchRate'] = ResolversParentTypes['MatchRate'],
> = {
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LogisticsMatchRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LogisticsMatchRate'] =
    ResolversParentTypes['LogisticsMatchRate'],
> = {
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
  sectors?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
};

export type OperationalPresenceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OperationalPresenceConnection'] =
    ResolversParentTypes['OperationalPresenceConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['OperationalPresenceEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OperationalPresence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperationalPresenceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OperationalPresenceEdge'] =
    ResolversParentTypes['OperationalPresenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OperationalPresence'], ParentType, ContextType>;
};

export type PresenceFigureConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceFigureConnection'] =
    ResolversParentTypes['PresenceFigureConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PresenceFigureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PresenceFigure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceFigureEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceFigureEdge'] =
    ResolversParentTypes['PresenceFigureEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PresenceFigure'], ParentType, ContextType>;
};

export type BorderCrossingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BorderCrossingConnection'] =
    ResolversParentTypes['BorderCrossingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BorderCrossingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BorderCrossing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BorderCrossingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['BorderCrossingEdge'] =
    ResolversParentTypes['BorderCrossingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BorderCrossing'], ParentType, ContextType>;
};

export type PortConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PortConnection'] =
    ResolversParentTypes['PortConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Port']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PortEdge'] = ResolversParentTypes['PortEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Port'], ParentType, ContextType>;
};

export type ObstacleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ObstacleConnection'] =
    ResolversParentTypes['ObstacleConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObstacleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Obstacle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObstacleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ObstacleEdge'] = ResolversParentTypes['ObstacleEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Obstacle'], ParentType, ContextType>;
};

export type PresenceCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceCountConnection'] =
    ResolversParentTypes['PresenceCountConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PresenceCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PresenceCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceCountEdge'] =
    ResolversParentTypes['PresenceCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PresenceCount'], ParentType, ContextType>;
};

export type PresenceNameConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceNameConnection'] =
    ResolversParentTypes['PresenceNameConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PresenceNameEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PresenceName']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PresenceNameEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PresenceNameEdge'] =
    ResolversParentTypes['PresenceNameEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PresenceName'], ParentType, ContextType>;
};

export type CrossingReportConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CrossingReportConnection'] =
    ResolversParentTypes['CrossingReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CrossingReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CrossingReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrossingReportEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CrossingReportEdge'] =
    ResolversParentTypes['CrossingReportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CrossingReport'], ParentType, ContextType>;
};

export type ConsignmentSummaryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConsignmentSummaryConnection'] =
    ResolversParentTypes['ConsignmentSummaryConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['ConsignmentSummaryEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConsignmentSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsignmentSummaryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConsignmentSummaryEdge'] =
    ResolversParentTypes['ConsignmentSummaryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConsignmentSummary'], ParentType, ContextType>;
};

export type CorridorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorridorConnection'] =
    ResolversParentTypes['CorridorConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CorridorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Corridor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorridorEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorridorEdge'] = ResolversParentTypes['CorridorEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Corridor'], ParentType, ContextType>;
};

export type VoyageConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoyageConnection'] =
    ResolversParentTypes['VoyageConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoyageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Voyage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoyageEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VoyageEdge'] = ResolversParentTypes['VoyageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voyage'], ParentType, ContextType>;
};

export type ConsignmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConsignmentConnection'] =
    ResolversParentTypes['ConsignmentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsignmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConsignmentEdge'] =
    ResolversParentTypes['ConsignmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consignment'], ParentType, ContextType>;
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

export type DatasetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DateRangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DateRange'] = ResolversParentTypes['DateRange'],
> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GeoPointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint'],
> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type CorridorRouteResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorridorRoute'] = ResolversParentTypes['CorridorRoute'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  crossings?: Resolver<ReadonlyArray<ResolversTypes['BorderCrossing']>, ParentType, ContextType>;
  ports?: Resolver<ReadonlyArray<ResolversTypes['Port']>, ParentType, ContextType>;
};

export type CorridorStatusReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorridorStatusReport'] =
    ResolversParentTypes['CorridorStatusReport'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CorridorStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CorridorChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CorridorChange'] =
    ResolversParentTypes['CorridorChange'],
> = {
  corridor?: Resolver<Maybe<ResolversTypes['Corridor']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type ActivityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'],
  FederationReferenceType extends FederationReferenceTypes['Activity'] =
    FederationReferenceTypes['Activity'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Activity']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ActivityStatus']>, ParentType, ContextType>;
  organizations?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ActivityOrganization']>>,
    ParentType,
    ContextType
  >;
  sectors?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ActivitySector']>>,
    ParentType,
    ContextType
  >;
  places?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityPlace']>>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DateRange']>, ParentType, ContextType>;
  reportingPeriod?: Resolver<Maybe<ResolversTypes['DateRange']>, ParentType, ContextType>;
  targeted?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['PopulationFigure']>>,
    ParentType,
    ContextType
  >;
  reached?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['PopulationFigure']>>,
    ParentType,
    ContextType
  >;
  reachedTotals?: Resolver<Maybe<ResolversTypes['PopulationTotals']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityMoney']>>, ParentType, ContextType>;
  results?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ActivityResult']>>,
    ParentType,
    ContextType
  >;
  answers?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ActivityAnswer']>>,
    ParentType,
    ContextType
  >;
  isExample?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  sharedWith?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['Organization']>>,
    ParentType,
    ContextType
  >;
  publicFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  report?: Resolver<
    Maybe<ResolversTypes['ActivityReport']>,
    ParentType,
    ContextType,
    RequireFields<ActivityReportArgs, 'form'>
  >;
  reportsServed?: Resolver<
    Maybe<ResolversTypes['ServedReportConnection']>,
    ParentType,
    ContextType,
    Partial<ActivityReportsServedArgs>
  >;
  reportsServedTotal?: Resolver<
    Maybe<ResolversTypes['ReportsServedCount']>,
    ParentType,
    ContextType
  >;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>, ParentType, ContextType>;
  withdrawnEntries?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['HistoryEntry']>>,
    ParentType,
    ContextType
  >;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
};

export type ActivityOrganizationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityOrganization'] =
    ResolversParentTypes['ActivityOrganization'],
> = {
  role?: Resolver<ResolversTypes['ActivityRole'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iatiId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iatiType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivitySectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivitySector'] =
    ResolversParentTypes['ActivitySector'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dacCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
};

export type ActivityPlaceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityPlace'] = ResolversParentTypes['ActivityPlace'],
> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  admin1?: Resolver<Maybe<ResolversTypes['NamedArea']>, ParentType, ContextType>;
  admin2?: Resolver<Maybe<ResolversTypes['NamedArea']>, ParentType, ContextType>;
};

export type NamedAreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NamedArea'] = ResolversParentTypes['NamedArea'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
};

export type ActivityMoneyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityMoney'] = ResolversParentTypes['ActivityMoney'],
> = {
  kind?: Resolver<ResolversTypes['ActivityMoneyKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amountUsd?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isInKind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityResult'] =
    ResolversParentTypes['ActivityResult'],
> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActivityAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityAnswer'] =
    ResolversParentTypes['ActivityAnswer'],
> = {
  question?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityReport'] =
    ResolversParentTypes['ActivityReport'],
> = {
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ReportRow']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingValue']>, ParentType, ContextType>;
};

export type ReportRowResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportRow'] = ResolversParentTypes['ReportRow'],
> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ReportCell']>, ParentType, ContextType>;
};

export type ReportCellResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportCell'] = ResolversParentTypes['ReportCell'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hxl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MissingValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MissingValue'] = ResolversParentTypes['MissingValue'],
> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServedReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ServedReport'] = ResolversParentTypes['ServedReport'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ReportForm'], ParentType, ContextType>;
  receiver?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servedTo?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  countsAs?: Resolver<ResolversTypes['ServedAs'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['ActivityReport']>, ParentType, ContextType>;
};

export type ReportsServedCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportsServedCount'] =
    ResolversParentTypes['ReportsServedCount'],
> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['ReportForm']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  avoided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedAgain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityChange'] =
    ResolversParentTypes['ActivityChange'],
> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type ServedReportChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ServedReportChange'] =
    ResolversParentTypes['ServedReportChange'],
> = {
  served?: Resolver<Maybe<ResolversTypes['ServedReport']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type ActivityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityConnection'] =
    ResolversParentTypes['ActivityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ServedReportConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ServedReportConnection'] =
    ResolversParentTypes['ServedReportConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServedReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServedReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServedReportEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ServedReportEdge'] =
    ResolversParentTypes['ServedReportEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServedReport'], ParentType, ContextType>;
};

export type ReportsServedCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportsServedCountConnection'] =
    ResolversParentTypes['ReportsServedCountConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['ReportsServedCountEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReportsServedCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportsServedCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportsServedCountEdge'] =
    ResolversParentTypes['ReportsServedCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportsServedCount'], ParentType, ContextType>;
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

export type PopulationFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PopulationFigure'] =
    ResolversParentTypes['PopulationFigure'],
> = {
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  ageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hasDisability?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUnaccompaniedMinor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PopulationTotalsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PopulationTotals'] =
    ResolversParentTypes['PopulationTotals'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  female?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  male?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sexNotTold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  olderPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageNotTold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withDisability?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disabilityNotTold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unaccompaniedMinors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeopleServedResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PeopleServed'] = ResolversParentTypes['PeopleServed'],
> = {
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['PopulationFigure']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['PopulationTotals'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ConsignmentDeliveries?: ConsignmentDeliveriesResolvers<ContextType>;
  DeliveryConfirmation?: DeliveryConfirmationResolvers<ContextType>;
  DeliveryChange?: DeliveryChangeResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  AdminArea?: AdminAreaResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  AccessAgreement?: AccessAgreementResolvers<ContextType>;
  OperationalPresence?: OperationalPresenceResolvers<ContextType>;
  PresenceOrganization?: PresenceOrganizationResolvers<ContextType>;
  PresenceName?: PresenceNameResolvers<ContextType>;
  PresenceCount?: PresenceCountResolvers<ContextType>;
  PresenceFigure?: PresenceFigureResolvers<ContextType>;
  BorderCrossing?: BorderCrossingResolvers<ContextType>;
  CrossingReport?: CrossingReportResolvers<ContextType>;
  Port?: PortResolvers<ContextType>;
  Obstacle?: ObstacleResolvers<ContextType>;
  Corridor?: CorridorResolvers<ContextType>;
  Voyage?: VoyageResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  Consignment?: ConsignmentResolvers<ContextType>;
  ConsignmentSummary?: ConsignmentSummaryResolvers<ContextType>;
  MatchRate?: MatchRateResolvers<ContextType>;
  LogisticsMatchRate?: LogisticsMatchRateResolvers<ContextType>;
  OperationalPresenceConnection?: OperationalPresenceConnectionResolvers<ContextType>;
  OperationalPresenceEdge?: OperationalPresenceEdgeResolvers<ContextType>;
  PresenceFigureConnection?: PresenceFigureConnectionResolvers<ContextType>;
  PresenceFigureEdge?: PresenceFigureEdgeResolvers<ContextType>;
  BorderCrossingConnection?: BorderCrossingConnectionResolvers<ContextType>;
  BorderCrossingEdge?: BorderCrossingEdgeResolvers<ContextType>;
  PortConnection?: PortConnectionResolvers<ContextType>;
  PortEdge?: PortEdgeResolvers<ContextType>;
  ObstacleConnection?: ObstacleConnectionResolvers<ContextType>;
  ObstacleEdge?: ObstacleEdgeResolvers<ContextType>;
  PresenceCountConnection?: PresenceCountConnectionResolvers<ContextType>;
  PresenceCountEdge?: PresenceCountEdgeResolvers<ContextType>;
  PresenceNameConnection?: PresenceNameConnectionResolvers<ContextType>;
  PresenceNameEdge?: PresenceNameEdgeResolvers<ContextType>;
  CrossingReportConnection?: CrossingReportConnectionResolvers<ContextType>;
  CrossingReportEdge?: CrossingReportEdgeResolvers<ContextType>;
  ConsignmentSummaryConnection?: ConsignmentSummaryConnectionResolvers<ContextType>;
  ConsignmentSummaryEdge?: ConsignmentSummaryEdgeResolvers<ContextType>;
  CorridorConnection?: CorridorConnectionResolvers<ContextType>;
  CorridorEdge?: CorridorEdgeResolvers<ContextType>;
  VoyageConnection?: VoyageConnectionResolvers<ContextType>;
  VoyageEdge?: VoyageEdgeResolvers<ContextType>;
  ConsignmentConnection?: ConsignmentConnectionResolvers<ContextType>;
  ConsignmentEdge?: ConsignmentEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  GivenValue?: GivenValueResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  PlaceAsGiven?: PlaceAsGivenResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DateRange?: DateRangeResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  CorridorRoute?: CorridorRouteResolvers<ContextType>;
  CorridorStatusReport?: CorridorStatusReportResolvers<ContextType>;
  CorridorChange?: CorridorChangeResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityOrganization?: ActivityOrganizationResolvers<ContextType>;
  ActivitySector?: ActivitySectorResolvers<ContextType>;
  ActivityPlace?: ActivityPlaceResolvers<ContextType>;
  NamedArea?: NamedAreaResolvers<ContextType>;
  ActivityMoney?: ActivityMoneyResolvers<ContextType>;
  ActivityResult?: ActivityResultResolvers<ContextType>;
  ActivityAnswer?: ActivityAnswerResolvers<ContextType>;
  ActivityReport?: ActivityReportResolvers<ContextType>;
  ReportRow?: ReportRowResolvers<ContextType>;
  ReportCell?: ReportCellResolvers<ContextType>;
  MissingValue?: MissingValueResolvers<ContextType>;
  ServedReport?: ServedReportResolvers<ContextType>;
  ReportsServedCount?: ReportsServedCountResolvers<ContextType>;
  ActivityChange?: ActivityChangeResolvers<ContextType>;
  ServedReportChange?: ServedReportChangeResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ServedReportConnection?: ServedReportConnectionResolvers<ContextType>;
  ServedReportEdge?: ServedReportEdgeResolvers<ContextType>;
  ReportsServedCountConnection?: ReportsServedCountConnectionResolvers<ContextType>;
  ReportsServedCountEdge?: ReportsServedCountEdgeResolvers<ContextType>;
  Recording?: RecordingResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  RecordingConflict?: RecordingConflictResolvers<ContextType>;
  RecordingError?: RecordingErrorResolvers<ContextType>;
  PopulationFigure?: PopulationFigureResolvers<ContextType>;
  PopulationTotals?: PopulationTotalsResolvers<ContextType>;
  PeopleServed?: PeopleServedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  sensitivity?: SensitivityDirectiveResolver<any, any, ContextType>;
  recordLimits?: RecordLimitsDirectiveResolver<any, any, ContextType>;
  minAdminLevel?: MinAdminLevelDirectiveResolver<any, any, ContextType>;
};
