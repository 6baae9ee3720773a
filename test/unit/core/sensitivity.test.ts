import fc from 'fast-check';
import { SENSITIVITY_LEVELS, strictest } from '../../../shared/core/sensitivity';

const level = fc.constantFrom(...SENSITIVITY_LEVELS);

describe('the stricter of two levels', () => {
  it('is never more open than either', () => {
    fc.assert(
      fc.property(level, level, (a, b) => {
        const rank = SENSITIVITY_LEVELS.indexOf(strictest(a, b));
        expect(rank).toBe(Math.max(SENSITIVITY_LEVELS.indexOf(a), SENSITIVITY_LEVELS.indexOf(b)));
      }),
    );
  });

  it('orders the levels of the OCHA protocol', () => {
    expect(SENSITIVITY_LEVELS).toEqual(['LOW', 'MODERATE', 'HIGH', 'SEVERE']);
  });
});
