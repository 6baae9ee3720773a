export interface ReadRequest {
  /** Request line and headers. */
  readonly head: string;
  readonly path: string;
  readonly body: string;
}

const END_OF_HEAD = '\r\n\r\n';

/**
 * Cuts HTTP/1.1 requests with a `content-length` out of the bytes of one connection; as little work
 * as possible, because it shares a processor with the gateway that is measured.
 */
export class RequestReader {
  private chunks: Buffer[] = [];
  private size = 0;
  /** Bytes that are needed before anything can be cut. */
  private needed = 1;

  /** The requests that are whole after these bytes; undefined when they cannot be read. */
  read(chunk: Buffer): ReadRequest[] | undefined {
    this.chunks.push(chunk);
    this.size += chunk.length;
    if (this.size < this.needed) return [];
    let rest = this.chunks.length === 1 ? chunk : Buffer.concat(this.chunks);
    const requests: ReadRequest[] = [];
    for (;;) {
      const end = rest.indexOf(END_OF_HEAD);
      if (end === -1) return this.keep(rest, rest.length + 1, requests);
      const head = rest.toString('latin1', 0, end);
      const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
      if (length === undefined) return undefined;
      const start = end + END_OF_HEAD.length;
      const stop = start + Number(length);
      if (rest.length < stop) return this.keep(rest, stop, requests);
      const path = head.slice(head.indexOf(' ') + 1, head.indexOf(' HTTP/'));
      requests.push({ head, path, body: rest.toString('utf8', start, stop) });
      rest = rest.subarray(stop);
    }
  }

  private keep(rest: Buffer, needed: number, requests: ReadRequest[]): ReadRequest[] {
    this.chunks = rest.length === 0 ? [] : [rest];
    this.size = rest.length;
    this.needed = rest.length === 0 ? 1 : needed;
    return requests;
  }
}
