import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PassageError } from '../../shared/core/errors';
import { failCommand } from '../../shared/runtime/fail-command';
import { printTable, quantile } from '../../shared/tools/bench/print-table';
import type { AgreedFolder } from '../fixtures/walls/agreed-folder';
import { WALLS, type Wall, WalledNetworks } from '../fixtures/walls/walled-networks';
import globalSetup from '../testkit/global-setup';
import globalTeardown from '../testkit/global-teardown';
import { countOptions } from './count-options';
import { type WatchedPlace, watchedPlaces } from './watched-places';

/**
 * `npm run bench -- revocation` puts an agreement into the folder that every wall follows, revokes it, and says how
 * long each wall alone goes on showing what it opened: to questions, to another's draw, in subscriptions. The
 * services of a wall run in this one process, so that each waits for what the others do.
 */
const GOAL_MS = 1_000;
const PAUSE_MS = 10;
/** Nothing may come back within this time after it was shown last. */
const QUIET_MS = 1_000;
const WITHIN_MS = 30_000;
/** As often as a folder is looked at: rounds begin anywhere in between. */
const LOOKED_AT_MS = 250;

interface Times {
  readonly opens: number[];
  readonly ends: number[];
}

async function main(): Promise<void> {
  const { rounds, agreements } = countOptions({ rounds: 20, agreements: 100 });
  await globalSetup();
  const times = await measure(rounds, agreements).finally(globalTeardown);
  const figures = (all: readonly number[]) => [
    ...[Math.round(quantile(all, 0.5)), Math.round(Math.max(...all))],
  ];
  printTable(
    `${rounds} revocations beside ${agreements} agreements: until it is refused for good, held to ${GOAL_MS} ms; each wall alone`,
    ['what', 'wall', 'ends, median ms', 'worst ms', 'opens, median ms', 'worst ms'],
    times.map(([{ what, wall }, { ends, opens }]) => [
      ...[what, wall, ...figures(ends), ...figures(opens)],
    ]),
  );
  const worst = Math.max(...times.flatMap(([, { ends }]) => ends));
  console.log(`worst: ${Math.round(worst)} ms of ${GOAL_MS} ms`);
  if (worst > GOAL_MS) process.exitCode = 1;
}

async function measure(rounds: number, agreements: number): Promise<[WatchedPlace, Times][]> {
  const home = mkdtempSync(path.join(tmpdir(), 'passage-bench-'));
  const others = Array.from({ length: agreements }, (_, index) => `other-${index}`);
  const times: [WatchedPlace, Times][] = [];
  try {
    for (const wall of WALLS) {
      const world = new WalledNetworks(() => mkdtempSync(path.join(home, 'folder-')), others);
      times.push(...(await measureWall(world, wall, rounds).finally(() => world.stop())));
    }
    return times;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function measureWall(
  world: WalledNetworks,
  wall: Wall,
  rounds: number,
): Promise<Map<WatchedPlace, Times>> {
  await world.start();
  const places = watchedPlaces(wall, await world.with(wall));
  const times = new Map(places.map((place) => [place, { opens: [], ends: [] }]));
  world.agreed.letDraw();
  await all(places, timeOfFirst);
  for (let round = 0; round < rounds; round += 1) await measureRound(world.agreed, times);
  for (const { leave } of places) leave();
  return times;
}

async function measureRound(
  agreed: AgreedFolder,
  times: ReadonlyMap<WatchedPlace, Times>,
): Promise<void> {
  const after = async (
    change: () => void,
    kind: keyof Times,
    timeOf: (place: WatchedPlace) => Promise<number>,
  ) => {
    await sleep(Math.random() * LOOKED_AT_MS);
    const began = performance.now();
    change();
    await all([...times.keys()], async (place) => {
      times.get(place)![kind].push(Math.max(0, (await timeOf(place)) - began));
    });
  };
  await after(() => (agreed.revoke(), agreed.endDraw()), 'ends', timeOfRefusal);
  await after(() => (agreed.restore(), agreed.letDraw()), 'opens', timeOfFirst);
}

/** When it was shown for the first time. */
async function timeOfFirst(place: WatchedPlace): Promise<number> {
  const began = performance.now();
  while (!(await place.shows())) await pause(place, began);
  return performance.now();
}

/** When it was refused for the first time after it was shown for the last time. */
async function timeOfRefusal(place: WatchedPlace): Promise<number> {
  const began = performance.now();
  let refused: number | undefined;
  while (refused === undefined || performance.now() - refused < QUIET_MS) {
    if (await place.shows()) refused = undefined;
    else refused ??= performance.now();
    await pause(place, began);
  }
  return refused;
}

async function pause({ what, wall }: WatchedPlace, began: number): Promise<void> {
  await sleep(PAUSE_MS);
  if (performance.now() - began < WITHIN_MS) return;
  throw new PassageError('INTERNAL', `no change within ${WITHIN_MS} ms`, {
    where: `${what}; ${wall}`,
  });
}

function all<T>(
  places: readonly WatchedPlace[],
  work: (place: WatchedPlace) => Promise<T>,
): Promise<T[]> {
  return Promise.all(places.map(work));
}

main().catch(failCommand);
