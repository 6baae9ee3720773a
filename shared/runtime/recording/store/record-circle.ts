import type { EntityManager } from 'typeorm';
import type { Circle } from '../../../core/recording/circle';

/** Who is in the circle of a thing, as its database decides by. */
export interface StoredCircle {
  /** Those who see all of it and add to it; `*` for every organization that is known. */
  readonly organizations: readonly string[];
  /** Of an agreement: those who add to it once it is public. */
  readonly contributors?: readonly string[];
  /** The agreement whose circle is in this one too. */
  readonly within?: string | null;
  /** Whether that agreement's contributors are. */
  readonly withContributors?: boolean;
  /** The day from which everybody sees what is open of it; null while nobody else does. */
  readonly publicFrom: string | null;
  /** Whether every organization that is known sees that before. */
  readonly forOrganizations?: boolean;
}

/** The circle by which a caller's sight is decided, as the database keeps it. */
export function storedCircle(circle: Circle): StoredCircle {
  const { named, contributors, recordedBy, publicFrom, forOrganizations = false } = circle;
  const organizations = [...new Set(recordedBy === null ? named : [...named, recordedBy])];
  return { organizations, contributors, publicFrom, forOrganizations };
}

/** Of what everybody sees and every known organization adds to. */
export const EVERYBODYS: StoredCircle = { organizations: ['*'], publicFrom: '0001-01-01' };

/**
 * Sets who is in the circle of a thing. The database lets only who is in it, or who begins the thing under an id
 * that starts with its own.
 */
export async function keepCircle(
  manager: EntityManager,
  thing: { readonly kind: string; readonly id: string },
  circle: StoredCircle,
): Promise<void> {
  await manager.query('select keep_circle($1, $2, $3)', [
    thing.kind,
    thing.id,
    JSON.stringify({ contributors: [], ...circle }),
  ]);
}
