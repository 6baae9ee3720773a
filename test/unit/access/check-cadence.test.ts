import type { CadenceDraft } from '../../../subgraphs/access/domain/cadence-entry';
import { checkCadence } from '../../../subgraphs/access/domain/check-cadence';
import { personInText } from '../../../subgraphs/access/domain/person-in-text';
import { instantAt } from '../../../subgraphs/access/domain/zoned-time';
import { meeting, rhythm } from './cadence';
import { BLACK_SEA } from './history';

const TODAY = '2024-06-01';

const consultation = (more: object = {}): CadenceDraft => ({
  type: 'SurvivorConsultation',
  date: '2023-03-01',
  citation: 'a summary of themes',
  groups: ['older persons'],
  consulted: 12,
  informedConsent: true,
  themes: ['The way to the clinic is not safe after dark.'],
  ...more,
});

const problems = (draft: CadenceDraft) =>
  checkCadence(BLACK_SEA, draft, TODAY).map(({ field, code }) => `${code} ${field.join('.')}`);

describe('what can be added to a cadence', () => {
  it('is what is sound and under an agreement that was signed', () => {
    const draft = { ...meeting('2022-08-01'), participants: ['United Nations'] };
    expect(problems(draft)).toEqual([]);
    expect(problems({ ...draft, date: '2024-06-02' })).toEqual(['INVALID date']);
    expect(problems({ ...draft, date: '2022-07-21' })).toEqual(['REFUSED date']);
    expect(problems({ ...draft, startsAt: '2022-08-02T10:00+03:00' })).toEqual([
      'INVALID startsAt',
    ]);
  });

  it('is no rhythm after the end of the agreement, nor one that cannot be', () => {
    const draft = rhythm({ date: '2022-08-01', start: '2022-08-01' });
    expect(problems(draft)).toEqual([]);
    expect(problems({ ...draft, date: '2023-08-01', start: '2023-08-01' })).toEqual([
      'REFUSED date',
    ]);
    expect(problems({ ...draft, every: 0, start: '2022-07-31', until: '2022-07-01' })).toEqual([
      'INVALID every',
      'INVALID start',
      'INVALID until',
    ]);
    expect(problems({ ...draft, time: '25:00', timeZone: 'Nowhere/City' })).toEqual([
      'INVALID time',
      'INVALID timeZone',
    ]);
    expect(problems({ ...draft, time: '10:00' })).toEqual(['INVALID timeZone']);
  });

  it('is no consultation without consent, of too few people, or about a person', () => {
    expect(problems(consultation())).toEqual([]);
    expect(problems(consultation({ informedConsent: false, consulted: 4 }))).toEqual([
      'REFUSED informedConsent',
      'REFUSED consulted',
    ]);
    expect(problems(consultation({ themes: ['water', 'Amina Yusuf was turned away'] }))).toEqual([
      'REFUSED themes.1',
    ]);
    expect(problems(consultation({ groups: ['call 0912 345 678'] }))).toEqual(['REFUSED groups.0']);
    expect(problems(consultation({ themes: [] }))).toEqual(['INVALID themes']);
  });
});

describe('words that may point to a person', () => {
  it.each([
    ['write to a.b@example.org', 'an e-mail address'],
    ['ring +249 91 234 5678', 'a telephone number'],
    ['ring ٠٩١٢٣٤٥٦٧٨', 'a telephone number'],
    ['turned away, said Amina Yusuf', 'the name of a person'],
    ['In March Oleksandr Kovalenko waited', 'the name of a person'],
    ['a driver named Musa waited', 'the name of a person'],
    ['as Sheikh Musa told', 'the name of a person'],
    ['قال السيد أحمد', 'the name of a person'],
  ])('are found in %j', (text, found) => expect(personInText(text)).toBe(found));

  it.each([
    'Clinics in South Darfur have no medicine since 2023-04-15.',
    'Of 1,200 families 300 had no food.',
    'In Khartoum the World Food Programme does not arrive.',
    'Women fear the way to the White Nile crossing.',
  ])('are not found in %j', (text) => expect(personInText(text)).toBeNull());
});

describe('a time on the clocks of a zone', () => {
  it.each([
    ['2024-01-10', '10:00', 'Europe/Kyiv', '2024-01-10T08:00:00.000Z'],
    ['2024-07-10', '10:00', 'Europe/Kyiv', '2024-07-10T07:00:00.000Z'],
    ['2024-03-31', '10:00', 'Europe/Kyiv', '2024-03-31T07:00:00.000Z'],
    ['2024-03-31', '03:30', 'Europe/Kyiv', '2024-03-31T01:30:00.000Z'],
    ['2024-10-27', '03:30', 'Europe/Kyiv', '2024-10-27T00:30:00.000Z'],
    ['2024-10-27', '10:00', 'Europe/Kyiv', '2024-10-27T08:00:00.000Z'],
    ['2024-01-10', '00:10', 'Asia/Kathmandu', '2024-01-09T18:25:00.000Z'],
  ])('%s %s in %s is one instant', (day, time, zone, instant) => {
    expect(new Date(instantAt(day, time, zone)).toISOString()).toBe(instant);
  });
});
