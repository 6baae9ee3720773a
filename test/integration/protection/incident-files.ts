import type { Directory } from '../../../shared/core/directory';
import { EMPTY_DIRECTORY } from '../../../shared/core/directory';

/** Code lists with the places and sectors that the tests speak of. */
export const DIRECTORY: Directory = {
  ...EMPTY_DIRECTORY,
  countries: [
    { iso3: 'UKR', iso2: 'UA', name: 'Ukraine', aliases: [] },
    { iso3: 'SDN', iso2: 'SD', name: 'Sudan', aliases: [] },
    { iso3: 'AFG', iso2: 'AF', name: 'Afghanistan', aliases: [] },
  ],
  areas: [
    { pcode: 'UA51', name: 'Odeska', level: 1, parent: 'UKR', iso3: 'UKR', aliases: [] },
    { pcode: 'UA5110', name: 'Odeskyi', level: 2, parent: 'UA51', iso3: 'UKR', aliases: [] },
    { pcode: 'SD01', name: 'Khartoum', level: 1, parent: 'SDN', iso3: 'SDN', aliases: [] },
    { pcode: 'SD01001', name: 'Jebel Awlia', level: 2, parent: 'SD01', iso3: 'SDN', aliases: [] },
  ],
  sectors: [{ code: 'PRO', name: 'Protection', aliases: [] }],
};

const INSIGHT = 'protection/insecurity-insight';

const common = (id: number, date: string, place: object) => ({
  Date: date,
  'Event Description': `Event ${id}.`,
  'Geo Precision': '(2) 25 km Precision ',
  'Weapon Carried/Used': 'Firearms',
  'SiND Event ID': id,
  ...place,
});

const ODESA = {
  'Country ISO': 'UKR',
  'Admin 1': 'Odesa Oblast',
  Latitude: '46.4825',
  Longitude: '30.7233',
};
const KHARTOUM = {
  'Country ISO': 'SDN',
  'Admin 1': 'Khartoum State',
  Latitude: '15.5635972',
  Longitude: '32.5349123',
};

const aidWorkers = [
  {
    ...common(101, '2022-08-01', ODESA),
    'Aid Workers Killed': '2',
    'Organisation Affected': 'INGO',
    'Reported Perpetrator': 'A militia of the east',
    'Known Kidnapping or Arrest Outcome': 'Freed for a ransom',
    'A column of tomorrow': 'Nobody rated this',
  },
  { ...common(102, '2023-05-02', KHARTOUM), 'Aid Workers Killed': '1' },
];
const education = [
  { ...common(103, '2022-09-03', ODESA), 'Educators Killed': '1', 'Students Killed': '4' },
];
const food = [{ ...common(101, '2022-08-01', ODESA), 'Geo Precision': 'censored' }];
const protection = [
  {
    ...common(0, '2023-05-02T00:00:00.000Z', KHARTOUM),
    'SiND ID': 102,
    'Camp Resident Killed': '3',
  },
];

const AWSD = [
  'Incident ID,Year,Month,Day,Country Code,Country,Region,District,City,Total killed,UN',
  '#event+id,#date+year,#date+month,#date+day,#country+code,,,,,,',
  '7,2022,8,,UA,Ukraine,Odesa Oblast,Odeskyi,Odesa,1,1',
  '8,2022,,,SD,Sudan,,,,0,0',
  '9,1997,,,,Chechnya,,,,1,0',
];

const HEALTH = [
  'Date,Country ISO,Admin 1,Weapon Carried/Used,Location ,Health Workers Killed,SiND Event ID',
  '#date,#country +ISO,#admin1,#weapons,#loc,#affected +healthworker +killed,',
  '2022-08-01T00:00:00,UKR,No Information,Missile,Health Building,5,101',
];

const NEEDS = [
  'Country ISO3,Admin 1 PCode,Admin 1 Name,Admin 2 PCode,Admin 2 Name,Description,Cluster,Category,Population,In Need,Targeted,Affected,Reached,Info',
  'SDN,,,,,Final HRP caseload,ALL,,50990034,24786370,14657114,28928873,14000000,',
  'SDN,,,SD01001,Jebel Awlia,Protection (overall),PRO,total,,300,200,,,',
  'SDN,,,SD01001,Jebel Awlia,Protection (overall),PRO,Female,,160,100,,,',
  'SDN,,,SD01001,Jebel Awlia,Refugee Response,,total,,14684,14684,,,No cluster for entity 7454',
];

const SEVERITY = (month: string, index: number) => ({
  crisis_id: 'SDN001',
  crisis_name: 'Complex crisis in Sudan',
  country_level: 'Yes',
  iso3: ['SDN'],
  'INFORM Severity Index': index,
  'INFORM Severity category (numeric)': 5,
  'Impact of the crisis': 4,
  'Geographical Impact': 4,
  'Human Impact': 4,
  'Conditions of affected people': null,
  'People in need': 4,
  'Concentration of conditions': 4,
  Complexity: 4,
  'Society and safety': 4,
  'Operating environment': 4.5,
  _internal_filter_date: `${month}-01`,
});

const SETTLEMENTS = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {
        Date: '2022/12/13',
        Name: 'Odesa',
        Status: 'Affected',
        admin4Pcod: 'UA5110999001',
        Lat: 46.48251,
        Long: 30.72331,
      },
    },
  ],
};

/** A data folder in which one event stands under several topics, with the layouts of the real files. */
export const FILES: Readonly<Record<string, string>> = {
  [`${INSIGHT}/aidWorkerKIKA.json`]: JSON.stringify(aidWorkers),
  [`${INSIGHT}/education.json`]: JSON.stringify(education),
  [`${INSIGHT}/foodSecurity.json`]: JSON.stringify(food),
  [`${INSIGHT}/protection.json`]: JSON.stringify(protection),
  [`${INSIGHT}/attacks-on-health-care-2016-2023.csv`]: HEALTH.join('\n'),
  'protection/awsd/incidents_1997_2025.csv': AWSD.join('\n'),
  'protection/needs/hpc_hno_2024.csv': NEEDS.join('\n'),
  'protection/inform-severity/inform_mar2022-page-1.json': JSON.stringify({
    results: [SEVERITY('2022-03', 4.2)],
  }),
  'protection/inform-severity/inform_apr2022-page-1.json': JSON.stringify({
    results: [SEVERITY('2022-04', 4.4)],
  }),
  'protection/ukraine/hostilities_20221231.geojson': JSON.stringify(SETTLEMENTS),
};
