import { HmacKey } from '../../sharing/calls/hmac-key';
import { isSignedBy } from '../../sharing/ed25519';
import type { Vector } from './vector';

interface Group {
  readonly publicKey?: { readonly pk: string; readonly curve?: string };
  readonly tagSize?: number;
  readonly tests: readonly {
    readonly tcId: number;
    readonly comment: string;
    readonly result: 'valid' | 'invalid' | 'acceptable';
    readonly msg: string;
    readonly sig?: string;
    readonly key?: string;
    readonly tag?: string;
  }[];
}

interface Wycheproof {
  readonly algorithm: string;
  readonly testGroups: readonly Group[];
}

/** The vectors of Wycheproof for what signs and seals here: Ed25519 and HMAC with SHA-256. */
export function wycheproofVectors(value: object): Vector[] {
  const { algorithm, testGroups } = value as Wycheproof;
  return testGroups.filter(isOfOurs).flatMap((group) =>
    group.tests.map((test): Vector => {
      const name = `${test.tcId} ${test.comment}`;
      const isValid = test.result === 'valid';
      const check = (): boolean =>
        algorithm === 'HMACSHA256'
          ? isTag(test.key ?? '', test.msg, test.tag ?? '', group.tagSize ?? 0)
          : isSignedBy(
              Buffer.from(test.msg, 'hex'),
              base64url(test.sig ?? ''),
              base64url(group.publicKey?.pk ?? ''),
            );
      return { suite: `Wycheproof ${algorithm}`, name, isValid, check };
    }),
  );
}

/** Whether a file holds vectors of an algorithm that is used here. */
export function isWycheproof(value: object): boolean {
  const { algorithm, testGroups } = value as Partial<Wycheproof>;
  const isKnown = algorithm === 'EDDSA' || algorithm === 'HMACSHA256';
  return isKnown && Array.isArray(testGroups) && testGroups.some(isOfOurs);
}

/** `EDDSA` is two curves there (RFC 8032): Ed448 signs nothing here. */
function isOfOurs({ publicKey }: Group): boolean {
  return publicKey?.curve === undefined || publicKey.curve === 'edwards25519';
}

/** A whole tag is checked as calls are; the shorter ones of Wycheproof are not used here, but hold the whole. */
function isTag(key: string, message: string, tag: string, bits: number): boolean {
  const own = new HmacKey(Buffer.from(key, 'hex'));
  const [bytes, given] = [Buffer.from(message, 'hex'), Buffer.from(tag, 'hex')];
  if (bits === 256) return own.isTag(given.toString('base64'), bytes);
  const whole = Buffer.from(own.sign(bytes), 'base64');
  return whole.subarray(0, bits / 8).equals(given);
}

function base64url(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url');
}
