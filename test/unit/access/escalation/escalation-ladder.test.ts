import {
  deadlineOf,
  proposedStep,
} from '../../../../subgraphs/access/domain/escalation/escalation-ladder';
import type { FiredTrigger } from '../../../../subgraphs/access/domain/escalation/fired-trigger';
import {
  triggersOfTeam,
  triggersOfViolation,
} from '../../../../subgraphs/access/domain/escalation/fired-trigger';
import type { LadderEvent } from '../../../../subgraphs/access/domain/escalation/ladder-event';
import { ladderKind } from '../../../../subgraphs/access/domain/escalation/ladder-kind';
import { unfoundedProblems } from '../../../../subgraphs/access/domain/escalation/ladder-problems';
import { violationKind } from '../../../../subgraphs/access/domain/accountability/violation-kind';
import { alleged, determined } from '../accountability/violation-history';
import { followed, refusals } from '../followed';
import { STEPS, agreed, decided, fact, paused, settled, told } from './ladder-history';

const at = (events: readonly LadderEvent[], date: string) => followed(ladderKind, events, date)!;
const refused = (events: readonly LadderEvent[], event: LadderEvent) =>
  refusals(ladderKind, events, event);

function proposal(events: readonly LadderEvent[], date: string, facts: FiredTrigger[] = []) {
  const proposed = proposedStep(at(events, date), facts, date);
  if (!proposed) return null;
  return [proposed.number, proposed.since, proposed.because.map(({ id }) => id).join()];
}

const FIRST = [agreed(), told('2024-02-01'), decided('STEP_TAKEN', '2024-02-02', 1, ['e2'])];

describe('an escalation ladder', () => {
  it('proposes the next step when its trigger fires, and takes none by itself', () => {
    expect(proposal([agreed()], '2024-06-01')).toBeNull();
    const events = [agreed(), told('2024-02-01')];
    expect(proposal(events, '2024-01-31')).toBeNull();
    expect(proposal(events, '2024-02-01')).toEqual([1, '2024-02-01', 'e2']);
    expect(at(events, '2024-06-01').taken).toEqual([]);
    expect(
      proposal([agreed(), told('2024-02-01', 'THREAT_TO_CIVILIANS')], '2024-03-01'),
    ).toBeNull();
  });

  it('reads violations and inspections from their own records', () => {
    const facts = [fact('VIOLATION_ALLEGED', '2024-02-10')];
    expect(proposal([agreed()], '2024-02-09', facts)).toBeNull();
    expect(proposal([agreed()], '2024-02-10', facts)).toEqual([1, '2024-02-10', facts[0]!.id]);
  });

  it('proposes a step after the deadline of the one before', () => {
    expect(deadlineOf(at(FIRST, '2024-02-05'))).toBe('2024-02-07');
    expect(proposal(FIRST, '2024-02-07')).toBeNull();
    const id = 'DEADLINE_PASSED:1:2024-02-02';
    expect(proposal(FIRST, '2024-02-08')).toEqual([2, '2024-02-08', id]);
  });

  it('stops the deadline while it is paused for safety', () => {
    const events = [...FIRST, paused('PAUSED_FOR_SAFETY', '2024-02-06')];
    expect(proposal(events, '2024-12-31')).toBeNull();
    expect(deadlineOf(at(events, '2024-12-31'))).toBeNull();
    const resumed = [...events, paused('RESUMED', '2024-02-15')];
    expect(proposal(resumed, '2024-02-17')).toBeNull();
    expect(proposal(resumed, '2024-02-18')).toEqual([
      2,
      '2024-02-18',
      'DEADLINE_PASSED:1:2024-02-02',
    ]);
    expect(refused(events, paused('PAUSED_FOR_SAFETY', '2024-02-08'))).toEqual(['REFUSED date']);
    expect(refused(resumed, paused('RESUMED', '2024-02-16'))).toEqual(['REFUSED date']);
  });

  it('lets a person decline, until something new calls for the step', () => {
    const declined = [
      agreed(),
      told('2024-02-01'),
      decided('STEP_DECLINED', '2024-02-02', 1, ['e2']),
    ];
    expect(proposal(declined, '2024-03-01')).toBeNull();
    const again = [...declined, told('2024-02-02')];
    expect(proposal(again, '2024-03-01')).toEqual([1, '2024-02-02', 'e4']);
  });

  it('stands at its foot again when all is settled', () => {
    const events = [...FIRST, settled('2024-02-09')];
    expect(proposal(events, '2024-12-31')).toBeNull();
    expect(proposal([...events, told('2024-03-01')], '2024-03-01')).toEqual([
      1,
      '2024-03-01',
      'e5',
    ]);
    expect(refused([agreed()], settled('2024-02-01'))).toEqual(['REFUSED date']);
    const old = [fact('VIOLATION_ALLEGED', '2024-02-09'), fact('VIOLATION_ALLEGED', '2024-02-10')];
    expect(proposal(events, '2024-03-01', old)).toEqual([1, '2024-02-10', old[1]!.id]);
  });

  it('is decided by the one who decides the step, and only the next step', () => {
    const events = [agreed(), told('2024-02-01')];
    const taken = decided('STEP_TAKEN', '2024-02-02', 1, ['e2']);
    expect(refused(events, taken)).toEqual([]);
    expect(refused(events, { ...taken, decidedBy: 'au' } as LadderEvent)).toEqual([
      'REFUSED decidedBy',
    ]);
    expect(refused(events, { ...taken, because: [] } as LadderEvent)).toEqual(['INVALID because']);
    expect(refused(events, decided('STEP_TAKEN', '2024-02-02', 2, ['e2']))).toEqual([
      'REFUSED step',
      'REFUSED decidedBy',
    ]);
    const top = [
      ...FIRST,
      decided('STEP_TAKEN', '2024-02-08', 2, ['DEADLINE_PASSED:1:2024-02-02']),
      decided('STEP_TAKEN', '2024-02-19', 3, ['DEADLINE_PASSED:2:2024-02-08']),
    ];
    expect(refused(top, decided('STEP_TAKEN', '2024-03-01', 4, ['x']))).toEqual(['REFUSED step']);
    expect(proposal(top, '2024-12-31')).toBeNull();
  });

  it('takes no step on what did not happen, was answered, or calls for another step', () => {
    const unfounded = (because: readonly string[], facts: FiredTrigger[] = []) => {
      const events = [agreed(), told('2024-02-01'), told('2024-02-01', 'THREAT_TO_STAFF')];
      const decision = decided('STEP_TAKEN', '2024-02-02', 1, because);
      if (decision.type !== 'STEP_TAKEN') return null;
      return unfoundedProblems(at(events, '2024-02-02'), decision, facts).map(({ field }) => field);
    };
    expect(unfounded(['e2'])).toEqual([]);
    expect(unfounded(['e2', 'e3'])).toEqual([['because', '1']]);
    const future = fact('VIOLATION_ALLEGED', '2024-02-03');
    expect(unfounded([future.id], [future])).toEqual([['because', '0']]);
    const known = fact('VIOLATION_ALLEGED', '2024-02-02');
    expect(unfounded([known.id], [known])).toEqual([]);
  });

  it.each([
    ['days', [{ ...STEPS[0]!, days: 0 }], ['INVALID steps.0.days']],
    ['triggers', [{ ...STEPS[0]!, triggers: [] }], ['INVALID steps.0.triggers']],
    ['a step before', [STEPS[1]!], ['INVALID steps.0.triggers']],
    ['names of their own', [STEPS[0]!, STEPS[0]!], ['INVALID steps']],
    ['steps at all', [], ['INVALID steps']],
  ])('has steps with %s', (_, steps, expected) => {
    expect(refused([], agreed(steps))).toEqual(expected);
    expect(refused([agreed()], agreed())).toEqual(['REFUSED id']);
  });
});

