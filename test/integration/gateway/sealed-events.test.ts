import type { ExecutionResult } from 'graphql';
import { type Gateway, createGateway } from '../../../gateway/service';
import { EventOwner } from '../../fixtures/gateway/event-owner';
import { overWebSocket, until } from '../../fixtures/gateway/subscriber';
import { TEST_SIGNERS } from '../../testkit/signed-calls';

const QUERY = 'subscription { noted { id text } }';
const note = (id: string) => ({ id, text: `Text ${id}` });

let kept: ExecutionResult | undefined;
/** What somebody between the two does to events, and how many of them are taken before it. */
const TAMPERINGS: [string, (event: ExecutionResult) => ExecutionResult, number][] = [
  ['changed', (event) => ({ ...event, data: { noted: note('forged') } }), 0],
  ['sent without its seal', ({ data }) => ({ data: data ?? null }), 0],
  ['sent again in place of the next', (event) => (kept ??= event), 1],
];

describe.each(['ws', 'sse'] as const)('an event of a subgraph that seals, over %s', (protocol) => {
  let owner: EventOwner;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owner = await new EventOwner().start();
    gateway = createGateway(
      {
        ...{ supergraphSdl: owner.supergraphSdl(), port: 0 },
        subgraphPolicies: { notes: { subscriptions: protocol } },
      },
      { callSigners: TEST_SIGNERS },
    );
    port = await gateway.listen();
  });
  beforeEach(() => {
    kept = owner.tamper = undefined;
  });
  afterAll(async () => {
    await gateway.stop();
    await owner.stop();
  });

  const listen = async () => {
    const subscriber = overWebSocket(port, { query: QUERY });
    await until(() => owner.listeners > 0, 'somebody listens');
    return subscriber;
  };

  it('is taken as it was sealed', async () => {
    const { answers, leave } = await listen();
    for (const id of ['1', '2']) owner.emit('noted', note(id));
    await until(() => answers.length === 2, 'two answers');
    expect(answers).toEqual(['1', '2'].map((id) => ({ data: { noted: note(id) } })));
    leave();
    await until(() => owner.listeners === 0, 'the owner is left alone');
  });

  it.each(TAMPERINGS)(
    'is not taken when it was %s; the subscription ends',
    async (_, tamper, taken) => {
      owner.tamper = tamper;
      const { answers, ended } = await listen();
      owner.emit('noted', note('1'));
      if (taken > 0) await until(() => answers.length === taken, 'the events before it');
      owner.emit('noted', note('2'));
      await ended;
      expect(answers).toHaveLength(taken + 1);
      expect(answers.at(-1)).toMatchObject({
        data: { noted: null },
        errors: [{ extensions: { code: 'SUBGRAPH_ANSWER_INVALID', subgraph: 'notes' } }],
      });
      expect(JSON.stringify(answers)).not.toContain('forged');
      await until(() => owner.listeners === 0, 'the owner is left alone');
    },
  );
});
