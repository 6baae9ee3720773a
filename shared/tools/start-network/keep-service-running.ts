import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { PassageError } from '../../core/errors';
import type { ChildPlan, ChildProcesses } from './child-processes';

type Message =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'failed'; readonly message: string };

export interface KeptService {
  /** The port on which it listens. */
  readonly port: number;
  /** Resolves with the reason when it ended too often and is left down. */
  readonly down: Promise<string>;
}

export interface KeptPlan extends ChildPlan {
  readonly name: string;
}

const READY_WITHIN_MS = 60_000;
const RESTARTS = 3;
const WITHIN_MS = 60_000;

/**
 * Starts a service and resolves when it listens. Should it end later, that is told and it is started
 * again, at most three times a minute.
 * @throws PassageError in the service's own words when the first start fails.
 */
export async function keepServiceRunning(
  children: ChildProcesses,
  plan: KeptPlan,
  tell: (line: string) => void,
): Promise<KeptService> {
  const child = children.start(plan);
  const port = await whenReady(child, plan);
  return { port, down: watch(child, children, plan, tell) };
}

async function watch(
  first: ChildProcess,
  children: ChildProcesses,
  plan: KeptPlan,
  tell: (line: string) => void,
): Promise<string> {
  const restarts: number[] = [];
  for (let child = first; ;) {
    const reason = await whenEnded(child);
    if (children.stopping) return new Promise(() => undefined);
    const recent = restarts.filter((at) => at > Date.now() - WITHIN_MS).length;
    if (recent >= RESTARTS) return `the ${plan.name} service ended ${reason} too often`;
    tell(`The ${plan.name} service ended ${reason}; starting it again.`);
    restarts.push(Date.now());
    await sleep(250 * 4 ** recent);
    if (children.stopping) return new Promise(() => undefined);
    child = children.start(plan);
    whenReady(child, plan).then(
      () => tell(`The ${plan.name} service answers again.`),
      (error: Error) => children.stopping || tell(`The ${plan.name} service: ${error.message}`),
    );
  }
}

function whenEnded(child: ChildProcess): Promise<string> {
  const reason = () =>
    child.signalCode === null ? `with exit code ${child.exitCode}` : `by ${child.signalCode}`;
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(reason());
  return new Promise((resolve) => child.once('exit', () => resolve(reason())));
}

/** What its log ends with for a person: the error that ended it, else the last line that is no entry. */
function lastWords({ log }: KeptPlan, reason: string): string {
  const lines = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').split('\n') : [];
  const said = [/^\w*Error\b/, /^[^\s{]/].map((form) => lines.findLast((line) => form.test(line)));
  return said.find((line) => line !== undefined) ?? `it ended ${reason}`;
}

function whenReady(child: ChildProcess, plan: KeptPlan): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => fail('it did not get ready within a minute'), READY_WITHIN_MS);
    const fail = (message: string) => {
      clearTimeout(late);
      reject(new PassageError('INTERNAL', message, { where: `${plan.name} (log: ${plan.log})` }));
    };
    child.on('message', (message: Message) => {
      if (message.kind === 'failed') return fail(message.message);
      clearTimeout(late);
      resolve(message.port);
    });
    child.once('exit', () => void whenEnded(child).then((reason) => fail(lastWords(plan, reason))));
  });
}
