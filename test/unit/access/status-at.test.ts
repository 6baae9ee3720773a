import type { AgreementEvent } from '../../../subgraphs/access/domain/agreement-event';
import type { ViolationChange } from '../../../subgraphs/access/domain/violation-change';
import { lastDayOfTerm, statusAt } from '../../../subgraphs/access/domain/status-at';
import { historyUntil } from '../../../subgraphs/access/domain/order-history';
import { BLACK_SEA, JEDDAH, claim, happened } from './history';

const stateOf = (events: readonly AgreementEvent[], date: string) => statusAt(events, date).state;

describe('the Black Sea Grain Initiative', () => {
  it.each([
    ['2014-01-01', 'NOT_YET'],
    ['2022-07-21', 'NOT_YET'],
    ['2022-07-22', 'SIGNED'],
    ['2022-07-23', 'IN_FORCE'],
    ['2022-10-28', 'IN_FORCE'],
    ['2022-10-29', 'SUSPENDED'],
    ['2022-11-01', 'SUSPENDED'],
    ['2022-11-02', 'SUSPENDED'],
    ['2022-11-03', 'IN_FORCE'],
    ['2022-11-19', 'IN_FORCE'],
    ['2022-11-20', 'IN_FORCE'],
    ['2023-03-18', 'IN_FORCE'],
    ['2023-03-19', 'IN_FORCE'],
    ['2023-05-18', 'IN_FORCE'],
    ['2023-05-19', 'IN_FORCE'],
    ['2023-07-16', 'IN_FORCE'],
    ['2023-07-17', 'TERMINATED'],
    ['2024-12-31', 'TERMINATED'],
  ])('on %s is %s', (date, state) => expect(stateOf(BLACK_SEA, date)).toBe(state));

  it('lists both claims of the term while they stand unsettled', () => {
    const claims = [
      { by: 'Ukraine', state: 'IN_FORCE', lastDay: '2023-07-17' },
      { by: 'Russian Federation', state: 'IN_FORCE', lastDay: '2023-05-18' },
    ];
    expect(statusAt(BLACK_SEA, '2023-03-17').claims).toEqual([]);
    expect(statusAt(BLACK_SEA, '2023-04-01').claims).toEqual(claims);
    expect(statusAt(BLACK_SEA, '2023-05-16')).toMatchObject({ claims, lastDay: null });
    expect(statusAt(BLACK_SEA, '2023-05-17')).toMatchObject({ claims: [], lastDay: '2023-07-17' });
  });

  it('is in dispute on a day of which the two claims make two states', () => {
    const knownInApril = historyUntil(BLACK_SEA, '2023-04-01');
    expect(statusAt(knownInApril, '2023-06-01')).toMatchObject({
      state: 'IN_DISPUTE',
      claims: [
        { by: 'Ukraine', state: 'IN_FORCE', lastDay: '2023-07-17' },
        { by: 'Russian Federation', state: 'UNKNOWN', lastDay: '2023-05-18' },
      ],
    });
    expect(lastDayOfTerm(knownInApril)).toBe('2023-07-17');
  });

  it('is never renewed by silence: without word of a renewal its state is unknown', () => {
    const knownInNovember = historyUntil(BLACK_SEA, '2022-11-16');
    expect(statusAt(knownInNovember, '2022-11-19').state).toBe('IN_FORCE');
    expect(statusAt(knownInNovember, '2022-11-20')).toMatchObject({
      state: 'UNKNOWN',
      reason:
        'Its term ran until 2022-11-19; by its text it goes on unless a party gave notice, but no source tells whether it was renewed.',
    });
  });

  it('names who suspended it, and who ended it', () => {
    expect(statusAt(BLACK_SEA, '2022-10-31')).toMatchObject({
      suspendedBy: ['Russian Federation'],
      reason: 'Within its term, which runs until 2022-11-19; suspended by Russian Federation.',
    });
    expect(statusAt(BLACK_SEA, '2023-08-01').reason).toBe(
      'It was ended on 2023-07-17 by Russian Federation.',
    );
    expect(lastDayOfTerm(BLACK_SEA)).toBe('2023-07-16');
  });
});

