import { SHARED, after } from './after-agreement';

const document = { kind: 'DOCUMENT', url: 'https://example.org/report', text: 'Page 4' };
const LESSON = {
  ...SHARED,
  title: 'Count both ends',
  kind: 'WORKED',
  text: 'Counting at both ends showed the gap',
  sectors: ['FSC'],
  evidence: [document],
};

after('a lesson', 'Lesson', {
  field: 'lesson',
  begin: ['recordLesson', LESSON],
  add: [
    'recordLessonEvent',
    { clientKey: 'used', date: '2023-07-01', application: { text: 'Both ends are counted' } },
  ],
  refusals: [
    [
      'recordLessonEvent',
      { date: '2023-07-02', moreEvidence: { kind: 'EXERCISE', text: 'it was so' } },
      'moreEvidence',
      'INVALID',
    ],
    [
      'recordLessonEvent',
      { date: '2023-07-02', moreEvidence: { kind: 'DOCUMENT', id: 'x', text: 'it was so' } },
      'moreEvidence.url',
      'INVALID',
    ],
    [
      'recordLessonEvent',
      { date: '2023-07-02', application: { text: 'x', playbookId: 'nothing' } },
      'application.playbookId',
      'NOT_FOUND',
    ],
  ],
  selection:
    'kind sectors { __typename code } evidence { kind url exercise { id } } applications { date text }',
  shown: [
    ['2023-06-30', { applications: [], evidence: [{ kind: 'DOCUMENT', exercise: null }] }],
    [
      '2023-07-01',
      {
        sectors: [{ __typename: 'Sector', code: 'FSC' }],
        applications: [{ date: '2023-07-01', text: 'Both ends are counted' }],
      },
    ],
  ],
  anonymous: null,
});

after('a link to durable solutions', 'DurableSolutionLink', {
  field: 'link',
  begin: [
    'recordDurableSolutionLink',
    {
      ...SHARED,
      agreementId: 'PAUSE-1',
      title: 'From relief to harvest',
      field: 'LIVELIHOODS',
      text: 'Seed follows food on the same road',
      sector: 'FSC',
      planCode: 'HSDN23',
      developmentPlan: { title: 'A plan of an example', publisher: 'Nobody' },
    },
  ],
  add: [
    'recordDurableSolutionLinkEvent',
    { clientKey: 'way', date: '2023-07-01', progress: { state: 'REACHED', text: 'Sown' } },
  ],
  refusals: [
    [
      'recordDurableSolutionLinkEvent',
      { date: '2023-07-02', progress: { state: 'UNDER_WAY', text: 'again' } },
      'progress',
      'REFUSED',
    ],
  ],
  selection:
    'field state sector { __typename code } plan { __typename code } developmentPlan { title url }',
  shown: [
    ['2023-06-30', { state: 'PLANNED', plan: { __typename: 'Plan', code: 'HSDN23' } }],
    [
      '2023-07-01',
      { state: 'REACHED', developmentPlan: { title: 'A plan of an example', url: null } },
    ],
  ],
  anonymous: null,
});
