import { parseArgs } from 'node:util';
import { ATTACKS } from './attacks';
import {
  type AttackResult,
  FINEST,
  NO_RESULT,
  addResults,
  attackAll,
  attackCareless,
} from './run-attack';
import { SHAPES } from './synthetic-world';

/** Of careless owners some are enough to show that each attack works. */
const CARELESS_ONE_IN = 50;
const CARELESS_LEAST = 5;

/** Attacks some of the data sets, every n-th, and sends what came of it to the process that began this one. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...{ worlds: { type: 'string' }, seed: { type: 'string' } },
      ...{ every: { type: 'string' }, from: { type: 'string' } },
    },
  });
  const [worlds, seed] = [Number(values.worlds), Number(values.seed)];
  const [every, from] = [Number(values.every), Number(values.from)];
  const results: Record<string, AttackResult> = {};
  const add = (name: string, result: AttackResult): void => {
    results[name] = addResults(results[name] ?? NO_RESULT, result);
  };
  for (let world = 0; world < worlds; world += 1) {
    // Data sets of all shapes for each process, since some shapes take longer.
    if (Math.floor(world / SHAPES.length) % every !== from) continue;
    for (const finest of FINEST) add(finest, await attackAll(seed + world, finest));
    if (world >= Math.max(CARELESS_LEAST, worlds / CARELESS_ONE_IN)) continue;
    for (const attack of ATTACKS) add(attack.name, await attackCareless(attack, seed + world));
  }
  process.send?.(results);
}

void main();
