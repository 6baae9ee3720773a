import { each } from './access-under-test';
import type { NegotiationUnderTest } from './negotiation-under-test';
import { ANYBODY, AUTHOR, TEAM, as, authority, startNegotiation } from './negotiation-under-test';

let talks: NegotiationUnderTest;

beforeAll(async () => {
  talks = await startNegotiation('access_negotiation_course');
});
afterAll(() => talks.access.stop());

it('shows how far it is from each milestone, which its steps must precede', async () => {
  expect(await talks.happened('2024-01-15', { milestone: { key: 'contact' } })).toMatchObject([
    { field: ['milestone', 'key'], code: 'REFUSED' },
  ]);
  const verifiedStep = { step: 'minutes', finding: 'both sides signed' };
  expect(await talks.happened('2024-01-20', { verifiedStep })).toEqual([]);
  expect(await talks.happened('2024-01-22', { milestone: { key: 'contact' } })).toEqual([]);
  const MILESTONES =
    'milestones { milestone { key } dueOn daysLeft reachedOn stepsVerified stepsMissing { key } }';
  expect(await talks.read(MILESTONES, '2024-01-21')).toMatchObject({
    milestones: [
      { dueOn: '2024-01-24', daysLeft: 3, reachedOn: null, stepsVerified: 1, stepsMissing: [] },
      { dueOn: '2024-03-10', daysLeft: 49 },
    ],
  });
  expect(await talks.read(MILESTONES, '2024-03-20', ANYBODY)).toMatchObject({
    milestones: [{ daysLeft: null, reachedOn: '2024-01-22' }, { daysLeft: -10 }],
  });
});

it('shows which lines a term crosses, to the organizations named on it', async () => {
  expect(await talks.happened('2024-01-23', { participant: authority })).toEqual([]);
  const term = {
    key: 'daily-pause',
    by: 'authority',
    text: 'A daily pause, convoys under armed escort',
    figures: [{ measure: 'Length of pause', unit: 'hours', value: 4 }],
  };
  expect(await talks.happened('2024-01-24', { term })).toEqual([]);
  const TERMS = `proposedTerms { by { name } subjects crossesRedLines { basis line { key } }
    crossesBottomLines { basis because } } redLines { key } bottomLines { key }
    wouldCross(term: { text: "four hours", figures: [{ measure: "length of pause", unit: "hours", value: 4 }] }) { basis }
    positions { text } mandates { text } commonGround { text }`;
  for (const caller of [AUTHOR, TEAM]) {
    expect(await talks.read(TERMS, null, caller)).toMatchObject({
      proposedTerms: [
        {
          by: { name: 'Road Authority' },
          crossesRedLines: [{ basis: 'WORDS', line: { key: 'escort' } }],
          crossesBottomLines: [
            {
              basis: 'FIGURE',
              because: 'Length of pause is 4 hours; the line asks for at least 6.',
            },
          ],
        },
      ],
      redLines: [{ key: 'escort' }],
      bottomLines: [{ key: 'six-hours' }],
      wouldCross: [{ basis: 'FIGURE' }],
    });
  }
  for (const caller of [ANYBODY, as('road-authority'), as('stranger')]) {
    expect(await talks.read(TERMS, null, caller)).toEqual({
      ...{ proposedTerms: [], redLines: [], bottomLines: [], wouldCross: [] },
      ...{ positions: [], mandates: [], commonGround: [] },
    });
  }
});

it('keeps positions, mandates and common ground among those named on it', async () => {
  const parts = [
    { mandate: { by: 'the country team', text: 'reach the town by road' } },
    {
      position: { participant: 'authority', text: 'No night travel', reasoning: 'mines' },
    },
    { commonGround: { kind: 'AGREED_FACT', text: 'the hospital has no fuel' } },
    {
      lines: {
        redLines: [{ key: 'lists', text: 'No lists of names', words: ['list of names'] }],
      },
    },
  ];
  for (const part of parts) expect(await talks.happened('2024-01-25', part, TEAM)).toEqual([]);
  const HIDDEN = `positions { text reasoning participant { key } } mandates { by } commonGround(kind: AGREED_FACT) { text }
    redLines { key } entries { what }`;
  const inside = await talks.read(HIDDEN);
  expect(inside).toMatchObject({
    positions: [{ text: 'No night travel', reasoning: 'mines', participant: { key: 'authority' } }],
    mandates: [{ by: 'the country team' }],
    commonGround: [{ text: 'the hospital has no fuel' }],
    redLines: [{ key: 'escort' }, { key: 'lists' }],
  });
  const outside = await talks.read(HIDDEN, null, ANYBODY);
  expect(each(outside.entries, 'what')).toEqual([
    ...['NEGOTIATION_BEGUN', 'STEP_VERIFIED', 'MILESTONE_REACHED', 'PARTICIPANT_JOINED'],
  ]);
});
