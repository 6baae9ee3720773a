import {
  consequenceStateOn,
  lostItsGround,
} from '../../../../subgraphs/access/domain/accountability/consequence';
import { stagesOn } from '../../../../subgraphs/access/domain/accountability/investigation';
import { violationKind } from '../../../../subgraphs/access/domain/accountability/violation-kind';
import type { ViolationEvent } from '../../../../subgraphs/access/domain/accountability/violation-event';
import { followed, refusals } from '../followed';
import {
  alleged,
  completed,
  concluded,
  consequence,
  consequenceEnded,
  determined,
  opened,
  reopened,
  turned,
} from './violation-history';

const at = (events: readonly ViolationEvent[], date: string) =>
  followed(violationKind, events, date);
const statusOn = (events: readonly ViolationEvent[], date: string) => at(events, date)?.status;
const refused = (events: readonly ViolationEvent[], event: ViolationEvent) =>
  refusals(violationKind, events, event);

const INVESTIGATED = [
  alleged('2024-03-01'),
  opened('2024-03-05'),
  completed('2024-03-12', 'facts'),
  completed('2024-03-20', 'report'),
  concluded('2024-03-21', 'CONFIRMED'),
];

describe('a violation', () => {
  it('is alleged by a link to a clause, and confirmed or refuted by a person only', () => {
    const events = [...INVESTIGATED, determined('2024-03-25', 'CONFIRMED')];
    expect(at(events, '2024-02-29')).toBeNull();
    expect(statusOn(events, '2024-03-01')).toBe('ALLEGED');
    expect(statusOn(events, '2024-03-24')).toBe('ALLEGED');
    expect(at(events, '2024-03-25')).toMatchObject({ status: 'CONFIRMED', since: '2024-03-25' });
  });

  it('needs an incident or a constraint', () => {
    expect(refused([], alleged('2024-03-01'))).toEqual([]);
    expect(refused([], alleged('2024-03-01', { incidentId: null, constraintId: 'un:c1' }))).toEqual(
      [],
    );
    expect(refused([], alleged('2024-03-01', { incidentId: null }))).toEqual([
      'INVALID incidentId',
    ]);
    expect(refused([], alleged('2024-03-01', { incidentId: '44580' }))).toEqual([
      'INVALID incidentId',
    ]);
    expect(refused(INVESTIGATED, alleged('2024-03-30'))).toEqual(['REFUSED id']);
  });

  it('takes no verdict that its investigation does not support', () => {
    const verdict = determined('2024-03-25', 'CONFIRMED');
    expect(refused(INVESTIGATED, verdict)).toEqual([]);
    expect(refused(INVESTIGATED, determined('2024-03-25', 'REFUTED'))).toEqual(['REFUSED basis']);
    expect(refused(INVESTIGATED.slice(0, 4), verdict)).toEqual(['REFUSED basis']);
    expect(
      refused(INVESTIGATED.slice(0, 1), determined('2024-03-02', 'CONFIRMED', 'ADMISSION')),
    ).toEqual([]);
    expect(refused([...INVESTIGATED, verdict], determined('2024-03-26', 'REFUTED'))).toEqual([
      'REFUSED date',
    ]);
  });

  it('is alleged again when it is reopened, and needs a new ground', () => {
    const events = [...INVESTIGATED, determined('2024-03-25', 'CONFIRMED'), reopened('2024-04-01')];
    expect(statusOn(events, '2024-04-01')).toBe('ALLEGED');
    expect(refused(events, determined('2024-04-02', 'CONFIRMED'))).toEqual(['REFUSED basis']);
    expect(refused(events, reopened('2024-04-02'))).toEqual(['REFUSED date']);
    const again = [
      ...events,
      opened('2024-04-02', [{ name: 'pictures', days: 3 }]),
      completed('2024-04-04', 'pictures'),
      concluded('2024-04-05', 'REFUTED'),
    ];
    expect(refused(again, determined('2024-04-06', 'CONFIRMED'))).toEqual(['REFUSED basis']);
    expect(refused(again, determined('2024-04-06', 'REFUTED'))).toEqual([]);
  });

  it('refuses what is told late where it would undo what followed', () => {
    const events = [...INVESTIGATED, determined('2024-03-25', 'CONFIRMED')];
    expect(refused(events, concluded('2024-03-20', 'INCONCLUSIVE'))).toEqual(['REFUSED date']);
    expect(refused(events, alleged('2024-02-01'))).toEqual(['REFUSED date']);
    expect(refused(events, turned('PAUSED_FOR_SAFETY', '2024-03-13'))).toEqual(['REFUSED date']);
  });
});

