import type { IncomingMessage } from 'node:http';
import { isJsonDeeperThan } from './json-depth';

/** A request that is refused before GraphQL is looked at. */
export class HttpRefusal {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly message: string,
  ) {}
}

const MOST_HEADERS = 100;
const DEEPEST_BODY = 64;

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
  const refusal = checkContentType(request.headers['content-type']);
  if (refusal !== undefined) return refusal;
  const text = await readText(request, maxBytes);
  if (text instanceof HttpRefusal) return text;
  if (isJsonDeeperThan(text, DEEPEST_BODY)) {
    return new HttpRefusal(400, 'LIMIT_EXCEEDED', `The body nests deeper than ${DEEPEST_BODY}.`);
  }
  try {
    return { body: JSON.parse(text) as unknown };
  } catch {
    return new HttpRefusal(400, 'BAD_REQUEST', 'The body is not JSON.');
  }
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
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) return tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
