import type { GrowingBytes } from './growing-bytes';

/** How far what is read has come; all but `MORE` end it. */
export type ReadState = 'MORE' | 'DONE' | 'MALFORMED' | 'TOO_LARGE';

const [CR, LF] = [0x0d, 0x0a];
const SIZE_LINE = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n\0]*)?$/i;
const LONGEST_LINE = 1_024;
const LARGEST_TRAILER = 8_192;

/** Reads a chunked body (RFC 9112, section 7.1) into bytes; extensions and trailers are passed over. */
export class ChunkedReader {
  hasExcess = false;
  private line = '';
  /** Bytes of the chunk still to come; -1 where a line is read. */
  private left = -1;
  private expects: 'SIZE' | 'END_OF_CHUNK' | 'TRAILER' = 'SIZE';
  private trailer = 0;

  constructor(
    private readonly body: GrowingBytes,
    private readonly maxBytes: number,
  ) {}

  read(piece: Buffer): ReadState {
    let at = 0;
    while (at < piece.length) {
      if (this.left > 0) {
        const end = Math.min(piece.length, at + this.left);
        this.body.append(piece.subarray(at, end));
        this.left -= end - at;
        at = end;
        if (this.left > 0) return 'MORE';
        this.left = -1;
        continue;
      }
      const end = piece.indexOf(LF, at);
      this.line += piece.toString('latin1', at, end === -1 ? piece.length : end);
      if (this.line.length > LONGEST_LINE) return 'MALFORMED';
      if (end === -1) return 'MORE';
      at = end + 1;
      const state = this.takeLine();
      if (state === 'DONE') this.hasExcess = at < piece.length;
      if (state !== 'MORE') return state;
    }
    return 'MORE';
  }

  private takeLine(): ReadState {
    if (this.line.charCodeAt(this.line.length - 1) !== CR) return 'MALFORMED';
    const line = this.line.slice(0, -1);
    this.line = '';
    if (this.expects === 'END_OF_CHUNK') {
      this.expects = 'SIZE';
      return line === '' ? 'MORE' : 'MALFORMED';
    }
    if (this.expects === 'TRAILER') return this.takeTrailer(line);
    const [, size] = SIZE_LINE.exec(line) ?? [];
    if (size === undefined) return 'MALFORMED';
    this.left = parseInt(size, 16);
    if (this.body.size + this.left > this.maxBytes) return 'TOO_LARGE';
    this.expects = this.left === 0 ? 'TRAILER' : 'END_OF_CHUNK';
    return 'MORE';
  }

  private takeTrailer(line: string): ReadState {
    if (line === '') return 'DONE';
    this.trailer += line.length;
    return this.trailer > LARGEST_TRAILER ? 'MALFORMED' : 'MORE';
  }
}
