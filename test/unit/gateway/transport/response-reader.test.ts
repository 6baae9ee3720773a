import * as fc from 'fast-check';
import { ResponseReader } from '../../../../gateway/transport/response-reader';

const LIMIT = 1_000;

interface Read {
  readonly state: string;
  readonly body: string;
  readonly hasExcess: boolean;
}

function readAll(pieces: readonly string[], limit = LIMIT): Read {
  const reader = new ResponseReader(limit);
  let state = 'MORE';
  for (const piece of pieces) {
    // The bytes are overwritten at once, as a connection's buffer is.
    const bytes = Buffer.from(piece, 'latin1');
    state = reader.read(bytes);
    bytes.fill(0);
    if (state !== 'MORE') break;
  }
  return { state, body: reader.takeBody().toString('latin1'), hasExcess: reader.hasExcess };
}

const head = (...lines: string[]): string => ['HTTP/1.1 200 OK', ...lines, '', ''].join('\r\n');
const CHUNKED = head('transfer-encoding: chunked');

describe('a response', () => {
  const whole: [string, string, string][] = [
    ['with a length', `${head('Content-Length: 5')}hello`, 'hello'],
    ['in chunks', `${CHUNKED}3;a="b"\r\nhel\r\n2\r\nlo\r\n0\r\nx-trailer: 1\r\n\r\n`, 'hello'],
    ['after an early hint', `HTTP/1.1 103 \r\nlink: x\r\n\r\n${head('content-length: 2')}{}`, '{}'],
    ['that is empty', head('content-length: 0'), ''],
    ['without a body', 'HTTP/1.1 204 No Content\r\n\r\n', ''],
  ];

  it.each(whole)('%s is read however it is cut into pieces', (_, text, body) => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: text.length })), (cuts) => {
        const places = [0, ...[...cuts].sort((a, b) => a - b), text.length];
        const pieces = places.slice(1).map((place, index) => text.slice(places[index], place));
        expect(readAll(pieces)).toEqual({ state: 'DONE', body, hasExcess: false });
      }),
    );
  });

  it('without a length ends with the connection', () => {
    const reader = new ResponseReader(LIMIT);
    expect(reader.read(Buffer.from(`${head('content-type: a/b')}{}`))).toBe('MORE');
    expect(reader.end()).toBe('DONE');
    expect(reader.head?.keepAliveMs).toBe(0);
  });

  it('with a length is not whole when the connection ends before it', () => {
    const reader = new ResponseReader(LIMIT);
    reader.read(Buffer.from(`${head('content-length: 9')}{}`));
    expect(reader.end()).toBe('MORE');
  });

  it.each([
    ['a length', `${head('content-length: 2')}{}HTTP/1.1 200 OK`],
    ['chunks', `${CHUNKED}2\r\n{}\r\n0\r\n\r\nHTTP/1.1 200 OK`],
  ])('with %s that more follows says so, and takes nothing of it', (_, text) => {
    expect(readAll([text])).toEqual({ state: 'DONE', body: '{}', hasExcess: true });
  });

  it.each([
    ['two lengths', head('content-length: 2', 'content-length: 3')],
    ['a length beside chunks', head('content-length: 2', 'transfer-encoding: chunked')],
    ['an unknown encoding', head('transfer-encoding: gzip, chunked')],
    ['chunks twice', head('transfer-encoding: chunked', 'transfer-encoding: chunked')],
    ['a length that is none', head('content-length: -2')],
    ['a length in hex', head('content-length: 0x2')],
    ['a folded line', head('x: 1', ' content-length: 2')],
    ['a space before the colon', head('content-length : 2')],
    ['a line without a colon', head('content-length')],
    ['a bare line end', head('x: 1\ncontent-length: 2')],
    ['a zero byte', head('x: \0')],
    ['another protocol', 'HTTP/2 200 OK\r\n\r\n'],
    ['no status', 'HTTP/1.1 OK\r\n\r\n'],
    ['a switch of protocols', 'HTTP/1.1 101 \r\nupgrade: x\r\n\r\n'],
    ['hints without end', 'HTTP/1.1 100 \r\n\r\n'.repeat(6)],
    ['a head without end', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}`],
    ['a chunk size that is none', `${CHUNKED}x\r\n`],
    ['a chunk size that is negative', `${CHUNKED}-1\r\n`],
    ['a chunk that is longer than it says', `${CHUNKED}2\r\nabcd\r\n`],
    ['a bare line end after a chunk size', `${CHUNKED}2\nab\r\n`],
    ['an extension without end', `${CHUNKED}2;${'x'.repeat(2_000)}`],
    ['a trailer without end', `${CHUNKED}0\r\n${`x: ${'y'.repeat(900)}\r\n`.repeat(20)}`],
  ])('with %s is malformed', (_, text) => {
    expect(readAll([text]).state).toBe('MALFORMED');
  });

  it.each([
    ['says that it is', head('content-length: 1001')],
    ['has a chunk that is', `${CHUNKED}3e9\r\n`],
    ['is without saying so', head('content-type: a/b') + 'x'.repeat(1_001)],
    ['has many chunks that are', CHUNKED + `64\r\n${'x'.repeat(100)}\r\n`.repeat(11)],
  ])('that %s too large is cut off', (_, text) => {
    expect(readAll([text]).state).toBe('TOO_LARGE');
  });

  it('of random bytes never breaks the reader', () => {
    const noise = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 20 }),
        fc.constantFrom(
          'HTTP/1.1 200 OK\r\n',
          'content-length: 2\r\n',
          '\r\n',
          '\r\n\r\n',
          '2\r\n',
        ),
        fc.constantFrom('transfer-encoding: chunked\r\n', '0\r\n', '{}', CHUNKED),
      ),
    );
    fc.assert(
      fc.property(noise, (pieces) => {
        const { state, body } = readAll(pieces);
        expect(['MORE', 'DONE', 'MALFORMED', 'TOO_LARGE']).toContain(state);
        expect(body.length).toBeLessThanOrEqual(LIMIT * 2);
      }),
      { numRuns: 500 },
    );
  });
});
