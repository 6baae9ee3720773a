import type { FetchUnit } from './fetch-unit';

/** What one subgraph is asked at one time. */
export interface Call {
  readonly graph: string;
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
    const urgent = new Set(ready.filter((unit) => latest.get(unit) === wave).map(graphOf));
    const waited = new Set(waiting.map(graphOf));
    const isNow = (unit: FetchUnit): boolean =>
      urgent.has(unit.graph) || !waited.has(unit.graph) || unit.entity === undefined;
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
  const byGraph = new Map<string, FetchUnit[]>();
  for (const unit of units) {
    const known = byGraph.get(unit.graph);
    if (known) known.push(unit);
    else byGraph.set(unit.graph, [unit]);
  }
  return [...byGraph].map(([graph, own]) => ({ graph, wave, units: own }));
}

function graphOf({ graph }: FetchUnit): string {
  return graph;
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  const [passed, failed]: [Item[], Item[]] = [[], []];
  for (const item of items) (test(item) ? passed : failed).push(item);
  return [passed, failed];
}
