import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../../../shared/core/caller';
import { until } from '../../fixtures/gateway/subscriber';
import type { Asker } from '../../fixtures/walls/open-gateway';
import type { WalledNetwork, WalledNetworks } from '../../fixtures/walls/walled-networks';
import { differencesFromOracle } from './oracle-differences';

/** Tries an attack; gives what it got that must not be had: nothing where it was stopped. */
export type Attack = (network: WalledNetwork, world: WalledNetworks) => Promise<readonly string[]>;

export const RECIPIENT: Asker = { as: 'ocha' };
const STRANGER: Asker = { as: 'wfp' };
const STRANGER_CALLER: Caller = {
  ...{ kind: 'ORGANIZATION', organization: 'wfp', purpose: 'coordination' },
};
/** Within this time a right that ended is gone everywhere. */
const GONE_WITHIN_MS = 1_000;

export const canariesIn = (answer: unknown): string[] =>
  JSON.stringify(answer).match(/CANARY-[a-z]+|forged|a road/g) ?? [];

const asking =
  (query: string, asker: Asker = STRANGER): Attack =>
  async ({ ask }) =>
    canariesIn(await ask(query, asker));

/** The attacks on authorization by their numbers. */
export const ATTACKS = {
  D1: asking('{ raid(id: "r1") { id place } }'),
  D2: asking('{ raid(id: "r1") { id route } }'),
  D3: asking('{ events { id actor } }'),
  D4: asking('{ raid(id: "r1") { id actor } }', {}),
  D5: asking('{ events { ... on Flood { x: actor } ... on Raid { x: actor } } }'),
  async D7({ ask }, { mapper }) {
    mapper.told.length = 0;
    // Who asks may read the places; the mapper still may not be told them.
    await ask('{ raid(id: "r1") { id route } }', RECIPIENT);
    return canariesIn(mapper.told);
  },
  async D9({ askKeeper }) {
    const key = '__typename: "Raid", id: "r1"';
    const query = `{ _entities(representations: [{ ${key}, actor: "forged", place: "forged" }]) {
      ... on Raid { id actor place } } }`;
    return canariesIn(await askKeeper(query, STRANGER_CALLER));
  },
  async D10({ ask }) {
    const { data } = await ask('{ raidsBy(actor: "CANARY-actor") { id } }', STRANGER);
    return (data?.['raidsBy'] as { id: string }[]).map(({ id }) => id);
  },
  async D11({ ask }) {
    const query = '{ raid(id: "r1") { place } }';
    const askers = Array.from({ length: 24 }, (_, i) => [RECIPIENT, STRANGER, {}][i % 3]!);
    const answers = await Promise.all(askers.map((asker) => ask(query, asker)));
    return canariesIn(answers.filter((_, i) => askers[i] !== RECIPIENT));
  },
  async D12({ ask, subscribe, keeper }, { agreed }) {
    while (canariesIn(await ask('{ raid(id: "r1") { place } }', RECIPIENT)).length === 0)
      await sleep(20);
    const { answers, leave } = subscribe('subscription { raided { id place } }', RECIPIENT);
    await until(() => keeper.listeners > 0, 'somebody listens');
    keeper.tell();
    await until(() => canariesIn(answers).length === 1, 'the recipient is told as agreed');
    agreed.revoke();
    await sleep(GONE_WITHIN_MS);
    keeper.tell();
    await until(() => answers.length > 1, 'the next event');
    leave();
    agreed.restore();
    await until(() => keeper.listeners === 0, 'nobody listens any more');
    while (canariesIn(await ask('{ raid(id: "r1") { place } }', RECIPIENT)).length === 0)
      await sleep(20);
    return canariesIn(answers.slice(1));
  },
  async D13({ ask }) {
    const noted = async () => (await ask('{ raid(id: "r1") { note } }')).data;
    const before = JSON.stringify(await noted());
    const text = `at ${performance.now()}`;
    await ask(
      `mutation { a: note(id: "r1", text: "${text}") { id } b: expose(id: "r1") { id } }`,
      STRANGER,
    );
    const after = JSON.stringify(await noted());
    return after === before ? [] : [after];
  },
  D14: asking('{ raid(id: "r1") { account { setting informant } } }'),
  D15: ({ ask }) => differencesFromOracle(ask),
} as const satisfies Record<string, Attack>;
