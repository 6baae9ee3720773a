import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { ConnectionPool } from '../../../../gateway/transport/connection-pool';

const REQUEST = Buffer.from('POST / HTTP/1.1\r\ncontent-length: 0\r\n\r\n');
const answer = (body: string, ...lines: string[]): string =>
  ['HTTP/1.1 200 OK', `content-length: ${body.length}`, ...lines, '', body].join('\r\n');

describe('connections to a subgraph', () => {
  let server: Server;
  let pool: ConnectionPool;
  let sockets: Socket[];
  let respond: (socket: Socket) => void;

  beforeEach(async () => {
    sockets = [];
    server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      socket.on('data', () => respond(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    pool = new ConnectionPool({ isSecure: false, host: '127.0.0.1', port });
  });
  afterEach(async () => {
    pool.destroy();
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });

  const exchange = async (milliseconds = 2_000): Promise<string> => {
    const result = await pool.exchange(REQUEST, 1_000_000, milliseconds);
    return 'body' in result ? result.body.toString() : result.broke;
  };

  it('are used again, one after the other', async () => {
    respond = (socket) => socket.write(answer('{"a":1}'));
    expect([await exchange(), await exchange(), await exchange()]).toEqual(
      Array(3).fill('{"a":1}'),
    );
    expect(sockets).toHaveLength(1);
  });

  it('carry one request at a time, and each its own answer', async () => {
    let count = 0;
    respond = (socket) => {
      const number = count++;
      setTimeout(() => socket.write(answer(String(number))), 20 - number);
    };
    const answers = await Promise.all(Array.from({ length: 10 }, () => exchange()));
    expect(answers.sort()).toEqual([...Array(10).keys()].map(String));
    expect(sockets).toHaveLength(10);
  });

  it('carry large answers that come at the same time without mixing their bytes', async () => {
    respond = (socket) => {
      const letter = String.fromCharCode(97 + sockets.indexOf(socket));
      socket.write(answer(letter.repeat(400_000)));
    };
    const answers = await Promise.all(Array.from({ length: 5 }, () => exchange()));
    for (const text of answers) expect(text).toBe(text.charAt(0).repeat(400_000));
    expect(new Set(answers).size).toBe(5);
  });

  it('are not used again when the server says close', async () => {
    respond = (socket) => socket.write(answer('1', 'connection: close'));
    expect([await exchange(), await exchange()]).toEqual(['1', '1']);
    expect(sockets).toHaveLength(2);
  });

  it('are closed when more comes than an answer, so that it is taken for no other', async () => {
    respond = (socket) => socket.write(`${answer('1')}${answer('2')}`);
    expect([await exchange(), await exchange()]).toEqual(['1', '1']);
    expect(sockets).toHaveLength(2);
  });

  it('are closed when something comes unasked', async () => {
    respond = (socket) => socket.write(answer('1'));
    await exchange();
    const closed = new Promise((resolve) => sockets[0]?.once('close', resolve));
    sockets[0]?.write(answer('2'));
    await closed;
    expect(await exchange()).toBe('1');
    expect(sockets).toHaveLength(2);
  });

  it('are closed at the deadline, and a late answer goes to nobody', async () => {
    let count = 0;
    respond = (socket) => {
      if (count++ > 0) socket.write(answer('2'));
      else setTimeout(() => socket.write(answer('late')), 60);
    };
    expect(await exchange(30)).toBe('TIMEOUT');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(await exchange()).toBe('2');
  });

  it('that end before an answer are told from those that end within one', async () => {
    respond = (socket) => socket.end();
    const before = await pool.exchange(REQUEST, 1_000, 2_000);
    respond = (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{');
    const within = await pool.exchange(REQUEST, 1_000, 2_000);
    expect(before).toMatchObject({ broke: 'CONNECTION', hasBegun: false });
    expect(within).toMatchObject({ broke: 'CONNECTION', hasBegun: true });
  });

  it('read an answer without a length to the end of the connection', async () => {
    respond = (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n{"a":1}');
    expect([await exchange(), await exchange()]).toEqual(['{"a":1}', '{"a":1}']);
  });
});
