import { ANONYMOUS } from '../../../shared/core/caller';
import { describeRecording } from '../access/describe-recording';
import { as, recorderOf } from '../access/recorded-points';
import { RELEASE, RESERVE } from './long-run-examples';
import { startRecordingUnderTest } from './recording-under-test';

const release = (changes: object) => ({ ...RELEASE, key: 'other', ...changes });

describeRecording('a flexible reserve', {
  query: 'flexibleReserve',
  field: 'reserve',
  recorder: as('author'),
  start: startRecordingUnderTest,
  begin: ['recordFlexibleReserve', { ...RESERVE, publicFrom: '2023-01-15' }],
  add: ['recordReserveRelease', RELEASE],
  refusals: [
    ['recordReserveRelease', release({ key: 'north' }), 'key', 'INVALID'],
    ['recordReserveRelease', release({ amount: '199999.76' }), 'amount', 'REFUSED'],
    ['recordReserveRelease', release({ amount: '0' }), 'amount', 'INVALID'],
    ['recordReserveRelease', release({ until: '2024-01-09' }), 'until', 'INVALID'],
    ['recordReserveRelease', release({ requestedOn: '2024-01-11' }), 'requestedOn', 'INVALID'],
    ['recordReserveRelease', release({ reason: ' ' }), 'reason', 'INVALID'],
    [
      'recordReserveRelease',
      release({ date: '2026-01-01', until: '2026-02-01', amount: '1' }),
      'date',
      'REFUSED',
    ],
  ],
  withdraw: 'withdrawFlexibleReserveEntry',
  selection: `title purposes amount { amount } left { amount currency amountUsd } trigger daysToRelease
    availableUntil agreement { __typename id } sharedWith { id }
    releases { key amount { amount } period { from to } requestedOn daysTaken reason }`,
  shown: [
    ['2023-01-14', null],
    ['2024-01-09', { left: { amount: '300000' }, releases: [] }],
    [
      '2024-01-10',
      {
        agreement: { __typename: 'AccessAgreement', id: 'PAUSE-1' },
        left: { amount: '199999.75', currency: 'USD', amountUsd: '199999.75' },
        releases: [
          { key: 'north', period: { from: '2024-01-10', to: '2024-03-31' }, daysTaken: 8 },
        ],
      },
    ],
  ],
  anonymous: { title: RESERVE.title, sharedWith: [] },
});

it('what triggers a reserve stands in no words of a source, which everybody may read', async () => {
  const funding = await startRecordingUnderTest('reserve_words');
  try {
    const change = recorderOf(funding);
    const begin = { ...RESERVE, publicFrom: '2023-01-15' };
    const { thing } = await change('recordFlexibleReserve', begin, as('author'), 'reserve');
    await change('recordReserveRelease', { ...RELEASE, id: thing.id }, as('author'), 'reserve');
    const { data } = await funding.ask(
      'query ($id: ID!) { flexibleReserve(id: $id) { entries { sources { asGiven { name value } } } } }',
      { id: thing.id },
      ANONYMOUS,
    );
    const words = JSON.stringify(data);
    expect(words).toContain(RESERVE.title);
    expect(words).toContain(RELEASE.amount);
    expect(words).not.toContain(RESERVE.trigger);
    expect(words).not.toContain(RELEASE.reason);
    expect(words).not.toContain(RESERVE.agreementId);
  } finally {
    await funding.stop();
  }
});
