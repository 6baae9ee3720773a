import type { Caller } from '../../../shared/core/caller';
import { describeRecording } from '../access/describe-recording';
import { activityInput, BEGUN, REVISED } from './activity-input';
import { startRecordingLogistics as start } from './start-recording-logistics';

const AUTHOR: Caller = { kind: 'ORGANIZATION', organization: 'author' };

const revision = (changed: object) => ({ ...REVISED, activity: activityInput(changed) });
const money = { kind: 'PAID', amount: '10', currency: 'EUR', date: '2026-02-01' };

const manyPartners = {
  organizations: Array.from({ length: 11 }, (_, at) => ({
    role: 'IMPLEMENTS',
    name: `Partner ${at}`,
  })),
  money: [],
};

describeRecording('an activity', {
  query: 'activity',
  field: 'activity',
  recorder: AUTHOR,
  start,
  begin: ['recordActivity', BEGUN],
  add: ['reviseActivity', REVISED],
  refusals: [
    ['reviseActivity', revision({ ownId: 'other' }), 'activity.ownId', 'INVALID'],
    ['reviseActivity', revision({ title: ' ' }), 'activity.title', 'INVALID'],
    [
      'reviseActivity',
      revision({ places: [{ country: 'XXX' }] }),
      'activity.places.0.country',
      'INVALID',
    ],
    [
      'reviseActivity',
      revision({ period: { from: '2026-02-01', to: '2026-01-01' } }),
      'activity.period.to',
      'INVALID',
    ],
    [
      'reviseActivity',
      revision({ reached: [{ count: 10 }, { count: 12, sex: 'MALE' }] }),
      'activity.reached.1',
      'REFUSED',
    ],
    [
      'reviseActivity',
      revision({
        places: Array.from({ length: 100 }, () => ({ country: 'SDN' })),
        ...manyPartners,
      }),
      'activity.places',
      'INVALID',
    ],
    [
      'reviseActivity',
      revision({ reached: [{ count: 4 }] }),
      'activity.reached.0.count',
      'REFUSED',
    ],
    [
      'reviseActivity',
      revision({ money: [{ ...money, to: 'nobody' }] }),
      'activity.money.0.to',
      'INVALID',
    ],
    [
      'reviseActivity',
      revision({ money: [{ ...money, currency: 'euro' }] }),
      'activity.money.0.currency',
      'INVALID',
    ],
    [
      'reviseActivity',
      revision({ answers: [1, 1].map((question) => ({ question, text: 'x' })) }),
      'activity.answers.1.question',
      'INVALID',
    ],
    [
      'reviseActivity',
      revision({ answers: [{ question: 15, text: 'x' }] }),
      'activity.answers.15',
      'INVALID',
    ],
  ],
  withdraw: 'withdrawActivityEntry',
  selection: `title ownId isExample revision places { country { iso3 } admin2 { area { pcode } } }
    sectors { sector { code } } period { from to } reachedTotals { total } reportedBy { id }
    money { kind isInKind } answers { question } sharedWith { id }`,
  shown: [
    ['2026-02-28', null],
    [
      '2026-03-01',
      {
        ...{ title: 'EXAMPLE: safe water for displaced families in Kassala', isExample: true },
        ...{ ownId: 'EXAMPLE-WASH-2026-01', revision: 'author:Activity/wash' },
        places: [{ country: { iso3: 'SDN' }, admin2: { area: { pcode: 'SD11019' } } }],
        ...{ sectors: [{ sector: { code: 'WSH' } }], reachedTotals: { total: 4980 } },
        ...{ reportedBy: { id: 'author' }, sharedWith: [{ id: 'donor' }] },
        answers: [{ question: 1 }, { question: 11 }],
      },
    ],
    ['2026-06-30', { title: 'EXAMPLE: safe water, June', revision: 'author:Activity/wash-june' }],
  ],
  anonymous: null,
});
