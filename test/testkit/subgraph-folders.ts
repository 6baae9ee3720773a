import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SUBGRAPHS = resolve(__dirname, '..', '..', 'subgraphs');

export interface SubgraphFolder {
  readonly name: string;
  readonly path: string;
  /** The text of schema.graphql. */
  readonly contract: string;
}

/** The folder of every owner that is served, so that a new one is held to the rules from its first day. */
export function subgraphFolders(): SubgraphFolder[] {
  const folders = readdirSync(SUBGRAPHS, { withFileTypes: true }).filter((e) => e.isDirectory());
  const served = folders.filter(({ name }) => existsSync(join(SUBGRAPHS, name, 'main.ts')));
  return served.map(({ name }) => {
    const path = join(SUBGRAPHS, name);
    return { name, path, contract: readFileSync(requireFile(path, 'schema.graphql'), 'utf8') };
  });
}

/** The path of a file that a subgraph's folder must hold. */
export function requireFile(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  throw new Error(`${folder} has no ${name}: every subgraph needs one, see docs/house.md`);
}
