/** What V8 writes with `--cpu-prof`, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

export interface HotSpot {
  readonly name: string;
  readonly place: string;
  /** Of all the time in which the process was not idle. */
  readonly share: number;
}

/** The functions in which a process spent most of its time itself, the hottest first. */
export function hotSpots(profile: CpuProfile, most: number): HotSpot[] {
  const spent = new Map<number, number>();
  profile.samples.forEach((id, index) =>
    spent.set(id, (spent.get(id) ?? 0) + (profile.timeDeltas[index] ?? 0)),
  );
  const spots = new Map<string, { name: string; place: string; time: number }>();
  let busy = 0;
  for (const { id, callFrame } of profile.nodes) {
    const time = spent.get(id) ?? 0;
    const { functionName, url, lineNumber } = callFrame;
    if (functionName === '(idle)') continue;
    busy += time;
    const place = url === '' ? '' : `${shorten(url)}:${lineNumber + 1}`;
    const key = `${functionName} ${place}`;
    const spot = spots.get(key) ?? { name: functionName || '(anonymous)', place, time: 0 };
    spot.time += time;
    spots.set(key, spot);
  }
  return [...spots.values()]
    .sort((a, b) => b.time - a.time)
    .slice(0, most)
    .map(({ name, place, time }) => ({ name, place, share: time / busy }));
}

function shorten(url: string): string {
  return url.split('/').slice(-3).join('/');
}
