import { type FileHandle, open } from 'node:fs/promises';

/** One line of a log with where it begins, in bytes from the start of the file. */
export interface PlacedLine {
  readonly offset: number;
  readonly line: string;
}

const CHUNK_BYTES = 65_536;
const LINE_FEED = 10;

/**
 * The lines of a file that begin before an offset, the last first, read piece by piece: the newest of a
 * long log cost no more than those of a short one. A last line that was never finished is left out.
 * @param before where a line begins; the end of the file when left out.
 */
export async function* linesBack(file: string, before?: number): AsyncGenerator<PlacedLine> {
  const handle = await openIfThere(file);
  if (handle === undefined) return;
  try {
    const { size } = await handle.stat();
    let at = Math.min(before ?? size, size);
    let rest: Buffer = Buffer.alloc(0);
    while (at > 0) {
      const start = Math.max(0, at - CHUNK_BYTES);
      rest = Buffer.concat([await readPiece(handle, start, at), rest]);
      at = start;
      // What stands before the first line end may begin in the piece before.
      const cut = at === 0 ? 0 : rest.indexOf(LINE_FEED) + 1;
      if (cut === 0 && at > 0) continue;
      yield* linesOf(rest.subarray(cut), at + cut).reverse();
      rest = rest.subarray(0, cut);
    }
  } finally {
    await handle.close();
  }
}

function linesOf(block: Buffer, offset: number): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (let start = 0; ;) {
    const end = block.indexOf(LINE_FEED, start);
    if (end === -1) return lines;
    lines.push({ offset: offset + start, line: block.toString('utf8', start, end) });
    start = end + 1;
  }
}

async function openIfThere(file: string): Promise<FileHandle | undefined> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function readPiece(handle: FileHandle, start: number, end: number): Promise<Buffer> {
  const piece = Buffer.alloc(end - start);
  const { bytesRead } = await handle.read(piece, 0, piece.length, start);
  return piece.subarray(0, bytesRead);
}
