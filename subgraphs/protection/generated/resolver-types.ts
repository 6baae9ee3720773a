// Generated from schema.graphql by `npm run generate:types`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Country as CountryModel } from '../domain/country';
import type { AdminArea as AdminAreaModel } from '../domain/admin-area';
import type { Sector as SectorModel } from '../domain/sector';
import type { Crisis as CrisisModel } from '../domain/crisis';
import type { AccessAgreement as AccessAgreementModel } from '../domain/access-agreement';
import type { Incident as IncidentModel } from '../domain/incident';
import type { CaptivityCount as CaptivityCountModel } from '../domain/captivity-count';
import type {
  CaptivityCountConnection as CaptivityCountConnectionModel,
  IncidentConnection as IncidentConnectionModel,
  IncidentCountConnection as IncidentCountConnectionModel,
  SeverityConnection as SeverityConnectionModel,
  NeedsConnection as NeedsConnectionModel,
  ConflictAffectedSettlementConnection as ConflictAffectedSettlementConnectionModel,
} from '../resolvers/connections';
import type { AidWorkerIncident as AidWorkerIncidentModel } from '../domain/aid-worker-incident';
import type { AttackOnHealth as AttackOnHealthModel } from '../domain/attack-on-health';
import type { AttackOnEducation as AttackOnEducationModel } from '../domain/attack-on-education';
import type { ProtectionIncident as ProtectionIncidentModel } from '../domain/protection-incident';
import type { FoodSecurityIncident as FoodSecurityIncidentModel } from '../domain/food-security-incident';
import type { ExplosiveWeaponIncident as ExplosiveWeaponIncidentModel } from '../domain/explosive-weapon-incident';
import type { IncidentReport as IncidentReportModel } from '../domain/incident-report';
import type { Victims as VictimsModel } from '../domain/victims';
import type { IncidentCount as IncidentCountModel } from '../domain/incident-count';
import type { Severity as SeverityModel } from '../domain/severity';
import type { Needs as NeedsModel } from '../domain/needs';
import type { ConflictAffectedSettlement as ConflictAffectedSettlementModel } from '../domain/conflict-affected-settlement';
import type { MatchRate as MatchRateModel } from '../domain/match-rate';
import type { SourceRecord as SourceRecordModel } from '../../../shared/runtime/store/source-record-loader';
import type { DatasetRecord as DatasetModel } from '../../../shared/runtime/store/dataset-loader';
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
  _FieldSet: { input: any; output: any };
};

export type Query = {
  /** One incident by its id, as `sind-44580`. */
  readonly incident?: Maybe<Incident>;
  /** Incidents, the latest first. */
  readonly incidents?: Maybe<IncidentConnection>;
  /**
   * Incidents and victims by group, each incident counted once; without `groupBy` one total. The two
   * registers are not joined: group or filter by register to keep apart what may be told twice.
   */
  readonly incidentCounts?: Maybe<IncidentCountConnection>;
  /**
   * How captivities of aid workers ended, by outcome, five years together unless years are asked for. Cells of one
   * protected table: as many as there are, and no filter that could cut them smaller.
   */
  readonly captivityCounts?: Maybe<CaptivityCountConnection>;
  /** The severity of one crisis in one month, by its id, as `AFG001/2022-04`. */
  readonly severity?: Maybe<Severity>;
  /** Severities by month and crisis, the latest month first. */
  readonly severities?: Maybe<SeverityConnection>;
  /** One figure of people in need by its id. */
  readonly needsRecord?: Maybe<Needs>;
  /** Figures of people in need: countries as a whole first, then their areas. */
  readonly needs?: Maybe<NeedsConnection>;
  /** One report on a conflict-affected settlement by its id. */
  readonly conflictAffectedSettlement?: Maybe<ConflictAffectedSettlement>;
  /** Settlements reported as affected by hostilities, the latest report first. */
  readonly conflictAffectedSettlements?: Maybe<ConflictAffectedSettlementConnection>;
  /** How many records of each data set were matched to a country and to an area of COD-AB. */
  readonly protectionMatchRates?: Maybe<ReadonlyArray<ProtectionMatchRate>>;
};

export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};

