import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type JWK, type KeyLike, SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { TokenAlgorithm } from '../../shared/sharing/jws/check-token-form';

export const AUDIENCE = 'passage';

interface SigningKey {
  readonly kid: string;
  readonly algorithm: TokenAlgorithm;
  readonly privateKey: KeyLike;
  readonly jwk: JWK;
}

/** Changes to a token as an issuer would make it; `undefined` leaves a claim out. */
export interface TokenChange {
  readonly key?: SigningKey;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** An issuer of access tokens with real keys, that serves them over HTTP and can be down. */
export class TokenIssuer {
  /** What its set of keys holds. */
  keys: JWK[] = [];
  isDown = false;
  /** How often its keys were asked for. */
  asked = 0;
  private readonly server = createServer((request, response) => {
    if (this.isDown) return void response.destroy();
    response.setHeader('content-type', 'application/json');
    if (request.url === '/.well-known/openid-configuration') {
      const jwks_uri = `${this.name}/keys`;
      return void response.end(JSON.stringify({ issuer: this.name, jwks_uri }));
    }
    this.asked += 1;
    response.end(JSON.stringify({ keys: this.keys }));
  });

  get name(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  /** Makes a key; it counts once it stands in `keys`. */
  async makeKey(kid: string, algorithm: TokenAlgorithm = 'ES256'): Promise<SigningKey> {
    const { publicKey, privateKey } = await generateKeyPair(algorithm);
    const jwk = { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: algorithm };
    return { kid, algorithm, privateKey, jwk };
  }

  async token(key: SigningKey, { header = {}, claims = {} }: TokenChange = {}): Promise<string> {
    const now = Math.floor(Date.now() / 1_000);
    const payload = {
      ...{ iss: this.name, aud: AUDIENCE, sub: 'person-7', iat: now, exp: now + 300 },
      ...claims,
    };
    const { kid, algorithm: alg, privateKey } = key;
    return new SignJWT(payload)
      .setProtectedHeader({ alg, kid, typ: 'at+jwt', ...header })
      .sign(privateKey);
  }
}
