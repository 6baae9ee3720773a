import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A subgraph as it is composed. */
export interface ComposedSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** Where the settings stand that belong to a supergraph. */
export function grafbaseConfigOf(supergraph: string): string {
  return path.join(`${supergraph}.subgraphs`, 'grafbase.toml');
}

/** Writes the settings for Grafbase, which composes subgraphs itself: their schemas, and which headers go on. */
export function writeGrafbaseConfig(
  supergraph: string,
  subgraphs: readonly ComposedSubgraph[],
): void {
  const file = grafbaseConfigOf(supergraph);
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const parts = subgraphs.map(({ name, url, sdl }) => {
    writeFileSync(path.join(folder, `${name}.graphql`), sdl);
    return `[subgraphs.${name}]\nurl = "${url}"\nschema_path = "${name}.graphql"\n`;
  });
  const headers = ['authorization', 'passage-purpose', 'x-request-id'].map(
    (name) => `[[headers]]\nrule = "forward"\nname = "${name}"\n`,
  );
  writeFileSync(file, ['[graph]\npath = "/graphql"\n', ...parts, ...headers].join('\n'));
}
