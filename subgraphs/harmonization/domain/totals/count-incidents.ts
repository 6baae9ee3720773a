import type { CountedTotal, Explanations } from './counted-total';
import { PartsByRule, periodOf } from './counted-total';

/** One incident of one register, as far as counting needs it. */
export interface CountedIncident {
  readonly id: string;
  readonly registry: string;
  readonly date: string | null;
  /** The incident that it was found to be: the smallest id of those that are one; its own when alone. */
  readonly thing: string;
  /** Incidents of larger ids of which a person has to say whether they are this one. */
  readonly waitsFor: readonly string[];
}

const COUNTED: Explanations = {
  COUNTED: 'each incident once, whatever number of registers tell of it',
};
const LEFT_OUT: Explanations = {
  SAME_INCIDENT: 'another register tells of the same incident, which is counted',
};

/** Incidents of a place, each once. Pairs that wait for a person make it a range: they count as two until then. */
export function countIncidents(
  incidents: readonly CountedIncident[],
  asOf: Date | null,
): CountedTotal {
  const parts = new PartsByRule();
  const seen = new Set<string>();
  for (const { thing } of incidents) {
    parts.add(seen.has(thing) ? 'SAME_INCIDENT' : 'COUNTED');
    seen.add(thing);
  }
  const fewer = mostMerges(incidents);
  return {
    measure: 'INCIDENTS',
    addsUp: true,
    addsUpInWords: 'incidents of places that do not lie in each other may be added',
    counted: String(seen.size),
    atLeast: String(seen.size - fewer),
    atMost: String(seen.size),
    naive: String(incidents.length),
    included: parts.under(COUNTED),
    excluded: parts.under(LEFT_OUT),
    period: periodOf(incidents.map(({ date }) => date)),
    datasets: [...new Set(incidents.map(({ registry }) => registry))].sort(),
    asOf,
  };
}

/** How many things fewer there can be once people looked: each incident is found to be one other at most. */
function mostMerges(incidents: readonly CountedIncident[]): number {
  const things = new Map(incidents.map(({ id, thing }) => [id, thing]));
  const waiting = incidents.flatMap(({ thing, waitsFor }) =>
    waitsFor
      .map((id) => things.get(id))
      .filter((other) => other !== undefined && other !== thing)
      .map((other) => [thing, other] as const),
  );
  const [first, second] = [0, 1].map((side) => new Set(waiting.map((pair) => pair[side])).size);
  return Math.min(first ?? 0, second ?? 0);
}
