import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import { PassageError } from '../../core/errors';
import { reading } from '../reading';

export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
}

const LONGEST_FIRST_LINE = 64 * 1024;

/** The first line of a UTF-8 file, without reading more than that may take. */
export function readFirstLine(path: string): string {
  const file = reading(path, () => openSync(path, 'r'));
  try {
    const start = Buffer.alloc(LONGEST_FIRST_LINE);
    const length = reading(path, () => readSync(file, start));
    return (
      start
        .toString('utf8', 0, length)
        .replace(/^\ufeff/, '')
        .split('\n', 1)[0] ?? ''
    );
  } finally {
    closeSync(file);
  }
}

/**
 * The lines of a UTF-8 file, however large; blank lines at its end are no lines.
 * @throws PassageError FILE_UNREADABLE, or FILE_MALFORMED when the bytes are not UTF-8.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 0;
  let blank: Line[] = [];
  for await (const text of splitLines(path)) {
    const line = { number: (number += 1), text };
    if (text.trim() === '') {
      blank.push(line);
      continue;
    }
    yield* blank;
    blank = [];
    yield line;
  }
}

async function* splitLines(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const lines = (rest + decodeMore(path, decoder, chunk as Buffer)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest + decodeMore(path, decoder);
}

function decodeMore(path: string, decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (cause) {
    throw new PassageError('FILE_MALFORMED', 'the file is not utf-8 text', { where: path, cause });
  }
}
