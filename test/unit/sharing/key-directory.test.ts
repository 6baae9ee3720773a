import { readDirectory, signDirectory } from '../../../shared/sharing/key-directory';
import { generateKeys, isSignedBy, keyName } from '../../../shared/sharing/ed25519';
import { NOW, SharingWorld } from '../../testkit/sharing-world';

const world = new SharingWorld();
const signed = () => signDirectory(world.directory, world.steward, NOW);
const INVALID = expect.objectContaining({ code: 'SIGNATURE_INVALID' });

describe('the directory of keys', () => {
  it('is read when its steward signed it', () => {
    expect(readDirectory(JSON.stringify(signed()), world.stewardKey)).toEqual(world.directory);
  });

  it('is refused when anybody else signed it, or when one letter was changed', () => {
    const text = JSON.stringify(signed());
    expect(() => readDirectory(text, generateKeys().publicKey)).toThrow(INVALID);
    const changed = text.replace('data@ocha.example', 'data@evil.example');
    expect(() => readDirectory(changed, world.stewardKey)).toThrow(INVALID);
  });

  it('is refused when it is older than one already seen: a revocation cannot be taken back', () => {
    const text = JSON.stringify(signed());
    expect(readDirectory(text, world.stewardKey, 3).sequence).toBe(3);
    expect(() => readDirectory(text, world.stewardKey, 4)).toThrow(INVALID);
  });

  it.each([
    ['an unknown member', { extra: 1 }, 'Unrecognized'],
    ['a day that does not exist', { issuedAt: '2026-02-30T00:00:00Z' }, 'a date that exists'],
  ])('is refused with %s, in one sentence', (_, change, words) => {
    const text = JSON.stringify({ ...signed(), directory: { ...world.directory, ...change } });
    expect(() => readDirectory(text, world.stewardKey)).toThrow(
      expect.objectContaining({ code: 'FILE_MALFORMED', message: expect.stringContaining(words) }),
    );
  });
});

describe('a key', () => {
  it('is named by its thumbprint: the example of RFC 8037, appendix A.3', () => {
    expect(keyName('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo')).toBe(
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    );
  });

  it('proves the signature of RFC 8032, test 2, and nothing that differs in one bit', () => {
    const publicKey = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    const signature = hex(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    const bytes = Uint8Array.of(0x72);
    expect(isSignedBy(bytes, signature, publicKey)).toBe(true);
    for (let bit = 0; bit < 512; bit += 1) {
      const flipped = Buffer.from(signature, 'base64url');
      flipped[bit >> 3]! ^= 1 << (bit & 7);
      expect(isSignedBy(bytes, flipped.toString('base64url'), publicKey)).toBe(false);
    }
    expect(isSignedBy(Uint8Array.of(0x73), signature, publicKey)).toBe(false);
  });

  it('takes one spelling of a signature only: stray bits and padding make it another', () => {
    const publicKey = hex('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
    const signature = hex(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
    const stray = `${signature.slice(0, -1)}B`;
    expect(Buffer.from(stray, 'base64url')).toEqual(Buffer.from(signature, 'base64url'));
    for (const spelling of [stray, `${signature}==`, `${signature}\n`, '', signature.slice(2)]) {
      expect(isSignedBy(Uint8Array.of(0x72), spelling, publicKey)).toBe(false);
    }
  });
});

function hex(text: string): string {
  return Buffer.from(text, 'hex').toString('base64url');
}
