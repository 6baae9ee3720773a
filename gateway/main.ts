import { PassageError, explain } from '../shared/core/errors';
import { type Log, createLog } from '../shared/runtime/logging';
import { NO_SIGNERS, openCallSigners } from '../shared/runtime/sharing/call-signers';
import { type Mirror, openMirror, recordedCrises } from '../shared/runtime/sharing/mirror-file';
import { type SharingWatch, watchSharing } from '../shared/runtime/sharing/watch-sharing';
import { onStop } from '../shared/runtime/signals';
import { NO_DOCUMENTS, parseTrustedDocuments } from './authorization/known-documents';
import { parseIssuers } from './authorization/tokens/issuer';
import { createKeySet } from './authorization/tokens/key-set';
import { type VerifyToken, createTokenVerifier } from './authorization/tokens/verify-token';
import { recordCrises } from './oversight/record-crisis';
import { type GatewaySettings, NO_MIRROR, readConfig, withOptions } from './config';
import { createGateway } from './service';
import { followSigner } from './transport/follow-signer';
import { parseExampleQuestions } from './transport/example-questions';
import { parseSubgraphPolicies } from './transport/subgraph-policy';
import { readTextFile } from './transport/supergraph-file';
import { type Tracing, openTracing } from './transport/tracing';
import { keySetReader } from './transport/read-key-set';
import { readSupergraph, watchSupergraph } from './transport/supergraph-source';
import { watchApiKeys } from './transport/watch-keys';

async function main(): Promise<void> {
  const settings = readConfig(withOptions(process.env, process.argv.slice(2)));
  const { supergraph, supergraphPollMs, ...config } = settings;
  const log = createLog('gateway', config.logLevel);
  const keys = watchApiKeys(config.keysFile, log);
  const verifyToken = openTokens(config.issuersFile);
  const subgraphPolicies =
    readOptional(config.subgraphsFile, 'list of settings', parseSubgraphPolicies) ?? {};
  const receipts = followSigner(config.receiptKeyFile, log);
  const callSigners = openSigners(config.callKeysFolder, log);
  const tracing = await openTracingIf(config);
  const supergraphSdl = await readSupergraph(supergraph);
  const mirror = keepsReadings(config.mirrorFolder)
    ? await openMirror(config.mirrorFolder)
    : undefined;
  const sharing = openSharing(config, mirror, log);
  const gateway = createGateway(
    { ...config, subgraphPolicies, supergraphSdl },
    {
      keys: keys.current,
      log,
      ...readQuestions(settings),
      callSigners,
      ...(verifyToken && { verifyToken }),
      ...(sharing && { sharing: sharing.current, breakGlass: sharing.uses }),
      ...(tracing && { tracing }),
      ...(receipts && { receipts }),
      ...readingsOf(config.mirrorFolder, mirror),
    },
  );
  const port = await gateway.listen();
  const unwatch = watchSupergraph(supergraph, gateway, log, supergraphPollMs);
  onStop(async () => {
    unwatch();
    keys.stop();
    sharing?.stop();
    callSigners.stop();
    await gateway.stop();
    await tracing?.stop();
    await mirror?.close();
  });
  log.info({ port, host: config.host, keys: keys.current().size }, 'the gateway listens');
  if (callSigners === NO_SIGNERS) {
    log.warn('no call of a subgraph is signed: GATEWAY_CALL_KEYS is empty');
  }
  if (mirror === undefined) tellUnlogged(config.mirrorFolder, log);
  process.send?.({ kind: 'ready', port });
}

/** The questions that the explorer offers, and those that callers may ask by their hash. */
function readQuestions({ examplesFile, trustedDocumentsFile }: GatewaySettings) {
  const exampleQuestions =
    readOptional(examplesFile, 'list of example questions', parseExampleQuestions) ?? [];
  const trustedDocuments =
    readOptional(trustedDocumentsFile, 'list of trusted documents', parseTrustedDocuments) ??
    NO_DOCUMENTS;
  return { exampleQuestions, trustedDocuments };
}

/** Without a folder of keys no call is signed, and subgraphs that know no other gateway refuse them. */
function openSigners(folder: string, log: Log) {
  return folder === '' ? NO_SIGNERS : openCallSigners(folder, log);
}

/** Where no log is kept, a word says whether protected values are shown all the same. */
function tellUnlogged(folder: string, log: Log): void {
  if (folder === NO_MIRROR) log.warn('readings of protected values are not logged, as it is set');
  else log.warn('no protected value is shown: GATEWAY_MIRROR_FOLDER is empty');
}

function keepsReadings(folder: string): boolean {
  return folder !== '' && folder !== NO_MIRROR;
}

function readingsOf(folder: string, mirror: Mirror | undefined) {
  if (mirror !== undefined) return { writeReading: mirror.write, readings: mirror.readBack };
  return folder === NO_MIRROR ? {} : { writeReading: refuseReading };
}

function refuseReading(): Promise<void> {
  return Promise.reject(
    new PassageError('MIRROR_UNWRITABLE', 'this gateway keeps no log of readings'),
  );
}

type TracingSettings = Pick<GatewaySettings, 'otlpEndpoint' | 'traceRatio'>;

/** The variable that all programs with OpenTelemetry know counts where the gateway's own is not set. */
async function openTracingIf(settings: TracingSettings): Promise<Tracing | undefined> {
  const endpoint = settings.otlpEndpoint || (process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '');
  return endpoint === '' ? undefined : openTracing({ endpoint, ratio: settings.traceRatio });
}

type SharingSettings = Pick<GatewaySettings, 'sharingFolder' | 'stewardKey' | 'mirrorFolder'>;

/** Without a folder of agreements nothing above MODERATE is shown but to owners and per record. */
function openSharing(
  { sharingFolder, stewardKey, mirrorFolder }: SharingSettings,
  mirror: Mirror | undefined,
  log: Log,
): SharingWatch | undefined {
  if (sharingFolder === '') return undefined;
  const known = keepsReadings(mirrorFolder) ? recordedCrises(mirrorFolder) : [];
  const organizations = () => watch.current().organizations;
  const record = recordCrises({ mirror, organizations, log });
  const watch = watchSharing({ folder: sharingFolder, stewardKey }, log, { known, record });
  return watch;
}

/** Keys of issuers are read when the first token of each comes, so that none holds up the start. */
function openTokens(issuersFile: string): VerifyToken | undefined {
  const issuers = readOptional(issuersFile, 'list of token issuers', parseIssuers);
  return (
    issuers &&
    createTokenVerifier(
      issuers.map((issuer) => ({ ...issuer, keys: createKeySet({ read: keySetReader(issuer) }) })),
    )
  );
}

function readOptional<T>(file: string, what: string, parse: (text: string) => T): T | undefined {
  return file === '' ? undefined : parse(readTextFile(file, what));
}

main().catch((error: unknown) => {
  const text = error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
