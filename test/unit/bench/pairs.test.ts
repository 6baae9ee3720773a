import { areaUnderCurve, comparePairs } from '../../bench/pairs';

describe('telling pairs apart', () => {
  it('counts how often one is slower than the other, ties as half', () => {
    expect(areaUnderCurve([2, 4], [1, 3])).toBe(0.75);
    expect(areaUnderCurve([1, 1], [1, 1])).toBe(0.5);
    expect(areaUnderCurve([5, 6, 7], [1, 2, 3])).toBe(1);
    expect(areaUnderCurve([1], [2, 2])).toBe(0);
  });

  it('finds what differs, in bytes and in time', async () => {
    const slow = () => new Promise<string>((done) => setTimeout(done, 3, 'here'));
    const { differ, auc } = await comparePairs(20, () => ({
      secret: slow,
      nothing: () => Promise.resolve('not here'),
    }));
    expect(differ).toBe(20);
    expect(auc).toBe(1);
  });
});
