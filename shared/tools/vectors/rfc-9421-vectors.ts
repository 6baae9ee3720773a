import { createPublicKey } from 'node:crypto';
import {
  type Component,
  type SignatureAlgorithm,
  isSignatureOf,
  signatureBase,
} from '../../sharing/calls/http-signature';
import { HmacKey } from '../../sharing/calls/hmac-key';
import { parseSignatureInput } from '../../sharing/calls/signature-input';
import type { Vector } from './vector';

/** The request of RFC 9421, appendix B.2, by the identifiers of its components. */
const REQUEST: Readonly<Record<string, string>> = {
  '"@method"': 'POST',
  '"@path"': '/foo',
  '"@authority"': 'example.com',
  '"date"': 'Tue, 20 Apr 2021 02:07:55 GMT',
  '"content-type"': 'application/json',
  '"content-length"': '18',
};

const SHARED_SECRET =
  'uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==';
const ED25519_KEY = 'MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=';

const EXAMPLES = [
  {
    name: 'B.2.5 hmac-sha256',
    algorithm: 'hmac-sha256',
    input:
      'sig-b25=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret"',
    signature: 'pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=',
  },
  {
    name: 'B.2.6 ed25519',
    algorithm: 'ed25519',
    input:
      'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
    signature:
      'wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==',
  },
] as const;

/** The examples of RFC 9421 for the two algorithms that are used here, whole and with each part changed. */
export function rfc9421Vectors(): Vector[] {
  return EXAMPLES.flatMap(({ name, algorithm, input, signature }) => {
    const vector = (title: string, isValid: boolean, check: () => boolean): Vector => ({
      suite: 'RFC 9421',
      name: `${name}${title}`,
      isValid,
      check,
    });
    const check = (given: string, values = REQUEST, by: string = signature) =>
      isSigned({ algorithm, input: given, signature: by }, values);
    return [
      vector('', true, () => check(input)),
      ...Object.keys(REQUEST)
        .filter((identifier) => input.includes(identifier))
        .map((identifier) =>
          vector(` with another ${identifier}`, false, () =>
            check(input, { ...REQUEST, [identifier]: 'x' }),
          ),
        ),
      vector(' made later', false, () => check(input.replace('8884473', '8884474'))),
      vector(' in another order', false, () => check(input.replace(/\("date" /, '("date"  '))),
      vector(' with a broken signature', false, () =>
        check(input, REQUEST, signature.replace('w', 'v').replace('p', 'q')),
      ),
    ];
  });
}

interface Example {
  readonly algorithm: SignatureAlgorithm;
  readonly input: string;
  readonly signature: string;
}

function isSigned(
  { algorithm, input, signature }: Example,
  values: Readonly<Record<string, string>>,
): boolean {
  const [parsed] = parseSignatureInput(input)?.values() ?? [];
  if (parsed === undefined) return false;
  const components = parsed.components.map((name): Component => [name, values[name] ?? '']);
  const key =
    algorithm === 'ed25519'
      ? createPublicKey({ key: Buffer.from(ED25519_KEY, 'base64'), format: 'der', type: 'spki' })
      : new HmacKey(Buffer.from(SHARED_SECRET, 'base64'));
  return isSignatureOf(signatureBase(components, parsed.text), signature, key);
}
