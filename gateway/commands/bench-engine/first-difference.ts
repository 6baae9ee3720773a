/** Where two JSON values first differ, as a path; keys may stand in any order. Undefined when nowhere. */
export function firstDifference(
  left: unknown,
  right: unknown,
  path = 'answer',
): string | undefined {
  if (Object.is(left, right)) return undefined;
  if (!isContainer(left) || !isContainer(right)) return path;
  if (Array.isArray(left) !== Array.isArray(right)) return path;
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const [mine, theirs] = [left[key], right[key]];
    if (!Object.hasOwn(left, key) || !Object.hasOwn(right, key)) return `${path}.${key}`;
    const difference = firstDifference(mine, theirs, `${path}.${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
