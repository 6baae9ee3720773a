import { createPrivateKey } from 'node:crypto';
import fc from 'fast-check';
import { encodeCaller } from '../../../shared/core/caller';
import {
  type CallKeys,
  parseCallKeys,
  withNewCallKey,
} from '../../../shared/sharing/calls/call-keys';
import { type Call, createCallSigner } from '../../../shared/sharing/calls/call-signer';
import { type VerifiedCall, createCallVerifier } from '../../../shared/sharing/calls/call-verifier';
import { contentDigest } from '../../../shared/sharing/calls/http-signature';
import { NonceMemory } from '../../../shared/sharing/calls/nonce-memory';
import { parseSignatureInput } from '../../../shared/sharing/calls/signature-input';
import { generateKeys } from '../../../shared/sharing/ed25519';
import { rfc9421Vectors } from '../../../shared/tools/vectors/rfc-9421-vectors';
import { tryVectors } from '../../../shared/tools/vectors/vector';
import { testCallKeys } from '../../testkit/signed-calls';

const NOW = Date.parse('2026-11-26T08:59:58Z');
const CALL: Call = {
  method: 'POST',
  target: '/graphql',
  body: '{"query":"{clinics}"}',
  caller: encodeCaller({ kind: 'ORGANIZATION', organization: 'ocha' }),
  policy: 'p1',
};
const KEYS = testCallKeys('clinics');

/** A subgraph that has been running for long. */
const verifier = (keys: CallKeys = KEYS) => createCallVerifier(() => keys, 0);

/** A call as it arrives, after what happened to it on the way. */
function arrive(
  headers: Readonly<Record<string, string>>,
  { verify = verifier(), now = NOW, call = CALL } = {},
) {
  return verify({ method: call.method, target: call.target, headers }, now);
}

function verified(headers: Readonly<Record<string, string>>): VerifiedCall {
  const call = arrive(headers);
  if (typeof call === 'string') throw new Error(call);
  return call;
}

const sealed = (change: Partial<Call> = {}, now = NOW) =>
  createCallSigner(() => KEYS)({ ...CALL, ...change }, now);

it('the examples of RFC 9421 are taken, and none of them changed', async () => {
  const [result] = await tryVectors(rfc9421Vectors());
  expect(result).toEqual({ suite: 'RFC 9421', passed: 17, failures: [] });
});

it('the digest of a content is the one of RFC 9530', () => {
  expect(contentDigest('{"hello": "world"}')).toBe(
    'sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:',
  );
});

describe('a signed call', () => {
  it('is taken by its subgraph, with its body and no other', () => {
    const call = verified(sealed().headers);
    expect(call.isBody(CALL.body)).toBe(true);
    expect(call.isBody(`${String(CALL.body)} `)).toBe(false);
    expect(call.proof).toBeUndefined();
  });

  it('is taken once, and not after its time, whatever the clocks say', () => {
    const verify = verifier();
    const { headers } = sealed();
    expect(arrive(headers, { verify })).toMatchObject({ isBody: expect.any(Function) });
    expect(arrive(headers, { verify })).toBe('REPLAYED');
    for (const now of [NOW + 61_000, NOW - 31_000]) {
      expect(arrive(sealed().headers, { verify, now })).toBe('EXPIRED');
    }
    for (const now of [NOW + 59_000, NOW - 29_000]) {
      expect(arrive(sealed().headers, { now })).toMatchObject({ isBody: expect.any(Function) });
    }
  });

  it('is not taken by a subgraph that was started since: it may have been answered before', () => {
    const { headers } = sealed();
    const restarted = createCallVerifier(() => KEYS, NOW + 1);
    expect(arrive(headers, { verify: restarted, now: NOW + 2_000 })).toBe('EXPIRED');
    const later = sealed({}, NOW + 2_000);
    expect(arrive(later.headers, { verify: restarted, now: NOW + 2_000 })).toMatchObject({
      isBody: expect.any(Function),
    });
  });

  it('is refused with any header changed, left out or twice', () => {
    for (const name of Object.keys(sealed().headers)) {
      const { headers } = sealed();
      const changes = ['', `${headers[name]}x`, `${headers[name]}, ${headers[name]}`];
      for (const value of changes) {
        expect(typeof arrive({ ...headers, [name]: value })).toBe('string');
      }
      const others = Object.entries(headers).filter(([other]) => other !== name);
      expect(typeof arrive(Object.fromEntries(others))).toBe('string');
    }
  });

  it('is refused with any single character of its signature or input changed', () => {
    const { headers } = sealed();
    fc.assert(
      fc.property(
        fc.constantFrom('signature', 'signature-input'),
        fc.nat(),
        fc.stringMatching(/^[ -~]$/),
        (name, at, character) => {
          const text = headers[name]!;
          const place = at % text.length;
          const changed = text.slice(0, place) + character + text.slice(place + 1);
          fc.pre(changed !== text && !isSameSignature(text, changed));
          expect(typeof arrive({ ...headers, [name]: changed })).toBe('string');
        },
      ),
      { numRuns: 2_000, seed: 9421 },
    );
  });

  it('proves who called where the owner demands it, and no secret suffices then', () => {
    const { publicKey, privatePem } = generateKeys();
    const keys: CallKeys = { ...KEYS, gatewayKey: publicKey };
    const verify = verifier(keys);
    const { headers } = createCallSigner(() => keys, createPrivateKey(privatePem))(CALL, NOW);
    const call = arrive(headers, { verify });
    expect(call).toMatchObject({
      proof: { base: expect.stringContaining(`"passage-caller": ${CALL.caller}`) },
    });
    expect(arrive(sealed().headers, { verify })).toBe('FORGED');
    const stranger = createPrivateKey(generateKeys().privatePem);
    expect(() => createCallSigner(() => keys, stranger)(CALL, NOW)).toThrow('cannot be signed');
    expect(() => createCallSigner(() => keys)(CALL, NOW)).toThrow('cannot be signed');
  });
});

