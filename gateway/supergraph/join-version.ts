import type { DocumentNode } from 'graphql';
import { Kind } from 'graphql';
import { PassageError } from '../../shared/core/errors';
import { directiveArguments } from '../../shared/sharing/contract/directive-arguments';

const JOIN = /\/join\/v(\d+)\.(\d+)\/?$/;
/** Before it, a supergraph does not say which subgraph knows which member of a union or value of an enum. */
const OLDEST = 3;

/**
 * Refuses a supergraph of a join specification that this gateway does not read: Federation 1 writes v0.1.
 * @throws PassageError FILE_MALFORMED
 */
export function checkJoinVersion({ definitions }: DocumentNode): void {
  for (const node of definitions) {
    if (node.kind !== Kind.SCHEMA_DEFINITION && node.kind !== Kind.SCHEMA_EXTENSION) continue;
    const links = [...directiveArguments(node, 'link'), ...directiveArguments(node, 'core')];
    for (const { url, feature } of links) checkVersion(String(url ?? feature));
  }
}

function checkVersion(url: string): void {
  const [, major, minor] = JOIN.exec(url) ?? [];
  if (major === undefined || (major === '0' && Number(minor) >= OLDEST)) return;
  const message = `the supergraph is written by the join specification v${major}.${minor}`;
  throw new PassageError('FILE_MALFORMED', message, {
    expected: `one composed by a composer of Federation 2 (join v0.${OLDEST} or a later v0)`,
  });
}
