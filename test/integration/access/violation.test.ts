import { describeRecording } from './describe-recording';
import { ALLEGED, OPENED } from './accountability-examples';
import { as, preparePause } from './recorded-points';

const UN = as('un');
describeRecording('a violation', {
  query: 'violation',
  field: 'violation',
  recorder: UN,
  prepare: preparePause,
  begin: ['allegeViolation', ALLEGED],
  add: ['openInvestigation', OPENED],
  refusals: [
    ['openInvestigation', { ...OPENED, investigator: 'other' }, 'date', 'REFUSED'],
    ['openInvestigation', { ...OPENED, investigator: 'un' }, 'investigator', 'REFUSED'],
    ['openInvestigation', { ...OPENED, stages: [] }, 'stages', 'INVALID'],
    [
      'determineViolation',
      {
        date: '2023-05-20',
        verdict: 'CONFIRMED',
        basis: 'INVESTIGATION',
        decidedBy: 'the committee',
      },
      'basis',
      'REFUSED',
    ],
    [
      'concludeInvestigation',
      { date: '2023-05-20', finding: 'CONFIRMED', summary: 'it was' },
      'finding',
      'REFUSED',
    ],
    [
      'recordInvestigationProgress',
      { date: '2023-05-20', progress: 'STAGE_COMPLETED' },
      'stage',
      'INVALID',
    ],
    [
      'decideConsequence',
      { date: '2023-05-20', kind: 'REMEDY', measure: 'x', decidedBy: 'y' },
      'date',
      'REFUSED',
    ],
  ],
  withdraw: 'withdrawViolationEntry',
  selection: `status since clauseNumber clause { text } incident { id } agreement { id }
    investigations { investigator { id } isPaused finding stages { name state dueOn } }`,
  shown: [
    ['2023-05-11', null],
    [
      '2023-05-14',
      {
        status: 'ALLEGED',
        since: '2023-05-12',
        clause: { text: 'Convoys pass at the northern crossing.' },
        incident: { id: 'sind-44580' },
        agreement: { id: 'PAUSE-1' },
        investigations: [],
      },
    ],
    [
      '2023-05-26',
      {
        investigations: [
          {
            investigator: { id: 'outsider' },
            finding: null,
            stages: [
              { name: 'facts', state: 'OVERDUE', dueOn: '2023-05-25' },
              { name: 'report', state: 'UPCOMING', dueOn: null },
            ],
          },
        ],
      },
    ],
  ],
  anonymous: null,
});
