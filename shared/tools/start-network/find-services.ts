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
const FIRST_PORTS = ['reference', 'funding', 'logistics', 'protection', 'access', 'harmonization'];

/**
 * Finds the gateway and every folder `subgraphs/<name>` that holds a `main.ts`.
 * @throws PassageError CONFIGURATION_INVALID when a `<NAME>_PORT` is no port.
 */
export function findServices(project: string, environment: Environment, portBase: number) {
  const names = subgraphNames(project);
  const plan = (name: string, main: string, fallback: number): ServicePlan => {
    const prefix = variablePrefix(name);
    const listensOn = port('PORT', `port of the ${name} service`, fallback);
    const values = readVariables(environment, prefix, { port: listensOn });
    return { name, prefix, main: path.join(project, main), port: values.port };
  };
  const ordered = [...new Set([...FIRST_PORTS, ...names])];
  const subgraphs = ordered.flatMap((name, index) =>
    names.includes(name) ? [plan(name, `subgraphs/${name}/main.ts`, portBase + 1 + index)] : [],
  );
  return { subgraphs, gateway: plan('gateway', 'gateway/main.ts', portBase) };
}

function subgraphNames(project: string): string[] {
  const folder = path.join(project, 'subgraphs');
  const found = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return found.filter((name) => fs.existsSync(path.join(folder, name, 'main.ts'))).sort();
}

function variablePrefix(name: string): string {
  return `${name.toUpperCase().replaceAll('-', '_')}_`;
}
