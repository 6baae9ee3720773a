// Generated from schema.graphql by `npm run generate:types`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Country as CountryModel } from '../domain/country';
import type { AdminArea as AdminAreaModel } from '../domain/admin-area';
import type { Organization as OrganizationModel } from '../domain/organization';
import type { Sector as SectorModel } from '../domain/sector';
import type { OrganizationType as OrganizationTypeModel } from '../domain/organization-type';
import type { Crisis as CrisisModel } from '../domain/crisis';
import type {
  CountryConnection as CountryConnectionModel,
  AdminAreaConnection as AdminAreaConnectionModel,
  OrganizationConnection as OrganizationConnectionModel,
  CrisisConnection as CrisisConnectionModel,
} from '../resolvers/connections';
import type { SourceRecord as SourceRecordModel } from '../../../shared/runtime/store/source-record-loader';
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
  /** One country by its ISO 3166-1 alpha-3 code. */
  readonly country?: Maybe<Country>;
  /** All countries, by code. */
  readonly countries?: Maybe<CountryConnection>;
  /** One administrative area by its p-code. */
  readonly adminArea?: Maybe<AdminArea>;
  /** Administrative areas, by p-code. */
  readonly adminAreas?: Maybe<AdminAreaConnection>;
  /** One organization by its Passage id. */
  readonly organization?: Maybe<Organization>;
  /** Organizations, by id. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** One sector by its code in the list of global coordination groups. */
  readonly sector?: Maybe<Sector>;
  /** All sectors. */
  readonly sectors?: Maybe<ReadonlyArray<Sector>>;
  /** The OCHA list of organization types. */
  readonly organizationTypes?: Maybe<ReadonlyArray<OrganizationType>>;
  /** One crisis by its INFORM id. */
  readonly crisis?: Maybe<Crisis>;
  /** Crises, by id. */
  readonly crises?: Maybe<CrisisConnection>;
};

export type QueryCountryArgs = {
  iso3: Scalars['ID']['input'];
};

export type QueryCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAdminAreaArgs = {
  pcode: Scalars['ID']['input'];
};

export type QueryAdminAreasArgs = {
  filter?: InputMaybe<AdminAreaFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};

export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySectorArgs = {
  code: Scalars['ID']['input'];
};

export type QueryCrisisArgs = {
  id: Scalars['ID']['input'];
};

