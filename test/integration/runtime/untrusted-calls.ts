import type { Caller } from '../../../shared/core/caller';
import { CALLER_HEADER, encodeCaller } from '../../../shared/core/caller';
import { type Call, createCallSigner } from '../../../shared/sharing/calls/call-signer';
import type { CallKeys } from '../../../shared/sharing/calls/call-keys';
import { testCallKeys } from '../../testkit/signed-calls';

export const OCHA: Caller = { kind: 'ORGANIZATION', organization: 'ocha' };
const WFP: Caller = { kind: 'ORGANIZATION', organization: 'wfp' };

export const BODY = '{"query":"{who}"}';
const CALL: Call = {
  ...{ method: 'POST', target: '/graphql', body: BODY, caller: encodeCaller(OCHA), policy: 'p' },
};
const KEYS = testCallKeys('visits');
const OTHER_SECRET = [{ ...KEYS.keys[0]!, secret: `${'B'.repeat(42)}A` }];

/** The headers of a call of the gateway, or of somebody who is not quite it. */
export const sealedWith = (change: Partial<Call>, keys: Partial<CallKeys> = {}, now?: number) =>
  createCallSigner(() => ({ ...KEYS, ...keys }))({ ...CALL, ...change }, now).headers;

/** What is wrong with a call, and the headers that it is sent with. */
export const UNTRUSTED: [string, () => Record<string, string>][] = [
  ['without a signature', () => ({ [CALLER_HEADER]: encodeCaller(OCHA) })],
  ['with a signature that is none', () => ({ ...sealedWith({}), signature: 'call=:AAAA:' })],
  ['with an input that is none', () => ({ ...sealedWith({}), 'signature-input': 'call=x' })],
  ['signed for another subgraph', () => sealedWith({}, { subgraph: 'others' })],
  ['signed with another secret', () => sealedWith({}, { keys: OTHER_SECRET })],
  ['signed for another caller', () => ({ ...sealedWith({}), [CALLER_HEADER]: encodeCaller(WFP) })],
  ['signed under another policy', () => ({ ...sealedWith({}), 'passage-policy': 'q' })],
  ['signed for another path', () => sealedWith({ target: '/stats' })],
  ['signed for another method', () => sealedWith({ method: 'GET' })],
  ['signed for another body', () => sealedWith({ body: '{}' })],
  [
    'whose digest was exchanged with the body',
    () => ({ ...sealedWith({ body: '{}' }), 'content-digest': sealedWith({})['content-digest']! }),
  ],
  ['signed two minutes ago', () => sealedWith({}, {}, Date.now() - 120_000)],
  ['signed in two minutes', () => sealedWith({}, {}, Date.now() + 120_000)],
  [
    'that covers less than it must',
    () => withInput((text) => text.replace(' "passage-policy"', '')),
  ],
  ['with the parameters of another', () => withInput(() => sealedWith({})['signature-input']!)],
];

function withInput(change: (text: string) => string): Record<string, string> {
  const headers = sealedWith({});
  return { ...headers, 'signature-input': change(headers['signature-input']!) };
}
