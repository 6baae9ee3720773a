import { decimal } from '../../../shared/core/money';
import { isPartialDate } from '../../../shared/core/partial-date';
import type { Rejection } from '../../../shared/core/parsed';

/** Cells of one row as values; each value that is not what its column promises is noted. */
export class RowReader {
  private problem: Rejection | undefined;

  constructor(private readonly given: Readonly<Record<string, string>>) {}

  /** The first value at fault, or nothing. */
  get rejection(): Rejection | undefined {
    return this.problem;
  }

  text(column: string): string | null {
    const value = (this.given[column] ?? '').trim();
    return value === '' ? null : value;
  }

  required(column: string): string {
    const value = this.text(column);
    if (value === null) this.note(column, 'nothing stands here');
    return value ?? '';
  }

  amount(column: string): string | null {
    const value = this.text(column);
    const amount = value === null ? null : decimal(value);
    if (value !== null && amount === null) this.note(column, 'not a number');
    return amount;
  }

  requiredAmount(column: string): string {
    return this.amount(column) ?? (this.note(column, 'not a number'), '0');
  }

  /** A whole number, as of persons. */
  count(column: string): number | null {
    const value = this.amount(column);
    if (value === null) return null;
    if (!/^\d{1,9}(\.0*)?$/.test(value)) this.note(column, 'not a whole number of persons');
    return Number(value);
  }

  year(column: string): number | null {
    const value = this.text(column);
    if (value === null) return null;
    if (!/^\d{4}$/.test(value)) this.note(column, 'not a year');
    return Number(value);
  }

  requiredYear(column: string): number {
    return this.year(column) ?? (this.note(column, 'not a year'), 0);
  }

  /** The day of a date or of an instant. */
  day(column: string): string | null {
    const value = this.text(column);
    if (value === null) return null;
    const day = value.slice(0, 10);
    if (day.length !== 10 || !isPartialDate(day)) this.note(column, 'not a date');
    return day;
  }

  requiredDay(column: string): string {
    return this.day(column) ?? (this.note(column, 'not a date'), '');
  }

  /** One of a list of codes, spelled as in the field: `Pass through` is `PASS_THROUGH`. */
  code<const T extends string>(column: string, codes: readonly T[]): T | null {
    const value = this.text(column);
    if (value === null) return null;
    const spelled = value.toUpperCase().replace(/[\s-]+/g, '_');
    const code = codes.find((known) => known === spelled) ?? null;
    if (code === null) this.note(column, `not one of ${codes.join(', ')}`);
    return code;
  }

  requiredCode<const T extends string>(column: string, codes: readonly [T, ...T[]]): T {
    const code = this.code(column, codes);
    if (code === null) this.note(column, `not one of ${codes.join(', ')}`);
    return code ?? codes[0];
  }

  private note(column: string, reason: string): void {
    this.problem ??= { column, value: this.given[column] ?? '', reason };
  }
}

/** The value, unless the reader met something that is not what its column promises. */
export function unlessRejected<T>(reader: RowReader, value: T) {
  return reader.rejection === undefined
    ? { ok: true as const, value }
    : { ok: false as const, rejection: reader.rejection };
}
