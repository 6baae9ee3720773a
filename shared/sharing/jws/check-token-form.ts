import { PassageError } from '../../core/errors';

/** The signature algorithms that may be taken: asymmetric ones alone (RFC 7518, RFC 8037). */
export const TOKEN_ALGORITHMS = [
  'EdDSA',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
] as const;

export type TokenAlgorithm = (typeof TOKEN_ALGORITHMS)[number];

/** What a token says of itself before anybody has verified it. */
export interface TokenForm {
  readonly algorithm: TokenAlgorithm;
  /** The name of the key that signed it; absent when the header names none. */
  readonly keyId?: string;
  readonly type?: string;
}

const LONGEST_TOKEN = 8_192;
const LONGEST_NAME = 200;
/** `x5t` names a certificate and gives nothing to trust. Whatever else a header may carry is refused. */
const MEMBERS: ReadonlySet<string> = new Set(['alg', 'kid', 'typ', 'x5t', 'x5t#S256']);

/**
 * Looks at a JWS in compact form before any library does (RFC 7515, RFC 8725): its size, three parts each in
 * the one spelling of base64url, and a header that names an allowed algorithm and carries no key, no address
 * and no extension. What is wrong is said without repeating the token.
 * @throws PassageError UNAUTHENTICATED
 */
export function checkTokenForm(
  token: string,
  allowed: readonly TokenAlgorithm[] = TOKEN_ALGORITHMS,
): TokenForm {
  if (token.length > LONGEST_TOKEN) throw refusal(`it has more than ${LONGEST_TOKEN} characters`);
  const parts = token.split('.');
  if (parts.length !== 3) throw refusal('it has not three parts');
  const [header = '', payload = '', signature = ''] = parts;
  if (!isBase64url(header) || !isBase64url(payload) || !isBase64url(signature)) {
    throw refusal('a part of it is not base64url');
  }
  if (header === '' || signature === '') throw refusal('it has no header or no signature');
  return formOf(headerIn(header), allowed);
}

/** Whatever is wrong with a token, in words that repeat nothing of it. */
export function refusal(reason: string): PassageError {
  return new PassageError('UNAUTHENTICATED', `the access token cannot be taken: ${reason}`);
}

function formOf(
  header: Readonly<Record<string, unknown>>,
  allowed: readonly TokenAlgorithm[],
): TokenForm {
  if (Object.keys(header).some((name) => !MEMBERS.has(name))) {
    throw refusal(`its header has members beside ${[...MEMBERS].join(', ')}`);
  }
  const algorithm = allowed.find((known) => known === header['alg']);
  if (algorithm === undefined) throw refusal(`it is not signed with ${allowed.join(', ')}`);
  const [keyId, type] = [nameIn(header, 'kid'), nameIn(header, 'typ')];
  return {
    algorithm,
    ...(keyId !== undefined && { keyId }),
    ...(type !== undefined && { type }),
  };
}

function nameIn(header: Readonly<Record<string, unknown>>, member: string): string | undefined {
  const value = header[member];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME) return value;
  throw refusal(`the "${member}" of its header is unusable`);
}

function headerIn(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Told below.
  }
  throw refusal('its header is no JSON object');
}

/** Without padding, and without bits that no byte holds. */
function isBase64url(part: string): boolean {
  return (
    /^[A-Za-z0-9_-]*$/.test(part) && Buffer.from(part, 'base64url').toString('base64url') === part
  );
}
