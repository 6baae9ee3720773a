/** Where one part of the access keeper's work is recorded, refused, looked back on and joined to others. */
export interface AccessPoint {
  readonly point: string;
  readonly owner: 'access' | 'logistics' | 'funding';
  readonly mutation: string;
  /** The field that answers as of a day, as `Query.lesson`. */
  readonly asOf: string;
  /** The file and words of a test that tries a refusal naming the field. */
  readonly refused: readonly [file: string, words: string];
  /** The file and words of a test that looks back as of two days. */
  readonly history: readonly [file: string, words: string];
  /** A question that goes on to the records of another owner. */
  readonly crossing: string;
}

const ACCESS = 'test/integration/access';

/** One test of a recorded kind holds both: a refusal for each field, and its history by days. */
function kind(file: string, name: string): Pick<AccessPoint, 'refused' | 'history'> {
  return { refused: [file, name], history: [file, name] };
}

/** The points of "Access negotiations, from playbook to lessons", in their order. */
export const ACCESS_POINTS: readonly AccessPoint[] = [
  {
    ...{ point: '1 playbooks', owner: 'access', mutation: 'recordPlaybookVersion' },
    ...kind(`${ACCESS}/playbook.test.ts`, "describeRecording('a playbook'"),
    asOf: 'Query.negotiationPlaybook',
    crossing: '{ negotiationPlaybook(id: "x") { sharedWith { name } } }',
  },
  {
    ...{ point: '2 negotiations', owner: 'access', mutation: 'recordNegotiationEvent' },
    ...kind(`${ACCESS}/negotiation.test.ts`, "describeRecording('a negotiation'"),
    asOf: 'Query.negotiation',
    crossing: '{ negotiation(id: "x") { countries { name } areas { name } lead { name } } }',
  },
  {
    ...{ point: '3 agreements', owner: 'access', mutation: 'recordAgreementEvent' },
    asOf: 'Query.accessAgreement',
    refused: [`${ACCESS}/recording.test.ts`, 'refuses anonymous callers and names the fields'],
    history: [`${ACCESS}/real-records.test.ts`, 'can be asked as they stood on any day'],
    crossing: '{ accessAgreement(id: "BSGI-2022") { consignmentSummary { nodes { tonnage } } } }',
  },
  {
    ...{ point: '4 corridors', owner: 'logistics', mutation: 'recordCorridorStatus' },
    ...kind(
      'test/integration/logistics/recorded-corridor.test.ts',
      "describeRecording('a corridor'",
    ),
    asOf: 'Query.corridor',
    crossing: '{ corridor(id: "x") { agreement { title } } }',
  },
  {
    ...{ point: '4 pauses', owner: 'access', mutation: 'recordPausePeopleServed' },
    ...kind(`${ACCESS}/pause.test.ts`, "describeRecording('a humanitarian pause'"),
    asOf: 'Query.humanitarianPause',
    crossing: '{ humanitarianPause(id: "x") { corridors { status } areas { name } } }',
  },
  {
    ...{ point: '5 liaison meetings', owner: 'access', mutation: 'recordLiaisonMeeting' },
    asOf: 'AccessAgreement.cadence',
    refused: [`${ACCESS}/cadence.test.ts`, 'is for those who take part in the agreement'],
    history: [`${ACCESS}/cadence.test.ts`, 'as of two days'],
    crossing: `{ accessAgreement(id: "x") { cadence { liaisonMeetings { nodes {
      participants { organization { name } } } } } } }`,
  },
  {
    ...{ point: '5 fact-finding missions', owner: 'access', mutation: 'recordFactFindingMission' },
    asOf: 'AccessAgreement.cadence',
    refused: [`${ACCESS}/cadence.test.ts`, 'takes missions, and of consultations themes only'],
    history: [`${ACCESS}/cadence-encounters.test.ts`, 'as of two days'],
    crossing: `{ accessAgreement(id: "x") { cadence { factFindingMissions { nodes {
      participants { organization { name } } } } } } }`,
  },
  {
    ...{ point: '5 consultations', owner: 'access', mutation: 'recordSurvivorConsultation' },
    asOf: 'AccessAgreement.cadence',
    refused: [`${ACCESS}/cadence.test.ts`, 'takes missions, and of consultations themes only'],
    history: [`${ACCESS}/cadence-encounters.test.ts`, 'as of two days'],
    crossing: `{ accessAgreement(id: "x") { countries { name } cadence {
      survivorConsultations { nodes { themes } } } } }`,
  },
  {
    ...{ point: '5 public briefings', owner: 'access', mutation: 'recordPublicBriefing' },
    asOf: 'AccessAgreement.cadence',
    refused: [`${ACCESS}/cadence-encounters.test.ts`, 'names the field'],
    history: [`${ACCESS}/cadence-encounters.test.ts`, 'as of two days'],
    crossing: `{ accessAgreement(id: "x") { countries { name } cadence {
      publicBriefings { nodes { progress challenges nextSteps } } } } }`,
  },
  {
    ...{ point: '6 constraints', owner: 'access', mutation: 'recordAccessConstraint' },
    ...kind(`${ACCESS}/constraint.test.ts`, "describeRecording('a constraint'"),
    asOf: 'Query.accessConstraint',
    crossing: '{ accessConstraint(id: "x") { adminArea { name } } }',
  },
  {
    ...{ point: '6 violations', owner: 'access', mutation: 'allegeViolation' },
    ...kind(`${ACCESS}/violation.test.ts`, "describeRecording('a violation'"),
    asOf: 'Query.violation',
    crossing: '{ violation(id: "x") { incident { kind country { name } } } }',
  },
  {
    ...{ point: '7 joint teams', owner: 'access', mutation: 'recordTeamInspection' },
    ...kind(`${ACCESS}/verification.test.ts`, "describeRecording('a verification team'"),
    asOf: 'Query.verificationTeam',
    crossing: `{ verificationTeam(id: "x") { inspections { nodes {
      consignment { commodity deliveries { gapTonnage } } } } } }`,
  },
  {
    ...{ point: '8 escalation', owner: 'access', mutation: 'decideEscalationStep' },
    ...kind(`${ACCESS}/escalation.test.ts`, "describeRecording('an escalation ladder'"),
    asOf: 'Query.escalationLadder',
    crossing: `{ escalationLadder(id: "x") { proposedStep { because {
      violation { incident { kind } } } } } }`,
  },
  {
    ...{ point: '9 risks', owner: 'access', mutation: 'reviseRiskAssessment' },
    ...kind(`${ACCESS}/risk.test.ts`, "describeRecording('a risk assessment'"),
    asOf: 'Query.riskAssessment',
    crossing: '{ riskAssessment(id: "x") { adminArea { name } corridor { status } } }',
  },
  {
    ...{ point: '9 plans', owner: 'access', mutation: 'adaptRoutePlan' },
    ...kind(`${ACCESS}/risk.test.ts`, "describeRecording('a route plan'"),
    asOf: 'Query.routePlan',
    crossing: '{ routePlan(id: "x") { sharedWith { name } way { corridor { status } } } }',
  },
  {
    ...{ point: '10 reports', owner: 'access', mutation: 'recordViolationClaimEvent' },
    ...kind(`${ACCESS}/messages.test.ts`, "describeRecording('a reported violation'"),
    asOf: 'Query.violationClaim',
    crossing: '{ violationClaim(id: "x") { countries { name } } }',
  },
  {
    ...{ point: '10 messages', owner: 'access', mutation: 'recordPublicMessageEvent' },
    ...kind(`${ACCESS}/messages.test.ts`, "describeRecording('a public message'"),
    asOf: 'Query.publicMessage',
    crossing: '{ publicMessage(id: "x") { countries { name } } }',
  },
  {
    ...{ point: '11 funding windows', owner: 'funding', mutation: 'recordFundingCommitment' },
    ...kind('test/integration/funding/funding-window.test.ts', "'a funding window'"),
    asOf: 'Query.fundingWindow',
    crossing: '{ fundingWindow(id: "x") { agreement { title } } }',
  },
  {
    ...{ point: '11 reserves', owner: 'funding', mutation: 'recordReserveRelease' },
    ...kind('test/integration/funding/flexible-reserve.test.ts', "'a flexible reserve'"),
    asOf: 'Query.flexibleReserve',
    crossing: '{ flexibleReserve(id: "x") { agreement { title } } }',
  },
  {
    ...{ point: '11 horizon', owner: 'funding', mutation: 'cutFundingCommitment' },
    asOf: 'AccessAgreement.fundingHorizon',
    refused: ['test/integration/funding/funding-window.test.ts', "'a funding window'"],
    history: ['test/integration/funding/funding-horizon.test.ts', 'as it was known on each day'],
    crossing: '{ accessAgreement(id: "x") { title fundingHorizon { endsOn } } }',
  },
  ...(
    [
      ['12 leadership', 'LeadershipPlan', 'a plan of roles', 'countries { name }'],
      ['12 exercises', 'JointExercise', 'a joint exercise', 'lead { name }'],
      ['12 trainings', 'Training', 'a training', 'areas { name }'],
      ['12 lessons', 'Lesson', 'a lesson', 'sectors { name }'],
      ['12 solutions', 'DurableSolutionLink', 'a link to durable solutions', 'plan { name }'],
    ] as const
  ).map(([point, type, name, link]): AccessPoint => {
    const field = type.charAt(0).toLowerCase() + type.slice(1);
    const file = type === 'Lesson' || type === 'DurableSolutionLink' ? 'lessons' : 'aftermath';
    return {
      ...{ point, owner: 'access', mutation: `record${type}Event`, asOf: `Query.${field}` },
      ...kind(`${ACCESS}/${file}.test.ts`, `'${name}'`),
      crossing: `{ ${field}(id: "x") { ${link} } }`,
    };
  }),
];
