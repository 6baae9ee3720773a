/** Lists that are no connections: why each cannot become long, and how long at most. */
export interface PlainLists {
  readonly bound: string;
  readonly fields: string;
}

export const PLAIN_LISTS: readonly PlainLists[] = [
  {
    bound: 'the words and parts of one record: one row, one document or one entry of its source',
    fields: `AccessAgreement.citations AccessAgreement.clauses AccessAgreement.countries
      AccessAgreement.countryCodes AccessAgreement.parties AccessAgreement.points
      AgreementClause.kinds AgreementEvent.claims AgreementEvent.otherAccounts
      AgreementEventDraft.claims AgreementVerification.composition BorderCrossing.countries
      BorderCrossing.countryNames Corridor.countries Corridor.points Country.pcodeLengths
      Crisis.countries Crisis.drivers FactFindingMission.areas FactFindingMission.findings
      FactFindingMission.participants FundingFlow.childIds FundingFlow.clusters
      FundingFlow.destinationOrganizations FundingFlow.earmarking FundingFlow.emergencies
      FundingFlow.keywords FundingFlow.locations FundingFlow.planClusters FundingFlow.reports
      FundingFlow.sourceLocations FundingFlow.sourceOrganizations FundingFlow.sourceYears
      FundingFlow.usageYears LiaisonMeeting.decisions LiaisonMeeting.participants
      NegotiationLine.subjects NegotiationLine.words OperationalPresence.organizations Plan.locations
      Plan.years PlaybookVersion.bottomLines PlaybookVersion.milestones PlaybookVersion.redLines
      PlaybookVersion.verificationSteps PresenceFigure.sectorsPresent PublicBriefing.challenges
      PublicBriefing.nextSteps PublicBriefing.progress PublishedFigure.sharedBetween
      ReportedTransaction.countries ReportedTransaction.sectors Severity.countries
      SourceRecord.asGiven SurvivorConsultation.groups SurvivorConsultation.themes
      Voyage.consignments`,
  },
  {
    bound: 'one for each data set in which a record stands, as many as an owner takes in',
    fields: `ConsignmentSummary.datasets FundingFlow.perspectives Incident.reports
      IncidentCount.datasets PresenceCount.datasets Query.accessMatchRates Query.fundingMatchRates
      Query.logisticsMatchRates Query.protectionMatchRates`,
  },
  {
    bound: 'the values of one enumeration or one code list, each once',
    fields: `AidWorkerIncident.organizationTypes FundingSum.keys Incident.kinds
      Query.organizationTypes Query.sectors Victims.byOrganizationType Victims.groups`,
  },
  {
    bound: 'the other names and ids of one entry of a code list',
    fields: `AdminArea.aliases Country.aliases Organization.aliases Organization.identifiers
      Sector.aliases`,
  },
  {
    bound:
      'the rules by which funding is counted, about a dozen; currencies of ISO 4217, below 200',
    fields: `CountryFunding.counted CountryFunding.leftOut CountryFunding.unconverted
      PlanFunding.counted PlanFunding.leftOut PlanFunding.unconverted`,
  },
  {
    bound: 'the clusters of one plan in one data set, below 30',
    fields: 'Plan.clusters',
  },
  {
    bound: 'one for each agreement of one country or party in force on one day',
    fields: `AgreementStatus.barredBy AgreementStatus.claims AgreementStatus.suspendedBy
      AgreementStatus.underReview AuthorizationPeriod.inForce AuthorizationPeriod.standings`,
  },
  {
    bound: 'one for each kind of encounter, four of them, and each of its rhythms',
    fields: 'AgreementCadence.due AgreementCadence.overdue AgreementCadence.rhythms',
  },
  {
    bound: 'the corridors and crossings that one agreement names, what names them, and their ports',
    fields: `AccessAgreement.corridors AccessAgreement.crossings BorderCrossing.agreements
      Corridor.ports`,
  },
  {
    bound: 'the areas that one report of movements names',
    fields: 'MovementOutcomeSummary.areas',
  },
  {
    bound: 'the levels of one area, four below the country at most',
    fields: 'AdminArea.within',
  },
  {
    bound: 'what is wrong with one request, and what was recorded since its caller last looked',
    fields: `AgreementChange.errors CadenceChange.errors PlaybookChange.errors
      RecordingConflict.meanwhile RecordingConflict.yours RecordingError.field
      AgreementPublicationChange.errors CorridorChange.errors PauseChange.errors`,
  },
  {
    bound: 'what people wrote of one negotiation, entry by entry',
    fields: `Negotiation.areas Negotiation.bottomLines Negotiation.commitments
      Negotiation.commonGround Negotiation.countries Negotiation.entries Negotiation.mandates
      Negotiation.milestones Negotiation.participants Negotiation.positions
      Negotiation.proposedTerms Negotiation.redLines Negotiation.team Negotiation.trackRecord
      Negotiation.verifiedSteps Negotiation.withdrawnEntries Negotiation.wouldCross
      MilestoneDistance.stepsMissing NegotiationChange.errors NegotiationCommitment.updates
      ProposedTerm.crossesBottomLines ProposedTerm.crossesRedLines ProposedTerm.figures
      ProposedTerm.subjects`,
  },
  {
    bound: 'the acts by which one agreement was published, its clauses, and who had a part in it',
    fields: `AccessAgreement.community AccessAgreement.protections AccessAgreement.publications
      AgreementProtection.clauses AgreementPublication.clauses AgreementPublication.parts
      AgreementPublicity.clauses`,
  },
  {
    bound:
      'what people wrote of one activity (100 of each at most) and what a form makes of it (1,000 rows)',
    fields: `Activity.answers Activity.entries Activity.money Activity.organizations
      Activity.places Activity.reached Activity.results Activity.sectors Activity.sharedWith
      Activity.targeted Activity.withdrawnEntries ActivityChange.errors ActivityReport.missing
      ActivityReport.rows ReportRow.cells ServedReportChange.errors`,
  },
  {
    bound: 'what people wrote of one pause or corridor, entry by entry',
    fields: `HumanitarianPause.areas HumanitarianPause.corridors HumanitarianPause.countries
      HumanitarianPause.entries HumanitarianPause.peopleServed HumanitarianPause.sharedWith
      HumanitarianPause.withdrawnEntries Corridor.entries Corridor.peopleServed Corridor.routes
      Corridor.statusReports Corridor.withdrawnEntries CorridorRoute.areas
      CorridorRoute.crossings CorridorRoute.ports PeopleServed.figures`,
  },
  {
    bound: 'the history of one playbook, written by people entry by entry',
    fields: `NegotiationPlaybook.entries NegotiationPlaybook.sharedWith NegotiationPlaybook.versions
      NegotiationPlaybook.withdrawnEntries`,
  },
  {
    bound:
      'what people wrote of one claim, message, plan of roles, exercise, training, lesson or link',
    fields: `ClaimAssessment.evidence DurableSolutionLink.countries DurableSolutionLink.entries
      DurableSolutionLink.progress DurableSolutionLink.sharedWith
      DurableSolutionLink.withdrawnEntries DurableSolutionLinkChange.errors
      ExerciseFinding.followUps ExerciseHolding.organizations JointExercise.countries
      JointExercise.entries JointExercise.findings JointExercise.sharedWith
      JointExercise.withdrawnEntries JointExerciseChange.errors LeadershipPlan.countries
      LeadershipPlan.entries LeadershipPlan.roles LeadershipPlan.sharedWith
      LeadershipPlan.unfilled LeadershipPlan.withdrawnEntries LeadershipPlanChange.errors
      Lesson.applications Lesson.countries Lesson.entries Lesson.evidence Lesson.sectors
      Lesson.sharedWith Lesson.withdrawnEntries LessonChange.errors MessagePublication.texts
      PublicMessage.countries PublicMessage.drafts PublicMessage.entries
      PublicMessage.publications PublicMessage.reviews PublicMessage.rights
      PublicMessage.sharedWith PublicMessage.withdrawnEntries PublicMessageChange.errors
      Training.areas Training.countries Training.entries Training.evaluations Training.sessions
      Training.sharedWith Training.topics Training.withdrawnEntries TrainingChange.errors
      ViolationClaim.assessments ViolationClaim.corrections ViolationClaim.countries
      ViolationClaim.entries ViolationClaim.sharedWith ViolationClaim.withdrawnEntries
      ViolationClaimChange.errors`,
  },
  {
    bound: 'what people wrote of one constraint, violation or investigation, entry by entry',
    fields: `AccessConstraint.entries AccessConstraint.withdrawnEntries AccessConstraintChange.errors
      ConstraintDetails.organizations ConstraintImpact.sectors Investigation.pauses
      Investigation.stages Violation.consequences Violation.entries Violation.investigations
      Violation.withdrawnEntries ViolationUpdate.errors`,
  },
  {
    bound:
      'what people wrote of one team: its seats, their countries, and what one inspection found',
    fields: `TeamInspection.findings TeamInspection.members VerificationTeam.countries
      VerificationTeam.entries VerificationTeam.members VerificationTeam.withdrawnEntries
      VerificationTeamChange.errors`,
  },
  {
    bound: 'the steps that people agreed for one ladder, what fires them, and its entries',
    fields: `EscalationLadder.entries EscalationLadder.pauses EscalationLadder.steps
      EscalationLadder.withdrawnEntries EscalationLadderChange.errors LadderStep.triggers
      ProposedStep.because`,
  },
  {
    bound: 'what people wrote of one risk or route plan, edition by edition',
    fields: `PlannedWay.crossings RiskAssessment.editions RiskAssessment.entries
      RiskAssessment.incidents RiskAssessment.withdrawnEntries RiskAssessmentChange.errors
      RoutePlan.alternatives RoutePlan.entries RoutePlan.flags RoutePlan.ground
      RoutePlan.sharedWith RoutePlan.withdrawnEntries RoutePlanChange.errors`,
  },
  {
    bound: 'what people confirmed of the parts of one consignment',
    fields: `ConsignmentDeliveries.confirmations ConsignmentDeliveries.disputedParts
      ConsignmentDeliveries.entries ConsignmentDeliveries.withdrawnEntries
      DeliveryChange.errors DeliveryConfirmation.findings`,
  },
  {
    bound: 'what people wrote of one funding window or reserve, entry by entry, and what follows',
    fields: `FlexibleReserve.countries FlexibleReserve.entries FlexibleReserve.purposes
      FlexibleReserve.releases FlexibleReserve.sharedWith FlexibleReserve.withdrawnEntries
      FlexibleReserveChange.errors FundingCommitment.purposes FundingHorizon.committed
      FundingHorizon.gaps FundingHorizon.reserves FundingHorizon.restsOn FundingWindow.commitments
      FundingWindow.countries FundingWindow.entries FundingWindow.purposes
      FundingWindow.sharedWith FundingWindow.withdrawnEntries FundingWindowChange.errors`,
  },
  {
    bound: 'the fields that one kind of record is compared by, about ten',
    fields: 'MergeDecision.comparisons MergeDecision.contradictions',
  },
  {
    bound: 'one for each kind of record that is compared, and what owners withhold of it',
    fields: 'LinkingRun.withheld Query.linkingRuns',
  },
  {
    bound: 'one for each distinct word of one description, as long as that is',
    fields: 'ComparisonKeys.description',
  },
  {
    bound: 'one for each register, which tells of a thing once, and the pairs of them',
    fields: 'HarmonizedIncident.decisions HarmonizedIncident.incidents',
  },
  {
    bound: 'what people answered about one pair, and what is wrong with one request',
    fields: `MergeDecision.entries MergeDecision.withdrawnEntries MergeDecisionChange.errors`,
  },
  {
    bound:
      'the rules of one measure, the kinds of sources, and the data sets that tell of one place',
    fields: `AdminArea.peopleReachedCountedOnce CountedTotal.datasets CountedTotal.excluded
      CountedTotal.included Organization.matchRate Query.survivorshipRules`,
  },
];
