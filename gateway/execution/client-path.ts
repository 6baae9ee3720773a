import type { PathSegment } from './answer-tree';
import type { Shape } from './shape';

/**
 * A path below a missing value, in the keys that the client used. It ends where it leads to something
 * that the client did not ask for, so that nothing of other fields shows.
 */
export function clientPath(shape: Shape, below: readonly PathSegment[]): PathSegment[] {
  const path: PathSegment[] = [];
  let at: Shape = shape;
  for (const segment of below) {
    if (typeof segment === 'number') {
      if (at.kind !== 'list') return path;
      path.push(segment);
      at = at.item;
    } else {
      const field = at.kind === 'object' ? at.anyField(segment) : undefined;
      if (field === undefined) return path;
      path.push(field.key);
      at = field.shape;
    }
  }
  return path;
}
