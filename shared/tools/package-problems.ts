/** The parts of package.json and package-lock.json that are judged. */
export interface PackageFile {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Licences that may be used at run time: permissive ones that the OSI approves. */
const ALLOWED =
  /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|PostgreSQL|Python-2\.0|CC0-1\.0|Unlicense)$/;
const FORBIDDEN = /Elastic|AGPL|SSPL|BUSL|(?<![A-Z])GPL|LGPL|UNLICENSED/i;

/** Every reason why these packages may not be committed, as sentences; none when all is well. */
export function packageProblems(manifest: PackageFile, lock: LockFile): string[] {
  return [
    ...unpinned(manifest),
    ...Object.entries(lock.packages).flatMap(([path, locked]) =>
      path === '' ? [] : [...addresses(path, locked), ...licences(path, locked)],
    ),
    ...missingPlatforms(lock),
  ];
}

function unpinned({ dependencies, devDependencies, optionalDependencies }: PackageFile): string[] {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json: ${name} is "${version}", not an exact version`);
}

function addresses(path: string, { resolved }: LockedPackage): string[] {
  return resolved === undefined ? [] : [`package-lock.json: ${path} carries a download address`];
}

function licences(path: string, { license, dev }: LockedPackage): string[] {
  if (license === undefined) return dev ? [] : [`${path} names no licence`];
  if (FORBIDDEN.test(license)) return [`${path} is under ${license}`];
  return dev || isAllowed(license) ? [] : [`${path} is under ${license}, which is not on the list`];
}

/** A licence of an SPDX expression: one of those joined by OR is enough, all joined by AND count. */
function isAllowed(license: string): boolean {
  const alternatives = license.replace(/[()]/g, '').split(' OR ');
  return alternatives.some((all) => all.split(' AND ').every((one) => ALLOWED.test(one)));
}

/** npm drops a platform that was not published, and `npm ci` then fails where it is needed. */
function missingPlatforms({ packages }: LockFile): string[] {
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map(
        (name) => `package-lock.json: ${path || 'the project'} wants ${name}, which has no entry`,
      ),
  );
}
