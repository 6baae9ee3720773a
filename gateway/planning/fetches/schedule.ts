import type { Draw } from '../../../shared/core/caller';
import type { FetchUnit } from './fetch-unit';

/** What one subgraph is asked at one time. */
export interface Call {
  readonly graph: string;
  readonly draws?: Draw;
  readonly wave: number;
  readonly units: readonly FetchUnit[];
}

/**
 * Puts units into as few calls as it can without making the plan longer: what could be asked early waits
 * for a later call to the same subgraph, as long as nothing waits for it.
 */
export function schedule(units: readonly FetchUnit[]): readonly Call[] {
  const latest = latestWaves(units);
  const waves = new Map<FetchUnit, number>();
  const calls: Call[] = [];
  let open = [...units];
  for (let wave = 0; open.length > 0; wave++) {
    const isReady = (unit: FetchUnit): boolean =>
      [...unit.after].every((earlier) => (waves.get(earlier) ?? wave) < wave);
    const [ready, waiting] = split(open, isReady);
    const urgent = new Set(ready.filter((unit) => latest.get(unit) === wave).map(laneOf));
    const waited = new Set(waiting.map(laneOf));
    const isNow = (unit: FetchUnit): boolean =>
      urgent.has(unit.lane) || !waited.has(unit.lane) || unit.entity === undefined;
    const [now, later] = split(ready, isNow);
    for (const unit of now) waves.set(unit, wave);
    calls.push(...callsOf(now, wave));
    open = [...later, ...waiting];
  }
  return calls;
}

/** The last wave in which each unit may run so that the plan takes no more waves than it must. */
function latestWaves(units: readonly FetchUnit[]): Map<FetchUnit, number> {
  const last = Math.max(0, ...units.map(({ earliest }) => earliest));
  const latest = new Map(units.map((unit) => [unit, last]));
  for (const unit of [...units].sort((a, b) => b.earliest - a.earliest)) {
    const before = (latest.get(unit) ?? last) - 1;
    for (const earlier of unit.after) {
      latest.set(earlier, Math.min(latest.get(earlier) ?? last, before));
    }
  }
  return latest;
}

function callsOf(units: readonly FetchUnit[], wave: number): Call[] {
  const byLane = new Map<string, [FetchUnit, ...FetchUnit[]]>();
  for (const unit of units) {
    const known = byLane.get(unit.lane);
    if (known) known.push(unit);
    else byLane.set(unit.lane, [unit]);
  }
  return [...byLane.values()].map((own) => {
    const [{ graph, draws }] = own;
    return { graph, wave, units: own, ...(draws && { draws }) };
  });
}

function laneOf({ lane }: FetchUnit): string {
  return lane;
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const [passed, failed]: [Item[], Item[]] = [[], []];
  for (const item of items) (test(item) ? passed : failed).push(item);
  return [passed, failed];
}