describe('the ceasefire of Jeddah', () => {
  it.each([
    ['2023-05-19', 'NOT_YET'],
    ['2023-05-20', 'SIGNED'],
    ['2023-05-22', 'SIGNED'],
    ['2023-05-23', 'IN_FORCE'],
    ['2023-05-29', 'IN_FORCE'],
    ['2023-05-30', 'IN_FORCE'],
    ['2023-05-31', 'SUSPENDED'],
    ['2023-06-01', 'SUSPENDED'],
    ['2023-06-03', 'SUSPENDED'],
    ['2023-06-04', 'EXPIRED'],
  ])('on %s is %s', (date, state) => expect(stateOf(JEDDAH, date)).toBe(state));

  it('keeps each suspension until the one who made it lifts it', () => {
    const half = [...JEDDAH, happened('2023-06-02', 'RESUMED', { by: 'facilitators' })];
    expect(statusAt(half, '2023-06-02').suspendedBy).toEqual([
      'Sudanese Armed Forces',
      'facilitators',
    ]);
    expect(statusAt(half, '2023-06-03').suspendedBy).toEqual(['Sudanese Armed Forces']);
    const all = [...JEDDAH, happened('2023-06-02', 'RESUMED')];
    expect(stateOf(all, '2023-06-03')).toBe('IN_FORCE');
  });

  it('has a term that a suspension does not shorten', () => {
    expect(lastDayOfTerm(JEDDAH)).toBe('2023-06-03');
  });
});

describe('a term', () => {
  it('does not count the day on which it is signed and counts its last day', () => {
    const events = [
      happened('2024-02-28', 'SIGNED', { days: 2, renewalMode: 'BY_MUTUAL_CONSENT' }),
    ];
    expect(['28', '29'].map((day) => stateOf(events, `2024-02-${day}`))).toEqual([
      'SIGNED',
      'IN_FORCE',
    ]);
    expect(stateOf(events, '2024-03-01')).toBe('IN_FORCE');
    expect(stateOf(events, '2024-03-02')).toBe('EXPIRED');
    expect(lastDayOfTerm(events)).toBe('2024-03-01');
  });

  it('is unknown where no source tells its length', () => {
    const events = [happened('2024-01-01', 'SIGNED')];
    expect(statusAt(events, '2024-01-02')).toMatchObject({
      state: 'UNKNOWN',
      lastDay: null,
      reason: 'No source tells how long its term lasts.',
    });
    expect(lastDayOfTerm(events)).toBeNull();
  });

  it('is unknown after a renewal of untold length', () => {
    const events = [
      happened('2024-01-01', 'SIGNED', { days: 10 }),
      happened('2024-01-05', 'RENEWED'),
    ];
    expect(stateOf(events, '2024-01-04')).toBe('IN_FORCE');
    expect(stateOf(events, '2024-01-20')).toBe('UNKNOWN');
  });

  it('follows the running one when renewed early, and the event when it had lapsed', () => {
    const signed = happened('2024-01-01', 'SIGNED', { days: 10, renewalMode: 'BY_MUTUAL_CONSENT' });
    const early = [signed, happened('2024-01-05', 'RENEWED', { days: 10 })];
    expect(lastDayOfTerm(early)).toBe('2024-01-21');
    const late = [signed, happened('2024-01-15', 'RENEWED', { days: 10 })];
    expect(stateOf(late, '2024-01-12')).toBe('EXPIRED');
    expect(stateOf(late, '2024-01-15')).toBe('EXPIRED');
    expect(stateOf(late, '2024-01-16')).toBe('IN_FORCE');
    expect(lastDayOfTerm(late)).toBe('2024-01-25');
  });

  it('renews itself no more once notice was given', () => {
    const signed = { days: 10, renewalMode: 'AUTOMATIC_UNLESS_NOTICE' } as const;
    const events = [
      happened('2024-01-01', 'SIGNED', signed),
      happened('2024-01-05', 'NOTICE_GIVEN', { by: 'A' }),
    ];
    expect(stateOf(events, '2024-01-11')).toBe('IN_FORCE');
    expect(stateOf(events, '2024-01-12')).toBe('EXPIRED');
  });

  it('that goes on once under a condition does so no second time', () => {
    const signed = happened('2021-07-09', 'SIGNED', {
      until: '2022-01-10',
      renewalMode: 'CONDITIONAL_AUTOMATIC',
    });
    expect(stateOf([signed], '2022-01-11')).toBe('UNKNOWN');
    const renewed = [signed, happened('2022-01-10', 'RENEWED', { until: '2022-07-10' })];
    expect(stateOf(renewed, '2022-01-11')).toBe('IN_FORCE');
    expect(stateOf(renewed, '2022-07-10')).toBe('IN_FORCE');
    expect(stateOf(renewed, '2022-07-11')).toBe('EXPIRED');
  });

  it('that expired cannot be ended any more', () => {
    const events = [
      happened('2024-01-01', 'SIGNED', { days: 10, renewalMode: 'BY_NEW_RESOLUTION' }),
      happened('2024-02-01', 'TERMINATED', { by: 'A' }),
    ];
    expect(stateOf(events, '2024-02-01')).toBe('EXPIRED');
    expect(lastDayOfTerm(events)).toBe('2024-01-11');
  });

  it('with differing claims that all ran out says so', () => {
    const events = [
      happened('2024-01-01', 'SIGNED', { days: 10, renewalMode: 'BY_MUTUAL_CONSENT' }),
      happened('2024-01-05', 'RENEWED', { claims: [claim('A', 5), claim('B', 9)] }),
    ];
    expect(stateOf(events, '2024-01-17')).toBe('IN_DISPUTE');
    expect(statusAt(events, '2024-01-21').reason).toBe(
      'Its term ran until 2024-01-16 as A claims, 2024-01-20 as B claims and no source tells of a renewal.',
    );
  });
});