export type QueryCrisesArgs = {
  filter?: InputMaybe<CrisisFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type Country = {
  /** ISO 3166-1 alpha-3 code, as `AFG`. */
  readonly iso3: Scalars['ID']['output'];
  /** ISO 3166-1 alpha-2 code, as `AF`. */
  readonly iso2?: Maybe<Scalars['String']['output']>;
  /** UN M49 code, three digits. */
  readonly m49?: Maybe<Scalars['String']['output']>;
  /** English short name. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Other names under which sources know it. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many characters each level adds to a p-code, the country's prefix first; empty when unknown. */
  readonly pcodeLengths?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** Its first-level areas. */
  readonly adminAreas?: Maybe<AdminAreaConnection>;
  /** Crises that concern it. */
  readonly crises?: Maybe<CrisisConnection>;
};

/** A country or area of ISO 3166-1. */
export type CountryAdminAreasArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryCrisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminArea = {
  /** P-code, unique across countries. */
  readonly pcode: Scalars['ID']['output'];
  /** Name in the COD. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** 1 for the first level below the country, 2 for the next. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The country it lies in. */
  readonly country?: Maybe<Country>;
  /** The area above it; null for level 1, and where COD-AB does not list it. */
  readonly parent?: Maybe<AdminArea>;
  /** What it lies in: p-codes of the areas above it, the nearest first, and the ISO 3166-1 alpha-3 code of its country last. */
  readonly within?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Areas directly below it. */
  readonly children?: Maybe<AdminAreaConnection>;
  /** The day from which the code is valid. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Other spellings under which sources know it. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the area comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that funds, acts, reports or negotiates. */
export type Organization = {
  /** Passage's id, made from its acronym or name; a number tells equal ones apart. */
  readonly id: Scalars['ID']['output'];
  /** The name its sources prefer. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Short name. */
  readonly acronym?: Maybe<Scalars['String']['output']>;
  /** Synonyms, translations and former names. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How far it works, in the words of its source: international, regional, local or unknown. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Identifiers in the registries of others. */
  readonly identifiers?: Maybe<ReadonlyArray<OrganizationIdentifier>>;
  /** Where the organization comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** An identifier of an organization in a registry. */
export type OrganizationIdentifier = {
  /** The registry: `IATI` for the identifiers of IATI and org-id.guide. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier there. */
  readonly value: Scalars['String']['output'];
};

/** A sector of the OCHA list of global coordination groups (clusters and areas of responsibility). */
export type Sector = {
  /** Acronym in the list, as `WSH`. */
  readonly code: Scalars['ID']['output'];
  /** English preferred term. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** French preferred term. */
  readonly nameFr?: Maybe<Scalars['String']['output']>;
  /** Cluster, or area of responsibility within one. */
  readonly groupType?: Maybe<Scalars['String']['output']>;
  /** Names under which sources know it. */
  readonly aliases?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the sector comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** A type of organization in the OCHA list. */
export type OrganizationType = {
  /** Code in humanitarianresponse.info. */
  readonly code: Scalars['ID']['output'];
  /** Preferred term. */
  readonly name: Scalars['String']['output'];
  /** What it includes. */
  readonly scope?: Maybe<Scalars['String']['output']>;
};

/** A crisis as INFORM Severity names it. */
export type Crisis = {
  /** INFORM crisis id, as `AFG001`. */
  readonly id: Scalars['ID']['output'];
  /** Name of the crisis. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What drives it. */
  readonly drivers?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Countries it concerns. */
  readonly countries?: Maybe<ReadonlyArray<Country>>;
  /** Where the crisis comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
};

/** Which administrative areas to list; conditions are joined by and. */
export type AdminAreaFilter = {
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** At this level. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** Whose name or alias contains this text, upper and lower case alike. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Which organizations to list; conditions are joined by and. */
export type OrganizationFilter = {
  /** Whose name, acronym or alias contains this text, upper and lower case alike. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Whose scope is this, as `international`. */
  readonly scope?: InputMaybe<Scalars['String']['input']>;
};

/** Which crises to list. */
export type CrisisFilter = {
  /** Concerning this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of countries. */
export type CountryConnection = {
  /** Countries with their cursors. */
  readonly edges: ReadonlyArray<CountryEdge>;
  /** The same countries without cursors. */
  readonly nodes: ReadonlyArray<Country>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One country in a page. */
export type CountryEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The country. */
  readonly node: Country;
};

/** A page of administrative areas. */
export type AdminAreaConnection = {
  /** Areas with their cursors. */
  readonly edges: ReadonlyArray<AdminAreaEdge>;
  /** The same areas without cursors. */
  readonly nodes: ReadonlyArray<AdminArea>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One area in a page. */
export type AdminAreaEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The area. */
  readonly node: AdminArea;
};

/** A page of organizations. */
export type OrganizationConnection = {
  /** Organizations with their cursors. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The same organizations without cursors. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One organization in a page. */
export type OrganizationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** A page of crises. */
export type CrisisConnection = {
  /** Crises with their cursors. */
  readonly edges: ReadonlyArray<CrisisEdge>;
  /** The same crises without cursors. */
  readonly nodes: ReadonlyArray<Crisis>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One crisis in a page. */
export type CrisisEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The crisis. */
  readonly node: Crisis;
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
  Crisis: Crisis;
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
  Crisis: { __typename: 'Crisis' } & GraphQLRecursivePick<FederationTypes['Crisis'], { id: true }>;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Country: ResolverTypeWrapper<CountryModel>;
  AdminArea: ResolverTypeWrapper<AdminAreaModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationIdentifier: ResolverTypeWrapper<OrganizationIdentifier>;
  Sector: ResolverTypeWrapper<SectorModel>;
  OrganizationType: ResolverTypeWrapper<OrganizationTypeModel>;
  Crisis: ResolverTypeWrapper<CrisisModel>;
  AdminAreaFilter: AdminAreaFilter;
  OrganizationFilter: OrganizationFilter;
  CrisisFilter: CrisisFilter;
  CountryConnection: ResolverTypeWrapper<CountryConnectionModel>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Country'] }>;
  AdminAreaConnection: ResolverTypeWrapper<AdminAreaConnectionModel>;
  AdminAreaEdge: ResolverTypeWrapper<
    Omit<AdminAreaEdge, 'node'> & { node: ResolversTypes['AdminArea'] }
  >;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionModel>;
  OrganizationEdge: ResolverTypeWrapper<
    Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }
  >;
  CrisisConnection: ResolverTypeWrapper<CrisisConnectionModel>;
  CrisisEdge: ResolverTypeWrapper<Omit<CrisisEdge, 'node'> & { node: ResolversTypes['Crisis'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Sensitivity: Sensitivity;
  GivenValue: ResolverTypeWrapper<GivenValue>;
  SourceRecord: ResolverTypeWrapper<SourceRecordModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Country: CountryModel;
  AdminArea: AdminAreaModel;
  Organization: OrganizationModel;
  OrganizationIdentifier: OrganizationIdentifier;
  Sector: SectorModel;
  OrganizationType: OrganizationTypeModel;
  Crisis: CrisisModel;
  AdminAreaFilter: AdminAreaFilter;
  OrganizationFilter: OrganizationFilter;
  CrisisFilter: CrisisFilter;
  CountryConnection: CountryConnectionModel;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Country'] };
  AdminAreaConnection: AdminAreaConnectionModel;
  AdminAreaEdge: Omit<AdminAreaEdge, 'node'> & { node: ResolversParentTypes['AdminArea'] };
  OrganizationConnection: OrganizationConnectionModel;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  CrisisConnection: CrisisConnectionModel;
  CrisisEdge: Omit<CrisisEdge, 'node'> & { node: ResolversParentTypes['Crisis'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  GivenValue: GivenValue;
  SourceRecord: SourceRecordModel;
  PageInfo: PageInfo;
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
  country?: Resolver<
    Maybe<ResolversTypes['Country']>,
    ParentType,
    ContextType,
    RequireFields<QueryCountryArgs, 'iso3'>
  >;
  countries?: Resolver<
    Maybe<ResolversTypes['CountryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCountriesArgs>
  >;
  adminArea?: Resolver<
    Maybe<ResolversTypes['AdminArea']>,
    ParentType,
    ContextType,
    RequireFields<QueryAdminAreaArgs, 'pcode'>
  >;
  adminAreas?: Resolver<
    Maybe<ResolversTypes['AdminAreaConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAdminAreasArgs>
  >;
  organization?: Resolver<
    Maybe<ResolversTypes['Organization']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationArgs, 'id'>
  >;
  organizations?: Resolver<
    Maybe<ResolversTypes['OrganizationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryOrganizationsArgs>
  >;
  sector?: Resolver<
    Maybe<ResolversTypes['Sector']>,
    ParentType,
    ContextType,
    RequireFields<QuerySectorArgs, 'code'>
  >;
  sectors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Sector']>>, ParentType, ContextType>;
  organizationTypes?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['OrganizationType']>>,
    ParentType,
    ContextType
  >;
  crisis?: Resolver<
    Maybe<ResolversTypes['Crisis']>,
    ParentType,
    ContextType,
    RequireFields<QueryCrisisArgs, 'id'>
  >;
  crises?: Resolver<
    Maybe<ResolversTypes['CrisisConnection']>,
    ParentType,
    ContextType,
    Partial<QueryCrisesArgs>
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
  iso2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  m49?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  pcodeLengths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  adminAreas?: Resolver<
    Maybe<ResolversTypes['AdminAreaConnection']>,
    ParentType,
    ContextType,
    Partial<CountryAdminAreasArgs>
  >;
  crises?: Resolver<
    Maybe<ResolversTypes['CrisisConnection']>,
    ParentType,
    ContextType,
    Partial<CountryCrisesArgs>
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  children?: Resolver<
    Maybe<ResolversTypes['AdminAreaConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaChildrenArgs>
  >;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acronym?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifiers?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['OrganizationIdentifier']>>,
    ParentType,
    ContextType
  >;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type OrganizationIdentifierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationIdentifier'] =
    ResolversParentTypes['OrganizationIdentifier'],
> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type OrganizationTypeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationType'] =
    ResolversParentTypes['OrganizationType'],
> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drivers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
};

export type CountryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountryConnection'] =
    ResolversParentTypes['CountryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CountryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
};

export type AdminAreaConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdminAreaConnection'] =
    ResolversParentTypes['AdminAreaConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdminAreaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdminAreaEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AdminAreaEdge'] = ResolversParentTypes['AdminAreaEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdminArea'], ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationConnection'] =
    ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['OrganizationEdge'] =
    ResolversParentTypes['OrganizationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type CrisisConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CrisisConnection'] =
    ResolversParentTypes['CrisisConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CrisisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Crisis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrisisEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CrisisEdge'] = ResolversParentTypes['CrisisEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Crisis'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  AdminArea?: AdminAreaResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationIdentifier?: OrganizationIdentifierResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  OrganizationType?: OrganizationTypeResolvers<ContextType>;
  Crisis?: CrisisResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  AdminAreaConnection?: AdminAreaConnectionResolvers<ContextType>;
  AdminAreaEdge?: AdminAreaEdgeResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  CrisisConnection?: CrisisConnectionResolvers<ContextType>;
  CrisisEdge?: CrisisEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  GivenValue?: GivenValueResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  sensitivity?: SensitivityDirectiveResolver<any, any, ContextType>;
};
