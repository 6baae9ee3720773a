import { type KeyObject, randomBytes } from 'node:crypto';
import { PassageError } from '../../core/errors';
import { publicKeyText } from '../ed25519';
import { type CallKeys, derivedKey, sealingKey } from './call-keys';
import {
  type SignatureKey,
  algorithmOf,
  contentDigest,
  isSignatureOf,
  signBase,
} from './http-signature';
import type { HmacKey } from './hmac-key';
import { ANSWER_COMPONENTS, ANSWER_LABEL, CALL_COMPONENTS, LIFE_S } from './sealed-call';
import { signatureUnder } from './signature-input';

/** One call of a subgraph as its seal covers it. */
export interface Call {
  readonly method: 'GET' | 'POST';
  /** Path and query, as they stand in the request line. */
  readonly target: string;
  readonly body: string | Uint8Array;
  /** The values of `passage-caller` and `passage-policy`. */
  readonly caller: string;
  readonly policy: string;
}

/** A call that was sealed: what is sent with it, and what its answer is held to. */
export interface SealedCall {
  readonly headers: Readonly<Record<string, string>>;
  readonly isAnswer: (answer: SealedAnswer) => boolean;
}

/** An answer as far as its seal covers it. */
export interface SealedAnswer {
  readonly status: number;
  readonly contentDigest: string;
  readonly signatureInput: string;
  readonly signature: string;
  readonly body: Uint8Array;
}

/** Seals calls of one subgraph (RFC 9421), and tells whether an answer is the subgraph's to this very call. */
export type SignCall = (call: Call, now?: number) => SealedCall;

const CALL_LIST = `(${CALL_COMPONENTS.join(' ')})`;
const ANSWER_INPUT = new RegExp(
  `^${ANSWER_LABEL}=${`(${ANSWER_COMPONENTS.join(' ')})`.replace(/[()]/g, '\\$&')};created=\\d{1,12};keyid="[a-z0-9._-]+";alg="hmac-sha256"$`,
);

/** No two processes and no two calls of one have the same nonce. */
const PROCESS = randomBytes(12).toString('base64url');
let made = 0;

/** What all calls of one second have in common: keys begin and end with whole seconds. */
interface Second {
  readonly known: CallKeys;
  readonly created: number;
  /** Seals the answers, and the calls too where no proof is demanded. */
  readonly secret: HmacKey;
  readonly signing: SignatureKey;
  /** The parameters of a call's signature, before and after what tells this call from others. */
  readonly before: string;
  readonly after: string;
}

/**
 * @param keys as they are now; they may change at any time.
 * @param gateway the gateway's private Ed25519 key, for subgraphs whose owner demands its proof.
 */
export function createCallSigner(keys: () => CallKeys, gateway?: KeyObject): SignCall {
  let second: Second | undefined;
  return (call, now = Date.now()) => {
    const known = keys();
    const created = Math.floor(now / 1_000);
    if (second?.created !== created || second.known !== known) {
      second = secondOf(known, created, gateway);
    }
    return sealed(call, second);
  };
}

function secondOf(known: CallKeys, created: number, gateway: KeyObject | undefined): Second {
  const key = sealingKey(known, created * 1_000);
  if (key === undefined) throw cannotSign(known, 'no key that has begun');
  const secret = derivedKey(known, key, created);
  const signing = proofKey(known, gateway) ?? secret;
  return {
    ...{ known, created, secret, signing },
    before: `${CALL_LIST};created=${created};expires=${created + LIFE_S};nonce="${PROCESS}.`,
    after: `";keyid="${key.id}";alg="${algorithmOf(signing)}"`,
  };
}

/** The base is written as {@link signatureBase} would, at once: this is done for every call. */
function sealed(call: Call, { before, after, secret, signing }: Second): SealedCall {
  const { method, target, body, caller, policy } = call;
  const digest = contentDigest(body);
  const params = `${before}${(made += 1).toString(36)}${after}`;
  const [ofMethod, ofTarget, ofDigest, ofCaller, ofPolicy] = CALL_COMPONENTS;
  const base = `${ofMethod}: ${method}\n${ofTarget}: ${target}\n${ofDigest}: ${digest}\n${ofCaller}: ${caller}\n${ofPolicy}: ${policy}\n"@signature-params": ${params}`;
  const seal = signBase(base, signing);
  const headers = {
    'passage-caller': caller,
    'passage-policy': policy,
    'content-digest': digest,
    'signature-input': `call=${params}`,
    signature: `call=:${seal}:`,
  };
  return { headers, isAnswer: (answer) => isAnswerTo(seal, secret, answer) };
}

/** The key under which an answer is sealed is the one of its call, also when the hour has ended since. */
function isAnswerTo(seal: string, key: HmacKey, answer: SealedAnswer): boolean {
  const { status, contentDigest: digest, signatureInput } = answer;
  const signature = signatureUnder(ANSWER_LABEL, answer.signature);
  if (signature === undefined || !ANSWER_INPUT.test(signatureInput)) return false;
  const params = signatureInput.slice(ANSWER_LABEL.length + 1);
  const [ofStatus, ofDigest, ofCall] = ANSWER_COMPONENTS;
  const base = `${ofStatus}: ${status}\n${ofDigest}: ${digest}\n${ofCall}: :${seal}:\n"@signature-params": ${params}`;
  return isSignatureOf(base, signature, key) && digest === contentDigest(answer.body);
}

function proofKey(keys: CallKeys, gateway: KeyObject | undefined): KeyObject | undefined {
  if (keys.gatewayKey === undefined) return undefined;
  if (gateway !== undefined && publicKeyText(gateway) === keys.gatewayKey) return gateway;
  throw cannotSign(
    keys,
    'its owner demands the signature of a gateway key that this gateway has not',
  );
}

function cannotSign({ subgraph }: CallKeys, reason: string): PassageError {
  return new PassageError('CONFIGURATION_INVALID', `calls cannot be signed: ${reason}`, {
    where: `the call keys of "${subgraph}"`,
  });
}
