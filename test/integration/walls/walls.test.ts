import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Wall,
  WALLS,
  type WalledNetwork,
  WalledNetworks,
} from '../../fixtures/walls/walled-networks';
import { ATTACKS, type Attack, RECIPIENT, canariesIn } from './attacks';
import { STOPS, TABLE } from './attack-table';

describe('an attack on what an owner did not share', () => {
  const world = new WalledNetworks();
  const networks = {} as Record<Wall | 'none' | 'all', WalledNetwork>;
  const tried: [string, Attack][] = Object.entries(ATTACKS);

  beforeAll(async () => {
    await world.start();
    networks.none = await world.with();
    networks.all = await world.with(...WALLS);
    for (const wall of WALLS) networks[wall] = await world.with(wall);
  });
  afterAll(() => world.stop());

  it('finds that the recipient of an agreement reads what was agreed, whatever wall stands', async () => {
    const query = '{ raid(id: "r1") { actor place account { informant } } }';
    for (const network of Object.values(networks)) {
      const { data, errors } = await network.ask(query, RECIPIENT);
      expect(errors).toBeUndefined();
      expect(canariesIn(data)).toHaveLength(3);
    }
  });

  it.each(tried)('%s succeeds where no wall stands', async (_, attack) => {
    expect(await attack(networks.none, world)).not.toEqual([]);
  });

  describe.each(WALLS)('is stopped by the %s alone:', (wall) => {
    const stopped = tried.filter(([id]) =>
      TABLE.some((row) => row.id === id && row[wall] === STOPS),
    );
    it.each(stopped)('%s', async (_, attack) => {
      expect(await attack(networks[wall], world)).toEqual([]);
    });
  });

  describe('does not go through what an owner lets another draw:', () => {
    const query = '{ raid(id: "r1") { route place } }';
    const within = async (network: WalledNetwork, route: string | null) => {
      const until = performance.now() + 10_000;
      for (;;) {
        const answer = await network.ask(query, { as: 'wfp' });
        const raid = answer.data?.['raid'] as { route: string | null } | undefined;
        if (raid?.route === route || performance.now() > until) return answer;
        await sleep(20);
      }
    };

    it.each([...WALLS, 'all'] as const)('with %s', async (name) => {
      world.agreed.letDraw();
      const shown = await within(networks[name], 'to CANARY-place');
      expect(shown.data).toEqual({
        raid: { route: 'to CANARY-place', place: null },
      });
      world.agreed.endDraw();
      await within(networks[name], null);
      world.mapper.told.length = 0;
      const { data, errors } = await networks[name].ask(query, { as: 'wfp' });
      expect((data?.['raid'] as { route: unknown }).route).toBeNull();
      expect(canariesIn(world.mapper.told)).toEqual([]);
      expect(errors?.map(({ message }) => message).join()).toMatch(/Raid.place|protection/);
    });
  });
});
