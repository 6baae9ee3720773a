import { RUNGS } from '../../shared/sharing/agreement';
import { ATTACKS } from './attacks';
import { FINEST, NO_RESULT, addResults, attackAll, attackCareless } from './run-attack';

const WORLDS = 4;

describe.each(FINEST)('counts told by the ladder from "%s" down', (finest) => {
  it('withstand all attacks together, and most that are harmless are told as numbers', async () => {
    let all = NO_RESULT;
    for (let seed = 100; seed < 100 + WORLDS; seed += 1) {
      all = addResults(all, await attackAll(seed, finest));
    }
    const toldFrom = (rung: (typeof RUNGS)[number]): number =>
      all.harmless.slice(RUNGS.indexOf(rung)).reduce((sum, count) => sum + count, 0);
    expect(all.small).toBeGreaterThan(50);
    expect(all.narrowed).toBe(0);
    expect(toldFrom('range') / toldFrom('nothing')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('an attack on counts', () => {
  it.each(ATTACKS)('by $name finds small cells where an owner is careless', async (attack) => {
    let all = NO_RESULT;
    for (const at of [1, 2]) all = addResults(all, await attackCareless(attack, at));
    expect(all.narrowed).toBeGreaterThan(0);
  });
});
