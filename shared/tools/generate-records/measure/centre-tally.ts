import type { Profile } from '../read-profile';

/** With fewer points a middle would tell of single records. */
const ENOUGH = 20;

/** Finds about where the records of a country lie: the median, in whole degrees. */
export class CentreTally {
  readonly #points = new Map<string, { latitude: number; longitude: number }[]>();

  add(country: string | undefined, latitude: string | undefined, longitude: string | undefined) {
    if (!country || !latitude?.trim() || !longitude?.trim()) return;
    const point = { latitude: Number(latitude), longitude: Number(longitude) };
    if (!Number.isFinite(point.latitude) || !Number.isFinite(point.longitude)) return;
    const known = this.#points.get(country);
    if (known) known.push(point);
    else this.#points.set(country, [point]);
  }

  centres(): Profile['centres'] {
    const many = [...this.#points].filter(([, points]) => points.length >= ENOUGH);
    return Object.fromEntries(
      many
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([country, points]) => [
          country,
          {
            latitude: median(points.map(({ latitude }) => latitude)),
            longitude: median(points.map(({ longitude }) => longitude)),
          },
        ]),
    );
  }
}

function median(numbers: readonly number[]): number {
  return Math.round([...numbers].sort((a, b) => a - b)[numbers.length >> 1]!);
}
