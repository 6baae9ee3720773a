import { createHmac } from 'node:crypto';
import { exportSPKI, importJWK } from 'jose';
import { type Issuer, parseIssuers } from '../../../../../gateway/authorization/tokens/issuer';
import { createKeySet } from '../../../../../gateway/authorization/tokens/key-set';
import {
  type VerifyToken,
  createTokenVerifier,
} from '../../../../../gateway/authorization/tokens/verify-token';
import { keySetReader } from '../../../../../gateway/transport/read-key-set';
import { failureOf } from '../../../../testkit/failure-of';
import { AUDIENCE, TokenIssuer } from '../../../../testkit/token-issuer';

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const minutes = (count: number): number => count * 60_000;

describe('an access token', () => {
  const login = new TokenIssuer();
  let key: Awaited<ReturnType<TokenIssuer['makeKey']>>;
  let later = 0;
  const now = (): number => Date.now() + later;
  let verify: VerifyToken;

  /** Forgets all keys and takes tokens of this issuer anew. */
  const trust = (change: Partial<Issuer> = {}): void => {
    const [issuer] = parseIssuers(
      JSON.stringify([{ issuer: login.name, audience: AUDIENCE, organization: 'ocha', ...change }]),
    ) as [Issuer];
    verify = createTokenVerifier(
      [{ ...issuer, keys: createKeySet({ read: keySetReader(issuer), now }) }],
      now,
    );
  };
  const refused = async (token: string): Promise<string> => {
    const { code, sentence } = await failureOf(() => verify(token));
    expect(code).toBe('UNAUTHENTICATED');
    return sentence;
  };

  beforeAll(async () => {
    await login.start();
    key = await login.makeKey('first');
  });
  beforeEach(() => {
    later = login.asked = 0;
    login.isDown = false;
    login.keys = [key.jwk];
    trust();
  });
  afterAll(() => login.stop());

  it('says for which organization which person acts, with which scopes and until when', async () => {
    const exp = Math.floor(Date.now() / 1_000) + 60;
    const holder = await verify(await login.token(key, { claims: { scope: 'a b', exp } }));
    expect(holder).toEqual({
      organization: 'ocha',
      person: 'person-7',
      scopes: ['a', 'b'],
      expiresAt: exp * 1_000,
    });
  });

  it.each([
    ['an issuer that is not known', { iss: 'https://elsewhere.example' }, 'issuer'],
    ['another audience', { aud: 'another gateway' }, 'not for this gateway'],
    ['no audience', { aud: undefined }, 'not for this gateway'],
    ['an end that has passed', { exp: 1_700_000_000 }, 'expired'],
    ['no end', { exp: undefined }, 'never expires'],
    ['an end that is no number', { exp: '9999999999' }, 'never expires'],
    ['a beginning to come', { nbf: 9_999_999_999 }, 'not valid yet'],
    ['an issue to come', { iat: 9_999_999_999 }, 'not valid yet'],
    ['nobody who acts', { sub: undefined }, 'who acts'],
  ])('with %s is refused', async (_, claims, reason) => {
    expect(await refused(await login.token(key, { claims }))).toContain(reason);
  });

  it('may come a few seconds early: clocks differ', async () => {
    const seconds = Math.floor(Date.now() / 1_000);
    const claims = { nbf: seconds + 2, iat: seconds + 2 };
    expect((await verify(await login.token(key, { claims }))).organization).toBe('ocha');
  });

  it.each([
    ['of another type', { typ: 'JWT' }, 'its type is not at+jwt'],
    ['without a type', { typ: undefined }, 'its type is not at+jwt'],
    ['of a key that its issuer does not have', { kid: 'second' }, 'no key of this name'],
    ['with an extension', { crit: ['exp'], exp: 1 }, 'members beside'],
    ['that brings its key', { jwk: { kty: 'EC' } }, 'members beside'],
    ['that says where its key is', { jku: 'https://elsewhere.example' }, 'members beside'],
    ['that says where its certificate is', { x5u: 'https://elsewhere.example' }, 'members beside'],
  ])('%s is refused', async (_, header, reason) => {
    const [, payload, signature] = (await login.token(key)).split('.');
    const changed = encode({ alg: 'ES256', kid: 'first', typ: 'at+jwt', ...header });
    expect(await refused(`${changed}.${payload}.${signature}`)).toContain(reason);
  });

  it('may be of a type that its issuer is known to write', async () => {
    trust({ types: ['at+jwt', 'JWT'] });
    const token = await login.token(key, { header: { typ: 'application/jwt' } });
    expect((await verify(token)).organization).toBe('ocha');
  });

  it('is refused when the public key was taken for a shared secret (RFC 8725, 2.1)', async () => {
    const [, payload] = (await login.token(key)).split('.');
    const spki = await exportSPKI((await importJWK(key.jwk)) as Parameters<typeof exportSPKI>[0]);
    for (const alg of ['HS256', 'none', 'NONE', 'nOnE', '', undefined]) {
      const signed = `${encode({ alg, kid: 'first', typ: 'at+jwt' })}.${payload}`;
      const mac = createHmac('sha256', spki).update(signed).digest('base64url');
      expect(await refused(`${signed}.${mac}`)).toContain('not signed with');
      await refused(`${signed}.`);
    }
  });

  it('is refused where an algorithm stands that its issuer does not use', async () => {
    trust({ algorithms: ['EdDSA'] });
    expect(await refused(await login.token(key))).toContain('not signed with EdDSA');
  });

  it('is refused when one character of it is another, whichever', async () => {
    const token = await login.token(key);
    for (let at = 0; at < token.length; at += 7) {
      const other = token[at] === 'A' ? 'B' : 'A';
      if (token[at] === '.') continue;
      await refused(`${token.slice(0, at)}${other}${token.slice(at + 1)}`);
    }
    const spare = token.replace(/.$/, (last) => ({ A: 'B', Q: 'R', g: 'h', w: 'x' })[last] ?? '=');
    await refused(spare);
  });

  it.each([
    ['', 'three parts'],
    ['a.b', 'three parts'],
    ['a.b.c.d', 'three parts'],
    ['a.b.c.d.e', 'three parts'],
    ['e30=.e30.e30', 'base64url'],
    ['e30.e30.', 'no header or no signature'],
    ['.e30.e30', 'no header or no signature'],
    [`${encode('[]')}.e30.e30`, 'no JSON object'],
    [`${encode('null')}.e30.e30`, 'no JSON object'],
    [`${encode('{')}.e30.e30`, 'no JSON object'],
    [`${encode({ alg: 'ES256', kid: 7 })}.e30.e30`, '"kid"'],
    [`${encode({ alg: 'ES256' })}.${'A'.repeat(9_000)}.AAAA`, 'more than'],
  ])('of unusable form (%#) is refused before any key is looked for', async (token, reason) => {
    expect(await refused(token)).toContain(reason);
    expect(login.asked).toBe(0);
  });

  it('names one of the organizations for which its issuer speaks, and no other', async () => {
    const several = { organizationClaim: 'org', organizations: ['ocha', 'wfp'] };
    trust({ organization: undefined, ...several });
    const as = (org: unknown) => login.token(key, { claims: { org } });
    expect((await verify(await as('wfp'))).organization).toBe('wfp');
    for (const org of ['icrc', '', ['wfp'], undefined]) await refused(await as(org));
  });

  describe('and the keys of its issuer', () => {
    it('that are new are read when their name comes, however often at most twice a minute', async () => {
      const next = await login.makeKey('next', 'EdDSA');
      await verify(await login.token(key));
      login.keys = [key.jwk, next.jwk];
      await refused(await login.token(next));
      later = minutes(1);
      expect((await verify(await login.token(next))).organization).toBe('ocha');
      const flood = Array.from({ length: 50 }, async (_, at) =>
        refused(await login.token({ ...key, kid: `k${at}` })),
      );
      await Promise.all(flood);
      expect(login.asked).toBe(2);
    });

    it('go on while it is down, for a day', async () => {
      const token = () => login.token(key, { claims: { exp: 9_999_999_999 } });
      await verify(await token());
      login.isDown = true;
      later = minutes(60);
      expect((await verify(await token())).organization).toBe('ocha');
      later = minutes(24 * 60 + 1);
      expect(await refused(await token())).toContain('cannot be had now');
      login.isDown = false;
      later += minutes(1);
      expect((await verify(await token())).organization).toBe('ocha');
    });

    it('that it takes away end, and with them the tokens that were taken before', async () => {
      const token = await login.token(key, { claims: { exp: 9_999_999_999 } });
      await verify(token);
      login.keys = [];
      later = minutes(11);
      await verify(token);
      await new Promise((done) => setTimeout(done, 100));
      expect(await refused(token)).toContain('no key of this name');
    });

    it.each([
      ['are shared secrets', { kty: 'oct', k: 'c2VjcmV0' }],
      ['are for encryption', { use: 'enc' }],
      ['are not to verify', { key_ops: ['encrypt'] }],
      ['are for another algorithm', { alg: 'ES384' }],
    ])('count for nothing when they %s', async (_, change) => {
      login.keys = [{ ...key.jwk, ...change }];
      await refused(await login.token(key));
    });

    it('count for nothing when two have one name', async () => {
      const other = await login.makeKey('first');
      login.keys = [other.jwk, key.jwk];
      expect(await refused(await login.token(key))).toContain('no key of this name');
    });
  });

  it.each([
    [{ organization: 'ocha', organizationClaim: 'org', organizations: ['ocha'] }],
    [{}],
    [{ organizationClaim: 'org' }],
    [{ organization: 'ocha', algorithms: ['HS256'] }],
    [{ organization: 'ocha', issuer: 'file:///etc' }],
    [{ organization: 'ocha', secret: 'x' }],
  ])('is taken from no issuer that is written as %j', (entry) => {
    const whole = { issuer: 'https://login.example', audience: 'passage', ...entry };
    expect(() => parseIssuers(JSON.stringify([whole]))).toThrow('list of token issuers');
  });
});
