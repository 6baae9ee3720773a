import type { Caller } from '../../../shared/core/caller';
import type { AccessUnderTest } from './access-under-test';
import { startAccessUnderTest } from './access-under-test';
import { describeRecording } from './describe-recording';

const AUTHOR: Caller = { kind: 'ORGANIZATION', organization: 'author' };

const pause = (more: object = {}) => ({
  clientKey: 'pause',
  date: '2024-03-01',
  citation: 'a joint statement',
  title: 'A pause of three days',
  purpose: 'vaccination',
  corridors: ['north-corridor'],
  countries: ['SDN'],
  areas: ['SD01'],
  startsAt: '2024-03-05T08:00:00+02:00',
  endsAt: '2024-03-07T20:00:00+02:00',
  publicFrom: '2024-03-01',
  ...more,
});
const figure = (count: number, more: object) => ({ count, ...more });
const served = {
  clientKey: 'served',
  date: '2024-03-08',
  citation: 'a count at the gate',
  from: '2024-03-05',
  to: '2024-03-07',
  figures: [
    figure(120, { sex: 'FEMALE', ageTo: 17, isUnaccompaniedMinor: false }),
    figure(9, { sex: 'FEMALE', ageTo: 17, isUnaccompaniedMinor: true }),
    figure(80, { sex: 'FEMALE', ageFrom: 18, ageTo: 59, hasDisability: false }),
    figure(30, { sex: 'FEMALE', ageFrom: 60, hasDisability: true }),
    figure(70, { sex: 'MALE' }),
  ],
};
const later = { clientKey: 'w', date: '2024-03-09', from: '2024-03-06', to: '2024-03-06' };
const end = { clientKey: 'w', date: '2024-03-09', reason: 'shelling' };

describeRecording('a humanitarian pause', {
  query: 'humanitarianPause',
  field: 'pause',
  recorder: AUTHOR,
  begin: ['recordPause', pause()],
  add: ['recordPausePeopleServed', served],
  refusals: [
    ['recordPausePeopleServed', { ...later, figures: [figure(50, {})] }, 'from', 'REFUSED'],
    [
      'recordPausePeopleServed',
      { ...later, figures: [figure(3, {})] },
      'figures.0.count',
      'REFUSED',
    ],
    [
      'recordPausePeopleServed',
      { ...later, figures: [figure(50, { sex: 'MALE' }), figure(8, { hasDisability: true })] },
      'figures.1',
      'REFUSED',
    ],
    [
      'recordPausePeopleServed',
      { ...later, figures: [figure(50, { isUnaccompaniedMinor: true, ageTo: 20 })] },
      'figures.0.ageTo',
      'INVALID',
    ],
    [
      'recordPauseExtension',
      { clientKey: 'w', date: '2024-03-09', endsAt: '2024-03-06T20:00:00+02:00' },
      'endsAt',
      'REFUSED',
    ],
    ['recordPauseEnd', { ...end, at: '2024-03-08T00:00:00+02:00' }, 'at', 'REFUSED'],
  ],
  withdraw: 'withdrawPauseEntry',
  selection: `title startsAt endsAt status before: statusOn(date: "2024-03-04") last: statusOn(date: "2024-03-07")
    corridors { __typename id } countries { __typename iso3 } areas { __typename pcode } agreement { id }
    peopleServed { period { from to } figures { count } totals { total female male children olderPersons
      ageNotTold withDisability disabilityNotTold unaccompaniedMinors } }`,
  shown: [
    ['2024-02-29', null],
    [
      '2024-03-06',
      {
        ...{ status: 'HOLDING', before: 'AGREED', last: 'HOLDING', peopleServed: [] },
        ...{ startsAt: '2024-03-05T08:00:00+02:00', agreement: null },
        corridors: [{ __typename: 'Corridor', id: 'north-corridor' }],
        areas: [{ __typename: 'AdminArea', pcode: 'SD01' }],
      },
    ],
    [
      '2024-03-08',
      {
        status: 'OVER',
        peopleServed: [
          {
            period: { from: '2024-03-05', to: '2024-03-07' },
            totals: {
              ...{ total: 309, female: 239, male: 70, children: 129, olderPersons: 30 },
              ...{ ageNotTold: 70, withDisability: 30, disabilityNotTold: 199 },
              unaccompaniedMinors: 9,
            },
          },
        ],
      },
    ],
  ],
  anonymous: { title: 'A pause of three days', peopleServed: [{}] },
});

describe('a pause', () => {
  let access: AccessUnderTest;
  beforeAll(async () => (access = await startAccessUnderTest('access_pauses')));
  afterAll(() => access.stop());

  async function change(mutation: string, input: object) {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { change: ${mutation}(input: $input) { pause { id version status } errors { field code } } }`;
    return (await access.ask(document, { input }, AUTHOR)).data.change;
  }

  it.each([
    [{ endsAt: '2024-03-05T05:00:00Z' }, 'endsAt', 'INVALID'],
    [{ startsAt: '2024-02-28T08:00:00Z' }, 'startsAt', 'INVALID'],
    [{ countries: [], areas: [] }, 'countries', 'INVALID'],
    [{ agreementId: 'nothing' }, 'agreementId', 'NOT_FOUND'],
  ])('with %j is answered with its field', async (more, field, code) => {
    const { errors } = await change('recordPause', pause(more));
    expect(errors).toEqual([{ field: [field], code }]);
  });

  it('may last longer, or be broken off, and is followed from other owners’ corridors', async () => {
    const { pause: made } = await change('recordPause', pause());
    const extension = { clientKey: 'e', id: made.id, basedOnVersion: 1, date: '2024-03-06' };
    const endsAt = '2024-03-09T20:00:00+02:00';
    expect((await change('recordPauseExtension', { ...extension, endsAt })).errors).toEqual([]);
    const broken = { ...end, clientKey: 'x', id: made.id, at: '2024-03-08T11:30:00+02:00' };
    const ended = await change('recordPauseEnd', { ...broken, basedOnVersion: 2 });
    expect(ended).toEqual({ pause: { id: made.id, version: 3, status: 'ENDED' }, errors: [] });
    const { data } = await access.ask(`query { _entities(representations: [
      { __typename: "Corridor", id: "north-corridor" }, { __typename: "AdminArea", pcode: "SD01" },
      { __typename: "Country", iso3: "SYR" }]) {
        ... on Corridor { pauses { totalCount nodes { seventh: statusOn(date: "2024-03-07") eighth: statusOn(date: "2024-03-08") endReason } } }
        ... on AdminArea { pauses(asOf: "2024-03-07") { nodes { endsAt endedAt } } }
        ... on Country { pauses { totalCount } } }
      holding: humanitarianPauses(holdingOn: "2024-03-07") { totalCount }
      ended: humanitarianPauses(holdingOn: "2024-03-08") { totalCount } }`);
    expect(data).toEqual({
      _entities: [
        {
          pauses: {
            totalCount: 1,
            nodes: [{ seventh: 'HOLDING', eighth: 'ENDED', endReason: 'shelling' }],
          },
        },
        { pauses: { nodes: [{ endsAt, endedAt: null }] } },
        { pauses: { totalCount: 0 } },
      ],
      holding: { totalCount: 1 },
      ended: { totalCount: 0 },
    });
  });
});
