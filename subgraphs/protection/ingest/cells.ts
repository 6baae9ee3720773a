import type { Rejection } from '../../../shared/core/parsed';
import { repairEncoding } from '../../../shared/core/repair-encoding';

/** What sources write where they know nothing. */
const PLACEHOLDER = /^(no ?information( on the weapon used)?|unknown|not ?applicable)?$/i;

/** Reads the cells of one row and remembers the first that is not what it should be. */
export class Cells {
  #problem: Rejection | null = null;

  constructor(private readonly given: Readonly<Record<string, string>>) {}

  get problem(): Rejection | null {
    return this.#problem;
  }

  /** The words of a cell on one line, with a broken encoding repaired; null where it says nothing. */
  text(column: string): string | null {
    const words = repairEncoding(this.given[column] ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    return PLACEHOLDER.test(words) ? null : words;
  }

  /** A whole number of people or things, or null when blank. */
  count(column: string): number | null {
    return this.#number(column, /^\d+$/, 'not a whole number of people or things');
  }

  /** A number of people that a model may have given a fraction, or null when blank. */
  figure(column: string): number | null {
    return this.#number(column, /^\d+(\.\d+)?(e[+-]?\d+)?$/i, 'not a number of people');
  }

  /** `1`, `0`, `True` or `False`, or null when blank. */
  flag(column: string): boolean | null {
    const words = (this.given[column] ?? '').trim().toLowerCase();
    if (words === '') return null;
    if (words === '1' || words === 'true') return true;
    if (words !== '0' && words !== 'false') this.reject(column, 'neither 0 nor 1, True nor False');
    return false;
  }

  /** Degrees within the given bound; null when blank or not on the globe: words still tell the place. */
  degrees(column: string, bound: 90 | 180): number | null {
    const words = (this.given[column] ?? '').trim();
    const degrees = words === '' ? NaN : Number(words);
    return Math.abs(degrees) <= bound ? degrees : null;
  }

  reject(column: string, reason: string): void {
    this.#problem ??= { column, value: this.given[column] ?? '', reason };
  }

  #number(column: string, form: RegExp, reason: string): number | null {
    const words = (this.given[column] ?? '').trim();
    if (words === '') return null;
    if (form.test(words)) return Number(words);
    this.reject(column, reason);
    return null;
  }
}