describe('a violation', () => {
  const events = [
    happened('2024-01-01', 'SIGNED', { days: 30, renewalMode: 'AUTOMATIC_UNLESS_NOTICE' }),
  ];
  const change = (date: string, kind: ViolationChange['kind'], violation = 'v') => ({
    ...{ date, kind, violation },
  });
  const alleged = change('2024-01-10', 'VIOLATION_ALLEGED');
  const confirmed = change('2024-01-20', 'VIOLATION_CONFIRMED');
  const on = (date: string, changes: readonly ViolationChange[], history = events) =>
    statusAt(history, date, changes);

  it('that is alleged flags a review and bars nothing', () => {
    const status = { state: 'UNKNOWN', underReview: ['v'], barredBy: [] };
    expect(on('2024-02-01', [alleged])).toMatchObject(status);
    expect(on('2024-01-09', [alleged])).toMatchObject({ underReview: [] });
  });

  it('that is confirmed bars that the agreement goes on by itself', () => {
    const status = on('2024-02-01', [alleged, confirmed]);
    expect(status).toMatchObject({ state: 'EXPIRED', underReview: [], barredBy: ['v'] });
    expect(status.reason).toBe(
      'Its term ran until 2024-01-31; a confirmed violation bars that it goes on by itself.',
    );
    expect(on('2024-01-31', [alleged, confirmed]).state).toBe('IN_FORCE');
  });

  it('that is refuted later lifts the bar from that day on', () => {
    const changes = [alleged, confirmed, change('2024-02-05', 'VIOLATION_REFUTED')];
    expect(on('2024-02-04', changes).state).toBe('EXPIRED');
    expect(on('2024-02-05', changes)).toMatchObject({ state: 'UNKNOWN', barredBy: [] });
  });

  it('does not undo a renewal on which the parties agree', () => {
    const renewed = [...events, happened('2024-01-25', 'RENEWED', { days: 30 })];
    expect(on('2024-02-01', [confirmed], renewed)).toMatchObject({ state: 'IN_FORCE' });
    expect(on('2024-03-02', [confirmed], renewed)).toMatchObject({ state: 'UNKNOWN' });
  });

  it('changes nothing where a new decision was needed anyway', () => {
    const byDecision = [
      happened('2024-01-01', 'SIGNED', { days: 30, renewalMode: 'BY_NEW_RESOLUTION' }),
    ];
    expect(on('2024-02-01', [confirmed], byDecision).reason).toBe(
      'Its term ran until 2024-01-31 and no source tells of a renewal.',
    );
  });
});
