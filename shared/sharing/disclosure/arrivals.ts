import type { Axis } from './lattice';

/** The group of an axis of arrivals that holds all records counted by one telling, and by those before. */
export function countedBy(telling: number): string {
  return `counted by ${telling}`;
}

/** The finest group of the records that were counted first by one telling. */
export function cameWith(telling: number): string {
  return telling === 1 ? countedBy(1) : `came with ${telling}`;
}

/**
 * The axis along which a table grows, telling after telling. Its groups are what each telling counts, and what
 * came between any two of them: whoever keeps answers can subtract, so that too is protected.
 */
export function arrivals(tellings: number): Axis {
  const numbers = Array.from({ length: tellings }, (_, at) => at + 1);
  const groupsOf = (came: number): string[] => {
    const between = numbers.flatMap((after) =>
      numbers
        .filter((by) => after < came && came <= by && by > after + 1)
        .map((by) => `came after ${after} by ${by}`),
    );
    const counted = numbers.filter((by) => by >= came).map(countedBy);
    return [...new Set([cameWith(came), ...between, ...counted])];
  };
  return {
    name: 'arrival',
    groups: new Map(numbers.map((came) => [cameWith(came), groupsOf(came)])),
  };
}
