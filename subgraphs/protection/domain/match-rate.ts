/** How many of all were matched. */
export interface MatchRate {
  readonly matched: number;
  readonly total: number;
  readonly rate: number | null;
}

export interface ProtectionMatchRate {
  readonly dataset: string;
  readonly countries: MatchRate;
  readonly areas: MatchRate;
}

export function matchRate(matched: number, total: number): MatchRate {
  return { matched, total, rate: total === 0 ? null : matched / total };
}
