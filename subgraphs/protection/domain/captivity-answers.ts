/** One field of a count, as it is kept: whether anything is told, and what. */
export interface CaptivityAnswer {
  readonly withheld: boolean;
  readonly value: unknown;
}

/** The coordinate of a field of a count, as `CaptivityCount.rounded`. */
export function coordinateOfCount(field: string): string {
  return `CaptivityCount.${field}`;
}
