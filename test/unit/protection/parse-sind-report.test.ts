import { sindParser } from '../../../subgraphs/protection/ingest/parse-sind-report';
import {
  aidWorkerTopic,
  educationTopic,
  explosiveWeaponTopic,
  healthTopic,
  protectionTopic,
} from '../../../subgraphs/protection/ingest/sind-topics';

const EVENT = {
  'SiND Event ID': '44580',
  Date: '2024-01-09',
  'Country ISO': 'SDN',
  'Admin 1': 'Khartoum State',
};

function read(topic: Parameters<typeof sindParser>[0], given: Record<string, string>) {
  const parsed = sindParser(topic)({ where: '[0]', given });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.rejection));
  return parsed.value;
}

function refuse(given: Record<string, string>) {
  const parsed = sindParser(aidWorkerTopic)({ where: '[0]', given });
  return parsed.ok ? 'accepted' : parsed.rejection;
}

describe('an Insecurity Insight row', () => {
  it('has one id whether its number comes as text, as a number or under another column', () => {
    const ids = [
      read(aidWorkerTopic, EVENT),
      read(aidWorkerTopic, { ...EVENT, 'SiND Event ID': ' 44580.0 ' }),
      read(protectionTopic, { ...EVENT, 'SiND Event ID': '', 'SiND ID': '44580' }),
    ].map(({ recordId, value }) => [recordId, value.incidentId]);
    expect(new Set(ids.map(String))).toEqual(new Set(['44580,sind-44580']));
  });

  it.each(['2024-01-09', '2024-01-09T00:00:00', '2024-01-09T00:00:00.000Z'])(
    'takes the day of %s as it stands',
    (date) => {
      expect(read(aidWorkerTopic, { ...EVENT, Date: date }).value.date).toBe('2024-01-09');
    },
  );

  it.each([
    ['Date', '2024-02-30', 'not a date'],
    ['Date', '09/01/2024', 'not a date'],
    ['SiND Event ID', 'A-7', 'not the number of an event'],
    ['Aid Workers Killed', 'two', 'not a whole number of people or things'],
    ['Aid Workers Killed', '-1', 'not a whole number of people or things'],
  ])('is refused for %s %s', (column, value, reason) => {
    expect(refuse({ ...EVENT, [column]: value })).toEqual({ column, value, reason });
  });

  it('keeps the place when it is not in any list, and no point that is not on the globe', () => {
    const { value } = read(aidWorkerTopic, {
      ...EVENT,
      'Country ISO': '',
      Country: 'International Waters',
      'Admin 1': 'No Information',
      Latitude: '91',
      Longitude: '12.5',
    });
    expect(value.place).toMatchObject({ country: 'International Waters', admin1: null });
    expect([value.latitude, value.longitude]).toEqual([null, 12.5]);
  });

  it.each([
    ['(2) 25 km precision ', 'WITHIN_25_KM'],
    ['(2) 25 km Precision', 'WITHIN_25_KM'],
    ['(3) District, communicipality, commune ', 'DISTRICT'],
    ['(4) Province, State, Governorate', 'PROVINCE'],
    ['(5) Linear feature e.g. along a road or river ', 'LINEAR_FEATURE'],
    ['(6) Country', 'COUNTRY'],
    ['(7) Estimated Sea/Air Coordinates ', 'ESTIMATED'],
    ['censored', 'CENSORED'],
    ['', 'NOT_STATED'],
  ])('reads the precision %j as %s', (words, precision) => {
    expect(read(aidWorkerTopic, { ...EVENT, 'Geo Precision': words }).value.precision).toBe(
      precision,
    );
  });

  it('takes what sources write where they know nothing for nothing', () => {
    const { value } = read(aidWorkerTopic, {
      ...EVENT,
      'Reported Perpetrator': 'No Information',
      'Reported Perpetrator Name': 'NoInformation',
      'Weapon Carried/Used': 'No Information on the Weapon Used',
      'Location of Incident': 'No information',
    });
    const { perpetratorType, perpetratorName, means, setting } = value;
    expect([perpetratorType, perpetratorName, means, setting]).toEqual([null, null, null, null]);
  });

  it('repairs words whose encoding was broken on the way', () => {
    const { value } = read(aidWorkerTopic, {
      ...EVENT,
      'Admin 1': 'MÃ©naka',
      'Reported Perpetrator Name': 'Tigray Peopleâ€™s Liberation Front',
    });
    expect(value.place.admin1).toBe('Ménaka');
    expect(value.perpetratorName).toBe('Tigray People’s Liberation Front');
  });
});

describe('the topics', () => {
  it('tell aid workers at home and abroad apart, and the kinds of organizations', () => {
    const { value } = read(aidWorkerTopic, {
      ...EVENT,
      'Aid Workers Killed': '3',
      'National Aid Workers Killed': '2',
      'International Aid Workers Killed': '1',
      'Organisation Affected': 'LNGO, UN Agency',
    });
    expect(value.victims).toMatchObject({
      killed: 3,
      national: { killed: 2 },
      international: { killed: 1 },
      groups: [{ group: 'AID_WORKER', killed: 3 }],
    });
    expect(value.organizationTypes).toEqual(['UN', 'NNGO']);
  });

  it('calls an NGO of unknown reach and the joined Red Cross bodies other', () => {
    const of = (words: string) =>
      read(aidWorkerTopic, { ...EVENT, 'Organisation Affected': words }).value.organizationTypes;
    expect([of('NGO'), of('Red Cross (ICRC/IFRC)'), of('Red Cross (Nat Soc)')]).toEqual([
      ['OTHER'],
      ['OTHER'],
      ['NRCS_IFRC'],
    ]);
  });

  it('add up the groups of one report, which are apart', () => {
    const { value } = read(educationTopic, {
      ...EVENT,
      'Educators Killed': '1',
      'Students Killed': '6',
      'Attacks on Schools': '1',
      'Attacks on Universities': '0',
    });
    expect(value.victims).toMatchObject({ killed: 7, wounded: null });
    expect(value.details).toMatchObject({ schoolAttacked: true, universityAttacked: false });
  });

  it('read a blank count as not told, and leave out groups of which nothing is told', () => {
    const { value } = read(explosiveWeaponTopic, {
      ...EVENT,
      'Aid Workers Killed': '5',
      'Aid Health Workers Killed': '4',
    });
    expect(value.victims).toMatchObject({ killed: 9, wounded: null, detained: null });
    expect(value.victims.groups.map(({ group }) => group)).toEqual([
      'AID_WORKER',
      'AID_HEALTH_WORKER',
    ]);
  });

  it('count transport destroyed, damaged or taken together', () => {
    const { value } = read(healthTopic, {
      ...EVENT,
      'Health Transportation Destroyed': '1',
      'Health Transportation Damaged': '2',
      'Access Denied or Obstructed': 'True',
    });
    expect(value.details).toMatchObject({ transportsAffected: 3, accessObstructed: true });
  });
});
