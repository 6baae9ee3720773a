import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isModestJson } from './is-modest-json';

/** A request that is refused before GraphQL is looked at. */
export class HttpRefusal {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly message: string,
  ) {}
}

const MOST_HEADERS = 100;
/** How deep and wide JSON of a client may be. */
export const BODY_LIMITS = { depth: 64, members: 40_000, membersOfOne: 1_000 };

const CUT_OFF = new HttpRefusal(400, 'BAD_REQUEST', 'The body is cut off.');

/** Refuses headers that no honest client sends. */
export function checkHeaders({ rawHeaders }: IncomingMessage): HttpRefusal | undefined {
  if (rawHeaders.length / 2 > MOST_HEADERS) {
    return new HttpRefusal(431, 'LIMIT_EXCEEDED', `More than ${MOST_HEADERS} headers.`);
  }
  const isOdd = rawHeaders.some(
    (name, index) => index % 2 === 0 && name.toLowerCase() === '__proto__',
  );
  return isOdd ? new HttpRefusal(400, 'BAD_REQUEST', 'A header has an unusable name.') : undefined;
}

/** Reads the JSON body of a POST, within limits. */
export async function readJsonBody(
  request: IncomingMessage,
  maxBytes: number,
): Promise<{ readonly body: unknown } | HttpRefusal> {
  const refusal =
    checkEncoding(request.headers) ?? checkContentType(request.headers['content-type']);
  if (refusal !== undefined) return refusal;
  const text = await readText(request, maxBytes);
  if (text instanceof HttpRefusal) return text;
  // Found before it is parsed: a batch may hold tens of thousands of questions.
  if (/^\s*\[/.test(text)) {
    return new HttpRefusal(400, 'BAD_REQUEST', 'The body must be one question, not a list.');
  }
  if (!isModestJson(text, BODY_LIMITS)) {
    const { depth, members, membersOfOne } = BODY_LIMITS;
    const expected = `at most ${depth} levels, ${membersOfOne} members of one object, ${members} of all`;
    return new HttpRefusal(400, 'LIMIT_EXCEEDED', `The body is too deep or wide: ${expected}.`);
  }
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return new HttpRefusal(400, 'BAD_REQUEST', 'The body is not JSON.');
  }
}

/** A compressed body could grow without bound. */
function checkEncoding({ 'content-encoding': encoding = 'identity' }: IncomingHttpHeaders) {
  if (encoding === 'identity') return undefined;
  return new HttpRefusal(415, 'BAD_REQUEST', 'The body must not be compressed.');
}

function checkContentType(given = ''): HttpRefusal | undefined {
  const [type = '', ...parameters] = given.toLowerCase().split(';');
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith('charset='));
  const isUtf8 = charset === undefined || /^charset="?utf-?8"?$/.test(charset);
  if (type.trim() === 'application/json' && isUtf8) return undefined;
  return new HttpRefusal(415, 'BAD_REQUEST', 'The body must be application/json in UTF-8.');
}

async function readText(request: IncomingMessage, maxBytes: number): Promise<string | HttpRefusal> {
  const tooLarge = new HttpRefusal(413, 'LIMIT_EXCEEDED', `The body is over ${maxBytes} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return tooLarge;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) return void chunks.push(chunk);
      request.pause();
      resolve(tooLarge);
    });
    request.once('end', () => {
      const [only] = chunks;
      const whole = chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
      resolve(whole.toString('utf8'));
    });
    request.once('error', reject);
    // Without its end the client has gone, and nobody waits for the answer.
    request.once('close', () => resolve(CUT_OFF));
  });
}
