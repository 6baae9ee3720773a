import type { LockFile, LockedPackage } from '../../../shared/tools/package-problems';
import { packageProblems } from '../../../shared/tools/package-problems';

const MIT = { version: '1.0.0', license: 'MIT' };

const problemsOf = (locked: LockedPackage, name = 'node_modules/thing') =>
  packageProblems({}, { packages: { '': {}, [name]: locked } });

describe('packages', () => {
  it('are all well when pinned, permissive, whole and without addresses', () => {
    const manifest = {
      dependencies: { thing: '1.2.3' },
      devDependencies: { tool: '18.4.0-beta.17' },
    };
    const lock: LockFile = { packages: { '': {}, 'node_modules/thing': MIT } };
    expect(packageProblems(manifest, lock)).toEqual([]);
  });

  it.each(['^1.2.3', '~1.2.3', '1.x', '*', 'latest', '>=1.0.0', '1.2', 'github:a/b', 'file:../b'])(
    'may not be asked for as %s',
    (version) => {
      for (const list of ['dependencies', 'devDependencies', 'optionalDependencies']) {
        expect(packageProblems({ [list]: { thing: version } }, { packages: {} })).toEqual([
          `package.json: thing is "${version}", not an exact version`,
        ]);
      }
    },
  );

  it.each([
    'AGPL-3.0-only',
    'GPL-2.0',
    'LGPL-3.0-or-later',
    'Elastic-2.0',
    'SSPL-1.0',
    'BUSL-1.1',
    'UNLICENSED',
    '(MIT OR GPL-3.0)',
    'MIT AND Elastic-2.0',
  ])('may not be under %s, in development neither', (license) => {
    expect(problemsOf({ license })).toEqual([`node_modules/thing is under ${license}`]);
    expect(problemsOf({ license, dev: true })).toHaveLength(1);
  });

  it.each(['CC-BY-NC-4.0', 'SEE LICENSE IN LICENSE', 'MIT AND CC-BY-NC-4.0', 'Custom'])(
    'are not under %s at run time',
    (license) => {
      expect(problemsOf({ license })).toEqual([
        `node_modules/thing is under ${license}, which is not on the list`,
      ]);
      expect(problemsOf({ license, dev: true })).toEqual([]);
    },
  );

  it.each(['ISC', 'Apache-2.0', 'Unlicense', '(MIT OR CC0-1.0)', 'MIT AND ISC', '(WTFPL OR MIT)'])(
    'may be under %s',
    (license) => expect(problemsOf({ license })).toEqual([]),
  );

  it('name their licence at run time', () => {
    expect(problemsOf({ version: '1.0.0' })).toEqual(['node_modules/thing names no licence']);
  });

  it('carry no address in the lock file', () => {
    expect(problemsOf({ ...MIT, resolved: 'https://registry.example/thing.tgz' })).toEqual([
      'package-lock.json: node_modules/thing carries a download address',
    ]);
  });

  it('have an entry for every platform', () => {
    const core = { ...MIT, optionalDependencies: { '@core/linux': '1.0.0', '@core/mac': '1.0.0' } };
    const lock: LockFile = {
      packages: { 'node_modules/core': core, 'node_modules/@core/linux': MIT },
    };
    expect(packageProblems({}, lock)).toEqual([
      'package-lock.json: node_modules/core wants @core/mac, which has no entry',
    ]);
    const nested = { ...lock.packages, 'node_modules/core/node_modules/@core/mac': MIT };
    expect(packageProblems({}, { packages: nested })).toEqual([]);
  });
});