describe('an answer', () => {
  const BODY = Buffer.from('{"data":{"clinics":[]}}');
  const answerTo = (call: VerifiedCall, status = 200, body = BODY) => {
    const headers = call.sealAnswer(status, body);
    return {
      ...{ status, body, contentDigest: headers['content-digest']! },
      signatureInput: headers['signature-input']!,
      signature: headers['signature']!,
    };
  };

  it('is taken for the call that it answers, and for no other', () => {
    const [one, two] = [sealed(), sealed()];
    const answer = answerTo(verified(one.headers));
    expect(one.isAnswer(answer)).toBe(true);
    expect(two.isAnswer(answer)).toBe(false);
  });

  it('is taken as it was, with its status and its body', () => {
    const call = sealed();
    const answer = answerTo(verified(call.headers));
    const changed = Buffer.from('{"data":{"clinics":[1]}}');
    for (const change of [
      { status: 500 },
      { body: changed },
      { body: changed, contentDigest: contentDigest(changed) },
      { signature: '' },
      { signature: answer.signature.replace('answer', 'call') },
      { signatureInput: '' },
      { signatureInput: answer.signatureInput.replace('"@status" ', '') },
      { signatureInput: answer.signatureInput.replace(/created=\d/, 'created=9') },
    ]) {
      expect(call.isAnswer({ ...answer, ...change })).toBe(false);
    }
    expect(call.isAnswer(answer)).toBe(true);
  });

  it('cannot be the call itself, sent back', () => {
    const call = sealed();
    const { headers } = call;
    expect(
      call.isAnswer({
        ...{ status: 200, body: Buffer.from(CALL.body), contentDigest: headers['content-digest']! },
        signatureInput: headers['signature-input']!.replace('call=', 'answer='),
        signature: headers['signature']!.replace('call=', 'answer='),
      }),
    ).toBe(false);
  });
});

describe('the keys of calls', () => {
  it('are renewed without an interruption: the earlier one counts ten minutes longer', () => {
    const first = withNewCallKey(undefined, 'clinics', NOW);
    const second = withNewCallKey(first, 'clinics', NOW + 60_000);
    const taken = (signing: CallKeys, checking: CallKeys, now: number) => {
      const { headers } = createCallSigner(() => signing)(CALL, now);
      return arrive(headers, { verify: verifier(checking), now });
    };
    const isTaken = { isBody: expect.any(Function) };
    expect(taken(first, second, NOW + 120_000)).toMatchObject(isTaken);
    expect(taken(second, second, NOW + 120_000)).toMatchObject(isTaken);
    expect(taken(first, second, NOW + 60_000 + 601_000)).toBe('UNKNOWN_KEY');
    expect(taken(second, first, NOW + 120_000)).toBe('UNKNOWN_KEY');
  });

  it('seal with another key each hour, and a call that crosses it is taken', () => {
    const signatureAt = (now: number) => sealed({}, now).headers['signature'];
    expect(signatureAt(NOW)).not.toBe(signatureAt(NOW + 3_600_000));
    const { headers, isAnswer } = sealed();
    const call = arrive(headers, { now: NOW + 10_000 });
    if (typeof call === 'string') throw new Error(call);
    const body = Buffer.from('{}');
    const answer = call.sealAnswer(200, body);
    expect(
      isAnswer({
        ...{ status: 200, body, contentDigest: answer['content-digest']! },
        signatureInput: answer['signature-input']!,
        signature: answer['signature']!,
      }),
    ).toBe(true);
  });

  it('are refused with a slip, without a word of the secret', () => {
    const text = JSON.stringify({ ...KEYS, keys: [{ ...KEYS.keys[0], secret: 'hunter2' }] });
    expect(() => parseCallKeys(text)).toThrow('32 bytes in base64url');
    expect(() => parseCallKeys(text)).not.toThrow('hunter2');
  });
});

it('nonces are forgotten when their signatures count no more, and not before', () => {
  const memory = new NonceMemory(90_000);
  expect(memory.isNew('a', 0)).toBe(true);
  for (const now of [1, 80_000, 91_000, 150_000]) expect(memory.isNew('a', now)).toBe(false);
  expect(memory.isNew('a', 400_000)).toBe(true);
});

it.each([
  ['call=("a");x', { components: ['"a"'], parameters: new Map([['x', true]]) }],
  ['call=();created=1', { components: [], parameters: new Map([['created', 1]]) }],
  ['call=("a";req "b");k="v";t=tok', { components: ['"a";req', '"b"'] }],
])('reads %s', (text, expected) => {
  expect(parseSignatureInput(text)?.get('call')).toMatchObject(expected);
});

it.each([
  'call=("a" "a")',
  'call=("a");x=1;x=2',
  'call=("a"), call=("b")',
  'call=("a"  "b")',
  'call=("a"',
  'call="a"',
  'CALL=("a")',
  'call=("a\\"")',
  'call=("a") trailing',
  `call=("${'a'.repeat(5_000)}")`,
])('does not guess at input %#', (text) => {
  expect(parseSignatureInput(text)).toBeUndefined();
});

/** Base64 has several spellings of the last bits. */
function isSameSignature(a: string, b: string): boolean {
  const bytes = (text: string) => /^call=:(.*):$/.exec(text)?.[1];
  const [one, two] = [bytes(a), bytes(b)];
  if (one === undefined || two === undefined || !/^[A-Za-z0-9+/]+={0,2}$/.test(two)) return false;
  return Buffer.from(one, 'base64').equals(Buffer.from(two, 'base64'));
}
