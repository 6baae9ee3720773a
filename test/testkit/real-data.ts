import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The publishers' files beside the checkout; the project commits none of them. */
export const REAL_DATA = resolve(__dirname, '..', '..', '..', 'shared', 'data');

/**
 * A group of tests on the publishers' files. Where the folder is absent the group is announced as not
 * run; with `CI=true` it fails instead.
 */
export function describeWithRealData(name: string, tests: (data: string) => void): void {
  const title = `${name} (real records)`;
  if (existsSync(REAL_DATA)) return describe(title, () => tests(REAL_DATA));
  if (process.env.CI !== 'true') return describe.skip(title, () => it.todo('needs ../shared/data'));
  describe(title, () => {
    it('finds the publishers’ files', () => {
      throw new Error(`${REAL_DATA} is missing: these tests must not be skipped in CI`);
    });
  });
}
