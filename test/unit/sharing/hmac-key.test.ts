import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { HmacKey } from '../../../shared/sharing/calls/hmac-key';

const KEYS = fc.uint8Array({ maxLength: 200 });
const MESSAGES = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.uint8Array({ maxLength: 3_000 }),
  fc.nat({ max: 5_000 }).map((length) => 'ж'.repeat(length)),
);
const tagBy = (key: Uint8Array, message: string | Uint8Array) =>
  createHmac('sha256', key).update(message).digest();

it('a key of HMAC makes the tags that RFC 2104 says, message after message', () => {
  fc.assert(
    fc.property(KEYS, fc.array(MESSAGES, { minLength: 1, maxLength: 5 }), (bytes, messages) => {
      const key = new HmacKey(bytes);
      for (const message of messages) {
        const tag = tagBy(bytes, message);
        expect(key.sign(message)).toBe(tag.toString('base64'));
        expect(key.isTag(tag.toString('base64'), message)).toBe(true);
      }
    }),
  );
});

it('no other tag is taken: of another key, shorter, longer, with one bit changed', () => {
  const bytes = Buffer.alloc(32, 7);
  const key = new HmacKey(bytes);
  fc.assert(
    fc.property(MESSAGES, fc.nat({ max: 255 }), (message, bit) => {
      const tag = tagBy(bytes, message);
      const changed = Buffer.from(tag);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      const others = [
        changed,
        tag.subarray(0, 31),
        Buffer.concat([tag, tag]),
        Buffer.alloc(0),
        tagBy(Buffer.alloc(32, 8), message),
      ];
      for (const other of others) expect(key.isTag(other.toString('base64'), message)).toBe(false);
      const [first, ...rest] = tag.toString('base64');
      const alike = String.fromCharCode(0x100 + first!.charCodeAt(0));
      expect(key.isTag([alike, ...rest].join(''), message)).toBe(false);
    }),
  );
});

it('a key shows nothing of itself where it is written down', () => {
  const key = new HmacKey(Buffer.from('a secret of thirty-two bytes, ok!'));
  expect(JSON.stringify(key)).toBe('{}');
  expect(String(Object.values(key))).toBe('');
});
