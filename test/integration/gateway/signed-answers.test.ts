import { createCallSigner } from '../../../shared/sharing/calls/call-signer';
import { TEST_SIGNERS, testCallKeys } from '../../testkit/signed-calls';
import { TwoOwners } from '../../fixtures/gateway/two-owners';

const QUESTION = { query: '{ plan(code: "HSDN26") { name } }' };

describe('a gateway that has the call keys of a subgraph', () => {
  let owners: TwoOwners;
  beforeAll(async () => {
    owners = await new TwoOwners().start();
  });
  afterAll(() => owners.stop());

  it('takes no answer that the subgraph did not sign, and shows nothing of it', async () => {
    const gateway = owners.gateway({}, { callSigners: TEST_SIGNERS });
    const { data, errors } = await gateway.execute(QUESTION);
    expect(data).toEqual({ plan: null });
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_ANSWER_INVALID' } }]);
    await gateway.stop();
  });

  it('makes no call that it cannot sign as the owner demands', async () => {
    const { length } = owners.plans.calls;
    const keys = { ...testCallKeys('plans'), gatewayKey: 'A'.repeat(43) };
    const signer = createCallSigner(() => keys);
    const gateway = owners.gateway(
      {},
      { callSigners: { signerFor: () => signer, stop: () => undefined } },
    );
    const { errors } = await gateway.execute(QUESTION);
    expect(errors).toMatchObject([{ extensions: { code: 'SUBGRAPH_UNREACHABLE' } }]);
    expect(owners.plans.calls).toHaveLength(length);
    await gateway.stop();
  });
});
