import type { Gateway } from '../../../gateway/service';
import { createSharingPolicy } from '../../../shared/sharing/sharing-policy';
import { RatedOwners, headersFor } from '../../fixtures/gateway/rated-owners';
import { SharingWorld } from '../../testkit/sharing-world';
import { watchWays } from '../../testkit/watch-ways';

const QUERY = '{ raid(id: "r1") { place } }';

describe('callers who lack the same', () => {
  const policy = createSharingPolicy(new SharingWorld().directory, [], 1);
  let owners: RatedOwners;
  let gateway: Gateway;

  beforeAll(async () => {
    owners = await new RatedOwners().start();
    gateway = owners.gateway({}, { sharing: () => policy, compileAfter: 1 });
  });
  afterAll(async () => {
    await gateway.stop();
    await owners.stop();
  });

  it('run one program, and each is told in words of its own', async () => {
    const ways = watchWays(gateway);
    for (const organization of ['ocha', 'wfp', 'ocha']) {
      const headers = headersFor(organization, 'coordination');
      const { errors = [] } = await gateway.execute({ query: QUERY, headers });
      expect(errors[0]?.message).toContain(`an agreement with "${organization}"`);
    }
    expect(ways).toEqual({ general: 1, compiled: 2, denied: 2 });
  });
});
