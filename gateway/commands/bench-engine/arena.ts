import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { request } from 'undici';
import { PassageError } from '../../../shared/core/errors';
import { freePort } from '../../../shared/runtime/embedded-postgres/free-port';
import { composeSubgraphs } from '../../supergraph/compose-subgraphs';
import { type BenchProcesses, nextMessage } from './bench-processes';
import { type GatewayName, type Places, type Serving, programOf } from './gateways';
import { writeGrafbaseConfig } from './grafbase-config';
import { type Askers, type LoadOrder, type LoadReport, headersOf } from './load-order';
import { type Usage, usageOf } from './process-usage';
import { type SampleSubgraph, subgraphSdl } from './sample-subgraph';

const READY_WITHIN_MS = 120_000;
const ASKED_EVERY_MS = 100;

/** A gateway that serves, in a process of its own. */
export interface RunningGateway {
  readonly name: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** From the start of the process to its first answer. */
  readonly readyMs: number;
  /** Collections of garbage so far; of gateways that were started to count them. */
  readonly collections?: () => Promise<number>;
}

export interface Answer {
  readonly text: string;
  readonly milliseconds: number;
}

export interface Counts {
  readonly calls: number;
  readonly executed: number;
}

/** All that the benches share: the answers process, the load process, and gateways on demand. */
export class Arena {
  private constructor(
    private readonly processes: BenchProcesses,
    private readonly places: Places,
    private readonly answers: { readonly child: ChildProcess; readonly port: number },
    private readonly load: ChildProcess,
  ) {}

  /** Starts the answers of the sample network and what else is served beside it, and the load. */
  static async open(
    processes: BenchProcesses,
    places: Places,
    served: readonly string[],
  ): Promise<Arena> {
    const child = processes.startOwn('serve-answers.ts', ...served);
    const { port } = (await nextMessage(child)) as { port: number };
    const load = processes.startOwn('make-load.ts');
    await nextMessage(load);
    return new Arena(processes, places, { child, port }, load);
  }

  /** Composes one supergraph for all gateways; resolves with its file. */
  compose(graph: string, subgraphs: readonly SampleSubgraph[]): string {
    const composed = subgraphs.map((subgraph) => ({
      name: subgraph.name,
      url: `http://127.0.0.1:${this.answers.port}/${graph}/${subgraph.name}`,
      sdl: subgraphSdl(subgraph),
    }));
    const composition = composeSubgraphs(composed);
    if ('problems' in composition) {
      throw new PassageError('COMPOSITION_FAILED', composition.problems[0]?.message ?? '');
    }
    const file = path.join(this.places.scratch, `${graph}.graphql`);
    writeFileSync(file, composition.supergraphSdl);
    writeGrafbaseConfig(file, composed);
    return file;
  }

  /** @throws PassageError SUBGRAPH_UNREACHABLE when it does not answer within two minutes. */
  async start(
    name: GatewayName,
    supergraph: string,
    { environment, askers }: Pick<Serving, 'environment'> & { readonly askers?: Askers } = {},
  ): Promise<RunningGateway> {
    const port = await freePort();
    const began = performance.now();
    const serving = { supergraph, port, ...(environment && { environment }) };
    const child = this.processes.start(programOf(name, this.places, serving));
    while (child.exitCode === null && performance.now() - began < READY_WITHIN_MS) {
      const readyMs = performance.now() - began;
      if (await isReady(port, askers)) return { name, port, child, readyMs };
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
    }
    await this.stop({ child });
    throw new PassageError('INTERNAL', `${name} did not start to answer within two minutes`);
  }

  stop({ child }: Pick<RunningGateway, 'child'>): Promise<void> {
    return this.processes.stop(child);
  }

  /** Makes load and resolves with what was seen of it. */
  async run(order: LoadOrder & { readonly bytes: number }): Promise<LoadReport> {
    const report = nextMessage(this.load);
    this.load.send(order);
    return (await report) as LoadReport;
  }

  /** What all owners together have used. */
  get ownersUsage(): Usage {
    return usageOf(this.answers.child.pid ?? 0);
  }

  async counts(): Promise<Counts> {
    const counts = nextMessage(this.answers.child);
    this.answers.child.send('counts');
    return (await counts) as Counts;
  }
}

export function usage({ child }: RunningGateway): Usage {
  return usageOf(child.pid ?? 0);
}

/** Asks once. */
export async function ask(port: number, query: string, askers?: Askers): Promise<Answer> {
  const began = performance.now();
  const { body } = await request(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: headersOf(0, askers),
    body: JSON.stringify({ query }),
    headersTimeout: READY_WITHIN_MS,
  });
  return { text: await body.text(), milliseconds: performance.now() - began };
}

async function isReady(port: number, askers: Askers | undefined): Promise<boolean> {
  try {
    return (await ask(port, '{ __typename }', askers)).text.includes('"Query"');
  } catch {
    return false;
  }
}
