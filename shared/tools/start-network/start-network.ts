import fs from 'node:fs';
import path from 'node:path';
import { PassageError } from '../../core/errors';
import { GATEWAY_ID } from '../../sharing/receipt';
import { countRecords } from '../../runtime/postgres-admin';
import { ChildProcesses } from './child-processes';
import { askingVariables } from './asking-variables';
import { composeSupergraph } from './compose-supergraph';
import { DEVELOPMENT_ORGANIZATIONS } from './development-organizations';
import type { ServicePlan } from './find-services';
import { EXAMPLE_QUESTIONS } from './example-questions';
import { writeWhole } from '../../runtime/write-whole';
import type { KeptService } from './keep-service-running';
import { keepServiceRunning } from './keep-service-running';
import type { LoadSamples, SampleReport } from './load-samples';
import { sampleLoading } from './load-samples';
import type { NetworkOptions } from './network-options';
import type { Databases } from './open-databases';
import { openDatabases } from './open-databases';
import { callKeysFile } from '../../runtime/sharing/call-keys-file';
import { prepareCallKeys } from './prepare-call-keys';
import { prepareSharing } from './prepare-sharing';
import { serviceEnvironment } from './service-environment';

export interface StartedSubgraph extends KeptService {
  readonly name: string;
  /** Number of rows by table. */
  readonly records: ReadonlyMap<string, number>;
  readonly samples: SampleReport | undefined;
  /** Whether its records lie on a PostgreSQL that its owner named. */
  readonly external: boolean;
}

export interface StartedNetwork {
  readonly gateway: KeptService;
  readonly subgraphs: readonly StartedSubgraph[];
  readonly embeddedPort: number | undefined;
}

export interface Network {
  /** Resolves when the gateway and every subgraph answer. */
  readonly ready: Promise<StartedNetwork>;
  /** Resolves with the reason when the network cannot go on. */
  readonly broken: Promise<PassageError>;
  /** Ends every process, also during the start, and resolves when all are gone. */
  readonly stop: () => Promise<void>;
}

interface Parts {
  readonly options: NetworkOptions;
  readonly children: ChildProcesses;
  readonly databases: Promise<Databases>;
  readonly loadSamples: LoadSamples;
  /** The folder of keys with which the gateway signs its calls. */
  readonly callKeys: string;
  /** What subgraphs need that ask the graph themselves, by name. */
  readonly asking: ReturnType<typeof askingVariables>;
  /** Where every wall reads the agreements, unless an owner names its own folder. */
  readonly sharing: Readonly<Record<string, string>>;
  readonly tell: (line: string) => void;
}

/** Starts databases, subgraphs and gateway, all at once but for what one needs of another. */
export function startNetwork(options: NetworkOptions, tell: (line: string) => void): Network {
  const { home, environment, subgraphs } = options;
  fs.mkdirSync(path.join(home, 'logs'), { recursive: true });
  const callKeys = prepareCallKeys(home, subgraphs);
  const databases = openDatabases({ home, environment, services: subgraphs });
  const children = new ChildProcesses();
  const loadSamples = sampleLoading(options, databases, children);
  const asking = askingVariables(options);
  const sharing = sharingVariables(options);
  const parts = { options, children, databases, loadSamples, callKeys, asking, sharing, tell };
  const ready = startParts(parts);
  return { ready, broken: whenBroken(parts, ready), stop: () => stopParts(parts) };
}

async function startParts(parts: Parts): Promise<StartedNetwork> {
  const [gateway, ...subgraphs] = await Promise.all([
    startGateway(parts),
    ...parts.options.subgraphs.map((service) => startSubgraph(parts, service)),
  ]);
  return { gateway, subgraphs, embeddedPort: (await parts.databases).embeddedPort };
}

