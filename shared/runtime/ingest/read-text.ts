import { readFileSync } from 'node:fs';
import { TextDecoder } from 'node:util';
import iconv from 'iconv-lite';
import { PassageError } from '../../core/errors';
import { reading } from '../reading';

/**
 * The text of a source file, without a byte-order mark. UTF-8 unless the mapping names another
 * encoding, as windows-1252 (which Node 20 itself reads as Latin-1) or utf-16le.
 * @throws PassageError FILE_UNREADABLE, or FILE_MALFORMED when the bytes are not of the encoding.
 */
export function readText(path: string, encoding = 'utf-8'): string {
  const bytes = reading(path, () => readFileSync(path));
  try {
    return withoutNul(path, decode(path, bytes, encoding));
  } catch (cause) {
    if (cause instanceof PassageError) throw cause;
    throw new PassageError('FILE_MALFORMED', `the file is not ${encoding} text`, {
      where: path,
      expected: `${encoding}, or another encoding named in the mapping file`,
      cause,
    });
  }
}

/** Text of two bytes for each character, read as one, is valid UTF-8 with NUL between the letters. */
function withoutNul(path: string, text: string): string {
  if (!text.includes('\0')) return text;
  throw new PassageError('FILE_MALFORMED', 'the file holds NUL characters', {
    where: path,
    expected: 'text; a UTF-16 file needs its encoding named in the mapping file',
  });
}

function decode(path: string, bytes: Buffer, encoding: string): string {
  if (/^utf-?8$/i.test(encoding)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (iconv.encodingExists(encoding)) return iconv.decode(bytes, encoding);
  throw new PassageError('FILE_MALFORMED', 'the encoding is not known', {
    where: path,
    value: encoding,
    expected: 'a name as utf-8, windows-1252 or iso-8859-1',
  });
}
