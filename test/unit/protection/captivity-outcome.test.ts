import { captivityOutcomeOf } from '../../../subgraphs/protection/domain/captivity-outcome';

describe('how a captivity ended', () => {
  it.each([
    ['Freed', 'FREED'],
    ['Escaped', 'ESCAPED'],
    ['Killed', 'KILLED'],
    ['StillInCaptivity', 'STILL_HELD_OR_MISSING'],
    ['Missing', 'STILL_HELD_OR_MISSING'],
    ['Missing, StillInCaptivity', 'STILL_HELD_OR_MISSING'],
    ['No information', 'NOT_KNOWN'],
    ['NoInformation', 'NOT_KNOWN'],
    ['NotAnswered', 'NOT_KNOWN'],
    [null, 'NOT_KNOWN'],
    ['Freed for a ransom', 'NOT_KNOWN'],
    ['Freed, StillInCaptivity', 'SEVERAL'],
    ['Freed, NoInformation', 'SEVERAL'],
  ])('in the words %p is %s', (asGiven, outcome) => {
    expect(captivityOutcomeOf(asGiven)).toBe(outcome);
  });
});
