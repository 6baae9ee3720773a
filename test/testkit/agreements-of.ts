import type { Grant } from '../../shared/sharing/agreement';
import { instantOf } from '../../shared/sharing/parse-document';
import { sharingPlace } from './sharing-place';
import { SharingWorld } from './sharing-world';

/** A folder of agreements of this owner with `ocha`, for coordination, as a subgraph follows it. */
export function agreementsOf(owner: 'keeper' | 'movers') {
  const world = new SharingWorld();
  const now = instantOf(Date.now());
  const { folder: sharingFolder, put } = sharingPlace(world);
  let version = 0;
  /** Signs the next version of the one agreement. */
  const agree = (...grants: Grant[]) => {
    version += 1;
    const agreement = world.agreement({
      ...{ id: `${owner}-ocha`, owner, version, grants, from: '2026-01-01', until: '2999-01-01' },
    });
    put(`a-${version}.agreement.json`, world.sign(agreement, undefined, now));
  };
  return { walls: { sharingFolder, stewardKey: world.stewardKey }, agree };
}
