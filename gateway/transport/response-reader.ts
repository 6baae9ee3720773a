import { ChunkedReader, type ReadState } from './chunked-reader';
import { GrowingBytes } from './growing-bytes';
import { type ResponseHead, readResponseHead } from './response-head';

const END_OF_HEAD = '\r\n\r\n';
const LARGEST_HEAD = 16 * 1_024;
const MOST_INTERIM = 5;

/**
 * Reads one HTTP/1.1 response from the bytes of a connection (RFC 9112). The pieces are copied, so
 * they may lie in memory that the next piece overwrites.
 */
export class ResponseReader {
  head: ResponseHead | undefined;
  /** Bytes came after the end of the response, which nobody asked for. */
  hasExcess = false;
  private readonly headBytes = new GrowingBytes();
  private readonly body = new GrowingBytes();
  private chunks: ChunkedReader | undefined;
  private interim = 0;

  constructor(private readonly maxBytes: number) {}

  /** Whether any byte of the response has come. */
  get hasBegun(): boolean {
    return this.head !== undefined || this.headBytes.size > 0 || this.interim > 0;
  }

  read(piece: Buffer): ReadState {
    return this.head === undefined ? this.readHead(piece) : this.readBody(this.head, piece);
  }

  /** The state when the connection has ended. */
  end(): ReadState {
    return this.head?.framing === 'until-close' ? 'DONE' : 'MORE';
  }

  takeBody(): Buffer {
    return this.body.take();
  }

  private readHead(piece: Buffer): ReadState {
    let bytes = piece;
    if (this.headBytes.size > 0) {
      this.headBytes.append(piece);
      bytes = this.headBytes.take();
    }
    const end = bytes.indexOf(END_OF_HEAD);
    if (end === -1) {
      if (bytes === piece) this.headBytes.append(piece);
      return bytes.length > LARGEST_HEAD ? 'MALFORMED' : 'MORE';
    }
    if (end > LARGEST_HEAD) return 'MALFORMED';
    const head = readResponseHead(bytes.toString('latin1', 0, end));
    if (head === undefined || head.status === 101) return 'MALFORMED';
    const rest = bytes.subarray(end + END_OF_HEAD.length);
    if (head.status < 200) return this.skipInterim(rest);
    this.head = head;
    if (head.framing === 'chunked') this.chunks = new ChunkedReader(this.body, this.maxBytes);
    return this.readBody(head, rest);
  }

  /** A 100 or 103 comes before the response itself. */
  private skipInterim(rest: Buffer): ReadState {
    this.interim += 1;
    if (this.interim > MOST_INTERIM) return 'MALFORMED';
    const kept = Buffer.from(rest);
    this.headBytes.size = 0;
    return kept.length === 0 ? 'MORE' : this.readHead(kept);
  }

  private readBody({ framing }: ResponseHead, piece: Buffer): ReadState {
    if (this.chunks !== undefined) {
      const state = this.chunks.read(piece);
      this.hasExcess = this.chunks.hasExcess;
      return state;
    }
    const length = typeof framing === 'object' ? framing.length : Infinity;
    if (length !== Infinity && length > this.maxBytes) return 'TOO_LARGE';
    const wanted = length - this.body.size;
    this.hasExcess = piece.length > wanted;
    this.body.append(this.hasExcess ? piece.subarray(0, wanted) : piece);
    if (this.body.size > this.maxBytes) return 'TOO_LARGE';
    return this.body.size === length ? 'DONE' : 'MORE';
  }
}
