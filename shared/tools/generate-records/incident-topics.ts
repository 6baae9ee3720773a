/** How one member of a topic's details is told: a word, a whole number or yes and no. */
type Told = 'word' | 'count' | 'flag';

/** What sets the records of one topic of incidents apart; columns are those of the publisher's file. */
export interface IncidentTopic {
  /** Short name in groups, file names and ids. */
  readonly name: string;
  readonly kind: string;
  readonly file: string;
  readonly idColumn: string;
  readonly meansColumn: string;
  readonly settingColumn: string;
  /** For topics whose setting is a proper name: what an invented one is called. */
  readonly settingNamed?: string;
  /** Columns of people killed, wounded, kidnapped and detained by group; blank where not counted. */
  readonly victims: Readonly<Record<string, readonly [string, string, string, string]>>;
  readonly details: Readonly<Record<string, readonly [as: Told, ...columns: string[]] | null>>;
  /** True when it tells nationals from internationals and which organizations were affected. */
  readonly ofAidWorkers?: true;
}

const MEANS = 'Weapon Carried/Used';
const ID = 'SiND Event ID';

/** Topics of Insecurity Insight, in the order in which an event is counted. */
export const TOPICS: readonly IncidentTopic[] = [
  {
    name: 'aid-worker',
    kind: 'AID_WORKER',
    file: 'aidWorkerKIKA.json',
    ...{ idColumn: ID, meansColumn: MEANS, settingColumn: 'Location of Incident' },
    victims: { AID_WORKER: peopleHarmed('Aid Workers') },
    details: {
      organizationsAsGiven: ['word', 'Organisation Affected'],
      programmeFocus: ['word', 'Programme Focus'],
      attackContext: null,
      motive: null,
      captivityOutcome: ['word', 'Known Kidnapping or Arrest Outcome'],
      verification: null,
    },
    ofAidWorkers: true,
  },
  {
    name: 'health',
    kind: 'HEALTH',
    file: 'attacks-on-health-care-2016-2023.csv',
    ...{ idColumn: ID, meansColumn: MEANS, settingColumn: 'Location' },
    victims: { HEALTH_WORKER: peopleHarmed('Health Workers') },
    details: {
      facilitiesDestroyed: [
        'count',
        'Number of Attacks on Health Facilities Reporting Destruction',
      ],
      facilitiesDamaged: ['count', 'Number of Attacks on Health Facilities Reporting Damaged'],
      facilitiesEntered: ['count', 'Forceful Entry into Health Facility'],
      facilitiesOccupied: ['count', 'Occupation of Health Facility'],
      transportsAffected: [
        'count',
        'Health Transportation Destroyed',
        'Health Transportation Damaged',
        'Health Transportation Stolen/Hijacked',
      ],
      suppliesLooted: ['count', 'Looting/Theft/Robbery/Burglary of Health Supplies'],
      accessObstructed: ['flag', 'Access Denied or Obstructed'],
      captivityOutcome: ['word', 'Known Kidnapping or Arrest Outcome'],
    },
  },
  {
    name: 'education',
    kind: 'EDUCATION',
    file: 'education.json',
    ...{ idColumn: ID, meansColumn: MEANS, settingColumn: 'Location of event' },
    victims: { EDUCATOR: peopleHarmed('Educators'), STUDENT: peopleHarmed('Students') },
    details: {
      facilityType: ['word', 'Type of education facility'],
      schoolAttacked: ['flag', 'Attacks on Schools'],
      universityAttacked: ['flag', 'Attacks on Universities'],
      militaryOccupation: ['flag', 'Military Occupation of Education facility'],
      arson: ['flag', 'Arson attack on education facility'],
      forcedEntry: ['flag', 'Forced Entry into education facility'],
      damaged: ['flag', 'Damage/Destruction To Ed facility Event'],
    },
  },
  {
    name: 'protection',
    kind: 'PROTECTION',
    file: 'protection.json',
    ...{ idColumn: 'SiND ID', meansColumn: MEANS, settingColumn: 'Camp Name' },
    settingNamed: 'Camp',
    victims: {
      CAMP_RESIDENT: [
        'Camp Resident Killed',
        'Camp Resident Injured',
        'Camp Residents Kidnapped',
        'Camp Residents Arrested',
      ],
      SERVICE_PROVIDER: peopleHarmed('Service Provider'),
    },
    details: {
      camp: null,
      context: ['word', 'Protection Event Context'],
      affected: ['word', 'Victim of Violence'],
      campsDestroyed: ['count', 'Number of Attacks on Camps Reporting Destruction'],
      campsDamaged: ['count', 'Number of Attacks on Camps Reporting Damaged'],
    },
  },
  foodSecurity('food-security-recent', 'foodSecurity.json'),
  foodSecurity('food-security', 'food-security-2020-2024.csv'),
  {
    name: 'explosive-weapons',
    kind: 'EXPLOSIVE_WEAPON',
    file: 'explosive-weapons-2020-2023.csv',
    ...{ idColumn: ID, meansColumn: 'Explosive Weapon Type', settingColumn: 'Location' },
    victims: {
      AID_WORKER: killed('Aid Workers'),
      HEALTH_WORKER: killed('Health Workers'),
      AID_HEALTH_WORKER: killed('Aid Health Workers'),
      EDUCATOR: killed('Educators'),
      STUDENT: killed('Students'),
    },
    details: {
      launchType: ['word', 'Launch Type'],
      affected: ['word', 'Affected'],
      sectorsAffected: ['word', 'Sector Affected'],
      providers: ['word', 'Provider'],
    },
  },
];

function foodSecurity(name: string, file: string): IncidentTopic {
  return {
    name,
    kind: 'FOOD_SECURITY',
    file,
    ...{ idColumn: ID, meansColumn: MEANS, settingColumn: 'Location of Incident' },
    victims: {},
    details: { infrastructure: ['word', 'Infrastructure Affected'] },
  };
}

/** The columns of people of one group who were killed, wounded, kidnapped and detained. */
export function peopleHarmed(who: string): [string, string, string, string] {
  return [`${who} Killed`, `${who} Injured`, `${who} Kidnapped`, `${who} Arrested`];
}

function killed(who: string): [string, string, string, string] {
  return [`${who} Killed`, '', '', ''];
}
