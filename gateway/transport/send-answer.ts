import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, encode } from './choose-encoding';

const SMALLEST_COMPRESSED = 1_024;
const QUALITY = 4;

/** Ends a response with a text, compressed when that is worth it and the client can read it. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
): Promise<void> {
  const body = Buffer.from(text, 'utf8');
  const encoding =
    body.length < SMALLEST_COMPRESSED
      ? 'identity'
      : chooseEncoding(request.headers['accept-encoding']);
  response.appendHeader('vary', 'accept-encoding');
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  const sent = await encode(body, encoding, QUALITY);
  response.setHeader('content-length', sent.length);
  response.end(sent);
}
