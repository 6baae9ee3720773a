import { type KeyObject, randomBytes } from 'node:crypto';
import { PassageError } from '../../core/errors';
import { publicKeyText } from '../ed25519';
import { type CallKeys, derivedKey, sealingKey } from './call-keys';
import {
  type SignatureAlgorithm,
  contentDigest,
  isSignatureOf,
  signBase,
  signatureBase,
} from './http-signature';
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
  `^${ANSWER_LABEL}=(${`(${ANSWER_COMPONENTS.join(' ')})`.replace(/[()]/g, '\\$&')};created=\\d{1,12};keyid="[a-z0-9._-]+";alg="hmac-sha256")$`,
);

/** No two processes and no two calls of one have the same nonce. */
const PROCESS = randomBytes(12).toString('base64url');
let made = 0;

/**
 * @param keys as they are now; they may change at any time.
 * @param gateway the gateway's private Ed25519 key, for subgraphs whose owner demands its proof.
 */
export function createCallSigner(keys: () => CallKeys, gateway?: KeyObject): SignCall {
  return (call, now = Date.now()) => {
    const known = keys();
    const key = sealingKey(known, now);
    if (key === undefined) throw cannotSign(known, 'no key that has begun');
    const created = Math.floor(now / 1_000);
    const secret = derivedKey(known, key, created);
    const proof = proofKey(known, gateway);
    const algorithm: SignatureAlgorithm = proof === undefined ? 'hmac-sha256' : 'ed25519';
    const digest = contentDigest(call.body);
    const nonce = `${PROCESS}.${(made += 1).toString(36)}`;
    const params = `${CALL_LIST};created=${created};expires=${created + LIFE_S};nonce="${nonce}";keyid="${key.id}";alg="${algorithm}"`;
    const base = signatureBase(
      [
        [CALL_COMPONENTS[0], call.method],
        [CALL_COMPONENTS[1], call.target],
        [CALL_COMPONENTS[2], digest],
        [CALL_COMPONENTS[3], call.caller],
        [CALL_COMPONENTS[4], call.policy],
      ],
      params,
    );
    const seal = signBase(base, proof ?? secret, algorithm);
    const headers = {
      'passage-caller': call.caller,
      'passage-policy': call.policy,
      'content-digest': digest,
      'signature-input': `call=${params}`,
      signature: `call=:${seal}:`,
    };
    return { headers, isAnswer: (answer) => isAnswerTo(seal, secret, answer) };
  };
}

/** The key under which an answer is sealed is the one of its call, also when the hour has ended since. */
function isAnswerTo(seal: string, key: KeyObject, answer: SealedAnswer): boolean {
  const params = ANSWER_INPUT.exec(answer.signatureInput)?.[1];
  const signature = signatureUnder(ANSWER_LABEL, answer.signature);
  if (params === undefined || signature === undefined) return false;
  const base = signatureBase(
    [
      [ANSWER_COMPONENTS[0], String(answer.status)],
      [ANSWER_COMPONENTS[1], answer.contentDigest],
      [ANSWER_COMPONENTS[2], `:${seal}:`],
    ],
    params,
  );
  if (!isSignatureOf(base, signature, key, 'hmac-sha256')) return false;
  return answer.contentDigest === contentDigest(answer.body);
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