export type QueryIncidentsArgs = {
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryIncidentCountsArgs = {
  filter?: InputMaybe<IncidentFilter>;
  groupBy?: InputMaybe<ReadonlyArray<IncidentGrouping>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryCaptivityCountsArgs = {
  groupBy?: InputMaybe<ReadonlyArray<CaptivityGrouping>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySeverityArgs = {
  id: Scalars['ID']['input'];
};

export type QuerySeveritiesArgs = {
  filter?: InputMaybe<SeverityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryNeedsRecordArgs = {
  id: Scalars['ID']['input'];
};

export type QueryNeedsArgs = {
  filter?: InputMaybe<NeedsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryConflictAffectedSettlementArgs = {
  id: Scalars['ID']['input'];
};

export type QueryConflictAffectedSettlementsArgs = {
  filter?: InputMaybe<ConflictAffectedSettlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type Country = {
  /** ISO 3166-1 alpha-3 code, as `AFG`. */
  readonly iso3: Scalars['ID']['output'];
  /** Incidents in the country, the latest first. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** Incidents and victims in the country by group, each incident counted once. */
  readonly incidentCounts?: Maybe<IncidentCountConnection>;
  /** How captivities of aid workers in the country ended; none where there were too few to be told by country. */
  readonly captivityCounts?: Maybe<CaptivityCountConnection>;
  /** Figures of people in need for the country and its areas; do not add levels or categories. */
  readonly needs?: Maybe<NeedsConnection>;
};

/** A country or area of ISO 3166-1. */
export type CountryIncidentsArgs = {
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryIncidentCountsArgs = {
  filter?: InputMaybe<IncidentFilter>;
  groupBy?: InputMaybe<ReadonlyArray<IncidentGrouping>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryCaptivityCountsArgs = {
  groupBy?: InputMaybe<ReadonlyArray<CaptivityGrouping>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryNeedsArgs = {
  filter?: InputMaybe<NeedsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminArea = {
  /** P-code, unique across countries. */
  readonly pcode: Scalars['ID']['output'];
  /** Incidents in the area and the areas below it, the latest first. */
  readonly incidents?: Maybe<IncidentConnection>;
  /** Incidents and victims in the area and the areas below it by group, each incident counted once. */
  readonly incidentCounts?: Maybe<IncidentCountConnection>;
  /** Figures of people in need for exactly this area. */
  readonly needs?: Maybe<NeedsConnection>;
  /** Settlements in the area that were reported as affected by hostilities, the latest report first. */
  readonly conflictAffectedSettlements?: Maybe<ConflictAffectedSettlementConnection>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaIncidentsArgs = {
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaIncidentCountsArgs = {
  filter?: InputMaybe<IncidentFilter>;
  groupBy?: InputMaybe<ReadonlyArray<IncidentGrouping>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaNeedsArgs = {
  filter?: InputMaybe<NeedsFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaConflictAffectedSettlementsArgs = {
  filter?: InputMaybe<ConflictAffectedSettlementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A sector of the OCHA list of global coordination groups. */
export type Sector = {
  /** Acronym in the list, as `WSH`. */
  readonly code: Scalars['ID']['output'];
};

/** A crisis as INFORM Severity names it. */
export type Crisis = {
  /** INFORM crisis id, as `AFG001`. */
  readonly id: Scalars['ID']['output'];
  /** Its severity in a month, as `2022-04`; in the latest month known when none is named. */
  readonly severity?: Maybe<Severity>;
  /** Its severity month by month, the latest first. */
  readonly severities?: Maybe<SeverityConnection>;
};

/** A crisis as INFORM Severity names it. */
export type CrisisSeverityArgs = {
  month?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** A crisis as INFORM Severity names it. */
export type CrisisSeveritiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement on humanitarian access. */
export type AccessAgreement = {
  /** The agreement's id, as `BSGI-2022`. */
  readonly id: Scalars['ID']['output'];
  /** The countries it concerns, by ISO 3166-1 alpha-3 code. */
  readonly countryCodes?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The first day of its term. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day of its term. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /**
   * Incidents in its countries whose date may fall within its term, the latest first. That an incident
   * stands here says nothing of a violation.
   */
  readonly incidentsDuringTerm?: Maybe<IncidentConnection>;
  /** The same incidents and their victims by group, each incident counted once. */
  readonly incidentCountsDuringTerm?: Maybe<IncidentCountConnection>;
};

/** An agreement on humanitarian access. */
export type AccessAgreementIncidentsDuringTermArgs = {
  filter?: InputMaybe<IncidentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement on humanitarian access. */
export type AccessAgreementIncidentCountsDuringTermArgs = {
  filter?: InputMaybe<IncidentFilter>;
  groupBy?: InputMaybe<ReadonlyArray<IncidentGrouping>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A register that gives its events numbers. */
export type IncidentRegistry =
  /** The Aid Worker Security Database of Humanitarian Outcomes. */
  | 'AWSD'
  /** The Security in Numbers Database of Insecurity Insight. */
  | 'SIND';

/** The topic of an incident. Where several apply it is counted under the first in this order. */
export type IncidentKind =
  /** Aid workers were harmed. */
  | 'AID_WORKER'
  /** Health care was attacked or obstructed. */
  | 'HEALTH'
  /** Education was attacked. */
  | 'EDUCATION'
  /** Refugees or internally displaced people were harmed. */
  | 'PROTECTION'
  /** Food security was affected. */
  | 'FOOD_SECURITY'
  /** An explosive weapon was used. */
  | 'EXPLOSIVE_WEAPON';

/** A kind of organization whose staff was affected, in the terms of the Aid Worker Security Database. */
export type AffectedOrganizationType =
  /** A body of the United Nations. */
  | 'UN'
  /** An international non-governmental organization. */
  | 'INGO'
  /** The International Committee of the Red Cross. */
  | 'ICRC'
  /** A national Red Cross or Red Crescent society, or their federation. */
  | 'NRCS_IFRC'
  /** A national or local non-governmental organization. */
  | 'NNGO'
  /** Another kind, or one that the source does not tell apart. */
  | 'OTHER';

/** How precisely a place is known, from the finest to the coarsest. */
export type PlacePrecision =
  /** The very place. */
  | 'EXACT'
  /** A settlement: the point stands for all of it. */
  | 'SETTLEMENT'
  /** Within 25 kilometres of the point. */
  | 'WITHIN_25_KM'
  /** Somewhere along a road, a river or another line. */
  | 'LINEAR_FEATURE'
  /** A district, municipality or commune. */
  | 'DISTRICT'
  /** A province, state or governorate. */
  | 'PROVINCE'
  /** Coordinates at sea or in the air that the source estimated. */
  | 'ESTIMATED'
  /** Only the country. */
  | 'COUNTRY'
  /** A source withholds the place. */
  | 'CENSORED'
  /** No source says how precise the place is. */
  | 'NOT_STATED';

/** What incidents can be counted by. */
export type IncidentGrouping =
  /** The first-level area of COD-AB. */
  | 'AREA'
  /** The country. */
  | 'COUNTRY'
  /** The month; null for incidents whose month is not known. */
  | 'MONTH'
  /** The year. */
  | 'YEAR'
  /** The kind that the incident is counted as. */
  | 'KIND'
  /** The register. */
  | 'REGISTRY';

/** An event in which civilians, those who help them or what they need were attacked. */
export type Incident = {
  /** Stable id: the register and the event's number there, as `sind-44580` or `awsd-35`. */
  readonly id: Scalars['ID']['output'];
  /** The register that numbers the event. The two registers are not joined: one event may stand in both. */
  readonly registry?: Maybe<IncidentRegistry>;
  /** What it is counted as: the first of `kinds`, in the order of the enumeration. */
  readonly kind?: Maybe<IncidentKind>;
  /** Every topic under which a source reports it, in the order of the enumeration. */
  readonly kinds?: Maybe<ReadonlyArray<IncidentKind>>;
  /** When it happened, as far as the source knows. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day that `date` may mean. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day that `date` may mean. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The country, when the given one is known. */
  readonly country?: Maybe<Country>;
  /** The finest area of COD-AB that the place was matched to. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the words of the first report. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the place was matched to COD-AB. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** How precisely the place may be told: the coarsest that any of its reports states. */
  readonly placePrecision?: Maybe<PlacePrecision>;
  /** The source's own words on how precise the place is. */
  readonly precisionAsGiven?: Maybe<Scalars['String']['output']>;
  /** Where it happened; callers who are not known read it no finer than `placePrecision` allows. */
  readonly point?: Maybe<GeoPoint>;
  /** What kind of place it was, in the source's words, as `Road`. */
  readonly setting?: Maybe<Scalars['String']['output']>;
  /** What happened, in the source's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who did it, as reported. */
  readonly perpetrator?: Maybe<Perpetrator>;
  /** What may be compared where words may not be read; null where its keeper has no key for it. */
  readonly comparisonKeys?: Maybe<ComparisonKeys>;
  /** Weapon or means of attack, in the source's words. */
  readonly means?: Maybe<Scalars['String']['output']>;
  /** Who was harmed. */
  readonly victims?: Maybe<Victims>;
  /** What each source says of it, the first report being the one that describes the incident. */
  readonly reports?: Maybe<ReadonlyArray<IncidentReport>>;
  /** Every source row that reports it. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** By what captivities can be kept apart beside their outcome. */
export type CaptivityGrouping =
  /** The country; those with fewer than ten captivities in the five years are counted together. */
  | 'COUNTRY'
  /** The year in which it began. */
  | 'YEAR';

/** How the captivity of aid workers is known to have ended, by the words of Insecurity Insight. */
export type CaptivityOutcome =
  /** `Freed`. */
  | 'FREED'
  /** `Escaped`. */
  | 'ESCAPED'
  /** `Killed`. */
  | 'KILLED'
  /** `StillInCaptivity` or `Missing`. */
  | 'STILL_HELD_OR_MISSING'
  /** More than one of these, of several people. */
  | 'SEVERAL'
  /** `NoInformation`, `NotAnswered`, or nothing. */
  | 'NOT_KNOWN';

/**
 * How many incidents in which aid workers were kidnapped or detained ended in one way, as exactly as was agreed and
 * as protects few people. That they were taken is public, incident by incident; how it ended is not. An incident
 * stays counted as it was known to the telling that counted it first.
 */
export type CaptivityCount = {
  /** The country; null for all together, and for the others together. */
  readonly country?: Maybe<Country>;
  /** Whether it is of the countries together that have few captivities each. */
  readonly isOtherCountries?: Maybe<Scalars['Boolean']['output']>;
  /** The year; null for all years of the period. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The days that are counted, by the beginning of the captivity. */
  readonly period?: Maybe<DateRange>;
  /** How it ended. */
  readonly outcome?: Maybe<CaptivityOutcome>;
  /** When it was told: incidents that came to be known later are not counted. */
  readonly toldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether nothing is told, to protect few people here or elsewhere. */
  readonly withheld?: Maybe<Scalars['Boolean']['output']>;
  /** The finest rung on which anybody is told this number. */
  readonly toldAs?: Maybe<CountRung>;
  /** Why it is withheld, or told less exactly than others; null where it is neither. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether any ended so. */
  readonly exists?: Maybe<Scalars['Boolean']['output']>;
  /** The range in which the number lies begins here. */
  readonly from?: Maybe<Scalars['Int']['output']>;
  /** The range in which the number lies ends here; null where it has no end. */
  readonly to?: Maybe<Scalars['Int']['output']>;
  /** The number as a multiple of five, up or down. */
  readonly rounded?: Maybe<Scalars['Int']['output']>;
  /** The number. */
  readonly exact?: Maybe<Scalars['Int']['output']>;
};

/** One count in a page. */
export type CaptivityCountEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The count. */
  readonly node: CaptivityCount;
};

/** A page of captivity counts. */
export type CaptivityCountConnection = {
  /** Counts with their cursors. */
  readonly edges: ReadonlyArray<CaptivityCountEdge>;
  /** The same counts without cursors. */
  readonly nodes: ReadonlyArray<CaptivityCount>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An incident in which aid workers were harmed, as the Aid Worker Security Database or Insecurity Insight tells it. */
export type AidWorkerIncident = Incident & {
  /** Stable id: the register and the event's number there, as `sind-44580` or `awsd-35`. */
  readonly id: Scalars['ID']['output'];
  /** The register that numbers the event. The two registers are not joined: one event may stand in both. */
  readonly registry?: Maybe<IncidentRegistry>;
  /** What it is counted as: the first of `kinds`, in the order of the enumeration. */
  readonly kind?: Maybe<IncidentKind>;
  /** Every topic under which a source reports it, in the order of the enumeration. */
  readonly kinds?: Maybe<ReadonlyArray<IncidentKind>>;
  /** When it happened, as far as the source knows. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day that `date` may mean. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day that `date` may mean. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The country, when the given one is known. */
  readonly country?: Maybe<Country>;
  /** The finest area of COD-AB that the place was matched to. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the words of the first report. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the place was matched to COD-AB. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** How precisely the place may be told: the coarsest that any of its reports states. */
  readonly placePrecision?: Maybe<PlacePrecision>;
  /** The source's own words on how precise the place is. */
  readonly precisionAsGiven?: Maybe<Scalars['String']['output']>;
  /** Where it happened; callers who are not known read it no finer than `placePrecision` allows. */
  readonly point?: Maybe<GeoPoint>;
  /** What kind of place it was, in the source's words, as `Road`. */
  readonly setting?: Maybe<Scalars['String']['output']>;
  /** What happened, in the source's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who did it, as reported. */
  readonly perpetrator?: Maybe<Perpetrator>;
  /** What may be compared where words may not be read; null where its keeper has no key for it. */
  readonly comparisonKeys?: Maybe<ComparisonKeys>;
  /** Weapon or means of attack, in the source's words. */
  readonly means?: Maybe<Scalars['String']['output']>;
  /** Who was harmed. */
  readonly victims?: Maybe<Victims>;
  /** What each source says of it, the first report being the one that describes the incident. */
  readonly reports?: Maybe<ReadonlyArray<IncidentReport>>;
  /** Every source row that reports it. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
  /** Kinds of organizations that were affected. */
  readonly organizationTypes?: Maybe<ReadonlyArray<AffectedOrganizationType>>;
  /** The organizations affected, in the source's words. */
  readonly organizationsAsGiven?: Maybe<Scalars['String']['output']>;
  /** What the affected programme worked on, in the source's words. */
  readonly programmeFocus?: Maybe<Scalars['String']['output']>;
  /** How the attack came about, in the source's words, as `Ambush`. */
  readonly attackContext?: Maybe<Scalars['String']['output']>;
  /** Why it is thought to have happened, in the source's words. */
  readonly motive?: Maybe<Scalars['String']['output']>;
  /** How a kidnapping or an arrest is known to have ended, in the source's words. */
  readonly captivityOutcome?: Maybe<Scalars['String']['output']>;
  /** Whether the register has verified it, in its own words. */
  readonly verification?: Maybe<Scalars['String']['output']>;
};

/** Violence against health care: facilities, transport, supplies, workers or access. */
export type AttackOnHealth = Incident & {
  /** Stable id: the register and the event's number there, as `sind-44580` or `awsd-35`. */
  readonly id: Scalars['ID']['output'];
  /** The register that numbers the event. The two registers are not joined: one event may stand in both. */
  readonly registry?: Maybe<IncidentRegistry>;
  /** What it is counted as: the first of `kinds`, in the order of the enumeration. */
  readonly kind?: Maybe<IncidentKind>;
  /** Every topic under which a source reports it, in the order of the enumeration. */
  readonly kinds?: Maybe<ReadonlyArray<IncidentKind>>;
  /** When it happened, as far as the source knows. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day that `date` may mean. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day that `date` may mean. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The country, when the given one is known. */
  readonly country?: Maybe<Country>;
  /** The finest area of COD-AB that the place was matched to. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the words of the first report. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the place was matched to COD-AB. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** How precisely the place may be told: the coarsest that any of its reports states. */
  readonly placePrecision?: Maybe<PlacePrecision>;
  /** The source's own words on how precise the place is. */
  readonly precisionAsGiven?: Maybe<Scalars['String']['output']>;
  /** Where it happened; callers who are not known read it no finer than `placePrecision` allows. */
  readonly point?: Maybe<GeoPoint>;
  /** What kind of place it was, in the source's words, as `Road`. */
  readonly setting?: Maybe<Scalars['String']['output']>;
  /** What happened, in the source's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who did it, as reported. */
  readonly perpetrator?: Maybe<Perpetrator>;
  /** What may be compared where words may not be read; null where its keeper has no key for it. */
  readonly comparisonKeys?: Maybe<ComparisonKeys>;
  /** Weapon or means of attack, in the source's words. */
  readonly means?: Maybe<Scalars['String']['output']>;
  /** Who was harmed. */
  readonly victims?: Maybe<Victims>;
  /** What each source says of it, the first report being the one that describes the incident. */
  readonly reports?: Maybe<ReadonlyArray<IncidentReport>>;
  /** Every source row that reports it. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
  /** Health facilities destroyed. */
  readonly facilitiesDestroyed?: Maybe<Scalars['Int']['output']>;
  /** Health facilities damaged. */
  readonly facilitiesDamaged?: Maybe<Scalars['Int']['output']>;
  /** Health facilities entered by force. */
  readonly facilitiesEntered?: Maybe<Scalars['Int']['output']>;
  /** Health facilities occupied. */
  readonly facilitiesOccupied?: Maybe<Scalars['Int']['output']>;
  /** Ambulances and other health transport destroyed, damaged or taken. */
  readonly transportsAffected?: Maybe<Scalars['Int']['output']>;
  /** Times that health supplies were looted. */
  readonly suppliesLooted?: Maybe<Scalars['Int']['output']>;
  /** True when access to health care was denied or obstructed. */
  readonly accessObstructed?: Maybe<Scalars['Boolean']['output']>;
  /** How a kidnapping or an arrest is known to have ended, in the source's words. */
  readonly captivityOutcome?: Maybe<Scalars['String']['output']>;
};

/** Violence against education: schools, universities, teachers or students. */
export type AttackOnEducation = Incident & {
  /** Stable id: the register and the event's number there, as `sind-44580` or `awsd-35`. */
  readonly id: Scalars['ID']['output'];
  /** The register that numbers the event. The two registers are not joined: one event may stand in both. */
  readonly registry?: Maybe<IncidentRegistry>;
  /** What it is counted as: the first of `kinds`, in the order of the enumeration. */
  readonly kind?: Maybe<IncidentKind>;
  /** Every topic under which a source reports it, in the order of the enumeration. */
  readonly kinds?: Maybe<ReadonlyArray<IncidentKind>>;
  /** When it happened, as far as the source knows. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day that `date` may mean. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day that `date` may mean. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The country, when the given one is known. */
  readonly country?: Maybe<Country>;
  /** The finest area of COD-AB that the place was matched to. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the words of the first report. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the place was matched to COD-AB. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** How precisely the place may be told: the coarsest that any of its reports states. */
  readonly placePrecision?: Maybe<PlacePrecision>;
  /** The source's own words on how precise the place is. */
  readonly precisionAsGiven?: Maybe<Scalars['String']['output']>;
  /** Where it happened; callers who are not known read it no finer than `placePrecision` allows. */
  readonly point?: Maybe<GeoPoint>;
  /** What kind of place it was, in the source's words, as `Road`. */
  readonly setting?: Maybe<Scalars['String']['output']>;
  /** What happened, in the source's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who did it, as reported. */
  readonly perpetrator?: Maybe<Perpetrator>;
  /** What may be compared where words may not be read; null where its keeper has no key for it. */
  readonly comparisonKeys?: Maybe<ComparisonKeys>;
  /** Weapon or means of attack, in the source's words. */
  readonly means?: Maybe<Scalars['String']['output']>;
  /** Who was harmed. */
  readonly victims?: Maybe<Victims>;
  /** What each source says of it, the first report being the one that describes the incident. */
  readonly reports?: Maybe<ReadonlyArray<IncidentReport>>;
  /** Every source row that reports it. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
  /** The kind of place of learning, in the source's words. */
  readonly facilityType?: Maybe<Scalars['String']['output']>;
  /** True when a school was attacked. */
  readonly schoolAttacked?: Maybe<Scalars['Boolean']['output']>;
  /** True when a university was attacked. */
  readonly universityAttacked?: Maybe<Scalars['Boolean']['output']>;
  /** True when armed forces or groups occupied a place of learning. */
  readonly militaryOccupation?: Maybe<Scalars['Boolean']['output']>;
  /** True when a place of learning was set on fire. */
  readonly arson?: Maybe<Scalars['Boolean']['output']>;
  /** True when a place of learning was entered by force. */
  readonly forcedEntry?: Maybe<Scalars['Boolean']['output']>;
  /** True when a place of learning was damaged or destroyed. */
  readonly damaged?: Maybe<Scalars['Boolean']['output']>;
};

/** Violence that affected refugees or internally displaced people, in camps for the most part. */
export type ProtectionIncident = Incident & {
  /** Stable id: the register and the event's number there, as `sind-44580` or `awsd-35`. */
  readonly id: Scalars['ID']['output'];
  /** The register that numbers the event. The two registers are not joined: one event may stand in both. */
  readonly registry?: Maybe<IncidentRegistry>;
  /** What it is counted as: the first of `kinds`, in the order of the enumeration. */
  readonly kind?: Maybe<IncidentKind>;
  /** Every topic under which a source reports it, in the order of the enumeration. */
  readonly kinds?: Maybe<ReadonlyArray<IncidentKind>>;
  /** When it happened, as far as the source knows. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day that `date` may mean. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day that `date` may mean. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The country, when the given one is known. */
  readonly country?: Maybe<Country>;
  /** The finest area of COD-AB that the place was matched to. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the words of the first report. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the place was matched to COD-AB. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** How precisely the place may be told: the coarsest that any of its reports states. */
  readonly placePrecision?: Maybe<PlacePrecision>;
  /** The source's own words on how precise the place is. */
  readonly precisionAsGiven?: Maybe<Scalars['String']['output']>;
  /** Where it happened; callers who are not known read it no finer than `placePrecision` allows. */
  readonly point?: Maybe<GeoPoint>;
  /** What kind of place it was, in the source's words, as `Road`. */
  readonly setting?: Maybe<Scalars['String']['output']>;
  /** What happened, in the source's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who did it, as reported. */
  readonly perpetrator?: Maybe<Perpetrator>;
  /** What may be compared where words may not be read; null where its keeper has no key for it. */
  readonly comparisonKeys?: Maybe<ComparisonKeys>;
  /** Weapon or means of attack, in the source's words. */
  readonly means?: Maybe<Scalars['String']['output']>;
  /** Who was harmed. */
  readonly victims?: Maybe<Victims>;
  /** What each source says of it, the first report being the one that describes the incident. */
  readonly reports?: Maybe<ReadonlyArray<IncidentReport>>;
  /** Every source row that reports it. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
  /** The camp, as the source names it. */
  readonly camp?: Maybe<Scalars['String']['output']>;
  /** How the violence came about, in the source's words. */
  readonly context?: Maybe<Scalars['String']['output']>;
  /** Who was affected, in the source's words. */
  readonly affected?: Maybe<Scalars['String']['output']>;
  /** Attacks on camps that reported destruction. */
  readonly campsDestroyed?: Maybe<Scalars['Int']['output']>;
  /** Attacks on camps that reported damage. */
  readonly campsDamaged?: Maybe<Scalars['Int']['output']>;
};

/** Violence that affected the production, transport or distribution of food. */
export type FoodSecurityIncident = Incident & {
  /** Stable id: the register and the event's number there, as `sind-44580` or `awsd-35`. */
  readonly id: Scalars['ID']['output'];
  /** The register that numbers the event. The two registers are not joined: one event may stand in both. */
  readonly registry?: Maybe<IncidentRegistry>;
  /** What it is counted as: the first of `kinds`, in the order of the enumeration. */
  readonly kind?: Maybe<IncidentKind>;
  /** Every topic under which a source reports it, in the order of the enumeration. */
  readonly kinds?: Maybe<ReadonlyArray<IncidentKind>>;
  /** When it happened, as far as the source knows. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day that `date` may mean. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day that `date` may mean. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The country, when the given one is known. */
  readonly country?: Maybe<Country>;
  /** The finest area of COD-AB that the place was matched to. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the words of the first report. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the place was matched to COD-AB. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** How precisely the place may be told: the coarsest that any of its reports states. */
  readonly placePrecision?: Maybe<PlacePrecision>;
  /** The source's own words on how precise the place is. */
  readonly precisionAsGiven?: Maybe<Scalars['String']['output']>;
  /** Where it happened; callers who are not known read it no finer than `placePrecision` allows. */
  readonly point?: Maybe<GeoPoint>;
  /** What kind of place it was, in the source's words, as `Road`. */
  readonly setting?: Maybe<Scalars['String']['output']>;
  /** What happened, in the source's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who did it, as reported. */
  readonly perpetrator?: Maybe<Perpetrator>;
  /** What may be compared where words may not be read; null where its keeper has no key for it. */
  readonly comparisonKeys?: Maybe<ComparisonKeys>;
  /** Weapon or means of attack, in the source's words. */
  readonly means?: Maybe<Scalars['String']['output']>;
  /** Who was harmed. */
  readonly victims?: Maybe<Victims>;
  /** What each source says of it, the first report being the one that describes the incident. */
  readonly reports?: Maybe<ReadonlyArray<IncidentReport>>;
  /** Every source row that reports it. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
  /** What was affected, in the source's words, as `Convoy`. */
  readonly infrastructure?: Maybe<Scalars['String']['output']>;
};

/** The use of an explosive weapon that affected aid, health care, education or protection. */
export type ExplosiveWeaponIncident = Incident & {
  /** Stable id: the register and the event's number there, as `sind-44580` or `awsd-35`. */
  readonly id: Scalars['ID']['output'];
  /** The register that numbers the event. The two registers are not joined: one event may stand in both. */
  readonly registry?: Maybe<IncidentRegistry>;
  /** What it is counted as: the first of `kinds`, in the order of the enumeration. */
  readonly kind?: Maybe<IncidentKind>;
  /** Every topic under which a source reports it, in the order of the enumeration. */
  readonly kinds?: Maybe<ReadonlyArray<IncidentKind>>;
  /** When it happened, as far as the source knows. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day that `date` may mean. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day that `date` may mean. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The country, when the given one is known. */
  readonly country?: Maybe<Country>;
  /** The finest area of COD-AB that the place was matched to. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the words of the first report. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the place was matched to COD-AB. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** How precisely the place may be told: the coarsest that any of its reports states. */
  readonly placePrecision?: Maybe<PlacePrecision>;
  /** The source's own words on how precise the place is. */
  readonly precisionAsGiven?: Maybe<Scalars['String']['output']>;
  /** Where it happened; callers who are not known read it no finer than `placePrecision` allows. */
  readonly point?: Maybe<GeoPoint>;
  /** What kind of place it was, in the source's words, as `Road`. */
  readonly setting?: Maybe<Scalars['String']['output']>;
  /** What happened, in the source's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who did it, as reported. */
  readonly perpetrator?: Maybe<Perpetrator>;
  /** What may be compared where words may not be read; null where its keeper has no key for it. */
  readonly comparisonKeys?: Maybe<ComparisonKeys>;
  /** Weapon or means of attack, in the source's words. */
  readonly means?: Maybe<Scalars['String']['output']>;
  /** Who was harmed. */
  readonly victims?: Maybe<Victims>;
  /** What each source says of it, the first report being the one that describes the incident. */
  readonly reports?: Maybe<ReadonlyArray<IncidentReport>>;
  /** Every source row that reports it. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
  /** How it was launched, in the source's words. */
  readonly launchType?: Maybe<Scalars['String']['output']>;
  /** Who or what was affected, in the source's words. */
  readonly affected?: Maybe<Scalars['String']['output']>;
  /** The services affected, in the source's words. */
  readonly sectorsAffected?: Maybe<Scalars['String']['output']>;
  /** Who provided the services affected, in the source's words. */
  readonly providers?: Maybe<Scalars['String']['output']>;
};

/** What one source says of an incident. */
export type IncidentReport = {
  /** The topic under which the source reports it. */
  readonly kind: IncidentKind;
  /** When it happened, as this source gives it. */
  readonly date: Scalars['PartialDate']['output'];
  /** The place in this source's words. */
  readonly placeAsGiven: PlaceAsGiven;
  /** This source's words on how precise the place is. */
  readonly precisionAsGiven?: Maybe<Scalars['String']['output']>;
  /** Where it happened, no finer than the incident's `placePrecision` for callers who are not known. */
  readonly point?: Maybe<GeoPoint>;
  /** What kind of place it was, in this source's words. */
  readonly setting?: Maybe<Scalars['String']['output']>;
  /** What happened, in this source's words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Who did it, as this source reports. */
  readonly perpetrator: Perpetrator;
  /** Weapon or means of attack, in this source's words. */
  readonly means?: Maybe<Scalars['String']['output']>;
  /** Who was harmed, as this source counts. */
  readonly victims: Victims;
  /** The source row. */
  readonly source: SourceRecord;
};

/**
 * Keyed hashes (HMAC-SHA-256) of words. Who has the key can try words; who has it not learns which records have equal
 * words, and how many.
 */
export type ComparisonKeys = {
  /** Which key made them: hashes under two keys cannot be compared. */
  readonly key: Scalars['String']['output'];
  /** One hash for each word of the description, sorted; null when there is none. */
  readonly description?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Who is reported to have done it, in the source's words. */
export type Perpetrator = {
  /** The kind of actor, as `Police`; null when not known. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The actor's name; null when not known. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/**
 * People harmed. Of several reports each figure is the largest that one of them gives, never their sum,
 * since they count overlapping groups: a lower bound.
 */
export type Victims = {
  /** People killed; null when no report says. */
  readonly killed?: Maybe<Scalars['Int']['output']>;
  /** People wounded; null when no report says. */
  readonly wounded?: Maybe<Scalars['Int']['output']>;
  /** People kidnapped; null when no report says. */
  readonly kidnapped?: Maybe<Scalars['Int']['output']>;
  /** People detained or arrested; null when no report says. */
  readonly detained?: Maybe<Scalars['Int']['output']>;
  /** Those of them who worked in their own country; null when not told apart. */
  readonly national?: Maybe<VictimFigures>;
  /** Those of them who worked abroad; null when not told apart. */
  readonly international?: Maybe<VictimFigures>;
  /** The groups of people that the reports count. */
  readonly groups: ReadonlyArray<VictimGroup>;
  /** Aid workers affected by kind of organization; empty when not told apart. */
  readonly byOrganizationType: ReadonlyArray<OrganizationTypeVictims>;
  /** Those affected by gender; null when not told apart. */
  readonly byGender?: Maybe<GenderFigures>;
};

/** People harmed, by what was done to them. */
export type VictimFigures = {
  /** People killed. */
  readonly killed?: Maybe<Scalars['Int']['output']>;
  /** People wounded. */
  readonly wounded?: Maybe<Scalars['Int']['output']>;
  /** People kidnapped. */
  readonly kidnapped?: Maybe<Scalars['Int']['output']>;
  /** People detained or arrested. */
  readonly detained?: Maybe<Scalars['Int']['output']>;
};

/** A group of people that a report counts. */
export type VictimGroup = {
  /** Who they are. */
  readonly group: VictimGroupName;
  /** People killed. */
  readonly killed?: Maybe<Scalars['Int']['output']>;
  /** People wounded. */
  readonly wounded?: Maybe<Scalars['Int']['output']>;
  /** People kidnapped. */
  readonly kidnapped?: Maybe<Scalars['Int']['output']>;
  /** People detained or arrested. */
  readonly detained?: Maybe<Scalars['Int']['output']>;
};

/** The groups of people that sources count apart. */
export type VictimGroupName =
  /** Aid workers. */
  | 'AID_WORKER'
  /** Health workers. */
  | 'HEALTH_WORKER'
  /** Aid workers who work in health care. */
  | 'AID_HEALTH_WORKER'
  /** Teachers and other educators. */
  | 'EDUCATOR'
  /** Students. */
  | 'STUDENT'
  /** Residents of camps. */
  | 'CAMP_RESIDENT'
  /** Those who provide services in camps. */
  | 'SERVICE_PROVIDER';

/** Aid workers affected who worked for one kind of organization. */
export type OrganizationTypeVictims = {
  /** The kind of organization. */
  readonly organizationType: AffectedOrganizationType;
  /** People affected: killed, wounded, kidnapped or detained. */
  readonly affected: Scalars['Int']['output'];
};

/** People affected by gender. */
export type GenderFigures = {
  /** Men and boys. */
  readonly male: Scalars['Int']['output'];
  /** Women and girls. */
  readonly female: Scalars['Int']['output'];
  /** Of unknown gender. */
  readonly unknown: Scalars['Int']['output'];
};

/** Incidents and victims of one group, each incident counted once. */
export type IncidentCount = {
  /** The first-level area, when grouped by area and known. */
  readonly area?: Maybe<AdminArea>;
  /** The country, when grouped by country and known. */
  readonly country?: Maybe<Country>;
  /** The month as YYYY-MM, when grouped by month and known. */
  readonly month?: Maybe<Scalars['PartialDate']['output']>;
  /** The year, when grouped by year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /**
   * The kind, when grouped by kind. An incident reported under several kinds counts under the first of the
   * enumeration only, so that groups add up; filter by `kinds` to count all that were reported under one.
   */
  readonly kind?: Maybe<IncidentKind>;
  /** The register, when grouped by register. */
  readonly registry?: Maybe<IncidentRegistry>;
  /** Incidents, each counted once in whatever data sets it stands. */
  readonly incidents: Scalars['Int']['output'];
  /** What adding up the data sets would give: each incident once for every data set that tells of it. */
  readonly incidentsAsTold: Scalars['Int']['output'];
  /** People killed, a lower bound. */
  readonly killed: Scalars['Int']['output'];
  /** People wounded, a lower bound. */
  readonly wounded: Scalars['Int']['output'];
  /** People kidnapped, a lower bound. */
  readonly kidnapped: Scalars['Int']['output'];
  /** People detained or arrested, a lower bound. */
  readonly detained: Scalars['Int']['output'];
  /** The days from the first to the last incident counted. */
  readonly period: DateRange;
  /** The data sets that report them. */
  readonly datasets: ReadonlyArray<Dataset>;
};

/** How severe one crisis was in one month by the INFORM Severity Index: scores from 0 to 5. */
export type Severity = {
  /** Crisis and month, as `AFG001/2022-04`. */
  readonly id: Scalars['ID']['output'];
  /** The crisis. */
  readonly crisis?: Maybe<Crisis>;
  /** Its name that month. */
  readonly crisisName?: Maybe<Scalars['String']['output']>;
  /** The month that the index speaks of, as YYYY-MM. */
  readonly month?: Maybe<Scalars['PartialDate']['output']>;
  /** The countries it concerns. */
  readonly countries?: Maybe<ReadonlyArray<Country>>;
  /** True where the source marks it as the country-level entry. */
  readonly countryLevel?: Maybe<Scalars['Boolean']['output']>;
  /** True when it sums up several crises. */
  readonly aggregated?: Maybe<Scalars['Boolean']['output']>;
  /** True when it spans several countries. */
  readonly regional?: Maybe<Scalars['Boolean']['output']>;
  /** The index. */
  readonly index?: Maybe<Scalars['Float']['output']>;
  /** The index as a class from 1, very low, to 5, very high. */
  readonly category?: Maybe<Scalars['Int']['output']>;
  /** The same class in words. */
  readonly categoryName?: Maybe<Scalars['String']['output']>;
  /** How reliable the index is, in the source's words. */
  readonly reliability?: Maybe<Scalars['String']['output']>;
  /** Impact of the crisis. */
  readonly impact?: Maybe<Scalars['Float']['output']>;
  /** Geographical impact. */
  readonly geographicalImpact?: Maybe<Scalars['Float']['output']>;
  /** Human impact. */
  readonly humanImpact?: Maybe<Scalars['Float']['output']>;
  /** Conditions of the people affected. */
  readonly conditions?: Maybe<Scalars['Float']['output']>;
  /** People in need, as a score. */
  readonly peopleInNeed?: Maybe<Scalars['Float']['output']>;
  /** Concentration of conditions. */
  readonly concentration?: Maybe<Scalars['Float']['output']>;
  /** Complexity of the crisis. */
  readonly complexity?: Maybe<Scalars['Float']['output']>;
  /** Society and safety. */
  readonly societyAndSafety?: Maybe<Scalars['Float']['output']>;
  /** Operating environment, humanitarian access included. */
  readonly operatingEnvironment?: Maybe<Scalars['Float']['output']>;
  /** The day on which the source last changed the entry. */
  readonly lastUpdated?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/**
 * People in need of one area, one sector and one part of the population. Sectors overlap, and parts stand
 * beside their sums: records must not be added up.
 */
export type Needs = {
  /** Data set and record. */
  readonly id: Scalars['ID']['output'];
  /** The year that the needs overview speaks of. */
  readonly year?: Maybe<Scalars['Int']['output']>;
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The area; null when the figure is for the whole country. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the source's words. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the place was matched to COD-AB. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** 0 for a whole country, 1 for a first-level area, 2 for the next. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The sector; null for all sectors together or when the given one is not in the list. */
  readonly sector?: Maybe<Sector>;
  /** The sector in the source's words. */
  readonly sectorName?: Maybe<Scalars['String']['output']>;
  /** True for the figure of all sectors together. */
  readonly intersectoral?: Maybe<Scalars['Boolean']['output']>;
  /** The part of the population in the source's words, as `Children - Female`; null for all of it. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** People who live there. */
  readonly population?: Maybe<Scalars['Float']['output']>;
  /** People affected. */
  readonly affected?: Maybe<Scalars['Float']['output']>;
  /** People in need. Models give fractions of people; they are kept. */
  readonly inNeed?: Maybe<Scalars['Float']['output']>;
  /** People whom the response plan targets. */
  readonly targeted?: Maybe<Scalars['Float']['output']>;
  /** People reached. */
  readonly reached?: Maybe<Scalars['Float']['output']>;
  /** What the source remarks on the figure. */
  readonly remark?: Maybe<Scalars['String']['output']>;
  /** Where it comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** A report that a settlement was affected by hostilities on a day. */
export type ConflictAffectedSettlement = {
  /** A hash of the source row: the publisher gives no id. */
  readonly id: Scalars['ID']['output'];
  /** The day. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The settlement's name in English. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its name in Ukrainian. */
  readonly nameUk?: Maybe<Scalars['String']['output']>;
  /** Its name in Russian. */
  readonly nameRu?: Maybe<Scalars['String']['output']>;
  /** How much it was affected, in the source's words, as `Severely affected`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Whether the government controlled it, as the source marks it: GCA or NGCA. */
  readonly control?: Maybe<Scalars['String']['output']>;
  /** A number of the source without a code book, as given. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The public report that the source refers to. */
  readonly reportUrl?: Maybe<Scalars['String']['output']>;
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The finest area of COD-AB around it. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the source's words; the p-code is that of the settlement. */
  readonly placeAsGiven?: Maybe<PlaceAsGiven>;
  /** How the place was matched to COD-AB. */
  readonly placeMatch?: Maybe<PlaceMatch>;
  /** Where the settlement lies. */
  readonly point?: Maybe<GeoPoint>;
  /** Where it comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** How many records of a data set were matched to the reference lists. */
export type ProtectionMatchRate = {
  /** The data set's id. */
  readonly dataset: Scalars['String']['output'];
  /** Records whose country is known, of those that name one. */
  readonly countries: MatchRate;
  /** Records whose area is known, of those that name one. */
  readonly areas: MatchRate;
};

/** How many of all were matched. */
export type MatchRate = {
  /** Matched. */
  readonly matched: Scalars['Int']['output'];
  /** All. */
  readonly total: Scalars['Int']['output'];
  /** Matched divided by all; null when there are none. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
};

/** Which incidents to list or count; conditions are joined by and. */
export type IncidentFilter = {
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** In this area or an area below it, by p-code. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Whose date may fall within these days: an incident known only by its month counts for all of it. */
  readonly period?: InputMaybe<DateRangeFilter>;
  /** Reported under one of these topics. */
  readonly kinds?: InputMaybe<ReadonlyArray<IncidentKind>>;
  /** Of this register. */
  readonly registry?: InputMaybe<IncidentRegistry>;
  /** In which an organization of this kind was affected, as far as reports say. */
  readonly organizationType?: InputMaybe<AffectedOrganizationType>;
};

/** Which severities to list; conditions are joined by and. */
export type SeverityFilter = {
  /** Of crises that concern this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** In this month, as `2022-04`. */
  readonly month?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Which figures of people in need to list; conditions are joined by and. */
export type NeedsFilter = {
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** In this area or an area below it, by p-code. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Of this year's overview. */
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  /** Of this sector, by its code. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  /** True for all sectors together only, false for single sectors only. */
  readonly intersectoral?: InputMaybe<Scalars['Boolean']['input']>;
  /** True for the whole population only, false for parts of it only. */
  readonly wholePopulation?: InputMaybe<Scalars['Boolean']['input']>;
  /** At this level: 0 for whole countries, 1 for first-level areas, 2 for the next. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
};

/** Which reports on settlements to list; conditions are joined by and. */
export type ConflictAffectedSettlementFilter = {
  /** In this area or an area below it, by p-code. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Within these days. */
  readonly period?: InputMaybe<DateRangeFilter>;
  /** With this status, in the source's words. */
  readonly status?: InputMaybe<Scalars['String']['input']>;
};

/** A page of incidents. */
export type IncidentConnection = {
  /** Incidents with their cursors. */
  readonly edges: ReadonlyArray<IncidentEdge>;
  /** The same incidents without cursors. */
  readonly nodes: ReadonlyArray<Incident>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One incident in a page. */
export type IncidentEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The incident. */
  readonly node: Incident;
};

/** A page of groups. */
export type IncidentCountConnection = {
  /** Groups with their cursors. */
  readonly edges: ReadonlyArray<IncidentCountEdge>;
  /** The same groups without cursors. */
  readonly nodes: ReadonlyArray<IncidentCount>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One group in a page. */
export type IncidentCountEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: IncidentCount;
};

/** A page of severities. */
export type SeverityConnection = {
  /** Severities with their cursors. */
  readonly edges: ReadonlyArray<SeverityEdge>;
  /** The same severities without cursors. */
  readonly nodes: ReadonlyArray<Severity>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One severity in a page. */
export type SeverityEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The severity. */
  readonly node: Severity;
};

/** A page of figures. */
export type NeedsConnection = {
  /** Figures with their cursors. */
  readonly edges: ReadonlyArray<NeedsEdge>;
  /** The same figures without cursors. */
  readonly nodes: ReadonlyArray<Needs>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One figure in a page. */
export type NeedsEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The figure. */
  readonly node: Needs;
};

/** A page of reports. */
export type ConflictAffectedSettlementConnection = {
  /** Reports with their cursors. */
  readonly edges: ReadonlyArray<ConflictAffectedSettlementEdge>;
  /** The same reports without cursors. */
  readonly nodes: ReadonlyArray<ConflictAffectedSettlement>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One report in a page. */
export type ConflictAffectedSettlementEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The report. */
  readonly node: ConflictAffectedSettlement;
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

/** How much of a value is told, from the least. */
export type Rung =
  /** Nothing. */
  | 'NOTHING'
  /** Whether there is any. */
  | 'EXISTS'
  /** From and to. */
  | 'RANGE'
  /** A multiple of the smallest count. */
  | 'ROUNDED_COUNT'
  /** The number. */
  | 'EXACT_COUNT'
  /** The value itself, or all records. */
  | 'RECORD';

/** How exactly a number is told, from the least. */
export type CountRung =
  /** Not at all. */
  | 'NOTHING'
  /** Whether there is any. */
  | 'EXISTS'
  /** From and to. */
  | 'RANGE'
  /** A multiple of the smallest count that is told. */
  | 'ROUNDED_COUNT'
  /** The number. */
  | 'EXACT_COUNT';

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
  Crisis: Crisis;
  AccessAgreement: AccessAgreement;
  Incident: Incident;
  AidWorkerIncident: AidWorkerIncident;
  AttackOnHealth: AttackOnHealth;
  AttackOnEducation: AttackOnEducation;
  ProtectionIncident: ProtectionIncident;
  FoodSecurityIncident: FoodSecurityIncident;
  ExplosiveWeaponIncident: ExplosiveWeaponIncident;
  Severity: Severity;
  Needs: Needs;
  ConflictAffectedSettlement: ConflictAffectedSettlement;
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
  Crisis: { __typename: 'Crisis' } & GraphQLRecursivePick<FederationTypes['Crisis'], { id: true }>;
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
      | GraphQLRecursivePick<
          FederationTypes['AccessAgreement'],
          { countryCodes: true; firstDay: true; lastDay: true }
        >
      | GraphQLRecursivePick<
          FederationTypes['AccessAgreement'],
          { countryCodes: true; firstDay: true; lastDay: true }
        >
    );
  Incident: { __typename: 'Incident' } & GraphQLRecursivePick<
    FederationTypes['Incident'],
    { id: true }
  >;
  AidWorkerIncident: { __typename: 'AidWorkerIncident' } & GraphQLRecursivePick<
    FederationTypes['AidWorkerIncident'],
    { id: true }
  >;
  AttackOnHealth: { __typename: 'AttackOnHealth' } & GraphQLRecursivePick<
    FederationTypes['AttackOnHealth'],
    { id: true }
  >;
  AttackOnEducation: { __typename: 'AttackOnEducation' } & GraphQLRecursivePick<
    FederationTypes['AttackOnEducation'],
    { id: true }
  >;
  ProtectionIncident: { __typename: 'ProtectionIncident' } & GraphQLRecursivePick<
    FederationTypes['ProtectionIncident'],
    { id: true }
  >;
  FoodSecurityIncident: { __typename: 'FoodSecurityIncident' } & GraphQLRecursivePick<
    FederationTypes['FoodSecurityIncident'],
    { id: true }
  >;
  ExplosiveWeaponIncident: { __typename: 'ExplosiveWeaponIncident' } & GraphQLRecursivePick<
    FederationTypes['ExplosiveWeaponIncident'],
    { id: true }
  >;
  Severity: { __typename: 'Severity' } & GraphQLRecursivePick<
    FederationTypes['Severity'],
    { id: true }
  >;
  Needs: { __typename: 'Needs' } & GraphQLRecursivePick<FederationTypes['Needs'], { id: true }>;
  ConflictAffectedSettlement: { __typename: 'ConflictAffectedSettlement' } & GraphQLRecursivePick<
    FederationTypes['ConflictAffectedSettlement'],
    { id: true }
  >;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Country: ResolverTypeWrapper<CountryModel>;
  AdminArea: ResolverTypeWrapper<AdminAreaModel>;
  Sector: ResolverTypeWrapper<SectorModel>;
  Crisis: ResolverTypeWrapper<CrisisModel>;
  AccessAgreement: ResolverTypeWrapper<AccessAgreementModel>;
  IncidentRegistry: IncidentRegistry;
  IncidentKind: IncidentKind;
  AffectedOrganizationType: AffectedOrganizationType;
  PlacePrecision: PlacePrecision;
  IncidentGrouping: IncidentGrouping;
  Incident: ResolverTypeWrapper<IncidentModel>;
  CaptivityGrouping: CaptivityGrouping;
  CaptivityOutcome: CaptivityOutcome;
  CaptivityCount: ResolverTypeWrapper<CaptivityCountModel>;
  CaptivityCountEdge: ResolverTypeWrapper<
    Omit<CaptivityCountEdge, 'node'> & { node: ResolversTypes['CaptivityCount'] }
  >;
  CaptivityCountConnection: ResolverTypeWrapper<CaptivityCountConnectionModel>;
  AidWorkerIncident: ResolverTypeWrapper<AidWorkerIncidentModel>;
  AttackOnHealth: ResolverTypeWrapper<AttackOnHealthModel>;
  AttackOnEducation: ResolverTypeWrapper<AttackOnEducationModel>;
  ProtectionIncident: ResolverTypeWrapper<ProtectionIncidentModel>;
  FoodSecurityIncident: ResolverTypeWrapper<FoodSecurityIncidentModel>;
  ExplosiveWeaponIncident: ResolverTypeWrapper<ExplosiveWeaponIncidentModel>;
  IncidentReport: ResolverTypeWrapper<IncidentReportModel>;
  ComparisonKeys: ResolverTypeWrapper<ComparisonKeys>;
  Perpetrator: ResolverTypeWrapper<Perpetrator>;
  Victims: ResolverTypeWrapper<VictimsModel>;
  VictimFigures: ResolverTypeWrapper<VictimFigures>;
  VictimGroup: ResolverTypeWrapper<VictimGroup>;
  VictimGroupName: VictimGroupName;
  OrganizationTypeVictims: ResolverTypeWrapper<OrganizationTypeVictims>;
  GenderFigures: ResolverTypeWrapper<GenderFigures>;
  IncidentCount: ResolverTypeWrapper<IncidentCountModel>;
  Severity: ResolverTypeWrapper<SeverityModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Needs: ResolverTypeWrapper<NeedsModel>;
  ConflictAffectedSettlement: ResolverTypeWrapper<ConflictAffectedSettlementModel>;
  ProtectionMatchRate: ResolverTypeWrapper<
    Omit<ProtectionMatchRate, 'countries' | 'areas'> & {
      countries: ResolversTypes['MatchRate'];
      areas: ResolversTypes['MatchRate'];
    }
  >;
  MatchRate: ResolverTypeWrapper<MatchRateModel>;
  IncidentFilter: IncidentFilter;
  SeverityFilter: SeverityFilter;
  NeedsFilter: NeedsFilter;
  ConflictAffectedSettlementFilter: ConflictAffectedSettlementFilter;
  IncidentConnection: ResolverTypeWrapper<IncidentConnectionModel>;
  IncidentEdge: ResolverTypeWrapper<
    Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }
  >;
  IncidentCountConnection: ResolverTypeWrapper<IncidentCountConnectionModel>;
  IncidentCountEdge: ResolverTypeWrapper<
    Omit<IncidentCountEdge, 'node'> & { node: ResolversTypes['IncidentCount'] }
  >;
  SeverityConnection: ResolverTypeWrapper<SeverityConnectionModel>;
  SeverityEdge: ResolverTypeWrapper<
    Omit<SeverityEdge, 'node'> & { node: ResolversTypes['Severity'] }
  >;
  NeedsConnection: ResolverTypeWrapper<NeedsConnectionModel>;
  NeedsEdge: ResolverTypeWrapper<Omit<NeedsEdge, 'node'> & { node: ResolversTypes['Needs'] }>;
  ConflictAffectedSettlementConnection: ResolverTypeWrapper<ConflictAffectedSettlementConnectionModel>;
  ConflictAffectedSettlementEdge: ResolverTypeWrapper<
    Omit<ConflictAffectedSettlementEdge, 'node'> & {
      node: ResolversTypes['ConflictAffectedSettlement'];
    }
  >;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  RecordLimit: RecordLimit;
  Sensitivity: Sensitivity;
  Rung: Rung;
  CountRung: CountRung;
  GivenValue: ResolverTypeWrapper<GivenValue>;
  SourceRecord: ResolverTypeWrapper<SourceRecordModel>;
  PlaceAsGiven: ResolverTypeWrapper<PlaceAsGiven>;
  PlaceMatch: PlaceMatch;
  Dataset: ResolverTypeWrapper<DatasetModel>;
  DateRange: ResolverTypeWrapper<DateRange>;
  DateRangeFilter: DateRangeFilter;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Country: CountryModel;
  AdminArea: AdminAreaModel;
  Sector: SectorModel;
  Crisis: CrisisModel;
  AccessAgreement: AccessAgreementModel;
  Incident: IncidentModel;
  CaptivityCount: CaptivityCountModel;
  CaptivityCountEdge: Omit<CaptivityCountEdge, 'node'> & {
    node: ResolversParentTypes['CaptivityCount'];
  };
  CaptivityCountConnection: CaptivityCountConnectionModel;
  AidWorkerIncident: AidWorkerIncidentModel;
  AttackOnHealth: AttackOnHealthModel;
  AttackOnEducation: AttackOnEducationModel;
  ProtectionIncident: ProtectionIncidentModel;
  FoodSecurityIncident: FoodSecurityIncidentModel;
  ExplosiveWeaponIncident: ExplosiveWeaponIncidentModel;
  IncidentReport: IncidentReportModel;
  ComparisonKeys: ComparisonKeys;
  Perpetrator: Perpetrator;
  Victims: VictimsModel;
  VictimFigures: VictimFigures;
  VictimGroup: VictimGroup;
  OrganizationTypeVictims: OrganizationTypeVictims;
  GenderFigures: GenderFigures;
  IncidentCount: IncidentCountModel;
  Severity: SeverityModel;
  Float: Scalars['Float']['output'];
  Needs: NeedsModel;
  ConflictAffectedSettlement: ConflictAffectedSettlementModel;
  ProtectionMatchRate: Omit<ProtectionMatchRate, 'countries' | 'areas'> & {
    countries: ResolversParentTypes['MatchRate'];
    areas: ResolversParentTypes['MatchRate'];
  };
  MatchRate: MatchRateModel;
  IncidentFilter: IncidentFilter;
  SeverityFilter: SeverityFilter;
  NeedsFilter: NeedsFilter;
  ConflictAffectedSettlementFilter: ConflictAffectedSettlementFilter;
  IncidentConnection: IncidentConnectionModel;
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentCountConnection: IncidentCountConnectionModel;
  IncidentCountEdge: Omit<IncidentCountEdge, 'node'> & {
    node: ResolversParentTypes['IncidentCount'];
  };
  SeverityConnection: SeverityConnectionModel;
  SeverityEdge: Omit<SeverityEdge, 'node'> & { node: ResolversParentTypes['Severity'] };
  NeedsConnection: NeedsConnectionModel;
  NeedsEdge: Omit<NeedsEdge, 'node'> & { node: ResolversParentTypes['Needs'] };
  ConflictAffectedSettlementConnection: ConflictAffectedSettlementConnectionModel;
  ConflictAffectedSettlementEdge: Omit<ConflictAffectedSettlementEdge, 'node'> & {
    node: ResolversParentTypes['ConflictAffectedSettlement'];
  };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  GivenValue: GivenValue;
  SourceRecord: SourceRecordModel;
  PlaceAsGiven: PlaceAsGiven;
  Dataset: DatasetModel;
  DateRange: DateRange;
  DateRangeFilter: DateRangeFilter;
  GeoPoint: GeoPoint;
  PageInfo: PageInfo;
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

export type SmallCountDirectiveArgs = {
  below: Scalars['Int']['input'];
};

export type SmallCountDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = SmallCountDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TellsDirectiveArgs = {
  rung: Rung;
};

export type TellsDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = TellsDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  incident?: Resolver<
    Maybe<ResolversTypes['Incident']>,
    ParentType,
    ContextType,
    RequireFields<QueryIncidentArgs, 'id'>
  >;
  incidents?: Resolver<
    Maybe<ResolversTypes['IncidentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryIncidentsArgs>
  >;
  incidentCounts?: Resolver<
    Maybe<ResolversTypes['IncidentCountConnection']>,
    ParentType,
    ContextType,
    Partial<QueryIncidentCountsArgs>
  >;
  captivityCounts?: Resolver<
    Maybe<ResolversTypes['CaptivityCountConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCaptivityCountsArgs>
  >;
  severity?: Resolver<
    Maybe<ResolversTypes['Severity']>,
    ParentType,
    ContextType,
    RequireFields<QuerySeverityArgs, 'id'>
  >;
  severities?: Resolver<
    Maybe<ResolversTypes['SeverityConnection']>,
    ParentType,
    ContextType,
    Partial<QuerySeveritiesArgs>
  >;
  needsRecord?: Resolver<
    Maybe<ResolversTypes['Needs']>,
    ParentType,
    ContextType,
    RequireFields<QueryNeedsRecordArgs, 'id'>
  >;
  needs?: Resolver<
    Maybe<ResolversTypes['NeedsConnection']>,
    ParentType,
    ContextType,
    Partial<QueryNeedsArgs>
  >;
  conflictAffectedSettlement?: Resolver<
    Maybe<ResolversTypes['ConflictAffectedSettlement']>,
    ParentType,
    ContextType,
    RequireFields<QueryConflictAffectedSettlementArgs, 'id'>
  >;
  conflictAffectedSettlements?: Resolver<
    Maybe<ResolversTypes['ConflictAffectedSettlementConnection']>,
    ParentType,
    ContextType,
    Partial<QueryConflictAffectedSettlementsArgs>
  >;
  protectionMatchRates?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['ProtectionMatchRate']>>,
    ParentType,
    ContextType
  >;
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
  incidents?: Resolver<
    Maybe<ResolversTypes['IncidentConnection']>,
    ParentType,
    ContextType,
    Partial<CountryIncidentsArgs>
  >;
  incidentCounts?: Resolver<
    Maybe<ResolversTypes['IncidentCountConnection']>,
    ParentType,
    ContextType,
    Partial<CountryIncidentCountsArgs>
  >;
  captivityCounts?: Resolver<
    Maybe<ResolversTypes['CaptivityCountConnection']>,
    ParentType,
    ContextType,
    Partial<CountryCaptivityCountsArgs>
  >;
  needs?: Resolver<
    Maybe<ResolversTypes['NeedsConnection']>,
    ParentType,
    ContextType,
    Partial<CountryNeedsArgs>
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
  incidents?: Resolver<
    Maybe<ResolversTypes['IncidentConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaIncidentsArgs>
  >;
  incidentCounts?: Resolver<
    Maybe<ResolversTypes['IncidentCountConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaIncidentCountsArgs>
  >;
  needs?: Resolver<
    Maybe<ResolversTypes['NeedsConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaNeedsArgs>
  >;
  conflictAffectedSettlements?: Resolver<
    Maybe<ResolversTypes['ConflictAffectedSettlementConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaConflictAffectedSettlementsArgs>
  >;
};

export type SectorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CrisisResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Crisis'] = ResolversParentTypes['Crisis'],
  FederationReferenceType extends FederationReferenceTypes['Crisis'] =
    FederationReferenceTypes['Crisis'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Crisis']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  severity?: Resolver<
    Maybe<ResolversTypes['Severity']>,
    ParentType,
    ContextType,
    Partial<CrisisSeverityArgs>
  >;
  severities?: Resolver<
    Maybe<ResolversTypes['SeverityConnection']>,
    ParentType,
    ContextType,
    Partial<CrisisSeveritiesArgs>
  >;
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
  incidentsDuringTerm?: Resolver<
    Maybe<ResolversTypes['IncidentConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementIncidentsDuringTermArgs>
  >;
  incidentCountsDuringTerm?: Resolver<
    Maybe<ResolversTypes['IncidentCountConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementIncidentCountsDuringTermArgs>
  >;
};

export type IncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident'],
  FederationReferenceType extends FederationReferenceTypes['Incident'] =
    FederationReferenceTypes['Incident'],
> = {
  __resolveType: TypeResolveFn<
    | 'AidWorkerIncident'
    | 'AttackOnHealth'
    | 'AttackOnEducation'
    | 'ProtectionIncident'
    | 'FoodSecurityIncident'
    | 'ExplosiveWeaponIncident',
    ParentType,
    ContextType
  >;
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Incident']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
};

export type CaptivityCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaptivityCount'] =
    ResolversParentTypes['CaptivityCount'],
> = {
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  isOtherCountries?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DateRange']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['CaptivityOutcome']>, ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  toldAs?: Resolver<Maybe<ResolversTypes['CountRung']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exists?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rounded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  exact?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CaptivityCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaptivityCountEdge'] =
    ResolversParentTypes['CaptivityCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaptivityCount'], ParentType, ContextType>;
};

export type CaptivityCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CaptivityCountConnection'] =
    ResolversParentTypes['CaptivityCountConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaptivityCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaptivityCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AidWorkerIncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AidWorkerIncident'] =
    ResolversParentTypes['AidWorkerIncident'],
  FederationReferenceType extends FederationReferenceTypes['AidWorkerIncident'] =
    FederationReferenceTypes['AidWorkerIncident'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AidWorkerIncident']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['IncidentRegistry']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentKind']>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<Maybe<ResolversTypes['PlaceAsGiven']>, ParentType, ContextType>;
  placeMatch?: Resolver<Maybe<ResolversTypes['PlaceMatch']>, ParentType, ContextType>;
  placePrecision?: Resolver<Maybe<ResolversTypes['PlacePrecision']>, ParentType, ContextType>;
  precisionAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetrator?: Resolver<Maybe<ResolversTypes['Perpetrator']>, ParentType, ContextType>;
  comparisonKeys?: Resolver<Maybe<ResolversTypes['ComparisonKeys']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  victims?: Resolver<Maybe<ResolversTypes['Victims']>, ParentType, ContextType>;
  reports?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['IncidentReport']>>,
    ParentType,
    ContextType
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
  organizationTypes?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['AffectedOrganizationType']>>,
    ParentType,
    ContextType
  >;
  organizationsAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmeFocus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attackContext?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  motive?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  captivityOutcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttackOnHealthResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttackOnHealth'] =
    ResolversParentTypes['AttackOnHealth'],
  FederationReferenceType extends FederationReferenceTypes['AttackOnHealth'] =
    FederationReferenceTypes['AttackOnHealth'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AttackOnHealth']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['IncidentRegistry']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentKind']>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<Maybe<ResolversTypes['PlaceAsGiven']>, ParentType, ContextType>;
  placeMatch?: Resolver<Maybe<ResolversTypes['PlaceMatch']>, ParentType, ContextType>;
  placePrecision?: Resolver<Maybe<ResolversTypes['PlacePrecision']>, ParentType, ContextType>;
  precisionAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetrator?: Resolver<Maybe<ResolversTypes['Perpetrator']>, ParentType, ContextType>;
  comparisonKeys?: Resolver<Maybe<ResolversTypes['ComparisonKeys']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  victims?: Resolver<Maybe<ResolversTypes['Victims']>, ParentType, ContextType>;
  reports?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['IncidentReport']>>,
    ParentType,
    ContextType
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
  facilitiesDestroyed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facilitiesDamaged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facilitiesEntered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facilitiesOccupied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transportsAffected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppliesLooted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  accessObstructed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  captivityOutcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttackOnEducationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AttackOnEducation'] =
    ResolversParentTypes['AttackOnEducation'],
  FederationReferenceType extends FederationReferenceTypes['AttackOnEducation'] =
    FederationReferenceTypes['AttackOnEducation'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['AttackOnEducation']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['IncidentRegistry']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentKind']>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<Maybe<ResolversTypes['PlaceAsGiven']>, ParentType, ContextType>;
  placeMatch?: Resolver<Maybe<ResolversTypes['PlaceMatch']>, ParentType, ContextType>;
  placePrecision?: Resolver<Maybe<ResolversTypes['PlacePrecision']>, ParentType, ContextType>;
  precisionAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetrator?: Resolver<Maybe<ResolversTypes['Perpetrator']>, ParentType, ContextType>;
  comparisonKeys?: Resolver<Maybe<ResolversTypes['ComparisonKeys']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  victims?: Resolver<Maybe<ResolversTypes['Victims']>, ParentType, ContextType>;
  reports?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['IncidentReport']>>,
    ParentType,
    ContextType
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
  facilityType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schoolAttacked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  universityAttacked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  militaryOccupation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  arson?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  forcedEntry?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  damaged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtectionIncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProtectionIncident'] =
    ResolversParentTypes['ProtectionIncident'],
  FederationReferenceType extends FederationReferenceTypes['ProtectionIncident'] =
    FederationReferenceTypes['ProtectionIncident'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ProtectionIncident']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['IncidentRegistry']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentKind']>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<Maybe<ResolversTypes['PlaceAsGiven']>, ParentType, ContextType>;
  placeMatch?: Resolver<Maybe<ResolversTypes['PlaceMatch']>, ParentType, ContextType>;
  placePrecision?: Resolver<Maybe<ResolversTypes['PlacePrecision']>, ParentType, ContextType>;
  precisionAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetrator?: Resolver<Maybe<ResolversTypes['Perpetrator']>, ParentType, ContextType>;
  comparisonKeys?: Resolver<Maybe<ResolversTypes['ComparisonKeys']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  victims?: Resolver<Maybe<ResolversTypes['Victims']>, ParentType, ContextType>;
  reports?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['IncidentReport']>>,
    ParentType,
    ContextType
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
  camp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  affected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campsDestroyed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  campsDamaged?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoodSecurityIncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FoodSecurityIncident'] =
    ResolversParentTypes['FoodSecurityIncident'],
  FederationReferenceType extends FederationReferenceTypes['FoodSecurityIncident'] =
    FederationReferenceTypes['FoodSecurityIncident'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['FoodSecurityIncident']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['IncidentRegistry']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentKind']>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<Maybe<ResolversTypes['PlaceAsGiven']>, ParentType, ContextType>;
  placeMatch?: Resolver<Maybe<ResolversTypes['PlaceMatch']>, ParentType, ContextType>;
  placePrecision?: Resolver<Maybe<ResolversTypes['PlacePrecision']>, ParentType, ContextType>;
  precisionAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetrator?: Resolver<Maybe<ResolversTypes['Perpetrator']>, ParentType, ContextType>;
  comparisonKeys?: Resolver<Maybe<ResolversTypes['ComparisonKeys']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  victims?: Resolver<Maybe<ResolversTypes['Victims']>, ParentType, ContextType>;
  reports?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['IncidentReport']>>,
    ParentType,
    ContextType
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
  infrastructure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplosiveWeaponIncidentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplosiveWeaponIncident'] =
    ResolversParentTypes['ExplosiveWeaponIncident'],
  FederationReferenceType extends FederationReferenceTypes['ExplosiveWeaponIncident'] =
    FederationReferenceTypes['ExplosiveWeaponIncident'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ExplosiveWeaponIncident']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['IncidentRegistry']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IncidentKind']>>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<Maybe<ResolversTypes['PlaceAsGiven']>, ParentType, ContextType>;
  placeMatch?: Resolver<Maybe<ResolversTypes['PlaceMatch']>, ParentType, ContextType>;
  placePrecision?: Resolver<Maybe<ResolversTypes['PlacePrecision']>, ParentType, ContextType>;
  precisionAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetrator?: Resolver<Maybe<ResolversTypes['Perpetrator']>, ParentType, ContextType>;
  comparisonKeys?: Resolver<Maybe<ResolversTypes['ComparisonKeys']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  victims?: Resolver<Maybe<ResolversTypes['Victims']>, ParentType, ContextType>;
  reports?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['IncidentReport']>>,
    ParentType,
    ContextType
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
  launchType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  affected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sectorsAffected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncidentReport'] =
    ResolversParentTypes['IncidentReport'],
> = {
  kind?: Resolver<ResolversTypes['IncidentKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  placeAsGiven?: Resolver<ResolversTypes['PlaceAsGiven'], ParentType, ContextType>;
  precisionAsGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetrator?: Resolver<ResolversTypes['Perpetrator'], ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  victims?: Resolver<ResolversTypes['Victims'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRecord'], ParentType, ContextType>;
};

export type ComparisonKeysResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ComparisonKeys'] =
    ResolversParentTypes['ComparisonKeys'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type PerpetratorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Perpetrator'] = ResolversParentTypes['Perpetrator'],
> = {
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VictimsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Victims'] = ResolversParentTypes['Victims'],
> = {
  killed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wounded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kidnapped?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  detained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  national?: Resolver<Maybe<ResolversTypes['VictimFigures']>, ParentType, ContextType>;
  international?: Resolver<Maybe<ResolversTypes['VictimFigures']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['VictimGroup']>, ParentType, ContextType>;
  byOrganizationType?: Resolver<
    ReadonlyArray<ResolversTypes['OrganizationTypeVictims']>,
    ParentType,
    ContextType
  >;
  byGender?: Resolver<Maybe<ResolversTypes['GenderFigures']>, ParentType, ContextType>;
};

export type VictimFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VictimFigures'] = ResolversParentTypes['VictimFigures'],
> = {
  killed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wounded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kidnapped?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  detained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VictimGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VictimGroup'] = ResolversParentTypes['VictimGroup'],
> = {
  group?: Resolver<ResolversTypes['VictimGroupName'], ParentType, ContextType>;
  killed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  wounded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kidnapped?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  detained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationTypeVictimsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationTypeVictims'] =
    ResolversParentTypes['OrganizationTypeVictims'],
> = {
  organizationType?: Resolver<ResolversTypes['AffectedOrganizationType'], ParentType, ContextType>;
  affected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GenderFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['GenderFigures'] = ResolversParentTypes['GenderFigures'],
> = {
  male?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  female?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncidentCount'] = ResolversParentTypes['IncidentCount'],
> = {
  area?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IncidentKind']>, ParentType, ContextType>;
  registry?: Resolver<Maybe<ResolversTypes['IncidentRegistry']>, ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incidentsAsTold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  killed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wounded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kidnapped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  detained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
};

export type SeverityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Severity'] = ResolversParentTypes['Severity'],
  FederationReferenceType extends FederationReferenceTypes['Severity'] =
    FederationReferenceTypes['Severity'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Severity']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  crisis?: Resolver<Maybe<ResolversTypes['Crisis']>, ParentType, ContextType>;
  crisisName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  countryLevel?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  aggregated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  regional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  categoryName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  geographicalImpact?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  humanImpact?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  peopleInNeed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  concentration?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  complexity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  societyAndSafety?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operatingEnvironment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastUpdated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type NeedsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Needs'] = ResolversParentTypes['Needs'],
  FederationReferenceType extends FederationReferenceTypes['Needs'] =
    FederationReferenceTypes['Needs'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['Needs']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<Maybe<ResolversTypes['PlaceAsGiven']>, ParentType, ContextType>;
  placeMatch?: Resolver<Maybe<ResolversTypes['PlaceMatch']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  sectorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intersectoral?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  affected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inNeed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  targeted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type ConflictAffectedSettlementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConflictAffectedSettlement'] =
    ResolversParentTypes['ConflictAffectedSettlement'],
  FederationReferenceType extends FederationReferenceTypes['ConflictAffectedSettlement'] =
    FederationReferenceTypes['ConflictAffectedSettlement'],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes['ConflictAffectedSettlement']> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameUk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameRu?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  control?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<Maybe<ResolversTypes['PlaceAsGiven']>, ParentType, ContextType>;
  placeMatch?: Resolver<Maybe<ResolversTypes['PlaceMatch']>, ParentType, ContextType>;
  point?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type ProtectionMatchRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProtectionMatchRate'] =
    ResolversParentTypes['ProtectionMatchRate'],
> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countries?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
  areas?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
};

export type MatchRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchRate'] = ResolversParentTypes['MatchRate'],
> = {
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IncidentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncidentConnection'] =
    ResolversParentTypes['IncidentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentCountConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncidentCountConnection'] =
    ResolversParentTypes['IncidentCountConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidentCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncidentCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentCountEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['IncidentCountEdge'] =
    ResolversParentTypes['IncidentCountEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncidentCount'], ParentType, ContextType>;
};

export type SeverityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SeverityConnection'] =
    ResolversParentTypes['SeverityConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SeverityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Severity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeverityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SeverityEdge'] = ResolversParentTypes['SeverityEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type NeedsConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NeedsConnection'] =
    ResolversParentTypes['NeedsConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Needs']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedsEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NeedsEdge'] = ResolversParentTypes['NeedsEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Needs'], ParentType, ContextType>;
};

export type ConflictAffectedSettlementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConflictAffectedSettlementConnection'] =
    ResolversParentTypes['ConflictAffectedSettlementConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['ConflictAffectedSettlementEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes['ConflictAffectedSettlement']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictAffectedSettlementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConflictAffectedSettlementEdge'] =
    ResolversParentTypes['ConflictAffectedSettlementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConflictAffectedSettlement'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  AdminArea?: AdminAreaResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  Crisis?: CrisisResolvers<ContextType>;
  AccessAgreement?: AccessAgreementResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  CaptivityCount?: CaptivityCountResolvers<ContextType>;
  CaptivityCountEdge?: CaptivityCountEdgeResolvers<ContextType>;
  CaptivityCountConnection?: CaptivityCountConnectionResolvers<ContextType>;
  AidWorkerIncident?: AidWorkerIncidentResolvers<ContextType>;
  AttackOnHealth?: AttackOnHealthResolvers<ContextType>;
  AttackOnEducation?: AttackOnEducationResolvers<ContextType>;
  ProtectionIncident?: ProtectionIncidentResolvers<ContextType>;
  FoodSecurityIncident?: FoodSecurityIncidentResolvers<ContextType>;
  ExplosiveWeaponIncident?: ExplosiveWeaponIncidentResolvers<ContextType>;
  IncidentReport?: IncidentReportResolvers<ContextType>;
  ComparisonKeys?: ComparisonKeysResolvers<ContextType>;
  Perpetrator?: PerpetratorResolvers<ContextType>;
  Victims?: VictimsResolvers<ContextType>;
  VictimFigures?: VictimFiguresResolvers<ContextType>;
  VictimGroup?: VictimGroupResolvers<ContextType>;
  OrganizationTypeVictims?: OrganizationTypeVictimsResolvers<ContextType>;
  GenderFigures?: GenderFiguresResolvers<ContextType>;
  IncidentCount?: IncidentCountResolvers<ContextType>;
  Severity?: SeverityResolvers<ContextType>;
  Needs?: NeedsResolvers<ContextType>;
  ConflictAffectedSettlement?: ConflictAffectedSettlementResolvers<ContextType>;
  ProtectionMatchRate?: ProtectionMatchRateResolvers<ContextType>;
  MatchRate?: MatchRateResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentCountConnection?: IncidentCountConnectionResolvers<ContextType>;
  IncidentCountEdge?: IncidentCountEdgeResolvers<ContextType>;
  SeverityConnection?: SeverityConnectionResolvers<ContextType>;
  SeverityEdge?: SeverityEdgeResolvers<ContextType>;
  NeedsConnection?: NeedsConnectionResolvers<ContextType>;
  NeedsEdge?: NeedsEdgeResolvers<ContextType>;
  ConflictAffectedSettlementConnection?: ConflictAffectedSettlementConnectionResolvers<ContextType>;
  ConflictAffectedSettlementEdge?: ConflictAffectedSettlementEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  GivenValue?: GivenValueResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  PlaceAsGiven?: PlaceAsGivenResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DateRange?: DateRangeResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  sensitivity?: SensitivityDirectiveResolver<any, any, ContextType>;
  recordLimits?: RecordLimitsDirectiveResolver<any, any, ContextType>;
  minAdminLevel?: MinAdminLevelDirectiveResolver<any, any, ContextType>;
  smallCount?: SmallCountDirectiveResolver<any, any, ContextType>;
  tells?: TellsDirectiveResolver<any, any, ContextType>;
};
