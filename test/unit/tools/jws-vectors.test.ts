import { createHmac } from 'node:crypto';
import { CompactSign, type JWK, exportJWK, generateKeyPair } from 'jose';
import { TOKEN_ALGORITHMS } from '../../../shared/sharing/jws/check-token-form';
import { jwsVectors } from '../../../shared/tools/vectors/jws-vectors';
import { tryVectors } from '../../../shared/tools/vectors/vector';

type Tests = { comment: string; result: 'valid' | 'invalid'; jws: unknown }[];

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signatures as Wycheproof has them, over our own keys. */
async function ownGroup(alg: string): Promise<{ public: JWK; tests: Tests }> {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', use: 'sig', alg };
  const sign = (bytes: Uint8Array, header = {}): Promise<string> =>
    new CompactSign(bytes).setProtectedHeader({ alg, kid: 'k', ...header }).sign(privateKey);
  const jws = await sign(Buffer.from('foo'));
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  const altered = (at: number): string => {
    const other = Buffer.from(bytes);
    other[at] = (other[at] ?? 0) ^ 1;
    return other.toString('base64url');
  };
  const confused = `${encode({ alg: 'HS256', kid: 'k' })}.${payload}`;
  const mac = createHmac('sha256', JSON.stringify(jwk)).update(confused).digest('base64url');
  const valid: [string, unknown][] = [
    ['plain', jws],
    ['empty payload', await sign(Buffer.alloc(0))],
    ['binary payload', await sign(Buffer.from([0, 255, 128, 254]))],
    ['white space in the header', await sign(Buffer.from('foo'), { typ: ' a b ' })],
  ];
  const invalid: [string, unknown][] = [
    ['first byte of the signature', `${header}.${payload}.${altered(0)}`],
    ['last byte of the signature', `${header}.${payload}.${altered(bytes.length - 1)}`],
    ['signature with a byte more', `${jws}${encode(0)}`],
    ['signature of zeros', `${header}.${payload}.${'A'.repeat(signature.length)}`],
    ['no signature', `${header}.${payload}.`],
    ['no separator', `${header}.${payload}`],
    ['another payload', `${header}.${Buffer.from('bar').toString('base64url')}.${signature}`],
    ['padding', `${header}.${payload}=.${signature}`],
    ['white space', `${header}. ${payload}.${signature}`],
    ['none', `${encode({ alg: 'none', kid: 'k' })}.${payload}.`],
    ['a key for a secret', `${confused}.${mac}`],
    ['a part more', `${jws}.${payload}`],
    ['JSON', { protected: header, payload, signature }],
    ['an extension', await sign(Buffer.from('foo'), { b64: true, crit: ['b64'] })],
    ['a key in the header', await sign(Buffer.from('foo'), { jwk })],
  ];
  const tests = [
    ...valid.map(([comment, text]) => ({ comment, result: 'valid' as const, jws: text })),
    ...invalid.map(([comment, text]) => ({ comment, result: 'invalid' as const, jws: text })),
  ];
  return { public: jwk, tests };
}

describe('signatures of our own, of the kinds of Wycheproof', () => {
  it.each(TOKEN_ALGORITHMS)('are taken and refused as they should be: %s', async (alg) => {
    const { tests, ...group } = await ownGroup(alg);
    const numbered = tests.map((test, tcId) => ({ ...test, tcId }));
    const file = { testGroups: [{ type: 'JsonWebSignature', ...group, tests: numbered }] };
    const [{ passed, failures } = { passed: 0, failures: ['none'] }] = await tryVectors(
      jwsVectors(file),
    );
    expect(failures).toEqual([]);
    expect(passed).toBe(19);
  });

  it('are refused when their key is for encryption, though they hold', async () => {
    const { tests, public: key } = await ownGroup('ES256');
    const [first] = tests.map((test) => ({ ...test, tcId: 1 }));
    const groups = [{ ...key, use: 'enc' }].map((jwk) => ({ public: jwk, tests: [first] }));
    const [result] = await tryVectors(jwsVectors({ testGroups: groups }));
    expect(result?.failures).toEqual(['1 plain: refused']);
  });
});
