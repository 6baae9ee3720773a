/** How the end of a body is known (RFC 9112, section 6.3). */
export type BodyFraming = { readonly length: number } | 'chunked' | 'until-close';

export interface AnswerSeal {
  readonly contentDigest: string;
  readonly signatureInput: string;
  readonly signature: string;
}

export interface ResponseHead {
  readonly status: number;
  readonly contentType: string;
  readonly contentEncoding: string;
  /** What signs the answer (RFC 9421, RFC 9530); empty where the server signs nothing. */
  readonly seal: AnswerSeal;
  readonly framing: BodyFraming;
  /** Whether the connection may be used again, and for how long, as far as the server says. */
  readonly keepAliveMs: number;
}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: [^\r\n\0]*)?$/;
const FIELD_NAME = /^[!#$%&'*+\-.^`|~\w]+$/;
const NEVER_IN_LINE = /[\r\n\0]/;
const BLANKS = ' \t';
const KEPT_MS = 4_000;
const MOST_FIELDS = 200;

/**
 * Reads the head of an HTTP/1.1 response, without the empty line that ends it. `undefined` for
 * whatever two readers could understand differently: folded lines, bare line ends, two lengths, a
 * length beside an encoding, an encoding other than `chunked`.
 */
export function readResponseHead(text: string): ResponseHead | undefined {
  const lines = text.split('\r\n');
  const [, minor, code] = STATUS_LINE.exec(lines[0] ?? '') ?? [];
  const fields = fieldsIn(lines);
  if (code === undefined || fields === undefined) return undefined;
  const status = Number(code);
  const framing = framingOf(status, fields);
  if (framing === undefined) return undefined;
  const closes =
    minor === '0' || framing === 'until-close' || /\bclose\b/i.test(fields.get('connection') ?? '');
  return {
    status,
    contentType: fields.get('content-type') ?? '',
    contentEncoding: fields.get('content-encoding') ?? 'identity',
    seal: {
      contentDigest: fields.get('content-digest') ?? '',
      signatureInput: fields.get('signature-input') ?? '',
      signature: fields.get('signature') ?? '',
    },
    framing,
    keepAliveMs: closes ? 0 : keptFor(fields.get('keep-alive')),
  };
}

function fieldsIn(lines: readonly string[]): Map<string, string> | undefined {
  if (lines.length > MOST_FIELDS) return undefined;
  const fields = new Map<string, string>();
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon)).toLowerCase();
    if (!FIELD_NAME.test(key) || NEVER_IN_LINE.test(line)) return undefined;
    const value = withoutBlanks(line, colon + 1);
    const earlier = fields.get(key);
    fields.set(key, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return fields;
}

/** The rest of a line without the spaces and tabs around it, of which alone HTTP says that they mean nothing. */
function withoutBlanks(line: string, from: number): string {
  let [start, end] = [from, line.length];
  while (start < end && BLANKS.includes(line[start] as string)) start += 1;
  while (end > start && BLANKS.includes(line[end - 1] as string)) end -= 1;
  return line.slice(start, end);
}

function framingOf(status: number, fields: ReadonlyMap<string, string>): BodyFraming | undefined {
  const encoding = fields.get('transfer-encoding');
  const length = fields.get('content-length');
  if (encoding !== undefined) {
    return length === undefined && encoding.toLowerCase() === 'chunked' ? 'chunked' : undefined;
  }
  if (length !== undefined && !/^\d{1,15}$/.test(length)) return undefined;
  if (status < 200 || status === 204 || status === 304) return { length: 0 };
  return length === undefined ? 'until-close' : { length: Number(length) };
}

/** A second less than the server says, so that it does not close just when the next request comes. */
function keptFor(hint: string | undefined): number {
  const [, seconds] = /\btimeout=(\d{1,6})\b/i.exec(hint ?? '') ?? [];
  return seconds === undefined ? KEPT_MS : Math.min(KEPT_MS, Number(seconds) * 1_000 - 1_000);
}
