import { describeRecording } from '../access/describe-recording';
import { as } from '../access/recorded-points';
import { COMMITMENT, CUT, WINDOW } from './long-run-examples';
import { startRecordingUnderTest } from './recording-under-test';

const commit = (changes: object) => ({ ...COMMITMENT, key: 'other', ...changes });

describeRecording('a funding window', {
  query: 'fundingWindow',
  field: 'window',
  recorder: as('author'),
  start: startRecordingUnderTest,
  begin: ['recordFundingWindow', WINDOW],
  add: ['recordFundingCommitment', COMMITMENT],
  refusals: [
    ['recordFundingCommitment', commit({ key: 'grant-1' }), 'key', 'INVALID'],
    ['recordFundingCommitment', commit({ amount: '0.00' }), 'amount', 'INVALID'],
    ['recordFundingCommitment', commit({ amount: '-5' }), 'amount', 'INVALID'],
    ['recordFundingCommitment', commit({ currency: 'euro' }), 'currency', 'INVALID'],
    ['recordFundingCommitment', commit({ purposes: [] }), 'purposes', 'INVALID'],
    ['recordFundingCommitment', commit({ until: '2023-01-31' }), 'until', 'INVALID'],
    ['recordFundingCommitment', commit({ until: '2027-01-01' }), 'until', 'REFUSED'],
    ['recordFundingCommitment', commit({ from: '2023-01-31' }), 'from', 'REFUSED'],
    ['recordFundingCommitment', commit({ donorName: ' ' }), 'donorName', 'INVALID'],
    ['cutFundingCommitment', { ...CUT, key: 'nothing' }, 'key', 'NOT_FOUND'],
    ['cutFundingCommitment', { ...CUT, until: '2024-07-01' }, 'until', 'INVALID'],
    ['cutFundingCommitment', { ...CUT, amount: '1250000.51' }, 'amount', 'INVALID'],
    ['cutFundingCommitment', { ...CUT, date: '2023-01-15' }, 'key', 'NOT_FOUND'],
  ],
  withdraw: 'withdrawFundingWindowEntry',
  selection: `title purposes period { from to } holder { __typename id } isExample publicFrom
    agreement { __typename id } countries { __typename iso3 } sharedWith { id } commitments { key donorName
      donor { __typename id } amount { amount currency amountUsd rate } period { from to } agreedUntil cut { reason } }`,
  shown: [
    ['2023-01-09', null],
    ['2023-01-10', { commitments: [], period: { from: '2023-02-01', to: '2026-12-31' } }],
    [
      '2023-01-20',
      {
        holder: { __typename: 'Organization', id: 'shf' },
        agreement: { __typename: 'AccessAgreement', id: 'PAUSE-1' },
        countries: [{ __typename: 'Country', iso3: 'SDN' }],
        commitments: [
          {
            key: 'grant-1',
            donor: { __typename: 'Organization', id: 'donor' },
            amount: { amount: '1250000.50', currency: 'EUR', amountUsd: null, rate: null },
            period: { from: '2023-02-01', to: '2024-06-30' },
            cut: null,
          },
        ],
      },
    ],
  ],
  anonymous: null,
});