async function startGateway(parts: Parts): Promise<KeptService> {
  const { options, children } = parts;
  const supergraph = await composeSupergraph(options, children);
  return keepServiceRunning(
    children,
    servicePlan(parts, options.gateway, {
      SUPERGRAPH: supergraph,
      CALL_KEYS: parts.callKeys,
      KEYS_FILE: options.keysFile,
      ...parts.sharing,
      ...receiptVariables(options),
      MIRROR_FOLDER:
        options.environment[`${options.gateway.prefix}MIRROR_FOLDER`] ??
        path.join(options.home, 'mirror'),
      EXAMPLES_FILE: writeExamples(options.home),
    }),
    parts.tell,
  );
}

/** An owner's own folder of signed documents stands before the one that this installation makes. */
function sharingVariables(options: NetworkOptions): Record<string, string> {
  const { home, gateway, subgraphs, environment } = options;
  if (environment[`${gateway.prefix}SHARING_FOLDER`] !== undefined) return {};
  const names = subgraphs.map(({ name }) => name);
  const { folder, stewardKey } = prepareSharing(home, DEVELOPMENT_ORGANIZATIONS, names);
  return { SHARING_FOLDER: folder, STEWARD_KEY: stewardKey };
}

/** Receipts are signed with the key that was made beside the directory, unless an own one is named. */
function receiptVariables({ home, gateway, environment }: NetworkOptions): Record<string, string> {
  const ownFolder = environment[`${gateway.prefix}SHARING_FOLDER`];
  if (ownFolder !== undefined) return {};
  const ownKey = path.join(home, 'sharing-keys', `${GATEWAY_ID}.pem`);
  return { RECEIPT_KEY_FILE: environment[`${gateway.prefix}RECEIPT_KEY_FILE`] ?? ownKey };
}

/** The questions of the screen, for the tabs of the gateway's browser page. */
function writeExamples(home: string): string {
  const file = path.join(home, 'examples.json');
  writeWhole(file, JSON.stringify(EXAMPLE_QUESTIONS));
  return file;
}

async function startSubgraph(parts: Parts, service: ServicePlan): Promise<StartedSubgraph> {
  const { children, databases, loadSamples, tell } = parts;
  const { urls, external } = await databases;
  const url = urls.get(service.name) ?? '';
  const variables = {
    ...{ DATABASE_URL: url, CALL_KEYS: callKeysFile(parts.callKeys, service.name) },
    ...(parts.options.environment[`${service.prefix}SHARING_FOLDER`] === undefined &&
      parts.sharing),
    ...parts.asking.get(service.name),
  };
  const [kept, samples] = await Promise.all([
    keepServiceRunning(children, servicePlan(parts, service, variables), tell),
    loadSamples(service),
  ]);
  const records = await countRecords(url, `${service.prefix}DATABASE_URL`);
  return { ...kept, name: service.name, records, samples, external: external.has(service.name) };
}

function servicePlan({ options }: Parts, service: ServicePlan, variables: Record<string, string>) {
  const environment = serviceEnvironment(options, service);
  for (const [name, value] of Object.entries({ ...variables, PORT: String(service.port) })) {
    environment[service.prefix + name] = value;
  }
  return {
    name: service.name,
    args: [service.main],
    environment,
    log: path.join(options.home, 'logs', `${service.name}.log`),
  };
}

/** A subgraph that stays down is told, and the others answer without it; the gateway is the network. */
async function whenBroken(parts: Parts, ready: Promise<StartedNetwork>): Promise<PassageError> {
  const never = new Promise<never>(() => undefined);
  const started = await ready.catch(() => never);
  for (const { down } of started.subgraphs) {
    void down.then((reason) => parts.tell(`${reason}; it stays down until the next start.`));
  }
  const gatewayDown = started.gateway.down.then((reason) => new PassageError('INTERNAL', reason));
  const databaseDown = (await parts.databases).ended.then(() =>
    parts.children.stopping
      ? never
      : new PassageError('DATABASE_UNREACHABLE', 'the embedded PostgreSQL ended by itself'),
  );
  return Promise.race([gatewayDown, databaseDown]);
}

async function stopParts({ children, databases }: Parts): Promise<void> {
  await children.stopAll();
  const opened = await databases.catch(() => undefined);
  await opened?.stop();
}
