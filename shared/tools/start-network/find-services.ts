import fs from 'node:fs';
import path from 'node:path';
import type { Environment } from '../../runtime/environment';
import { port, readVariables } from '../../runtime/environment';

/** One process of the network and where it is found. */
export interface ServicePlan {
  readonly name: string;
  readonly main: string;
  /** What the names of its environment variables begin with, as `FUNDING_`. */
  readonly prefix: string;
  /** 0 means: any free port. */
  readonly port: number;
}

/** These keep their ports when a subgraph is added; others follow in alphabetical order. */
const FIRST_PORTS = ['reference', 'funding', 'logistics', 'protection', 'access'];

/**
 * Finds the gateway and every folder `subgraphs/<name>` that holds a `main.ts`.
 * @throws PassageError CONFIGURATION_INVALID when a `<NAME>_PORT` is no port.
 */
export function findServices(project: string, environment: Environment, portBase: number) {
  const folder = path.join(project, 'subgraphs');
  const found = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const names = found.filter((name) => fs.existsSync(path.join(folder, name, 'main.ts'))).sort();
  const ordered = [...FIRST_PORTS, ...names.filter((name) => !FIRST_PORTS.includes(name))];
  const plan = (name: string, main: string, fallback: number): ServicePlan => {
    const prefix = variablePrefix(name);
    const listensOn = port('PORT', `port of the ${name} service`, fallback);
    const values = readVariables(environment, prefix, { port: listensOn });
    return { name, prefix, main: path.join(project, main), port: values.port };
  };
  const subgraphs = names.map((name) =>
    plan(name, `subgraphs/${name}/main.ts`, portBase + 1 + ordered.indexOf(name)),
  );
  return { subgraphs, gateway: plan('gateway', 'gateway/main.ts', portBase) };
}

function variablePrefix(name: string): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_`;
}
