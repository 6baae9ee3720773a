import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createPrivateKey } from 'node:crypto';
import { ANONYMOUS, encodeCaller } from '../../shared/core/caller';
import type { CallKeys } from '../../shared/sharing/calls/call-keys';
import { type Call, createCallSigner } from '../../shared/sharing/calls/call-signer';
import { generateKeys } from '../../shared/sharing/ed25519';
import { testCallKeys } from '../testkit/signed-calls';

const DOCUMENT = readFileSync(resolve(__dirname, '../../docs/signed-calls.md'), 'utf8');
const KEYS = testCallKeys('clinics');
const CALL: Call = {
  ...{ method: 'POST', target: '/graphql', body: '{"query":"{clinics{name}}"}' },
  ...{ caller: encodeCaller(ANONYMOUS), policy: 'p1' },
};

function sectionOf(name: string): string {
  const section = new RegExp(`<!-- ${name} -->\\n\`\`\`\\w*\\n([^]*?)\`\`\`\\n<!-- /${name} -->`);
  return section.exec(DOCUMENT)?.[1] ?? '';
}

interface Program {
  readonly checkCall: (call: object, keys: CallKeys) => object;
  readonly signAnswer: (call: object, status: number, body: string) => Record<string, string>;
}

/** The program of the page, as somebody would copy it. */
function program(): Program {
  const text = `${sectionOf('verify-call')}\nreturn { checkCall, signAnswer };`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the page's own text is what is tested
  return new Function('require', text)(require) as Program;
}

const sign = (change: Partial<Call> = {}, keys = KEYS) =>
  createCallSigner(() => keys)({ ...CALL, ...change });
const received = (headers: object, body = CALL.body) => ({ ...CALL, headers, body });

it('shows what is signed as it is signed', () => {
  const { headers } = sign();
  const params = headers['signature-input']!.replace('call=', '');
  const base = [
    `"@method": POST`,
    `"@request-target": /graphql`,
    `"content-digest": ${headers['content-digest']}`,
    `"passage-caller": ${headers['passage-caller']}`,
    `"passage-policy": p1`,
    `"@signature-params": ${params.replace(/;created=.*/, '')}`,
  ].join('\n');
  expect(
    sectionOf('signed-call')
      .trim()
      .replace(/;created=.*/, ''),
  ).toBe(base);
});

describe('the program of the page', () => {
  const { checkCall, signAnswer } = program();

  it('takes a call of the gateway once, and its answer is taken', () => {
    const { headers, isAnswer } = sign();
    const call = checkCall(received(headers), KEYS);
    const body = '{"data":{"clinics":[]}}';
    const answer = signAnswer(call, 200, body);
    expect(
      isAnswer({
        ...{ status: 200, body: Buffer.from(body), contentDigest: answer['content-digest']! },
        signatureInput: answer['signature-input']!,
        signature: answer['signature']!,
      }),
    ).toBe(true);
    expect(() => checkCall(received(headers), KEYS)).toThrow('replayed');
  });

  it('takes a call that proves who called where the file says so', () => {
    const { publicKey, privatePem } = generateKeys();
    const keys = { ...KEYS, gatewayKey: publicKey };
    const { headers } = createCallSigner(() => keys, createPrivateKey(privatePem))(CALL);
    expect(checkCall(received(headers), keys)).toMatchObject({ keyId: 'test' });
    expect(() => checkCall(received(sign().headers), keys)).toThrow('forged');
  });

  it.each([
    ['another body', received(sign().headers, '{}'), 'another body'],
    ['another caller', received({ ...sign().headers, 'passage-caller': 'x' }), 'forged'],
    ['another subgraph', received(sign({}, testCallKeys('others')).headers), 'forged'],
    ['no signature', received({}), 'not covered'],
  ])('refuses %s', (_, call, reason) => {
    expect(() => checkCall(call, KEYS)).toThrow(reason);
  });
});
