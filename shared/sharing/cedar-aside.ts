import { setFlagsFromString } from 'node:v8';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import type * as CedarModule from '@cedar-policy/cedar-wasm/nodejs';
import { PassageError } from '../core/errors';

type Called = 'validate' | 'preparsePolicySet' | 'statefulIsAuthorized';

/** What decides of Cedar. */
export type Cedar = Pick<typeof CedarModule, Called>;

/** What the thread says of a call. */
interface Said {
  readonly id: number;
  readonly answer?: unknown;
  readonly error?: string;
}

const MOST_MS = 20_000;

/** Ends the thread of a Cedar that nobody can call any more. */
const unreachable = new FinalizationRegistry<Worker>((thread) => void thread.terminate());

/**
 * Starts Cedar in a thread of its own, whose answers are waited for. In this thread its memory, which grows, would
 * make every access to bytes dearer: once any memory was taken away, V8 looks each time whether it is still there.
 * Each call throws a PassageError INTERNAL when Cedar fails or its thread does not answer.
 */
export function cedarAside(): Cedar {
  // V8 of Node 20 may abort the process when a hot call into WebAssembly that it inlined is undone.
  setFlagsFromString('--no-turbo-inline-js-wasm-calls');
  const { port1, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(`${__dirname}/cedar-thread.cjs`, {
    workerData: { port: port2, answered },
    transferList: [port2],
    execArgv: [],
  });
  let hasEnded = false;
  let asked = 0;
  thread.on('error', () => (hasEnded = true));
  thread.unref();

  const call = <T>(name: Called, given: readonly unknown[]): T => {
    if (hasEnded) throw undecided('its thread has ended');
    const id = (asked = (asked + 1) | 0);
    port1.postMessage({ id, name, given });
    waitFor(id, answered);
    let said: Said | undefined;
    // An answer that came too late for an earlier call is passed over.
    do said = receiveMessageOnPort(port1)?.message as Said | undefined;
    while (said !== undefined && said.id !== id);
    if (said === undefined || said.error !== undefined) throw undecided(said?.error ?? 'no answer');
    return said.answer as T;
  };
  const cedar: Cedar = {
    validate: (...given) => call('validate', given),
    preparsePolicySet: (...given) => call('preparsePolicySet', given),
    statefulIsAuthorized: (...given) => call('statefulIsAuthorized', given),
  };
  unreachable.register(cedar, thread);
  return cedar;
}

/** Whoever was woken for an earlier call, just as it began to wait for this one, goes on waiting. */
function waitFor(id: number, answered: Int32Array): void {
  const until = performance.now() + MOST_MS;
  for (;;) {
    const last = Atomics.load(answered, 0);
    if (last === id) return;
    if (Atomics.wait(answered, 0, last, until - performance.now()) === 'timed-out') return;
  }
}

function undecided(value: string): PassageError {
  return new PassageError('INTERNAL', 'Cedar does not decide', { value });
}
