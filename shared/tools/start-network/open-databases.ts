import fs from 'node:fs';
import path from 'node:path';
import type { Environment } from '../../runtime/environment';
import { startEmbeddedPostgres } from '../../runtime/embedded-postgres/start-embedded-postgres';
import { ensureDatabase } from '../../runtime/postgres-admin';
import { writeWhole } from '../../runtime/write-whole';
import { keepSecret } from './keep-secret';

export interface Databases {
  /** The address of each service's database, by the service's name. */
  readonly urls: ReadonlyMap<string, string>;
  /** The port of the embedded PostgreSQL, when one was needed. */
  readonly embeddedPort: number | undefined;
  /** Names of the services that keep their records on a PostgreSQL of their owner's. */
  readonly external: ReadonlySet<string>;
  /** Resolves when the embedded PostgreSQL ends, also by itself. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface DatabaseOptions {
  readonly home: string;
  readonly environment: Environment;
  readonly services: readonly { readonly name: string; readonly prefix: string }[];
}

/**
 * Gives each service its database: the one that `<NAME>_DATABASE_URL` names, else one on an embedded
 * PostgreSQL, with a role that may enter no other.
 */
export async function openDatabases(options: DatabaseOptions): Promise<Databases> {
  const given = options.services.flatMap(({ name, prefix }) => {
    const url = options.environment[`${prefix}DATABASE_URL`];
    return url === undefined || url === '' ? [] : [[name, url] as const];
  });
  const external = new Set(given.map(([name]) => name));
  const needed = options.services.map(({ name }) => name).filter((name) => !external.has(name));
  const embedded = needed.length === 0 ? NO_SERVER : await openEmbedded(options.home, needed);
  return { ...embedded, urls: new Map([...given, ...embedded.urls]), external };
}

const NO_SERVER = {
  urls: new Map<string, string>(),
  embeddedPort: undefined,
  ended: new Promise<void>(() => undefined),
  stop: () => Promise.resolve(),
};

async function openEmbedded(home: string, names: readonly string[]) {
  fs.mkdirSync(home, { recursive: true });
  const server = await startEmbeddedPostgres({ folder: path.join(home, 'postgres') });
  writeWhole(portFile(home), String(server.port));
  try {
    const urls = new Map<string, string>();
    for (const name of names) {
      const secret = keepSecret(home, `${name}-database`);
      urls.set(name, await ensureDatabase(server.adminUrl, name, secret));
    }
    return { urls, embeddedPort: server.port, ended: server.ended, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Where the port of the embedded PostgreSQL stands, for commands that join a running one. */
function portFile(home: string): string {
  return path.join(home, 'postgres-port');
}

/** The databases of the embedded PostgreSQL that another process of this installation runs. */
export function joinDatabases({ home, environment, services }: DatabaseOptions): Databases {
  const port = fs.readFileSync(portFile(home), 'utf8');
  const urls = services.map(({ name, prefix }) => {
    const embedded = `postgres://${name}:${keepSecret(home, `${name}-database`)}@127.0.0.1:${port}/${name}`;
    return [name, environment[`${prefix}DATABASE_URL`] || embedded] as const;
  });
  return { ...NO_SERVER, urls: new Map(urls), embeddedPort: Number(port), external: new Set() };
}
