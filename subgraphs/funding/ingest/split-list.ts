/**
 * The members of a cell that joins names by commas. FTS writes no blank after its separator, so the
 * comma in `Protection - Housing, Land and Property` is part of the name.
 */
export function splitList(cell: string | null): string[] {
  return (cell ?? '')
    .split(/,(?!\s)/)
    .map((member) => member.trim())
    .filter((member) => member !== '');
}

/** Every year from the first to the last, both included. */
export function yearsBetween(first: number | null, last: number | null): number[] {
  const start = first ?? last;
  const end = last ?? first;
  if (start === null || end === null || end < start || end - start > 50) return [];
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