describe('an independent investigation', () => {
  const stages = (events: readonly ViolationEvent[], date: string) =>
    stagesOn(at(events, date)!.investigations.at(-1)!, date).map(
      ({ state, dueOn }) => `${state} ${dueOn}`,
    );

  it('has stages that start one after the other, each with its deadline', () => {
    expect(stages(INVESTIGATED, '2024-03-05')).toEqual(['RUNNING 2024-03-15', 'UPCOMING null']);
    expect(stages(INVESTIGATED, '2024-03-18')).toEqual([
      'COMPLETED 2024-03-15',
      'OVERDUE 2024-03-17',
    ]);
    expect(stages(INVESTIGATED, '2024-03-20')).toEqual([
      'COMPLETED 2024-03-15',
      'COMPLETED_LATE 2024-03-17',
    ]);
  });

  it('stands still while it is paused for safety', () => {
    const events = [
      alleged('2024-03-01'),
      opened('2024-03-05'),
      turned('PAUSED_FOR_SAFETY', '2024-03-10'),
    ];
    expect(stages(events, '2024-05-01')).toEqual(['PAUSED null', 'UPCOMING null']);
    expect(refused(events, completed('2024-03-11', 'facts'))).toEqual(['REFUSED date']);
    const resumed = [...events, turned('RESUMED', '2024-03-19')];
    expect(stages(resumed, '2024-03-25')).toEqual(['RUNNING 2024-03-25', 'UPCOMING null']);
    expect(stages(resumed, '2024-03-26')).toEqual(['OVERDUE 2024-03-25', 'UPCOMING null']);
    expect(refused(resumed, turned('RESUMED', '2024-03-20'))).toEqual(['REFUSED date']);
    expect(refused(resumed, completed('2024-03-19', 'facts'))).toEqual([]);
  });

  it('finds something only when all its stages are completed', () => {
    const open = INVESTIGATED.slice(0, 3);
    expect(refused(open, completed('2024-03-13', 'facts'))).toEqual(['REFUSED stage']);
    expect(refused(open, concluded('2024-03-13', 'CONFIRMED'))).toEqual(['REFUSED finding']);
    const ended = [...open, concluded('2024-03-13', 'INCONCLUSIVE')];
    expect(refused(open, concluded('2024-03-13', 'INCONCLUSIVE'))).toEqual([]);
    expect(stages(ended, '2024-06-01')).toEqual(['COMPLETED 2024-03-15', 'DROPPED 2024-03-17']);
    expect(refused(ended, completed('2024-03-14', 'report'))).toEqual(['REFUSED date']);
  });

  it('is one at a time, with stages that can be told apart', () => {
    expect(refused(INVESTIGATED.slice(0, 2), opened('2024-03-06'))).toEqual(['REFUSED date']);
    const twice = [
      { name: 'a', days: 0 },
      { name: 'a', days: 400 },
    ];
    expect(refused(INVESTIGATED.slice(0, 1), opened('2024-03-06', twice))).toEqual([
      'INVALID stages.0.days',
      'INVALID stages.1.days',
      'INVALID stages',
    ]);
    expect(refused(INVESTIGATED.slice(0, 1), opened('2024-03-06', []))).toEqual(['INVALID stages']);
  });
});

describe('a consequence', () => {
  const CONFIRMED = [...INVESTIGATED, determined('2024-03-25', 'CONFIRMED')];
  const events = [...CONFIRMED, consequence('2024-03-26', '2024-04-10')];
  const ID = 'e7';
  const stateOn = (history: readonly ViolationEvent[], date: string) => {
    const { consequences, status } = at(history, date)!;
    return consequences.map((one) => [consequenceStateOn(one, date), lostItsGround(one, status)]);
  };

  it('follows from a confirmed violation only', () => {
    expect(refused(INVESTIGATED, consequence('2024-03-26'))).toEqual(['REFUSED date']);
    expect(refused(CONFIRMED, consequence('2024-03-26', '2024-03-25'))).toEqual(['INVALID dueOn']);
    expect(refused(CONFIRMED, consequence('2024-03-26'))).toEqual([]);
  });

  it('is overdue after its day, until it is carried out or lifted', () => {
    expect(stateOn(events, '2024-04-10')).toEqual([['DECIDED', false]]);
    expect(stateOn(events, '2024-04-11')).toEqual([['OVERDUE', false]]);
    const done = [...events, consequenceEnded('CONSEQUENCE_CARRIED_OUT', '2024-04-12', ID)];
    expect(stateOn(done, '2024-04-12')).toEqual([['CARRIED_OUT', false]]);
    expect(refused(done, consequenceEnded('CONSEQUENCE_LIFTED', '2024-04-13', ID))).toEqual([
      'REFUSED consequenceId',
    ]);
    expect(refused(events, consequenceEnded('CONSEQUENCE_LIFTED', '2024-04-13', 'x'))).toEqual([
      'REFUSED consequenceId',
    ]);
  });

  it('is flagged when the violation is in question again', () => {
    const questioned = [...events, reopened('2024-04-01')];
    expect(stateOn(questioned, '2024-03-31')).toEqual([['DECIDED', false]]);
    expect(stateOn(questioned, '2024-04-01')).toEqual([['DECIDED', true]]);
    const lifted = [...questioned, consequenceEnded('CONSEQUENCE_LIFTED', '2024-04-02', ID)];
    expect(stateOn(lifted, '2024-04-02')).toEqual([['LIFTED', false]]);
  });
});
