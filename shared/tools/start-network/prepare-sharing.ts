import path from 'node:path';
import type { SharingPlace } from '../../runtime/sharing/sharing-folder';
import { type DirectoryOrganization, organizationOf } from '../../sharing/key-directory';
import { GATEWAY_ID } from '../../sharing/receipt';
import { instantOf } from '../../sharing/parse-document';
import { withNewKey, withOrganization } from '../keys/edit-directory';
import { openSteward } from '../keys/steward';

/**
 * Makes this installation the steward of a directory of keys with these organizations and a keeper for
 * each subgraph, and gives where it stands. What is there already stays as it is.
 */
export function prepareSharing(
  home: string,
  organizations: readonly string[],
  subgraphs: readonly string[],
): SharingPlace {
  const folder = path.join(home, 'sharing');
  const steward = openSteward(folder, path.join(home, 'sharing-keys'));
  const wanted = [
    ...subgraphs.map((subgraph) => keeperOf(subgraph)),
    member(GATEWAY_ID, 'the gateway of this installation', ['oversight']),
    ...organizations.map((id) => member(id, id.toUpperCase(), [])),
  ];
  const missing = wanted.filter(({ id }) => organizationOf(steward.directory, id) === undefined);
  if (missing.length > 0) {
    const now = instantOf(Date.now());
    const added = missing.reduce(
      (directory, organization) =>
        withOrganization(
          directory,
          withNewKey(organization, steward.makeKey(organization.id), now),
          now,
        ),
      steward.directory,
    );
    steward.issue(added, now);
  }
  return { folder, stewardKey: steward.stewardKey };
}

function keeperOf(subgraph: string): DirectoryOrganization {
  return member(`${subgraph}-keeper`, `the keeper of ${subgraph}`, [subgraph]);
}

function member(id: string, name: string, subgraphs: string[]): DirectoryOrganization {
  return { id, name, contact: `the data officer of ${id}`, subgraphs, keys: [] };
}
