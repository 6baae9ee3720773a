/** Why one row of a source was not taken in, in words that its data officer can act on. */
export interface Rejection {
  /** The column or field at fault, as the provider names it. */
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** A parser never throws over a row: it gives the value, or the rejection as data. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly rejection: Rejection };

export function accept<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

export function reject<T = never>(column: string, value: unknown, reason: string): Parsed<T> {
  const given = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return { ok: false, rejection: { column, value: value === null ? '' : given, reason } };
}
