import { SHARED, after } from './after-agreement';

const role = (holder: string, deputy?: string) => ({
  role: { role: 'OPERATIONS', holder, deputy },
});

after('a plan of roles', 'LeadershipPlan', {
  field: 'plan',
  begin: ['recordLeadershipPlan', { ...SHARED, agreementId: 'PAUSE-1', title: 'Who leads what' }],
  add: ['recordLeadershipPlanEvent', { clientKey: 'role', date: '2023-06-02', ...role('un') }],
  refusals: [
    [
      'recordLeadershipPlanEvent',
      { date: '2023-06-03', ...role('un', 'un') },
      'role.deputy',
      'INVALID',
    ],
    [
      'recordLeadershipPlanEvent',
      { date: '2023-06-03', roleEnd: { role: 'SECURITY' } },
      'roleEnd.role',
      'REFUSED',
    ],
    [
      'recordLeadershipPlanEvent',
      { date: '2023-06-01', roleEnd: { role: 'OPERATIONS' } },
      'roleEnd.role',
      'REFUSED',
    ],
  ],
  selection: 'isExample roles { role holder { __typename id } deputy { id } since } unfilled',
  shown: [
    ['2023-05-31', null],
    ['2023-06-01', { roles: [], unfilled: expect.arrayContaining(['OPERATIONS', 'SECURITY']) }],
    [
      '2023-06-02',
      {
        isExample: true,
        roles: [
          {
            role: 'OPERATIONS',
            holder: { __typename: 'Organization', id: 'un' },
            deputy: null,
            since: '2023-06-02',
          },
        ],
        unfilled: expect.not.arrayContaining(['OPERATIONS']),
      },
    ],
  ],
  anonymous: null,
});

const EXERCISE = {
  title: 'A closed bridge',
  scenario: 'The bridge is closed for a week',
  lead: 'un',
};
const holding = { organizations: ['un', 'ocha'], participants: 30 };

after('a joint exercise', 'JointExercise', {
  field: 'exercise',
  begin: ['recordJointExercise', { ...SHARED, ...EXERCISE, publicFrom: '2023-06-01' }],
  add: ['recordJointExerciseEvent', { clientKey: 'held', date: '2023-06-05', holding }],
  refusals: [
    ['recordJointExerciseEvent', { date: '2023-06-06', holding }, 'holding', 'REFUSED'],
    [
      'recordJointExerciseEvent',
      { date: '2023-06-06', holding: { organizations: ['un', 'un'] } },
      'holding.organizations',
      'INVALID',
    ],
    [
      'recordJointExerciseEvent',
      { date: '2023-06-04', finding: { key: 'radio', kind: 'GAP', text: 'No common channel' } },
      'finding',
      'REFUSED',
    ],
    [
      'recordJointExerciseEvent',
      {
        date: '2023-06-06',
        followUp: { key: 'a', finding: 'b', text: 'c', responsible: 'un', due: '2023-06-01' },
      },
      'followUp.finding',
      'NOT_FOUND',
    ],
    [
      'recordJointExerciseEvent',
      { date: '2023-06-06', followUpEnd: { followUp: 'a', end: 'DONE' } },
      'followUpEnd.followUp',
      'NOT_FOUND',
    ],
  ],
  selection: 'scenario lead { __typename id } holding { date participants organizations { id } }',
  shown: [
    ['2023-06-04', { holding: null, lead: { __typename: 'Organization', id: 'un' } }],
    [
      '2023-06-05',
      {
        holding: {
          date: '2023-06-05',
          participants: 30,
          organizations: [{ id: 'un' }, { id: 'ocha' }],
        },
      },
    ],
  ],
  anonymous: { scenario: EXERCISE.scenario, holding: { participants: 30 } },
});

const session = (key: string, trained: object, to = '2023-06-03') => ({
  session: { key, from: '2023-06-02', to, trained },
});

after('a training', 'Training', {
  field: 'training',
  begin: [
    'recordTraining',
    {
      ...SHARED,
      title: 'Care under siege',
      topics: ['triage'],
      audience: 'HEALTH_WORKERS',
      provider: 'un',
      areas: ['SD01'],
      publicFrom: '2023-06-01',
    },
  ],
  add: [
    'recordTrainingEvent',
    { clientKey: 's', date: '2023-06-03', ...session('first', { total: 20, women: 12, men: 8 }) },
  ],
  refusals: [
    [
      'recordTrainingEvent',
      { date: '2023-06-04', ...session('first', { total: 2 }) },
      'session.key',
      'INVALID',
    ],
    [
      'recordTrainingEvent',
      { date: '2023-06-04', ...session('b', { total: 3, women: 2, men: 2 }) },
      'session.trained.women',
      'INVALID',
    ],
    [
      'recordTrainingEvent',
      { date: '2023-06-04', ...session('b', { total: 3, withDisabilities: -1 }) },
      'session.trained.withDisabilities',
      'INVALID',
    ],
    [
      'recordTrainingEvent',
      { date: '2023-06-04', ...session('b', { total: 3 }, '2023-06-05') },
      'session.to',
      'INVALID',
    ],
    [
      'recordTrainingEvent',
      { date: '2023-06-04', ...session('b', { total: 0 }) },
      'session.trained.total',
      'INVALID',
    ],
  ],
  selection:
    'audience areas { __typename pcode } provider { id } trained { total women withDisabilities }',
  shown: [
    ['2023-06-02', { trained: { total: 0, women: null } }],
    [
      '2023-06-03',
      {
        audience: 'HEALTH_WORKERS',
        areas: [{ __typename: 'AdminArea', pcode: 'SD01' }],
        trained: { total: 20, women: 12, withDisabilities: null },
      },
    ],
  ],
  anonymous: { trained: { total: 20 } },
});
