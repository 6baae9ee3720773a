import { seeHistory, seenAt } from '../../../../shared/core/recording/see-history';
import { lampEvent, lampHistory, lampKind } from './lamp';

const OPEN = { mayRead: true, mayReadConfidential: false, mayRecord: false, isPublic: true };
const INSIDE = { mayRead: true, mayReadConfidential: true, mayRecord: true, isPublic: false };

const withSecret = lampHistory([lampEvent(2, 'ON'), lampEvent(3, 'SECRET')]);
const without = lampHistory([lampEvent(2, 'ON')]);

it('what a caller may not see leaves no trace in what is computed', () => {
  const [one, other] = [withSecret, without].map((history) => {
    const seen = seeHistory(lampKind, history, OPEN)!;
    return [null, '2024-01-03'].map((asOf) => seenAt(lampKind, seen, asOf));
  });
  expect(one).toEqual(other);
  expect(one![0]).toMatchObject({ version: null, secrets: 0 });
});

it('those inside see all of it, with its version', () => {
  const seen = seeHistory(lampKind, withSecret, INSIDE)!;
  expect(seenAt(lampKind, seen, null)).toMatchObject({ version: 3, secrets: 1 });
});

it('what a caller may not read does not exist', () => {
  expect(seeHistory(lampKind, without, { ...OPEN, mayRead: false })).toBeNull();
});
