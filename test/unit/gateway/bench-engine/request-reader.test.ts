import { RequestReader } from '../../../../gateway/commands/bench-engine/request-reader';

function headOf({ path, body }: { path: string; body: string }): string {
  return `POST ${path} HTTP/1.1\r\nhost: x\r\nContent-Length: ${Buffer.byteLength(body)}`;
}

describe('requests read from a connection', () => {
  const expected = [
    { path: '/a', body: '{"query":"é"}' },
    { path: '/b', body: '' },
    { path: '/c', body: '{}' },
  ].map((request) => ({ ...request, head: headOf(request) }));
  const text = expected.map(({ head, body }) => `${head}\r\n\r\n${body}`).join('');

  it('cuts several requests out of one piece', () => {
    expect(new RequestReader().read(Buffer.from(text))).toEqual(expected);
  });

  it.each([1, 2, 7, 50])('joins pieces of %i bytes', (size) => {
    const reader = new RequestReader();
    const bytes = Buffer.from(text);
    const read = [];
    for (let start = 0; start < bytes.length; start += size) {
      read.push(...(reader.read(bytes.subarray(start, start + size)) ?? []));
    }
    expect(read).toEqual(expected);
  });

  it('cannot read a request without a length', () => {
    const chunked = 'POST /a HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n';
    expect(new RequestReader().read(Buffer.from(chunked))).toBeUndefined();
  });
});
