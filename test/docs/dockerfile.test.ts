import fs from 'node:fs';
import path from 'node:path';
import { PROJECT, read, service, subgraphs } from './docker-files';

const IMPORT = /^(?:import|export)\s(?!type\s)[^;]*?from '([^']+)';|require\('([^']+)'\)/gm;

/** The packages and the project's own files that a program loads, directly or through others. */
function importsOf(main: string): { packages: Set<string>; files: Set<string> } {
  const packages = new Set<string>();
  const files = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const [, imported, required] of read(file).matchAll(IMPORT)) {
      const target = imported ?? required ?? '';
      if (target.startsWith('node:')) continue;
      if (!target.startsWith('.')) packages.add(packageOf(target));
      else if (!target.endsWith('.json')) follow(sourceOf(path.join(path.dirname(file), target)));
    }
  };
  follow(main);
  return { packages, files };
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function sourceOf(target: string): string {
  return /\.c?[tj]s$/.test(target) ? target : `${target}.ts`;
}

describe('the Dockerfile', () => {
  it('has glibc, runs no install script and no process as root', () => {
    const lines = read('Dockerfile').split('\n');
    expect(lines.filter((line) => line.startsWith('FROM '))).toEqual([
      'FROM node:22-bookworm-slim',
    ]);
    expect(lines.join('\n')).toContain('npm ci --ignore-scripts --omit=dev');
    expect(lines.findLast((line) => line.startsWith('USER '))).toBe('USER node');
  });

  it.each([...subgraphs, 'gateway', 'supergraph'])(
    'has every package that %s needs, and the sources that it imports',
    (name) => {
      const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
      const [file = ''] = service(name).command ?? [];
      const { packages, files } = importsOf(file);
      expect(packages.size).toBeGreaterThan(0);
      expect([...packages].filter((it) => !(it in dependencies))).toEqual([]);
      const rooms = new Set([...files].map((it) => it.split(path.sep)[0]));
      expect(
        [...rooms].filter((it) => !['gateway', 'shared', 'subgraphs'].includes(it ?? '')),
      ).toEqual([]);
    },
  );

  it('copies nothing into the image that .dockerignore keeps out', () => {
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'));
    const copied = [...read('Dockerfile').matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, files = '']) =>
      files.split(' '),
    );
    expect(copied.sort()).toEqual(allowed.map((line) => line.slice(1)).sort());
    for (const file of copied) expect(fs.existsSync(path.join(PROJECT, file))).toBe(true);
  });
});
