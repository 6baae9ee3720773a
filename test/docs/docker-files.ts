import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A service of docker-compose.yml. */
interface ComposeService {
  readonly command?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly networks?: readonly string[];
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly profiles?: readonly string[];
  readonly network_mode?: string;
}

export const PROJECT = path.resolve(__dirname, '../..');
/** A file of the project. */
export const read = (file: string) => fs.readFileSync(path.join(PROJECT, file), 'utf8');
export const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, ComposeService>;
  secrets: Record<string, { readonly file: string }>;
};
export const service = (name: string): ComposeService => compose.services[name] ?? {};
export const environmentOf = (name: string) => service(name).environment ?? {};

/** The subgraphs that exist. */
export const subgraphs = fs
  .readdirSync(path.join(PROJECT, 'subgraphs'))
  .filter((name) => fs.existsSync(path.join(PROJECT, 'subgraphs', name, 'main.ts')))
  .sort();
export const prefixOf = (name: string) => `${name.toUpperCase().replaceAll('-', '_')}_`;
