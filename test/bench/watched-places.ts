import type { Caller } from '../../shared/core/caller';
import {
  type SubscribeTo,
  overEventStream,
  overWebSocket,
  until,
} from '../fixtures/gateway/subscriber';
import type { Wall, WalledNetwork } from '../fixtures/walls/walled-networks';

/** One way to what an agreement opens, where one wall alone stands. */
export interface WatchedPlace {
  readonly what: string;
  readonly wall: Wall;
  /** Asks once; whether the protected value came. */
  readonly shows: () => Promise<boolean>;
  readonly leave: () => void;
}

const RECIPIENT = { as: 'ocha' };
const RECIPIENT_CALLER: Caller = {
  ...{ kind: 'ORGANIZATION', organization: 'ocha', purpose: 'coordination' },
};
/** Whoever asks for a route is judged by the level of the route; it is the mapper that draws the place. */
const ANYBODY = { as: 'wfp' };
const PLACE = '{ raid(id: "r1") { place } }';
const ROUTE = '{ raid(id: "r1") { route } }';
const RAIDED = 'subscription { raided { id place } }';
const WITHIN_MS = 30_000;

const tells = (answer: unknown): boolean => JSON.stringify(answer).includes('CANARY-place');
const NOTHING = (): void => undefined;

/** Every way to what is agreed, where one wall stands: with all of them the first that ends would hide the others. */
export function watchedPlaces(wall: Wall, network: WalledNetwork): WatchedPlace[] {
  const place = (what: string, shows: WatchedPlace['shows'], leave = NOTHING) => ({
    ...{ what, wall, shows, leave },
  });
  return [
    place(FIELD[wall], async () => tells(await askedField(network, wall))),
    place('a field that another draws', async () => tells(await network.ask(ROUTE, ANYBODY))),
    ...Object.entries(PROTOCOLS).map(([protocol, over]) => {
      const { shows, leave } = subscribed(network, over);
      return place(`a subscription over ${protocol}`, shows, leave);
    }),
  ];
}

const FIELD: Readonly<Record<Wall, string>> = {
  gateway: 'a field, asked of the gateway',
  subgraph: 'a field, asked of the subgraph itself',
  database: 'a field, read by the answering role',
};

const PROTOCOLS = { WebSocket: overWebSocket, 'event stream': overEventStream };

function askedField({ ask, askKeeper }: WalledNetwork, wall: Wall): Promise<unknown> {
  return wall === 'gateway' ? ask(PLACE, RECIPIENT) : askKeeper(PLACE, RECIPIENT_CALLER);
}

/** One subscription for all rounds; each look has the owner tell an event. */
function subscribed(network: WalledNetwork, over: SubscribeTo) {
  const { answers, leave, ended } = network.subscribe(RAIDED, RECIPIENT, over);
  let isOver = false;
  void ended.then(() => (isOver = true));
  const all = Object.keys(PROTOCOLS).length;
  const heardByAll = until(() => network.keeper.listeners === all, 'all listen', WITHIN_MS);
  const shows = async () => {
    await heardByAll;
    const heard = answers.length;
    network.keeper.tell();
    await until(() => isOver || answers.length > heard, 'the event', WITHIN_MS);
    return answers.slice(heard).some(tells);
  };
  return { shows, leave };
}
