import { describeRecording } from './describe-recording';

const author = { kind: 'ORGANIZATION', organization: 'author' } as const;

const VERSION = {
  clientKey: 'v1',
  date: '2024-02-01',
  citation: 'the first version',
  number: 1,
  milestones: [{ key: 'contact', title: 'Contact with all sides', dueAfterDays: 14 }],
  verificationSteps: [
    { key: 'minutes', milestone: 'contact', text: 'Minutes of the first meeting' },
  ],
  redLines: [{ key: 'escort', text: 'No armed escort', words: ['armed escort'] }],
  bottomLines: [
    {
      key: 'pause',
      text: 'A pause of six hours at least',
      limit: { measure: 'length of pause', unit: 'hours', atLeast: 6 },
    },
  ],
};

const LINES = 'redLines { key words } bottomLines { key limit { atLeast atMost } }';

describeRecording('a playbook', {
  query: 'negotiationPlaybook',
  field: 'playbook',
  recorder: author,
  begin: [
    'recordPlaybook',
    {
      clientKey: 'siege',
      date: '2024-01-10',
      title: 'Access to a besieged town',
      setting: 'A town that is closed from all sides',
      sharedWith: ['un'],
      publicFrom: '2024-01-15',
    },
  ],
  add: ['recordPlaybookVersion', VERSION],
  refusals: [
    ['recordPlaybookVersion', { ...VERSION, clientKey: 'w' }, 'number', 'REFUSED'],
    [
      'recordPlaybookVersion',
      {
        ...VERSION,
        clientKey: 'w',
        number: 2,
        redLines: [{ key: 'x', text: 'Nothing to hold against' }],
      },
      'redLines.0',
      'INVALID',
    ],
    [
      'recordPlaybookVersion',
      {
        ...VERSION,
        clientKey: 'w',
        number: 2,
        verificationSteps: [{ key: 'a', milestone: 'b', text: 'c' }],
      },
      'verificationSteps.0.milestone',
      'INVALID',
    ],
    [
      'recordPlaybookVersion',
      { ...VERSION, clientKey: 'w', date: '2024-01-09' },
      'date',
      'REFUSED',
    ],
  ],
  withdraw: 'withdrawPlaybookEntry',
  selection: `title isExample sharedWith { __typename id } latest { number ${LINES} } entries { what sources { publisher } } withdrawnEntries { id }`,
  shown: [
    ['2024-01-09', null],
    ['2024-01-31', { title: 'Access to a besieged town', latest: null, entries: [{}] }],
    [
      '2024-02-01',
      {
        isExample: false,
        sharedWith: [{ __typename: 'Organization', id: 'un' }],
        latest: {
          number: 1,
          redLines: [{ key: 'escort', words: ['armed escort'] }],
          bottomLines: [{ key: 'pause', limit: { atLeast: 6, atMost: null } }],
        },
        entries: [{ what: 'PLAYBOOK_BEGUN' }, { what: 'VERSION_ISSUED' }],
      },
    ],
  ],
  anonymous: {
    sharedWith: [],
    latest: { number: 1, redLines: [], bottomLines: [] },
    entries: [
      { what: 'PLAYBOOK_BEGUN', sources: [{ publisher: 'author' }] },
      { what: 'VERSION_ISSUED', sources: [{ publisher: 'author' }] },
    ],
  },
});
