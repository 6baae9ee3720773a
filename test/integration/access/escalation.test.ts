import type { AccessUnderTest } from './access-under-test';
import { startAccessUnderTest } from './access-under-test';
import { describeRecording } from './describe-recording';
import { as, preparePause, recorderOf } from './recorded-points';

const UN = as('un');
const MEDIATOR = as('mediator');
const LADDER = {
  clientKey: 'ladder',
  date: '2023-05-01',
  citation: 'annex 3',
  agreementId: 'PAUSE-1',
  title: 'Ladder of the pause',
  steps: [
    {
      name: 'talk between liaison officers',
      triggers: ['MOVEMENT_DENIED', 'VIOLATION_ALLEGED', 'INSPECTION_FAILED'],
      days: 5,
      decidedBy: 'un',
    },
    {
      name: 'mediation',
      triggers: ['DEADLINE_PASSED', 'VIOLATION_CONFIRMED'],
      days: 10,
      decidedBy: 'mediator',
      mediator: 'African Union',
    },
  ],
};
const TOLD = {
  clientKey: 'denied',
  date: '2023-05-10',
  trigger: 'MOVEMENT_DENIED',
  what: 'a notified convoy was sent back',
};

describeRecording('an escalation ladder', {
  query: 'escalationLadder',
  field: 'ladder',
  recorder: UN,
  prepare: preparePause,
  begin: ['agreeEscalationLadder', LADDER],
  add: ['reportEscalationTrigger', TOLD],
  refusals: [
    [
      'decideEscalationStep',
      { date: '2023-05-11', step: 1, take: true, because: ['nothing'], reason: 'x' },
      'because.0',
      'REFUSED',
    ],
    [
      'decideEscalationStep',
      {
        date: '2023-05-11',
        step: 2,
        take: true,
        because: ['un:EscalationLadder/denied'],
        reason: 'x',
      },
      'step',
      'REFUSED',
    ],
    [
      'decideEscalationStep',
      {
        date: '2023-05-09',
        step: 1,
        take: true,
        because: ['un:EscalationLadder/denied'],
        reason: 'x',
      },
      'step',
      'REFUSED',
    ],
    ['recordEscalationPause', { date: '2023-05-11', pause: false, reason: 'x' }, 'date', 'REFUSED'],
    ['settleEscalation', { date: '2023-05-11', outcome: 'x' }, 'date', 'REFUSED'],
  ],
  withdraw: 'withdrawLadderEntry',
  selection: `title steps { number name decidedBy { id } mediator } currentStep { number } isPaused
    proposedStep { since step { number } because { id trigger what } }`,
  shown: [
    ['2023-04-30', null],
    ['2023-05-09', { title: 'Ladder of the pause', currentStep: null, proposedStep: null }],
    [
      '2023-05-10',
      {
        steps: [{ decidedBy: { id: 'un' } }, { mediator: 'African Union' }],
        currentStep: null,
        proposedStep: {
          since: '2023-05-10',
          step: { number: 1 },
          because: [{ id: 'un:EscalationLadder/denied', trigger: 'MOVEMENT_DENIED' }],
        },
      },
    ],
  ],
  anonymous: null,
});

