import { createCallSigner } from '../../../shared/sharing/calls/call-signer';
import { TEST_SIGNERS, testCallKeys } from '../../testkit/signed-calls';
import type { Gateway } from '../../../gateway/service';
import type { Log } from '../../../shared/runtime/logging';
import { send } from '../../fixtures/gateway/http';
import { silentLog } from '../../testkit/silent-log';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const QUESTION = { query: '{ plan(code: "HSDN26") { name } }' };

describe('a gateway that has the call keys of a subgraph', () => {
  let owners: TwoOwners;
  let gateway: Gateway;
  beforeAll(async () => {
    owners = await new TwoOwners().start();
  });
  afterEach(() => gateway.stop());
  afterAll(() => owners.stop());

  it('takes no answer that the subgraph did not sign, and shows nothing of it', async () => {
    gateway = owners.gateway({}, { callSigners: TEST_SIGNERS });
    const { data, errors } = await gateway.execute(QUESTION);
    expect(data).toEqual({ plan: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_ANSWER_INVALID' } }]);
  });

  it('does not call a subgraph whose call keys are missing, and says so at the start and when asked', async () => {
    const { length } = owners.plans.calls;
    const told: unknown[] = [];
    const log = Object.create(silentLog) as Log;
    log.error = (...words: unknown[]) => told.push(words);
    const signsForPlaces = (subgraph: string) =>
      subgraph === 'places' ? TEST_SIGNERS.signerFor(subgraph) : undefined;
    gateway = owners.gateway(
      {},
      { callSigners: { ...TEST_SIGNERS, signerFor: signsForPlaces }, log },
    );
    const port = await gateway.listen();
    const { errors } = await gateway.execute(QUESTION);
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNREACHABLE' } }]);
    expect(owners.plans.calls).toHaveLength(length);
    expect(told).toEqual([[{ subgraphs: ['plans'] }, expect.stringContaining('call keys')]]);
    const { text } = await send(port, { path: '/ready' });
    expect(JSON.parse(text)).toMatchObject({ subgraphs: { plans: 'CALL_KEYS_MISSING' } });
  });

  it('calls a subgraph without signing where its settings say so', async () => {
    gateway = owners.gateway(
      { subgraphPolicies: { plans: { calls: 'unsigned' } } },
      { callSigners: { ...TEST_SIGNERS, signerFor: () => undefined } },
    );
    expect(await gateway.execute(QUESTION)).toEqual({ data: { plan: { name: 'Sudan 2026' } } });
  });

  it('makes no call that it cannot sign as the owner demands', async () => {
    const { length } = owners.plans.calls;
    const keys = { ...testCallKeys('plans'), gatewayKey: 'A'.repeat(43) };
    const signer = createCallSigner(() => keys);
    gateway = owners.gateway(
      {},
      { callSigners: { signerFor: () => signer, stop: () => undefined } },
    );
    const { errors } = await gateway.execute(QUESTION);
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNREACHABLE' } }]);
    expect(owners.plans.calls).toHaveLength(length);
  });
});
