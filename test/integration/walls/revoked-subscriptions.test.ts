import { setTimeout as sleep } from 'node:timers/promises';
import { overEventStream, overWebSocket, until } from '../../fixtures/gateway/subscriber';
import {
  WALLS,
  type Wall,
  type WalledNetwork,
  WalledNetworks,
} from '../../fixtures/walls/walled-networks';
import { RECIPIENT, canariesIn } from './attacks';

/** Not the second that is promised, which `npm run bench -- revocation` measures. */
const WITHIN_MS = 20_000;

/** What decides of a whole subscription; a database decides of rows. */
const DECIDING = ['gateway', 'subgraph'] as const;

describe.each([
  ['a WebSocket', overWebSocket],
  ['an event stream', overEventStream],
])('a subscription over %s, when what it shows is revoked', (_, subscribe) => {
  const world = new WalledNetworks();
  const networks = {} as Record<Wall | 'all', WalledNetwork>;

  beforeAll(async () => {
    await world.start();
    for (const wall of WALLS) networks[wall] = await world.with(wall);
    networks.all = await world.with(...WALLS);
  });
  afterAll(() => world.stop());
  beforeEach(() => Promise.all(Object.values(networks).map(untilShared)));
  afterEach(async () => {
    world.agreed.restore();
    await Promise.all(Object.values(networks).map(untilNobodyListens));
  });

  const listen = async (network: WalledNetwork, query: string) => {
    const subscriber = network.subscribe(query, RECIPIENT, subscribe);
    await until(() => network.keeper.listeners > 0, 'somebody listens', WITHIN_MS);
    network.keeper.tell();
    await until(() => subscriber.answers.length > 0, 'the first event', WITHIN_MS);
    expect(canariesIn(subscriber.answers)).toHaveLength(1);
    return subscriber;
  };

  it.each([...WALLS, 'all'] as const)(
    'goes on without it, told whose it is: with %s',
    async (name) => {
      const network = networks[name];
      const { answers, leave } = await listen(network, 'subscription { raided { id place } }');
      world.agreed.revoke();
      await untilRefused(network);
      const heard = answers.length;
      network.keeper.tell();
      await until(() => answers.length > heard, 'the next event', WITHIN_MS);
      const { data, errors } = answers.at(-1)!;
      expect(data).toEqual({ raided: { id: 'r1', place: null } });
      expect(errors?.map(({ path, extensions }) => [path, extensions?.['code']])).toEqual([
        [['raided', 'place'], 'FORBIDDEN'],
      ]);
      leave();
    },
  );

  it.each(DECIDING)(
    'ends where it was all that was asked, and tells of no event after: with %s',
    async (name) => {
      const network = networks[name];
      const { answers, ended } = await listen(network, 'subscription { alarmed { id place } }');
      world.agreed.revoke();
      await untilRefused(network);
      const heard = answers.length;
      network.keeper.tell();
      await ended;
      const after = answers.slice(heard);
      // Why it ended may be said once, at whatever time; that something happened is not.
      expect(after.length).toBeLessThanOrEqual(1);
      for (const { data, errors } of after) {
        expect(data).toEqual({ alarmed: null });
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
      }
      await until(() => network.keeper.listeners === 0, 'nobody listens', WITHIN_MS);
    },
  );

  it('tells that it began before, where it could not be shown at first and could be now', async () => {
    const network = networks.all;
    world.agreed.revoke();
    await Promise.all(Object.values(networks).map(untilRefused));
    const query = 'subscription { raided { id place } }';
    const { answers, leave } = network.subscribe(query, RECIPIENT, subscribe);
    await until(() => network.keeper.listeners > 0, 'somebody listens', WITHIN_MS);
    world.agreed.restore();
    await Promise.all(Object.values(networks).map(untilShared));
    network.keeper.tell();
    await until(() => answers.length > 0, 'the event', WITHIN_MS);
    expect(answers[0]).toMatchObject({
      data: { raided: { id: 'r1', place: null } },
      errors: [
        {
          message: expect.stringContaining('subscribe again') as string,
          extensions: { code: 'FORBIDDEN', subgraph: 'protection' },
        },
      ],
    });
    leave();
    world.agreed.revoke();
  });

  it('ends though nothing happens, and says whose it is', async () => {
    const { answers, ended } = await listen(networks.all, 'subscription { alarmed { id place } }');
    world.agreed.revoke();
    await ended;
    expect(answers.at(-1)).toMatchObject({
      errors: [{ path: ['alarmed'], extensions: { code: 'FORBIDDEN', subgraph: 'protection' } }],
    });
  });
});

const PLACE = '{ raid(id: "r1") { place } }';

async function untilShared({ ask }: WalledNetwork): Promise<void> {
  while (canariesIn(await ask(PLACE, RECIPIENT)).length === 0) await sleep(20);
}

async function untilRefused({ ask }: WalledNetwork): Promise<void> {
  while (canariesIn(await ask(PLACE, RECIPIENT)).length > 0) await sleep(20);
}

async function untilNobodyListens({ keeper }: WalledNetwork): Promise<void> {
  await until(() => keeper.listeners === 0, 'nobody listens', WITHIN_MS);
}
