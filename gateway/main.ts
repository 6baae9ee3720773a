import { PassageError, explain } from '../shared/core/errors';
import { createLog } from '../shared/runtime/logging';
import { onStop } from '../shared/runtime/signals';
import { NO_KEYS, parseApiKeys } from './authorization/api-keys';
import { readConfig, withOptions } from './config';
import { createGateway } from './service';
import { parseExampleQuestions } from './transport/example-questions';
import { readTextFile, watchSupergraph } from './transport/supergraph-file';

async function main(): Promise<void> {
  const config = readConfig(withOptions(process.env, process.argv.slice(2)));
  const log = createLog('gateway', config.logLevel);
  const { supergraphFile, keysFile, examplesFile } = config;
  const keys = keysFile === '' ? NO_KEYS : parseApiKeys(readTextFile(keysFile, 'key list'));
  const exampleQuestions =
    examplesFile === ''
      ? []
      : parseExampleQuestions(readTextFile(examplesFile, 'list of example questions'));
  const supergraphSdl = readTextFile(supergraphFile, 'supergraph');
  const gateway = createGateway({ ...config, supergraphSdl }, { keys, log, exampleQuestions });
  const port = await gateway.listen();
  const unwatch = watchSupergraph(supergraphFile, gateway.engines, log);
  onStop(() => {
    unwatch();
    return gateway.stop();
  });
  log.info({ port, host: config.host, keys: keys.size }, 'the gateway listens');
  process.send?.({ kind: 'ready', port });
}

main().catch((error: unknown) => {
  const text = error instanceof PassageError ? `${error.code} ${explain(error)}` : String(error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
