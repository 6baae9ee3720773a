import { setTimeout } from 'node:timers/promises';

const TICK_MS = 5;

/**
 * Waits for the next whole tick since a moment of `performance.now()`. What is not there and what is not shown are both
 * told at ticks alone: to look past a record that is there takes longer, by some hundredths of a millisecond, than to find none.
 */
export async function untilTick(begun: number): Promise<void> {
  const left = TICK_MS - ((performance.now() - begun) % TICK_MS);
  await setTimeout(Math.ceil(left));
}