describe('the steps of a ladder', () => {
  let access: AccessUnderTest;
  let record: ReturnType<typeof recorderOf>;
  beforeAll(async () => {
    access = await startAccessUnderTest('access_escalation');
    await preparePause(access);
    record = recorderOf(access);
    await record('agreeEscalationLadder', LADDER, UN, 'ladder');
  });
  afterAll(() => access.stop());

  const id = 'un:ladder';
  const act = (mutation: string, input: object, caller = UN) =>
    record(mutation, { id, ...input }, caller, 'ladder');
  async function ladder(asOf: string, caller = UN) {
    const { data, errors } = await access.ask(
      `{ escalationLadder(id: "${id}", asOf: "${asOf}") { deadline isPaused currentStep { number }
         proposedStep { since step { number } because { id trigger incident { id } violation { status } } } } }`,
      {},
      caller,
    );
    expect(errors).toBeUndefined();
    return data.escalationLadder;
  }

  it('are proposed by a violation that somebody alleges, and taken by nobody yet', async () => {
    expect(await ladder('2023-05-20')).toMatchObject({ proposedStep: null });
    const alleged = await record(
      'allegeViolation',
      {
        ...{ clientKey: 'stopped', date: '2023-05-12', agreementId: 'PAUSE-1', clause: 1 },
        ...{ incidentId: 'sind-44580', linkedBy: 'access adviser', reason: 'turned back' },
      },
      UN,
      'violation',
    );
    expect(alleged.errors).toEqual([]);
    expect(await ladder('2023-05-11')).toMatchObject({ proposedStep: null });
    expect(await ladder('2023-05-12')).toMatchObject({
      currentStep: null,
      proposedStep: {
        since: '2023-05-12',
        step: { number: 1 },
        because: [
          {
            id: 'VIOLATION_ALLEGED:un:stopped:2023-05-12',
            incident: { id: 'sind-44580' },
            violation: { status: 'ALLEGED' },
          },
        ],
      },
    });
  });

  it('are taken by who decides them', async () => {
    const decision = {
      ...{ clientKey: 'first', date: '2023-05-13', step: 1, take: true },
      ...{ because: ['VIOLATION_ALLEGED:un:stopped:2023-05-12'], reason: 'as agreed' },
    };
    expect((await act('decideEscalationStep', decision, MEDIATOR)).errors).toEqual([
      { field: ['decidedBy'], code: 'REFUSED' },
    ]);
    expect((await act('decideEscalationStep', decision, as('stranger'))).errors).toEqual([
      { field: ['id'], code: 'NOT_FOUND' },
    ]);
    expect((await act('decideEscalationStep', decision)).errors).toEqual([]);
    expect(await ladder('2023-05-14')).toMatchObject({
      currentStep: { number: 1 },
      deadline: '2023-05-18',
      proposedStep: null,
    });
  });

  it('wait for a deadline that a pause for safety stops', async () => {
    expect(await ladder('2023-05-19')).toMatchObject({ proposedStep: { step: { number: 2 } } });
    const pause = { clientKey: 'p', date: '2023-05-16', pause: true, reason: 'shelling' };
    expect((await act('recordEscalationPause', pause)).errors).toEqual([]);
    expect(await ladder('2023-06-30')).toMatchObject({
      isPaused: true,
      deadline: null,
      proposedStep: null,
    });
    const end = { clientKey: 'r', date: '2023-05-20', pause: false, reason: 'calm' };
    expect((await act('recordEscalationPause', end)).errors).toEqual([]);
    expect(await ladder('2023-05-23')).toMatchObject({
      deadline: '2023-05-23',
      proposedStep: null,
    });
    const passed = await ladder('2023-05-24');
    expect(passed.proposedStep).toMatchObject({
      since: '2023-05-24',
      step: { number: 2 },
      because: [{ trigger: 'DEADLINE_PASSED' }],
    });
    const because = [passed.proposedStep.because[0].id];
    const decision = { date: '2023-05-24', step: 2, take: true, because, reason: 'no answer' };
    const taken = await act('decideEscalationStep', { clientKey: 's', ...decision }, MEDIATOR);
    expect(taken.errors).toEqual([]);
    const settled = { clientKey: 'end', date: '2023-05-28', outcome: 'the crossing is open' };
    expect((await act('settleEscalation', settled, MEDIATOR)).errors).toEqual([]);
    expect(await ladder('2023-06-30')).toMatchObject({ currentStep: null, proposedStep: null });
  });

  it('are seen by those of the agreement and who decides, and by nobody else', async () => {
    const list = async (caller = UN) =>
      (
        await access.ask(
          '{ accessAgreement(id: "PAUSE-1") { escalationLadders { nodes { id } totalCount } } }',
          {},
          caller,
        )
      ).data.accessAgreement.escalationLadders;
    const one = { nodes: [{ id }], totalCount: 1 };
    const none = { nodes: [], totalCount: 0 };
    expect(await list()).toEqual(one);
    expect(await list(MEDIATOR)).toEqual(one);
    expect(await list(as('stranger'))).toEqual(none);
    expect(await list({ kind: 'ANONYMOUS' })).toEqual(none);
  });
});
