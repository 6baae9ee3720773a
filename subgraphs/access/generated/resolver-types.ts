// Generated from schema.graphql by `npm run generate:types`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgreementEventNotice as AgreementEventNoticeModel } from '../domain/agreement-event-notice';
import type { AccessAgreement as AccessAgreementModel } from '../domain/access-agreement';
import type { AgreementParty as AgreementPartyModel } from '../domain/agreement-party';
import type { AgreementEvent as AgreementEventModel } from '../domain/agreement-event';
import type { AgreementStatus as AgreementStatusModel } from '../domain/agreement-status';
import type { AgreementCadence as AgreementCadenceModel } from '../domain/agreement-cadence';
import type { CadenceOccurrence as CadenceOccurrenceModel } from '../domain/cadence-occurrence';
import type { CadenceRhythm as CadenceRhythmModel } from '../domain/cadence-rhythm';
import type { LiaisonMeeting as LiaisonMeetingModel } from '../domain/liaison-meeting';
import type { FactFindingMission as FactFindingMissionModel } from '../domain/fact-finding-mission';
import type { SurvivorConsultation as SurvivorConsultationModel } from '../domain/survivor-consultation';
import type { PublicBriefing as PublicBriefingModel } from '../domain/public-briefing';
import type { AccessIndicator as AccessIndicatorModel } from '../domain/access-indicator';
import type { MovementOutcome as MovementOutcomeModel } from '../domain/movement-outcome';
import type { MovementOutcomeSummary as MovementOutcomeSummaryModel } from '../domain/movement-outcome-summary';
import type { Country as CountryModel } from '../domain/country';
import type { AdminArea as AdminAreaModel } from '../domain/admin-area';
import type { Organization as OrganizationModel } from '../domain/organization';
import type {
  AgreementEventConnection as AgreementEventConnectionModel,
  LiaisonMeetingConnection as LiaisonMeetingConnectionModel,
  FactFindingMissionConnection as FactFindingMissionConnectionModel,
  SurvivorConsultationConnection as SurvivorConsultationConnectionModel,
  PublicBriefingConnection as PublicBriefingConnectionModel,
  CadenceEntryConnection as CadenceEntryConnectionModel,
  CadenceOccurrenceConnection as CadenceOccurrenceConnectionModel,
  MovementOutcomeSummaryConnection as MovementOutcomeSummaryConnectionModel,
  AuthorizationPeriodConnection as AuthorizationPeriodConnectionModel,
  AccessAgreementConnection as AccessAgreementConnectionModel,
  AccessIndicatorConnection as AccessIndicatorConnectionModel,
  MovementOutcomeConnection as MovementOutcomeConnectionModel,
  NegotiationPlaybookConnection as NegotiationPlaybookConnectionModel,
  NegotiationConnection as NegotiationConnectionModel,
  HumanitarianPauseConnection as HumanitarianPauseConnectionModel,
  AccessConstraintConnection as AccessConstraintConnectionModel,
  ViolationConnection as ViolationConnectionModel,
  VerificationTeamConnection as VerificationTeamConnectionModel,
  TeamInspectionConnection as TeamInspectionConnectionModel,
  EscalationLadderConnection as EscalationLadderConnectionModel,
  RiskAssessmentConnection as RiskAssessmentConnectionModel,
  RoutePlanConnection as RoutePlanConnectionModel,
  ViolationClaimConnection as ViolationClaimConnectionModel,
  PublicMessageConnection as PublicMessageConnectionModel,
  LeadershipPlanConnection as LeadershipPlanConnectionModel,
  JointExerciseConnection as JointExerciseConnectionModel,
  TrainingConnection as TrainingConnectionModel,
  LessonConnection as LessonConnectionModel,
  DurableSolutionLinkConnection as DurableSolutionLinkConnectionModel,
} from '../resolvers/connections';
import type { NegotiationPlaybook as NegotiationPlaybookModel } from '../domain/negotiation-playbook';
import type { NegotiationLine as NegotiationLineModel } from '../domain/negotiation-line';
import type { Negotiation as NegotiationModel } from '../domain/negotiation';
import type { MilestoneDistance as MilestoneDistanceModel } from '../domain/milestone-distance';
import type { AgreementProtection as AgreementProtectionModel } from '../domain/agreement-protection';
import type { HumanitarianPause as HumanitarianPauseModel } from '../domain/humanitarian-pause';
import type { AccessConstraint as AccessConstraintModel } from '../domain/accountability/access-constraint';
import type { Violation as ViolationModel } from '../domain/accountability/violation';
import type { SafetyPause as SafetyPauseModel } from '../domain/safety-pause';
import type { VerificationTeam as VerificationTeamModel } from '../domain/verification/verification-team';
import type { TeamInspection as TeamInspectionModel } from '../domain/verification/team-inspection';
import type { EscalationLadder as EscalationLadderModel } from '../domain/escalation/escalation-ladder';
import type { FiredTrigger as FiredTriggerModel } from '../domain/escalation/fired-trigger';
import type { RiskAssessment as RiskAssessmentModel } from '../domain/risk/risk-assessment';
import type { RoutePlan as RoutePlanModel } from '../domain/risk/route-plan';
import type { ViolationClaim as ViolationClaimModel } from '../domain/messages/violation-claim';
import type { PublicMessage as PublicMessageModel } from '../domain/messages/public-message';
import type { LeadershipPlan as LeadershipPlanModel } from '../domain/aftermath/leadership-plan';
import type { JointExercise as JointExerciseModel } from '../domain/aftermath/joint-exercise';
import type { Training as TrainingModel } from '../domain/aftermath/training';
import type { TrainedPeople as TrainedPeopleModel } from '../domain/aftermath/trained-people';
import type { Lesson as LessonModel } from '../domain/aftermath/lesson';
import type { DurableSolutionLink as DurableSolutionLinkModel } from '../domain/aftermath/durable-solution-link';
import type { Plan as PlanModel } from '../domain/plan';
import type { Sector as SectorModel } from '../domain/sector';
import type { Incident as IncidentModel } from '../domain/incident';
import type { Corridor as CorridorModel } from '../domain/corridor';
import type { BorderCrossing as BorderCrossingModel } from '../domain/border-crossing';
import type { Consignment as ConsignmentModel } from '../domain/consignment';
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
  /** A date of which the month or the day may be unknown: YYYY, YYYY-MM or YYYY-MM-DD. */
  PartialDate: { input: string; output: string };
  /** A decimal number as text, so that no digit is lost. */
  Decimal: { input: string; output: string };
  _FieldSet: { input: any; output: any };
};

export type Query = {
  /** One access agreement. With `asOf` it is shown as its history stood on that day: later events are left out. */
  readonly accessAgreement?: Maybe<AccessAgreement>;
  /** Access agreements, by id. */
  readonly accessAgreements?: Maybe<AccessAgreementConnection>;
  /** The days of a period, grouped by which agreements and authorizations of a country were in force: gaps and overlaps show. At most 100 years. */
  readonly authorizations?: Maybe<AuthorizationPeriodConnection>;
  /** Indicators of access by country, by country and measure. */
  readonly accessIndicators?: Maybe<AccessIndicatorConnection>;
  /** What became of planned humanitarian movements, by first day and area, rows as their sources give them. A total row stands beside its parts: to add up, use `movementOutcomeSummaries`. */
  readonly movementOutcomes?: Maybe<MovementOutcomeConnection>;
  /** Movement outcomes for each period that sources report, each movement counted once. */
  readonly movementOutcomeSummaries?: Maybe<MovementOutcomeSummaryConnection>;
  /** How many of the names and places in the owner's records were found in the code lists, by data set. */
  readonly accessMatchRates?: Maybe<ReadonlyArray<AccessMatchRates>>;
  /** What is due from one day to another under an agreement, or under all agreements in which an organization takes part, as iCalendar text (RFC 5545). Give one of the two. */
  readonly accessCalendar?: Maybe<Scalars['String']['output']>;
  /** One playbook for negotiations. */
  readonly negotiationPlaybook?: Maybe<NegotiationPlaybook>;
  /** Playbooks for negotiations, by id. */
  readonly negotiationPlaybooks?: Maybe<NegotiationPlaybookConnection>;
  /** One negotiation of access. */
  readonly negotiation?: Maybe<Negotiation>;
  /** Negotiations of access, by id. */
  readonly negotiations?: Maybe<NegotiationConnection>;
  /** One humanitarian pause. */
  readonly humanitarianPause?: Maybe<HumanitarianPause>;
  /** Humanitarian pauses, by id. */
  readonly humanitarianPauses?: Maybe<HumanitarianPauseConnection>;
  /** One constraint of humanitarian access; known organizations read it by district, those named on it in detail. */
  readonly accessConstraint?: Maybe<AccessConstraint>;
  /** Constraints of humanitarian access, by id. */
  readonly accessConstraints?: Maybe<AccessConstraintConnection>;
  /** One violation of an agreement, alleged, confirmed or refuted. */
  readonly violation?: Maybe<Violation>;
  /** One joint verification team. */
  readonly verificationTeam?: Maybe<VerificationTeam>;
  /** One ladder of steps; it exists for those of its agreement and those who decide its steps. */
  readonly escalationLadder?: Maybe<EscalationLadder>;
  /** One risk assessment. */
  readonly riskAssessment?: Maybe<RiskAssessment>;
  /** Risk assessments, by id. */
  readonly riskAssessments?: Maybe<RiskAssessmentConnection>;
  /** One route plan; it exists for those who share it. */
  readonly routePlan?: Maybe<RoutePlan>;
  /** Route plans, by id. */
  readonly routePlans?: Maybe<RoutePlanConnection>;
  /** A reported violation. */
  readonly violationClaim?: Maybe<ViolationClaim>;
  /** Reported violations, by id. */
  readonly violationClaims?: Maybe<ViolationClaimConnection>;
  /** A public message. */
  readonly publicMessage?: Maybe<PublicMessage>;
  /** Public messages, by id. */
  readonly publicMessages?: Maybe<PublicMessageConnection>;
  /** A plan of roles. */
  readonly leadershipPlan?: Maybe<LeadershipPlan>;
  /** Plans of roles, by id. */
  readonly leadershipPlans?: Maybe<LeadershipPlanConnection>;
  /** A joint exercise. */
  readonly jointExercise?: Maybe<JointExercise>;
  /** Joint exercises, by id. */
  readonly jointExercises?: Maybe<JointExerciseConnection>;
  /** A training. */
  readonly training?: Maybe<Training>;
  /** Trainings, by id. */
  readonly trainings?: Maybe<TrainingConnection>;
  /** A lesson. */
  readonly lesson?: Maybe<Lesson>;
  /** Lessons, by id. */
  readonly lessons?: Maybe<LessonConnection>;
  /** A link to durable solutions. */
  readonly durableSolutionLink?: Maybe<DurableSolutionLink>;
  /** Links to durable solutions, by id. */
  readonly durableSolutionLinks?: Maybe<DurableSolutionLinkConnection>;
};

export type QueryAccessAgreementArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryAccessAgreementsArgs = {
  filter?: InputMaybe<AccessAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAuthorizationsArgs = {
  country: Scalars['ID']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  type?: InputMaybe<AccessAgreementType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAccessIndicatorsArgs = {
  filter?: InputMaybe<AccessIndicatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMovementOutcomesArgs = {
  filter?: InputMaybe<MovementOutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryMovementOutcomeSummariesArgs = {
  filter?: InputMaybe<MovementOutcomeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAccessCalendarArgs = {
  agreement?: InputMaybe<Scalars['ID']['input']>;
  organization?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

export type QueryNegotiationPlaybookArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryNegotiationPlaybooksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryNegotiationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryNegotiationsArgs = {
  filter?: InputMaybe<NegotiationFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryHumanitarianPauseArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryHumanitarianPausesArgs = {
  holdingOn?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAccessConstraintArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryAccessConstraintsArgs = {
  filter?: InputMaybe<AccessConstraintFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryViolationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryVerificationTeamArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryEscalationLadderArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryRiskAssessmentArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryRiskAssessmentsArgs = {
  filter?: InputMaybe<RiskAssessmentFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryRoutePlanArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryRoutePlansArgs = {
  flagged?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryViolationClaimArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryViolationClaimsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryPublicMessageArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryPublicMessagesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLeadershipPlanArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryLeadershipPlansArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryJointExerciseArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryJointExercisesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryTrainingArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryTrainingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryLessonArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryLessonsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDurableSolutionLinkArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

export type QueryDurableSolutionLinksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type Mutation = {
  /** Records an agreement that no source file tells of. It is seen by its parties, its witnesses and the recorder until the day on which it becomes public. */
  readonly recordAgreement?: Maybe<AgreementChange>;
  /** Adds to the history of an agreement: a renewal, a suspension, a resumption, a notice, a termination, or the claims of several parties. */
  readonly recordAgreementEvent?: Maybe<AgreementChange>;
  /** Takes back an event that was recorded in error. It stays to be read with the reason; the state of the agreement no longer rests on it. */
  readonly withdrawAgreementEvent?: Maybe<AgreementChange>;
  /** Records how often something is to take place under an agreement. It takes the place of the earlier rhythm of its kind from its start on. */
  readonly recordCadenceRhythm?: Maybe<CadenceChange>;
  /** Records a liaison meeting that took place. */
  readonly recordLiaisonMeeting?: Maybe<CadenceChange>;
  /** Records a joint fact-finding mission that took place. */
  readonly recordFactFindingMission?: Maybe<CadenceChange>;
  /** Records the themes of a consultation with survivors. Without their consent, with fewer than 5 people, or with words that may point to a person it is refused. */
  readonly recordSurvivorConsultation?: Maybe<CadenceChange>;
  /** Records a public briefing that took place. */
  readonly recordPublicBriefing?: Maybe<CadenceChange>;
  /** Takes back an entry of a cadence that was recorded in error. It stays to be read with the reason. */
  readonly withdrawCadenceEntry?: Maybe<CadenceChange>;
  /** Begins a playbook. It is seen by your organization and those with which you share it until the day on which it becomes public; its red lines and bottom lines are seen by no others even then. */
  readonly recordPlaybook?: Maybe<PlaybookChange>;
  /** Issues a version of a playbook; earlier ones stay, and negotiations keep to theirs. */
  readonly recordPlaybookVersion?: Maybe<PlaybookChange>;
  /** Says anew with whom a playbook is shared, and from when it is public. */
  readonly sharePlaybook?: Maybe<PlaybookChange>;
  /** Takes back an entry of a playbook; taking back the first withdraws the playbook. */
  readonly withdrawPlaybookEntry?: Maybe<PlaybookChange>;
  /** Begins a negotiation, from a version of a playbook or without one. It is seen by the organizations named on it until the day on which it becomes public; its positions, lines, proposals and mandates are seen by no others even then. */
  readonly recordNegotiation?: Maybe<NegotiationChange>;
  /** Adds one thing that happened to a negotiation. */
  readonly recordNegotiationEvent?: Maybe<NegotiationChange>;
  /** Takes back an entry of a negotiation; taking back the first withdraws the negotiation. */
  readonly withdrawNegotiationEntry?: Maybe<NegotiationChange>;
  /** Publishes an agreement that was recorded here, or a part of it, now or after an embargo. What is published is logged. */
  readonly publishAgreement?: Maybe<AgreementPublicationChange>;
  /** Takes a publication back from today on; the log keeps what was public until then. */
  readonly retractAgreementPublication?: Maybe<AgreementPublicationChange>;
  /** Withdraws the record of an agreement as a whole. It stays to be read with the reason; lists leave it out. */
  readonly withdrawAgreement?: Maybe<AgreementPublicationChange>;
  /** Records a humanitarian pause that was agreed. It is seen by those with whom it is shared, by the parties and witnesses of its agreement and by you until the day on which it becomes public. */
  readonly recordPause?: Maybe<PauseChange>;
  /** Records that a pause lasts longer than was agreed at first. */
  readonly recordPauseExtension?: Maybe<PauseChange>;
  /** Records that a pause was broken off before its end, or never held. */
  readonly recordPauseEnd?: Maybe<PauseChange>;
  /** Records whom relief reached during a pause. */
  readonly recordPausePeopleServed?: Maybe<PauseChange>;
  /** Takes back an entry of a pause; taking back the first withdraws the pause. */
  readonly withdrawPauseEntry?: Maybe<PauseChange>;
  /** A constraint that is felt. Its details are seen by your organization and those with which you share it. */
  readonly recordAccessConstraint?: Maybe<AccessConstraintChange>;
  /** Tells that a constraint has another impact from a day on. */
  readonly recordConstraintImpact?: Maybe<AccessConstraintChange>;
  /** Tells that a constraint is no longer felt. */
  readonly endAccessConstraint?: Maybe<AccessConstraintChange>;
  /** Takes back an entry of a constraint; taking back the first withdraws the constraint. */
  readonly withdrawConstraintEntry?: Maybe<AccessConstraintChange>;
  /** Links an incident or a constraint to a clause of an agreement: from then on it is an alleged violation. Nothing else makes one. */
  readonly allegeViolation?: Maybe<ViolationUpdate>;
  /** Lets everybody see a violation from a day on. */
  readonly publishViolation?: Maybe<ViolationUpdate>;
  /** Opens an independent investigation with stages and deadlines; one that takes part in the agreement cannot lead it. */
  readonly openInvestigation?: Maybe<ViolationUpdate>;
  /** Tells that a stage is completed, or that the investigation is paused for safety or goes on; days of a pause are not counted. */
  readonly recordInvestigationProgress?: Maybe<ViolationUpdate>;
  /** Ends an investigation with its finding. Without all stages completed it can only be INCONCLUSIVE. */
  readonly concludeInvestigation?: Maybe<ViolationUpdate>;
  /** Confirms or refutes a violation: a person decides, and says on what ground. A confirmed one bars automatic renewal. */
  readonly determineViolation?: Maybe<ViolationUpdate>;
  /** Puts a verdict in question again, with the reason: the violation is alleged as before. */
  readonly reopenViolation?: Maybe<ViolationUpdate>;
  /** Decides what follows from a confirmed violation. */
  readonly decideConsequence?: Maybe<ViolationUpdate>;
  /** Tells that a consequence was carried out, or lifts it. */
  readonly endConsequence?: Maybe<ViolationUpdate>;
  /** Takes back an entry of a violation; taking back the first withdraws the violation. */
  readonly withdrawViolationEntry?: Maybe<ViolationUpdate>;
  /** Forms a joint team: members of at least two countries sit on it. */
  readonly formVerificationTeam?: Maybe<VerificationTeamChange>;
  /** Gives a team other members from a day on. */
  readonly recomposeVerificationTeam?: Maybe<VerificationTeamChange>;
  /** Records that a team inspected a route or a consignment. */
  readonly recordTeamInspection?: Maybe<VerificationTeamChange>;
  /** Dissolves a team. */
  readonly dissolveVerificationTeam?: Maybe<VerificationTeamChange>;
  /** Takes back an entry of a team; taking back the first withdraws the team. */
  readonly withdrawTeamEntry?: Maybe<VerificationTeamChange>;
  /** Records the steps that were agreed for when an agreement is in trouble. */
  readonly agreeEscalationLadder?: Maybe<EscalationLadderChange>;
  /** Tells of something that may call for a step. It proposes the next one at most: a person takes it. */
  readonly reportEscalationTrigger?: Maybe<EscalationLadderChange>;
  /** Takes the step that is proposed, or declines it; only the organization that decides it, or who acts on its behalf. */
  readonly decideEscalationStep?: Maybe<EscalationLadderChange>;
  /** Stops the deadlines of a ladder for safety, or lets them run on. */
  readonly recordEscalationPause?: Maybe<EscalationLadderChange>;
  /** Tells that what was in question is settled: the ladder stands at its foot again. */
  readonly settleEscalation?: Maybe<EscalationLadderChange>;
  /** Takes back an entry of a ladder; taking back the first withdraws the ladder. */
  readonly withdrawLadderEntry?: Maybe<EscalationLadderChange>;
  /** Records a first look at a risk, with the last day for which it holds. */
  readonly recordRiskAssessment?: Maybe<RiskAssessmentChange>;
  /** Records another look, which takes the place of the one before. */
  readonly reviseRiskAssessment?: Maybe<RiskAssessmentChange>;
  /** Tells that an assessment is no longer kept up. */
  readonly closeRiskAssessment?: Maybe<RiskAssessmentChange>;
  /** Takes back an entry of an assessment; taking back the first withdraws the assessment. */
  readonly withdrawRiskEntry?: Maybe<RiskAssessmentChange>;
  /** Records a plan with its alternatives and the assessments that it rests on. */
  readonly recordRoutePlan?: Maybe<RoutePlanChange>;
  /** Takes another way of a plan, or the same on newer assessments. */
  readonly adaptRoutePlan?: Maybe<RoutePlanChange>;
  /** Closes a plan. */
  readonly closeRoutePlan?: Maybe<RoutePlanChange>;
  /** Takes back an entry of a plan; taking back the first withdraws the plan. */
  readonly withdrawPlanEntry?: Maybe<RoutePlanChange>;
  /** Takes in a report of a violation as a claim, with its source. It is seen by your organization and those with which you share it until the day on which it becomes public. */
  readonly recordViolationClaim?: Maybe<ViolationClaimChange>;
  /** Adds one thing to a reported violation: exactly one part of the input. */
  readonly recordViolationClaimEvent?: Maybe<ViolationClaimChange>;
  /** Takes back an entry of a reported violation; taking back the first withdraws the whole. */
  readonly withdrawViolationClaimEntry?: Maybe<ViolationClaimChange>;
  /** Begins a public message. Its texts are seen by those with whom it is shared until they are published. */
  readonly recordPublicMessage?: Maybe<PublicMessageChange>;
  /** Adds one thing to a public message: exactly one part of the input. */
  readonly recordPublicMessageEvent?: Maybe<PublicMessageChange>;
  /** Takes back an entry of a public message; taking back the first withdraws the whole. */
  readonly withdrawPublicMessageEntry?: Maybe<PublicMessageChange>;
  /** Begins a plan of roles for an agreement. */
  readonly recordLeadershipPlan?: Maybe<LeadershipPlanChange>;
  /** Adds one thing to a plan of roles: exactly one part of the input. */
  readonly recordLeadershipPlanEvent?: Maybe<LeadershipPlanChange>;
  /** Takes back an entry of a plan of roles; taking back the first withdraws the whole. */
  readonly withdrawLeadershipPlanEntry?: Maybe<LeadershipPlanChange>;
  /** Begins a joint exercise with its scenario. */
  readonly recordJointExercise?: Maybe<JointExerciseChange>;
  /** Adds one thing to a joint exercise: exactly one part of the input. */
  readonly recordJointExerciseEvent?: Maybe<JointExerciseChange>;
  /** Takes back an entry of a joint exercise; taking back the first withdraws the whole. */
  readonly withdrawJointExerciseEntry?: Maybe<JointExerciseChange>;
  /** Begins a training. */
  readonly recordTraining?: Maybe<TrainingChange>;
  /** Adds one thing to a training: exactly one part of the input. */
  readonly recordTrainingEvent?: Maybe<TrainingChange>;
  /** Takes back an entry of a training; taking back the first withdraws the whole. */
  readonly withdrawTrainingEntry?: Maybe<TrainingChange>;
  /** Records a lesson. Without evidence it is refused. */
  readonly recordLesson?: Maybe<LessonChange>;
  /** Adds one thing to a lesson: exactly one part of the input. */
  readonly recordLessonEvent?: Maybe<LessonChange>;
  /** Takes back an entry of a lesson; taking back the first withdraws the whole. */
  readonly withdrawLessonEntry?: Maybe<LessonChange>;
  /** Links an agreement to durable solutions. */
  readonly recordDurableSolutionLink?: Maybe<DurableSolutionLinkChange>;
  /** Adds one thing to a link to durable solutions: exactly one part of the input. */
  readonly recordDurableSolutionLinkEvent?: Maybe<DurableSolutionLinkChange>;
  /** Takes back an entry of a link to durable solutions; taking back the first withdraws the whole. */
  readonly withdrawDurableSolutionLinkEntry?: Maybe<DurableSolutionLinkChange>;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordAgreementArgs = {
  input: RecordAgreementInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordAgreementEventArgs = {
  input: RecordAgreementEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawAgreementEventArgs = {
  input: WithdrawAgreementEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordCadenceRhythmArgs = {
  input: RecordCadenceRhythmInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordLiaisonMeetingArgs = {
  input: RecordLiaisonMeetingInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordFactFindingMissionArgs = {
  input: RecordFactFindingMissionInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordSurvivorConsultationArgs = {
  input: RecordSurvivorConsultationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordPublicBriefingArgs = {
  input: RecordPublicBriefingInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawCadenceEntryArgs = {
  input: WithdrawCadenceEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordPlaybookArgs = {
  input: RecordPlaybookInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordPlaybookVersionArgs = {
  input: RecordPlaybookVersionInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationSharePlaybookArgs = {
  input: SharePlaybookInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawPlaybookEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordNegotiationArgs = {
  input: RecordNegotiationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordNegotiationEventArgs = {
  input: RecordNegotiationEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawNegotiationEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationPublishAgreementArgs = {
  input: PublishAgreementInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRetractAgreementPublicationArgs = {
  input: RetractAgreementPublicationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawAgreementArgs = {
  input: WithdrawAgreementInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordPauseArgs = {
  input: RecordPauseInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordPauseExtensionArgs = {
  input: RecordPauseExtensionInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordPauseEndArgs = {
  input: RecordPauseEndInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordPausePeopleServedArgs = {
  input: RecordPausePeopleServedInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawPauseEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordAccessConstraintArgs = {
  input: RecordAccessConstraintInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordConstraintImpactArgs = {
  input: RecordConstraintImpactInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationEndAccessConstraintArgs = {
  input: EndAccessConstraintInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawConstraintEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationAllegeViolationArgs = {
  input: AllegeViolationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationPublishViolationArgs = {
  input: PublishViolationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationOpenInvestigationArgs = {
  input: OpenInvestigationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordInvestigationProgressArgs = {
  input: RecordInvestigationProgressInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationConcludeInvestigationArgs = {
  input: ConcludeInvestigationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationDetermineViolationArgs = {
  input: DetermineViolationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationReopenViolationArgs = {
  input: ReopenViolationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationDecideConsequenceArgs = {
  input: DecideConsequenceInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationEndConsequenceArgs = {
  input: EndConsequenceInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawViolationEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationFormVerificationTeamArgs = {
  input: FormVerificationTeamInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecomposeVerificationTeamArgs = {
  input: RecomposeVerificationTeamInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordTeamInspectionArgs = {
  input: RecordTeamInspectionInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationDissolveVerificationTeamArgs = {
  input: DissolveVerificationTeamInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawTeamEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationAgreeEscalationLadderArgs = {
  input: AgreeEscalationLadderInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationReportEscalationTriggerArgs = {
  input: ReportEscalationTriggerInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationDecideEscalationStepArgs = {
  input: DecideEscalationStepInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordEscalationPauseArgs = {
  input: RecordEscalationPauseInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationSettleEscalationArgs = {
  input: SettleEscalationInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawLadderEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordRiskAssessmentArgs = {
  input: RecordRiskAssessmentInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationReviseRiskAssessmentArgs = {
  input: ReviseRiskAssessmentInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationCloseRiskAssessmentArgs = {
  input: CloseRiskAssessmentInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawRiskEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordRoutePlanArgs = {
  input: RecordRoutePlanInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationAdaptRoutePlanArgs = {
  input: AdaptRoutePlanInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationCloseRoutePlanArgs = {
  input: CloseRoutePlanInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawPlanEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordViolationClaimArgs = {
  input: RecordViolationClaimInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordViolationClaimEventArgs = {
  input: RecordViolationClaimEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawViolationClaimEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordPublicMessageArgs = {
  input: RecordPublicMessageInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordPublicMessageEventArgs = {
  input: RecordPublicMessageEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawPublicMessageEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordLeadershipPlanArgs = {
  input: RecordLeadershipPlanInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordLeadershipPlanEventArgs = {
  input: RecordLeadershipPlanEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawLeadershipPlanEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordJointExerciseArgs = {
  input: RecordJointExerciseInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordJointExerciseEventArgs = {
  input: RecordJointExerciseEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawJointExerciseEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordTrainingArgs = {
  input: RecordTrainingInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordTrainingEventArgs = {
  input: RecordTrainingEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawTrainingEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordLessonArgs = {
  input: RecordLessonInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordLessonEventArgs = {
  input: RecordLessonEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawLessonEntryArgs = {
  input: WithdrawEntryInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordDurableSolutionLinkArgs = {
  input: RecordDurableSolutionLinkInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationRecordDurableSolutionLinkEventArgs = {
  input: RecordDurableSolutionLinkEventInput;
};

/** What organizations record themselves. Each needs a caller with a key; repeating one with the same `clientKey` changes nothing and answers the same. Nothing is overwritten: what was wrong is withdrawn with a reason. */
export type MutationWithdrawDurableSolutionLinkEntryArgs = {
  input: WithdrawEntryInput;
};

/** What happens from now on: each event comes when it was recorded. Whoever was not connected meanwhile reads the history of the agreement. */
export type Subscription = {
  /** An event was added to the history of an agreement that you may see. What is not public yet is told to those of the agreement alone. */
  readonly agreementEventRecorded?: Maybe<AgreementEventNotice>;
};

/** What happens from now on: each event comes when it was recorded. Whoever was not connected meanwhile reads the history of the agreement. */
export type SubscriptionAgreementEventRecordedArgs = {
  agreement?: InputMaybe<Scalars['ID']['input']>;
};

/** An event that was just recorded. */
export type AgreementEventNotice = {
  /** The agreement as it stands now, with the event. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** The event. */
  readonly event?: Maybe<AgreementEvent>;
};

/** What became of a change to a cadence: the entry, or what to correct. */
export type CadenceChange = {
  /** The agreement; null when it was not found or nothing was recorded. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** The entry that was recorded or withdrawn. */
  readonly entry?: Maybe<CadenceEntry>;
  /** Set when somebody else changed the cadence meanwhile: both versions. */
  readonly conflict?: Maybe<CadenceConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** Two writers began from the same version of a cadence: nothing was recorded, both versions are shown. */
export type CadenceConflict = {
  /** The version on which yours is based. */
  readonly yourVersion: Scalars['Int']['output'];
  /** The version now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What you wanted to record; null for a withdrawal. */
  readonly yours?: Maybe<CadenceEntry>;
  /** The cadence with what was recorded meanwhile. */
  readonly theirs: AgreementCadence;
};

/** How often something is to take place. */
export type RecordCadenceRhythmInput = {
  /** Your own key for this entry: the same key is the same entry. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `version` of the cadence that you read; 0 when nothing was recorded yet. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was agreed. */
  readonly date: Scalars['Date']['input'];
  /** What is to take place. */
  readonly kind: CadenceKind;
  /** Every how many days, weeks or months. */
  readonly every: Scalars['Int']['input'];
  /** Days, weeks or months. */
  readonly unit: CadenceUnit;
  /** The first day on which it is due. */
  readonly start: Scalars['Date']['input'];
  /** The last day on which it may be due; leave it out while it goes on. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** The time of the day as HH:MM, on the clocks of `timeZone`; leave it out for the whole day. */
  readonly time?: InputMaybe<Scalars['String']['input']>;
  /** The time zone by its IANA name, as `Europe/Istanbul`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['input'];
};

/** A liaison meeting to record. */
export type RecordLiaisonMeetingInput = {
  /** Your own key for this entry: the same key is the same entry. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `version` of the cadence that you read; 0 when nothing was recorded yet. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it took place, where it took place. */
  readonly date: Scalars['Date']['input'];
  /** When it began, with the zone. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Names of the organizations that took part. */
  readonly participants: ReadonlyArray<Scalars['String']['input']>;
  /** What was decided. */
  readonly decisions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['input'];
};

/** A fact-finding mission to record. */
export type RecordFactFindingMissionInput = {
  /** Your own key for this entry: the same key is the same entry. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `version` of the cadence that you read; 0 when nothing was recorded yet. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it ended, where it took place. */
  readonly date: Scalars['Date']['input'];
  /** Names of the organizations that took part. */
  readonly participants: ReadonlyArray<Scalars['String']['input']>;
  /** What it was to establish. */
  readonly question: Scalars['String']['input'];
  /** Where it went, no finer than may be known. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it found. */
  readonly findings?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['input'];
};

/** The themes of a consultation with survivors. */
export type RecordSurvivorConsultationInput = {
  /** Your own key for this entry: the same key is the same entry. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `version` of the cadence that you read; 0 when nothing was recorded yet. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it took place. */
  readonly date: Scalars['Date']['input'];
  /** Groups that were asked, as `older persons`; never a person. */
  readonly groups: ReadonlyArray<Scalars['String']['input']>;
  /** How many people were asked; fewer than 5 are refused. */
  readonly consulted: Scalars['Int']['input'];
  /** Whether all who were asked agreed, knowing what for, that the themes are recorded and read by those who see the agreement. */
  readonly informedConsent: Scalars['Boolean']['input'];
  /** What mattered to them, in words that point to nobody. */
  readonly themes: ReadonlyArray<Scalars['String']['input']>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['input'];
};

/** A public briefing to record. */
export type RecordPublicBriefingInput = {
  /** Your own key for this entry: the same key is the same entry. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `version` of the cadence that you read; 0 when nothing was recorded yet. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it took place, where it took place. */
  readonly date: Scalars['Date']['input'];
  /** When it began, with the zone. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What has been achieved. */
  readonly progress: ReadonlyArray<Scalars['String']['input']>;
  /** What stands in the way. */
  readonly challenges: ReadonlyArray<Scalars['String']['input']>;
  /** What comes next. */
  readonly nextSteps: ReadonlyArray<Scalars['String']['input']>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['input'];
};

/** An entry of a cadence to withdraw. */
export type WithdrawCadenceEntryInput = {
  /** Your own key for this withdrawal. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `version` of the cadence that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** The entry; only one that your organization recorded. */
  readonly entryId: Scalars['ID']['input'];
  /** Why it is withdrawn; everybody who sees the agreement reads it. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a mutation: the agreement with the change, or what to correct. */
export type AgreementChange = {
  /** The agreement as it stands now; null when it was not found or nothing was recorded. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** The event that was recorded or withdrawn. */
  readonly event?: Maybe<AgreementEvent>;
  /** Set when somebody else changed the agreement meanwhile: both versions. */
  readonly conflict?: Maybe<AgreementConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** Two writers began from the same version of an agreement: nothing was recorded, both versions are shown. */
export type AgreementConflict = {
  /** The version on which yours is based. */
  readonly yourVersion: Scalars['Int']['output'];
  /** The version now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What you wanted to record; null for a withdrawal. */
  readonly yours?: Maybe<AgreementEventDraft>;
  /** The agreement with what was recorded meanwhile. */
  readonly theirs: AccessAgreement;
};

/** An event that was not recorded. */
export type AgreementEventDraft = {
  /** The day on which it happened. */
  readonly date: Scalars['Date']['output'];
  /** What happened. */
  readonly kind: AgreementEventKind;
  /** Who did it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The length of the term in days. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The last day of the term. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** What each party claims. */
  readonly claims: ReadonlyArray<AgreementTermClaim>;
  /** The text that tells of it. */
  readonly citation?: Maybe<Scalars['String']['output']>;
};

/** An agreement to record. */
export type RecordAgreementInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** What kind of agreement it is. */
  readonly type: AccessAgreementType;
  /** Countries in which it gives access, by ISO 3166-1 alpha-3 code. */
  readonly countries: ReadonlyArray<Scalars['ID']['input']>;
  /** Who concluded, witnessed and facilitated it. */
  readonly parties: ReadonlyArray<AgreementPartyInput>;
  /** The day of signature. */
  readonly signed: Scalars['Date']['input'];
  /** When it enters into force, where that is not the moment of signature. */
  readonly entersIntoForce?: InputMaybe<Scalars['DateTime']['input']>;
  /** Length of its first term in days. */
  readonly durationDays?: InputMaybe<Scalars['Int']['input']>;
  /** Last day of its first term, instead of its length. */
  readonly expires?: InputMaybe<Scalars['Date']['input']>;
  /** How it may be renewed. */
  readonly renewalMode?: InputMaybe<AgreementRenewalMode>;
  /** The words on its renewal. */
  readonly renewalText?: InputMaybe<Scalars['String']['input']>;
  /** Ports and crossings that it names. */
  readonly points?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its terms, clause by clause. */
  readonly terms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The texts that tell of it. */
  readonly citations: ReadonlyArray<Scalars['String']['input']>;
  /** The day from which everybody may see it; leave it out to keep it among its parties, witnesses and you. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody who takes part in an agreement to record. */
export type AgreementPartyInput = {
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** In which capacity. */
  readonly role: AgreementRole;
};

/** An event to add to the history of an agreement. */
export type RecordAgreementEventInput = {
  /** Your own key for this event: the same key is the same event. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `version` of the agreement that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it happened, where it happened. */
  readonly date: Scalars['Date']['input'];
  /** What happened; a signature is part of the agreement itself. */
  readonly kind: AgreementEventKind;
  /** Who did it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** For a renewal: the length of the new term in days. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** For a renewal: the last day of the new term. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** For a renewal: what each party says the new term is, where they differ. */
  readonly claims?: InputMaybe<ReadonlyArray<AgreementTermClaimInput>>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['input'];
};

/** What one party says the length of a term is. */
export type AgreementTermClaimInput = {
  /** The party. */
  readonly by: Scalars['String']['input'];
  /** The length in days. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  /** The last day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** An event to withdraw. */
export type WithdrawAgreementEventInput = {
  /** Your own key for this withdrawal. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `version` of the agreement that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** The event; only one that your organization recorded. */
  readonly eventId: Scalars['ID']['input'];
  /** Why it is withdrawn; everybody who sees the agreement reads it. */
  readonly reason: Scalars['String']['input'];
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreement = {
  /** Its id, as `BSGI-2022` or `UNSCR-2165`. */
  readonly id: Scalars['ID']['output'];
  /** Violations of it that you may see, by id. */
  readonly violations?: Maybe<ViolationConnection>;
  /** Joint verification teams under it that you may see, by id. */
  readonly verificationTeams?: Maybe<VerificationTeamConnection>;
  /** Escalation ladders for it that you may see, by id. */
  readonly escalationLadders?: Maybe<EscalationLadderConnection>;
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** True for one that was made up to show how this works; nothing in it happened. */
  readonly isExample?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of agreement it is. */
  readonly type?: Maybe<AccessAgreementType>;
  /** ISO 3166-1 alpha-3 codes of the countries in which it gives access. */
  readonly countryCodes?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The countries in which it gives access. */
  readonly countries?: Maybe<ReadonlyArray<Country>>;
  /** Who concluded it, who witnessed and who facilitated it. */
  readonly parties?: Maybe<ReadonlyArray<AgreementParty>>;
  /** The day on which it was signed or adopted. */
  readonly signed?: Maybe<Scalars['Date']['output']>;
  /** When it enters into force, with the zone, where that is not the moment of signature. */
  readonly entersIntoForce?: Maybe<Scalars['DateTime']['output']>;
  /** The first day on which it is in force all day: the day after signature or entry into force, which is itself not counted. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day of its term, suspended or not, as the latest of all claims tells; the day before its termination where that came first. Null when no source tells. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** Length of its first term in days, as agreed. */
  readonly durationDays?: Maybe<Scalars['Int']['output']>;
  /** Last day of its first term, as agreed. */
  readonly expires?: Maybe<Scalars['Date']['output']>;
  /** How it may be renewed. */
  readonly renewal?: Maybe<AgreementRenewal>;
  /** Ports and border crossings that it names, in its own words. */
  readonly points?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What it says, clause by clause; kinds are read from the words alone. */
  readonly clauses?: Maybe<ReadonlyArray<AgreementClause>>;
  /** Who verifies that it is kept. */
  readonly verification?: Maybe<AgreementVerification>;
  /** What happened, in order: nothing in this history is ever changed or removed. */
  readonly events?: Maybe<AgreementEventConnection>;
  /** Events that were recorded in error and withdrawn; its state does not rest on them. */
  readonly withdrawnEvents?: Maybe<AgreementEventConnection>;
  /** Grows with every entry of its history: give it with a mutation. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** Its state on a day, computed from its history. A state that no source tells is UNKNOWN, never renewed. */
  readonly statusOn?: Maybe<AgreementStatus>;
  /** Its state on the day of `asOf`, or today (UTC). */
  readonly status?: Maybe<AgreementStatus>;
  /** Every act by which something of it became public, in order; those under embargo only for its parties, witnesses and recorder. */
  readonly publications?: Maybe<ReadonlyArray<AgreementPublication>>;
  /** What everybody could see of it on a day. */
  readonly publicOn?: Maybe<AgreementPublicity>;
  /** Grows with every publication, retraction and withdrawal: give it with their mutations. */
  readonly publicationVersion?: Maybe<Scalars['Int']['output']>;
  /** Set when its record was withdrawn as a whole: lists leave it out. */
  readonly withdrawal?: Maybe<Withdrawal>;
  /** What the law protects and an agreement should name, each with the clauses that do; the law protects also where none does. */
  readonly protections?: Maybe<ReadonlyArray<AgreementProtection>>;
  /** Community leaders, local organizations, civil society and mediators who took part in the negotiations that led to it; named only where they consent. */
  readonly community?: Maybe<ReadonlyArray<NegotiationParticipant>>;
  /** Its agreed rhythm of meetings, missions, consultations and briefings, and what became of it. */
  readonly cadence?: Maybe<AgreementCadence>;
  /** Remarks of those who wrote the record. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What to check before its history is published further. */
  readonly eventsNote?: Maybe<Scalars['String']['output']>;
  /** The public texts that the record rests on. */
  readonly citations?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the record comes from. */
  readonly sources?: Maybe<ReadonlyArray<SourceRecord>>;
  /** Negotiations that led to it, by id. */
  readonly negotiations?: Maybe<NegotiationConnection>;
  /** Reported violations that belong to it, as far as you may see them, by id. */
  readonly violationClaims?: Maybe<ViolationClaimConnection>;
  /** Public messages that belong to it, as far as you may see them, by id. */
  readonly publicMessages?: Maybe<PublicMessageConnection>;
  /** Plans of roles that belong to it, as far as you may see them, by id. */
  readonly leadershipPlans?: Maybe<LeadershipPlanConnection>;
  /** Joint exercises that belong to it, as far as you may see them, by id. */
  readonly jointExercises?: Maybe<JointExerciseConnection>;
  /** Trainings that belong to it, as far as you may see them, by id. */
  readonly trainings?: Maybe<TrainingConnection>;
  /** Lessons that belong to it, as far as you may see them, by id. */
  readonly lessons?: Maybe<LessonConnection>;
  /** Links to durable solutions that belong to it, as far as you may see them, by id. */
  readonly durableSolutionLinks?: Maybe<DurableSolutionLinkConnection>;
  /** Humanitarian pauses under it, by id. */
  readonly pauses?: Maybe<HumanitarianPauseConnection>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementViolationsArgs = {
  status?: InputMaybe<ViolationStatus>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementVerificationTeamsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementEscalationLaddersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementClausesArgs = {
  kind?: InputMaybe<AgreementClauseKind>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementEventsArgs = {
  kind?: InputMaybe<AgreementEventKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementWithdrawnEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementStatusOnArgs = {
  date: Scalars['Date']['input'];
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementPublicOnArgs = {
  date: Scalars['Date']['input'];
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementCadenceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementNegotiationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementViolationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementPublicMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementLeadershipPlansArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementJointExercisesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementTrainingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementLessonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementDurableSolutionLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agreement or authorization under which humanitarian access takes place. */
export type AccessAgreementPausesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of agreements about humanitarian access. */
export type AccessAgreementType =
  /** Opens a corridor for ships, vehicles or people. */
  | 'CORRIDOR_AGREEMENT'
  /** A resolution of the UN Security Council that authorizes cross-border relief. */
  | 'SECURITY_COUNCIL_AUTHORIZATION'
  /** Halts hostilities for humanitarian purposes, for an agreed time. */
  | 'HUMANITARIAN_PAUSE';

/** Somebody who takes part in an agreement. */
export type AgreementParty = {
  /** The name as the source gives it. */
  readonly name: Scalars['String']['output'];
  /** In which capacity. */
  readonly role: AgreementRole;
  /** The organization of that name; null when the code list has none. */
  readonly organization?: Maybe<Organization>;
};

/** Capacities in which somebody takes part in an agreement. */
export type AgreementRole =
  /** Concluded or adopted it. */
  | 'PARTY'
  /** Signed as a witness. */
  | 'WITNESS'
  /** Helped it come about. */
  | 'FACILITATOR';

/** How an agreement may be renewed. */
export type AgreementRenewal = {
  /** Which of the four ways it provides for. */
  readonly mode: AgreementRenewalMode;
  /** The words of the agreement. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** The ways in which an agreement may be renewed. */
export type AgreementRenewalMode =
  /** It goes on unless a party gives notice. */
  | 'AUTOMATIC_UNLESS_NOTICE'
  /** It goes on once, for one further term, when a condition is met. */
  | 'CONDITIONAL_AUTOMATIC'
  /** It goes on only when the parties agree. */
  | 'BY_MUTUAL_CONSENT'
  /** It goes on only by a new resolution. */
  | 'BY_NEW_RESOLUTION';

/** One clause or stated term of an agreement. */
export type AgreementClause = {
  /** Its place among the clauses of the record, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The words of the source. */
  readonly text: Scalars['String']['output'];
  /** The part of the record in which the words stand: terms, renewal or verification. */
  readonly part: Scalars['String']['output'];
  /** What it is about, as far as its own words say; OTHER when they name none of the kinds. */
  readonly kinds: ReadonlyArray<AgreementClauseKind>;
};

/** What a clause is about. */
export type AgreementClauseKind =
  /** A corridor or safe passage for people and relief. */
  | 'CORRIDOR'
  /** A named border crossing. */
  | 'CROSSING'
  /** A halt of hostilities. */
  | 'PAUSE'
  /** A right to monitor. */
  | 'MONITORING_RIGHT'
  /** Inspection of vehicles, vessels or loads. */
  | 'INSPECTION'
  /** Care for the wounded and sick, or the places where it is given. */
  | 'MEDICAL_CARE'
  /** Food, grain or foodstuffs. */
  | 'FOOD'
  /** Goods and commodities that must be let through. */
  | 'GOODS'
  /** Safety of humanitarian workers. */
  | 'STAFF_SAFETY'
  /** Withdrawal from, or protection of, civilian and public facilities. */
  | 'CIVILIAN_FACILITIES'
  /** Limits to military action. */
  | 'MILITARY_RESTRAINT'
  /** Notification of movements or shipments; it is never permission. */
  | 'NOTIFICATION'
  /** How the agreement is renewed or ended. */
  | 'RENEWAL'
  /** None of these by its own words. */
  | 'OTHER';

/** Who verifies that an agreement is kept. */
export type AgreementVerification = {
  /** The body that verifies. */
  readonly body: Scalars['String']['output'];
  /** Who sits on it. */
  readonly composition: ReadonlyArray<Scalars['String']['output']>;
  /** What is inspected, and how. */
  readonly inspection?: Maybe<Scalars['String']['output']>;
};

/** Something that happened to an agreement. */
export type AgreementEvent = {
  /** Its id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it happened, where it happened. */
  readonly date: Scalars['Date']['output'];
  /** What happened. */
  readonly kind: AgreementEventKind;
  /** Who did it; null when the source names nobody. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The length of the term that it begins, in days. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The last day of the term that it begins, where the source names a day. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** What each party says the new term is, where they differ: all are kept side by side. */
  readonly claims: ReadonlyArray<AgreementTermClaim>;
  /** The public text that tells of it. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** The same act as other parts of the source tell it, with another day or length. */
  readonly otherAccounts: ReadonlyArray<AgreementEventAccount>;
  /** Where the event comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Who recorded it in Passage; null for an event that a source file tells. */
  readonly recording?: Maybe<Recording>;
};

/** What can happen to an agreement. */
export type AgreementEventKind =
  /** It was signed or adopted: its first term. */
  | 'SIGNED'
  /** A further term was agreed or declared. */
  | 'RENEWED'
  /** It was decided, or failed to be decided, that it does not go on after its term. */
  | 'NOT_RENEWED'
  /** A party gave notice that it does not want it renewed as it is. */
  | 'NOTICE_GIVEN'
  /** A party suspended it or its part in it. */
  | 'SUSPENDED'
  /** A suspension was lifted. */
  | 'RESUMED'
  /** It was ended. */
  | 'TERMINATED';

/** What one party says the length of a term is. */
export type AgreementTermClaim = {
  /** The party that says so. */
  readonly by: Scalars['String']['output'];
  /** The length in days. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** The last day, where the party names one. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** The same act as another part of a source tells it. */
export type AgreementEventAccount = {
  /** The day that it gives. */
  readonly date: Scalars['Date']['output'];
  /** The length that it gives, in days. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Its remark. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** The state of an agreement on one day, computed from its history. */
export type AgreementStatus = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** The state. */
  readonly state: AgreementState;
  /** Why, in one sentence. */
  readonly reason: Scalars['String']['output'];
  /** Last day of the term that the state rests on; null when none is told or claims differ. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** Whose suspension stands; `unnamed` where the source names nobody. */
  readonly suspendedBy: ReadonlyArray<Scalars['String']['output']>;
  /** What each party's claim makes of the day, while claims about the term stand unsettled. */
  readonly claims: ReadonlyArray<AgreementClaimedState>;
  /** Confirmed violations, by id, because of which it does not go on by itself after its term. */
  readonly barredBy: ReadonlyArray<Scalars['ID']['output']>;
  /** Alleged violations, by id, that ask for a review before it goes on. */
  readonly underReview: ReadonlyArray<Scalars['ID']['output']>;
};

/** States of an agreement on a day. A day counts as in force only when it was so all day: what begins or restores counts from the next day, what interrupts or ends from its own. */
export type AgreementState =
  /** Not yet signed or adopted. */
  | 'NOT_YET'
  /** Signed or adopted; its first whole day in force is still to come. */
  | 'SIGNED'
  /** In force all day. */
  | 'IN_FORCE'
  /** Within its term, and suspended by somebody. */
  | 'SUSPENDED'
  /** Its term ran out and nothing renews it. */
  | 'EXPIRED'
  /** Ended by an act before its term ran out. */
  | 'TERMINATED'
  /** No source tells whether it was in force. */
  | 'UNKNOWN'
  /** Claims about its term differ in what they make of this day: all are listed. */
  | 'IN_DISPUTE';

/** What one party's claim about the term makes of a day. */
export type AgreementClaimedState = {
  /** The party. */
  readonly by: Scalars['String']['output'];
  /** The state by its claim. */
  readonly state: AgreementState;
  /** The last day of the term by its claim. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
};

/** What was agreed to take place regularly under an agreement, what took place, and what is due or overdue on a day. */
export type AgreementCadence = {
  /** The day on which it is looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** Grows with every entry and withdrawal: give it with a mutation. */
  readonly version: Scalars['Int']['output'];
  /** The rhythms, in the order in which they were agreed; from its start on a later one of the same kind holds. */
  readonly rhythms: ReadonlyArray<CadenceRhythm>;
  /** Liaison meetings that took place, by day. */
  readonly liaisonMeetings: LiaisonMeetingConnection;
  /** Joint fact-finding missions that took place, by day. */
  readonly factFindingMissions: FactFindingMissionConnection;
  /** Consultations with survivors that took place, by day. */
  readonly survivorConsultations: SurvivorConsultationConnection;
  /** Public briefings that took place, by day. */
  readonly publicBriefings: PublicBriefingConnection;
  /** Entries that were recorded in error and withdrawn. */
  readonly withdrawn: CadenceEntryConnection;
  /** What is due on this very day and has not taken place. */
  readonly due: ReadonlyArray<CadenceOccurrence>;
  /** What was due, did not take place, and can still be made up for before it is due again. */
  readonly overdue: ReadonlyArray<CadenceOccurrence>;
  /** The due days of all rhythms with what became of them. Nothing is due after the last day of the agreement's term; a suspension changes nothing. */
  readonly occurrences: CadenceOccurrenceConnection;
};

/** What was agreed to take place regularly under an agreement, what took place, and what is due or overdue on a day. */
export type AgreementCadenceLiaisonMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What was agreed to take place regularly under an agreement, what took place, and what is due or overdue on a day. */
export type AgreementCadenceFactFindingMissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What was agreed to take place regularly under an agreement, what took place, and what is due or overdue on a day. */
export type AgreementCadenceSurvivorConsultationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What was agreed to take place regularly under an agreement, what took place, and what is due or overdue on a day. */
export type AgreementCadencePublicBriefingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What was agreed to take place regularly under an agreement, what took place, and what is due or overdue on a day. */
export type AgreementCadenceWithdrawnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What was agreed to take place regularly under an agreement, what took place, and what is due or overdue on a day. */
export type AgreementCadenceOccurrencesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  state?: InputMaybe<CadenceState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One day on which a rhythm wants something to have taken place. */
export type CadenceOccurrence = {
  /** What. */
  readonly kind: CadenceKind;
  /** The day by which it is due; in a shorter month its last day. */
  readonly day: Scalars['Date']['output'];
  /** What became of it. */
  readonly state: CadenceState;
  /** The day on which it took place. */
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  /** The rhythm that wants it. */
  readonly rhythm: CadenceRhythm;
};

/** What became of something that is due. */
export type CadenceState =
  /** It took place by its day, after the one before was due. */
  | 'HELD'
  /** It took place after its day and before it was due again. */
  | 'HELD_LATE'
  /** It is due on this very day. */
  | 'DUE'
  /** Its day is over, and it is not yet due again. */
  | 'OVERDUE'
  /** It did not take place before it was due again. */
  | 'MISSED'
  /** Its day is still to come. */
  | 'UPCOMING';

/** What can be agreed to take place regularly. */
export type CadenceKind =
  /** A meeting of those who keep the agreement going. */
  | 'LIAISON_MEETING'
  /** A joint mission to establish what happened. */
  | 'FACT_FINDING_MISSION'
  /** A consultation centred on survivors. */
  | 'SURVIVOR_CONSULTATION'
  /** A public briefing. */
  | 'PUBLIC_BRIEFING';

/** Units in which a rhythm is counted. */
export type CadenceUnit =
  /** Days. */
  | 'DAY'
  /** Weeks. */
  | 'WEEK'
  /** Months; on the last day of a month that is too short. */
  | 'MONTH';

/** One entry of a cadence. */
export type CadenceEntry =
  CadenceRhythm | LiaisonMeeting | FactFindingMission | SurvivorConsultation | PublicBriefing;

/** How often something is to take place. */
export type CadenceRhythm = {
  /** Its id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it was agreed. */
  readonly date: Scalars['Date']['output'];
  /** What is to take place. */
  readonly kind: CadenceKind;
  /** Every how many days, weeks or months. */
  readonly every: Scalars['Int']['output'];
  /** Days, weeks or months. */
  readonly unit: CadenceUnit;
  /** The first day on which it is due. */
  readonly start: Scalars['Date']['output'];
  /** The last day on which it may be due; null while it goes on. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The time of the day as HH:MM, on the clocks of `timeZone`; null for the whole day. */
  readonly time?: Maybe<Scalars['String']['output']>;
  /** The time zone by its IANA name. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['output'];
  /** Where it comes from; empty for what is only proposed. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Who recorded it; null for what is only proposed. */
  readonly recording?: Maybe<Recording>;
};

/** A meeting of those who keep an agreement going. */
export type LiaisonMeeting = {
  /** Its id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it took place, where it took place. */
  readonly date: Scalars['Date']['output'];
  /** When it began, with the zone. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The organizations that took part. */
  readonly participants: ReadonlyArray<CadenceParticipant>;
  /** What was decided. */
  readonly decisions: ReadonlyArray<Scalars['String']['output']>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['output'];
  /** Where it comes from; empty for what is only proposed. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Who recorded it; null for what is only proposed. */
  readonly recording?: Maybe<Recording>;
};

/** A joint mission to establish what happened. */
export type FactFindingMission = {
  /** Its id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it ended, where it took place. */
  readonly date: Scalars['Date']['output'];
  /** The organizations that took part. */
  readonly participants: ReadonlyArray<CadenceParticipant>;
  /** What it was to establish. */
  readonly question: Scalars['String']['output'];
  /** Where it went, in its own words. */
  readonly areas: ReadonlyArray<Scalars['String']['output']>;
  /** What it found. */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['output'];
  /** Where it comes from; empty for what is only proposed. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Who recorded it; null for what is only proposed. */
  readonly recording?: Maybe<Recording>;
};

/** What survivors, asked as a group and with their consent, said matters; never who said it or where. */
export type SurvivorConsultation = {
  /** Its id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it took place. */
  readonly date: Scalars['Date']['output'];
  /** Groups that were asked. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** How many people were asked, at least 5. */
  readonly consulted: Scalars['Int']['output'];
  /** Always true: without consent nothing is recorded. */
  readonly informedConsent: Scalars['Boolean']['output'];
  /** What mattered to them. */
  readonly themes: ReadonlyArray<Scalars['String']['output']>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['output'];
  /** Where it comes from; empty for what is only proposed. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Who recorded it; null for what is only proposed. */
  readonly recording?: Maybe<Recording>;
};

/** What the public was told of how an agreement goes. */
export type PublicBriefing = {
  /** Its id, which never changes. */
  readonly id: Scalars['ID']['output'];
  /** The day on which it took place, where it took place. */
  readonly date: Scalars['Date']['output'];
  /** When it began, with the zone. */
  readonly startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** What has been achieved. */
  readonly progress: ReadonlyArray<Scalars['String']['output']>;
  /** What stands in the way. */
  readonly challenges: ReadonlyArray<Scalars['String']['output']>;
  /** What comes next. */
  readonly nextSteps: ReadonlyArray<Scalars['String']['output']>;
  /** The text that tells of it. */
  readonly citation: Scalars['String']['output'];
  /** Where it comes from; empty for what is only proposed. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Who recorded it; null for what is only proposed. */
  readonly recording?: Maybe<Recording>;
};

/** An organization that took part in a meeting or mission. */
export type CadenceParticipant = {
  /** The name as it was recorded. */
  readonly name: Scalars['String']['output'];
  /** The organization of that name; null when the code list has none. */
  readonly organization?: Maybe<Organization>;
};

/** A run of days on which the same agreements of a country stood in the same states. */
export type AuthorizationPeriod = {
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** Whether something was in force, nothing, more than one, or nobody can tell. */
  readonly coverage: AuthorizationCoverage;
  /** The agreements in force on each of these days; with an overlap, all of them. */
  readonly inForce: ReadonlyArray<AccessAgreement>;
  /** All agreements that were signed and neither expired nor terminated, with their states. */
  readonly standings: ReadonlyArray<AgreementStanding>;
};

/** How far a run of days was covered. */
export type AuthorizationCoverage =
  /** No agreement was in force. */
  | 'GAP'
  /** One agreement was in force. */
  | 'SINGLE'
  /** More than one was in force at the same time. */
  | 'OVERLAP'
  /** None was certainly in force; of at least one nobody can tell, or claims differ. */
  | 'UNCERTAIN';

/** An agreement and its state within a run of days. */
export type AgreementStanding = {
  /** The agreement. */
  readonly agreement: AccessAgreement;
  /** Its state on each of these days. */
  readonly state: AgreementState;
};

/** Which agreements to list; conditions are joined by and. */
export type AccessAgreementFilter = {
  /** Giving access in this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Of this type. */
  readonly type?: InputMaybe<AccessAgreementType>;
  /** In force all of this day. */
  readonly inForceOn?: InputMaybe<Scalars['Date']['input']>;
};

/** One measure of humanitarian access to a country. The source sheet names no year: the figures have no date. */
export type AccessIndicator = {
  /** Its id: data set, row and measure. */
  readonly id: Scalars['ID']['output'];
  /** The country; null when it was not found in the code list. */
  readonly country?: Maybe<Country>;
  /** What is measured. */
  readonly measure: AccessMeasure;
  /** The figure: percent or a count, as the measure says; null unless it was reported, never zero for a blank. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
  /** Whether there is a figure, and if not, why. */
  readonly status: AccessFigureStatus;
  /** What it is about, where the measure needs it, as the vaccine of a campaign. */
  readonly subject?: Maybe<Scalars['String']['output']>;
  /** The provider's words in that column; empty when it was left blank. */
  readonly asGiven: Scalars['String']['output'];
  /** The country in the provider's words. */
  readonly placeAsGiven: PlaceAsGiven;
  /** How the country was found. */
  readonly placeMatch: PlaceMatch;
  /** Where the indicator comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** Measures of humanitarian access, as the OCHA sheet defines them (HXL `#access`, `#event`, `#activity`). */
export type AccessMeasure =
  /** Percent of visas pending or denied. */
  | 'VISAS_PENDING_OR_DENIED_PCT'
  /** Percent of travel authorizations or movements denied. */
  | 'TRAVEL_DENIED_PCT'
  /** Number of incidents reported in the previous year. */
  | 'INCIDENTS_PREVIOUS_YEAR'
  /** Number of incidents reported since the start of the year. */
  | 'INCIDENTS_THIS_YEAR'
  /** Number of incidents reported since the start of the previous year: it contains the two others, never add them. */
  | 'INCIDENTS_SINCE_PREVIOUS_YEAR'
  /** Percent of CERF projects affected by insecurity and inaccessibility. */
  | 'CERF_PROJECTS_AFFECTED_PCT'
  /** Percent of CBPF projects affected by insecurity and inaccessibility. */
  | 'CBPF_PROJECTS_AFFECTED_PCT'
  /** State of a vaccination campaign, in the provider's words; it has no figure. */
  | 'VACCINATION_CAMPAIGN'
  /** Number of learners enrolled from pre-primary to tertiary education. */
  | 'LEARNERS_ENROLLED';

/** Whether a figure was reported. */
export type AccessFigureStatus =
  /** There is a figure, or words where the measure is in words. */
  | 'REPORTED'
  /** The source says that it does not apply or is not available (`N/A`). */
  | 'NOT_APPLICABLE'
  /** The source left it blank; that is not zero. */
  | 'NOT_REPORTED'
  /** The source wrote something that can be read in two ways, as `1` in a column of percentages. */
  | 'UNCLEAR';

/** Which indicators to list; conditions are joined by and. */
export type AccessIndicatorFilter = {
  /** Of this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** Of this measure. */
  readonly measure?: InputMaybe<AccessMeasure>;
  /** With this status. */
  readonly status?: InputMaybe<AccessFigureStatus>;
};

/** What became of the humanitarian movements planned in an area and period, as one source row tells it. Notifying a movement is no permission, and no condition of protection under international humanitarian law. */
export type MovementOutcome = {
  /** Its id: period and area. */
  readonly id: Scalars['ID']['output'];
  /** The days that it speaks of. */
  readonly period: DateRange;
  /** The area in the source's words. */
  readonly area: Scalars['String']['output'];
  /** True for a row that adds up its parts, which stand beside it. */
  readonly isTotal: Scalars['Boolean']['output'];
  /** Movements planned and, where required, notified; null when left blank. */
  readonly planned?: Maybe<Scalars['Int']['output']>;
  /** Facilitated; null when left blank, which is not zero. */
  readonly facilitated?: Maybe<Scalars['Int']['output']>;
  /** Facilitated in part. */
  readonly partiallyFacilitated?: Maybe<Scalars['Int']['output']>;
  /** Impeded on the way. */
  readonly impeded?: Maybe<Scalars['Int']['output']>;
  /** Denied. */
  readonly denied?: Maybe<Scalars['Int']['output']>;
  /** Cancelled or postponed by the organization. */
  readonly cancelledOrPostponed?: Maybe<Scalars['Int']['output']>;
  /** The country; null when it was not found in the code list. */
  readonly country?: Maybe<Country>;
  /** The finest area of COD-AB that contains it. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The place in the provider's words. */
  readonly placeAsGiven: PlaceAsGiven;
  /** How the place was found. */
  readonly placeMatch: PlaceMatch;
  /** The public text that tells of it. */
  readonly citation?: Maybe<Scalars['String']['output']>;
  /** Where the row comes from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** Movements of one reported period, each counted once. */
export type MovementOutcomeSummary = {
  /** The days that it speaks of; no two periods are added. */
  readonly period: DateRange;
  /** The finest area of COD-AB that contains all of it. */
  readonly adminArea?: Maybe<AdminArea>;
  /** Whether the source's own total was taken, or its parts were added. */
  readonly basis: MovementOutcomeBasis;
  /** The areas that were counted, in the source's words. */
  readonly areas: ReadonlyArray<Scalars['String']['output']>;
  /** Movements planned. */
  readonly planned: ReportedCount;
  /** Facilitated. */
  readonly facilitated: ReportedCount;
  /** Facilitated in part. */
  readonly partiallyFacilitated: ReportedCount;
  /** Impeded on the way. */
  readonly impeded: ReportedCount;
  /** Denied. */
  readonly denied: ReportedCount;
  /** Cancelled or postponed. */
  readonly cancelledOrPostponed: ReportedCount;
  /** Planned movements of which no outcome is reported; null when the planned ones are not reported. */
  readonly unaccounted?: Maybe<Scalars['Int']['output']>;
  /** Where the counted rows come from. */
  readonly sources: ReadonlyArray<SourceRecord>;
};

/** A count, and how much of it is missing. */
export type ReportedCount = {
  /** The sum over the rows that report it; null when none does. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** How many of the counted rows left it blank: with any, the count is too low. */
  readonly blanks: Scalars['Int']['output'];
};

/** On what a summary rests. */
export type MovementOutcomeBasis =
  /** The source's own total row; its parts were left out. */
  | 'TOTAL_ROW'
  /** The parts, added up; the source gives no total. */
  | 'SUM_OF_PARTS';

/** Which movement outcomes to list; conditions are joined by and. */
export type MovementOutcomeFilter = {
  /** In this country (ISO 3166-1 alpha-3 code) or area (p-code). */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Of periods that overlap this one. */
  readonly period?: InputMaybe<DateRangeFilter>;
};

/** How many names and places of one data set were found in the code lists. */
export type AccessMatchRates = {
  /** The data set's id. */
  readonly dataset: Scalars['String']['output'];
  /** Names of parties, witnesses and facilitators found among the organizations. */
  readonly organizations: MatchRate;
  /** Places found in COD-AB or among the countries. */
  readonly places: MatchRate;
};

/** How many of some words were found in the code lists. */
export type MatchRate = {
  /** How many were found. */
  readonly matched: Scalars['Int']['output'];
  /** How many there are. */
  readonly total: Scalars['Int']['output'];
  /** Found among all, from 0 to 1; null when there are none. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
};

/** A country or area of ISO 3166-1. */
export type Country = {
  /** ISO 3166-1 alpha-3 code. */
  readonly iso3: Scalars['ID']['output'];
  /** The days of a period, grouped by which agreements and authorizations of the country were in force: gaps and overlaps show. At most 100 years. */
  readonly authorizations?: Maybe<AuthorizationPeriodConnection>;
  /** Constraints of humanitarian access in it, by id. */
  readonly accessConstraints?: Maybe<AccessConstraintConnection>;
  /** Risk assessments of it, by id. */
  readonly riskAssessments?: Maybe<RiskAssessmentConnection>;
  /** Agreements that give access in it, by id. */
  readonly accessAgreements?: Maybe<AccessAgreementConnection>;
  /** Indicators of access to it. */
  readonly accessIndicators?: Maybe<AccessIndicatorConnection>;
  /** What became of planned humanitarian movements in it. */
  readonly movementOutcomes?: Maybe<MovementOutcomeConnection>;
  /** Negotiations of access in it, by id. */
  readonly negotiations?: Maybe<NegotiationConnection>;
  /** Reported violations that concern it, as far as you may see them, by id. */
  readonly violationClaims?: Maybe<ViolationClaimConnection>;
  /** Public messages that concern it, as far as you may see them, by id. */
  readonly publicMessages?: Maybe<PublicMessageConnection>;
  /** Trainings that concern it, as far as you may see them, by id. */
  readonly trainings?: Maybe<TrainingConnection>;
  /** Humanitarian pauses in it, by id. */
  readonly pauses?: Maybe<HumanitarianPauseConnection>;
};

/** A country or area of ISO 3166-1. */
export type CountryAuthorizationsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  type?: InputMaybe<AccessAgreementType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryAccessConstraintsArgs = {
  state?: InputMaybe<AccessConstraintState>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryRiskAssessmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryAccessAgreementsArgs = {
  filter?: InputMaybe<AccessAgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryAccessIndicatorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryMovementOutcomesArgs = {
  period?: InputMaybe<DateRangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryNegotiationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryViolationClaimsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryPublicMessagesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryTrainingsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country or area of ISO 3166-1. */
export type CountryPausesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminArea = {
  /** P-code. */
  readonly pcode: Scalars['ID']['output'];
  /** What it lies in, from the reference owner: p-codes of the areas above it, the nearest first, and the code of its country last. */
  readonly within?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Constraints of humanitarian access in exactly this area, by id. */
  readonly accessConstraints?: Maybe<AccessConstraintConnection>;
  /** Constraints of the areas in which it lies and of its whole country, which hold here, too: each tells the area that it was recorded for. */
  readonly inheritedConstraints?: Maybe<AccessConstraintConnection>;
  /** Risk assessments of exactly this area, by id. */
  readonly riskAssessments?: Maybe<RiskAssessmentConnection>;
  /** Risk assessments of the areas in which it lies and of its whole country, which reach it, too: each tells the area that it was made for. */
  readonly inheritedRisks?: Maybe<RiskAssessmentConnection>;
  /** What became of planned humanitarian movements in it or below it. */
  readonly movementOutcomes?: Maybe<MovementOutcomeConnection>;
  /** Negotiations of access to it, by id. */
  readonly negotiations?: Maybe<NegotiationConnection>;
  /** Humanitarian pauses in it, by id. */
  readonly pauses?: Maybe<HumanitarianPauseConnection>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaAccessConstraintsArgs = {
  state?: InputMaybe<AccessConstraintState>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaInheritedConstraintsArgs = {
  state?: InputMaybe<AccessConstraintState>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaRiskAssessmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaInheritedRisksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaMovementOutcomesArgs = {
  period?: InputMaybe<DateRangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaNegotiationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative area of the Common Operational Datasets (COD-AB). */
export type AdminAreaPausesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that funds, acts, reports or negotiates. */
export type Organization = {
  /** Passage's id. */
  readonly id: Scalars['ID']['output'];
  /** Agreements that it concluded, witnessed or facilitated, by id. */
  readonly accessAgreements?: Maybe<AccessAgreementConnection>;
  /** Negotiations in which it takes part by name, by id. */
  readonly negotiations?: Maybe<NegotiationConnection>;
  /** How it kept what it undertook in all negotiations that you may see. */
  readonly negotiationTrackRecord?: Maybe<TrackRecord>;
};

/** An organization that funds, acts, reports or negotiates. */
export type OrganizationAccessAgreementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that funds, acts, reports or negotiates. */
export type OrganizationNegotiationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organization that funds, acts, reports or negotiates. */
export type OrganizationNegotiationTrackRecordArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of events. */
export type AgreementEventConnection = {
  /** Events with their cursors. */
  readonly edges: ReadonlyArray<AgreementEventEdge>;
  /** The same events without cursors. */
  readonly nodes: ReadonlyArray<AgreementEvent>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One event in a page. */
export type AgreementEventEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: AgreementEvent;
};

/** A page of meetings. */
export type LiaisonMeetingConnection = {
  /** Meetings with their cursors. */
  readonly edges: ReadonlyArray<LiaisonMeetingEdge>;
  /** The same meetings without cursors. */
  readonly nodes: ReadonlyArray<LiaisonMeeting>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One meeting in a page. */
export type LiaisonMeetingEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: LiaisonMeeting;
};

/** A page of missions. */
export type FactFindingMissionConnection = {
  /** Missions with their cursors. */
  readonly edges: ReadonlyArray<FactFindingMissionEdge>;
  /** The same missions without cursors. */
  readonly nodes: ReadonlyArray<FactFindingMission>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mission in a page. */
export type FactFindingMissionEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The mission. */
  readonly node: FactFindingMission;
};

/** A page of consultations. */
export type SurvivorConsultationConnection = {
  /** Consultations with their cursors. */
  readonly edges: ReadonlyArray<SurvivorConsultationEdge>;
  /** The same consultations without cursors. */
  readonly nodes: ReadonlyArray<SurvivorConsultation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One consultation in a page. */
export type SurvivorConsultationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The consultation. */
  readonly node: SurvivorConsultation;
};

/** A page of briefings. */
export type PublicBriefingConnection = {
  /** Briefings with their cursors. */
  readonly edges: ReadonlyArray<PublicBriefingEdge>;
  /** The same briefings without cursors. */
  readonly nodes: ReadonlyArray<PublicBriefing>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One briefing in a page. */
export type PublicBriefingEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The briefing. */
  readonly node: PublicBriefing;
};

/** A page of entries. */
export type CadenceEntryConnection = {
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<CadenceEntryEdge>;
  /** The same entries without cursors. */
  readonly nodes: ReadonlyArray<CadenceEntry>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry in a page. */
export type CadenceEntryEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CadenceEntry;
};

/** A page of due days. */
export type CadenceOccurrenceConnection = {
  /** Due days with their cursors. */
  readonly edges: ReadonlyArray<CadenceOccurrenceEdge>;
  /** The same due days without cursors. */
  readonly nodes: ReadonlyArray<CadenceOccurrence>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One due day in a page. */
export type CadenceOccurrenceEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The due day. */
  readonly node: CadenceOccurrence;
};

/** A page of summaries. */
export type MovementOutcomeSummaryConnection = {
  /** Summaries with their cursors. */
  readonly edges: ReadonlyArray<MovementOutcomeSummaryEdge>;
  /** The same summaries without cursors. */
  readonly nodes: ReadonlyArray<MovementOutcomeSummary>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One summary in a page. */
export type MovementOutcomeSummaryEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The summary. */
  readonly node: MovementOutcomeSummary;
};

/** A page of periods. */
export type AuthorizationPeriodConnection = {
  /** Periods with their cursors. */
  readonly edges: ReadonlyArray<AuthorizationPeriodEdge>;
  /** The same periods without cursors. */
  readonly nodes: ReadonlyArray<AuthorizationPeriod>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One period in a page. */
export type AuthorizationPeriodEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The period. */
  readonly node: AuthorizationPeriod;
};

/** A page of access agreements. */
export type AccessAgreementConnection = {
  /** The access agreements with their cursors. */
  readonly edges: ReadonlyArray<AccessAgreementEdge>;
  /** The same access agreements without cursors. */
  readonly nodes: ReadonlyArray<AccessAgreement>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One access agreement in a page. */
export type AccessAgreementEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The access agreement. */
  readonly node: AccessAgreement;
};

/** A page of access indicators. */
export type AccessIndicatorConnection = {
  /** The access indicators with their cursors. */
  readonly edges: ReadonlyArray<AccessIndicatorEdge>;
  /** The same access indicators without cursors. */
  readonly nodes: ReadonlyArray<AccessIndicator>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One indicator in a page. */
export type AccessIndicatorEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The indicator. */
  readonly node: AccessIndicator;
};

/** A page of movement outcomes. */
export type MovementOutcomeConnection = {
  /** The movement outcomes with their cursors. */
  readonly edges: ReadonlyArray<MovementOutcomeEdge>;
  /** The same movement outcomes without cursors. */
  readonly nodes: ReadonlyArray<MovementOutcome>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row in a page. */
export type MovementOutcomeEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: MovementOutcome;
};

/** A template for negotiations of access, in versions. */
export type NegotiationPlaybook = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The setting that it is made for. */
  readonly setting: Scalars['String']['output'];
  /** True for one that was made up to show how playbooks work; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
  /** Its versions, by number. */
  readonly versions: ReadonlyArray<PlaybookVersion>;
  /** Its version with the highest number. */
  readonly latest?: Maybe<PlaybookVersion>;
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
  /** Negotiations that were begun from it, as far as you may see them, by id. */
  readonly negotiations: NegotiationConnection;
};

/** A template for negotiations of access, in versions. */
export type NegotiationPlaybookNegotiationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One version of a playbook. */
export type PlaybookVersion = {
  /** Its number. */
  readonly number: Scalars['Int']['output'];
  /** The day on which it was issued. */
  readonly issued: Scalars['Date']['output'];
  /** What it changes. */
  readonly changes?: Maybe<Scalars['String']['output']>;
  /** Points to reach on the way to an agreement. */
  readonly milestones: ReadonlyArray<PlaybookMilestone>;
  /** What shows that a milestone is reached. */
  readonly verificationSteps: ReadonlyArray<PlaybookStep>;
  /** Limits drawn by the mandate, at which the talk ends. */
  readonly redLines: ReadonlyArray<NegotiationLine>;
  /** Limits at which the negotiators stop and ask before they go on. */
  readonly bottomLines: ReadonlyArray<NegotiationLine>;
};

/** A point to reach on the way to an agreement. */
export type PlaybookMilestone = {
  /** Its key within the version. */
  readonly key: Scalars['String']['output'];
  /** What is reached. */
  readonly title: Scalars['String']['output'];
  /** By how many days after the start of a negotiation; null when it has no time. */
  readonly dueAfterDays?: Maybe<Scalars['Int']['output']>;
};

/** What shows that a milestone is reached. */
export type PlaybookStep = {
  /** Its key within the version. */
  readonly key: Scalars['String']['output'];
  /** The key of the milestone. */
  readonly milestone: Scalars['String']['output'];
  /** What is to be verified. */
  readonly text: Scalars['String']['output'];
};

/** A limit of a negotiation (CCHN field manual: red line, bottom line). */
export type NegotiationLine = {
  /** Its key within the version. */
  readonly key: Scalars['String']['output'];
  /** The limit in words. */
  readonly text: Scalars['String']['output'];
  /** What a term must be about for the line to concern it. */
  readonly subjects: ReadonlyArray<AgreementClauseKind>;
  /** Words that a term beyond the line uses. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
  /** The least or the most that a figure of a term may be. */
  readonly limit?: Maybe<FigureLimit>;
};

/** The least or the most that a figure of a term may be. */
export type FigureLimit = {
  /** What is measured, in the words that terms use for it. */
  readonly measure: Scalars['String']['output'];
  /** In which unit. */
  readonly unit: Scalars['String']['output'];
  /** The least. */
  readonly atLeast?: Maybe<Scalars['Float']['output']>;
  /** The most. */
  readonly atMost?: Maybe<Scalars['Float']['output']>;
};

/** What became of a change to a playbook. */
export type PlaybookChange = {
  /** The playbook as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly playbook?: Maybe<NegotiationPlaybook>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A playbook to begin. */
export type RecordPlaybookInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was begun. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** The setting that it is made for. */
  readonly setting: Scalars['String']['input'];
  /** Organizations that see all of it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it but for its lines; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how playbooks work. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A version of a playbook to issue. */
export type RecordPlaybookVersionInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The playbook. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the playbook that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was issued. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its number, higher than all before. */
  readonly number: Scalars['Int']['input'];
  /** What it changes. */
  readonly changes?: InputMaybe<Scalars['String']['input']>;
  /** Points to reach on the way to an agreement. */
  readonly milestones: ReadonlyArray<PlaybookMilestoneInput>;
  /** What shows that a milestone is reached. */
  readonly verificationSteps?: InputMaybe<ReadonlyArray<PlaybookStepInput>>;
  /** Limits drawn by the mandate, at which the talk ends. */
  readonly redLines?: InputMaybe<ReadonlyArray<NegotiationLineInput>>;
  /** Limits at which the negotiators stop and ask before they go on. */
  readonly bottomLines?: InputMaybe<ReadonlyArray<NegotiationLineInput>>;
};

/** A point to reach. */
export type PlaybookMilestoneInput = {
  /** Its key within the version. */
  readonly key: Scalars['String']['input'];
  /** What is reached. */
  readonly title: Scalars['String']['input'];
  /** By how many days after the start of a negotiation. */
  readonly dueAfterDays?: InputMaybe<Scalars['Int']['input']>;
};

/** A step that shows that a milestone is reached. */
export type PlaybookStepInput = {
  /** Its key within the version. */
  readonly key: Scalars['String']['input'];
  /** The key of the milestone. */
  readonly milestone: Scalars['String']['input'];
  /** What is to be verified. */
  readonly text: Scalars['String']['input'];
};

/** A limit, with at least one of subjects, words and a limit of a figure by which terms are held against it. */
export type NegotiationLineInput = {
  /** Its key within the version. */
  readonly key: Scalars['String']['input'];
  /** The limit in words. */
  readonly text: Scalars['String']['input'];
  /** What a term must be about for the line to concern it. */
  readonly subjects?: InputMaybe<ReadonlyArray<AgreementClauseKind>>;
  /** Words that a term beyond the line uses. */
  readonly words?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The least or the most that a figure of a term may be. */
  readonly limit?: InputMaybe<FigureLimitInput>;
};

/** The least or the most that a figure of a term may be. */
export type FigureLimitInput = {
  /** What is measured, in the words that terms use for it. */
  readonly measure: Scalars['String']['input'];
  /** In which unit. */
  readonly unit: Scalars['String']['input'];
  /** The least. */
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** The most. */
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
};

/** With whom a playbook is shared. */
export type SharePlaybookInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The playbook. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the playbook that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day from which it is so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Organizations that see all of it, by Passage id, instead of those before. */
  readonly sharedWith: ReadonlyArray<Scalars['ID']['input']>;
  /** The day from which everybody may see it but for its lines, instead of the one before. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of playbooks. */
export type NegotiationPlaybookConnection = {
  /** The playbooks with their cursors. */
  readonly edges: ReadonlyArray<NegotiationPlaybookEdge>;
  /** The same playbooks without cursors. */
  readonly nodes: ReadonlyArray<NegotiationPlaybook>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One playbook in a page. */
export type NegotiationPlaybookEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The playbook. */
  readonly node: NegotiationPlaybook;
};

/** A negotiation of access, from its beginning to its end. */
export type Negotiation = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** True for one that was made up to show how negotiations are followed; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** The day on which it began. */
  readonly begun: Scalars['Date']['output'];
  /** The countries in which access is sought. */
  readonly countries: ReadonlyArray<Country>;
  /** The areas to which access is sought. */
  readonly areas: ReadonlyArray<AdminArea>;
  /** The organization that leads it. */
  readonly lead: Organization;
  /** The organizations named on it, which see all of it. */
  readonly team: ReadonlyArray<Organization>;
  /** The playbook from which it was begun. */
  readonly playbook?: Maybe<NegotiationPlaybook>;
  /** The version of that playbook. */
  readonly playbookVersion?: Maybe<Scalars['Int']['output']>;
  /** Those who take part: named only where they consent, by their role alone where they do not. */
  readonly participants: ReadonlyArray<NegotiationParticipant>;
  /** What the negotiators were asked to reach, and by whom. */
  readonly mandates: ReadonlyArray<NegotiationMandate>;
  /** Positions that were stated, by day. */
  readonly positions: ReadonlyArray<NegotiationPosition>;
  /** Facts and norms that the sides share or contest: the island of agreement and its shores (CCHN). */
  readonly commonGround: ReadonlyArray<CommonGround>;
  /** Red lines of the playbook and of this negotiation. */
  readonly redLines: ReadonlyArray<NegotiationLine>;
  /** Bottom lines of the playbook and of this negotiation. */
  readonly bottomLines: ReadonlyArray<NegotiationLine>;
  /** Terms that were proposed, by day, with the lines that each would cross. */
  readonly proposedTerms: ReadonlyArray<ProposedTerm>;
  /** The lines that a term would cross, before anybody proposes it; empty when you may not see any. */
  readonly wouldCross: ReadonlyArray<LineCrossing>;
  /** How far it is from each milestone of its playbook, on the day of `asOf` or today. */
  readonly milestones: ReadonlyArray<MilestoneDistance>;
  /** What was verified of the playbook's steps, by day. */
  readonly verifiedSteps: ReadonlyArray<VerifiedStep>;
  /** What participants undertook to do by a day. */
  readonly commitments: ReadonlyArray<NegotiationCommitment>;
  /** How each participant kept what was undertaken, on the day of `asOf` or today. */
  readonly trackRecord: ReadonlyArray<ParticipantRecord>;
  /** How it ended; null while it goes on. */
  readonly ending?: Maybe<NegotiationEnding>;
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

/** A negotiation of access, from its beginning to its end. */
export type NegotiationParticipantsArgs = {
  capacity?: InputMaybe<NegotiationCapacity>;
};

/** A negotiation of access, from its beginning to its end. */
export type NegotiationPositionsArgs = {
  participant?: InputMaybe<Scalars['String']['input']>;
};

/** A negotiation of access, from its beginning to its end. */
export type NegotiationCommonGroundArgs = {
  kind?: InputMaybe<CommonGroundKind>;
};

/** A negotiation of access, from its beginning to its end. */
export type NegotiationWouldCrossArgs = {
  term: TermInput;
};

/** A negotiation of access, from its beginning to its end. */
export type NegotiationCommitmentsArgs = {
  state?: InputMaybe<CommitmentState>;
};

/** Somebody who takes part in a negotiation. */
export type NegotiationParticipant = {
  /** The key by which the negotiation points to it. */
  readonly key: Scalars['String']['output'];
  /** In which capacity. */
  readonly capacity: NegotiationCapacity;
  /** The role in words that point to nobody. */
  readonly role: Scalars['String']['output'];
  /** Whether it consents to be named. */
  readonly consentToBeNamed: Scalars['Boolean']['output'];
  /** The name; null without consent. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organization; null without consent. */
  readonly organization?: Maybe<Organization>;
  /** The day on which it joined. */
  readonly joined: Scalars['Date']['output'];
};

/** Capacities in which somebody takes part in a negotiation. */
export type NegotiationCapacity =
  /** Holds or controls the access that is sought. */
  | 'PARTY'
  /** Mediates between the sides. */
  | 'MEDIATOR'
  /** Leads a community that is concerned. */
  | 'COMMUNITY_LEADER'
  /** A local non-governmental organization. */
  | 'LOCAL_NGO'
  /** Another part of civil society, as a professional union or a women's group. */
  | 'CIVIL_SOCIETY'
  /** Observes without taking sides. */
  | 'OBSERVER';

/** What the negotiators were asked to reach. */
export type NegotiationMandate = {
  /** The day on which it was given. */
  readonly date: Scalars['Date']['output'];
  /** Who gave it. */
  readonly by: Scalars['String']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
};

/** What somebody wants, and as far as known why (CCHN: position, reasoning, values). */
export type NegotiationPosition = {
  /** The day on which it was stated. */
  readonly date: Scalars['Date']['output'];
  /** Who stated it. */
  readonly participant: NegotiationParticipant;
  /** The position. */
  readonly text: Scalars['String']['output'];
  /** The reasoning beneath it, as far as known. */
  readonly reasoning?: Maybe<Scalars['String']['output']>;
  /** The values beneath that, as far as known. */
  readonly values?: Maybe<Scalars['String']['output']>;
};

/** A fact or norm that the sides share or contest. */
export type CommonGround = {
  /** The day on which it was noted. */
  readonly date: Scalars['Date']['output'];
  /** Whether it is shared. */
  readonly kind: CommonGroundKind;
  /** The fact or norm. */
  readonly text: Scalars['String']['output'];
};

/** Whether a fact or norm is shared. */
export type CommonGroundKind =
  /** A fact on which the sides agree. */
  | 'AGREED_FACT'
  /** A fact that the sides contest. */
  | 'CONTESTED_FACT'
  /** A norm that the sides share. */
  | 'CONVERGENT_NORM'
  /** A norm on which they part. */
  | 'DIVERGENT_NORM';

/** A term that was proposed. */
export type ProposedTerm = {
  /** Its key. */
  readonly key: Scalars['String']['output'];
  /** The day on which it was proposed. */
  readonly date: Scalars['Date']['output'];
  /** Who proposed it; null for the team. */
  readonly by?: Maybe<NegotiationParticipant>;
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** What it is about. */
  readonly subjects: ReadonlyArray<AgreementClauseKind>;
  /** Its figures. */
  readonly figures: ReadonlyArray<TermFigure>;
  /** The red lines that it would cross. */
  readonly crossesRedLines: ReadonlyArray<LineCrossing>;
  /** The bottom lines that it would cross. */
  readonly crossesBottomLines: ReadonlyArray<LineCrossing>;
};

/** A figure of a term. */
export type TermFigure = {
  /** What is measured. */
  readonly measure: Scalars['String']['output'];
  /** In which unit. */
  readonly unit: Scalars['String']['output'];
  /** How much. */
  readonly value: Scalars['Float']['output'];
};

/** How a term meets a line. */
export type LineCrossing = {
  /** The line. */
  readonly line: NegotiationLine;
  /** On which ground it is said. */
  readonly basis: LineCrossingBasis;
  /** Why, in one sentence. */
  readonly because: Scalars['String']['output'];
};

/** On which ground a term is said to meet a line. */
export type LineCrossingBasis =
  /** A figure lies beyond the limit of the line: it crosses for certain. */
  | 'FIGURE'
  /** It uses words that stand for crossing the line: a person judges. */
  | 'WORDS'
  /** It is about the same subject: a person judges. */
  | 'SUBJECT';

/** How far a negotiation is from a milestone. */
export type MilestoneDistance = {
  /** The milestone. */
  readonly milestone: PlaybookMilestone;
  /** The day on which it was reached. */
  readonly reachedOn?: Maybe<Scalars['Date']['output']>;
  /** The day by which it is due. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Days until it is due, negative when it is late; null when it has no time or was reached. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** How many of its steps are verified. */
  readonly stepsVerified: Scalars['Int']['output'];
  /** The steps that are not. */
  readonly stepsMissing: ReadonlyArray<PlaybookStep>;
};

/** What was verified of a step of the playbook. */
export type VerifiedStep = {
  /** The key of the step. */
  readonly step: Scalars['String']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** What was found. */
  readonly finding: Scalars['String']['output'];
};

/** What a participant undertook to do by a day. */
export type NegotiationCommitment = {
  /** Its key. */
  readonly key: Scalars['String']['output'];
  /** Who made it. */
  readonly by: NegotiationParticipant;
  /** What was undertaken. */
  readonly text: Scalars['String']['output'];
  /** The day on which it was made. */
  readonly made: Scalars['Date']['output'];
  /** The day by which it was due at first. */
  readonly firstDue: Scalars['Date']['output'];
  /** The day by which it is due. */
  readonly due: Scalars['Date']['output'];
  /** What has become of it, on the day of the negotiation's `asOf` or today. */
  readonly state: CommitmentState;
  /** The day on which it was kept or broken. */
  readonly settledOn?: Maybe<Scalars['Date']['output']>;
  /** What was said of it meanwhile, by day. */
  readonly updates: ReadonlyArray<CommitmentUpdate>;
};

/** What was said of a commitment. */
export type CommitmentUpdate = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** What. */
  readonly text: Scalars['String']['output'];
  /** The day to which it was moved. */
  readonly due?: Maybe<Scalars['Date']['output']>;
};

/** What has become of a commitment. */
export type CommitmentState =
  /** Not yet due, and neither kept nor broken. */
  | 'OPEN'
  /** Due before this day, and neither kept nor broken. */
  | 'LATE'
  /** Kept by its day. */
  | 'KEPT'
  /** Kept after its day. */
  | 'KEPT_LATE'
  /** Broken. */
  | 'BROKEN';

/** How often somebody kept what was undertaken. */
export type TrackRecord = {
  /** Commitments made. */
  readonly made: Scalars['Int']['output'];
  /** Kept by their day. */
  readonly kept: Scalars['Int']['output'];
  /** Kept after their day. */
  readonly keptLate: Scalars['Int']['output'];
  /** Due and not kept. */
  readonly late: Scalars['Int']['output'];
  /** Broken. */
  readonly broken: Scalars['Int']['output'];
  /** Not yet due. */
  readonly open: Scalars['Int']['output'];
  /** Moved to a later day, whatever became of them. */
  readonly postponed: Scalars['Int']['output'];
};

/** The track record of one participant. */
export type ParticipantRecord = {
  /** The participant. */
  readonly participant: NegotiationParticipant;
  /** How it kept what it undertook in this negotiation. */
  readonly record: TrackRecord;
};

/** How a negotiation ended. */
export type NegotiationEnding = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** How. */
  readonly outcome: NegotiationOutcome;
  /** The agreement that was reached, where you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** How a negotiation can end. */
export type NegotiationOutcome =
  /** With an agreement. */
  | 'AGREED'
  /** It was broken off. */
  | 'BROKEN_OFF'
  /** It came to nothing without anybody ending it. */
  | 'LAPSED';

/** What became of a change to a negotiation. */
export type NegotiationChange = {
  /** The negotiation as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly negotiation?: Maybe<Negotiation>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** Which negotiations to list; conditions are joined by and. */
export type NegotiationFilter = {
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** True for those that go on, false for those that ended. */
  readonly isOpen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A negotiation to begin. */
export type RecordNegotiationInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it began. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Countries in which access is sought, by ISO 3166-1 alpha-3 code. */
  readonly countries: ReadonlyArray<Scalars['ID']['input']>;
  /** Areas to which access is sought, by p-code. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The organization that leads it, by Passage id; yours when left out. */
  readonly lead?: InputMaybe<Scalars['ID']['input']>;
  /** The organizations named on it, which see all of it, by Passage id. */
  readonly team?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The playbook from which it is begun. */
  readonly playbookId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of that playbook; its latest when left out. */
  readonly playbookVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The day from which everybody may see its open part; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how negotiations are followed. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something that happened to a negotiation: give exactly one of the parts that say what. */
export type RecordNegotiationEventInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The negotiation. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the negotiation that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it happened. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Somebody joined. */
  readonly participant?: InputMaybe<ParticipantInput>;
  /** Somebody gave or withdrew the consent to be named. From then on the name is shown, or is shown no more on any day. */
  readonly consent?: InputMaybe<ConsentInput>;
  /** Somebody stated a position. */
  readonly position?: InputMaybe<PositionInput>;
  /** A fact or norm was found to be shared or contested. */
  readonly commonGround?: InputMaybe<CommonGroundInput>;
  /** A mandate was given. */
  readonly mandate?: InputMaybe<MandateInput>;
  /** Lines were drawn beside those of the playbook. */
  readonly lines?: InputMaybe<LinesInput>;
  /** A term was proposed. */
  readonly term?: InputMaybe<ProposedTermInput>;
  /** A step of the playbook was verified. */
  readonly verifiedStep?: InputMaybe<VerifiedStepInput>;
  /** A milestone of the playbook was reached; all its steps must be verified. */
  readonly milestone?: InputMaybe<MilestoneReachedInput>;
  /** Somebody undertook to do something by a day. */
  readonly commitment?: InputMaybe<CommitmentInput>;
  /** Something is to be said of a commitment: it was kept, broken, moved, or goes on. */
  readonly commitmentUpdate?: InputMaybe<CommitmentUpdateInput>;
  /** The team, the lead or the day of publication changed. */
  readonly team?: InputMaybe<TeamInput>;
  /** It ended. */
  readonly ending?: InputMaybe<NegotiationEndingInput>;
};

/** Somebody who joins a negotiation. */
export type ParticipantInput = {
  /** A key of your own: small letters, digits and hyphens, pointing to nobody. */
  readonly key: Scalars['String']['input'];
  /** In which capacity. */
  readonly capacity: NegotiationCapacity;
  /** The role in words that point to nobody. */
  readonly role: Scalars['String']['input'];
  /** Whether it consents to be named. */
  readonly consentToBeNamed: Scalars['Boolean']['input'];
  /** The name; only with consent. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The organization, by Passage id; only with consent. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

/** A consent to be named that is given or withdrawn. */
export type ConsentInput = {
  /** The key of the participant. */
  readonly participant: Scalars['String']['input'];
  /** Whether it consents to be named. */
  readonly toBeNamed: Scalars['Boolean']['input'];
  /** The name; only with consent. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The organization, by Passage id; only with consent. */
  readonly organization?: InputMaybe<Scalars['ID']['input']>;
};

/** A position that was stated. */
export type PositionInput = {
  /** The key of the participant. */
  readonly participant: Scalars['String']['input'];
  /** The position. */
  readonly text: Scalars['String']['input'];
  /** The reasoning beneath it, as far as known. */
  readonly reasoning?: InputMaybe<Scalars['String']['input']>;
  /** The values beneath that, as far as known. */
  readonly values?: InputMaybe<Scalars['String']['input']>;
};

/** A fact or norm that is shared or contested. */
export type CommonGroundInput = {
  /** Whether it is shared. */
  readonly kind: CommonGroundKind;
  /** The fact or norm. */
  readonly text: Scalars['String']['input'];
};

/** A mandate that was given. */
export type MandateInput = {
  /** Who gave it. */
  readonly by: Scalars['String']['input'];
  /** Its words. */
  readonly text: Scalars['String']['input'];
};

/** Lines that were drawn. */
export type LinesInput = {
  /** Limits drawn by the mandate, at which the talk ends. */
  readonly redLines?: InputMaybe<ReadonlyArray<NegotiationLineInput>>;
  /** Limits at which the negotiators stop and ask before they go on. */
  readonly bottomLines?: InputMaybe<ReadonlyArray<NegotiationLineInput>>;
};

/** A term that was proposed. */
export type ProposedTermInput = {
  /** A key of your own: small letters, digits and hyphens. */
  readonly key: Scalars['String']['input'];
  /** The key of the participant who proposed it; leave it out for the team. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Its words. */
  readonly text: Scalars['String']['input'];
  /** What it is about; read from its words when left out. */
  readonly subjects?: InputMaybe<ReadonlyArray<AgreementClauseKind>>;
  /** Its figures. */
  readonly figures?: InputMaybe<ReadonlyArray<TermFigureInput>>;
};

/** A term to hold against the lines. */
export type TermInput = {
  /** Its words. */
  readonly text: Scalars['String']['input'];
  /** What it is about; read from its words when left out. */
  readonly subjects?: InputMaybe<ReadonlyArray<AgreementClauseKind>>;
  /** Its figures. */
  readonly figures?: InputMaybe<ReadonlyArray<TermFigureInput>>;
};

/** A figure of a term. */
export type TermFigureInput = {
  /** What is measured, in the words of the lines. */
  readonly measure: Scalars['String']['input'];
  /** In which unit. */
  readonly unit: Scalars['String']['input'];
  /** How much. */
  readonly value: Scalars['Float']['input'];
};

/** A step of the playbook that was verified. */
export type VerifiedStepInput = {
  /** The key of the step. */
  readonly step: Scalars['String']['input'];
  /** What was found. */
  readonly finding: Scalars['String']['input'];
};

/** A milestone that was reached. */
export type MilestoneReachedInput = {
  /** The key of the milestone. */
  readonly key: Scalars['String']['input'];
};

/** Something undertaken by a day. */
export type CommitmentInput = {
  /** A key of your own: small letters, digits and hyphens. */
  readonly key: Scalars['String']['input'];
  /** The key of the participant who undertakes it. */
  readonly by: Scalars['String']['input'];
  /** What is undertaken. */
  readonly text: Scalars['String']['input'];
  /** The day by which it is due. */
  readonly due: Scalars['Date']['input'];
};

/** What is to be said of a commitment. */
export type CommitmentUpdateInput = {
  /** The key of the commitment. */
  readonly commitment: Scalars['String']['input'];
  /** What is to be said. */
  readonly text: Scalars['String']['input'];
  /** Whether it was kept or broken; leave it out while it is open. */
  readonly outcome?: InputMaybe<CommitmentOutcome>;
  /** The day to which it is moved. */
  readonly due?: InputMaybe<Scalars['Date']['input']>;
};

/** How a commitment is settled. */
export type CommitmentOutcome =
  /** It was kept. */
  | 'KEPT'
  /** It was broken. */
  | 'BROKEN';

/** The team of a negotiation, instead of the one before. */
export type TeamInput = {
  /** The organizations named on it, which see all of it, by Passage id. */
  readonly organizations: ReadonlyArray<Scalars['ID']['input']>;
  /** The organization that leads it, by Passage id. */
  readonly lead: Scalars['ID']['input'];
  /** The day from which everybody may see its open part. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** The end of a negotiation. */
export type NegotiationEndingInput = {
  /** How. */
  readonly outcome: NegotiationOutcome;
  /** The agreement that was reached. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A page of negotiations. */
export type NegotiationConnection = {
  /** The negotiations with their cursors. */
  readonly edges: ReadonlyArray<NegotiationEdge>;
  /** The same negotiations without cursors. */
  readonly nodes: ReadonlyArray<Negotiation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One negotiation in a page. */
export type NegotiationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The negotiation. */
  readonly node: Negotiation;
};

/** One act by which something of an agreement became public. */
export type AgreementPublication = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** The organization that published it, by Passage id; null for what was public before it came here. */
  readonly by?: Maybe<Scalars['ID']['output']>;
  /** The day (UTC) of the act; null for what was public before. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The first day (UTC) on which everybody could see it; null for what was public before. */
  readonly publicFrom?: Maybe<Scalars['Date']['output']>;
  /** What was published. */
  readonly parts: ReadonlyArray<AgreementPart>;
  /** Numbers of the clauses; null for all. */
  readonly clauses?: Maybe<ReadonlyArray<Scalars['Int']['output']>>;
  /** The day (UTC) from which it was taken back. */
  readonly retractedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was taken back. */
  readonly retractionReason?: Maybe<Scalars['String']['output']>;
};

/** What of an agreement can be published. */
export type AgreementPart =
  /** That it exists: title, type, countries, parties, dates, term and history. */
  | 'SUMMARY'
  /** What it says: its clauses, points and verification. */
  | 'CLAUSES';

/** What everybody could see of an agreement on a day. */
export type AgreementPublicity = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Whether its summary was public. */
  readonly summary: Scalars['Boolean']['output'];
  /** Numbers of the clauses that were public. */
  readonly clauses: ReadonlyArray<Scalars['Int']['output']>;
};

/** A protection, with the clauses that name it. */
export type AgreementProtection = {
  /** Which. */
  readonly kind: AgreementClauseKind;
  /** The clauses that name it; empty where the agreement is silent. */
  readonly clauses: ReadonlyArray<AgreementClause>;
};

/** What became of a publication, a retraction or a withdrawal. */
export type AgreementPublicationChange = {
  /** The agreement as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Set when somebody else published or withdrew meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** What to publish of an agreement. */
export type PublishAgreementInput = {
  /** Your own key for this act: the same key is the same act. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `publicationVersion` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** What is published; clauses are shown only while the summary is public. */
  readonly parts: ReadonlyArray<AgreementPart>;
  /** Numbers of the clauses; leave it out for all. */
  readonly clauses?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The first day (UTC) on which others may see it; leave it out for now. */
  readonly embargoUntil?: InputMaybe<Scalars['Date']['input']>;
  /** The text that tells of the decision. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
};

/** A publication to take back. */
export type RetractAgreementPublicationInput = {
  /** Your own key for this act: the same key is the same act. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `publicationVersion` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** The publication. */
  readonly publicationId: Scalars['ID']['input'];
  /** Why; all who see the agreement read it. */
  readonly reason: Scalars['String']['input'];
};

/** An agreement to withdraw. */
export type WithdrawAgreementInput = {
  /** Your own key for this act: the same key is the same act. */
  readonly clientKey: Scalars['String']['input'];
  /** The agreement; only one that your organization recorded. */
  readonly agreementId: Scalars['ID']['input'];
  /** The `publicationVersion` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** Why; all who see the agreement read it. */
  readonly reason: Scalars['String']['input'];
};

/** An agreed halt of hostilities so that relief reaches people. */
export type HumanitarianPause = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** True for one that was made up to show how pauses are followed; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** The day on which it was agreed. */
  readonly agreedOn: Scalars['Date']['output'];
  /** The agreement to which it belongs, where you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** The corridors that it opens, with their crossings and routes. */
  readonly corridors: ReadonlyArray<Corridor>;
  /** The countries in which it holds. */
  readonly countries: ReadonlyArray<Country>;
  /** The areas in which it holds. */
  readonly areas: ReadonlyArray<AdminArea>;
  /** When it starts, with the zone. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** When it ends, with the zone, as last agreed. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** Its state on the day of `asOf` or today, in the place where it holds. */
  readonly status: PauseStatus;
  /** Its state on a day. */
  readonly statusOn: PauseStatus;
  /** When it was broken off. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who broke it off; null where nobody is named. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Whom relief reached during it, period by period. */
  readonly peopleServed: ReadonlyArray<PeopleServed>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
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

/** An agreed halt of hostilities so that relief reaches people. */
export type HumanitarianPauseStatusOnArgs = {
  date: Scalars['Date']['input'];
};

/** States of a humanitarian pause on a day. */
export type PauseStatus =
  /** Agreed; it starts on a later day. */
  | 'AGREED'
  /** From the day on which it starts to the day on which it ends. That it was agreed does not tell that it was kept. */
  | 'HOLDING'
  /** Its last day is over. */
  | 'OVER'
  /** It was broken off on this day or before. */
  | 'ENDED';

/** What became of a change to a pause. */
export type PauseChange = {
  /** The pause as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly pause?: Maybe<HumanitarianPause>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A humanitarian pause to record. */
export type RecordPauseInput = {
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
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
  /** The agreement to which it belongs; only one in which you take part. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** The corridors that it opens, by id. */
  readonly corridors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Countries in which it holds, by ISO 3166-1 alpha-3 code. */
  readonly countries: ReadonlyArray<Scalars['ID']['input']>;
  /** Areas in which it holds, by p-code. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** When it starts, with the zone. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** When it ends, with the zone. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** Organizations that see it before it is public, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how pauses are followed. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A new end of a pause. */
export type RecordPauseExtensionInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The pause. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the pause that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was agreed. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** When it ends now, with the zone. */
  readonly endsAt: Scalars['DateTime']['input'];
};

/** How a pause ended before its time. */
export type RecordPauseEndInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The pause. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the pause that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was told. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** When it was broken off, with the zone; its start where it never held. */
  readonly at: Scalars['DateTime']['input'];
  /** Who broke it off. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Whom relief reached during a pause. */
export type RecordPausePeopleServedInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The pause. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the pause that you read. */
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

/** A page of humanitarian pauses. */
export type HumanitarianPauseConnection = {
  /** The humanitarian pauses with their cursors. */
  readonly edges: ReadonlyArray<HumanitarianPauseEdge>;
  /** The same humanitarian pauses without cursors. */
  readonly nodes: ReadonlyArray<HumanitarianPause>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One pause in a page. */
export type HumanitarianPauseEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The pause. */
  readonly node: HumanitarianPause;
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

/** What keeps people from help, or help from people (OCHA Access Monitoring and Reporting Framework). Notifying a movement is no permission; where a notified one is stopped, that is a constraint. */
export type AccessConstraint = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** True for one that was made up to show how this works; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** Which of the nine types. */
  readonly type: AccessConstraintType;
  /** Whether it is still felt on the day of `asOf`, or today. */
  readonly state: AccessConstraintState;
  /** The first day on which it was felt. */
  readonly from: Scalars['Date']['output'];
  /** The last day on which it was felt; null while it is. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Days on which it was felt up to the day of `asOf`, or today, the first and the last included. */
  readonly durationDays: Scalars['Int']['output'];
  /** Its impact on operations, as told last. */
  readonly impact: ConstraintImpact;
  /** How it ended. */
  readonly ended?: Maybe<Scalars['String']['output']>;
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The district or larger area; null when only the country is told. */
  readonly adminArea?: Maybe<AdminArea>;
  /** What may show who works where; null when there is none, or for those who may not read it. */
  readonly details?: Maybe<ConstraintDetails>;
  /** The agreement that it concerns. */
  readonly agreement?: Maybe<AccessAgreement>;
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

/** The impact of a constraint on operations. */
export type ConstraintImpact = {
  /** What it does to them. */
  readonly effect: ConstraintEffect;
  /** People who cannot be reached because of it; null when nobody counted them. */
  readonly peopleAffected?: Maybe<Scalars['Int']['output']>;
  /** Sectors whose work is affected. */
  readonly sectors: ReadonlyArray<Sector>;
};

/** Details of a constraint. */
export type ConstraintDetails = {
  /** What happens. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Where, more finely than by district. */
  readonly location?: Maybe<Scalars['String']['output']>;
  /** Organizations that are hindered, by name. */
  readonly organizations: ReadonlyArray<Scalars['String']['output']>;
};

/** The nine types of constraints of OCHA's Access Monitoring and Reporting Framework. */
export type AccessConstraintType =
  /** That people are in need, or are entitled to help, is denied. */
  | 'DENIAL_OF_NEEDS'
  /** Agencies, staff or goods are kept from entering the country. */
  | 'ENTRY_INTO_COUNTRY'
  /** Agencies, staff or goods are kept from moving within the country. */
  | 'MOVEMENT_WITHIN_COUNTRY'
  /** Military operations and ongoing hostilities hinder humanitarian operations. */
  | 'HOSTILITIES'
  /** Violence against humanitarian staff, assets and facilities. */
  | 'VIOLENCE_AGAINST_HUMANITARIANS'
  /** Somebody interferes in how humanitarian work is carried out. */
  | 'INTERFERENCE'
  /** Mines, improvised explosive devices and unexploded ordnance. */
  | 'EXPLOSIVE_HAZARDS'
  /** Terrain, climate, or roads and bridges that are missing. */
  | 'PHYSICAL_ENVIRONMENT'
  /** People are kept from services and help. */
  | 'RESTRICTED_ACCESS_TO_SERVICES';

/** What a constraint does to operations. */
export type ConstraintEffect =
  /** They come later. */
  | 'DELAYED'
  /** They go on with less. */
  | 'REDUCED'
  /** They stand still. */
  | 'SUSPENDED'
  /** They cannot take place. */
  | 'PREVENTED';

/** Whether a constraint is felt. */
export type AccessConstraintState =
  /** It is. */
  | 'ACTIVE'
  /** It is no longer. */
  | 'ENDED';

/** Which constraints to list; conditions are joined by and. */
export type AccessConstraintFilter = {
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** In exactly this area, by p-code. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Of this type. */
  readonly type?: InputMaybe<AccessConstraintType>;
  /** In this state. */
  readonly state?: InputMaybe<AccessConstraintState>;
  /** Concerning this agreement. */
  readonly agreement?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of access constraints. */
export type AccessConstraintConnection = {
  /** The access constraints with their cursors. */
  readonly edges: ReadonlyArray<AccessConstraintEdge>;
  /** The same access constraints without cursors. */
  readonly nodes: ReadonlyArray<AccessConstraint>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the access constraints in a page. */
export type AccessConstraintEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: AccessConstraint;
};

/** What became of a change to a constraint. */
export type AccessConstraintChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly constraint?: Maybe<AccessConstraint>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A constraint to record. */
export type RecordAccessConstraintInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it was felt, where it was felt. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Which of the nine types. */
  readonly type: AccessConstraintType;
  /** The country, by ISO 3166-1 alpha-3 code. */
  readonly country: Scalars['ID']['input'];
  /** The district or larger area, by p-code. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Its impact. */
  readonly impact: ConstraintImpactInput;
  /** What may show who works where. */
  readonly details?: InputMaybe<ConstraintDetailsInput>;
  /** The agreement that it concerns. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Organizations that see its details and may add to it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The impact of a constraint. */
export type ConstraintImpactInput = {
  /** What it does to operations. */
  readonly effect: ConstraintEffect;
  /** People who cannot be reached because of it; leave it out when nobody counted them. */
  readonly peopleAffected?: InputMaybe<Scalars['Int']['input']>;
  /** Sectors whose work is affected, by code. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Details of a constraint. */
export type ConstraintDetailsInput = {
  /** What happens. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Where, more finely than by district. */
  readonly location?: InputMaybe<Scalars['String']['input']>;
  /** Organizations that are hindered, by name. */
  readonly organizations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Another impact of a constraint. */
export type RecordConstraintImpactInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The constraint. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the constraint that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The first day of this impact. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The impact. */
  readonly impact: ConstraintImpactInput;
};

/** The end of a constraint. */
export type EndAccessConstraintInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The constraint. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the constraint that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The last day on which it was felt. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** How it ended. */
  readonly how: Scalars['String']['input'];
};

/** A clause of an agreement that is said to be broken. An incident near a corridor is no violation until a person links it to a clause. */
export type Violation = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** True for one that was made up to show how this works; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** The agreement. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** The clause, as the agreement's record words it now. */
  readonly clause?: Maybe<AgreementClause>;
  /** Number of the clause. */
  readonly clauseNumber: Scalars['Int']['output'];
  /** The incident that breaks it, in the records of the protection sector. */
  readonly incident?: Maybe<Incident>;
  /** The constraint that breaks it, as far as you may see it. */
  readonly constraint?: Maybe<AccessConstraint>;
  /** The function of the person who judged that the clause is broken. */
  readonly linkedBy: Scalars['String']['output'];
  /** Why it breaks the clause. */
  readonly reason: Scalars['String']['output'];
  /** The party that is said to have broken it. */
  readonly allegedParty?: Maybe<Scalars['String']['output']>;
  /** Its status on the day of `asOf`, or today. */
  readonly status: ViolationStatus;
  /** The day from which it has this status. */
  readonly since: Scalars['Date']['output'];
  /** The verdict that stands; null while it is alleged. */
  readonly verdict?: Maybe<ViolationVerdict>;
  /** Independent investigations, in the order in which they were opened. */
  readonly investigations: ReadonlyArray<Investigation>;
  /** What follows from it. */
  readonly consequences: ReadonlyArray<ViolationConsequence>;
  /** The day from which everybody may see it; until then those of the agreement and who investigates. */
  readonly publicFrom?: Maybe<Scalars['Date']['output']>;
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

/** How far a violation is established. */
export type ViolationStatus =
  /** Somebody says so. It flags a review before a renewal. */
  | 'ALLEGED'
  /** It was established. It bars automatic renewal. */
  | 'CONFIRMED'
  /** It was found not to be one. */
  | 'REFUTED';

/** What a person decided on a violation. */
export type ViolationVerdict = {
  /** What was decided. */
  readonly verdict: Verdict;
  /** On what it rests. */
  readonly basis: VerdictBasis;
  /** Who decided it, as a body or function. */
  readonly decidedBy: Scalars['String']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
};

/** What can be decided on a violation. */
export type Verdict =
  /** It is established. */
  | 'CONFIRMED'
  /** It was none. */
  | 'REFUTED';

/** On what a verdict rests. */
export type VerdictBasis =
  /** An independent investigation with the same finding. */
  | 'INVESTIGATION'
  /** The party's own word. */
  | 'ADMISSION'
  /** The finding of an international body outside the agreement. */
  | 'INTERNATIONAL_BODY';

/** An independent investigation of a violation. */
export type Investigation = {
  /** Who investigates; it takes no part in the agreement. */
  readonly investigator: Organization;
  /** What it is to find out. */
  readonly mandate: Scalars['String']['output'];
  /** The day on which it was opened. */
  readonly openedOn: Scalars['Date']['output'];
  /** Whether its deadlines stand still for safety. */
  readonly isPaused: Scalars['Boolean']['output'];
  /** Days on which deadlines stood still. */
  readonly pauses: ReadonlyArray<SafetyPause>;
  /** Its stages, one after the other. */
  readonly stages: ReadonlyArray<InvestigationStage>;
  /** What it found; null while it goes on. */
  readonly finding?: Maybe<InvestigationFinding>;
  /** The finding in words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The day on which it ended. */
  readonly concludedOn?: Maybe<Scalars['Date']['output']>;
};

/** Days on which deadlines stand still so that nobody is endangered by keeping them, both included. */
export type SafetyPause = {
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The day on which it was lifted; null while it lasts. */
  readonly lifted?: Maybe<Scalars['Date']['output']>;
};

/** A stage of an investigation. It starts when the one before it is completed. */
export type InvestigationStage = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Days that it may take, pauses not counted. */
  readonly days: Scalars['Int']['output'];
  /** Where it stands on the day of `asOf`, or today. */
  readonly state: InvestigationStageState;
  /** The day on which it started. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Its last day, as far as pauses are known; null before it starts or while a pause lasts. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was completed. */
  readonly completedOn?: Maybe<Scalars['Date']['output']>;
};

/** Where a stage stands. */
export type InvestigationStageState =
  /** The one before it is not completed. */
  | 'UPCOMING'
  /** It goes on within its days. */
  | 'RUNNING'
  /** Its days stand still for safety. */
  | 'PAUSED'
  /** Its days have run out. */
  | 'OVERDUE'
  /** It was completed within its days. */
  | 'COMPLETED'
  /** It was completed after its days. */
  | 'COMPLETED_LATE'
  /** The investigation ended without it. */
  | 'DROPPED';

/** What an investigation found. */
export type InvestigationFinding =
  /** The clause was broken. */
  | 'CONFIRMED'
  /** The clause was not broken. */
  | 'REFUTED'
  /** It cannot be told. */
  | 'INCONCLUSIVE';

/** What follows from a confirmed violation. */
export type ViolationConsequence = {
  /** Id of the entry that decided it. */
  readonly id: Scalars['ID']['output'];
  /** Of what kind it is. */
  readonly kind: ConsequenceKind;
  /** The measure in words. */
  readonly measure: Scalars['String']['output'];
  /** Who decided it. */
  readonly decidedBy: Scalars['String']['output'];
  /** The day on which it was decided. */
  readonly decidedOn: Scalars['Date']['output'];
  /** The day by which it is to be carried out. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands on the day of `asOf`, or today. */
  readonly state: ConsequenceState;
  /** What was told when it was carried out or lifted. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True while the violation is no longer confirmed: a person has to look at it again. */
  readonly lostItsGround: Scalars['Boolean']['output'];
};

/** Kinds of consequences. */
export type ConsequenceKind =
  /** A public report of what was found. */
  | 'PUBLIC_REPORT'
  /** A formal protest to the party. */
  | 'FORMAL_PROTEST'
  /** The party undoes it or keeps it from happening again. */
  | 'REMEDY'
  /** The party makes good for the harm. */
  | 'COMPENSATION'
  /** The party holds its own people to account. */
  | 'DISCIPLINARY_MEASURE'
  /** It is brought before a court, a council or a guarantor. */
  | 'REFERRAL'
  /** A measure against the party or those responsible. */
  | 'RESTRICTIVE_MEASURE';

/** How a consequence ends. */
export type ConsequenceEnd =
  /** It was carried out. */
  | 'CARRIED_OUT'
  /** It was lifted. */
  | 'LIFTED';

/** Where a consequence stands. */
export type ConsequenceState =
  /** It is to be carried out. */
  | 'DECIDED'
  /** Its day has passed. */
  | 'OVERDUE'
  /** It was carried out. */
  | 'CARRIED_OUT'
  /** It was lifted. */
  | 'LIFTED';

/** A page of violations. */
export type ViolationConnection = {
  /** The violations with their cursors. */
  readonly edges: ReadonlyArray<ViolationEdge>;
  /** The same violations without cursors. */
  readonly nodes: ReadonlyArray<Violation>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One violation in a page. */
export type ViolationEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The violation. */
  readonly node: Violation;
};

/** What became of a change to a violation. */
export type ViolationUpdate = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly violation?: Maybe<Violation>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** What is alleged; give an incident, a constraint, or both. */
export type AllegeViolationInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the link was made. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The agreement; you take part in it. */
  readonly agreementId: Scalars['ID']['input'];
  /** Number of the clause that is broken. */
  readonly clause: Scalars['Int']['input'];
  /** The incident, by its id in the protection sector's records, as `sind-44580`. */
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
  /** The constraint. */
  readonly constraintId?: InputMaybe<Scalars['ID']['input']>;
  /** The function of the person who judges that the clause is broken, as `access adviser`; never a name. */
  readonly linkedBy: Scalars['String']['input'];
  /** Why it breaks the clause. */
  readonly reason: Scalars['String']['input'];
  /** The party that is said to have broken it. */
  readonly allegedParty?: InputMaybe<Scalars['String']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The publication of a violation. */
export type PublishViolationInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The violation. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the violation that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which this was decided. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The day from which everybody may see it. */
  readonly publicFrom: Scalars['Date']['input'];
};

/** An investigation to open. */
export type OpenInvestigationInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The violation. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the violation that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was opened. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Who investigates, by Passage id; it takes no part in the agreement, and sees the violation from now on. */
  readonly investigator: Scalars['ID']['input'];
  /** What it is to find out. */
  readonly mandate: Scalars['String']['input'];
  /** Its stages, one after the other. */
  readonly stages: ReadonlyArray<InvestigationStageInput>;
};

/** A stage of an investigation. */
export type InvestigationStageInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Days that it may take, from 1 to 366; pauses for safety are not counted. */
  readonly days: Scalars['Int']['input'];
};

/** What may happen while an investigation goes on. */
export type InvestigationProgress =
  /** The stage that was to be completed is. */
  | 'STAGE_COMPLETED'
  /** Its deadlines stand still for safety. */
  | 'PAUSED_FOR_SAFETY'
  /** It goes on. */
  | 'RESUMED';

/** What happened in an investigation. */
export type RecordInvestigationProgressInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The violation. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the violation that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it happened. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** What happened. */
  readonly progress: InvestigationProgress;
  /** The name of the stage, for STAGE_COMPLETED. */
  readonly stage?: InputMaybe<Scalars['String']['input']>;
  /** Why, for a pause or its end. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The end of an investigation. */
export type ConcludeInvestigationInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The violation. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the violation that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it ended. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** What it found. */
  readonly finding: InvestigationFinding;
  /** The finding in words. */
  readonly summary: Scalars['String']['input'];
};

/** A verdict on a violation. */
export type DetermineViolationInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The violation. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the violation that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day of the verdict. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** What was decided. */
  readonly verdict: Verdict;
  /** On what it rests. */
  readonly basis: VerdictBasis;
  /** Who decided it, as a body or function. */
  readonly decidedBy: Scalars['String']['input'];
};

/** Why a verdict is in question. */
export type ReopenViolationInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The violation. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the violation that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was reopened. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A consequence to decide. */
export type DecideConsequenceInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The violation. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the violation that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was decided. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Of what kind it is. */
  readonly kind: ConsequenceKind;
  /** The measure in words. */
  readonly measure: Scalars['String']['input'];
  /** Who decided it, as a body or function. */
  readonly decidedBy: Scalars['String']['input'];
  /** The day by which it is to be carried out. */
  readonly dueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of a consequence. */
export type EndConsequenceInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The violation. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the violation that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was carried out or lifted. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The consequence. */
  readonly consequenceId: Scalars['ID']['input'];
  /** What became of it. */
  readonly end: ConsequenceEnd;
  /** What is to be said of it. */
  readonly note: Scalars['String']['input'];
};

/** A team of several sides that verifies routes and consignments under an agreement. */
export type VerificationTeam = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** True for one that was made up to show how this works; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The agreement. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Who sits on it on the day of `asOf`, or today. */
  readonly members: ReadonlyArray<TeamMember>;
  /** The countries whose sides sit on it, by code. */
  readonly countries: ReadonlyArray<Country>;
  /** The day on which it was formed. */
  readonly formedOn: Scalars['Date']['output'];
  /** The day on which it was dissolved. */
  readonly dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** What it inspected, by day. */
  readonly inspections: TeamInspectionConnection;
  /** The day from which everybody may see it; what it finds on routes stays with those of the agreement. */
  readonly publicFrom?: Maybe<Scalars['Date']['output']>;
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

/** A team of several sides that verifies routes and consignments under an agreement. */
export type VerificationTeamInspectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A seat of a team; never a person. */
export type TeamMember = {
  /** The organization or authority by name. */
  readonly organization: Scalars['String']['output'];
  /** The country whose side it is on; null for one that is on none. */
  readonly country?: Maybe<Country>;
  /** What it does in the team. */
  readonly task: Scalars['String']['output'];
};

/** A route or a consignment that a team inspected. */
export type TeamInspection = {
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** The team, with all its inspections. */
  readonly team: VerificationTeam;
  /** Who sat on the team that day. */
  readonly members: ReadonlyArray<TeamMember>;
  /** The corridor, in the logistics records. */
  readonly corridor?: Maybe<Corridor>;
  /** The border crossing, in the logistics records. */
  readonly crossing?: Maybe<BorderCrossing>;
  /** The consignment, in the logistics records. */
  readonly consignment?: Maybe<Consignment>;
  /** What came of it. */
  readonly outcome: InspectionOutcome;
  /** What was found; for a route only those of the agreement read it. */
  readonly findings: ReadonlyArray<Scalars['String']['output']>;
  /** How secure a route was found; only those of the agreement read it. */
  readonly security?: Maybe<RouteSecurity>;
};

/** What came of an inspection. */
export type InspectionOutcome =
  /** Nothing stood against it. */
  | 'PASSED'
  /** It may go on; something was found. */
  | 'PASSED_WITH_FINDINGS'
  /** It may not go on. */
  | 'FAILED'
  /** The team could not inspect it. */
  | 'NOT_POSSIBLE';

/** How secure a route was found. */
export type RouteSecurity =
  /** It can be used. */
  | 'PASSABLE'
  /** It can be used with the care that the findings name. */
  | 'PASSABLE_WITH_CARE'
  /** It cannot be used. */
  | 'NOT_PASSABLE';

/** A page of teams. */
export type VerificationTeamConnection = {
  /** The teams with their cursors. */
  readonly edges: ReadonlyArray<VerificationTeamEdge>;
  /** The same teams without cursors. */
  readonly nodes: ReadonlyArray<VerificationTeam>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One team in a page. */
export type VerificationTeamEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The team. */
  readonly node: VerificationTeam;
};

/** A page of inspections. */
export type TeamInspectionConnection = {
  /** The inspections with their cursors. */
  readonly edges: ReadonlyArray<TeamInspectionEdge>;
  /** The same inspections without cursors. */
  readonly nodes: ReadonlyArray<TeamInspection>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One inspection in a page. */
export type TeamInspectionEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The inspection. */
  readonly node: TeamInspection;
};

/** What became of a change to a verification team. */
export type VerificationTeamChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly team?: Maybe<VerificationTeam>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A team to form. */
export type FormVerificationTeamInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was formed. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The agreement; you take part in it. */
  readonly agreementId: Scalars['ID']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Who sits on it; at least two countries. */
  readonly members: ReadonlyArray<TeamMemberInput>;
  /** The day from which everybody may see it; leave it out to keep it among those of the agreement. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A seat of a team. */
export type TeamMemberInput = {
  /** The organization or authority by name; never a person. */
  readonly organization: Scalars['String']['input'];
  /** The country whose side it is on, by ISO 3166-1 alpha-3 code; leave it out for one that is on none. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** What it does in the team. */
  readonly task: Scalars['String']['input'];
};

/** Other members of a team. */
export type RecomposeVerificationTeamInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The team. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the team that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The first day of this composition. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Who sits on it; at least two countries. */
  readonly members: ReadonlyArray<TeamMemberInput>;
};

/** An inspection; give one of corridor, crossing and consignment. */
export type RecordTeamInspectionInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The team. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the team that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it took place, where it took place. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The corridor, by its id in the logistics records. */
  readonly corridorId?: InputMaybe<Scalars['ID']['input']>;
  /** The border crossing, by its id in the logistics records. */
  readonly crossingId?: InputMaybe<Scalars['ID']['input']>;
  /** The consignment, by its id in the logistics records. */
  readonly consignmentId?: InputMaybe<Scalars['ID']['input']>;
  /** What came of it. */
  readonly outcome: InspectionOutcome;
  /** What was found. */
  readonly findings?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How secure the route was found. */
  readonly security?: InputMaybe<RouteSecurity>;
};

/** The end of a team. */
export type DissolveVerificationTeamInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The team. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the team that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was dissolved. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Steps from the mildest to the strongest that were agreed for when an agreement is in trouble. */
export type EscalationLadder = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** True for one that was made up to show how this works; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The agreement. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Its steps, the mildest first. */
  readonly steps: ReadonlyArray<LadderStep>;
  /** The step that was taken last; null at the foot. */
  readonly currentStep?: Maybe<LadderStep>;
  /** The last day of the current step, pauses not counted; null at the foot or while a pause lasts. */
  readonly deadline?: Maybe<Scalars['Date']['output']>;
  /** Whether deadlines stand still for safety on the day of `asOf`, or today. */
  readonly isPaused: Scalars['Boolean']['output'];
  /** Days on which deadlines stood still. */
  readonly pauses: ReadonlyArray<SafetyPause>;
  /** The step that something calls for on the day of `asOf`, or today. Nothing follows from it until a person takes it. */
  readonly proposedStep?: Maybe<ProposedStep>;
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

/** One step of a ladder. */
export type LadderStep = {
  /** Its place on the ladder, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What calls for it. */
  readonly triggers: ReadonlyArray<EscalationTrigger>;
  /** Days that it may take, pauses for safety not counted. */
  readonly days: Scalars['Int']['output'];
  /** Who decides whether it is taken. */
  readonly decidedBy: Organization;
  /** Who mediates in it. */
  readonly mediator?: Maybe<Scalars['String']['output']>;
};

/** A step that something calls for. */
export type ProposedStep = {
  /** The step. */
  readonly step: LadderStep;
  /** The day from which it is proposed. */
  readonly since: Scalars['Date']['output'];
  /** What calls for it, by day. */
  readonly because: ReadonlyArray<FiredTrigger>;
};

/** Something that happened and calls for a step. */
export type FiredTrigger = {
  /** Its id: a decision names it. */
  readonly id: Scalars['ID']['output'];
  /** Of what kind it is. */
  readonly trigger: EscalationTrigger;
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** What happened. */
  readonly what: Scalars['String']['output'];
  /** The violation. */
  readonly violation?: Maybe<Violation>;
  /** The incident, in the records of the protection sector. */
  readonly incident?: Maybe<Incident>;
};

/** What may call for a step. */
export type EscalationTrigger =
  /** A violation of the agreement is alleged; read from its own record. */
  | 'VIOLATION_ALLEGED'
  /** A violation of the agreement is confirmed; read from its own record. */
  | 'VIOLATION_CONFIRMED'
  /** An inspection under the agreement failed; read from its own record. */
  | 'INSPECTION_FAILED'
  /** A movement was denied. */
  | 'MOVEMENT_DENIED'
  /** A commitment was broken. */
  | 'COMMITMENT_BROKEN'
  /** Staff were threatened. */
  | 'THREAT_TO_STAFF'
  /** Civilians were threatened. */
  | 'THREAT_TO_CIVILIANS'
  /** The days of the step before have run out. */
  | 'DEADLINE_PASSED';

/** A page of ladders. */
export type EscalationLadderConnection = {
  /** The ladders with their cursors. */
  readonly edges: ReadonlyArray<EscalationLadderEdge>;
  /** The same ladders without cursors. */
  readonly nodes: ReadonlyArray<EscalationLadder>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One ladder in a page. */
export type EscalationLadderEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The ladder. */
  readonly node: EscalationLadder;
};

/** What became of a change to an escalation ladder. */
export type EscalationLadderChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly ladder?: Maybe<EscalationLadder>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A ladder to record. */
export type AgreeEscalationLadderInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was agreed. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** The agreement; you take part in it. */
  readonly agreementId: Scalars['ID']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Its steps, the mildest first. */
  readonly steps: ReadonlyArray<LadderStepInput>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A step of a ladder. */
export type LadderStepInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What calls for it; the first step cannot wait for a deadline. */
  readonly triggers: ReadonlyArray<EscalationTrigger>;
  /** Days that it may take, from 1 to 366; pauses for safety are not counted. */
  readonly days: Scalars['Int']['input'];
  /** Who decides whether it is taken, by Passage id. */
  readonly decidedBy: Scalars['ID']['input'];
  /** Who mediates in it. */
  readonly mediator?: InputMaybe<Scalars['String']['input']>;
};

/** What a person may tell of; violations, inspections and deadlines are known from their records. */
export type ReportedTrigger =
  /** A movement was denied. */
  | 'MOVEMENT_DENIED'
  /** A commitment was broken. */
  | 'COMMITMENT_BROKEN'
  /** Staff were threatened. */
  | 'THREAT_TO_STAFF'
  /** Civilians were threatened. */
  | 'THREAT_TO_CIVILIANS';

/** Something that may call for a step. */
export type ReportEscalationTriggerInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The ladder. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the ladder that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it happened, where it happened. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Of what kind it is. */
  readonly trigger: ReportedTrigger;
  /** What happened. */
  readonly what: Scalars['String']['input'];
  /** The incident, by its id in the protection sector's records. */
  readonly incidentId?: InputMaybe<Scalars['ID']['input']>;
};

/** A decision on the step that is proposed. */
export type DecideEscalationStepInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The ladder. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the ladder that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day of the decision. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its place on the ladder. */
  readonly step: Scalars['Int']['input'];
  /** True to take it, false to decline it. */
  readonly take: Scalars['Boolean']['input'];
  /** Ids of what calls for it and is answered by the decision, from `proposedStep.because`. */
  readonly because: ReadonlyArray<Scalars['ID']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A pause for safety, or its end. */
export type RecordEscalationPauseInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The ladder. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the ladder that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The first day of the pause, or the day on which it is lifted. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** True to stop the deadlines, false to let them run on. */
  readonly pause: Scalars['Boolean']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A settlement. */
export type SettleEscalationInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The ladder. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the ladder that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was settled. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** How it was settled. */
  readonly outcome: Scalars['String']['input'];
};

/** What may go wrong in a place, as somebody judged it for a time. */
export type RiskAssessment = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** True for one that was made up to show how this works; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** What may go wrong. */
  readonly hazard: Hazard;
  /** The country. */
  readonly country?: Maybe<Country>;
  /** The area; null when only the country is told. */
  readonly adminArea?: Maybe<AdminArea>;
  /** The city, for the security of one. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The country from which it may spill over. */
  readonly spilloverFrom?: Maybe<Country>;
  /** The corridor, in the logistics records. */
  readonly corridor?: Maybe<Corridor>;
  /** The agreement that it concerns. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** How high the risk is, by the latest look. */
  readonly level: RiskLevel;
  /** Why, by the latest look. */
  readonly reasoning: Scalars['String']['output'];
  /** Whether it holds on the day of `asOf`, or today. */
  readonly validity: RiskValidity;
  /** The day of the latest look. */
  readonly assessedOn: Scalars['Date']['output'];
  /** The last day for which the latest look holds. */
  readonly validUntil: Scalars['Date']['output'];
  /** Incidents on which the latest look rests, in the records of the protection sector. */
  readonly incidents: ReadonlyArray<Incident>;
  /** Number of the latest look, from 1: a plan names the one that it rests on. */
  readonly edition: Scalars['Int']['output'];
  /** All looks, the first one first. */
  readonly editions: ReadonlyArray<RiskEdition>;
  /** The day from which everybody may see it. */
  readonly publicFrom?: Maybe<Scalars['Date']['output']>;
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

/** One look at a risk. */
export type RiskEdition = {
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** How high the risk is. */
  readonly level: RiskLevel;
  /** Why. */
  readonly reasoning: Scalars['String']['output'];
  /** The last day for which it holds. */
  readonly validUntil: Scalars['Date']['output'];
};

/** What may go wrong: weather, the security of a city, what spills over from elsewhere, and more. */
export type Hazard =
  /** High water. */
  | 'FLOOD'
  /** Wind and sea. */
  | 'STORM'
  /** Closed passes and roads. */
  | 'SNOW_AND_ICE'
  /** Heat that endangers people or goods. */
  | 'HEAT'
  /** The security of one city. */
  | 'CITY_SECURITY'
  /** Fighting along the way. */
  | 'HOSTILITIES'
  /** Mines and unexploded ordnance. */
  | 'EXPLOSIVE_HAZARDS'
  /** What may come over from another country. */
  | 'SPILLOVER'
  /** A disease that spreads. */
  | 'DISEASE';

/** How high a risk is. */
export type RiskLevel =
  /** No more than usual. */
  | 'LOW'
  /** To be watched. */
  | 'MODERATE'
  /** Only with measures against it. */
  | 'HIGH'
  /** Not to be taken. */
  | 'EXTREME';

/** Whether an assessment holds. */
export type RiskValidity =
  /** It does. */
  | 'VALID'
  /** Its last day is over and nobody looked again: nothing is known. */
  | 'STALE'
  /** It is no longer kept up. */
  | 'CLOSED';

/** Which assessments to list; conditions are joined by and. */
export type RiskAssessmentFilter = {
  /** In this country, by ISO 3166-1 alpha-3 code. */
  readonly country?: InputMaybe<Scalars['ID']['input']>;
  /** In exactly this area, by p-code. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** Of this hazard. */
  readonly hazard?: InputMaybe<Hazard>;
  /** With this validity. */
  readonly validity?: InputMaybe<RiskValidity>;
};

/** A page of risk assessments. */
export type RiskAssessmentConnection = {
  /** The risk assessments with their cursors. */
  readonly edges: ReadonlyArray<RiskAssessmentEdge>;
  /** The same risk assessments without cursors. */
  readonly nodes: ReadonlyArray<RiskAssessment>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the risk assessments in a page. */
export type RiskAssessmentEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: RiskAssessment;
};

/** What became of a change to a risk assessment. */
export type RiskAssessmentChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly assessment?: Maybe<RiskAssessment>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A risk assessment to record. */
export type RecordRiskAssessmentInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day of the look; it holds from then on. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** What may go wrong. */
  readonly hazard: Hazard;
  /** The country, by ISO 3166-1 alpha-3 code. */
  readonly country: Scalars['ID']['input'];
  /** The area, by p-code. */
  readonly area?: InputMaybe<Scalars['ID']['input']>;
  /** The city, for CITY_SECURITY only. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** The country from which it may spill over, by code, for SPILLOVER only. */
  readonly spilloverFrom?: InputMaybe<Scalars['ID']['input']>;
  /** The corridor, by its id in the logistics records. */
  readonly corridorId?: InputMaybe<Scalars['ID']['input']>;
  /** The agreement that it concerns. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** How high the risk is. */
  readonly level: RiskLevel;
  /** Why. */
  readonly reasoning: Scalars['String']['input'];
  /** The last day for which it holds, at most 92 days later. */
  readonly validUntil: Scalars['Date']['input'];
  /** Incidents on which it rests, by their ids in the protection sector's records. */
  readonly incidentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among known organizations. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Another look at a risk. */
export type ReviseRiskAssessmentInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The assessment. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the assessment that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day of the look. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** How high the risk is. */
  readonly level: RiskLevel;
  /** Why. */
  readonly reasoning: Scalars['String']['input'];
  /** The last day for which it holds, at most 92 days later. */
  readonly validUntil: Scalars['Date']['input'];
  /** Incidents on which it rests, by their ids in the protection sector's records. */
  readonly incidentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The end of an assessment. */
export type CloseRiskAssessmentInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The assessment. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the assessment that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is no longer kept up. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Ways to go, which of them is taken, and the risk assessments that this rests on. */
export type RoutePlan = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** True for one that was made up to show how this works; it is no real one. */
  readonly isExample: Scalars['Boolean']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The agreement under which it goes. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** The way to take on the day of `asOf`, or today. */
  readonly way: PlannedWay;
  /** The other ways, in order. */
  readonly alternatives: ReadonlyArray<PlannedWay>;
  /** What it rests on. */
  readonly ground: ReadonlyArray<PlanGround>;
  /** Why somebody has to look at it again, on the day of `asOf`, or today; empty when nothing stands against it. */
  readonly flags: ReadonlyArray<PlanFlag>;
  /** Organizations that share it. */
  readonly sharedWith: ReadonlyArray<Organization>;
  /** The day on which it was closed. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
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

/** One way to go. */
export type PlannedWay = {
  /** Its name within the plan. */
  readonly name: Scalars['String']['output'];
  /** The corridor, in the logistics records; null for a way that no agreement opened. */
  readonly corridor?: Maybe<Corridor>;
  /** Border crossings in the logistics records, in the order of the way. */
  readonly crossings: ReadonlyArray<BorderCrossing>;
};

/** The look at a risk that a plan rests on. */
export type PlanGround = {
  /** Id of the assessment. */
  readonly assessmentId: Scalars['ID']['output'];
  /** The assessment as it stands now; null when it was withdrawn. */
  readonly assessment?: Maybe<RiskAssessment>;
  /** Number of the look. */
  readonly edition: Scalars['Int']['output'];
};

/** Why somebody has to look at a plan again. */
export type PlanFlag = {
  /** Of what kind it is. */
  readonly kind: PlanFlagKind;
  /** Id of the assessment. */
  readonly assessmentId: Scalars['ID']['output'];
  /** In one sentence. */
  readonly message: Scalars['String']['output'];
};

/** Kinds of flags of a plan. */
export type PlanFlagKind =
  /** The assessment no longer holds and nobody looked again. */
  | 'ASSESSMENT_STALE'
  /** Somebody looked again since the plan was made. */
  | 'ASSESSMENT_CHANGED'
  /** The assessment is no longer kept up. */
  | 'ASSESSMENT_CLOSED'
  /** The assessment was withdrawn. */
  | 'ASSESSMENT_MISSING'
  /** The risk is higher than the plan takes it to be. */
  | 'RISK_HIGHER';

/** A page of route plans. */
export type RoutePlanConnection = {
  /** The route plans with their cursors. */
  readonly edges: ReadonlyArray<RoutePlanEdge>;
  /** The same route plans without cursors. */
  readonly nodes: ReadonlyArray<RoutePlan>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the route plans in a page. */
export type RoutePlanEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: RoutePlan;
};

/** What became of a change to a route plan. */
export type RoutePlanChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly plan?: Maybe<RoutePlan>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A route plan to record. */
export type RecordRoutePlanInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was made. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** The agreement under which it goes. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** The way to take first, then at least one alternative. */
  readonly ways: ReadonlyArray<PlannedWayInput>;
  /** The assessments that it rests on, each in the edition that holds that day. */
  readonly ground: ReadonlyArray<PlanGroundInput>;
  /** Organizations that see it and may change it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One way to go. */
export type PlannedWayInput = {
  /** Its name within the plan. */
  readonly name: Scalars['String']['input'];
  /** The corridor, by its id in the logistics records. */
  readonly corridorId?: InputMaybe<Scalars['ID']['input']>;
  /** Border crossings in the order of the way, by their ids in the logistics records. */
  readonly crossingIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The look at a risk that a plan rests on. */
export type PlanGroundInput = {
  /** The assessment. */
  readonly assessmentId: Scalars['ID']['input'];
  /** Number of the look. */
  readonly edition: Scalars['Int']['input'];
};

/** A change of a plan. */
export type AdaptRoutePlanInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the plan that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The first day of the change. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Name of the way to take. */
  readonly way: Scalars['String']['input'];
  /** The assessments that it rests on, each in the edition that holds that day. */
  readonly ground: ReadonlyArray<PlanGroundInput>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** The end of a plan. */
export type CloseRoutePlanInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** The plan. */
  readonly id: Scalars['ID']['input'];
  /** The `version` of the plan that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was closed. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** What media or civil society report as a violation: a claim of its source, never a fact. A violation is begun only when a person links an incident to a clause. */
export type ViolationClaim = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What is claimed, in the words of who takes it in. */
  readonly text: Scalars['String']['output'];
  /** Language of the report (BCP 47). */
  readonly language: Scalars['String']['output'];
  /** When it is said to have happened, as far as the report tells. */
  readonly occurred?: Maybe<Scalars['PartialDate']['output']>;
  /** Who says so. */
  readonly source: ClaimSource;
  /** What its source says of it now. */
  readonly standing: ClaimStanding;
  /** What its source took back or put right, by day. */
  readonly corrections: ReadonlyArray<ClaimCorrection>;
  /** What others found who looked into it, by day. None of them makes it a fact. */
  readonly assessments: ReadonlyArray<ClaimAssessment>;
  /** Public messages that answer it, as far as you may see them, by id. */
  readonly messages: PublicMessageConnection;
  /** The agreement that it belongs to, as far as you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that it concerns. */
  readonly countries: ReadonlyArray<Country>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
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

/** What media or civil society report as a violation: a claim of its source, never a fact. A violation is begun only when a person links an incident to a clause. */
export type ViolationClaimMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Who reports a violation. */
export type ClaimSource = {
  /** What kind of source it is. */
  readonly kind: ClaimSourceKind;
  /** Its name; a source that must not be named is described. */
  readonly name: Scalars['String']['output'];
  /** Where the report stands. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** The day on which it was published. */
  readonly published?: Maybe<Scalars['Date']['output']>;
};

/** What a source took back or put right. */
export type ClaimCorrection = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Which of the two. */
  readonly kind: ClaimCorrectionKind;
  /** What it says now. */
  readonly text: Scalars['String']['output'];
  /** Where it says so. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What somebody found who looked into a claim. */
export type ClaimAssessment = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** What was found. */
  readonly finding: ClaimFinding;
  /** How it was found. */
  readonly text: Scalars['String']['output'];
  /** Texts and addresses on which it rests. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
};

/** Who reports a violation. */
export type ClaimSourceKind =
  /** A newspaper, broadcaster or agency. */
  | 'MEDIA'
  /** An organization of civil society. */
  | 'CIVIL_SOCIETY'
  /** People of the place. */
  | 'COMMUNITY';

/** What the source of a claim says of it now. */
export type ClaimStanding =
  /** It stands as it was made. */
  | 'CLAIMED'
  /** Its source put something right. */
  | 'CORRECTED'
  /** Its source took it back. */
  | 'RETRACTED';

/** What a source did to its own report. */
export type ClaimCorrectionKind =
  /** It put something right. */
  | 'CORRECTED'
  /** It took the report back. */
  | 'RETRACTED';

/** What was found of a claim. */
export type ClaimFinding =
  /** Another source tells the same independently. */
  | 'CORROBORATED'
  /** What is known speaks against it. */
  | 'CONTRADICTED'
  /** It cannot be told. */
  | 'UNDETERMINED';

/** What became of a change to a reported violation. */
export type ViolationClaimChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly claim?: Maybe<ViolationClaim>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A reported violation to begin. */
export type RecordViolationClaimInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** What is claimed. */
  readonly text: Scalars['String']['input'];
  /** Language of the report (BCP 47). */
  readonly language: Scalars['String']['input'];
  /** When it is said to have happened. */
  readonly occurred?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Who says so. */
  readonly source: ClaimSourceInput;
  /** The agreement that it belongs to. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Countries that it concerns, by ISO 3166-1 alpha-3 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations that see all of it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to add to a reported violation; give exactly one of its parts. */
export type RecordViolationClaimEventInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** What it is added to. */
  readonly id: Scalars['ID']['input'];
  /** The `version` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its source put something right or took it back. */
  readonly correction?: InputMaybe<ClaimCorrectionInput>;
  /** Somebody looked into it. */
  readonly assessment?: InputMaybe<ClaimAssessmentInput>;
  /** With whom it is shared from that day on, and from when it is public. */
  readonly sharing?: InputMaybe<SharingInput>;
};

/** Who reports a violation. */
export type ClaimSourceInput = {
  /** What kind of source it is. */
  readonly kind: ClaimSourceKind;
  /** Its name; describe a source that must not be named. */
  readonly name: Scalars['String']['input'];
  /** Where the report stands. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was published. */
  readonly published?: InputMaybe<Scalars['Date']['input']>;
};

/** What a source took back or put right. */
export type ClaimCorrectionInput = {
  /** Which of the two. */
  readonly kind: ClaimCorrectionKind;
  /** What it says now. */
  readonly text: Scalars['String']['input'];
  /** Where it says so. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What was found of a claim. */
export type ClaimAssessmentInput = {
  /** What was found. */
  readonly finding: ClaimFinding;
  /** How it was found. */
  readonly text: Scalars['String']['input'];
  /** Texts and addresses on which it rests. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of reported violations. */
export type ViolationClaimConnection = {
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<ViolationClaimEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<ViolationClaim>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A reported violation in a page. */
export type ViolationClaimEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: ViolationClaim;
};

/** A message to people about access and their rights, in several languages. What was not reviewed is not published. */
export type PublicMessage = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** For whom it is. */
  readonly audience: Scalars['String']['output'];
  /** The rights of civilians that it explains. */
  readonly rights: ReadonlyArray<ExplainedRight>;
  /** The claim that it answers, as far as you may see it. */
  readonly answers?: Maybe<ViolationClaim>;
  /** Its latest text in each language, with its review; to others than those who share it, none. */
  readonly drafts: ReadonlyArray<MessageDraft>;
  /** Its cultural reviews, by day. */
  readonly reviews: ReadonlyArray<CulturalReview>;
  /** Where and when it was published, by day. */
  readonly publications: ReadonlyArray<MessagePublication>;
  /** The agreement that it belongs to, as far as you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that it concerns. */
  readonly countries: ReadonlyArray<Country>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
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

/** A text in one language. */
export type LocalizedText = {
  /** Its language (BCP 47). */
  readonly language: Scalars['String']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** A right that a message explains. */
export type ExplainedRight = {
  /** Which right. */
  readonly right: CivilianRight;
  /** The rule of law on which it rests. */
  readonly basis?: Maybe<Scalars['String']['output']>;
};

/** The latest text of a message in one language. */
export type MessageDraft = {
  /** The text. */
  readonly text: LocalizedText;
  /** The day on which it was written. */
  readonly written: Scalars['Date']['output'];
  /** The review of this very text; null while there is none. */
  readonly review?: Maybe<CulturalReview>;
};

/** What became of the cultural review of a text. */
export type CulturalReview = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** The language reviewed (BCP 47). */
  readonly language: Scalars['String']['output'];
  /** The organization that reviewed it. */
  readonly by: Organization;
  /** Who they are, as elders of the host community; never a name. */
  readonly reviewers: Scalars['String']['output'];
  /** What came of it. */
  readonly outcome: ReviewOutcome;
  /** What they said, to those who share the message. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A publication of a message. */
export type MessagePublication = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** By which channel. */
  readonly channel: MessageChannel;
  /** Where. */
  readonly place: Scalars['String']['output'];
  /** Its address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** What was published, word for word. */
  readonly texts: ReadonlyArray<LocalizedText>;
};

/** A right of civilians under humanitarian and human rights law. */
export type CivilianRight =
  /** To ask for and receive relief. */
  | 'HUMANITARIAN_RELIEF'
  /** To be cared for when wounded or sick. */
  | 'MEDICAL_CARE'
  /** Not to be starved, and to have water. */
  | 'FOOD_AND_WATER'
  /** Not to be attacked. */
  | 'PROTECTION_FROM_ATTACK'
  /** To leave a besieged place, and to stay. */
  | 'SAFE_PASSAGE'
  /** To be kept together and to know of relatives. */
  | 'FAMILY_UNITY'
  /** To return home of free will. */
  | 'RETURN'
  /** To complain and to be answered. */
  | 'COMPLAINT';

/** What came of a review. */
export type ReviewOutcome =
  /** It may be published as it stands. */
  | 'APPROVED'
  /** It must be changed and reviewed again. */
  | 'CHANGES_NEEDED';

/** By which way a message reaches people. */
export type MessageChannel =
  /** Radio. */
  | 'RADIO'
  /** Television. */
  | 'TELEVISION'
  /** Newspapers and agencies. */
  | 'PRESS'
  /** A web site. */
  | 'WEB'
  /** Social media. */
  | 'SOCIAL_MEDIA'
  /** Text and voice messages. */
  | 'MESSAGING'
  /** Posters and leaflets. */
  | 'POSTER'
  /** A meeting of the community. */
  | 'COMMUNITY_MEETING';

/** What became of a change to a public message. */
export type PublicMessageChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly message?: Maybe<PublicMessage>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A public message to begin. */
export type RecordPublicMessageInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** For whom it is. */
  readonly audience: Scalars['String']['input'];
  /** The rights of civilians that it explains. */
  readonly rights?: InputMaybe<ReadonlyArray<ExplainedRightInput>>;
  /** The claim that it answers. */
  readonly answersId?: InputMaybe<Scalars['ID']['input']>;
  /** The agreement that it belongs to. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Countries that it concerns, by ISO 3166-1 alpha-3 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations that see all of it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to add to a public message; give exactly one of its parts. */
export type RecordPublicMessageEventInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** What it is added to. */
  readonly id: Scalars['ID']['input'];
  /** The `version` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its text was written anew in one language; a review of the text before holds no more. */
  readonly text?: InputMaybe<LocalizedTextInput>;
  /** Its text in one language was reviewed. */
  readonly review?: InputMaybe<CulturalReviewInput>;
  /** It was published; from that day everybody may see it. */
  readonly publication?: InputMaybe<MessagePublicationInput>;
  /** With whom it is shared from that day on, and from when it is public. */
  readonly sharing?: InputMaybe<SharingInput>;
};

/** A text in one language. */
export type LocalizedTextInput = {
  /** Its language (BCP 47). */
  readonly language: Scalars['String']['input'];
  /** The text. */
  readonly text: Scalars['String']['input'];
};

/** A right that a message explains. */
export type ExplainedRightInput = {
  /** Which right. */
  readonly right: CivilianRight;
  /** The rule of law on which it rests. */
  readonly basis?: InputMaybe<Scalars['String']['input']>;
};

/** A cultural review. */
export type CulturalReviewInput = {
  /** The language reviewed (BCP 47). */
  readonly language: Scalars['String']['input'];
  /** The organization that reviewed it. */
  readonly by: Scalars['ID']['input'];
  /** Who they are; never a name. */
  readonly reviewers: Scalars['String']['input'];
  /** What came of it. */
  readonly outcome: ReviewOutcome;
  /** What they said. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A publication. */
export type MessagePublicationInput = {
  /** By which channel. */
  readonly channel: MessageChannel;
  /** Where. */
  readonly place: Scalars['String']['input'];
  /** Its address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** What was published, word for word as it was reviewed. */
  readonly texts: ReadonlyArray<LocalizedTextInput>;
};

/** A page of public messages. */
export type PublicMessageConnection = {
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<PublicMessageEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<PublicMessage>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A public message in a page. */
export type PublicMessageEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: PublicMessage;
};

/** Who leads what in carrying an agreement: one holder for each role, on any day. */
export type LeadershipPlan = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Roles that are held, in the order in which they were given. */
  readonly roles: ReadonlyArray<HeldRole>;
  /** Roles that nobody holds. */
  readonly unfilled: ReadonlyArray<LeadershipRole>;
  /** The agreement that it belongs to, as far as you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that it concerns. */
  readonly countries: ReadonlyArray<Country>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
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

/** A role and its holder. */
export type HeldRole = {
  /** The role. */
  readonly role: LeadershipRole;
  /** Who holds it. */
  readonly holder: Organization;
  /** Who stands in. */
  readonly deputy?: Maybe<Organization>;
  /** What it asks of its holder. */
  readonly duties?: Maybe<Scalars['String']['output']>;
  /** The day from which it is held. */
  readonly since: Scalars['Date']['output'];
};

/** A role in carrying an agreement. */
export type LeadershipRole =
  /** Answers for the whole. */
  | 'OVERALL_LEAD'
  /** Leads the talks. */
  | 'NEGOTIATION'
  /** Moves people and goods. */
  | 'OPERATIONS'
  /** Looks after safety. */
  | 'SECURITY'
  /** Leads the joint teams. */
  | 'VERIFICATION'
  /** Speaks to the public. */
  | 'COMMUNICATION'
  /** Keeps contact with communities. */
  | 'COMMUNITY_LIAISON';

/** What became of a change to a plan of roles. */
export type LeadershipPlanChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly plan?: Maybe<LeadershipPlan>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A plan of roles to begin. */
export type RecordLeadershipPlanInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** The agreement that it belongs to. */
  readonly agreementId: Scalars['ID']['input'];
  /** Countries that it concerns, by ISO 3166-1 alpha-3 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations that see all of it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to add to a plan of roles; give exactly one of its parts. */
export type RecordLeadershipPlanEventInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** What it is added to. */
  readonly id: Scalars['ID']['input'];
  /** The `version` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** A role was given, in place of who held it before. */
  readonly role?: InputMaybe<HeldRoleInput>;
  /** A role was laid down. */
  readonly roleEnd?: InputMaybe<RoleEndInput>;
  /** With whom it is shared from that day on, and from when it is public. */
  readonly sharing?: InputMaybe<SharingInput>;
};

/** A role to give. */
export type HeldRoleInput = {
  /** The role. */
  readonly role: LeadershipRole;
  /** Who holds it, by Passage id. */
  readonly holder: Scalars['ID']['input'];
  /** Who stands in; another organization. */
  readonly deputy?: InputMaybe<Scalars['ID']['input']>;
  /** What it asks of its holder. */
  readonly duties?: InputMaybe<Scalars['String']['input']>;
};

/** A role that was laid down. */
export type RoleEndInput = {
  /** The role. */
  readonly role: LeadershipRole;
};

/** A page of plans of roles. */
export type LeadershipPlanConnection = {
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<LeadershipPlanEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<LeadershipPlan>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A plan of roles in a page. */
export type LeadershipPlanEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: LeadershipPlan;
};

/** An exercise in which organizations play through a crisis together. */
export type JointExercise = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The crisis that is played. */
  readonly scenario: Scalars['String']['output'];
  /** Who leads it. */
  readonly lead: Organization;
  /** The day for which it is planned. */
  readonly plannedFor?: Maybe<Scalars['Date']['output']>;
  /** How it was held; null before. */
  readonly holding?: Maybe<ExerciseHolding>;
  /** What was found, by day. */
  readonly findings: ReadonlyArray<ExerciseFinding>;
  /** The agreement that it belongs to, as far as you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that it concerns. */
  readonly countries: ReadonlyArray<Country>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
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

/** How an exercise was held. */
export type ExerciseHolding = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Who took part. */
  readonly organizations: ReadonlyArray<Organization>;
  /** How many people. */
  readonly participants?: Maybe<Scalars['Int']['output']>;
  /** How it went. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};

/** What an exercise showed. */
export type ExerciseFinding = {
  /** Its key within the exercise. */
  readonly key: Scalars['String']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Whether it held or failed. */
  readonly kind: FindingKind;
  /** What was found. */
  readonly text: Scalars['String']['output'];
  /** What is done about it, in the order in which it was agreed. */
  readonly followUps: ReadonlyArray<FollowUp>;
};

/** What is done about a finding. */
export type FollowUp = {
  /** Its key within the exercise. */
  readonly key: Scalars['String']['output'];
  /** What is done. */
  readonly text: Scalars['String']['output'];
  /** Who does it. */
  readonly responsible: Organization;
  /** The day by which it is due. */
  readonly due: Scalars['Date']['output'];
  /** How it stands on the day of `asOf` or today. */
  readonly state: FollowUpState;
  /** What came of it. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
};

/** What a finding shows. */
export type FindingKind =
  /** Something that held. */
  | 'STRENGTH'
  /** Something that was lacking. */
  | 'GAP';

/** How a follow-up stands. */
export type FollowUpState =
  /** It is not due yet. */
  | 'OPEN'
  /** Its day has passed. */
  | 'OVERDUE'
  /** It was done. */
  | 'DONE'
  /** It was given up. */
  | 'DROPPED';

/** How a follow-up ends. */
export type FollowUpEnd =
  /** It was done. */
  | 'DONE'
  /** It was given up. */
  | 'DROPPED';

/** What became of a change to a joint exercise. */
export type JointExerciseChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly exercise?: Maybe<JointExercise>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A joint exercise to begin. */
export type RecordJointExerciseInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** The crisis that is played. */
  readonly scenario: Scalars['String']['input'];
  /** Who leads it, by Passage id. */
  readonly lead: Scalars['ID']['input'];
  /** The day for which it is planned. */
  readonly plannedFor?: InputMaybe<Scalars['Date']['input']>;
  /** The agreement that it belongs to. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Countries that it concerns, by ISO 3166-1 alpha-3 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations that see all of it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to add to a joint exercise; give exactly one of its parts. */
export type RecordJointExerciseEventInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** What it is added to. */
  readonly id: Scalars['ID']['input'];
  /** The `version` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** It was held. */
  readonly holding?: InputMaybe<ExerciseHoldingInput>;
  /** Something was found; after it was held. */
  readonly finding?: InputMaybe<ExerciseFindingInput>;
  /** Something is done about a finding. */
  readonly followUp?: InputMaybe<FollowUpInput>;
  /** A follow-up ended. */
  readonly followUpEnd?: InputMaybe<FollowUpEndInput>;
  /** With whom it is shared from that day on, and from when it is public. */
  readonly sharing?: InputMaybe<SharingInput>;
};

/** How it was held. */
export type ExerciseHoldingInput = {
  /** Who took part, by Passage id: two at least. */
  readonly organizations: ReadonlyArray<Scalars['ID']['input']>;
  /** How many people. */
  readonly participants?: InputMaybe<Scalars['Int']['input']>;
  /** How it went. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

/** What was found. */
export type ExerciseFindingInput = {
  /** Its key within the exercise. */
  readonly key: Scalars['String']['input'];
  /** Whether it held or failed. */
  readonly kind: FindingKind;
  /** What was found. */
  readonly text: Scalars['String']['input'];
};

/** What is done. */
export type FollowUpInput = {
  /** Its key within the exercise. */
  readonly key: Scalars['String']['input'];
  /** The key of the finding. */
  readonly finding: Scalars['String']['input'];
  /** What is done. */
  readonly text: Scalars['String']['input'];
  /** Who does it, by Passage id. */
  readonly responsible: Scalars['ID']['input'];
  /** The day by which it is due. */
  readonly due: Scalars['Date']['input'];
};

/** How a follow-up ended. */
export type FollowUpEndInput = {
  /** Its key. */
  readonly followUp: Scalars['String']['input'];
  /** How it ended. */
  readonly end: FollowUpEnd;
  /** What came of it. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of joint exercises. */
export type JointExerciseConnection = {
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<JointExerciseEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<JointExercise>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A joint exercise in a page. */
export type JointExerciseEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: JointExercise;
};

/** A training for one audience, with the people trained as figures and never by name. */
export type Training = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What is taught. */
  readonly topics: ReadonlyArray<Scalars['String']['output']>;
  /** For whom it is. */
  readonly audience: TrainingAudience;
  /** Who gives it. */
  readonly provider: Organization;
  /** Areas in which it is given. */
  readonly areas: ReadonlyArray<AdminArea>;
  /** Its sessions, by day. */
  readonly sessions: ReadonlyArray<TrainingSession>;
  /** Figures of all sessions added; who came to two counts twice. A part is null when a session does not tell it. */
  readonly trained: TrainedPeople;
  /** What came of it, by day. */
  readonly evaluations: ReadonlyArray<TrainingEvaluation>;
  /** The agreement that it belongs to, as far as you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that it concerns. */
  readonly countries: ReadonlyArray<Country>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
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

/** A session of a training. */
export type TrainingSession = {
  /** Its key within the training. */
  readonly key: Scalars['String']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day. */
  readonly to: Scalars['Date']['output'];
  /** Where it was held. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** How many were trained. */
  readonly trained: TrainedPeople;
};

/** How many people were trained. */
export type TrainedPeople = {
  /** All of them. */
  readonly total: Scalars['Int']['output'];
  /** Women among them. */
  readonly women?: Maybe<Scalars['Int']['output']>;
  /** Men among them. */
  readonly men?: Maybe<Scalars['Int']['output']>;
  /** Persons with disabilities among them. */
  readonly withDisabilities?: Maybe<Scalars['Int']['output']>;
};

/** What came of a training. */
export type TrainingEvaluation = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** How it was found out. */
  readonly method: Scalars['String']['output'];
  /** What was found. */
  readonly text: Scalars['String']['output'];
};

/** For whom a training is. */
export type TrainingAudience =
  /** Authorities of the place. */
  | 'LOCAL_AUTHORITIES'
  /** Organizations of civil society. */
  | 'CIVIL_SOCIETY'
  /** Health workers. */
  | 'HEALTH_WORKERS'
  /** Leaders of communities. */
  | 'COMMUNITY_LEADERS'
  /** Aid workers. */
  | 'AID_WORKERS'
  /** Members of armed forces and groups. */
  | 'ARMED_ACTORS';

/** What became of a change to a training. */
export type TrainingChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly training?: Maybe<Training>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A training to begin. */
export type RecordTrainingInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** What is taught. */
  readonly topics: ReadonlyArray<Scalars['String']['input']>;
  /** For whom it is. */
  readonly audience: TrainingAudience;
  /** Who gives it, by Passage id. */
  readonly provider: Scalars['ID']['input'];
  /** Areas in which it is given, by p-code. */
  readonly areas?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The agreement that it belongs to. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Countries that it concerns, by ISO 3166-1 alpha-3 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations that see all of it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to add to a training; give exactly one of its parts. */
export type RecordTrainingEventInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** What it is added to. */
  readonly id: Scalars['ID']['input'];
  /** The `version` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** A session was held. */
  readonly session?: InputMaybe<TrainingSessionInput>;
  /** What came of it was looked into. */
  readonly evaluation?: InputMaybe<TrainingEvaluationInput>;
  /** With whom it is shared from that day on, and from when it is public. */
  readonly sharing?: InputMaybe<SharingInput>;
};

/** A session. */
export type TrainingSessionInput = {
  /** Its key within the training. */
  readonly key: Scalars['String']['input'];
  /** Its first day. */
  readonly from: Scalars['Date']['input'];
  /** Its last day; not after the day of the record. */
  readonly to: Scalars['Date']['input'];
  /** Where it was held. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** How many were trained. */
  readonly trained: TrainedPeopleInput;
};

/** How many people were trained. */
export type TrainedPeopleInput = {
  /** All of them. */
  readonly total: Scalars['Int']['input'];
  /** Women among them. */
  readonly women?: InputMaybe<Scalars['Int']['input']>;
  /** Men among them. */
  readonly men?: InputMaybe<Scalars['Int']['input']>;
  /** Persons with disabilities among them. */
  readonly withDisabilities?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of it. */
export type TrainingEvaluationInput = {
  /** How it was found out. */
  readonly method: Scalars['String']['input'];
  /** What was found. */
  readonly text: Scalars['String']['input'];
};

/** A page of trainings. */
export type TrainingConnection = {
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<TrainingEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Training>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A training in a page. */
export type TrainingEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Training;
};

/** What was learned, with the evidence on which it rests. */
export type Lesson = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What kind of lesson it is. */
  readonly kind: LessonKind;
  /** What was learned. */
  readonly text: Scalars['String']['output'];
  /** Sectors that it concerns. */
  readonly sectors: ReadonlyArray<Sector>;
  /** What it rests on, in the order of recording. */
  readonly evidence: ReadonlyArray<LessonEvidence>;
  /** Where it was put to use, by day. */
  readonly applications: ReadonlyArray<LessonApplication>;
  /** The agreement that it belongs to, as far as you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that it concerns. */
  readonly countries: ReadonlyArray<Country>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
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

/** What a lesson rests on. */
export type LessonEvidence = {
  /** What it is. */
  readonly kind: EvidenceKind;
  /** Its id in the graph. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Its address. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** What it shows. */
  readonly text: Scalars['String']['output'];
  /** The exercise, as far as you may see it. */
  readonly exercise?: Maybe<JointExercise>;
  /** The training, as far as you may see it. */
  readonly training?: Maybe<Training>;
};

/** Where a lesson was put to use. */
export type LessonApplication = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** The playbook, as far as you may see it. */
  readonly playbook?: Maybe<NegotiationPlaybook>;
  /** The version of it that holds the lesson. */
  readonly playbookVersion?: Maybe<Scalars['Int']['output']>;
  /** What was done differently. */
  readonly text: Scalars['String']['output'];
};

/** What kind of lesson it is. */
export type LessonKind =
  /** Something to do again. */
  | 'WORKED'
  /** Something not to do again. */
  | 'DID_NOT_WORK'
  /** Something to try. */
  | 'RECOMMENDATION';

/** What a lesson rests on. */
export type EvidenceKind =
  /** An event of an agreement. */
  | 'AGREEMENT_EVENT'
  /** A negotiation. */
  | 'NEGOTIATION'
  /** A joint exercise. */
  | 'EXERCISE'
  /** A training. */
  | 'TRAINING'
  /** An inspection. */
  | 'INSPECTION'
  /** An incident. */
  | 'INCIDENT'
  /** A text. */
  | 'DOCUMENT';

/** What became of a change to a lesson. */
export type LessonChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly lesson?: Maybe<Lesson>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A lesson to begin. */
export type RecordLessonInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** What kind of lesson it is. */
  readonly kind: LessonKind;
  /** What was learned. */
  readonly text: Scalars['String']['input'];
  /** Sectors that it concerns, by code. */
  readonly sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it rests on: one at least. */
  readonly evidence: ReadonlyArray<LessonEvidenceInput>;
  /** The agreement that it belongs to. */
  readonly agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Countries that it concerns, by ISO 3166-1 alpha-3 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations that see all of it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to add to a lesson; give exactly one of its parts. */
export type RecordLessonEventInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** What it is added to. */
  readonly id: Scalars['ID']['input'];
  /** The `version` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** More evidence was found. */
  readonly moreEvidence?: InputMaybe<LessonEvidenceInput>;
  /** It was put to use. */
  readonly application?: InputMaybe<LessonApplicationInput>;
  /** With whom it is shared from that day on, and from when it is public. */
  readonly sharing?: InputMaybe<SharingInput>;
};

/** Evidence, with an id of the graph or an address. */
export type LessonEvidenceInput = {
  /** What it is. */
  readonly kind: EvidenceKind;
  /** Its id in the graph. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Its address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** What it shows. */
  readonly text: Scalars['String']['input'];
};

/** Where it was put to use. */
export type LessonApplicationInput = {
  /** The playbook. */
  readonly playbookId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of it that holds the lesson. */
  readonly playbookVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was done differently. */
  readonly text: Scalars['String']['input'];
};

/** A page of lessons. */
export type LessonConnection = {
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<LessonEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Lesson>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A lesson in a page. */
export type LessonEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Lesson;
};

/** What leads from an agreement to durable solutions: housing, livelihoods, education, health, and the plans that carry them. */
export type DurableSolutionLink = {
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What it is about. */
  readonly field: DurableSolutionField;
  /** How one leads to the other. */
  readonly text: Scalars['String']['output'];
  /** The humanitarian sector that hands over. */
  readonly sector?: Maybe<Sector>;
  /** The humanitarian plan that it belongs to. */
  readonly plan?: Maybe<Plan>;
  /** The development plan that takes it up. */
  readonly developmentPlan?: Maybe<DevelopmentPlan>;
  /** How far it is. */
  readonly state: DurableSolutionState;
  /** How it went on, by day. */
  readonly progress: ReadonlyArray<DurableSolutionProgress>;
  /** The agreement that it belongs to, as far as you may see it. */
  readonly agreement?: Maybe<AccessAgreement>;
  /** Countries that it concerns. */
  readonly countries: ReadonlyArray<Country>;
  /** Organizations with which it is shared, as far as you may know. */
  readonly sharedWith: ReadonlyArray<Organization>;
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

/** A plan for development. */
export type DevelopmentPlan = {
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Scalars['String']['output'];
  /** Its address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** How a link went on. */
export type DurableSolutionProgress = {
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** How far it is. */
  readonly state: DurableSolutionState;
  /** What was done. */
  readonly text: Scalars['String']['output'];
};

/** What durable solutions are about. */
export type DurableSolutionField =
  /** Housing, land and property. */
  | 'HOUSING'
  /** Livelihoods. */
  | 'LIVELIHOODS'
  /** Education. */
  | 'EDUCATION'
  /** Health. */
  | 'HEALTH';

/** How far a link is. */
export type DurableSolutionState =
  /** It is planned. */
  | 'PLANNED'
  /** It is under way. */
  | 'UNDER_WAY'
  /** It is reached. */
  | 'REACHED'
  /** It was stopped. */
  | 'STOPPED';

/** What became of a change to a link to durable solutions. */
export type DurableSolutionLinkChange = {
  /** It as it stands now; with a conflict, as others left it. Null when it was not found or there is something to correct. */
  readonly link?: Maybe<DurableSolutionLink>;
  /** What was recorded or withdrawn. */
  readonly entry?: Maybe<HistoryEntry>;
  /** Set when somebody else changed it meanwhile: both versions. */
  readonly conflict?: Maybe<RecordingConflict>;
  /** What to correct, by field; empty when it was recorded. */
  readonly errors: ReadonlyArray<RecordingError>;
};

/** A link to durable solutions to begin. */
export type RecordDurableSolutionLinkInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** What it is about. */
  readonly field: DurableSolutionField;
  /** How one leads to the other. */
  readonly text: Scalars['String']['input'];
  /** The humanitarian sector that hands over, by code. */
  readonly sector?: InputMaybe<Scalars['ID']['input']>;
  /** The humanitarian plan that it belongs to, by HPC code. */
  readonly planCode?: InputMaybe<Scalars['ID']['input']>;
  /** The development plan that takes it up. */
  readonly developmentPlan?: InputMaybe<DevelopmentPlanInput>;
  /** The agreement that it belongs to. */
  readonly agreementId: Scalars['ID']['input'];
  /** Countries that it concerns, by ISO 3166-1 alpha-3 code. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Organizations that see all of it, by Passage id. */
  readonly sharedWith?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The day from which everybody may see it; leave it out to keep it among yourselves. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
  /** True for one that is made up to show how this works. */
  readonly isExample?: InputMaybe<Scalars['Boolean']['input']>;
};

/** One thing to add to a link to durable solutions; give exactly one of its parts. */
export type RecordDurableSolutionLinkEventInput = {
  /** Your own key for this record: the same key is the same record. */
  readonly clientKey: Scalars['String']['input'];
  /** What it is added to. */
  readonly id: Scalars['ID']['input'];
  /** The `version` that you read. */
  readonly basedOnVersion: Scalars['Int']['input'];
  /** On whose behalf you record it, where not your own. */
  readonly onBehalfOf?: InputMaybe<Scalars['String']['input']>;
  /** The day on which it was so. */
  readonly date: Scalars['Date']['input'];
  /** The text that tells of it. */
  readonly citation?: InputMaybe<Scalars['String']['input']>;
  /** It went on. */
  readonly progress?: InputMaybe<DurableSolutionProgressInput>;
  /** With whom it is shared from that day on, and from when it is public. */
  readonly sharing?: InputMaybe<SharingInput>;
};

/** A plan for development. */
export type DevelopmentPlanInput = {
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Who published it. */
  readonly publisher: Scalars['String']['input'];
  /** Its address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** How it went on. */
export type DurableSolutionProgressInput = {
  /** How far it is. */
  readonly state: DurableSolutionState;
  /** What was done. */
  readonly text: Scalars['String']['input'];
};

/** A page of links to durable solutions. */
export type DurableSolutionLinkConnection = {
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<DurableSolutionLinkEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<DurableSolutionLink>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link to durable solutions in a page. */
export type DurableSolutionLinkEdge = {
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: DurableSolutionLink;
};

/** A humanitarian plan in the funding records. */
export type Plan = {
  /** HPC plan code, as `HSYR23`. */
  readonly code: Scalars['ID']['output'];
  /** Links from agreements to durable solutions that belong to it, as far as you may see them, by id. */
  readonly durableSolutionLinks?: Maybe<DurableSolutionLinkConnection>;
};

/** A humanitarian plan in the funding records. */
export type PlanDurableSolutionLinksArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** With whom something is shared, and from when it is public. */
export type SharingInput = {
  /** Organizations that see all of it, by Passage id, instead of those before. */
  readonly sharedWith: ReadonlyArray<Scalars['ID']['input']>;
  /** The day from which everybody may see it, instead of the one before. */
  readonly publicFrom?: InputMaybe<Scalars['Date']['input']>;
};

/** A group of sectors' work. */
export type Sector = {
  /** Code of the global coordination group. */
  readonly code: Scalars['ID']['output'];
};

/** An incident in the records of the protection sector. */
export type Incident = {
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** Violations of agreements that it was linked to and that you may see, by id. An incident is none by itself. */
  readonly violations?: Maybe<ViolationConnection>;
};

/** An incident in the records of the protection sector. */
export type IncidentViolationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A corridor in the logistics records. */
export type Corridor = {
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** Inspections of it by joint teams that you may see, by day. */
  readonly teamInspections?: Maybe<TeamInspectionConnection>;
  /** Risk assessments of it, by id. */
  readonly riskAssessments?: Maybe<RiskAssessmentConnection>;
  /** Humanitarian pauses that open it, by id. */
  readonly pauses?: Maybe<HumanitarianPauseConnection>;
};

/** A corridor in the logistics records. */
export type CorridorTeamInspectionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A corridor in the logistics records. */
export type CorridorRiskAssessmentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A corridor in the logistics records. */
export type CorridorPausesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A border crossing in the logistics records. */
export type BorderCrossing = {
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** Inspections of it by joint teams that you may see, by day. */
  readonly teamInspections?: Maybe<TeamInspectionConnection>;
};

/** A border crossing in the logistics records. */
export type BorderCrossingTeamInspectionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A consignment in the logistics records. */
export type Consignment = {
  /** Its id there. */
  readonly id: Scalars['ID']['output'];
  /** Inspections of it by joint teams that you may see, by day. */
  readonly teamInspections?: Maybe<TeamInspectionConnection>;
};

/** A consignment in the logistics records. */
export type ConsignmentTeamInspectionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  AccessAgreement: AccessAgreement;
  Country: Country;
  AdminArea: AdminArea;
  Organization: Organization;
  Plan: Plan;
  Sector: Sector;
  Incident: Incident;
  Corridor: Corridor;
  BorderCrossing: BorderCrossing;
  Consignment: Consignment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccessAgreement: { __typename: 'AccessAgreement' } & GraphQLRecursivePick<
    FederationTypes['AccessAgreement'],
    { id: true }
  >;
  Country: { __typename: 'Country' } & GraphQLRecursivePick<
    FederationTypes['Country'],
    { iso3: true }
  >;
  AdminArea: { __typename: 'AdminArea' } & GraphQLRecursivePick<
    FederationTypes['AdminArea'],
    { pcode: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes['AdminArea'], { within: true }>
      | GraphQLRecursivePick<FederationTypes['AdminArea'], { within: true }>
      | GraphQLRecursivePick<FederationTypes['AdminArea'], { within: true }>
    );
  Organization: { __typename: 'Organization' } & GraphQLRecursivePick<
    FederationTypes['Organization'],
    { id: true }
  >;
  Plan: { __typename: 'Plan' } & GraphQLRecursivePick<FederationTypes['Plan'], { code: true }>;
  Sector: { __typename: 'Sector' } & GraphQLRecursivePick<
    FederationTypes['Sector'],
    { code: true }
  >;
  Incident: { __typename: 'Incident' } & GraphQLRecursivePick<
    FederationTypes['Incident'],
    { id: true }
  >;
  Corridor: { __typename: 'Corridor' } & GraphQLRecursivePick<
    FederationTypes['Corridor'],
    { id: true }
  >;
  BorderCrossing: { __typename: 'BorderCrossing' } & GraphQLRecursivePick<
    FederationTypes['BorderCrossing'],
    { id: true }
  >;
  Consignment: { __typename: 'Consignment' } & GraphQLRecursivePick<
    FederationTypes['Consignment'],
    { id: true }
  >;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CadenceEntry:
    | CadenceRhythmModel
    | LiaisonMeetingModel
    | FactFindingMissionModel
    | SurvivorConsultationModel
    | PublicBriefingModel;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AgreementEventNotice: ResolverTypeWrapper<AgreementEventNoticeModel>;
  CadenceChange: ResolverTypeWrapper<
    Omit<CadenceChange, 'agreement' | 'entry' | 'conflict'> & {
      agreement?: Maybe<ResolversTypes['AccessAgreement']>;
      entry?: Maybe<ResolversTypes['CadenceEntry']>;
      conflict?: Maybe<ResolversTypes['CadenceConflict']>;
    }
  >;
  CadenceConflict: ResolverTypeWrapper<
    Omit<CadenceConflict, 'yours' | 'theirs'> & {
      yours?: Maybe<ResolversTypes['CadenceEntry']>;
      theirs: ResolversTypes['AgreementCadence'];
    }
  >;
  RecordCadenceRhythmInput: RecordCadenceRhythmInput;
  RecordLiaisonMeetingInput: RecordLiaisonMeetingInput;
  RecordFactFindingMissionInput: RecordFactFindingMissionInput;
  RecordSurvivorConsultationInput: RecordSurvivorConsultationInput;
  RecordPublicBriefingInput: RecordPublicBriefingInput;
  WithdrawCadenceEntryInput: WithdrawCadenceEntryInput;
  AgreementChange: ResolverTypeWrapper<
    Omit<AgreementChange, 'agreement' | 'event' | 'conflict'> & {
      agreement?: Maybe<ResolversTypes['AccessAgreement']>;
      event?: Maybe<ResolversTypes['AgreementEvent']>;
      conflict?: Maybe<ResolversTypes['AgreementConflict']>;
    }
  >;
  AgreementConflict: ResolverTypeWrapper<
    Omit<AgreementConflict, 'yours' | 'theirs'> & {
      yours?: Maybe<ResolversTypes['AgreementEventDraft']>;
      theirs: ResolversTypes['AccessAgreement'];
    }
  >;
  AgreementEventDraft: ResolverTypeWrapper<AgreementEventDraft>;
  RecordAgreementInput: RecordAgreementInput;
  AgreementPartyInput: AgreementPartyInput;
  RecordAgreementEventInput: RecordAgreementEventInput;
  AgreementTermClaimInput: AgreementTermClaimInput;
  WithdrawAgreementEventInput: WithdrawAgreementEventInput;
  AccessAgreement: ResolverTypeWrapper<AccessAgreementModel>;
  AccessAgreementType: AccessAgreementType;
  AgreementParty: ResolverTypeWrapper<AgreementPartyModel>;
  AgreementRole: AgreementRole;
  AgreementRenewal: ResolverTypeWrapper<AgreementRenewal>;
  AgreementRenewalMode: AgreementRenewalMode;
  AgreementClause: ResolverTypeWrapper<AgreementClause>;
  AgreementClauseKind: AgreementClauseKind;
  AgreementVerification: ResolverTypeWrapper<AgreementVerification>;
  AgreementEvent: ResolverTypeWrapper<AgreementEventModel>;
  AgreementEventKind: AgreementEventKind;
  AgreementTermClaim: ResolverTypeWrapper<AgreementTermClaim>;
  AgreementEventAccount: ResolverTypeWrapper<AgreementEventAccount>;
  AgreementStatus: ResolverTypeWrapper<AgreementStatusModel>;
  AgreementState: AgreementState;
  AgreementClaimedState: ResolverTypeWrapper<AgreementClaimedState>;
  AgreementCadence: ResolverTypeWrapper<AgreementCadenceModel>;
  CadenceOccurrence: ResolverTypeWrapper<CadenceOccurrenceModel>;
  CadenceState: CadenceState;
  CadenceKind: CadenceKind;
  CadenceUnit: CadenceUnit;
  CadenceEntry: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CadenceEntry']>;
  CadenceRhythm: ResolverTypeWrapper<CadenceRhythmModel>;
  LiaisonMeeting: ResolverTypeWrapper<LiaisonMeetingModel>;
  FactFindingMission: ResolverTypeWrapper<FactFindingMissionModel>;
  SurvivorConsultation: ResolverTypeWrapper<SurvivorConsultationModel>;
  PublicBriefing: ResolverTypeWrapper<PublicBriefingModel>;
  CadenceParticipant: ResolverTypeWrapper<
    Omit<CadenceParticipant, 'organization'> & {
      organization?: Maybe<ResolversTypes['Organization']>;
    }
  >;
  AuthorizationPeriod: ResolverTypeWrapper<
    Omit<AuthorizationPeriod, 'inForce' | 'standings'> & {
      inForce: ReadonlyArray<ResolversTypes['AccessAgreement']>;
      standings: ReadonlyArray<ResolversTypes['AgreementStanding']>;
    }
  >;
  AuthorizationCoverage: AuthorizationCoverage;
  AgreementStanding: ResolverTypeWrapper<
    Omit<AgreementStanding, 'agreement'> & { agreement: ResolversTypes['AccessAgreement'] }
  >;
  AccessAgreementFilter: AccessAgreementFilter;
  AccessIndicator: ResolverTypeWrapper<AccessIndicatorModel>;
  AccessMeasure: AccessMeasure;
  AccessFigureStatus: AccessFigureStatus;
  AccessIndicatorFilter: AccessIndicatorFilter;
  MovementOutcome: ResolverTypeWrapper<MovementOutcomeModel>;
  MovementOutcomeSummary: ResolverTypeWrapper<MovementOutcomeSummaryModel>;
  ReportedCount: ResolverTypeWrapper<ReportedCount>;
  MovementOutcomeBasis: MovementOutcomeBasis;
  MovementOutcomeFilter: MovementOutcomeFilter;
  AccessMatchRates: ResolverTypeWrapper<AccessMatchRates>;
  MatchRate: ResolverTypeWrapper<MatchRate>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Country: ResolverTypeWrapper<CountryModel>;
  AdminArea: ResolverTypeWrapper<AdminAreaModel>;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  AgreementEventConnection: ResolverTypeWrapper<AgreementEventConnectionModel>;
  AgreementEventEdge: ResolverTypeWrapper<
    Omit<AgreementEventEdge, 'node'> & { node: ResolversTypes['AgreementEvent'] }
  >;
  LiaisonMeetingConnection: ResolverTypeWrapper<LiaisonMeetingConnectionModel>;
  LiaisonMeetingEdge: ResolverTypeWrapper<
    Omit<LiaisonMeetingEdge, 'node'> & { node: ResolversTypes['LiaisonMeeting'] }
  >;
  FactFindingMissionConnection: ResolverTypeWrapper<FactFindingMissionConnectionModel>;
  FactFindingMissionEdge: ResolverTypeWrapper<
    Omit<FactFindingMissionEdge, 'node'> & { node: ResolversTypes['FactFindingMission'] }
  >;
  SurvivorConsultationConnection: ResolverTypeWrapper<SurvivorConsultationConnectionModel>;
  SurvivorConsultationEdge: ResolverTypeWrapper<
    Omit<SurvivorConsultationEdge, 'node'> & { node: ResolversTypes['SurvivorConsultation'] }
  >;
  PublicBriefingConnection: ResolverTypeWrapper<PublicBriefingConnectionModel>;
  PublicBriefingEdge: ResolverTypeWrapper<
    Omit<PublicBriefingEdge, 'node'> & { node: ResolversTypes['PublicBriefing'] }
  >;
  CadenceEntryConnection: ResolverTypeWrapper<CadenceEntryConnectionModel>;
  CadenceEntryEdge: ResolverTypeWrapper<
    Omit<CadenceEntryEdge, 'node'> & { node: ResolversTypes['CadenceEntry'] }
  >;
  CadenceOccurrenceConnection: ResolverTypeWrapper<CadenceOccurrenceConnectionModel>;
  CadenceOccurrenceEdge: ResolverTypeWrapper<
    Omit<CadenceOccurrenceEdge, 'node'> & { node: ResolversTypes['CadenceOccurrence'] }
  >;
  MovementOutcomeSummaryConnection: ResolverTypeWrapper<MovementOutcomeSummaryConnectionModel>;
  MovementOutcomeSummaryEdge: ResolverTypeWrapper<
    Omit<MovementOutcomeSummaryEdge, 'node'> & { node: ResolversTypes['MovementOutcomeSummary'] }
  >;
  AuthorizationPeriodConnection: ResolverTypeWrapper<AuthorizationPeriodConnectionModel>;
  AuthorizationPeriodEdge: ResolverTypeWrapper<
    Omit<AuthorizationPeriodEdge, 'node'> & { node: ResolversTypes['AuthorizationPeriod'] }
  >;
  AccessAgreementConnection: ResolverTypeWrapper<AccessAgreementConnectionModel>;
  AccessAgreementEdge: ResolverTypeWrapper<
    Omit<AccessAgreementEdge, 'node'> & { node: ResolversTypes['AccessAgreement'] }
  >;
  AccessIndicatorConnection: ResolverTypeWrapper<AccessIndicatorConnectionModel>;
  AccessIndicatorEdge: ResolverTypeWrapper<
    Omit<AccessIndicatorEdge, 'node'> & { node: ResolversTypes['AccessIndicator'] }
  >;
  MovementOutcomeConnection: ResolverTypeWrapper<MovementOutcomeConnectionModel>;
  MovementOutcomeEdge: ResolverTypeWrapper<
    Omit<MovementOutcomeEdge, 'node'> & { node: ResolversTypes['MovementOutcome'] }
  >;
  NegotiationPlaybook: ResolverTypeWrapper<NegotiationPlaybookModel>;
  PlaybookVersion: ResolverTypeWrapper<
    Omit<PlaybookVersion, 'redLines' | 'bottomLines'> & {
      redLines: ReadonlyArray<ResolversTypes['NegotiationLine']>;
      bottomLines: ReadonlyArray<ResolversTypes['NegotiationLine']>;
    }
  >;
  PlaybookMilestone: ResolverTypeWrapper<PlaybookMilestone>;
  PlaybookStep: ResolverTypeWrapper<PlaybookStep>;
  NegotiationLine: ResolverTypeWrapper<NegotiationLineModel>;
  FigureLimit: ResolverTypeWrapper<FigureLimit>;
  PlaybookChange: ResolverTypeWrapper<
    Omit<PlaybookChange, 'playbook' | 'entry' | 'conflict'> & {
      playbook?: Maybe<ResolversTypes['NegotiationPlaybook']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordPlaybookInput: RecordPlaybookInput;
  RecordPlaybookVersionInput: RecordPlaybookVersionInput;
  PlaybookMilestoneInput: PlaybookMilestoneInput;
  PlaybookStepInput: PlaybookStepInput;
  NegotiationLineInput: NegotiationLineInput;
  FigureLimitInput: FigureLimitInput;
  SharePlaybookInput: SharePlaybookInput;
  NegotiationPlaybookConnection: ResolverTypeWrapper<NegotiationPlaybookConnectionModel>;
  NegotiationPlaybookEdge: ResolverTypeWrapper<
    Omit<NegotiationPlaybookEdge, 'node'> & { node: ResolversTypes['NegotiationPlaybook'] }
  >;
  Negotiation: ResolverTypeWrapper<NegotiationModel>;
  NegotiationParticipant: ResolverTypeWrapper<
    Omit<NegotiationParticipant, 'organization'> & {
      organization?: Maybe<ResolversTypes['Organization']>;
    }
  >;
  NegotiationCapacity: NegotiationCapacity;
  NegotiationMandate: ResolverTypeWrapper<NegotiationMandate>;
  NegotiationPosition: ResolverTypeWrapper<
    Omit<NegotiationPosition, 'participant'> & {
      participant: ResolversTypes['NegotiationParticipant'];
    }
  >;
  CommonGround: ResolverTypeWrapper<CommonGround>;
  CommonGroundKind: CommonGroundKind;
  ProposedTerm: ResolverTypeWrapper<
    Omit<ProposedTerm, 'by' | 'crossesRedLines' | 'crossesBottomLines'> & {
      by?: Maybe<ResolversTypes['NegotiationParticipant']>;
      crossesRedLines: ReadonlyArray<ResolversTypes['LineCrossing']>;
      crossesBottomLines: ReadonlyArray<ResolversTypes['LineCrossing']>;
    }
  >;
  TermFigure: ResolverTypeWrapper<TermFigure>;
  LineCrossing: ResolverTypeWrapper<
    Omit<LineCrossing, 'line'> & { line: ResolversTypes['NegotiationLine'] }
  >;
  LineCrossingBasis: LineCrossingBasis;
  MilestoneDistance: ResolverTypeWrapper<MilestoneDistanceModel>;
  VerifiedStep: ResolverTypeWrapper<VerifiedStep>;
  NegotiationCommitment: ResolverTypeWrapper<
    Omit<NegotiationCommitment, 'by'> & { by: ResolversTypes['NegotiationParticipant'] }
  >;
  CommitmentUpdate: ResolverTypeWrapper<CommitmentUpdate>;
  CommitmentState: CommitmentState;
  TrackRecord: ResolverTypeWrapper<TrackRecord>;
  ParticipantRecord: ResolverTypeWrapper<
    Omit<ParticipantRecord, 'participant'> & {
      participant: ResolversTypes['NegotiationParticipant'];
    }
  >;
  NegotiationEnding: ResolverTypeWrapper<
    Omit<NegotiationEnding, 'agreement'> & { agreement?: Maybe<ResolversTypes['AccessAgreement']> }
  >;
  NegotiationOutcome: NegotiationOutcome;
  NegotiationChange: ResolverTypeWrapper<
    Omit<NegotiationChange, 'negotiation' | 'entry' | 'conflict'> & {
      negotiation?: Maybe<ResolversTypes['Negotiation']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  NegotiationFilter: NegotiationFilter;
  RecordNegotiationInput: RecordNegotiationInput;
  RecordNegotiationEventInput: RecordNegotiationEventInput;
  ParticipantInput: ParticipantInput;
  ConsentInput: ConsentInput;
  PositionInput: PositionInput;
  CommonGroundInput: CommonGroundInput;
  MandateInput: MandateInput;
  LinesInput: LinesInput;
  ProposedTermInput: ProposedTermInput;
  TermInput: TermInput;
  TermFigureInput: TermFigureInput;
  VerifiedStepInput: VerifiedStepInput;
  MilestoneReachedInput: MilestoneReachedInput;
  CommitmentInput: CommitmentInput;
  CommitmentUpdateInput: CommitmentUpdateInput;
  CommitmentOutcome: CommitmentOutcome;
  TeamInput: TeamInput;
  NegotiationEndingInput: NegotiationEndingInput;
  NegotiationConnection: ResolverTypeWrapper<NegotiationConnectionModel>;
  NegotiationEdge: ResolverTypeWrapper<
    Omit<NegotiationEdge, 'node'> & { node: ResolversTypes['Negotiation'] }
  >;
  AgreementPublication: ResolverTypeWrapper<AgreementPublication>;
  AgreementPart: AgreementPart;
  AgreementPublicity: ResolverTypeWrapper<AgreementPublicity>;
  AgreementProtection: ResolverTypeWrapper<AgreementProtectionModel>;
  AgreementPublicationChange: ResolverTypeWrapper<
    Omit<AgreementPublicationChange, 'agreement' | 'conflict'> & {
      agreement?: Maybe<ResolversTypes['AccessAgreement']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  PublishAgreementInput: PublishAgreementInput;
  RetractAgreementPublicationInput: RetractAgreementPublicationInput;
  WithdrawAgreementInput: WithdrawAgreementInput;
  HumanitarianPause: ResolverTypeWrapper<HumanitarianPauseModel>;
  PauseStatus: PauseStatus;
  PauseChange: ResolverTypeWrapper<
    Omit<PauseChange, 'pause' | 'entry' | 'conflict'> & {
      pause?: Maybe<ResolversTypes['HumanitarianPause']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordPauseInput: RecordPauseInput;
  RecordPauseExtensionInput: RecordPauseExtensionInput;
  RecordPauseEndInput: RecordPauseEndInput;
  RecordPausePeopleServedInput: RecordPausePeopleServedInput;
  HumanitarianPauseConnection: ResolverTypeWrapper<HumanitarianPauseConnectionModel>;
  HumanitarianPauseEdge: ResolverTypeWrapper<
    Omit<HumanitarianPauseEdge, 'node'> & { node: ResolversTypes['HumanitarianPause'] }
  >;
  WithdrawEntryInput: WithdrawEntryInput;
  AccessConstraint: ResolverTypeWrapper<AccessConstraintModel>;
  ConstraintImpact: ResolverTypeWrapper<
    Omit<ConstraintImpact, 'sectors'> & { sectors: ReadonlyArray<ResolversTypes['Sector']> }
  >;
  ConstraintDetails: ResolverTypeWrapper<ConstraintDetails>;
  AccessConstraintType: AccessConstraintType;
  ConstraintEffect: ConstraintEffect;
  AccessConstraintState: AccessConstraintState;
  AccessConstraintFilter: AccessConstraintFilter;
  AccessConstraintConnection: ResolverTypeWrapper<AccessConstraintConnectionModel>;
  AccessConstraintEdge: ResolverTypeWrapper<
    Omit<AccessConstraintEdge, 'node'> & { node: ResolversTypes['AccessConstraint'] }
  >;
  AccessConstraintChange: ResolverTypeWrapper<
    Omit<AccessConstraintChange, 'constraint' | 'entry' | 'conflict'> & {
      constraint?: Maybe<ResolversTypes['AccessConstraint']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordAccessConstraintInput: RecordAccessConstraintInput;
  ConstraintImpactInput: ConstraintImpactInput;
  ConstraintDetailsInput: ConstraintDetailsInput;
  RecordConstraintImpactInput: RecordConstraintImpactInput;
  EndAccessConstraintInput: EndAccessConstraintInput;
  Violation: ResolverTypeWrapper<ViolationModel>;
  ViolationStatus: ViolationStatus;
  ViolationVerdict: ResolverTypeWrapper<ViolationVerdict>;
  Verdict: Verdict;
  VerdictBasis: VerdictBasis;
  Investigation: ResolverTypeWrapper<
    Omit<Investigation, 'investigator' | 'pauses'> & {
      investigator: ResolversTypes['Organization'];
      pauses: ReadonlyArray<ResolversTypes['SafetyPause']>;
    }
  >;
  SafetyPause: ResolverTypeWrapper<SafetyPauseModel>;
  InvestigationStage: ResolverTypeWrapper<InvestigationStage>;
  InvestigationStageState: InvestigationStageState;
  InvestigationFinding: InvestigationFinding;
  ViolationConsequence: ResolverTypeWrapper<ViolationConsequence>;
  ConsequenceKind: ConsequenceKind;
  ConsequenceEnd: ConsequenceEnd;
  ConsequenceState: ConsequenceState;
  ViolationConnection: ResolverTypeWrapper<ViolationConnectionModel>;
  ViolationEdge: ResolverTypeWrapper<
    Omit<ViolationEdge, 'node'> & { node: ResolversTypes['Violation'] }
  >;
  ViolationUpdate: ResolverTypeWrapper<
    Omit<ViolationUpdate, 'violation' | 'entry' | 'conflict'> & {
      violation?: Maybe<ResolversTypes['Violation']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  AllegeViolationInput: AllegeViolationInput;
  PublishViolationInput: PublishViolationInput;
  OpenInvestigationInput: OpenInvestigationInput;
  InvestigationStageInput: InvestigationStageInput;
  InvestigationProgress: InvestigationProgress;
  RecordInvestigationProgressInput: RecordInvestigationProgressInput;
  ConcludeInvestigationInput: ConcludeInvestigationInput;
  DetermineViolationInput: DetermineViolationInput;
  ReopenViolationInput: ReopenViolationInput;
  DecideConsequenceInput: DecideConsequenceInput;
  EndConsequenceInput: EndConsequenceInput;
  VerificationTeam: ResolverTypeWrapper<VerificationTeamModel>;
  TeamMember: ResolverTypeWrapper<
    Omit<TeamMember, 'country'> & { country?: Maybe<ResolversTypes['Country']> }
  >;
  TeamInspection: ResolverTypeWrapper<TeamInspectionModel>;
  InspectionOutcome: InspectionOutcome;
  RouteSecurity: RouteSecurity;
  VerificationTeamConnection: ResolverTypeWrapper<VerificationTeamConnectionModel>;
  VerificationTeamEdge: ResolverTypeWrapper<
    Omit<VerificationTeamEdge, 'node'> & { node: ResolversTypes['VerificationTeam'] }
  >;
  TeamInspectionConnection: ResolverTypeWrapper<TeamInspectionConnectionModel>;
  TeamInspectionEdge: ResolverTypeWrapper<
    Omit<TeamInspectionEdge, 'node'> & { node: ResolversTypes['TeamInspection'] }
  >;
  VerificationTeamChange: ResolverTypeWrapper<
    Omit<VerificationTeamChange, 'team' | 'entry' | 'conflict'> & {
      team?: Maybe<ResolversTypes['VerificationTeam']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  FormVerificationTeamInput: FormVerificationTeamInput;
  TeamMemberInput: TeamMemberInput;
  RecomposeVerificationTeamInput: RecomposeVerificationTeamInput;
  RecordTeamInspectionInput: RecordTeamInspectionInput;
  DissolveVerificationTeamInput: DissolveVerificationTeamInput;
  EscalationLadder: ResolverTypeWrapper<EscalationLadderModel>;
  LadderStep: ResolverTypeWrapper<
    Omit<LadderStep, 'decidedBy'> & { decidedBy: ResolversTypes['Organization'] }
  >;
  ProposedStep: ResolverTypeWrapper<
    Omit<ProposedStep, 'step' | 'because'> & {
      step: ResolversTypes['LadderStep'];
      because: ReadonlyArray<ResolversTypes['FiredTrigger']>;
    }
  >;
  FiredTrigger: ResolverTypeWrapper<FiredTriggerModel>;
  EscalationTrigger: EscalationTrigger;
  EscalationLadderConnection: ResolverTypeWrapper<EscalationLadderConnectionModel>;
  EscalationLadderEdge: ResolverTypeWrapper<
    Omit<EscalationLadderEdge, 'node'> & { node: ResolversTypes['EscalationLadder'] }
  >;
  EscalationLadderChange: ResolverTypeWrapper<
    Omit<EscalationLadderChange, 'ladder' | 'entry' | 'conflict'> & {
      ladder?: Maybe<ResolversTypes['EscalationLadder']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  AgreeEscalationLadderInput: AgreeEscalationLadderInput;
  LadderStepInput: LadderStepInput;
  ReportedTrigger: ReportedTrigger;
  ReportEscalationTriggerInput: ReportEscalationTriggerInput;
  DecideEscalationStepInput: DecideEscalationStepInput;
  RecordEscalationPauseInput: RecordEscalationPauseInput;
  SettleEscalationInput: SettleEscalationInput;
  RiskAssessment: ResolverTypeWrapper<RiskAssessmentModel>;
  RiskEdition: ResolverTypeWrapper<RiskEdition>;
  Hazard: Hazard;
  RiskLevel: RiskLevel;
  RiskValidity: RiskValidity;
  RiskAssessmentFilter: RiskAssessmentFilter;
  RiskAssessmentConnection: ResolverTypeWrapper<RiskAssessmentConnectionModel>;
  RiskAssessmentEdge: ResolverTypeWrapper<
    Omit<RiskAssessmentEdge, 'node'> & { node: ResolversTypes['RiskAssessment'] }
  >;
  RiskAssessmentChange: ResolverTypeWrapper<
    Omit<RiskAssessmentChange, 'assessment' | 'entry' | 'conflict'> & {
      assessment?: Maybe<ResolversTypes['RiskAssessment']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordRiskAssessmentInput: RecordRiskAssessmentInput;
  ReviseRiskAssessmentInput: ReviseRiskAssessmentInput;
  CloseRiskAssessmentInput: CloseRiskAssessmentInput;
  RoutePlan: ResolverTypeWrapper<RoutePlanModel>;
  PlannedWay: ResolverTypeWrapper<
    Omit<PlannedWay, 'corridor' | 'crossings'> & {
      corridor?: Maybe<ResolversTypes['Corridor']>;
      crossings: ReadonlyArray<ResolversTypes['BorderCrossing']>;
    }
  >;
  PlanGround: ResolverTypeWrapper<
    Omit<PlanGround, 'assessment'> & { assessment?: Maybe<ResolversTypes['RiskAssessment']> }
  >;
  PlanFlag: ResolverTypeWrapper<PlanFlag>;
  PlanFlagKind: PlanFlagKind;
  RoutePlanConnection: ResolverTypeWrapper<RoutePlanConnectionModel>;
  RoutePlanEdge: ResolverTypeWrapper<
    Omit<RoutePlanEdge, 'node'> & { node: ResolversTypes['RoutePlan'] }
  >;
  RoutePlanChange: ResolverTypeWrapper<
    Omit<RoutePlanChange, 'plan' | 'entry' | 'conflict'> & {
      plan?: Maybe<ResolversTypes['RoutePlan']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordRoutePlanInput: RecordRoutePlanInput;
  PlannedWayInput: PlannedWayInput;
  PlanGroundInput: PlanGroundInput;
  AdaptRoutePlanInput: AdaptRoutePlanInput;
  CloseRoutePlanInput: CloseRoutePlanInput;
  ViolationClaim: ResolverTypeWrapper<ViolationClaimModel>;
  ClaimSource: ResolverTypeWrapper<ClaimSource>;
  ClaimCorrection: ResolverTypeWrapper<ClaimCorrection>;
  ClaimAssessment: ResolverTypeWrapper<ClaimAssessment>;
  ClaimSourceKind: ClaimSourceKind;
  ClaimStanding: ClaimStanding;
  ClaimCorrectionKind: ClaimCorrectionKind;
  ClaimFinding: ClaimFinding;
  ViolationClaimChange: ResolverTypeWrapper<
    Omit<ViolationClaimChange, 'claim' | 'entry' | 'conflict'> & {
      claim?: Maybe<ResolversTypes['ViolationClaim']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordViolationClaimInput: RecordViolationClaimInput;
  RecordViolationClaimEventInput: RecordViolationClaimEventInput;
  ClaimSourceInput: ClaimSourceInput;
  ClaimCorrectionInput: ClaimCorrectionInput;
  ClaimAssessmentInput: ClaimAssessmentInput;
  ViolationClaimConnection: ResolverTypeWrapper<ViolationClaimConnectionModel>;
  ViolationClaimEdge: ResolverTypeWrapper<
    Omit<ViolationClaimEdge, 'node'> & { node: ResolversTypes['ViolationClaim'] }
  >;
  PublicMessage: ResolverTypeWrapper<PublicMessageModel>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  ExplainedRight: ResolverTypeWrapper<ExplainedRight>;
  MessageDraft: ResolverTypeWrapper<
    Omit<MessageDraft, 'review'> & { review?: Maybe<ResolversTypes['CulturalReview']> }
  >;
  CulturalReview: ResolverTypeWrapper<
    Omit<CulturalReview, 'by'> & { by: ResolversTypes['Organization'] }
  >;
  MessagePublication: ResolverTypeWrapper<MessagePublication>;
  CivilianRight: CivilianRight;
  ReviewOutcome: ReviewOutcome;
  MessageChannel: MessageChannel;
  PublicMessageChange: ResolverTypeWrapper<
    Omit<PublicMessageChange, 'message' | 'entry' | 'conflict'> & {
      message?: Maybe<ResolversTypes['PublicMessage']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordPublicMessageInput: RecordPublicMessageInput;
  RecordPublicMessageEventInput: RecordPublicMessageEventInput;
  LocalizedTextInput: LocalizedTextInput;
  ExplainedRightInput: ExplainedRightInput;
  CulturalReviewInput: CulturalReviewInput;
  MessagePublicationInput: MessagePublicationInput;
  PublicMessageConnection: ResolverTypeWrapper<PublicMessageConnectionModel>;
  PublicMessageEdge: ResolverTypeWrapper<
    Omit<PublicMessageEdge, 'node'> & { node: ResolversTypes['PublicMessage'] }
  >;
  LeadershipPlan: ResolverTypeWrapper<LeadershipPlanModel>;
  HeldRole: ResolverTypeWrapper<
    Omit<HeldRole, 'holder' | 'deputy'> & {
      holder: ResolversTypes['Organization'];
      deputy?: Maybe<ResolversTypes['Organization']>;
    }
  >;
  LeadershipRole: LeadershipRole;
  LeadershipPlanChange: ResolverTypeWrapper<
    Omit<LeadershipPlanChange, 'plan' | 'entry' | 'conflict'> & {
      plan?: Maybe<ResolversTypes['LeadershipPlan']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordLeadershipPlanInput: RecordLeadershipPlanInput;
  RecordLeadershipPlanEventInput: RecordLeadershipPlanEventInput;
  HeldRoleInput: HeldRoleInput;
  RoleEndInput: RoleEndInput;
  LeadershipPlanConnection: ResolverTypeWrapper<LeadershipPlanConnectionModel>;
  LeadershipPlanEdge: ResolverTypeWrapper<
    Omit<LeadershipPlanEdge, 'node'> & { node: ResolversTypes['LeadershipPlan'] }
  >;
  JointExercise: ResolverTypeWrapper<JointExerciseModel>;
  ExerciseHolding: ResolverTypeWrapper<
    Omit<ExerciseHolding, 'organizations'> & {
      organizations: ReadonlyArray<ResolversTypes['Organization']>;
    }
  >;
  ExerciseFinding: ResolverTypeWrapper<
    Omit<ExerciseFinding, 'followUps'> & { followUps: ReadonlyArray<ResolversTypes['FollowUp']> }
  >;
  FollowUp: ResolverTypeWrapper<
    Omit<FollowUp, 'responsible'> & { responsible: ResolversTypes['Organization'] }
  >;
  FindingKind: FindingKind;
  FollowUpState: FollowUpState;
  FollowUpEnd: FollowUpEnd;
  JointExerciseChange: ResolverTypeWrapper<
    Omit<JointExerciseChange, 'exercise' | 'entry' | 'conflict'> & {
      exercise?: Maybe<ResolversTypes['JointExercise']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordJointExerciseInput: RecordJointExerciseInput;
  RecordJointExerciseEventInput: RecordJointExerciseEventInput;
  ExerciseHoldingInput: ExerciseHoldingInput;
  ExerciseFindingInput: ExerciseFindingInput;
  FollowUpInput: FollowUpInput;
  FollowUpEndInput: FollowUpEndInput;
  JointExerciseConnection: ResolverTypeWrapper<JointExerciseConnectionModel>;
  JointExerciseEdge: ResolverTypeWrapper<
    Omit<JointExerciseEdge, 'node'> & { node: ResolversTypes['JointExercise'] }
  >;
  Training: ResolverTypeWrapper<TrainingModel>;
  TrainingSession: ResolverTypeWrapper<
    Omit<TrainingSession, 'trained'> & { trained: ResolversTypes['TrainedPeople'] }
  >;
  TrainedPeople: ResolverTypeWrapper<TrainedPeopleModel>;
  TrainingEvaluation: ResolverTypeWrapper<TrainingEvaluation>;
  TrainingAudience: TrainingAudience;
  TrainingChange: ResolverTypeWrapper<
    Omit<TrainingChange, 'training' | 'entry' | 'conflict'> & {
      training?: Maybe<ResolversTypes['Training']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordTrainingInput: RecordTrainingInput;
  RecordTrainingEventInput: RecordTrainingEventInput;
  TrainingSessionInput: TrainingSessionInput;
  TrainedPeopleInput: TrainedPeopleInput;
  TrainingEvaluationInput: TrainingEvaluationInput;
  TrainingConnection: ResolverTypeWrapper<TrainingConnectionModel>;
  TrainingEdge: ResolverTypeWrapper<
    Omit<TrainingEdge, 'node'> & { node: ResolversTypes['Training'] }
  >;
  Lesson: ResolverTypeWrapper<LessonModel>;
  LessonEvidence: ResolverTypeWrapper<
    Omit<LessonEvidence, 'exercise' | 'training'> & {
      exercise?: Maybe<ResolversTypes['JointExercise']>;
      training?: Maybe<ResolversTypes['Training']>;
    }
  >;
  LessonApplication: ResolverTypeWrapper<
    Omit<LessonApplication, 'playbook'> & {
      playbook?: Maybe<ResolversTypes['NegotiationPlaybook']>;
    }
  >;
  LessonKind: LessonKind;
  EvidenceKind: EvidenceKind;
  LessonChange: ResolverTypeWrapper<
    Omit<LessonChange, 'lesson' | 'entry' | 'conflict'> & {
      lesson?: Maybe<ResolversTypes['Lesson']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordLessonInput: RecordLessonInput;
  RecordLessonEventInput: RecordLessonEventInput;
  LessonEvidenceInput: LessonEvidenceInput;
  LessonApplicationInput: LessonApplicationInput;
  LessonConnection: ResolverTypeWrapper<LessonConnectionModel>;
  LessonEdge: ResolverTypeWrapper<Omit<LessonEdge, 'node'> & { node: ResolversTypes['Lesson'] }>;
  DurableSolutionLink: ResolverTypeWrapper<DurableSolutionLinkModel>;
  DevelopmentPlan: ResolverTypeWrapper<DevelopmentPlan>;
  DurableSolutionProgress: ResolverTypeWrapper<DurableSolutionProgress>;
  DurableSolutionField: DurableSolutionField;
  DurableSolutionState: DurableSolutionState;
  DurableSolutionLinkChange: ResolverTypeWrapper<
    Omit<DurableSolutionLinkChange, 'link' | 'entry' | 'conflict'> & {
      link?: Maybe<ResolversTypes['DurableSolutionLink']>;
      entry?: Maybe<ResolversTypes['HistoryEntry']>;
      conflict?: Maybe<ResolversTypes['RecordingConflict']>;
    }
  >;
  RecordDurableSolutionLinkInput: RecordDurableSolutionLinkInput;
  RecordDurableSolutionLinkEventInput: RecordDurableSolutionLinkEventInput;
  DevelopmentPlanInput: DevelopmentPlanInput;
  DurableSolutionProgressInput: DurableSolutionProgressInput;
  DurableSolutionLinkConnection: ResolverTypeWrapper<DurableSolutionLinkConnectionModel>;
  DurableSolutionLinkEdge: ResolverTypeWrapper<
    Omit<DurableSolutionLinkEdge, 'node'> & { node: ResolversTypes['DurableSolutionLink'] }
  >;
  Plan: ResolverTypeWrapper<PlanModel>;
  SharingInput: SharingInput;
  Sector: ResolverTypeWrapper<SectorModel>;
  Incident: ResolverTypeWrapper<IncidentModel>;
  Corridor: ResolverTypeWrapper<CorridorModel>;
  BorderCrossing: ResolverTypeWrapper<BorderCrossingModel>;
  Consignment: ResolverTypeWrapper<ConsignmentModel>;
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
  PopulationFigure: ResolverTypeWrapper<PopulationFigure>;
  Sex: Sex;
  PopulationTotals: ResolverTypeWrapper<PopulationTotals>;
  PeopleServed: ResolverTypeWrapper<PeopleServed>;
  PopulationFigureInput: PopulationFigureInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  AgreementEventNotice: AgreementEventNoticeModel;
  CadenceChange: Omit<CadenceChange, 'agreement' | 'entry' | 'conflict'> & {
    agreement?: Maybe<ResolversParentTypes['AccessAgreement']>;
    entry?: Maybe<ResolversParentTypes['CadenceEntry']>;
    conflict?: Maybe<ResolversParentTypes['CadenceConflict']>;
  };
  CadenceConflict: Omit<CadenceConflict, 'yours' | 'theirs'> & {
    yours?: Maybe<ResolversParentTypes['CadenceEntry']>;
    theirs: ResolversParentTypes['AgreementCadence'];
  };
  RecordCadenceRhythmInput: RecordCadenceRhythmInput;
  RecordLiaisonMeetingInput: RecordLiaisonMeetingInput;
  RecordFactFindingMissionInput: RecordFactFindingMissionInput;
  RecordSurvivorConsultationInput: RecordSurvivorConsultationInput;
  RecordPublicBriefingInput: RecordPublicBriefingInput;
  WithdrawCadenceEntryInput: WithdrawCadenceEntryInput;
  AgreementChange: Omit<AgreementChange, 'agreement' | 'event' | 'conflict'> & {
    agreement?: Maybe<ResolversParentTypes['AccessAgreement']>;
    event?: Maybe<ResolversParentTypes['AgreementEvent']>;
    conflict?: Maybe<ResolversParentTypes['AgreementConflict']>;
  };
  AgreementConflict: Omit<AgreementConflict, 'yours' | 'theirs'> & {
    yours?: Maybe<ResolversParentTypes['AgreementEventDraft']>;
    theirs: ResolversParentTypes['AccessAgreement'];
  };
  AgreementEventDraft: AgreementEventDraft;
  RecordAgreementInput: RecordAgreementInput;
  AgreementPartyInput: AgreementPartyInput;
  RecordAgreementEventInput: RecordAgreementEventInput;
  AgreementTermClaimInput: AgreementTermClaimInput;
  WithdrawAgreementEventInput: WithdrawAgreementEventInput;
  AccessAgreement: AccessAgreementModel;
  AgreementParty: AgreementPartyModel;
  AgreementRenewal: AgreementRenewal;
  AgreementClause: AgreementClause;
  AgreementVerification: AgreementVerification;
  AgreementEvent: AgreementEventModel;
  AgreementTermClaim: AgreementTermClaim;
  AgreementEventAccount: AgreementEventAccount;
  AgreementStatus: AgreementStatusModel;
  AgreementClaimedState: AgreementClaimedState;
  AgreementCadence: AgreementCadenceModel;
  CadenceOccurrence: CadenceOccurrenceModel;
  CadenceEntry: ResolversUnionTypes<ResolversParentTypes>['CadenceEntry'];
  CadenceRhythm: CadenceRhythmModel;
  LiaisonMeeting: LiaisonMeetingModel;
  FactFindingMission: FactFindingMissionModel;
  SurvivorConsultation: SurvivorConsultationModel;
  PublicBriefing: PublicBriefingModel;
  CadenceParticipant: Omit<CadenceParticipant, 'organization'> & {
    organization?: Maybe<ResolversParentTypes['Organization']>;
  };
  AuthorizationPeriod: Omit<AuthorizationPeriod, 'inForce' | 'standings'> & {
    inForce: ReadonlyArray<ResolversParentTypes['AccessAgreement']>;
    standings: ReadonlyArray<ResolversParentTypes['AgreementStanding']>;
  };
  AgreementStanding: Omit<AgreementStanding, 'agreement'> & {
    agreement: ResolversParentTypes['AccessAgreement'];
  };
  AccessAgreementFilter: AccessAgreementFilter;
  AccessIndicator: AccessIndicatorModel;
  AccessIndicatorFilter: AccessIndicatorFilter;
  MovementOutcome: MovementOutcomeModel;
  MovementOutcomeSummary: MovementOutcomeSummaryModel;
  ReportedCount: ReportedCount;
  MovementOutcomeFilter: MovementOutcomeFilter;
  AccessMatchRates: AccessMatchRates;
  MatchRate: MatchRate;
  Float: Scalars['Float']['output'];
  Country: CountryModel;
  AdminArea: AdminAreaModel;
  Organization: OrganizationModel;
  AgreementEventConnection: AgreementEventConnectionModel;
  AgreementEventEdge: Omit<AgreementEventEdge, 'node'> & {
    node: ResolversParentTypes['AgreementEvent'];
  };
  LiaisonMeetingConnection: LiaisonMeetingConnectionModel;
  LiaisonMeetingEdge: Omit<LiaisonMeetingEdge, 'node'> & {
    node: ResolversParentTypes['LiaisonMeeting'];
  };
  FactFindingMissionConnection: FactFindingMissionConnectionModel;
  FactFindingMissionEdge: Omit<FactFindingMissionEdge, 'node'> & {
    node: ResolversParentTypes['FactFindingMission'];
  };
  SurvivorConsultationConnection: SurvivorConsultationConnectionModel;
  SurvivorConsultationEdge: Omit<SurvivorConsultationEdge, 'node'> & {
    node: ResolversParentTypes['SurvivorConsultation'];
  };
  PublicBriefingConnection: PublicBriefingConnectionModel;
  PublicBriefingEdge: Omit<PublicBriefingEdge, 'node'> & {
    node: ResolversParentTypes['PublicBriefing'];
  };
  CadenceEntryConnection: CadenceEntryConnectionModel;
  CadenceEntryEdge: Omit<CadenceEntryEdge, 'node'> & { node: ResolversParentTypes['CadenceEntry'] };
  CadenceOccurrenceConnection: CadenceOccurrenceConnectionModel;
  CadenceOccurrenceEdge: Omit<CadenceOccurrenceEdge, 'node'> & {
    node: ResolversParentTypes['CadenceOccurrence'];
  };
  MovementOutcomeSummaryConnection: MovementOutcomeSummaryConnectionModel;
  MovementOutcomeSummaryEdge: Omit<MovementOutcomeSummaryEdge, 'node'> & {
    node: ResolversParentTypes['MovementOutcomeSummary'];
  };
  AuthorizationPeriodConnection: AuthorizationPeriodConnectionModel;
  AuthorizationPeriodEdge: Omit<AuthorizationPeriodEdge, 'node'> & {
    node: ResolversParentTypes['AuthorizationPeriod'];
  };
  AccessAgreementConnection: AccessAgreementConnectionModel;
  AccessAgreementEdge: Omit<AccessAgreementEdge, 'node'> & {
    node: ResolversParentTypes['AccessAgreement'];
  };
  AccessIndicatorConnection: AccessIndicatorConnectionModel;
  AccessIndicatorEdge: Omit<AccessIndicatorEdge, 'node'> & {
    node: ResolversParentTypes['AccessIndicator'];
  };
  MovementOutcomeConnection: MovementOutcomeConnectionModel;
  MovementOutcomeEdge: Omit<MovementOutcomeEdge, 'node'> & {
    node: ResolversParentTypes['MovementOutcome'];
  };
  NegotiationPlaybook: NegotiationPlaybookModel;
  PlaybookVersion: Omit<PlaybookVersion, 'redLines' | 'bottomLines'> & {
    redLines: ReadonlyArray<ResolversParentTypes['NegotiationLine']>;
    bottomLines: ReadonlyArray<ResolversParentTypes['NegotiationLine']>;
  };
  PlaybookMilestone: PlaybookMilestone;
  PlaybookStep: PlaybookStep;
  NegotiationLine: NegotiationLineModel;
  FigureLimit: FigureLimit;
  PlaybookChange: Omit<PlaybookChange, 'playbook' | 'entry' | 'conflict'> & {
    playbook?: Maybe<ResolversParentTypes['NegotiationPlaybook']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordPlaybookInput: RecordPlaybookInput;
  RecordPlaybookVersionInput: RecordPlaybookVersionInput;
  PlaybookMilestoneInput: PlaybookMilestoneInput;
  PlaybookStepInput: PlaybookStepInput;
  NegotiationLineInput: NegotiationLineInput;
  FigureLimitInput: FigureLimitInput;
  SharePlaybookInput: SharePlaybookInput;
  NegotiationPlaybookConnection: NegotiationPlaybookConnectionModel;
  NegotiationPlaybookEdge: Omit<NegotiationPlaybookEdge, 'node'> & {
    node: ResolversParentTypes['NegotiationPlaybook'];
  };
  Negotiation: NegotiationModel;
  NegotiationParticipant: Omit<NegotiationParticipant, 'organization'> & {
    organization?: Maybe<ResolversParentTypes['Organization']>;
  };
  NegotiationMandate: NegotiationMandate;
  NegotiationPosition: Omit<NegotiationPosition, 'participant'> & {
    participant: ResolversParentTypes['NegotiationParticipant'];
  };
  CommonGround: CommonGround;
  ProposedTerm: Omit<ProposedTerm, 'by' | 'crossesRedLines' | 'crossesBottomLines'> & {
    by?: Maybe<ResolversParentTypes['NegotiationParticipant']>;
    crossesRedLines: ReadonlyArray<ResolversParentTypes['LineCrossing']>;
    crossesBottomLines: ReadonlyArray<ResolversParentTypes['LineCrossing']>;
  };
  TermFigure: TermFigure;
  LineCrossing: Omit<LineCrossing, 'line'> & { line: ResolversParentTypes['NegotiationLine'] };
  MilestoneDistance: MilestoneDistanceModel;
  VerifiedStep: VerifiedStep;
  NegotiationCommitment: Omit<NegotiationCommitment, 'by'> & {
    by: ResolversParentTypes['NegotiationParticipant'];
  };
  CommitmentUpdate: CommitmentUpdate;
  TrackRecord: TrackRecord;
  ParticipantRecord: Omit<ParticipantRecord, 'participant'> & {
    participant: ResolversParentTypes['NegotiationParticipant'];
  };
  NegotiationEnding: Omit<NegotiationEnding, 'agreement'> & {
    agreement?: Maybe<ResolversParentTypes['AccessAgreement']>;
  };
  NegotiationChange: Omit<NegotiationChange, 'negotiation' | 'entry' | 'conflict'> & {
    negotiation?: Maybe<ResolversParentTypes['Negotiation']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  NegotiationFilter: NegotiationFilter;
  RecordNegotiationInput: RecordNegotiationInput;
  RecordNegotiationEventInput: RecordNegotiationEventInput;
  ParticipantInput: ParticipantInput;
  ConsentInput: ConsentInput;
  PositionInput: PositionInput;
  CommonGroundInput: CommonGroundInput;
  MandateInput: MandateInput;
  LinesInput: LinesInput;
  ProposedTermInput: ProposedTermInput;
  TermInput: TermInput;
  TermFigureInput: TermFigureInput;
  VerifiedStepInput: VerifiedStepInput;
  MilestoneReachedInput: MilestoneReachedInput;
  CommitmentInput: CommitmentInput;
  CommitmentUpdateInput: CommitmentUpdateInput;
  TeamInput: TeamInput;
  NegotiationEndingInput: NegotiationEndingInput;
  NegotiationConnection: NegotiationConnectionModel;
  NegotiationEdge: Omit<NegotiationEdge, 'node'> & { node: ResolversParentTypes['Negotiation'] };
  AgreementPublication: AgreementPublication;
  AgreementPublicity: AgreementPublicity;
  AgreementProtection: AgreementProtectionModel;
  AgreementPublicationChange: Omit<AgreementPublicationChange, 'agreement' | 'conflict'> & {
    agreement?: Maybe<ResolversParentTypes['AccessAgreement']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  PublishAgreementInput: PublishAgreementInput;
  RetractAgreementPublicationInput: RetractAgreementPublicationInput;
  WithdrawAgreementInput: WithdrawAgreementInput;
  HumanitarianPause: HumanitarianPauseModel;
  PauseChange: Omit<PauseChange, 'pause' | 'entry' | 'conflict'> & {
    pause?: Maybe<ResolversParentTypes['HumanitarianPause']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordPauseInput: RecordPauseInput;
  RecordPauseExtensionInput: RecordPauseExtensionInput;
  RecordPauseEndInput: RecordPauseEndInput;
  RecordPausePeopleServedInput: RecordPausePeopleServedInput;
  HumanitarianPauseConnection: HumanitarianPauseConnectionModel;
  HumanitarianPauseEdge: Omit<HumanitarianPauseEdge, 'node'> & {
    node: ResolversParentTypes['HumanitarianPause'];
  };
  WithdrawEntryInput: WithdrawEntryInput;
  AccessConstraint: AccessConstraintModel;
  ConstraintImpact: Omit<ConstraintImpact, 'sectors'> & {
    sectors: ReadonlyArray<ResolversParentTypes['Sector']>;
  };
  ConstraintDetails: ConstraintDetails;
  AccessConstraintFilter: AccessConstraintFilter;
  AccessConstraintConnection: AccessConstraintConnectionModel;
  AccessConstraintEdge: Omit<AccessConstraintEdge, 'node'> & {
    node: ResolversParentTypes['AccessConstraint'];
  };
  AccessConstraintChange: Omit<AccessConstraintChange, 'constraint' | 'entry' | 'conflict'> & {
    constraint?: Maybe<ResolversParentTypes['AccessConstraint']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordAccessConstraintInput: RecordAccessConstraintInput;
  ConstraintImpactInput: ConstraintImpactInput;
  ConstraintDetailsInput: ConstraintDetailsInput;
  RecordConstraintImpactInput: RecordConstraintImpactInput;
  EndAccessConstraintInput: EndAccessConstraintInput;
  Violation: ViolationModel;
  ViolationVerdict: ViolationVerdict;
  Investigation: Omit<Investigation, 'investigator' | 'pauses'> & {
    investigator: ResolversParentTypes['Organization'];
    pauses: ReadonlyArray<ResolversParentTypes['SafetyPause']>;
  };
  SafetyPause: SafetyPauseModel;
  InvestigationStage: InvestigationStage;
  ViolationConsequence: ViolationConsequence;
  ViolationConnection: ViolationConnectionModel;
  ViolationEdge: Omit<ViolationEdge, 'node'> & { node: ResolversParentTypes['Violation'] };
  ViolationUpdate: Omit<ViolationUpdate, 'violation' | 'entry' | 'conflict'> & {
    violation?: Maybe<ResolversParentTypes['Violation']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  AllegeViolationInput: AllegeViolationInput;
  PublishViolationInput: PublishViolationInput;
  OpenInvestigationInput: OpenInvestigationInput;
  InvestigationStageInput: InvestigationStageInput;
  RecordInvestigationProgressInput: RecordInvestigationProgressInput;
  ConcludeInvestigationInput: ConcludeInvestigationInput;
  DetermineViolationInput: DetermineViolationInput;
  ReopenViolationInput: ReopenViolationInput;
  DecideConsequenceInput: DecideConsequenceInput;
  EndConsequenceInput: EndConsequenceInput;
  VerificationTeam: VerificationTeamModel;
  TeamMember: Omit<TeamMember, 'country'> & { country?: Maybe<ResolversParentTypes['Country']> };
  TeamInspection: TeamInspectionModel;
  VerificationTeamConnection: VerificationTeamConnectionModel;
  VerificationTeamEdge: Omit<VerificationTeamEdge, 'node'> & {
    node: ResolversParentTypes['VerificationTeam'];
  };
  TeamInspectionConnection: TeamInspectionConnectionModel;
  TeamInspectionEdge: Omit<TeamInspectionEdge, 'node'> & {
    node: ResolversParentTypes['TeamInspection'];
  };
  VerificationTeamChange: Omit<VerificationTeamChange, 'team' | 'entry' | 'conflict'> & {
    team?: Maybe<ResolversParentTypes['VerificationTeam']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  FormVerificationTeamInput: FormVerificationTeamInput;
  TeamMemberInput: TeamMemberInput;
  RecomposeVerificationTeamInput: RecomposeVerificationTeamInput;
  RecordTeamInspectionInput: RecordTeamInspectionInput;
  DissolveVerificationTeamInput: DissolveVerificationTeamInput;
  EscalationLadder: EscalationLadderModel;
  LadderStep: Omit<LadderStep, 'decidedBy'> & { decidedBy: ResolversParentTypes['Organization'] };
  ProposedStep: Omit<ProposedStep, 'step' | 'because'> & {
    step: ResolversParentTypes['LadderStep'];
    because: ReadonlyArray<ResolversParentTypes['FiredTrigger']>;
  };
  FiredTrigger: FiredTriggerModel;
  EscalationLadderConnection: EscalationLadderConnectionModel;
  EscalationLadderEdge: Omit<EscalationLadderEdge, 'node'> & {
    node: ResolversParentTypes['EscalationLadder'];
  };
  EscalationLadderChange: Omit<EscalationLadderChange, 'ladder' | 'entry' | 'conflict'> & {
    ladder?: Maybe<ResolversParentTypes['EscalationLadder']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  AgreeEscalationLadderInput: AgreeEscalationLadderInput;
  LadderStepInput: LadderStepInput;
  ReportEscalationTriggerInput: ReportEscalationTriggerInput;
  DecideEscalationStepInput: DecideEscalationStepInput;
  RecordEscalationPauseInput: RecordEscalationPauseInput;
  SettleEscalationInput: SettleEscalationInput;
  RiskAssessment: RiskAssessmentModel;
  RiskEdition: RiskEdition;
  RiskAssessmentFilter: RiskAssessmentFilter;
  RiskAssessmentConnection: RiskAssessmentConnectionModel;
  RiskAssessmentEdge: Omit<RiskAssessmentEdge, 'node'> & {
    node: ResolversParentTypes['RiskAssessment'];
  };
  RiskAssessmentChange: Omit<RiskAssessmentChange, 'assessment' | 'entry' | 'conflict'> & {
    assessment?: Maybe<ResolversParentTypes['RiskAssessment']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordRiskAssessmentInput: RecordRiskAssessmentInput;
  ReviseRiskAssessmentInput: ReviseRiskAssessmentInput;
  CloseRiskAssessmentInput: CloseRiskAssessmentInput;
  RoutePlan: RoutePlanModel;
  PlannedWay: Omit<PlannedWay, 'corridor' | 'crossings'> & {
    corridor?: Maybe<ResolversParentTypes['Corridor']>;
    crossings: ReadonlyArray<ResolversParentTypes['BorderCrossing']>;
  };
  PlanGround: Omit<PlanGround, 'assessment'> & {
    assessment?: Maybe<ResolversParentTypes['RiskAssessment']>;
  };
  PlanFlag: PlanFlag;
  RoutePlanConnection: RoutePlanConnectionModel;
  RoutePlanEdge: Omit<RoutePlanEdge, 'node'> & { node: ResolversParentTypes['RoutePlan'] };
  RoutePlanChange: Omit<RoutePlanChange, 'plan' | 'entry' | 'conflict'> & {
    plan?: Maybe<ResolversParentTypes['RoutePlan']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordRoutePlanInput: RecordRoutePlanInput;
  PlannedWayInput: PlannedWayInput;
  PlanGroundInput: PlanGroundInput;
  AdaptRoutePlanInput: AdaptRoutePlanInput;
  CloseRoutePlanInput: CloseRoutePlanInput;
  ViolationClaim: ViolationClaimModel;
  ClaimSource: ClaimSource;
  ClaimCorrection: ClaimCorrection;
  ClaimAssessment: ClaimAssessment;
  ViolationClaimChange: Omit<ViolationClaimChange, 'claim' | 'entry' | 'conflict'> & {
    claim?: Maybe<ResolversParentTypes['ViolationClaim']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordViolationClaimInput: RecordViolationClaimInput;
  RecordViolationClaimEventInput: RecordViolationClaimEventInput;
  ClaimSourceInput: ClaimSourceInput;
  ClaimCorrectionInput: ClaimCorrectionInput;
  ClaimAssessmentInput: ClaimAssessmentInput;
  ViolationClaimConnection: ViolationClaimConnectionModel;
  ViolationClaimEdge: Omit<ViolationClaimEdge, 'node'> & {
    node: ResolversParentTypes['ViolationClaim'];
  };
  PublicMessage: PublicMessageModel;
  LocalizedText: LocalizedText;
  ExplainedRight: ExplainedRight;
  MessageDraft: Omit<MessageDraft, 'review'> & {
    review?: Maybe<ResolversParentTypes['CulturalReview']>;
  };
  CulturalReview: Omit<CulturalReview, 'by'> & { by: ResolversParentTypes['Organization'] };
  MessagePublication: MessagePublication;
  PublicMessageChange: Omit<PublicMessageChange, 'message' | 'entry' | 'conflict'> & {
    message?: Maybe<ResolversParentTypes['PublicMessage']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordPublicMessageInput: RecordPublicMessageInput;
  RecordPublicMessageEventInput: RecordPublicMessageEventInput;
  LocalizedTextInput: LocalizedTextInput;
  ExplainedRightInput: ExplainedRightInput;
  CulturalReviewInput: CulturalReviewInput;
  MessagePublicationInput: MessagePublicationInput;
  PublicMessageConnection: PublicMessageConnectionModel;
  PublicMessageEdge: Omit<PublicMessageEdge, 'node'> & {
    node: ResolversParentTypes['PublicMessage'];
  };
  LeadershipPlan: LeadershipPlanModel;
  HeldRole: Omit<HeldRole, 'holder' | 'deputy'> & {
    holder: ResolversParentTypes['Organization'];
    deputy?: Maybe<ResolversParentTypes['Organization']>;
  };
  LeadershipPlanChange: Omit<LeadershipPlanChange, 'plan' | 'entry' | 'conflict'> & {
    plan?: Maybe<ResolversParentTypes['LeadershipPlan']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordLeadershipPlanInput: RecordLeadershipPlanInput;
  RecordLeadershipPlanEventInput: RecordLeadershipPlanEventInput;
  HeldRoleInput: HeldRoleInput;
  RoleEndInput: RoleEndInput;
  LeadershipPlanConnection: LeadershipPlanConnectionModel;
  LeadershipPlanEdge: Omit<LeadershipPlanEdge, 'node'> & {
    node: ResolversParentTypes['LeadershipPlan'];
  };
  JointExercise: JointExerciseModel;
  ExerciseHolding: Omit<ExerciseHolding, 'organizations'> & {
    organizations: ReadonlyArray<ResolversParentTypes['Organization']>;
  };
  ExerciseFinding: Omit<ExerciseFinding, 'followUps'> & {
    followUps: ReadonlyArray<ResolversParentTypes['FollowUp']>;
  };
  FollowUp: Omit<FollowUp, 'responsible'> & { responsible: ResolversParentTypes['Organization'] };
  JointExerciseChange: Omit<JointExerciseChange, 'exercise' | 'entry' | 'conflict'> & {
    exercise?: Maybe<ResolversParentTypes['JointExercise']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordJointExerciseInput: RecordJointExerciseInput;
  RecordJointExerciseEventInput: RecordJointExerciseEventInput;
  ExerciseHoldingInput: ExerciseHoldingInput;
  ExerciseFindingInput: ExerciseFindingInput;
  FollowUpInput: FollowUpInput;
  FollowUpEndInput: FollowUpEndInput;
  JointExerciseConnection: JointExerciseConnectionModel;
  JointExerciseEdge: Omit<JointExerciseEdge, 'node'> & {
    node: ResolversParentTypes['JointExercise'];
  };
  Training: TrainingModel;
  TrainingSession: Omit<TrainingSession, 'trained'> & {
    trained: ResolversParentTypes['TrainedPeople'];
  };
  TrainedPeople: TrainedPeopleModel;
  TrainingEvaluation: TrainingEvaluation;
  TrainingChange: Omit<TrainingChange, 'training' | 'entry' | 'conflict'> & {
    training?: Maybe<ResolversParentTypes['Training']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordTrainingInput: RecordTrainingInput;
  RecordTrainingEventInput: RecordTrainingEventInput;
  TrainingSessionInput: TrainingSessionInput;
  TrainedPeopleInput: TrainedPeopleInput;
  TrainingEvaluationInput: TrainingEvaluationInput;
  TrainingConnection: TrainingConnectionModel;
  TrainingEdge: Omit<TrainingEdge, 'node'> & { node: ResolversParentTypes['Training'] };
  Lesson: LessonModel;
  LessonEvidence: Omit<LessonEvidence, 'exercise' | 'training'> & {
    exercise?: Maybe<ResolversParentTypes['JointExercise']>;
    training?: Maybe<ResolversParentTypes['Training']>;
  };
  LessonApplication: Omit<LessonApplication, 'playbook'> & {
    playbook?: Maybe<ResolversParentTypes['NegotiationPlaybook']>;
  };
  LessonChange: Omit<LessonChange, 'lesson' | 'entry' | 'conflict'> & {
    lesson?: Maybe<ResolversParentTypes['Lesson']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordLessonInput: RecordLessonInput;
  RecordLessonEventInput: RecordLessonEventInput;
  LessonEvidenceInput: LessonEvidenceInput;
  LessonApplicationInput: LessonApplicationInput;
  LessonConnection: LessonConnectionModel;
  LessonEdge: Omit<LessonEdge, 'node'> & { node: ResolversParentTypes['Lesson'] };
  DurableSolutionLink: DurableSolutionLinkModel;
  DevelopmentPlan: DevelopmentPlan;
  DurableSolutionProgress: DurableSolutionProgress;
  DurableSolutionLinkChange: Omit<DurableSolutionLinkChange, 'link' | 'entry' | 'conflict'> & {
    link?: Maybe<ResolversParentTypes['DurableSolutionLink']>;
    entry?: Maybe<ResolversParentTypes['HistoryEntry']>;
    conflict?: Maybe<ResolversParentTypes['RecordingConflict']>;
  };
  RecordDurableSolutionLinkInput: RecordDurableSolutionLinkInput;
  RecordDurableSolutionLinkEventInput: RecordDurableSolutionLinkEventInput;
  DevelopmentPlanInput: DevelopmentPlanInput;
  DurableSolutionProgressInput: DurableSolutionProgressInput;
  DurableSolutionLinkConnection: DurableSolutionLinkConnectionModel;
  DurableSolutionLinkEdge: Omit<DurableSolutionLinkEdge, 'node'> & {
    node: ResolversParentTypes['DurableSolutionLink'];
  };
  Plan: PlanModel;
  SharingInput: SharingInput;
  Sector: SectorModel;
  Incident: IncidentModel;
  Corridor: CorridorModel;
  BorderCrossing: BorderCrossingModel;
  Consignment: ConsignmentModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  Decimal: Scalars['Decimal']['output'];
  GivenValue: GivenValue;
  SourceRecord: SourceRecordModel;
  PlaceAsGiven: PlaceAsGiven;
  DateRange: DateRange;
  DateRangeFilter: DateRangeFilter;
  PageInfo: PageInfo;
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

export type DecidedPerRecordDirectiveArgs = {};

export type DecidedPerRecordDirectiveResolver<
  Result,
  Parent,
  ContextType = Context,
  Args = DecidedPerRecordDirectiveArgs,
> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  accessAgreement?: Resolver<
    Maybe<ResolversTypes['AccessAgreement']>,
    ParentType,
    ContextType,
    RequireFields<QueryAccessAgreementArgs, 'id'>
  >;
  accessAgreements?: Resolver<
    Maybe<ResolversTypes['AccessAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAccessAgreementsArgs>
  >;
  authorizations?: Resolver<
    Maybe<ResolversTypes['AuthorizationPeriodConnection']>,
    ParentType,
    ContextType,
    RequireFields<QueryAuthorizationsArgs, 'country' | 'from' | 'to'>
  >;
  accessIndicators?: Resolver<
    Maybe<ResolversTypes['AccessIndicatorConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAccessIndicatorsArgs>
  >;
  movementOutcomes?: Resolver<
    Maybe<ResolversTypes['MovementOutcomeConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMovementOutcomesArgs>
  >;
  movementOutcomeSummaries?: Resolver<
    Maybe<ResolversTypes['MovementOutcomeSummaryConnection']>,
    ParentType,
    ContextType,
    Partial<QueryMovementOutcomeSummariesArgs>
  >;
  accessMatchRates?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['AccessMatchRates']>>,
    ParentType,
    ContextType
  >;
  accessCalendar?: Resolver<
    Maybe<ResolversTypes['String']>,
    ParentType,
    ContextType,
    RequireFields<QueryAccessCalendarArgs, 'from' | 'to'>
  >;
  negotiationPlaybook?: Resolver<
    Maybe<ResolversTypes['NegotiationPlaybook']>,
    ParentType,
    ContextType,
    RequireFields<QueryNegotiationPlaybookArgs, 'id'>
  >;
  negotiationPlaybooks?: Resolver<
    Maybe<ResolversTypes['NegotiationPlaybookConnection']>,
    ParentType,
    ContextType,
    Partial<QueryNegotiationPlaybooksArgs>
  >;
  negotiation?: Resolver<
    Maybe<ResolversTypes['Negotiation']>,
    ParentType,
    ContextType,
    RequireFields<QueryNegotiationArgs, 'id'>
  >;
  negotiations?: Resolver<
    Maybe<ResolversTypes['NegotiationConnection']>,
    ParentType,
    ContextType,
    Partial<QueryNegotiationsArgs>
  >;
  humanitarianPause?: Resolver<
    Maybe<ResolversTypes['HumanitarianPause']>,
    ParentType,
    ContextType,
    RequireFields<QueryHumanitarianPauseArgs, 'id'>
  >;
  humanitarianPauses?: Resolver<
    Maybe<ResolversTypes['HumanitarianPauseConnection']>,
    ParentType,
    ContextType,
    Partial<QueryHumanitarianPausesArgs>
  >;
  accessConstraint?: Resolver<
    Maybe<ResolversTypes['AccessConstraint']>,
    ParentType,
    ContextType,
    RequireFields<QueryAccessConstraintArgs, 'id'>
  >;
  accessConstraints?: Resolver<
    Maybe<ResolversTypes['AccessConstraintConnection']>,
    ParentType,
    ContextType,
    Partial<QueryAccessConstraintsArgs>
  >;
  violation?: Resolver<
    Maybe<ResolversTypes['Violation']>,
    ParentType,
    ContextType,
    RequireFields<QueryViolationArgs, 'id'>
  >;
  verificationTeam?: Resolver<
    Maybe<ResolversTypes['VerificationTeam']>,
    ParentType,
    ContextType,
    RequireFields<QueryVerificationTeamArgs, 'id'>
  >;
  escalationLadder?: Resolver<
    Maybe<ResolversTypes['EscalationLadder']>,
    ParentType,
    ContextType,
    RequireFields<QueryEscalationLadderArgs, 'id'>
  >;
  riskAssessment?: Resolver<
    Maybe<ResolversTypes['RiskAssessment']>,
    ParentType,
    ContextType,
    RequireFields<QueryRiskAssessmentArgs, 'id'>
  >;
  riskAssessments?: Resolver<
    Maybe<ResolversTypes['RiskAssessmentConnection']>,
    ParentType,
    ContextType,
    Partial<QueryRiskAssessmentsArgs>
  >;
  routePlan?: Resolver<
    Maybe<ResolversTypes['RoutePlan']>,
    ParentType,
    ContextType,
    RequireFields<QueryRoutePlanArgs, 'id'>
  >;
  routePlans?: Resolver<
    Maybe<ResolversTypes['RoutePlanConnection']>,
    ParentType,
    ContextType,
    Partial<QueryRoutePlansArgs>
  >;
  violationClaim?: Resolver<
    Maybe<ResolversTypes['ViolationClaim']>,
    ParentType,
    ContextType,
    RequireFields<QueryViolationClaimArgs, 'id'>
  >;
  violationClaims?: Resolver<
    Maybe<ResolversTypes['ViolationClaimConnection']>,
    ParentType,
    ContextType,
    Partial<QueryViolationClaimsArgs>
  >;
  publicMessage?: Resolver<
    Maybe<ResolversTypes['PublicMessage']>,
    ParentType,
    ContextType,
    RequireFields<QueryPublicMessageArgs, 'id'>
  >;
  publicMessages?: Resolver<
    Maybe<ResolversTypes['PublicMessageConnection']>,
    ParentType,
    ContextType,
    Partial<QueryPublicMessagesArgs>
  >;
  leadershipPlan?: Resolver<
    Maybe<ResolversTypes['LeadershipPlan']>,
    ParentType,
    ContextType,
    RequireFields<QueryLeadershipPlanArgs, 'id'>
  >;
  leadershipPlans?: Resolver<
    Maybe<ResolversTypes['LeadershipPlanConnection']>,
    ParentType,
    ContextType,
    Partial<QueryLeadershipPlansArgs>
  >;
  jointExercise?: Resolver<
    Maybe<ResolversTypes['JointExercise']>,
    ParentType,
    ContextType,
    RequireFields<QueryJointExerciseArgs, 'id'>
  >;
  jointExercises?: Resolver<
    Maybe<ResolversTypes['JointExerciseConnection']>,
    ParentType,
    ContextType,
    Partial<QueryJointExercisesArgs>
  >;
  training?: Resolver<
    Maybe<ResolversTypes['Training']>,
    ParentType,
    ContextType,
    RequireFields<QueryTrainingArgs, 'id'>
  >;
  trainings?: Resolver<
    Maybe<ResolversTypes['TrainingConnection']>,
    ParentType,
    ContextType,
    Partial<QueryTrainingsArgs>
  >;
  lesson?: Resolver<
    Maybe<ResolversTypes['Lesson']>,
    ParentType,
    ContextType,
    RequireFields<QueryLessonArgs, 'id'>
  >;
  lessons?: Resolver<
    Maybe<ResolversTypes['LessonConnection']>,
    ParentType,
    ContextType,
    Partial<QueryLessonsArgs>
  >;
  durableSolutionLink?: Resolver<
    Maybe<ResolversTypes['DurableSolutionLink']>,
    ParentType,
    ContextType,
    RequireFields<QueryDurableSolutionLinkArgs, 'id'>
  >;
  durableSolutionLinks?: Resolver<
    Maybe<ResolversTypes['DurableSolutionLinkConnection']>,
    ParentType,
    ContextType,
    Partial<QueryDurableSolutionLinksArgs>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation'],
> = {
  recordAgreement?: Resolver<
    Maybe<ResolversTypes['AgreementChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordAgreementArgs, 'input'>
  >;
  recordAgreementEvent?: Resolver<
    Maybe<ResolversTypes['AgreementChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordAgreementEventArgs, 'input'>
  >;
  withdrawAgreementEvent?: Resolver<
    Maybe<ResolversTypes['AgreementChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawAgreementEventArgs, 'input'>
  >;
  recordCadenceRhythm?: Resolver<
    Maybe<ResolversTypes['CadenceChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordCadenceRhythmArgs, 'input'>
  >;
  recordLiaisonMeeting?: Resolver<
    Maybe<ResolversTypes['CadenceChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordLiaisonMeetingArgs, 'input'>
  >;
  recordFactFindingMission?: Resolver<
    Maybe<ResolversTypes['CadenceChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordFactFindingMissionArgs, 'input'>
  >;
  recordSurvivorConsultation?: Resolver<
    Maybe<ResolversTypes['CadenceChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordSurvivorConsultationArgs, 'input'>
  >;
  recordPublicBriefing?: Resolver<
    Maybe<ResolversTypes['CadenceChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPublicBriefingArgs, 'input'>
  >;
  withdrawCadenceEntry?: Resolver<
    Maybe<ResolversTypes['CadenceChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawCadenceEntryArgs, 'input'>
  >;
  recordPlaybook?: Resolver<
    Maybe<ResolversTypes['PlaybookChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPlaybookArgs, 'input'>
  >;
  recordPlaybookVersion?: Resolver<
    Maybe<ResolversTypes['PlaybookChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPlaybookVersionArgs, 'input'>
  >;
  sharePlaybook?: Resolver<
    Maybe<ResolversTypes['PlaybookChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationSharePlaybookArgs, 'input'>
  >;
  withdrawPlaybookEntry?: Resolver<
    Maybe<ResolversTypes['PlaybookChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawPlaybookEntryArgs, 'input'>
  >;
  recordNegotiation?: Resolver<
    Maybe<ResolversTypes['NegotiationChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordNegotiationArgs, 'input'>
  >;
  recordNegotiationEvent?: Resolver<
    Maybe<ResolversTypes['NegotiationChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordNegotiationEventArgs, 'input'>
  >;
  withdrawNegotiationEntry?: Resolver<
    Maybe<ResolversTypes['NegotiationChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawNegotiationEntryArgs, 'input'>
  >;
  publishAgreement?: Resolver<
    Maybe<ResolversTypes['AgreementPublicationChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishAgreementArgs, 'input'>
  >;
  retractAgreementPublication?: Resolver<
    Maybe<ResolversTypes['AgreementPublicationChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRetractAgreementPublicationArgs, 'input'>
  >;
  withdrawAgreement?: Resolver<
    Maybe<ResolversTypes['AgreementPublicationChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawAgreementArgs, 'input'>
  >;
  recordPause?: Resolver<
    Maybe<ResolversTypes['PauseChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPauseArgs, 'input'>
  >;
  recordPauseExtension?: Resolver<
    Maybe<ResolversTypes['PauseChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPauseExtensionArgs, 'input'>
  >;
  recordPauseEnd?: Resolver<
    Maybe<ResolversTypes['PauseChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPauseEndArgs, 'input'>
  >;
  recordPausePeopleServed?: Resolver<
    Maybe<ResolversTypes['PauseChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPausePeopleServedArgs, 'input'>
  >;
  withdrawPauseEntry?: Resolver<
    Maybe<ResolversTypes['PauseChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawPauseEntryArgs, 'input'>
  >;
  recordAccessConstraint?: Resolver<
    Maybe<ResolversTypes['AccessConstraintChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordAccessConstraintArgs, 'input'>
  >;
  recordConstraintImpact?: Resolver<
    Maybe<ResolversTypes['AccessConstraintChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordConstraintImpactArgs, 'input'>
  >;
  endAccessConstraint?: Resolver<
    Maybe<ResolversTypes['AccessConstraintChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndAccessConstraintArgs, 'input'>
  >;
  withdrawConstraintEntry?: Resolver<
    Maybe<ResolversTypes['AccessConstraintChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawConstraintEntryArgs, 'input'>
  >;
  allegeViolation?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationAllegeViolationArgs, 'input'>
  >;
  publishViolation?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationPublishViolationArgs, 'input'>
  >;
  openInvestigation?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationOpenInvestigationArgs, 'input'>
  >;
  recordInvestigationProgress?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordInvestigationProgressArgs, 'input'>
  >;
  concludeInvestigation?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationConcludeInvestigationArgs, 'input'>
  >;
  determineViolation?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationDetermineViolationArgs, 'input'>
  >;
  reopenViolation?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationReopenViolationArgs, 'input'>
  >;
  decideConsequence?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideConsequenceArgs, 'input'>
  >;
  endConsequence?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationEndConsequenceArgs, 'input'>
  >;
  withdrawViolationEntry?: Resolver<
    Maybe<ResolversTypes['ViolationUpdate']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawViolationEntryArgs, 'input'>
  >;
  formVerificationTeam?: Resolver<
    Maybe<ResolversTypes['VerificationTeamChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationFormVerificationTeamArgs, 'input'>
  >;
  recomposeVerificationTeam?: Resolver<
    Maybe<ResolversTypes['VerificationTeamChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecomposeVerificationTeamArgs, 'input'>
  >;
  recordTeamInspection?: Resolver<
    Maybe<ResolversTypes['VerificationTeamChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordTeamInspectionArgs, 'input'>
  >;
  dissolveVerificationTeam?: Resolver<
    Maybe<ResolversTypes['VerificationTeamChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationDissolveVerificationTeamArgs, 'input'>
  >;
  withdrawTeamEntry?: Resolver<
    Maybe<ResolversTypes['VerificationTeamChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawTeamEntryArgs, 'input'>
  >;
  agreeEscalationLadder?: Resolver<
    Maybe<ResolversTypes['EscalationLadderChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationAgreeEscalationLadderArgs, 'input'>
  >;
  reportEscalationTrigger?: Resolver<
    Maybe<ResolversTypes['EscalationLadderChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationReportEscalationTriggerArgs, 'input'>
  >;
  decideEscalationStep?: Resolver<
    Maybe<ResolversTypes['EscalationLadderChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationDecideEscalationStepArgs, 'input'>
  >;
  recordEscalationPause?: Resolver<
    Maybe<ResolversTypes['EscalationLadderChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordEscalationPauseArgs, 'input'>
  >;
  settleEscalation?: Resolver<
    Maybe<ResolversTypes['EscalationLadderChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationSettleEscalationArgs, 'input'>
  >;
  withdrawLadderEntry?: Resolver<
    Maybe<ResolversTypes['EscalationLadderChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawLadderEntryArgs, 'input'>
  >;
  recordRiskAssessment?: Resolver<
    Maybe<ResolversTypes['RiskAssessmentChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordRiskAssessmentArgs, 'input'>
  >;
  reviseRiskAssessment?: Resolver<
    Maybe<ResolversTypes['RiskAssessmentChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationReviseRiskAssessmentArgs, 'input'>
  >;
  closeRiskAssessment?: Resolver<
    Maybe<ResolversTypes['RiskAssessmentChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseRiskAssessmentArgs, 'input'>
  >;
  withdrawRiskEntry?: Resolver<
    Maybe<ResolversTypes['RiskAssessmentChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawRiskEntryArgs, 'input'>
  >;
  recordRoutePlan?: Resolver<
    Maybe<ResolversTypes['RoutePlanChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordRoutePlanArgs, 'input'>
  >;
  adaptRoutePlan?: Resolver<
    Maybe<ResolversTypes['RoutePlanChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationAdaptRoutePlanArgs, 'input'>
  >;
  closeRoutePlan?: Resolver<
    Maybe<ResolversTypes['RoutePlanChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationCloseRoutePlanArgs, 'input'>
  >;
  withdrawPlanEntry?: Resolver<
    Maybe<ResolversTypes['RoutePlanChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawPlanEntryArgs, 'input'>
  >;
  recordViolationClaim?: Resolver<
    Maybe<ResolversTypes['ViolationClaimChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordViolationClaimArgs, 'input'>
  >;
  recordViolationClaimEvent?: Resolver<
    Maybe<ResolversTypes['ViolationClaimChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordViolationClaimEventArgs, 'input'>
  >;
  withdrawViolationClaimEntry?: Resolver<
    Maybe<ResolversTypes['ViolationClaimChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawViolationClaimEntryArgs, 'input'>
  >;
  recordPublicMessage?: Resolver<
    Maybe<ResolversTypes['PublicMessageChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPublicMessageArgs, 'input'>
  >;
  recordPublicMessageEvent?: Resolver<
    Maybe<ResolversTypes['PublicMessageChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordPublicMessageEventArgs, 'input'>
  >;
  withdrawPublicMessageEntry?: Resolver<
    Maybe<ResolversTypes['PublicMessageChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawPublicMessageEntryArgs, 'input'>
  >;
  recordLeadershipPlan?: Resolver<
    Maybe<ResolversTypes['LeadershipPlanChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordLeadershipPlanArgs, 'input'>
  >;
  recordLeadershipPlanEvent?: Resolver<
    Maybe<ResolversTypes['LeadershipPlanChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordLeadershipPlanEventArgs, 'input'>
  >;
  withdrawLeadershipPlanEntry?: Resolver<
    Maybe<ResolversTypes['LeadershipPlanChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawLeadershipPlanEntryArgs, 'input'>
  >;
  recordJointExercise?: Resolver<
    Maybe<ResolversTypes['JointExerciseChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordJointExerciseArgs, 'input'>
  >;
  recordJointExerciseEvent?: Resolver<
    Maybe<ResolversTypes['JointExerciseChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordJointExerciseEventArgs, 'input'>
  >;
  withdrawJointExerciseEntry?: Resolver<
    Maybe<ResolversTypes['JointExerciseChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawJointExerciseEntryArgs, 'input'>
  >;
  recordTraining?: Resolver<
    Maybe<ResolversTypes['TrainingChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordTrainingArgs, 'input'>
  >;
  recordTrainingEvent?: Resolver<
    Maybe<ResolversTypes['TrainingChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordTrainingEventArgs, 'input'>
  >;
  withdrawTrainingEntry?: Resolver<
    Maybe<ResolversTypes['TrainingChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawTrainingEntryArgs, 'input'>
  >;
  recordLesson?: Resolver<
    Maybe<ResolversTypes['LessonChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordLessonArgs, 'input'>
  >;
  recordLessonEvent?: Resolver<
    Maybe<ResolversTypes['LessonChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordLessonEventArgs, 'input'>
  >;
  withdrawLessonEntry?: Resolver<
    Maybe<ResolversTypes['LessonChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawLessonEntryArgs, 'input'>
  >;
  recordDurableSolutionLink?: Resolver<
    Maybe<ResolversTypes['DurableSolutionLinkChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordDurableSolutionLinkArgs, 'input'>
  >;
  recordDurableSolutionLinkEvent?: Resolver<
    Maybe<ResolversTypes['DurableSolutionLinkChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationRecordDurableSolutionLinkEventArgs, 'input'>
  >;
  withdrawDurableSolutionLinkEntry?: Resolver<
    Maybe<ResolversTypes['DurableSolutionLinkChange']>,
    ParentType,
    ContextType,
    RequireFields<MutationWithdrawDurableSolutionLinkEntryArgs, 'input'>
  >;
};

export type SubscriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription'],
> = {
  agreementEventRecorded?: SubscriptionResolver<
    Maybe<ResolversTypes['AgreementEventNotice']>,
    'agreementEventRecorded',
    ParentType,
    ContextType,
    Partial<SubscriptionAgreementEventRecordedArgs>
  >;
};

export type AgreementEventNoticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementEventNotice'] =
    ResolversParentTypes['AgreementEventNotice'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['AgreementEvent']>, ParentType, ContextType>;
};

export type CadenceChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceChange'] = ResolversParentTypes['CadenceChange'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['CadenceEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['CadenceConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type CadenceConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceConflict'] =
    ResolversParentTypes['CadenceConflict'],
> = {
  yourVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['CadenceEntry']>, ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['AgreementCadence'], ParentType, ContextType>;
};

export type AgreementChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementChange'] =
    ResolversParentTypes['AgreementChange'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['AgreementEvent']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['AgreementConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type AgreementConflictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementConflict'] =
    ResolversParentTypes['AgreementConflict'],
> = {
  yourVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  yours?: Resolver<Maybe<ResolversTypes['AgreementEventDraft']>, ParentType, ContextType>;
  theirs?: Resolver<ResolversTypes['AccessAgreement'], ParentType, ContextType>;
};

export type AgreementEventDraftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementEventDraft'] =
    ResolversParentTypes['AgreementEventDraft'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementEventKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['AgreementTermClaim']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  violations?: Resolver<
    Maybe<ResolversTypes['ViolationConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementViolationsArgs>
  >;
  verificationTeams?: Resolver<
    Maybe<ResolversTypes['VerificationTeamConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementVerificationTeamsArgs>
  >;
  escalationLadders?: Resolver<
    Maybe<ResolversTypes['EscalationLadderConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementEscalationLaddersArgs>
  >;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isExample?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['AccessAgreementType']>, ParentType, ContextType>;
  countryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  countries?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Country']>>, ParentType, ContextType>;
  parties?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['AgreementParty']>>,
    ParentType,
    ContextType
  >;
  signed?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  entersIntoForce?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  durationDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes['AgreementRenewal']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  clauses?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['AgreementClause']>>,
    ParentType,
    ContextType,
    Partial<AccessAgreementClausesArgs>
  >;
  verification?: Resolver<Maybe<ResolversTypes['AgreementVerification']>, ParentType, ContextType>;
  events?: Resolver<
    Maybe<ResolversTypes['AgreementEventConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementEventsArgs>
  >;
  withdrawnEvents?: Resolver<
    Maybe<ResolversTypes['AgreementEventConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementWithdrawnEventsArgs>
  >;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statusOn?: Resolver<
    Maybe<ResolversTypes['AgreementStatus']>,
    ParentType,
    ContextType,
    RequireFields<AccessAgreementStatusOnArgs, 'date'>
  >;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  publications?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['AgreementPublication']>>,
    ParentType,
    ContextType
  >;
  publicOn?: Resolver<
    Maybe<ResolversTypes['AgreementPublicity']>,
    ParentType,
    ContextType,
    RequireFields<AccessAgreementPublicOnArgs, 'date'>
  >;
  publicationVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  protections?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['AgreementProtection']>>,
    ParentType,
    ContextType
  >;
  community?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes['NegotiationParticipant']>>,
    ParentType,
    ContextType
  >;
  cadence?: Resolver<
    Maybe<ResolversTypes['AgreementCadence']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementCadenceArgs>
  >;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventsNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceRecord']>>, ParentType, ContextType>;
  negotiations?: Resolver<
    Maybe<ResolversTypes['NegotiationConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementNegotiationsArgs>
  >;
  violationClaims?: Resolver<
    Maybe<ResolversTypes['ViolationClaimConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementViolationClaimsArgs>
  >;
  publicMessages?: Resolver<
    Maybe<ResolversTypes['PublicMessageConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementPublicMessagesArgs>
  >;
  leadershipPlans?: Resolver<
    Maybe<ResolversTypes['LeadershipPlanConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementLeadershipPlansArgs>
  >;
  jointExercises?: Resolver<
    Maybe<ResolversTypes['JointExerciseConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementJointExercisesArgs>
  >;
  trainings?: Resolver<
    Maybe<ResolversTypes['TrainingConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementTrainingsArgs>
  >;
  lessons?: Resolver<
    Maybe<ResolversTypes['LessonConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementLessonsArgs>
  >;
  durableSolutionLinks?: Resolver<
    Maybe<ResolversTypes['DurableSolutionLinkConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementDurableSolutionLinksArgs>
  >;
  pauses?: Resolver<
    Maybe<ResolversTypes['HumanitarianPauseConnection']>,
    ParentType,
    ContextType,
    Partial<AccessAgreementPausesArgs>
  >;
};

export type AgreementPartyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementParty'] =
    ResolversParentTypes['AgreementParty'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgreementRole'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type AgreementRenewalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementRenewal'] =
    ResolversParentTypes['AgreementRenewal'],
> = {
  mode?: Resolver<ResolversTypes['AgreementRenewalMode'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementClauseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementClause'] =
    ResolversParentTypes['AgreementClause'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['AgreementClauseKind']>, ParentType, ContextType>;
};

export type AgreementVerificationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementVerification'] =
    ResolversParentTypes['AgreementVerification'],
> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  composition?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementEvent'] =
    ResolversParentTypes['AgreementEvent'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementEventKind'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['AgreementTermClaim']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherAccounts?: Resolver<
    ReadonlyArray<ResolversTypes['AgreementEventAccount']>,
    ParentType,
    ContextType
  >;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['Recording']>, ParentType, ContextType>;
};

export type AgreementTermClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementTermClaim'] =
    ResolversParentTypes['AgreementTermClaim'],
> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgreementEventAccountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementEventAccount'] =
    ResolversParentTypes['AgreementEventAccount'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementStatusResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementStatus'] =
    ResolversParentTypes['AgreementStatus'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suspendedBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<
    ReadonlyArray<ResolversTypes['AgreementClaimedState']>,
    ParentType,
    ContextType
  >;
  barredBy?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  underReview?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AgreementClaimedStateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementClaimedState'] =
    ResolversParentTypes['AgreementClaimedState'],
> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgreementCadenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementCadence'] =
    ResolversParentTypes['AgreementCadence'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rhythms?: Resolver<ReadonlyArray<ResolversTypes['CadenceRhythm']>, ParentType, ContextType>;
  liaisonMeetings?: Resolver<
    ResolversTypes['LiaisonMeetingConnection'],
    ParentType,
    ContextType,
    Partial<AgreementCadenceLiaisonMeetingsArgs>
  >;
  factFindingMissions?: Resolver<
    ResolversTypes['FactFindingMissionConnection'],
    ParentType,
    ContextType,
    Partial<AgreementCadenceFactFindingMissionsArgs>
  >;
  survivorConsultations?: Resolver<
    ResolversTypes['SurvivorConsultationConnection'],
    ParentType,
    ContextType,
    Partial<AgreementCadenceSurvivorConsultationsArgs>
  >;
  publicBriefings?: Resolver<
    ResolversTypes['PublicBriefingConnection'],
    ParentType,
    ContextType,
    Partial<AgreementCadencePublicBriefingsArgs>
  >;
  withdrawn?: Resolver<
    ResolversTypes['CadenceEntryConnection'],
    ParentType,
    ContextType,
    Partial<AgreementCadenceWithdrawnArgs>
  >;
  due?: Resolver<ReadonlyArray<ResolversTypes['CadenceOccurrence']>, ParentType, ContextType>;
  overdue?: Resolver<ReadonlyArray<ResolversTypes['CadenceOccurrence']>, ParentType, ContextType>;
  occurrences?: Resolver<
    ResolversTypes['CadenceOccurrenceConnection'],
    ParentType,
    ContextType,
    Partial<AgreementCadenceOccurrencesArgs>
  >;
};

export type CadenceOccurrenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceOccurrence'] =
    ResolversParentTypes['CadenceOccurrence'],
> = {
  kind?: Resolver<ResolversTypes['CadenceKind'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CadenceState'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rhythm?: Resolver<ResolversTypes['CadenceRhythm'], ParentType, ContextType>;
};

export type CadenceEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceEntry'] = ResolversParentTypes['CadenceEntry'],
> = {
  __resolveType: TypeResolveFn<
    | 'CadenceRhythm'
    | 'LiaisonMeeting'
    | 'FactFindingMission'
    | 'SurvivorConsultation'
    | 'PublicBriefing',
    ParentType,
    ContextType
  >;
};

export type CadenceRhythmResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceRhythm'] = ResolversParentTypes['CadenceRhythm'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CadenceKind'], ParentType, ContextType>;
  every?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CadenceUnit'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['Recording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiaisonMeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LiaisonMeeting'] =
    ResolversParentTypes['LiaisonMeeting'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  participants?: Resolver<
    ReadonlyArray<ResolversTypes['CadenceParticipant']>,
    ParentType,
    ContextType
  >;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['Recording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactFindingMissionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FactFindingMission'] =
    ResolversParentTypes['FactFindingMission'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  participants?: Resolver<
    ReadonlyArray<ResolversTypes['CadenceParticipant']>,
    ParentType,
    ContextType
  >;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['Recording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurvivorConsultationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SurvivorConsultation'] =
    ResolversParentTypes['SurvivorConsultation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  consulted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  informedConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  themes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['Recording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicBriefingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicBriefing'] =
    ResolversParentTypes['PublicBriefing'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  challenges?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nextSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  recording?: Resolver<Maybe<ResolversTypes['Recording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CadenceParticipantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceParticipant'] =
    ResolversParentTypes['CadenceParticipant'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type AuthorizationPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuthorizationPeriod'] =
    ResolversParentTypes['AuthorizationPeriod'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['AuthorizationCoverage'], ParentType, ContextType>;
  inForce?: Resolver<ReadonlyArray<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  standings?: Resolver<ReadonlyArray<ResolversTypes['AgreementStanding']>, ParentType, ContextType>;
};

export type AgreementStandingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementStanding'] =
    ResolversParentTypes['AgreementStanding'],
> = {
  agreement?: Resolver<ResolversTypes['AccessAgreement'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
};

export type AccessIndicatorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessIndicator'] =
    ResolversParentTypes['AccessIndicator'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['AccessMeasure'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AccessFigureStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asGiven?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placeAsGiven?: Resolver<ResolversTypes['PlaceAsGiven'], ParentType, ContextType>;
  placeMatch?: Resolver<ResolversTypes['PlaceMatch'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type MovementOutcomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MovementOutcome'] =
    ResolversParentTypes['MovementOutcome'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  facilitated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partiallyFacilitated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  impeded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  denied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cancelledOrPostponed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  placeAsGiven?: Resolver<ResolversTypes['PlaceAsGiven'], ParentType, ContextType>;
  placeMatch?: Resolver<ResolversTypes['PlaceMatch'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type MovementOutcomeSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MovementOutcomeSummary'] =
    ResolversParentTypes['MovementOutcomeSummary'],
> = {
  period?: Resolver<ResolversTypes['DateRange'], ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['MovementOutcomeBasis'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['ReportedCount'], ParentType, ContextType>;
  facilitated?: Resolver<ResolversTypes['ReportedCount'], ParentType, ContextType>;
  partiallyFacilitated?: Resolver<ResolversTypes['ReportedCount'], ParentType, ContextType>;
  impeded?: Resolver<ResolversTypes['ReportedCount'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['ReportedCount'], ParentType, ContextType>;
  cancelledOrPostponed?: Resolver<ResolversTypes['ReportedCount'], ParentType, ContextType>;
  unaccounted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
};

export type ReportedCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ReportedCount'] = ResolversParentTypes['ReportedCount'],
> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  blanks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessMatchRatesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessMatchRates'] =
    ResolversParentTypes['AccessMatchRates'],
> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['MatchRate'], ParentType, ContextType>;
};

export type MatchRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MatchRate'] = ResolversParentTypes['MatchRate'],
> = {
  matched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
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
  authorizations?: Resolver<
    Maybe<ResolversTypes['AuthorizationPeriodConnection']>,
    ParentType,
    ContextType,
    RequireFields<CountryAuthorizationsArgs, 'from' | 'to'>
  >;
  accessConstraints?: Resolver<
    Maybe<ResolversTypes['AccessConstraintConnection']>,
    ParentType,
    ContextType,
    Partial<CountryAccessConstraintsArgs>
  >;
  riskAssessments?: Resolver<
    Maybe<ResolversTypes['RiskAssessmentConnection']>,
    ParentType,
    ContextType,
    Partial<CountryRiskAssessmentsArgs>
  >;
  accessAgreements?: Resolver<
    Maybe<ResolversTypes['AccessAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<CountryAccessAgreementsArgs>
  >;
  accessIndicators?: Resolver<
    Maybe<ResolversTypes['AccessIndicatorConnection']>,
    ParentType,
    ContextType,
    Partial<CountryAccessIndicatorsArgs>
  >;
  movementOutcomes?: Resolver<
    Maybe<ResolversTypes['MovementOutcomeConnection']>,
    ParentType,
    ContextType,
    Partial<CountryMovementOutcomesArgs>
  >;
  negotiations?: Resolver<
    Maybe<ResolversTypes['NegotiationConnection']>,
    ParentType,
    ContextType,
    Partial<CountryNegotiationsArgs>
  >;
  violationClaims?: Resolver<
    Maybe<ResolversTypes['ViolationClaimConnection']>,
    ParentType,
    ContextType,
    Partial<CountryViolationClaimsArgs>
  >;
  publicMessages?: Resolver<
    Maybe<ResolversTypes['PublicMessageConnection']>,
    ParentType,
    ContextType,
    Partial<CountryPublicMessagesArgs>
  >;
  trainings?: Resolver<
    Maybe<ResolversTypes['TrainingConnection']>,
    ParentType,
    ContextType,
    Partial<CountryTrainingsArgs>
  >;
  pauses?: Resolver<
    Maybe<ResolversTypes['HumanitarianPauseConnection']>,
    ParentType,
    ContextType,
    Partial<CountryPausesArgs>
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
  accessConstraints?: Resolver<
    Maybe<ResolversTypes['AccessConstraintConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaAccessConstraintsArgs>
  >;
  inheritedConstraints?: Resolver<
    Maybe<ResolversTypes['AccessConstraintConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaInheritedConstraintsArgs>
  >;
  riskAssessments?: Resolver<
    Maybe<ResolversTypes['RiskAssessmentConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaRiskAssessmentsArgs>
  >;
  inheritedRisks?: Resolver<
    Maybe<ResolversTypes['RiskAssessmentConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaInheritedRisksArgs>
  >;
  movementOutcomes?: Resolver<
    Maybe<ResolversTypes['MovementOutcomeConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaMovementOutcomesArgs>
  >;
  negotiations?: Resolver<
    Maybe<ResolversTypes['NegotiationConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaNegotiationsArgs>
  >;
  pauses?: Resolver<
    Maybe<ResolversTypes['HumanitarianPauseConnection']>,
    ParentType,
    ContextType,
    Partial<AdminAreaPausesArgs>
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
  accessAgreements?: Resolver<
    Maybe<ResolversTypes['AccessAgreementConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationAccessAgreementsArgs>
  >;
  negotiations?: Resolver<
    Maybe<ResolversTypes['NegotiationConnection']>,
    ParentType,
    ContextType,
    Partial<OrganizationNegotiationsArgs>
  >;
  negotiationTrackRecord?: Resolver<
    Maybe<ResolversTypes['TrackRecord']>,
    ParentType,
    ContextType,
    Partial<OrganizationNegotiationTrackRecordArgs>
  >;
};

export type AgreementEventConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementEventConnection'] =
    ResolversParentTypes['AgreementEventConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AgreementEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEventEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementEventEdge'] =
    ResolversParentTypes['AgreementEventEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreementEvent'], ParentType, ContextType>;
};

export type LiaisonMeetingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LiaisonMeetingConnection'] =
    ResolversParentTypes['LiaisonMeetingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LiaisonMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LiaisonMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiaisonMeetingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LiaisonMeetingEdge'] =
    ResolversParentTypes['LiaisonMeetingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LiaisonMeeting'], ParentType, ContextType>;
};

export type FactFindingMissionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FactFindingMissionConnection'] =
    ResolversParentTypes['FactFindingMissionConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['FactFindingMissionEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FactFindingMission']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactFindingMissionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FactFindingMissionEdge'] =
    ResolversParentTypes['FactFindingMissionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactFindingMission'], ParentType, ContextType>;
};

export type SurvivorConsultationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SurvivorConsultationConnection'] =
    ResolversParentTypes['SurvivorConsultationConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['SurvivorConsultationEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SurvivorConsultation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurvivorConsultationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SurvivorConsultationEdge'] =
    ResolversParentTypes['SurvivorConsultationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SurvivorConsultation'], ParentType, ContextType>;
};

export type PublicBriefingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicBriefingConnection'] =
    ResolversParentTypes['PublicBriefingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicBriefingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicBriefing']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicBriefingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicBriefingEdge'] =
    ResolversParentTypes['PublicBriefingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicBriefing'], ParentType, ContextType>;
};

export type CadenceEntryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceEntryConnection'] =
    ResolversParentTypes['CadenceEntryConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CadenceEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CadenceEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CadenceEntryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceEntryEdge'] =
    ResolversParentTypes['CadenceEntryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CadenceEntry'], ParentType, ContextType>;
};

export type CadenceOccurrenceConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceOccurrenceConnection'] =
    ResolversParentTypes['CadenceOccurrenceConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CadenceOccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CadenceOccurrence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CadenceOccurrenceEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CadenceOccurrenceEdge'] =
    ResolversParentTypes['CadenceOccurrenceEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CadenceOccurrence'], ParentType, ContextType>;
};

export type MovementOutcomeSummaryConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MovementOutcomeSummaryConnection'] =
    ResolversParentTypes['MovementOutcomeSummaryConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['MovementOutcomeSummaryEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<
    ReadonlyArray<ResolversTypes['MovementOutcomeSummary']>,
    ParentType,
    ContextType
  >;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovementOutcomeSummaryEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MovementOutcomeSummaryEdge'] =
    ResolversParentTypes['MovementOutcomeSummaryEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MovementOutcomeSummary'], ParentType, ContextType>;
};

export type AuthorizationPeriodConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuthorizationPeriodConnection'] =
    ResolversParentTypes['AuthorizationPeriodConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['AuthorizationPeriodEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuthorizationPeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorizationPeriodEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AuthorizationPeriodEdge'] =
    ResolversParentTypes['AuthorizationPeriodEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuthorizationPeriod'], ParentType, ContextType>;
};

export type AccessAgreementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessAgreementConnection'] =
    ResolversParentTypes['AccessAgreementConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessAgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessAgreementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessAgreementEdge'] =
    ResolversParentTypes['AccessAgreementEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessAgreement'], ParentType, ContextType>;
};

export type AccessIndicatorConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessIndicatorConnection'] =
    ResolversParentTypes['AccessIndicatorConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessIndicatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessIndicator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessIndicatorEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessIndicatorEdge'] =
    ResolversParentTypes['AccessIndicatorEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessIndicator'], ParentType, ContextType>;
};

export type MovementOutcomeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MovementOutcomeConnection'] =
    ResolversParentTypes['MovementOutcomeConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MovementOutcomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MovementOutcome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovementOutcomeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MovementOutcomeEdge'] =
    ResolversParentTypes['MovementOutcomeEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MovementOutcome'], ParentType, ContextType>;
};

export type NegotiationPlaybookResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationPlaybook'] =
    ResolversParentTypes['NegotiationPlaybook'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PlaybookVersion']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['PlaybookVersion']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  withdrawnEntries?: Resolver<
    ReadonlyArray<ResolversTypes['HistoryEntry']>,
    ParentType,
    ContextType
  >;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  negotiations?: Resolver<
    ResolversTypes['NegotiationConnection'],
    ParentType,
    ContextType,
    Partial<NegotiationPlaybookNegotiationsArgs>
  >;
};

export type PlaybookVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaybookVersion'] =
    ResolversParentTypes['PlaybookVersion'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  milestones?: Resolver<
    ReadonlyArray<ResolversTypes['PlaybookMilestone']>,
    ParentType,
    ContextType
  >;
  verificationSteps?: Resolver<
    ReadonlyArray<ResolversTypes['PlaybookStep']>,
    ParentType,
    ContextType
  >;
  redLines?: Resolver<ReadonlyArray<ResolversTypes['NegotiationLine']>, ParentType, ContextType>;
  bottomLines?: Resolver<ReadonlyArray<ResolversTypes['NegotiationLine']>, ParentType, ContextType>;
};

export type PlaybookMilestoneResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaybookMilestone'] =
    ResolversParentTypes['PlaybookMilestone'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAfterDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlaybookStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaybookStep'] = ResolversParentTypes['PlaybookStep'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NegotiationLineResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationLine'] =
    ResolversParentTypes['NegotiationLine'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<
    ReadonlyArray<ResolversTypes['AgreementClauseKind']>,
    ParentType,
    ContextType
  >;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['FigureLimit']>, ParentType, ContextType>;
};

export type FigureLimitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FigureLimit'] = ResolversParentTypes['FigureLimit'],
> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PlaybookChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlaybookChange'] =
    ResolversParentTypes['PlaybookChange'],
> = {
  playbook?: Resolver<Maybe<ResolversTypes['NegotiationPlaybook']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type NegotiationPlaybookConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationPlaybookConnection'] =
    ResolversParentTypes['NegotiationPlaybookConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['NegotiationPlaybookEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NegotiationPlaybook']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NegotiationPlaybookEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationPlaybookEdge'] =
    ResolversParentTypes['NegotiationPlaybookEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NegotiationPlaybook'], ParentType, ContextType>;
};

export type NegotiationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Negotiation'] = ResolversParentTypes['Negotiation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  begun?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  team?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  playbook?: Resolver<Maybe<ResolversTypes['NegotiationPlaybook']>, ParentType, ContextType>;
  playbookVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  participants?: Resolver<
    ReadonlyArray<ResolversTypes['NegotiationParticipant']>,
    ParentType,
    ContextType,
    Partial<NegotiationParticipantsArgs>
  >;
  mandates?: Resolver<ReadonlyArray<ResolversTypes['NegotiationMandate']>, ParentType, ContextType>;
  positions?: Resolver<
    ReadonlyArray<ResolversTypes['NegotiationPosition']>,
    ParentType,
    ContextType,
    Partial<NegotiationPositionsArgs>
  >;
  commonGround?: Resolver<
    ReadonlyArray<ResolversTypes['CommonGround']>,
    ParentType,
    ContextType,
    Partial<NegotiationCommonGroundArgs>
  >;
  redLines?: Resolver<ReadonlyArray<ResolversTypes['NegotiationLine']>, ParentType, ContextType>;
  bottomLines?: Resolver<ReadonlyArray<ResolversTypes['NegotiationLine']>, ParentType, ContextType>;
  proposedTerms?: Resolver<ReadonlyArray<ResolversTypes['ProposedTerm']>, ParentType, ContextType>;
  wouldCross?: Resolver<
    ReadonlyArray<ResolversTypes['LineCrossing']>,
    ParentType,
    ContextType,
    RequireFields<NegotiationWouldCrossArgs, 'term'>
  >;
  milestones?: Resolver<
    ReadonlyArray<ResolversTypes['MilestoneDistance']>,
    ParentType,
    ContextType
  >;
  verifiedSteps?: Resolver<ReadonlyArray<ResolversTypes['VerifiedStep']>, ParentType, ContextType>;
  commitments?: Resolver<
    ReadonlyArray<ResolversTypes['NegotiationCommitment']>,
    ParentType,
    ContextType,
    Partial<NegotiationCommitmentsArgs>
  >;
  trackRecord?: Resolver<
    ReadonlyArray<ResolversTypes['ParticipantRecord']>,
    ParentType,
    ContextType
  >;
  ending?: Resolver<Maybe<ResolversTypes['NegotiationEnding']>, ParentType, ContextType>;
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

export type NegotiationParticipantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationParticipant'] =
    ResolversParentTypes['NegotiationParticipant'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['NegotiationCapacity'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consentToBeNamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type NegotiationMandateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationMandate'] =
    ResolversParentTypes['NegotiationMandate'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NegotiationPositionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationPosition'] =
    ResolversParentTypes['NegotiationPosition'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  participant?: Resolver<ResolversTypes['NegotiationParticipant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasoning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommonGroundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CommonGround'] = ResolversParentTypes['CommonGround'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommonGroundKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposedTermResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProposedTerm'] = ResolversParentTypes['ProposedTerm'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['NegotiationParticipant']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<
    ReadonlyArray<ResolversTypes['AgreementClauseKind']>,
    ParentType,
    ContextType
  >;
  figures?: Resolver<ReadonlyArray<ResolversTypes['TermFigure']>, ParentType, ContextType>;
  crossesRedLines?: Resolver<
    ReadonlyArray<ResolversTypes['LineCrossing']>,
    ParentType,
    ContextType
  >;
  crossesBottomLines?: Resolver<
    ReadonlyArray<ResolversTypes['LineCrossing']>,
    ParentType,
    ContextType
  >;
};

export type TermFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TermFigure'] = ResolversParentTypes['TermFigure'],
> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LineCrossingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LineCrossing'] = ResolversParentTypes['LineCrossing'],
> = {
  line?: Resolver<ResolversTypes['NegotiationLine'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LineCrossingBasis'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MilestoneDistanceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MilestoneDistance'] =
    ResolversParentTypes['MilestoneDistance'],
> = {
  milestone?: Resolver<ResolversTypes['PlaybookMilestone'], ParentType, ContextType>;
  reachedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stepsVerified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepsMissing?: Resolver<ReadonlyArray<ResolversTypes['PlaybookStep']>, ParentType, ContextType>;
};

export type VerifiedStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VerifiedStep'] = ResolversParentTypes['VerifiedStep'],
> = {
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NegotiationCommitmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationCommitment'] =
    ResolversParentTypes['NegotiationCommitment'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['NegotiationParticipant'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  made?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  firstDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommitmentState'], ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updates?: Resolver<ReadonlyArray<ResolversTypes['CommitmentUpdate']>, ParentType, ContextType>;
};

export type CommitmentUpdateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CommitmentUpdate'] =
    ResolversParentTypes['CommitmentUpdate'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrackRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrackRecord'] = ResolversParentTypes['TrackRecord'],
> = {
  made?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keptLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  broken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  postponed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantRecordResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ParticipantRecord'] =
    ResolversParentTypes['ParticipantRecord'],
> = {
  participant?: Resolver<ResolversTypes['NegotiationParticipant'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['TrackRecord'], ParentType, ContextType>;
};

export type NegotiationEndingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationEnding'] =
    ResolversParentTypes['NegotiationEnding'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['NegotiationOutcome'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NegotiationChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationChange'] =
    ResolversParentTypes['NegotiationChange'],
> = {
  negotiation?: Resolver<Maybe<ResolversTypes['Negotiation']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type NegotiationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationConnection'] =
    ResolversParentTypes['NegotiationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NegotiationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Negotiation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NegotiationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['NegotiationEdge'] =
    ResolversParentTypes['NegotiationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Negotiation'], ParentType, ContextType>;
};

export type AgreementPublicationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementPublication'] =
    ResolversParentTypes['AgreementPublication'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['AgreementPart']>, ParentType, ContextType>;
  clauses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Int']>>, ParentType, ContextType>;
  retractedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retractionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementPublicityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementPublicity'] =
    ResolversParentTypes['AgreementPublicity'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgreementProtectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementProtection'] =
    ResolversParentTypes['AgreementProtection'],
> = {
  kind?: Resolver<ResolversTypes['AgreementClauseKind'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['AgreementClause']>, ParentType, ContextType>;
};

export type AgreementPublicationChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AgreementPublicationChange'] =
    ResolversParentTypes['AgreementPublicationChange'],
> = {
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type HumanitarianPauseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HumanitarianPause'] =
    ResolversParentTypes['HumanitarianPause'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  corridors?: Resolver<ReadonlyArray<ResolversTypes['Corridor']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PauseStatus'], ParentType, ContextType>;
  statusOn?: Resolver<
    ResolversTypes['PauseStatus'],
    ParentType,
    ContextType,
    RequireFields<HumanitarianPauseStatusOnArgs, 'date'>
  >;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  peopleServed?: Resolver<ReadonlyArray<ResolversTypes['PeopleServed']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type PauseChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PauseChange'] = ResolversParentTypes['PauseChange'],
> = {
  pause?: Resolver<Maybe<ResolversTypes['HumanitarianPause']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type HumanitarianPauseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HumanitarianPauseConnection'] =
    ResolversParentTypes['HumanitarianPauseConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HumanitarianPauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HumanitarianPause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HumanitarianPauseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HumanitarianPauseEdge'] =
    ResolversParentTypes['HumanitarianPauseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HumanitarianPause'], ParentType, ContextType>;
};

export type AccessConstraintResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessConstraint'] =
    ResolversParentTypes['AccessConstraint'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AccessConstraintType'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessConstraintState'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  durationDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['ConstraintImpact'], ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  details?: Resolver<Maybe<ResolversTypes['ConstraintDetails']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
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

export type ConstraintImpactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConstraintImpact'] =
    ResolversParentTypes['ConstraintImpact'],
> = {
  effect?: Resolver<ResolversTypes['ConstraintEffect'], ParentType, ContextType>;
  peopleAffected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
};

export type ConstraintDetailsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ConstraintDetails'] =
    ResolversParentTypes['ConstraintDetails'],
> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessConstraintConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessConstraintConnection'] =
    ResolversParentTypes['AccessConstraintConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessConstraintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessConstraint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessConstraintEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessConstraintEdge'] =
    ResolversParentTypes['AccessConstraintEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessConstraint'], ParentType, ContextType>;
};

export type AccessConstraintChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['AccessConstraintChange'] =
    ResolversParentTypes['AccessConstraintChange'],
> = {
  constraint?: Resolver<Maybe<ResolversTypes['AccessConstraint']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type ViolationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Violation'] = ResolversParentTypes['Violation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['AgreementClause']>, ParentType, ContextType>;
  clauseNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  constraint?: Resolver<Maybe<ResolversTypes['AccessConstraint']>, ParentType, ContextType>;
  linkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allegedParty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ViolationStatus'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ViolationVerdict']>, ParentType, ContextType>;
  investigations?: Resolver<
    ReadonlyArray<ResolversTypes['Investigation']>,
    ParentType,
    ContextType
  >;
  consequences?: Resolver<
    ReadonlyArray<ResolversTypes['ViolationConsequence']>,
    ParentType,
    ContextType
  >;
  publicFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type ViolationVerdictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViolationVerdict'] =
    ResolversParentTypes['ViolationVerdict'],
> = {
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['VerdictBasis'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type InvestigationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Investigation'] = ResolversParentTypes['Investigation'],
> = {
  investigator?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  mandate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['SafetyPause']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['InvestigationStage']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['InvestigationFinding']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SafetyPauseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['SafetyPause'] = ResolversParentTypes['SafetyPause'],
> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lifted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type InvestigationStageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['InvestigationStage'] =
    ResolversParentTypes['InvestigationStage'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvestigationStageState'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ViolationConsequenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViolationConsequence'] =
    ResolversParentTypes['ViolationConsequence'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConsequenceKind'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsequenceState'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lostItsGround?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViolationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViolationConnection'] =
    ResolversParentTypes['ViolationConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ViolationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Violation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViolationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViolationEdge'] = ResolversParentTypes['ViolationEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Violation'], ParentType, ContextType>;
};

export type ViolationUpdateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViolationUpdate'] =
    ResolversParentTypes['ViolationUpdate'],
> = {
  violation?: Resolver<Maybe<ResolversTypes['Violation']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type VerificationTeamResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VerificationTeam'] =
    ResolversParentTypes['VerificationTeam'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspections?: Resolver<
    ResolversTypes['TeamInspectionConnection'],
    ParentType,
    ContextType,
    Partial<VerificationTeamInspectionsArgs>
  >;
  publicFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type TeamMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember'],
> = {
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TeamInspectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeamInspection'] =
    ResolversParentTypes['TeamInspection'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['VerificationTeam'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['TeamMember']>, ParentType, ContextType>;
  corridor?: Resolver<Maybe<ResolversTypes['Corridor']>, ParentType, ContextType>;
  crossing?: Resolver<Maybe<ResolversTypes['BorderCrossing']>, ParentType, ContextType>;
  consignment?: Resolver<Maybe<ResolversTypes['Consignment']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['InspectionOutcome'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  security?: Resolver<Maybe<ResolversTypes['RouteSecurity']>, ParentType, ContextType>;
};

export type VerificationTeamConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VerificationTeamConnection'] =
    ResolversParentTypes['VerificationTeamConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VerificationTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VerificationTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerificationTeamEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VerificationTeamEdge'] =
    ResolversParentTypes['VerificationTeamEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VerificationTeam'], ParentType, ContextType>;
};

export type TeamInspectionConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeamInspectionConnection'] =
    ResolversParentTypes['TeamInspectionConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamInspectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamInspection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamInspectionEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TeamInspectionEdge'] =
    ResolversParentTypes['TeamInspectionEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamInspection'], ParentType, ContextType>;
};

export type VerificationTeamChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['VerificationTeamChange'] =
    ResolversParentTypes['VerificationTeamChange'],
> = {
  team?: Resolver<Maybe<ResolversTypes['VerificationTeam']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type EscalationLadderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EscalationLadder'] =
    ResolversParentTypes['EscalationLadder'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LadderStep']>, ParentType, ContextType>;
  currentStep?: Resolver<Maybe<ResolversTypes['LadderStep']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['SafetyPause']>, ParentType, ContextType>;
  proposedStep?: Resolver<Maybe<ResolversTypes['ProposedStep']>, ParentType, ContextType>;
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

export type LadderStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LadderStep'] = ResolversParentTypes['LadderStep'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  triggers?: Resolver<ReadonlyArray<ResolversTypes['EscalationTrigger']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  mediator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposedStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ProposedStep'] = ResolversParentTypes['ProposedStep'],
> = {
  step?: Resolver<ResolversTypes['LadderStep'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  because?: Resolver<ReadonlyArray<ResolversTypes['FiredTrigger']>, ParentType, ContextType>;
};

export type FiredTriggerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FiredTrigger'] = ResolversParentTypes['FiredTrigger'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['EscalationTrigger'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  violation?: Resolver<Maybe<ResolversTypes['Violation']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
};

export type EscalationLadderConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EscalationLadderConnection'] =
    ResolversParentTypes['EscalationLadderConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EscalationLadderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EscalationLadder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EscalationLadderEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EscalationLadderEdge'] =
    ResolversParentTypes['EscalationLadderEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EscalationLadder'], ParentType, ContextType>;
};

export type EscalationLadderChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['EscalationLadderChange'] =
    ResolversParentTypes['EscalationLadderChange'],
> = {
  ladder?: Resolver<Maybe<ResolversTypes['EscalationLadder']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type RiskAssessmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RiskAssessment'] =
    ResolversParentTypes['RiskAssessment'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hazard?: Resolver<ResolversTypes['Hazard'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  adminArea?: Resolver<Maybe<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spilloverFrom?: Resolver<Maybe<ResolversTypes['Country']>, ParentType, ContextType>;
  corridor?: Resolver<Maybe<ResolversTypes['Corridor']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  reasoning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['RiskValidity'], ParentType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  incidents?: Resolver<ReadonlyArray<ResolversTypes['Incident']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  editions?: Resolver<ReadonlyArray<ResolversTypes['RiskEdition']>, ParentType, ContextType>;
  publicFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type RiskEditionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RiskEdition'] = ResolversParentTypes['RiskEdition'],
> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  reasoning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RiskAssessmentConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RiskAssessmentConnection'] =
    ResolversParentTypes['RiskAssessmentConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskAssessmentEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RiskAssessmentEdge'] =
    ResolversParentTypes['RiskAssessmentEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskAssessment'], ParentType, ContextType>;
};

export type RiskAssessmentChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RiskAssessmentChange'] =
    ResolversParentTypes['RiskAssessmentChange'],
> = {
  assessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type RoutePlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoutePlan'] = ResolversParentTypes['RoutePlan'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  way?: Resolver<ResolversTypes['PlannedWay'], ParentType, ContextType>;
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['PlannedWay']>, ParentType, ContextType>;
  ground?: Resolver<ReadonlyArray<ResolversTypes['PlanGround']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['PlanFlag']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type PlannedWayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlannedWay'] = ResolversParentTypes['PlannedWay'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corridor?: Resolver<Maybe<ResolversTypes['Corridor']>, ParentType, ContextType>;
  crossings?: Resolver<ReadonlyArray<ResolversTypes['BorderCrossing']>, ParentType, ContextType>;
};

export type PlanGroundResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanGround'] = ResolversParentTypes['PlanGround'],
> = {
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['RiskAssessment']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanFlagResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PlanFlag'] = ResolversParentTypes['PlanFlag'],
> = {
  kind?: Resolver<ResolversTypes['PlanFlagKind'], ParentType, ContextType>;
  assessmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RoutePlanConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoutePlanConnection'] =
    ResolversParentTypes['RoutePlanConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoutePlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RoutePlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutePlanEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoutePlanEdge'] = ResolversParentTypes['RoutePlanEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoutePlan'], ParentType, ContextType>;
};

export type RoutePlanChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['RoutePlanChange'] =
    ResolversParentTypes['RoutePlanChange'],
> = {
  plan?: Resolver<Maybe<ResolversTypes['RoutePlan']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type ViolationClaimResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViolationClaim'] =
    ResolversParentTypes['ViolationClaim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurred?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ClaimSource'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ClaimStanding'], ParentType, ContextType>;
  corrections?: Resolver<ReadonlyArray<ResolversTypes['ClaimCorrection']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['ClaimAssessment']>, ParentType, ContextType>;
  messages?: Resolver<
    ResolversTypes['PublicMessageConnection'],
    ParentType,
    ContextType,
    Partial<ViolationClaimMessagesArgs>
  >;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type ClaimSourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimSource'] = ResolversParentTypes['ClaimSource'],
> = {
  kind?: Resolver<ResolversTypes['ClaimSourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClaimCorrectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimCorrection'] =
    ResolversParentTypes['ClaimCorrection'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimCorrectionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimAssessmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ClaimAssessment'] =
    ResolversParentTypes['ClaimAssessment'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['ClaimFinding'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViolationClaimChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViolationClaimChange'] =
    ResolversParentTypes['ViolationClaimChange'],
> = {
  claim?: Resolver<Maybe<ResolversTypes['ViolationClaim']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type ViolationClaimConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViolationClaimConnection'] =
    ResolversParentTypes['ViolationClaimConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ViolationClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ViolationClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViolationClaimEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ViolationClaimEdge'] =
    ResolversParentTypes['ViolationClaimEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViolationClaim'], ParentType, ContextType>;
};

export type PublicMessageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicMessage'] = ResolversParentTypes['PublicMessage'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes['ExplainedRight']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['ViolationClaim']>, ParentType, ContextType>;
  drafts?: Resolver<ReadonlyArray<ResolversTypes['MessageDraft']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['CulturalReview']>, ParentType, ContextType>;
  publications?: Resolver<
    ReadonlyArray<ResolversTypes['MessagePublication']>,
    ParentType,
    ContextType
  >;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type LocalizedTextResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText'],
> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplainedRightResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExplainedRight'] =
    ResolversParentTypes['ExplainedRight'],
> = {
  right?: Resolver<ResolversTypes['CivilianRight'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessageDraftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MessageDraft'] = ResolversParentTypes['MessageDraft'],
> = {
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['CulturalReview']>, ParentType, ContextType>;
};

export type CulturalReviewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['CulturalReview'] =
    ResolversParentTypes['CulturalReview'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reviewers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MessagePublicationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['MessagePublication'] =
    ResolversParentTypes['MessagePublication'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['MessageChannel'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type PublicMessageChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicMessageChange'] =
    ResolversParentTypes['PublicMessageChange'],
> = {
  message?: Resolver<Maybe<ResolversTypes['PublicMessage']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type PublicMessageConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicMessageConnection'] =
    ResolversParentTypes['PublicMessageConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublicMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicMessageEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['PublicMessageEdge'] =
    ResolversParentTypes['PublicMessageEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicMessage'], ParentType, ContextType>;
};

export type LeadershipPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeadershipPlan'] =
    ResolversParentTypes['LeadershipPlan'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['HeldRole']>, ParentType, ContextType>;
  unfilled?: Resolver<ReadonlyArray<ResolversTypes['LeadershipRole']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type HeldRoleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['HeldRole'] = ResolversParentTypes['HeldRole'],
> = {
  role?: Resolver<ResolversTypes['LeadershipRole'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  duties?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LeadershipPlanChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeadershipPlanChange'] =
    ResolversParentTypes['LeadershipPlanChange'],
> = {
  plan?: Resolver<Maybe<ResolversTypes['LeadershipPlan']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type LeadershipPlanConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeadershipPlanConnection'] =
    ResolversParentTypes['LeadershipPlanConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LeadershipPlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LeadershipPlan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadershipPlanEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LeadershipPlanEdge'] =
    ResolversParentTypes['LeadershipPlanEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadershipPlan'], ParentType, ContextType>;
};

export type JointExerciseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JointExercise'] = ResolversParentTypes['JointExercise'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenario?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  plannedFor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holding?: Resolver<Maybe<ResolversTypes['ExerciseHolding']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['ExerciseFinding']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type ExerciseHoldingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExerciseHolding'] =
    ResolversParentTypes['ExerciseHolding'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  participants?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExerciseFindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['ExerciseFinding'] =
    ResolversParentTypes['ExerciseFinding'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
};

export type FollowUpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowUpState'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JointExerciseChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JointExerciseChange'] =
    ResolversParentTypes['JointExerciseChange'],
> = {
  exercise?: Resolver<Maybe<ResolversTypes['JointExercise']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type JointExerciseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JointExerciseConnection'] =
    ResolversParentTypes['JointExerciseConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointExerciseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['JointExercise']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointExerciseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['JointExerciseEdge'] =
    ResolversParentTypes['JointExerciseEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointExercise'], ParentType, ContextType>;
};

export type TrainingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Training'] = ResolversParentTypes['Training'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['TrainingAudience'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['AdminArea']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['TrainingSession']>, ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['TrainedPeople'], ParentType, ContextType>;
  evaluations?: Resolver<
    ReadonlyArray<ResolversTypes['TrainingEvaluation']>,
    ParentType,
    ContextType
  >;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type TrainingSessionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingSession'] =
    ResolversParentTypes['TrainingSession'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['TrainedPeople'], ParentType, ContextType>;
};

export type TrainedPeopleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainedPeople'] = ResolversParentTypes['TrainedPeople'],
> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  women?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  men?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withDisabilities?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TrainingEvaluationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingEvaluation'] =
    ResolversParentTypes['TrainingEvaluation'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrainingChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingChange'] =
    ResolversParentTypes['TrainingChange'],
> = {
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type TrainingConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingConnection'] =
    ResolversParentTypes['TrainingConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Training']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['TrainingEdge'] = ResolversParentTypes['TrainingEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Training'], ParentType, ContextType>;
};

export type LessonResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['Lesson'] = ResolversParentTypes['Lesson'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LessonKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['LessonEvidence']>, ParentType, ContextType>;
  applications?: Resolver<
    ReadonlyArray<ResolversTypes['LessonApplication']>,
    ParentType,
    ContextType
  >;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type LessonEvidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LessonEvidence'] =
    ResolversParentTypes['LessonEvidence'],
> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exercise?: Resolver<Maybe<ResolversTypes['JointExercise']>, ParentType, ContextType>;
  training?: Resolver<Maybe<ResolversTypes['Training']>, ParentType, ContextType>;
};

export type LessonApplicationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LessonApplication'] =
    ResolversParentTypes['LessonApplication'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  playbook?: Resolver<Maybe<ResolversTypes['NegotiationPlaybook']>, ParentType, ContextType>;
  playbookVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LessonChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LessonChange'] = ResolversParentTypes['LessonChange'],
> = {
  lesson?: Resolver<Maybe<ResolversTypes['Lesson']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type LessonConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LessonConnection'] =
    ResolversParentTypes['LessonConnection'],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LessonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lesson']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LessonEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['LessonEdge'] = ResolversParentTypes['LessonEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lesson'], ParentType, ContextType>;
};

export type DurableSolutionLinkResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DurableSolutionLink'] =
    ResolversParentTypes['DurableSolutionLink'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['DurableSolutionField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  developmentPlan?: Resolver<Maybe<ResolversTypes['DevelopmentPlan']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DurableSolutionState'], ParentType, ContextType>;
  progress?: Resolver<
    ReadonlyArray<ResolversTypes['DurableSolutionProgress']>,
    ParentType,
    ContextType
  >;
  agreement?: Resolver<Maybe<ResolversTypes['AccessAgreement']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['Country']>, ParentType, ContextType>;
  sharedWith?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type DevelopmentPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DevelopmentPlan'] =
    ResolversParentTypes['DevelopmentPlan'],
> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DurableSolutionProgressResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DurableSolutionProgress'] =
    ResolversParentTypes['DurableSolutionProgress'],
> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DurableSolutionState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DurableSolutionLinkChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DurableSolutionLinkChange'] =
    ResolversParentTypes['DurableSolutionLinkChange'],
> = {
  link?: Resolver<Maybe<ResolversTypes['DurableSolutionLink']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['RecordingConflict']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['RecordingError']>, ParentType, ContextType>;
};

export type DurableSolutionLinkConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DurableSolutionLinkConnection'] =
    ResolversParentTypes['DurableSolutionLinkConnection'],
> = {
  edges?: Resolver<
    ReadonlyArray<ResolversTypes['DurableSolutionLinkEdge']>,
    ParentType,
    ContextType
  >;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DurableSolutionLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DurableSolutionLinkEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes['DurableSolutionLinkEdge'] =
    ResolversParentTypes['DurableSolutionLinkEdge'],
> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DurableSolutionLink'], ParentType, ContextType>;
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
  durableSolutionLinks?: Resolver<
    Maybe<ResolversTypes['DurableSolutionLinkConnection']>,
    ParentType,
    ContextType,
    Partial<PlanDurableSolutionLinksArgs>
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
  violations?: Resolver<
    Maybe<ResolversTypes['ViolationConnection']>,
    ParentType,
    ContextType,
    Partial<IncidentViolationsArgs>
  >;
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
  teamInspections?: Resolver<
    Maybe<ResolversTypes['TeamInspectionConnection']>,
    ParentType,
    ContextType,
    Partial<CorridorTeamInspectionsArgs>
  >;
  riskAssessments?: Resolver<
    Maybe<ResolversTypes['RiskAssessmentConnection']>,
    ParentType,
    ContextType,
    Partial<CorridorRiskAssessmentsArgs>
  >;
  pauses?: Resolver<
    Maybe<ResolversTypes['HumanitarianPauseConnection']>,
    ParentType,
    ContextType,
    Partial<CorridorPausesArgs>
  >;
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
  teamInspections?: Resolver<
    Maybe<ResolversTypes['TeamInspectionConnection']>,
    ParentType,
    ContextType,
    Partial<BorderCrossingTeamInspectionsArgs>
  >;
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
  teamInspections?: Resolver<
    Maybe<ResolversTypes['TeamInspectionConnection']>,
    ParentType,
    ContextType,
    Partial<ConsignmentTeamInspectionsArgs>
  >;
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
  Subscription?: SubscriptionResolvers<ContextType>;
  AgreementEventNotice?: AgreementEventNoticeResolvers<ContextType>;
  CadenceChange?: CadenceChangeResolvers<ContextType>;
  CadenceConflict?: CadenceConflictResolvers<ContextType>;
  AgreementChange?: AgreementChangeResolvers<ContextType>;
  AgreementConflict?: AgreementConflictResolvers<ContextType>;
  AgreementEventDraft?: AgreementEventDraftResolvers<ContextType>;
  AccessAgreement?: AccessAgreementResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementRenewal?: AgreementRenewalResolvers<ContextType>;
  AgreementClause?: AgreementClauseResolvers<ContextType>;
  AgreementVerification?: AgreementVerificationResolvers<ContextType>;
  AgreementEvent?: AgreementEventResolvers<ContextType>;
  AgreementTermClaim?: AgreementTermClaimResolvers<ContextType>;
  AgreementEventAccount?: AgreementEventAccountResolvers<ContextType>;
  AgreementStatus?: AgreementStatusResolvers<ContextType>;
  AgreementClaimedState?: AgreementClaimedStateResolvers<ContextType>;
  AgreementCadence?: AgreementCadenceResolvers<ContextType>;
  CadenceOccurrence?: CadenceOccurrenceResolvers<ContextType>;
  CadenceEntry?: CadenceEntryResolvers<ContextType>;
  CadenceRhythm?: CadenceRhythmResolvers<ContextType>;
  LiaisonMeeting?: LiaisonMeetingResolvers<ContextType>;
  FactFindingMission?: FactFindingMissionResolvers<ContextType>;
  SurvivorConsultation?: SurvivorConsultationResolvers<ContextType>;
  PublicBriefing?: PublicBriefingResolvers<ContextType>;
  CadenceParticipant?: CadenceParticipantResolvers<ContextType>;
  AuthorizationPeriod?: AuthorizationPeriodResolvers<ContextType>;
  AgreementStanding?: AgreementStandingResolvers<ContextType>;
  AccessIndicator?: AccessIndicatorResolvers<ContextType>;
  MovementOutcome?: MovementOutcomeResolvers<ContextType>;
  MovementOutcomeSummary?: MovementOutcomeSummaryResolvers<ContextType>;
  ReportedCount?: ReportedCountResolvers<ContextType>;
  AccessMatchRates?: AccessMatchRatesResolvers<ContextType>;
  MatchRate?: MatchRateResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  AdminArea?: AdminAreaResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  AgreementEventConnection?: AgreementEventConnectionResolvers<ContextType>;
  AgreementEventEdge?: AgreementEventEdgeResolvers<ContextType>;
  LiaisonMeetingConnection?: LiaisonMeetingConnectionResolvers<ContextType>;
  LiaisonMeetingEdge?: LiaisonMeetingEdgeResolvers<ContextType>;
  FactFindingMissionConnection?: FactFindingMissionConnectionResolvers<ContextType>;
  FactFindingMissionEdge?: FactFindingMissionEdgeResolvers<ContextType>;
  SurvivorConsultationConnection?: SurvivorConsultationConnectionResolvers<ContextType>;
  SurvivorConsultationEdge?: SurvivorConsultationEdgeResolvers<ContextType>;
  PublicBriefingConnection?: PublicBriefingConnectionResolvers<ContextType>;
  PublicBriefingEdge?: PublicBriefingEdgeResolvers<ContextType>;
  CadenceEntryConnection?: CadenceEntryConnectionResolvers<ContextType>;
  CadenceEntryEdge?: CadenceEntryEdgeResolvers<ContextType>;
  CadenceOccurrenceConnection?: CadenceOccurrenceConnectionResolvers<ContextType>;
  CadenceOccurrenceEdge?: CadenceOccurrenceEdgeResolvers<ContextType>;
  MovementOutcomeSummaryConnection?: MovementOutcomeSummaryConnectionResolvers<ContextType>;
  MovementOutcomeSummaryEdge?: MovementOutcomeSummaryEdgeResolvers<ContextType>;
  AuthorizationPeriodConnection?: AuthorizationPeriodConnectionResolvers<ContextType>;
  AuthorizationPeriodEdge?: AuthorizationPeriodEdgeResolvers<ContextType>;
  AccessAgreementConnection?: AccessAgreementConnectionResolvers<ContextType>;
  AccessAgreementEdge?: AccessAgreementEdgeResolvers<ContextType>;
  AccessIndicatorConnection?: AccessIndicatorConnectionResolvers<ContextType>;
  AccessIndicatorEdge?: AccessIndicatorEdgeResolvers<ContextType>;
  MovementOutcomeConnection?: MovementOutcomeConnectionResolvers<ContextType>;
  MovementOutcomeEdge?: MovementOutcomeEdgeResolvers<ContextType>;
  NegotiationPlaybook?: NegotiationPlaybookResolvers<ContextType>;
  PlaybookVersion?: PlaybookVersionResolvers<ContextType>;
  PlaybookMilestone?: PlaybookMilestoneResolvers<ContextType>;
  PlaybookStep?: PlaybookStepResolvers<ContextType>;
  NegotiationLine?: NegotiationLineResolvers<ContextType>;
  FigureLimit?: FigureLimitResolvers<ContextType>;
  PlaybookChange?: PlaybookChangeResolvers<ContextType>;
  NegotiationPlaybookConnection?: NegotiationPlaybookConnectionResolvers<ContextType>;
  NegotiationPlaybookEdge?: NegotiationPlaybookEdgeResolvers<ContextType>;
  Negotiation?: NegotiationResolvers<ContextType>;
  NegotiationParticipant?: NegotiationParticipantResolvers<ContextType>;
  NegotiationMandate?: NegotiationMandateResolvers<ContextType>;
  NegotiationPosition?: NegotiationPositionResolvers<ContextType>;
  CommonGround?: CommonGroundResolvers<ContextType>;
  ProposedTerm?: ProposedTermResolvers<ContextType>;
  TermFigure?: TermFigureResolvers<ContextType>;
  LineCrossing?: LineCrossingResolvers<ContextType>;
  MilestoneDistance?: MilestoneDistanceResolvers<ContextType>;
  VerifiedStep?: VerifiedStepResolvers<ContextType>;
  NegotiationCommitment?: NegotiationCommitmentResolvers<ContextType>;
  CommitmentUpdate?: CommitmentUpdateResolvers<ContextType>;
  TrackRecord?: TrackRecordResolvers<ContextType>;
  ParticipantRecord?: ParticipantRecordResolvers<ContextType>;
  NegotiationEnding?: NegotiationEndingResolvers<ContextType>;
  NegotiationChange?: NegotiationChangeResolvers<ContextType>;
  NegotiationConnection?: NegotiationConnectionResolvers<ContextType>;
  NegotiationEdge?: NegotiationEdgeResolvers<ContextType>;
  AgreementPublication?: AgreementPublicationResolvers<ContextType>;
  AgreementPublicity?: AgreementPublicityResolvers<ContextType>;
  AgreementProtection?: AgreementProtectionResolvers<ContextType>;
  AgreementPublicationChange?: AgreementPublicationChangeResolvers<ContextType>;
  HumanitarianPause?: HumanitarianPauseResolvers<ContextType>;
  PauseChange?: PauseChangeResolvers<ContextType>;
  HumanitarianPauseConnection?: HumanitarianPauseConnectionResolvers<ContextType>;
  HumanitarianPauseEdge?: HumanitarianPauseEdgeResolvers<ContextType>;
  AccessConstraint?: AccessConstraintResolvers<ContextType>;
  ConstraintImpact?: ConstraintImpactResolvers<ContextType>;
  ConstraintDetails?: ConstraintDetailsResolvers<ContextType>;
  AccessConstraintConnection?: AccessConstraintConnectionResolvers<ContextType>;
  AccessConstraintEdge?: AccessConstraintEdgeResolvers<ContextType>;
  AccessConstraintChange?: AccessConstraintChangeResolvers<ContextType>;
  Violation?: ViolationResolvers<ContextType>;
  ViolationVerdict?: ViolationVerdictResolvers<ContextType>;
  Investigation?: InvestigationResolvers<ContextType>;
  SafetyPause?: SafetyPauseResolvers<ContextType>;
  InvestigationStage?: InvestigationStageResolvers<ContextType>;
  ViolationConsequence?: ViolationConsequenceResolvers<ContextType>;
  ViolationConnection?: ViolationConnectionResolvers<ContextType>;
  ViolationEdge?: ViolationEdgeResolvers<ContextType>;
  ViolationUpdate?: ViolationUpdateResolvers<ContextType>;
  VerificationTeam?: VerificationTeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamInspection?: TeamInspectionResolvers<ContextType>;
  VerificationTeamConnection?: VerificationTeamConnectionResolvers<ContextType>;
  VerificationTeamEdge?: VerificationTeamEdgeResolvers<ContextType>;
  TeamInspectionConnection?: TeamInspectionConnectionResolvers<ContextType>;
  TeamInspectionEdge?: TeamInspectionEdgeResolvers<ContextType>;
  VerificationTeamChange?: VerificationTeamChangeResolvers<ContextType>;
  EscalationLadder?: EscalationLadderResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  ProposedStep?: ProposedStepResolvers<ContextType>;
  FiredTrigger?: FiredTriggerResolvers<ContextType>;
  EscalationLadderConnection?: EscalationLadderConnectionResolvers<ContextType>;
  EscalationLadderEdge?: EscalationLadderEdgeResolvers<ContextType>;
  EscalationLadderChange?: EscalationLadderChangeResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  RiskEdition?: RiskEditionResolvers<ContextType>;
  RiskAssessmentConnection?: RiskAssessmentConnectionResolvers<ContextType>;
  RiskAssessmentEdge?: RiskAssessmentEdgeResolvers<ContextType>;
  RiskAssessmentChange?: RiskAssessmentChangeResolvers<ContextType>;
  RoutePlan?: RoutePlanResolvers<ContextType>;
  PlannedWay?: PlannedWayResolvers<ContextType>;
  PlanGround?: PlanGroundResolvers<ContextType>;
  PlanFlag?: PlanFlagResolvers<ContextType>;
  RoutePlanConnection?: RoutePlanConnectionResolvers<ContextType>;
  RoutePlanEdge?: RoutePlanEdgeResolvers<ContextType>;
  RoutePlanChange?: RoutePlanChangeResolvers<ContextType>;
  ViolationClaim?: ViolationClaimResolvers<ContextType>;
  ClaimSource?: ClaimSourceResolvers<ContextType>;
  ClaimCorrection?: ClaimCorrectionResolvers<ContextType>;
  ClaimAssessment?: ClaimAssessmentResolvers<ContextType>;
  ViolationClaimChange?: ViolationClaimChangeResolvers<ContextType>;
  ViolationClaimConnection?: ViolationClaimConnectionResolvers<ContextType>;
  ViolationClaimEdge?: ViolationClaimEdgeResolvers<ContextType>;
  PublicMessage?: PublicMessageResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  ExplainedRight?: ExplainedRightResolvers<ContextType>;
  MessageDraft?: MessageDraftResolvers<ContextType>;
  CulturalReview?: CulturalReviewResolvers<ContextType>;
  MessagePublication?: MessagePublicationResolvers<ContextType>;
  PublicMessageChange?: PublicMessageChangeResolvers<ContextType>;
  PublicMessageConnection?: PublicMessageConnectionResolvers<ContextType>;
  PublicMessageEdge?: PublicMessageEdgeResolvers<ContextType>;
  LeadershipPlan?: LeadershipPlanResolvers<ContextType>;
  HeldRole?: HeldRoleResolvers<ContextType>;
  LeadershipPlanChange?: LeadershipPlanChangeResolvers<ContextType>;
  LeadershipPlanConnection?: LeadershipPlanConnectionResolvers<ContextType>;
  LeadershipPlanEdge?: LeadershipPlanEdgeResolvers<ContextType>;
  JointExercise?: JointExerciseResolvers<ContextType>;
  ExerciseHolding?: ExerciseHoldingResolvers<ContextType>;
  ExerciseFinding?: ExerciseFindingResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  JointExerciseChange?: JointExerciseChangeResolvers<ContextType>;
  JointExerciseConnection?: JointExerciseConnectionResolvers<ContextType>;
  JointExerciseEdge?: JointExerciseEdgeResolvers<ContextType>;
  Training?: TrainingResolvers<ContextType>;
  TrainingSession?: TrainingSessionResolvers<ContextType>;
  TrainedPeople?: TrainedPeopleResolvers<ContextType>;
  TrainingEvaluation?: TrainingEvaluationResolvers<ContextType>;
  TrainingChange?: TrainingChangeResolvers<ContextType>;
  TrainingConnection?: TrainingConnectionResolvers<ContextType>;
  TrainingEdge?: TrainingEdgeResolvers<ContextType>;
  Lesson?: LessonResolvers<ContextType>;
  LessonEvidence?: LessonEvidenceResolvers<ContextType>;
  LessonApplication?: LessonApplicationResolvers<ContextType>;
  LessonChange?: LessonChangeResolvers<ContextType>;
  LessonConnection?: LessonConnectionResolvers<ContextType>;
  LessonEdge?: LessonEdgeResolvers<ContextType>;
  DurableSolutionLink?: DurableSolutionLinkResolvers<ContextType>;
  DevelopmentPlan?: DevelopmentPlanResolvers<ContextType>;
  DurableSolutionProgress?: DurableSolutionProgressResolvers<ContextType>;
  DurableSolutionLinkChange?: DurableSolutionLinkChangeResolvers<ContextType>;
  DurableSolutionLinkConnection?: DurableSolutionLinkConnectionResolvers<ContextType>;
  DurableSolutionLinkEdge?: DurableSolutionLinkEdgeResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  Corridor?: CorridorResolvers<ContextType>;
  BorderCrossing?: BorderCrossingResolvers<ContextType>;
  Consignment?: ConsignmentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  GivenValue?: GivenValueResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  PlaceAsGiven?: PlaceAsGivenResolvers<ContextType>;
  DateRange?: DateRangeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
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
  decidedPerRecord?: DecidedPerRecordDirectiveResolver<any, any, ContextType>;
};
