import type { Scale } from './scale';
import { dayOf } from './scale';
import { round, textLines, wrapped } from './svg-text';
import type { Timeline } from './timeline';

type Events = Timeline['events'];
const RADIUS = 9;
const APART = 2 * RADIUS + 2;
const SIZE = 12;
const LINE = SIZE * 1.35;
const BROAD = 760;
/** Pixels that the numbers above the lanes take. */
export const RAIL = 44;

/** A number for each event above its day, moved aside where two would cover each other. */
export function drawRail(events: Events, { x, left, right }: Scale, top: number, foot: number) {
  const places = spread(
    events.map(({ date }) => x(dayOf(date))),
    left,
    right,
  );
  return events.map(({ date }, index) => {
    const [day, at] = [round(x(dayOf(date))), round(places[index]!)];
    const y = top + RADIUS;
    return [
      `<path d="M${at} ${y}V${y + 14}L${day} ${top + RAIL - 10}V${foot}" fill="none" stroke="#9aa6ad"/>`,
      `<circle cx="${at}" cy="${y}" r="${RADIUS}" fill="#1f4e79"/>`,
      `<text x="${at}" y="${y + 4}" font-size="11" font-weight="bold" text-anchor="middle" fill="#fff">${index + 1}</text>`,
    ].join('');
  });
}

/** What each number stands for, in two columns where there is room. */
export function listEvents(events: Events, { left, right }: Scale, top: number) {
  const columns = right - left > BROAD && events.length > 1 ? 2 : 1;
  const width = (right - left) / columns;
  const perColumn = Math.ceil(events.length / columns);
  const drawn: string[] = [];
  const ends: number[] = [top];
  events.forEach(({ date, label }, index) => {
    const column = Math.floor(index / perColumn);
    const y = ends[column] ?? top;
    const x = left + column * width;
    const lines = wrapped(label, width - 130, SIZE);
    drawn.push(
      `<text x="${round(x)}" y="${round(y)}" font-size="${SIZE}" font-weight="bold" fill="#1f4e79">${index + 1}</text>`,
      `<text x="${round(x + 24)}" y="${round(y)}" font-size="${SIZE}" fill="#53626b">${date}</text>`,
      ...textLines(lines, { x: x + 100, y, size: SIZE }),
    );
    ends[column] = y + lines.length * LINE + 3;
  });
  return { drawn, foot: Math.max(...ends) };
}

/** Places at least {@link APART} from each other, in order, near the wanted ones and within the picture. */
function spread(wanted: readonly number[], left: number, right: number): number[] {
  const room = Math.min(APART, (right - left) / Math.max(1, wanted.length - 1));
  const places: number[] = [];
  for (const at of wanted) places.push(Math.max(at, (places.at(-1) ?? left - room) + room));
  let most = right;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    places[index] = Math.min(places[index]!, most);
    most = places[index]! - room;
  }
  return places;
}
