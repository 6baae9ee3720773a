import { type Socket, connect as connectPlain, isIP } from 'node:net';
import { connect as connectSecurely } from 'node:tls';
import type { ReadState } from './chunked-reader';
import type { ResponseHead } from './response-head';
import { ResponseReader } from './response-reader';

/** Where connections lead. */
export interface Origin {
  readonly isSecure: boolean;
  readonly host: string;
  readonly port: number;
}

/** What became of one request on a connection. */
export type Exchange =
  | { readonly head: ResponseHead; readonly body: Buffer }
  | {
      readonly broke: 'CONNECTION' | 'TIMEOUT' | 'MALFORMED' | 'TOO_LARGE';
      /** For the log: a code, never a text that somebody else wrote. */
      readonly reason: string;
      /** Whether any byte of an answer had come. */
      readonly hasBegun: boolean;
    };

/**
 * Read into by every plain connection, one after the other: readers copy what they keep. So a
 * connection that waits holds no memory, and a byte is copied once.
 */
const READ_BUFFER = Buffer.allocUnsafeSlow(64 * 1_024);

/** One connection to a subgraph, for one request at a time. */
export class SubgraphConnection {
  /** When it should not be used any more, in `performance.now()`. */
  freshUntil = Infinity;
  private readonly socket: Socket;
  private reader: ResponseReader | undefined;
  private settle: ((exchange: Exchange) => void) | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    origin: Origin,
    private readonly onClose: (connection: SubgraphConnection) => void,
  ) {
    this.socket = open(origin, (piece) => this.take(piece));
    this.socket.setNoDelay(true);
    this.socket.on('end', () => this.onEnd());
    this.socket.on('error', (error: NodeJS.ErrnoException) => this.fail('CONNECTION', error.code));
    this.socket.on('close', () => {
      this.fail('CONNECTION', 'CLOSED');
      this.onClose(this);
    });
  }

  get isOpen(): boolean {
    return !this.socket.destroyed;
  }

  /** Sends a request and reads its response, for at most `milliseconds`. Never rejects. */
  exchange(request: Buffer, maxBytes: number, milliseconds: number): Promise<Exchange> {
    return new Promise((resolve) => {
      this.reader = new ResponseReader(maxBytes);
      this.settle = resolve;
      this.timer = setTimeout(() => this.fail('TIMEOUT', 'DEADLINE'), Math.ceil(milliseconds));
      this.socket.write(request);
    });
  }

  destroy(): void {
    this.socket.destroy();
  }

  private take(piece: Buffer): void {
    const { reader } = this;
    // What comes unasked could be taken for the answer to the next request.
    if (reader === undefined) return this.destroy();
    this.advance(reader, reader.read(piece));
  }

  private onEnd(): void {
    const { reader } = this;
    if (reader !== undefined) this.advance(reader, reader.end());
    this.fail('CONNECTION', 'ENDED');
    this.destroy();
  }

  private advance(reader: ResponseReader, state: ReadState): void {
    if (state === 'MORE') return;
    if (state !== 'DONE' || reader.head === undefined) {
      return this.fail(state === 'TOO_LARGE' ? state : 'MALFORMED', state);
    }
    const { head, hasExcess } = reader;
    if (head.keepAliveMs <= 0 || hasExcess) this.destroy();
    this.freshUntil = performance.now() + head.keepAliveMs;
    this.finish({ head, body: reader.takeBody() });
  }

  private fail(broke: 'CONNECTION' | 'TIMEOUT' | 'MALFORMED' | 'TOO_LARGE', reason = ''): void {
    if (this.settle === undefined) return;
    const hasBegun = this.reader?.hasBegun ?? false;
    this.destroy();
    this.finish({ broke, reason, hasBegun });
  }

  private finish(exchange: Exchange): void {
    const { settle } = this;
    clearTimeout(this.timer);
    this.reader = undefined;
    this.settle = undefined;
    settle?.(exchange);
  }
}

function open({ isSecure, host, port }: Origin, take: (piece: Buffer) => void): Socket {
  if (isSecure) {
    const name = isIP(host) === 0 ? { servername: host } : {};
    return connectSecurely({ host, port, ...name }).on('data', take);
  }
  const callback = (size: number): boolean => {
    take(READ_BUFFER.subarray(0, size));
    return true;
  };
  return connectPlain({ host, port, onread: { buffer: READ_BUFFER, callback } });
}
