import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The encoding to answer in, of those that `accept-encoding` allows. */
export function chooseEncoding(accepted: string | string[] | undefined): Encoding {
  const offered = String(accepted ?? '').toLowerCase();
  if (/\bbr\b(?!;q=0(\.0*)?\b)/.test(offered)) return 'br';
  return /\bgzip\b(?!;q=0(\.0*)?\b)/.test(offered) ? 'gzip' : 'identity';
}

/** @param brotliQuality 0 to 11; what is made once may cost more than what is made for each request. */
export async function encode(
  body: Buffer,
  encoding: Encoding,
  brotliQuality: number,
): Promise<Buffer> {
  if (encoding === 'identity') return body;
  if (encoding === 'gzip') return promisify(gzip)(body);
  const params = { [constants.BROTLI_PARAM_QUALITY]: brotliQuality };
  return promisify(brotliCompress)(body, { params });
}
