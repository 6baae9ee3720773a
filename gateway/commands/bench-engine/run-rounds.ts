import type { Arena, RunningGateway } from './arena';
import type { Askers } from './load-order';
import { type Window, measure } from './measure';
import { type Summary, summarize } from './summarize';

const MOST_REQUESTS = 200_000;
const MOST_WARM_UPS = 8;
/** Of the cost in the window before; less is still getting faster. */
const SETTLED = 0.9;

export interface Workload {
  readonly connections: number;
  readonly unique: boolean;
  /** How long one window lasts. */
  readonly seconds: number;
  readonly rounds: number;
}

/** A gateway with what it is asked, and the size of its right answer. */
export interface Contender {
  readonly gateway: RunningGateway;
  readonly query: string;
  readonly bytes: number;
  readonly askers?: Askers;
}

/** Brings every gateway to speed and measures them in turns, so that noise falls on all alike. */
export async function runRounds(
  arena: Arena,
  contenders: readonly Contender[],
  { rounds, ...workload }: Workload,
): Promise<Summary[]> {
  const windows = contenders.map((): Window[] => []);
  const orders = contenders.map(({ gateway: _, ...asked }) => ({
    ...asked,
    ...workload,
    most: MOST_REQUESTS,
  }));
  const each = async (run: (index: number) => Promise<unknown>): Promise<void> => {
    for (const index of contenders.keys()) await run(index);
  };
  const measured = (index: number): Promise<Window> =>
    measure(arena, contenders[index]!.gateway, orders[index]!);
  await each((index) => bringToSpeed(() => measured(index)));
  for (let round = 0; round < rounds; round += 1) {
    await each(async (index) => windows[index]?.push(await measured(index)));
  }
  return windows.map(summarize);
}

/** Makes load that is not counted until a request costs no less than it did in the window before. */
async function bringToSpeed(measured: () => Promise<Window>): Promise<void> {
  let before = Infinity;
  for (let window = 0; window < MOST_WARM_UPS; window += 1) {
    const { cpuMs, requests } = await measured();
    if (cpuMs / requests > before * SETTLED) return;
    before = cpuMs / requests;
  }
}
