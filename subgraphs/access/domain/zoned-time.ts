import type { Day } from './day';

/** Whether this is the name of a time zone of the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return /[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/**
 * The instant at which the clocks of a zone show a time on a day, in milliseconds of UTC. A time that
 * the clocks skip is read with the offset before the change, one that they show twice is the first.
 */
export function instantAt(day: Day, time: string, zone: string): number {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const before = wanted - offsetAt(wanted - HALF_DAY, zone);
  const after = wanted - offsetAt(wanted + HALF_DAY, zone);
  if (before === after || offsetAt(before, zone) === wanted - before) return before;
  return offsetAt(after, zone) === wanted - after ? after : before;
}

const HALF_DAY = 43_200_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(zone, clock);
  return clock;
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const shown = clockOf(zone).formatToParts(instant);
  const part = (type: string) => Number(shown.find((one) => one.type === type)?.value);
  const clock = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return clock - instant;
}
