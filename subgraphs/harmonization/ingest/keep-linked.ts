import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { askGateway } from '../../../shared/runtime/ask-gateway';
import type { Log } from '../../../shared/runtime/logging';
import type { HarmonizationConfig } from '../config';

const RUN = join(__dirname, '../../../shared/tools/run.cjs');
const HARMONIZE = join(__dirname, '../harmonize.ts');

/** How often it is looked whether lists became longer or shorter, and after how long they are read anyway. */
const LOOK_MS = 15_000;
const NOT_YET_MS = 2_000;
const ANYWAY_MS = 15 * 60_000;

const LENGTHS = `query LengthsOfLists {
  incidents(first: 0) { totalCount }
  organizations(first: 0) { totalCount }
  operationalPresences(first: 0) { totalCount }
  presenceFigures(first: 0) { totalCount }
  fundingFlows(first: 0) { totalCount }
  reportedTransactions(first: 0) { totalCount }
  pooledFundContributions(first: 0) { totalCount }
}`;

/**
 * Compares the graph's records in a process of its own: once when lists have other lengths than the last
 * time, and every quarter of an hour. The graph may start later or be away; then it is asked again.
 */
export function keepLinked(config: HarmonizationConfig, log: Log) {
  const keeper = new LinkKeeper(config, log);
  return {
    begin: () => config.gatewayUrl !== '' && keeper.look(),
    /** Compares again soon, because people answered. */
    again: () => keeper.again(),
    stop: () => keeper.stop(),
  };
}

class LinkKeeper {
  #timer: NodeJS.Timeout | undefined;
  #child: ChildProcess | undefined;
  #stopped = false;
  #lengths = '';
  #linkedAt = 0;

  constructor(
    private readonly config: HarmonizationConfig,
    private readonly log: Log,
  ) {}

  look(): void {
    void this.#linkWhenChanged()
      .then(() => LOOK_MS)
      .catch((error: unknown) => {
        this.log.debug({ err: error }, 'the graph does not answer');
        return NOT_YET_MS;
      })
      .then((pause) => {
        if (!this.#stopped) this.#timer = setTimeout(() => this.look(), pause);
      });
  }

  again(): void {
    this.#lengths = '';
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    const child = this.#child;
    if (child === undefined) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  }

  async #linkWhenChanged(): Promise<void> {
    const { gatewayUrl: url } = this.config;
    const { data } = await askGateway({ url }, { query: LENGTHS, variables: {} });
    const lengths = JSON.stringify(data);
    const isOld = Date.now() - this.#linkedAt > ANYWAY_MS;
    if (this.#stopped || (lengths === this.#lengths && !isOld)) return;
    const succeeded = await this.#link();
    this.#lengths = succeeded ? lengths : '';
    this.#linkedAt = Date.now();
  }

  #link(): Promise<boolean> {
    const child = fork(RUN, [HARMONIZE], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: [],
    });
    this.#child = child;
    const tell = (text: Buffer) => this.log.info({ harmonize: text.toString().trim() }, 'linked');
    child.stdout?.on('data', tell);
    child.stderr?.on('data', tell);
    return new Promise((done) => {
      child.once('exit', (code) => {
        this.#child = undefined;
        done(code === 0);
      });
    });
  }
}
