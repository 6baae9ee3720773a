import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { ChildProcesses } from './child-processes';
import type { ServicePlan } from './find-services';
import { writeWhole } from '../../runtime/write-whole';
import type { NetworkOptions } from './network-options';
import type { Databases } from './open-databases';
import type { CommandResult } from './run-command';
import { runCommand } from './run-command';
import { serviceEnvironment } from './service-environment';

export interface SampleReport {
  readonly accepted: number;
  readonly rejected: number;
  /** Why not all was loaded, in the loader's words. */
  readonly problem?: string;
}

/** Gives what was loaded for the service now; `undefined` when there was nothing to do. */
export type LoadSamples = (service: ServicePlan) => Promise<SampleReport | undefined>;

/** Its loader writes the directory of names and codes by which the others' loaders resolve theirs. */
const DIRECTORY_OWNER = 'reference';

/**
 * Loads sample records into the embedded databases, unless this version of them was loaded before; a
 * PostgreSQL that an owner named is the owner's to fill. A failure is reported, not thrown: the network
 * also runs without samples.
 */
export function sampleLoading(
  options: NetworkOptions,
  databases: Promise<Databases>,
  children: ChildProcesses,
): LoadSamples {
  const directory = path.join(options.home, 'directory.json');
  const owner = options.subgraphs.find(({ name }) => name === DIRECTORY_OWNER);
  const load = async (service: ServicePlan, more: readonly string[]) => {
    const { urls, external } = await databases;
    const url = urls.get(service.name);
    if (!options.samples || url === undefined || external.has(service.name)) return undefined;
    return loadOnce(options, children, { service, url, more, version: versionOf(owner, service) });
  };
  const ownersLoad = owner && load(owner, ['--export-directory', directory]);
  return async (service) => {
    const ownersReport = await ownersLoad;
    if (service === owner) return ownersReport;
    return load(service, fs.existsSync(directory) ? ['--directory', directory] : []);
  };
}

interface SampleLoad {
  readonly service: ServicePlan;
  readonly url: string;
  readonly more: readonly string[];
  readonly version: string;
}

async function loadOnce(
  options: NetworkOptions,
  children: ChildProcesses,
  { service, url, more, version }: SampleLoad,
): Promise<SampleReport | undefined> {
  const loader = path.join(path.dirname(service.main), 'load.ts');
  const marker = path.join(options.home, 'samples', service.name);
  if (!fs.existsSync(loader) || isLoaded(marker, version)) return undefined;
  const result = await runCommand(children, {
    args: [loader, '--samples', ...more],
    environment: {
      ...serviceEnvironment(options, service),
      [`${service.prefix}DATABASE_URL`]: url,
    },
    log: path.join(options.home, 'logs', `${service.name}-samples.log`),
  });
  if (result.succeeded) {
    fs.mkdirSync(path.dirname(marker), { recursive: true });
    writeWhole(marker, version);
  }
  return reportOf(result);
}

function isLoaded(marker: string, version: string): boolean {
  return fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === version;
}

/** A hash over the samples' texts and the directory owner's: changed ones are loaded again. */
function versionOf(...services: readonly (ServicePlan | undefined)[]): string {
  const hash = createHash('sha256');
  for (const service of new Set(services)) {
    const folder = path.join(path.dirname(service?.main ?? ''), 'samples');
    if (service === undefined || !fs.existsSync(folder)) continue;
    for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      const full = path.join(folder, file);
      if (fs.statSync(full).isFile()) hash.update(file).update(fs.readFileSync(full));
    }
  }
  return hash.digest('hex');
}

interface Message {
  readonly kind?: unknown;
  readonly message?: string;
  readonly sources?: readonly { readonly accepted: number; readonly rejected: number }[];
}

function reportOf({ succeeded, lines }: CommandResult): SampleReport {
  const messages = lines.map(asMessage);
  const sources = messages.findLast(({ kind }) => kind === 'summary')?.sources ?? [];
  const sum = (key: 'accepted' | 'rejected') => sources.reduce((all, one) => all + one[key], 0);
  const counts = { accepted: sum('accepted'), rejected: sum('rejected') };
  if (succeeded) return counts;
  const failed = messages.filter(({ kind }) => kind === 'failed').map(({ message }) => message);
  return { ...counts, problem: failed.length > 0 ? failed.join('; ') : (lines.at(-1) ?? '') };
}

function asMessage(line: string): Message {
  try {
    return Object(JSON.parse(line)) as Message;
  } catch {
    return {};
  }
}
