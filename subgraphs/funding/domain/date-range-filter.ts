/** A span of days to filter by; an end left out is open. */
export interface DateRangeFilter {
  readonly from?: string | null;
  readonly to?: string | null;
}
