import { createHash } from 'node:crypto';
import { type Issuer, parseIssuers } from '../../../gateway/authorization/tokens/issuer';
import { createKeySet } from '../../../gateway/authorization/tokens/key-set';
import { createTokenVerifier } from '../../../gateway/authorization/tokens/verify-token';
import { type Gateway, createGateway } from '../../../gateway/service';
import { keySetReader } from '../../../gateway/transport/read-key-set';
import { createCallVerifier } from '../../../shared/sharing/calls/call-verifier';
import { TEST_SIGNERS, testCallKeys } from '../../testkit/signed-calls';
import { AUDIENCE, TokenIssuer } from '../../testkit/token-issuer';
import { EventOwner } from '../../fixtures/gateway/event-owner';
import {
  type SubscribeTo,
  overEventStream,
  overWebSocket,
  until,
} from '../../fixtures/gateway/subscriber';

/** The other owner of this test does not sign what it answers. */
const signsFor = (name: string) => (subgraph: string) =>
  subgraph === name ? TEST_SIGNERS.signerFor(subgraph) : undefined;

const QUERY = 'subscription ($place: String) { noted(place: $place) { id text about { name } } }';
const KEY = 'a key';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const WAYS: [string, SubscribeTo, 'ws' | 'sse'][] = [
  ['WebSocket and WebSocket', overWebSocket, 'ws'],
  ['event stream and WebSocket', overEventStream, 'ws'],
  ['WebSocket and event stream', overWebSocket, 'sse'],
  ['event stream and event stream', overEventStream, 'sse'],
];

