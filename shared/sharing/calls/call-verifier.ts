import { type CallKeys, countingKey, derivedKey, publicKeyOf } from './call-keys';
import {
  type Component,
  type SignatureKey,
  algorithmOf,
  contentDigest,
  isSignatureOf,
  signBase,
  signatureBase,
} from './http-signature';
import type { HmacKey } from './hmac-key';
import { NonceMemory } from './nonce-memory';
import { ANSWER_COMPONENTS, CALL_COMPONENTS, CALL_LABEL, LIFE_S, SKEW_S } from './sealed-call';
import { type SignatureInput, parseSignatureInput, signatureUnder } from './signature-input';

/** A request as it came, before its body is read. */
export interface ReceivedCall {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A call that its gateway sealed; the body is still to be checked. */
export interface VerifiedCall {
  /** Whether this is the body that was sealed. */
  readonly isBody: (body: string | Uint8Array) => boolean;
  /** Headers that seal the answer to this call. */
  readonly sealAnswer: (status: number, body: string | Uint8Array) => Record<string, string>;
  /** What was signed and the signature, where the owner demands proof of who called. */
  readonly proof?: { readonly base: string; readonly signature: string };
}

/** Why a call is not answered; for the owner's log. */
export type CallFault =
  'UNSIGNED' | 'MALFORMED' | 'NOT_COVERED' | 'EXPIRED' | 'UNKNOWN_KEY' | 'FORGED' | 'REPLAYED';

/** Tells whether a call is one of the gateway, made now, for this subgraph and for the first time. */
export type VerifyCall = (call: ReceivedCall, now?: number) => VerifiedCall | CallFault;

const ANSWER_LIST = `(${ANSWER_COMPONENTS.join(' ')})`;
const LONGEST_NONCE = 100;

/**
 * @param keys as they are now; they may change at any time.
 * @param startedAt since when calls are remembered, in milliseconds since 1970. One that was made before may
 * have been answered already, by the process that ran then.
 */
export function createCallVerifier(
  keys: () => CallKeys,
  startedAt = performance.timeOrigin,
): VerifyCall {
  const nonces = new NonceMemory((LIFE_S + SKEW_S) * 1_000);
  return (call, now = Date.now()) => {
    const input = inputOf(call);
    if (typeof input === 'string') return input;
    const { created, expires, nonce, keyId } = termsOf(input);
    if (!isTimely(created, expires, now / 1_000)) return 'EXPIRED';
    if (created * 1_000 < startedAt) return 'EXPIRED';
    const known = keys();
    const key = countingKey(known, keyId, now);
    if (key === undefined) return 'UNKNOWN_KEY';
    const secret = derivedKey(known, key, created);
    const base = baseOf(call, input);
    if (base === undefined) return 'NOT_COVERED';
    const checking = checkingKey(known, secret);
    const algorithm = algorithmOf(checking);
    const signature = signatureUnder(CALL_LABEL, headerOf(call, 'signature') ?? '');
    if (input.parameters.get('alg') !== algorithm || signature === undefined) return 'FORGED';
    if (!isSignatureOf(base, signature, checking)) return 'FORGED';
    // Only now: who cannot sign must not be able to fill the memory of nonces.
    if (nonce === '' || nonce.length > LONGEST_NONCE || !nonces.isNew(nonce, now))
      return 'REPLAYED';
    return {
      isBody: (body) => headerOf(call, 'content-digest') === contentDigest(body),
      sealAnswer: (status, body) => sealAnswer({ secret, keyId, signature }, status, body),
      ...(algorithm === 'ed25519' && { proof: { base, signature } }),
    };
  };
}

function inputOf(call: ReceivedCall): SignatureInput | CallFault {
  const text = headerOf(call, 'signature-input');
  if (text === undefined) return 'UNSIGNED';
  const input = parseSignatureInput(text)?.get(CALL_LABEL);
  if (input === undefined) return 'MALFORMED';
  return CALL_COMPONENTS.every((name) => input.components.includes(name)) ? input : 'NOT_COVERED';
}

function termsOf({ parameters }: SignatureInput) {
  const numberOf = (name: string) => {
    const value = parameters.get(name);
    return typeof value === 'number' ? value : NaN;
  };
  const textOf = (name: string) => {
    const value = parameters.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    created: numberOf('created'),
    expires: numberOf('expires'),
    nonce: textOf('nonce'),
    keyId: textOf('keyid'),
  };
}

function isTimely(created: number, expires: number, now: number): boolean {
  return created <= now + SKEW_S && now <= expires && expires - created <= LIFE_S;
}

/** Nothing when it covers what a call does not have. */
function baseOf(call: ReceivedCall, { components, text }: SignatureInput): string | undefined {
  const values: Component[] = [];
  for (const identifier of components) {
    const value = valueOf(call, identifier);
    if (value === undefined) return undefined;
    values.push([identifier, value]);
  }
  return signatureBase(values, text);
}

function valueOf(call: ReceivedCall, identifier: string): string | undefined {
  if (identifier === '"@method"') return call.method;
  if (identifier === '"@request-target"') return call.target;
  const name = /^"([a-z0-9-]+)"$/.exec(identifier)?.[1];
  return name === undefined ? undefined : headerOf(call, name);
}

function headerOf({ headers }: ReceivedCall, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

function checkingKey({ gatewayKey }: CallKeys, secret: HmacKey): SignatureKey {
  return gatewayKey === undefined ? secret : publicKeyOf(gatewayKey);
}

interface SealOfCall {
  readonly secret: HmacKey;
  readonly keyId: string;
  readonly signature: string;
}

function sealAnswer(
  { secret, keyId, signature }: SealOfCall,
  status: number,
  body: string | Uint8Array,
) {
  const digest = contentDigest(body);
  const created = Math.floor(Date.now() / 1_000);
  const params = `${ANSWER_LIST};created=${created};keyid="${keyId}";alg="hmac-sha256"`;
  const base = signatureBase(
    [
      [ANSWER_COMPONENTS[0], String(status)],
      [ANSWER_COMPONENTS[1], digest],
      [ANSWER_COMPONENTS[2], `:${signature}:`],
    ],
    params,
  );
  return {
    'content-digest': digest,
    'signature-input': `answer=${params}`,
    signature: `answer=:${signBase(base, secret)}:`,
  };
}
