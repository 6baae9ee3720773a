import type { Caller, Draw } from '../core/caller';
import { type KeyDirectory, ownerOf } from './key-directory';

/** Who asks for what; nobody is anonymous. */
export interface Asking {
  readonly organization?: string;
  /** Who acts for the organization, as its issuer of tokens names that person. */
  readonly person?: string;
  readonly purpose?: string;
  /** The field of its own for which it draws; a draw has no purpose but that. */
  readonly draws?: Draw;
}

/** The part of a caller on which decisions depend. Who draws is no person. */
export function askingOf(caller: Caller): Asking {
  if (caller.kind === 'ANONYMOUS') return {};
  const { organization, person, purpose, draws } = caller;
  if (draws !== undefined) return { organization, draws };
  return {
    organization,
    ...(person !== undefined && { person }),
    ...(purpose !== undefined && { purpose }),
  };
}

/** In whose name a protected field is drawn: that of the organization whose subgraph gives the other. */
export function drawerOf(directory: Pick<KeyDirectory, 'organizations'>, draws: Draw): Asking {
  const owner = ownerOf(directory, draws.subgraph);
  return owner === undefined ? { draws } : { organization: owner.id, draws };
}

/**
 * The name under which a right to draw stands in a database: no organization has it, so that who draws has
 * none of the rights to read of its organization.
 */
export function drawerName(organization: string, { subgraph, field }: Draw): string {
  return `${organization} draws for ${subgraph} ${field}`;
}
