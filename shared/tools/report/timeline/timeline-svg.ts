import { RAIL, drawRail, listEvents } from './draw-events';
import { LANE, drawLanes, fillOf, stripes } from './draw-lanes';
import type { Scale } from './scale';
import { dayOf, monthEnd, scaleOver, ticksOf } from './scale';
import { escaped, round, textLines, widthOf, wrapped } from './svg-text';
import type { BandState, Timeline } from './timeline';
import { BAND_LOOKS } from './timeline';

const MARGIN = 28;
const BARS = 96;
const TITLE = 17;
const SMALL = 12;
const LINE = 1.35;
const BOLDER = 1.15;

/** A drawn part, and where the next may begin. */
interface Part {
  readonly drawn: readonly string[];
  readonly foot: number;
}

/**
 * A timeline as SVG 1.1: numbered events over bands of states, bars for the months, and what the numbers and
 * colours mean. Text is never smaller than 11 pixels, so a narrow picture is a long one.
 * @param width of the picture in pixels
 */
export function timelineSvg(timeline: Timeline, width: number): string {
  const scale = scaleOver(daysOf(timeline), MARGIN, width - MARGIN);
  const head = drawHead(timeline, width);
  const lanes = drawStates(timeline, scale, head.foot);
  const bars = drawMonths(timeline, scale, lanes.foot);
  const key = drawKey(timeline, scale, bars.foot);
  const list = listEvents(timeline.events, scale, key.foot);
  const height = Math.ceil(list.foot + 10);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="'Noto Sans', 'DejaVu Sans', Arial, sans-serif" fill="#1d2529">`,
    `<title>${escaped(timeline.title)}</title>`,
    stripes(),
    `<path d="M0 0h${width}v${height}H0z" fill="#fff"/>`,
    ...[head, lanes, bars, key, list].flatMap(({ drawn }) => drawn),
    '</svg>',
  ].join('\n');
}

function daysOf({ events, lanes, months }: Timeline): number[] {
  return [
    ...events.map(({ date }) => dayOf(date)),
    ...lanes.flatMap(({ bands }) => bands.flatMap(({ from, to }) => [dayOf(from), dayOf(to) + 1])),
    ...months.flatMap(({ month }) => [dayOf(`${month}-01`), monthEnd(month)]),
  ];
}

function drawHead({ title, remark }: Timeline, width: number): Part {
  const room = width - 2 * MARGIN;
  const names = wrapped(title, room, TITLE * BOLDER);
  const remarks = wrapped(remark, room, SMALL);
  const y = 34 + names.length * TITLE * LINE;
  const more = ' font-weight="bold"';
  return {
    drawn: [
      ...textLines(names, { x: MARGIN, y: 34, size: TITLE, more }),
      ...textLines(remarks, { x: MARGIN, y, size: SMALL, more: ' fill="#53626b"' }),
    ],
    foot: y + remarks.length * SMALL * LINE + 2,
  };
}

/** Events above, bands between, and the axis below them. */
function drawStates({ events, lanes }: Timeline, scale: Scale, top: number): Part {
  const first = top + RAIL;
  const axis = first + lanes.length * LANE + 4;
  const ticks = ticksOf(scale, 74).map(({ day, name }) => {
    const at = round(scale.x(day));
    const anchor =
      scale.x(day) > scale.right - 24 ? 'end' : scale.x(day) < scale.left + 24 ? 'start' : 'middle';
    return `<path d="M${at} ${axis}v5" stroke="#53626b"/><text x="${at}" y="${axis + 19}" font-size="11" text-anchor="${anchor}" fill="#53626b">${name}</text>`;
  });
  const line = `<path d="M${scale.left} ${axis}H${scale.right}" stroke="#53626b"/>`;
  const rail = drawRail(events, scale, top, axis);
  return { drawn: [...rail, ...drawLanes(lanes, scale, first), line, ...ticks], foot: axis + 40 };
}

function drawMonths({ months, amounts }: Timeline, scale: Scale, top: number): Part {
  if (months.length === 0) return { drawn: [], foot: top };
  const most = Math.max(1, ...months.map(({ amount }) => amount));
  const told = wrapped(
    `${amounts}; the longest bar is ${most.toLocaleString('en')}`,
    scale.right - scale.left,
    SMALL,
  );
  const ground = top + told.length * SMALL * LINE + BARS;
  const bars = months.map(({ month, amount }) => {
    const [left, right] = [scale.x(dayOf(`${month}-01`)), scale.x(monthEnd(month))];
    const height = (amount / most) * BARS;
    return `<rect class="month" x="${round(left + 1)}" y="${round(ground - height)}" width="${round(Math.max(1, right - left - 2))}" height="${round(height)}" fill="#6d9dc5"><title>${month}: ${amount.toLocaleString('en')}</title></rect>`;
  });
  const line = `<path d="M${scale.left} ${round(ground)}H${scale.right}" stroke="#53626b"/>`;
  return {
    drawn: [...textLines(told, { x: scale.left, y: top, size: SMALL }), ...bars, line],
    foot: ground + 30,
  };
}

/** What the colours mean: only those that are in the picture. */
function drawKey({ lanes }: Timeline, { left, right }: Scale, top: number): Part {
  const shown = new Set(lanes.flatMap(({ bands }) => bands.map(({ state }) => state)));
  const drawn: string[] = [];
  let [x, y] = [left, top];
  for (const state of (Object.keys(BAND_LOOKS) as BandState[]).filter((known) =>
    shown.has(known),
  )) {
    const { name } = BAND_LOOKS[state];
    const width = 22 + widthOf(name, SMALL) + 18;
    if (x > left && x + width > right) [x, y] = [left, y + 22];
    drawn.push(
      `<rect x="${round(x)}" y="${y - 11}" width="16" height="13" rx="1.5" fill="${fillOf(state)}"/>`,
      ...textLines([name], { x: x + 22, y, size: SMALL }),
    );
    x += width;
  }
  return { drawn, foot: y + (shown.size > 0 ? 32 : 0) };
}