describe.each(WAYS)('a subscription over %s', (_, subscribe, subscriptions) => {
  let owner: EventOwner;
  let gateway: Gateway;
  let port: number;
  const keys = new Map<string, { organization: string; expiresAt?: number }>();
  const login = new TokenIssuer();
  let signingKey: Awaited<ReturnType<TokenIssuer['makeKey']>>;

  beforeAll(async () => {
    await login.start();
    signingKey = await login.makeKey('k');
    login.keys = [signingKey.jwk];
    const [issuer] = parseIssuers(
      JSON.stringify([{ issuer: login.name, audience: AUDIENCE, organization: 'ocha' }]),
    ) as [Issuer];
    const issuerKeys = createKeySet({ read: keySetReader(issuer) });
    owner = await new EventOwner().start();
    gateway = createGateway(
      {
        ...{ supergraphSdl: owner.supergraphSdl(), port: 0, subscriptionQueue: 20 },
        ...{ subgraphPolicies: { notes: { subscriptions }, people: { calls: 'unsigned' } } },
      },
      {
        keys,
        verifyToken: createTokenVerifier([{ ...issuer, keys: issuerKeys }]),
        callSigners: { ...TEST_SIGNERS, signerFor: signsFor('notes') },
      },
    );
    port = await gateway.listen();
  });
  beforeEach(() => {
    keys.clear();
    keys.set(sha256(KEY), { organization: 'ocha' });
    owner.people.fault = undefined;
    owner.people.hold = undefined;
    owner.asked.length = owner.headers.length = owner.people.calls.length = 0;
  });
  afterEach(() => until(() => owner.listeners === 0, 'nobody listens any more'));
  afterAll(async () => {
    await gateway.stop();
    await owner.stop();
    await login.stop();
  });

  const listen = async (query: string, headers = {}, variables = {}) => {
    const subscriber = subscribe(port, { query, variables }, headers);
    await until(() => owner.listeners > 0, 'somebody listens');
    return subscriber;
  };
  const note = (id: string) => ({
    id,
    text: `Text ${id}`,
    secret: 's',
    about: { id: `of ${id}` },
    length: 3,
  });
  const refusalOf = async (query: string, headers = {}): Promise<unknown> => {
    const { ended, answers } = subscribe(port, { query }, headers);
    const end = await ended;
    expect(owner.listeners).toBe(0);
    const errors = answers[0]?.errors ?? (end as (typeof answers)[0]['errors']);
    return errors?.[0]?.extensions?.['code'];
  };

  it('gives each event in order, completed by the other owner', async () => {
    const { answers, leave } = await listen(QUERY, {}, { place: 'SD' });
    for (const id of ['1', '2', '3']) owner.emit('noted', note(id));
    await until(() => answers.length === 3, 'three answers');
    expect(answers).toEqual(
      ['1', '2', '3'].map((id) => ({
        data: { noted: { id, text: `Text ${id}`, about: { name: `Name of ${id}` } } },
      })),
    );
    const headers = owner.headers.at(-1) ?? {};
    const verify = createCallVerifier(() => testCallKeys('notes'));
    const method = subscriptions === 'sse' ? 'POST' : 'GET';
    const call = verify({ method, target: '/graphql', headers });
    expect(call).toMatchObject({ isBody: expect.any(Function) });
    expect(verify({ method, target: '/graphql', headers })).toBe('REPLAYED');
    leave();
  });

  it('ends at the owner when the client leaves', async () => {
    const { leave } = await listen(QUERY);
    leave();
    await until(() => owner.listeners === 0, 'the owner is left alone');
  });

  it('goes on while the other owner fails, with null and its error', async () => {
    const { answers, leave } = await listen(QUERY);
    owner.people.fault = () => 'RESET';
    owner.emit('noted', note('1'));
    await until(() => answers.length === 1, 'an answer');
    owner.people.fault = undefined;
    owner.emit('noted', note('2'));
    await until(() => answers.length === 2, 'another');
    expect(answers[0]).toMatchObject({
      data: { noted: { id: '1', about: { name: null } } },
      errors: [
        {
          path: ['noted', 'about', 'name'],
          extensions: { code: 'SUBGRAPH_UNREACHABLE', subgraph: 'people' },
        },
      ],
    });
    expect(answers[1]?.errors).toBeUndefined();
    leave();
  });

  it('shows no value that the schema does not allow', async () => {
    const { answers, leave } = await listen('subscription { noted { id length } }');
    owner.emit('noted', { id: '1', length: 'three' });
    await until(() => answers.length === 1, 'an answer');
    expect(answers[0]).toMatchObject({ data: { noted: { id: '1', length: null } } });
    expect(answers[0]?.errors).toHaveLength(1);
    leave();
  });

  it('has the same authorization as a query', async () => {
    const { answers, leave } = await listen('subscription { noted { id secret } }');
    owner.emit('noted', note('1'));
    await until(() => answers.length === 1, 'an answer');
    expect(answers[0]).toMatchObject({
      data: { noted: { id: '1', secret: null } },
      errors: [{ path: ['noted', 'secret'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(owner.asked.join()).not.toContain('secret');
    leave();
    await until(() => owner.listeners === 0, 'the owner is left alone');
    expect(await refusalOf('subscription { secretly { id } }')).toBe('UNAUTHENTICATED');
    const known = await listen('subscription { secretly { secret } }', { 'x-passage-key': KEY });
    owner.emit('secretly', note('1'));
    await until(() => known.answers.length === 1, 'an answer');
    expect(known.answers).toEqual([{ data: { secretly: { secret: 's' } } }]);
    known.leave();
  });

  it('B12 has the same limits and the same cost as a query', async () => {
    const deep = `subscription { noted { about ${'{ notes { about '.repeat(20)}{ id }${' } }'.repeat(20)} } }`;
    expect(await refusalOf(deep)).toBe('LIMIT_EXCEEDED');
    expect(await refusalOf('subscription { many(first: 2147483647) { id } }')).toBe(
      'LIMIT_EXCEEDED',
    );
    expect(await refusalOf('subscription { nothing }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await refusalOf('subscription { noted { id } other: noted { id } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(await refusalOf('subscription {')).toMatch(/^(GRAPHQL_PARSE_FAILED|BAD_REQUEST)$/);
    expect(owner.asked).toEqual([]);
  });

  it('D12 ends within a second when the key of its caller expires, or is taken away', async () => {
    for (const end of ['expires', 'is taken away']) {
      keys.set(sha256(KEY), { organization: 'ocha' });
      const { answers, ended } = await listen('subscription { noted { secret } }', {
        'x-passage-key': KEY,
      });
      owner.emit('noted', note('1'));
      await until(() => answers.length === 1, 'an answer');
      if (end === 'expires') keys.set(sha256(KEY), { organization: 'ocha', expiresAt: Date.now() });
      else keys.delete(sha256(KEY));
      const started = performance.now();
      await ended;
      expect(performance.now() - started).toBeLessThan(1_000);
      expect(answers.at(-1)?.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
      await until(() => owner.listeners === 0, 'the owner is left alone');
    }
  });

  it('D12 ends within a second when the access token of its caller expires', async () => {
    const exp = Math.floor(Date.now() / 1_000) + 2;
    const authorization = `Bearer ${await login.token(signingKey, { claims: { exp } })}`;
    const { answers, ended } = await listen('subscription { noted { secret } }', { authorization });
    owner.emit('noted', note('1'));
    await until(() => answers.length === 1, 'an answer');
    expect(answers).toEqual([{ data: { noted: { secret: 's' } } }]);
    await ended;
    expect(Date.now()).toBeGreaterThanOrEqual(exp * 1_000);
    expect(Date.now() - exp * 1_000).toBeLessThan(1_000);
    expect(answers.at(-1)?.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    await until(() => owner.listeners === 0, 'the owner is left alone');
  });

  it('ends with an error when its owner breaks down, and may be had again', async () => {
    const { answers, ended } = await listen(QUERY);
    await owner.breakDown();
    await ended;
    expect(answers).toMatchObject([
      {
        data: { noted: null },
        errors: [{ extensions: { code: 'SUBGRAPH_UNREACHABLE', subgraph: 'notes' } }],
      },
    ]);
    const again = await listen(QUERY);
    again.leave();
  });

  it('ends when its events come faster than they can be taken; nothing piles up', async () => {
    const { answers, ended } = await listen(QUERY);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    owner.people.hold = () => held;
    for (let i = 0; i < 200; i++) {
      owner.emit('noted', note(String(i)));
      if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await until(() => owner.listeners === 0, 'the owner is left alone');
    release();
    await ended;
    expect(answers.length).toBeLessThan(5);
    expect(answers.at(-1)?.errors?.[0]?.extensions?.['code']).toBe('OVERLOADED');
  });
});
