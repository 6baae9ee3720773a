import type { Scale } from './scale';
import { dayOf } from './scale';
import { escaped, round, widthOf } from './svg-text';
import type { Band, BandState, Lane } from './timeline';
import { BAND_LOOKS } from './timeline';

const BAND = 22;
const NAME = 18;
const THINNEST = 3;
const SMALL = 11;
/** From the top of one lane to that of the next. */
export const LANE = NAME + BAND + 12;

/** Each lane with its name above its bands; a band of few days keeps a width that can be seen. */
export function drawLanes(lanes: readonly Lane[], scale: Scale, top: number): string[] {
  return lanes.flatMap(({ name, bands }, row) => {
    const y = top + row * LANE;
    return [
      `<text x="${scale.left}" y="${y + 12}" font-size="12" fill="#37424a" stroke="#fff" stroke-width="4" paint-order="stroke">${escaped(name)}</text>`,
      ...[...bands].sort(byWidth).map((band) => drawBand(band, scale, y + NAME)),
    ];
  });
}

/** The stripes of states that are not certain, told apart without colours. */
export function stripes(): string {
  const patterns = Object.entries(BAND_LOOKS).flatMap(([state, { ground, stripe }]) =>
    stripe === undefined
      ? []
      : [
          `<pattern id="${state}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h7v7H0z" fill="${ground}"/><path d="M0 0h2v7H0z" fill="${stripe}" fill-opacity=".55"/></pattern>`,
        ],
  );
  return `<defs>${patterns.join('')}</defs>`;
}

export function fillOf(state: BandState): string {
  const { ground, stripe } = BAND_LOOKS[state];
  return stripe === undefined ? ground : `url(#${state})`;
}

/** The narrow ones last, so that they stand on top of their neighbours. */
function byWidth(a: Band, b: Band): number {
  return lengthOf(b) - lengthOf(a);
}

function lengthOf({ from, to }: Band): number {
  return dayOf(to) - dayOf(from);
}

function drawBand(band: Band, { x, right }: Scale, y: number): string {
  const { from, to, state } = band;
  const start = x(dayOf(from));
  const width = Math.max(THINNEST, Math.min(right, x(dayOf(to) + 1)) - start);
  const name = BAND_LOOKS[state].name;
  const days = lengthOf(band) + 1;
  const told = `${name}: ${from} to ${to}, ${days} ${days === 1 ? 'day' : 'days'}`;
  const [top, height] = state === 'ENDED' ? [y + BAND / 2 - 2, 4] : [y, BAND];
  const box = `<rect class="band ${state}" x="${round(start)}" y="${round(top)}" width="${round(width)}" height="${height}" rx="1.5" fill="${fillOf(state)}"><title>${escaped(told)}</title></rect>`;
  const fits = state !== 'ENDED' && widthOf(name, SMALL) + 10 < width;
  return fits ? box + bandName(name, state, [start + width / 2, y + 15]) : box;
}

function bandName(name: string, state: BandState, [x, y]: readonly [number, number]): string {
  const ink = state === 'IN_FORCE' || state === 'GAP' ? '#fff' : '#1d2529';
  const halo =
    BAND_LOOKS[state].stripe === undefined
      ? ''
      : ` stroke="${BAND_LOOKS[state].ground}" stroke-width="4" paint-order="stroke"`;
  return `<text x="${round(x)}" y="${y}" font-size="${SMALL}" text-anchor="middle" fill="${ink}"${halo}>${name}</text>`;
}
