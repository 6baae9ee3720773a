/** What a timeline shows: what happened on days, and amounts by month below it. */
export interface Timeline {
  readonly title: string;
  readonly events: readonly { readonly date: string; readonly label: string }[];
  readonly months: readonly { readonly month: string; readonly amount: number }[];
  /** What the amounts are, with their unit. */
  readonly amounts: string;
}

const WIDTH = 1000;
const LEFT = 40;
const RIGHT = 40;
const ROW = 22;
const TOP = 56;
const BARS = 130;
const MOST_TICKS = 12;
const DAY_MS = 86_400_000;

/** A timeline as SVG 1.1: one row for each event in order of time, and a bar for each month. */
export function timelineSvg({ title, events, months, amounts }: Timeline): string {
  const days = [
    ...events.map(({ date }) => dayOf(date)),
    ...months.flatMap(({ month }) => [dayOf(`${month}-01`), monthEnd(month)]),
  ];
  const [from, to] = [Math.min(...days), Math.max(...days, Math.min(...days) + 1)];
  const x = (day: number) => LEFT + ((day - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const axis = TOP + events.length * ROW + 10;
  const height = axis + (months.length > 0 ? BARS + 56 : 30);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="${LEFT}" y="28" font-size="16" font-weight="bold">${escaped(title)}</text>`,
    ...events.map((event, row) => eventMark(event, x(dayOf(event.date)), { row, axis })),
    `<line x1="${LEFT}" y1="${axis}" x2="${WIDTH - RIGHT}" y2="${axis}" stroke="#333"/>`,
    ...bars(months, x, axis),
    ...ticks({ from, to }, x, { axis, foot: months.length > 0 ? axis + BARS + 10 : axis }),
    ...(months.length > 0
      ? [
          `<text x="${LEFT}" y="${height - 8}" fill="#555">${escaped(scaleOf(amounts, months))}</text>`,
        ]
      : []),
    '</svg>',
  ].join('\n');
}

function eventMark(
  { date, label }: Timeline['events'][number],
  at: number,
  { row, axis }: { readonly row: number; readonly axis: number },
): string {
  const y = TOP + row * ROW;
  const isLate = at > WIDTH / 2;
  const text = escaped(`${date}  ${label}`);
  return [
    `<line x1="${round(at)}" y1="${y}" x2="${round(at)}" y2="${axis}" stroke="#bbb"/>`,
    `<circle cx="${round(at)}" cy="${y}" r="4" fill="#0b5cad"/>`,
    `<text x="${round(at + (isLate ? -8 : 8))}" y="${y + 4}" text-anchor="${isLate ? 'end' : 'start'}" stroke="#fff" stroke-width="4" paint-order="stroke">${text}</text>`,
  ].join('');
}

function bars(months: Timeline['months'], x: (day: number) => number, axis: number): string[] {
  const most = Math.max(1, ...months.map(({ amount }) => amount));
  return months.map(({ month, amount }) => {
    const [left, right] = [x(dayOf(`${month}-01`)), x(monthEnd(month))];
    const height = (amount / most) * BARS;
    const told = `${month}: ${amount.toLocaleString('en')}`;
    return `<rect x="${round(left + 1)}" y="${axis + 6}" width="${round(Math.max(1, right - left - 2))}" height="${round(height)}" fill="#7aa6d6"><title>${told}</title></rect>`;
  });
}

/** A tick for the first day of each quarter, named below. */
function ticks(
  { from, to }: { readonly from: number; readonly to: number },
  x: (day: number) => number,
  { axis, foot }: { readonly axis: number; readonly foot: number },
): string[] {
  const start = new Date(from * DAY_MS);
  const quarters: number[] = [];
  for (let month = Math.ceil(start.getUTCMonth() / 3) * 3; ; month += 3) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / DAY_MS;
    if (day > to) break;
    if (day >= from) quarters.push(day);
  }
  const step = Math.ceil(quarters.length / MOST_TICKS);
  return quarters
    .filter((_, index) => index % step === 0)
    .map((day) => {
      const at = round(x(day));
      const month = new Date(day * DAY_MS).toISOString().slice(0, 7);
      return `<line x1="${at}" y1="${axis - 4}" x2="${at}" y2="${axis + 4}" stroke="#333"/><text x="${at}" y="${foot + 16}" text-anchor="middle" fill="#555">${month}</text>`;
    });
}

function scaleOf(amounts: string, months: Timeline['months']): string {
  const most = Math.max(...months.map(({ amount }) => amount));
  return `${amounts}; the longest bar is ${most.toLocaleString('en')}`;
}

function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** The first day after a month `YYYY-MM`. */
function monthEnd(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return Date.UTC(year, number, 1) / DAY_MS;
}

function round(number: number): string {
  return number.toFixed(1);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
