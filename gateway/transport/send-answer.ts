import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RenderedAnswer } from '../execution/compiled/run-program';
import { chooseEncoding, encode } from './choose-encoding';

const SMALLEST_COMPRESSED = 1_024;
const QUALITY = 4;

/** Ends a response with an answer, compressed when that is worth it and the client can read it. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: string | RenderedAnswer,
): Promise<void> {
  const body = typeof answer === 'string' ? Buffer.from(answer, 'utf8') : bytesOf(answer);
  const encoding =
    body.length < SMALLEST_COMPRESSED
      ? 'identity'
      : chooseEncoding(request.headers['accept-encoding']);
  response.appendHeader('vary', 'accept-encoding');
  if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
  // Its memory serves the next answer once nobody reads from it any more.
  if (typeof answer !== 'string' && encoding === 'identity') response.once('close', answer.release);
  const sent = await encode(body, encoding, QUALITY);
  if (typeof answer !== 'string' && encoding !== 'identity') answer.release();
  response.setHeader('content-length', sent.length);
  response.end(sent);
}

function bytesOf({ bytes }: RenderedAnswer): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
