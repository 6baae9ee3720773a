/**
 * The one-to-one assignment of rows to columns with the largest sum of weights, a row or column being left
 * alone where that is better (Kuhn 1955, Munkres 1957, in the shortest path form of Jonker and Volgenant).
 * `weights[row][column]` below or equal to 0 are never assigned. Gives the column of each row, or -1.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): readonly number[] {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  const cost = (row: number, column: number) => -Math.max(0, weights[row]?.[column] ?? 0);
  const rowOf = solve(size, cost);
  const assigned = new Array<number>(rows).fill(-1);
  for (let column = 0; column < columns; column += 1) {
    const row = rowOf[column]!;
    if (row < rows && weights[row]![column]! > 0) assigned[row] = column;
  }
  return assigned;
}

/** The row of each column in the cheapest complete assignment of a square. */
function solve(size: number, cost: (row: number, column: number) => number): number[] {
  const rowPrice = new Array<number>(size + 1).fill(0);
  const columnPrice = new Array<number>(size + 1).fill(0);
  const rowOf = new Array<number>(size + 1).fill(size);
  for (let row = 0; row < size; row += 1) {
    const cameFrom = new Array<number>(size + 1).fill(size);
    const slack = new Array<number>(size + 1).fill(Infinity);
    const seen = new Array<boolean>(size + 1).fill(false);
    rowOf[size] = row;
    let column = size;
    do {
      seen[column] = true;
      column = nextColumn({
        size,
        cost,
        rowPrice,
        columnPrice,
        rowOf,
        cameFrom,
        slack,
        seen,
        column,
      });
    } while (rowOf[column] !== size);
    while (column !== size) {
      rowOf[column] = rowOf[cameFrom[column]!]!;
      column = cameFrom[column]!;
    }
  }
  return rowOf.slice(0, size);
}

interface Search {
  readonly size: number;
  readonly cost: (row: number, column: number) => number;
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  readonly rowOf: readonly number[];
  readonly cameFrom: number[];
  readonly slack: number[];
  readonly seen: readonly boolean[];
  readonly column: number;
}

/** Takes the cheapest column not yet seen and moves the prices so that it is reached for nothing. */
function nextColumn(search: Search): number {
  const { size, rowPrice, columnPrice, rowOf, slack, seen } = search;
  const [nearest, delta] = nearestColumn(search);
  for (let column = 0; column <= size; column += 1) {
    if (seen[column]) {
      rowPrice[rowOf[column]!]! += delta;
      columnPrice[column]! -= delta;
    } else {
      slack[column]! -= delta;
    }
  }
  return nearest;
}

function nearestColumn({
  size,
  cost,
  rowPrice,
  columnPrice,
  rowOf,
  cameFrom,
  slack,
  seen,
  column,
}: Search) {
  const row = rowOf[column]!;
  let [nearest, delta] = [size, Infinity];
  for (let other = 0; other < size; other += 1) {
    if (seen[other]) continue;
    const reduced = cost(row, other) - rowPrice[row]! - columnPrice[other]!;
    if (reduced < slack[other]!) {
      slack[other] = reduced;
      cameFrom[other] = column;
    }
    if (slack[other]! < delta) [nearest, delta] = [other, slack[other]!];
  }
  return [nearest, delta] as const;
}
