export interface RowCounts {
  /** Rows that hold something, each once. */
  readonly real: readonly (readonly string[])[];
  /** Rows that stand several times cell for cell. */
  readonly repeated: readonly { readonly cells: readonly string[]; readonly times: number }[];
  /** Rows without any content, left by formatting; they repeat nothing. */
  readonly empty: number;
}

/** Tells rows that hold nothing from rows that repeat another. */
export function countRows(rows: readonly (readonly string[])[]): RowCounts {
  const real = new Map<string, { cells: readonly string[]; times: number }>();
  let empty = 0;
  for (const cells of rows) {
    if (cells.every((cell) => cell.trim() === '')) {
      empty += 1;
      continue;
    }
    const key = JSON.stringify(cells);
    const known = real.get(key);
    if (known) known.times += 1;
    else real.set(key, { cells, times: 1 });
  }
  const distinct = [...real.values()];
  return {
    real: distinct.map(({ cells }) => cells),
    repeated: distinct.filter(({ times }) => times > 1),
    empty,
  };
}
