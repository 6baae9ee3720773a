import { generateKeyPairSync, sign } from 'node:crypto';
import { tryVectors } from '../../../shared/tools/vectors/vector';
import { isWycheproof, wycheproofVectors } from '../../../shared/tools/vectors/wycheproof-vectors';

/** One valid signature over one message, as Wycheproof writes it. */
function ownGroup(curve: 'edwards25519' | 'edwards448', flip = 0) {
  const [name, size] = curve === 'edwards25519' ? ['ed25519', 32] : ['ed448', 57];
  const { publicKey, privateKey } = generateKeyPairSync(name as 'ed25519');
  const signature = sign(null, Buffer.from('foo'), privateKey);
  signature[0]! ^= flip;
  const pk = publicKey.export({ type: 'spki', format: 'der' }).subarray(-Number(size));
  const result = flip === 0 ? 'valid' : 'invalid';
  const test = { tcId: 1, comment: curve, result, msg: Buffer.from('foo').toString('hex') };
  return {
    publicKey: { curve, pk: pk.toString('hex') },
    tests: [{ ...test, sig: signature.toString('hex') }],
  };
}

const tried = (...testGroups: object[]) =>
  tryVectors(wycheproofVectors({ algorithm: 'EDDSA', testGroups }));

describe('vectors of Wycheproof for EdDSA', () => {
  it('are tried where they are of Ed25519', async () => {
    const results = await tried(ownGroup('edwards25519'), ownGroup('edwards25519', 1));
    expect(results).toEqual([{ suite: 'Wycheproof EDDSA', passed: 2, failures: [] }]);
  });

  it('are left out where they are of another curve, which nothing here signs with', async () => {
    expect(await tried(ownGroup('edwards448'))).toEqual([]);
    expect(isWycheproof({ algorithm: 'EDDSA', testGroups: [ownGroup('edwards448')] })).toBe(false);
    expect(isWycheproof({ algorithm: 'EDDSA', testGroups: [ownGroup('edwards25519')] })).toBe(true);
  });
});
