import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { type Gateway, createGateway } from '../../../gateway/service';
import { EventOwner } from '../../fixtures/gateway/event-owner';
import { overWebSocket, until } from '../../fixtures/gateway/subscriber';

const PROTOCOL = 'graphql-transport-ws';
const INIT = JSON.stringify({ type: 'connection_init' });
const start = (query: unknown, id: unknown = '1', more: object = {}): string =>
  JSON.stringify({ id, type: 'subscribe', payload: { query, ...more } });

interface Opening {
  readonly path?: string;
  readonly protocol?: string;
  readonly headers?: Record<string, string>;
}

describe('B13 a hostile socket', () => {
  let owner: EventOwner;
  let gateway: Gateway;
  let port: number;

  beforeAll(async () => {
    owner = await new EventOwner().start();
    gateway = createGateway({ supergraphSdl: owner.supergraphSdl(), port: 0 });
    port = await gateway.listen();
  });
  afterEach(async () => {
    const { answers, leave } = overWebSocket(port, { query: 'subscription { noted { id } }' });
    await until(() => owner.listeners > 0, 'others are served as before');
    owner.emit('noted', { id: '1' });
    await until(() => answers.length === 1, 'and are sent events');
    leave();
    await until(() => owner.listeners === 0, 'nobody listens');
  });
  afterAll(async () => {
    await gateway.stop();
    await owner.stop();
  });

  /** Sends messages one after the other; resolves with the code of the end and all that was said. */
  const talk = (messages: readonly (string | Buffer)[], milliseconds = 700) =>
    new Promise<{ code: number; said: string[] }>((resolve) => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, PROTOCOL);
      const said: string[] = [];
      const wait = setTimeout(() => socket.close(3000), milliseconds);
      const [first = '', ...rest] = messages;
      socket.on('open', () => socket.send(first));
      socket.once('message', () => rest.forEach((message) => socket.send(message)));
      socket.on('message', (data: Buffer) => said.push(data.toString('utf8').slice(0, 500)));
      socket.on('error', () => undefined);
      socket.on('close', (code) => {
        clearTimeout(wait);
        resolve({ code, said });
      });
    });

  it.each<[string, (string | Buffer)[], number[]]>([
    ['no JSON', ['{'], [4400]],
    ['a message of no kind', ['{}'], [4400]],
    ['a kind that is none', ['{"type":"__proto__"}'], [4400]],
    ['bytes for text', [Buffer.from(INIT)], [4400]],
    ['a message of 2 MB', [INIT, start('x'.repeat(2_000_000))], [1009]],
    [
      'brackets 200,000 deep',
      [`{"type":"connection_init","payload":{"a":${'['.repeat(200_000)}`],
      [4400],
    ],
    ['a question before the start', [start('subscription { noted { id } }')], [4401]],
    ['two starts', [INIT, INIT], [4429]],
    ['a number for a query', [INIT, start(7)], [4400]],
    [
      'variables that are a list',
      [INIT, start('subscription { noted { id } }', '1', { variables: [1] })],
      [4400],
    ],
    [
      'one id twice',
      [INIT, start('subscription { noted { id } }'), start('subscription { noted { id } }')],
      [4409],
    ],
    [
      'an unknown key',
      [JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer wrong' } })],
      [4403],
    ],
  ])('that says %s is closed with its reason', async (_, messages, codes) => {
    const { code } = await talk(messages);
    expect(codes).toContain(code);
  });

  it.each<[string, string, string]>([
    [
      'B12 30 levels',
      `subscription { noted { about ${'{ notes { about '.repeat(20)}{ id }${' } }'.repeat(20)} } }`,
      'LIMIT_EXCEEDED',
    ],
    [
      'B12 1,000 aliases',
      `subscription { noted { ${Array.from({ length: 1_000 }, (_, i) => `a${i}: id`).join(' ')} } }`,
      'LIMIT_EXCEEDED',
    ],
    ['a mutation by nobody', 'mutation { x }', 'UNAUTHENTICATED'],
    ['a query', '{ notes { id } }', 'BAD_REQUEST'],
    ['introspection', 'subscription { __schema { types { name } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  ])('that asks %s is told why not', async (_, query, code) => {
    const { said } = await talk([INIT, start(query)]);
    expect(said.at(-1)).toContain(`"code":"${code}"`);
    expect(owner.listeners).toBe(0);
  });

  it('that opens 150 subscriptions is told that these are too many', async () => {
    const many = Array.from({ length: 150 }, (_, i) =>
      start('subscription { noted { id } }', String(i)),
    );
    const { said } = await talk([INIT, ...many], 3_000);
    expect(said.filter((text) => text.includes('OVERLOADED')).length).toBeGreaterThan(0);
    await until(() => owner.listeners === 0, 'nobody listens');
  });

  it('that never starts is closed', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, PROTOCOL);
    expect(await new Promise((resolve) => socket.on('close', resolve))).toBe(4408);
  });

  it.each([
    ['another protocol', { protocol: 'graphql-ws' }, 'subprotocol'],
    ['another path', { path: '/' }, '404'],
    ['another origin', { headers: { origin: 'https://evil.example' } }, '403'],
    ['a header named __proto__', { headers: { ['__proto__']: 'x' } }, '400'],
  ])('of %s is not opened', async (_, given, expected) => {
    const { path = '/graphql', protocol = PROTOCOL, headers = {} } = given as Opening;
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, protocol, { headers });
    const said = await new Promise<string>((resolve) => {
      socket.on('error', ({ message }) => resolve(message));
    });
    expect(said).toContain(expected);
  });

  it('that sends frames of no WebSocket is cut off', async () => {
    const socket = connect(port, '127.0.0.1');
    const head = `GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: ${Buffer.alloc(16).toString('base64')}\r\nsec-websocket-protocol: ${PROTOCOL}\r\n\r\n`;
    socket.write(head);
    await new Promise((resolve) => socket.once('data', resolve));
    socket.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 1, 2, 3]));
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('close', resolve));
  });
});
