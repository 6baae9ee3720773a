import { createGateway } from '../../../gateway/service';
import { EventOwner } from '../../fixtures/gateway/event-owner';
import { post } from '../../fixtures/gateway/http';
import { overEventStream, overWebSocket, until } from '../../fixtures/gateway/subscriber';

const QUERY = 'subscription ($place: String) { noted(place: $place) { id text about { name } } }';

describe('subscriptions of one gateway', () => {
  it('are bounded in number, asked by no plain POST, and end when the gateway stops', async () => {
    const owner = await new EventOwner().start();
    const gateway = createGateway({
      supergraphSdl: owner.supergraphSdl(),
      port: 0,
      maxSubscriptions: 1,
    });
    const port = await gateway.listen();
    const first = overEventStream(port, { query: QUERY });
    await until(() => owner.listeners > 0, 'somebody listens');
    expect(await overEventStream(port, { query: QUERY }).ended).toMatchObject([
      { extensions: { code: 'OVERLOADED' } },
    ]);
    expect(await overWebSocket(port, { query: QUERY }).ended).toMatchObject([
      { extensions: { code: 'OVERLOADED' } },
    ]);
    const plain = await post(port, { query: QUERY });
    expect([plain.status, plain.json().errors?.[0]?.extensions['code']]).toEqual([
      400,
      'BAD_REQUEST',
    ]);
    await gateway.stop();
    await first.ended;
    await until(() => owner.listeners === 0, 'the owner is left alone');
    await owner.stop();
  });
});