describe('what calls for a step', () => {
  it('is a violation as it stands that day, and none that was refuted', () => {
    const events = [alleged('2024-02-01'), determined('2024-02-05', 'CONFIRMED', 'ADMISSION')];
    const on = (date: string) =>
      triggersOfViolation('v', followed(violationKind, events, date)!).map(({ id }) => id);
    expect(on('2024-02-04')).toEqual(['VIOLATION_ALLEGED:v:2024-02-01']);
    expect(on('2024-02-05')).toEqual(['VIOLATION_CONFIRMED:v:2024-02-05']);
    const refuted = [events[0]!, determined('2024-02-05', 'REFUTED', 'ADMISSION')];
    expect(triggersOfViolation('v', followed(violationKind, refuted, '2024-02-05')!)).toEqual([]);
  });

  it('is an inspection that failed', () => {
    const inspected = (id: string, outcome: 'FAILED' | 'PASSED') => ({
      id,
      members: [],
      inspected: {
        type: 'INSPECTED' as const,
        date: '2024-02-01',
        citation: null,
        corridorId: 'c',
        crossingId: null,
        consignmentId: null,
        outcome,
        findings: ['a mined bridge'],
        security: null,
      },
    });
    const formed = {
      type: 'FORMED' as const,
      date: '2024-01-01',
      citation: null,
      agreementId: 'a',
      name: 'North',
      members: [],
      publicFrom: null,
      isExample: false,
    };
    const inspections = [inspected('i1', 'PASSED'), inspected('i2', 'FAILED')];
    const team = { formed, members: [], dissolved: null, inspections };
    expect(triggersOfTeam(team)).toMatchObject([
      { id: 'INSPECTION_FAILED:i2', what: 'North: a mined bridge' },
    ]);
  });
});
