import {
  judgeName,
  levelsOfName,
  weighNames,
} from '../../../../subgraphs/harmonization/domain/decisions/name-model';
import { NAME_WAYS } from '../../../../subgraphs/harmonization/domain/decisions/name-ways';
import type { NameDoubt } from '../../../../subgraphs/harmonization/domain/names/name-doubt';
import { NAME_DOUBTS } from '../../../../subgraphs/harmonization/domain/names/name-doubt';
import type { NameMatch } from '../../../../subgraphs/harmonization/domain/names/name-match';

const found = (by: NameMatch, doubt: NameDoubt | null = null) =>
  ({ organizationId: 'oxr', knownName: 'OXR', words: 'SOME', by, doubt }) as const;
const answersOf = (one: ReturnType<typeof found>, isSame: boolean, times: number) =>
  Array.from({ length: times }, () => ({ levels: levelsOfName(one), isSame }));
const outcomeOf = (model: ReturnType<typeof weighNames>, one: ReturnType<typeof found>) =>
  judgeName(model, [one])[0]!.outcome;

const WAYS = Object.keys(NAME_WAYS) as NameMatch[];
const DOUBTS = Object.keys(NAME_DOUBTS) as NameDoubt[];
const ordered = found('CONTAINED', 'OTHER_ORDER');

describe('what the rule finds of a name', () => {
  const untaught = weighNames([]);

  it.each(WAYS)('without answers is the same where nothing speaks against it: %s', (way) => {
    const isHint = way === 'SOME';
    expect(outcomeOf(untaught, found(way))).toBe(isHint ? 'NEEDS_A_PERSON' : 'SAME');
  });

  it.each(DOUBTS)('without answers needs a person where something does: %s', (doubt) => {
    expect(outcomeOf(untaught, found('CONTAINED', doubt))).toBe('NEEDS_A_PERSON');
  });

  it('needs a person once people refuse what was found so, and what was found otherwise does not', () => {
    const taught = weighNames(answersOf(found('INITIALS'), false, 4));
    expect(outcomeOf(taught, found('INITIALS'))).toBe('NEEDS_A_PERSON');
    for (const way of ['SAME', 'SPELLING', 'ACRONYM', 'HEADED'] as const)
      expect(outcomeOf(taught, found(way))).toBe('SAME');
  });

  it('is the same once people often confirm what spoke against it, and not after a few answers', () => {
    expect(outcomeOf(weighNames(answersOf(ordered, true, 5)), ordered)).toBe('NEEDS_A_PERSON');
    const taught = weighNames(answersOf(ordered, true, 20));
    expect(outcomeOf(taught, ordered)).toBe('SAME');
    expect(outcomeOf(taught, found('CONTAINED', 'FIELD_WORDS'))).toBe('NEEDS_A_PERSON');
  });

  it('is different once people nearly always refuse it', () => {
    const taught = weighNames(answersOf(ordered, false, 200));
    expect(outcomeOf(taught, ordered)).toBe('DIFFERENT');
  });

  it('needs a person where two organizations are likely enough', () => {
    const two = [found('SAME'), { ...found('SAME'), organizationId: 'other' }];
    expect(judgeName(untaught, two).map(({ outcome }) => outcome)).toEqual([
      'NEEDS_A_PERSON',
      'NEEDS_A_PERSON',
    ]);
  });

  it('weighs the same whatever the order of answers, and as before when they are taken back', () => {
    const answers = [...answersOf(ordered, true, 3), ...answersOf(found('INITIALS'), false, 2)];
    const taught = weighNames(answers, 'key');
    expect(weighNames([...answers].reverse(), 'key')).toEqual(taught);
    expect(taught.version).not.toBe(untaught.version);
    expect(taught.comparisons).not.toEqual(untaught.comparisons);
    expect(weighNames([])).toEqual(untaught);
  });
});
