import { createPrivateKey } from 'node:crypto';
import fc from 'fast-check';
import { generateKeys } from '../../../shared/sharing/ed25519';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  rootOf,
} from '../../../shared/sharing/mirror/merkle-tree';
import { readHead } from '../../../shared/sharing/mirror/mirror-entry';
import { MirrorLog } from '../../../shared/sharing/mirror/mirror-log';
import { verifyMirror } from '../../../shared/sharing/mirror/verify-mirror';
import { isConsistent, isIncluded } from '../../../shared/sharing/mirror/verify-proof';
import { NOW } from '../../testkit/sharing-world';

/** The entries of the reference tree of Certificate Transparency, and its roots by size. */
const REFERENCE = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leavesOf = (size: number) =>
  Array.from({ length: size }, (_, index) => leafHash(`entry ${index}`));

describe('a Merkle tree', () => {
  it('has the roots of the reference tree of RFC 6962', () => {
    const leaves = REFERENCE.map((hex) => leafHash(Buffer.from(hex, 'hex')));
    const roots = ROOTS.map((_, size) => rootOf(leaves.slice(0, size)).toString('hex'));
    expect(roots).toEqual(ROOTS);
  });

  it('proves every leaf to stand where it stands, and nowhere else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), fc.nat(), (size, some, other) => {
        const leaves = leavesOf(size);
        const [index, root] = [some % size, rootOf(leaves)];
        const proof = inclusionProof(leaves, index);
        const claim = { leaf: leaves[index]!, index, size, root };
        expect(isIncluded(claim, proof)).toBe(true);
        const wrong = (other % 70) + 1;
        if (wrong !== size)
          expect(isIncluded({ ...claim, size: wrong }, proof) && wrong <= index).toBe(false);
        if (size > 1)
          expect(isIncluded({ ...claim, index: (index + 1) % size }, proof)).toBe(false);
        expect(isIncluded({ ...claim, leaf: leafHash('another') }, proof)).toBe(false);
        expect(isIncluded(claim, [...proof, root])).toBe(false);
        expect(isIncluded(claim, proof.slice(1))).toBe(proof.length === 0);
      }),
    );
  });

  it('proves every earlier size to be its beginning, and no other tree', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size2, some) => {
        const leaves = leavesOf(size2);
        const size1 = (some % size2) + 1;
        const [root1, root2] = [rootOf(leaves.slice(0, size1)), rootOf(leaves)];
        const proof = consistencyProof(leaves, size1);
        expect(isConsistent({ size1, size2, root1, root2 }, proof)).toBe(true);
        const other = rootOf([leafHash('edited'), ...leaves.slice(1, size1)]);
        expect(isConsistent({ size1, size2, root1: other, root2 }, proof)).toBe(false);
        expect(isConsistent({ size1, size2, root1, root2: leafHash('x') }, proof)).toBe(false);
        expect(isConsistent({ size1, size2, root1, root2 }, [...proof, root2])).toBe(false);
      }),
    );
  });
});

describe('the mirror', () => {
  const { privatePem } = generateKeys();
  const privateKey = createPrivateKey(privatePem);

  /** A mirror of so many entries, with a head after each number of them. */
  function written(count: number, every: number) {
    const log = new MirrorLog(privateKey);
    const [entries, heads]: [string[], string[]] = [[], []];
    for (let number = 0; number < count; number += 1) {
      entries.push(
        log.append({
          at: NOW,
          organization: `org${number}`,
          purpose: 'coordination',
          document: 'd',
          read: [
            {
              field: 'Raid.place',
              level: 'HIGH',
              subgraphs: ['s'],
              by: ['a@1'],
              records: number + 1,
            },
          ],
        }),
      );
      if (number % every === every - 1 || number === count - 1) heads.push(log.head(NOW));
    }
    return { entries, heads };
  }
  const size = fc.integer({ min: 3, max: 25 });
  const every = fc.integer({ min: 1, max: 6 });
  const tampering = (
    tamper: (lines: { entries: string[]; heads: string[] }, at: number) => void,
    words: (at: number, count: number) => RegExp,
  ) =>
    fc.assert(
      fc.property(size, every, fc.nat(), (count, step, some) => {
        const lines = written(count, step);
        expect(verifyMirror(lines)).toEqual([]);
        const at = some % (count - 1);
        tamper(lines, at);
        expect(verifyMirror(lines).join('\n')).toMatch(words(at, count));
      }),
      { numRuns: 60 },
    );

  it('goes on where it stopped', () => {
    const { entries, heads } = written(5, 2);
    const log = new MirrorLog(privateKey).resume(entries, heads);
    const more = { at: NOW, organization: null, purpose: null, document: 'd', read: [] };
    entries.push(log.append(more));
    heads.push(log.head(NOW));
    expect(verifyMirror({ entries, heads })).toEqual([]);
  });

  it('names an entry that was edited', () =>
    tampering(
      ({ entries }, at) => (entries[at] = entries[at]!.replace(`org${at}`, 'nobody')),
      (at) => new RegExp(`entry ${at} was edited`),
    ));

  it('names an entry that was deleted', () =>
    tampering(
      ({ entries }, at) => entries.splice(at, 1),
      (at) => new RegExp(`entry ${at} was deleted`),
    ));

  it('names entries that were exchanged', () =>
    tampering(
      ({ entries }, at) => entries.splice(at, 2, entries[at + 1]!, entries[at]!),
      (at) => new RegExp(`entry ${at} was moved`),
    ));

  it('names an entry that was put in between', () =>
    tampering(
      ({ entries }, at) => entries.splice(at, 0, entries[at]!),
      (at) => new RegExp(`entry ${at + 1} was moved|entry ${at + 1} .*stands ${at}`),
    ));

  it('names where entries were cut off', () =>
    tampering(
      ({ entries }, at) => entries.splice(at + 1),
      (at) => new RegExp(`cut off: ${at + 1} entries`),
    ));

  it('finds an edit that was carried through all later entries, between which heads it lies', () =>
    tampering(
      (lines, at) => {
        const log = new MirrorLog(privateKey);
        lines.entries = lines.entries.map((line, index) => {
          const entry = JSON.parse(line);
          return log.append(index === at ? { ...entry, organization: 'nobody' } : entry);
        });
      },
      () => /entries \d+ to \d+ are not those signed/,
    ));

  it('finds entries and heads that were cut off together, for whoever kept a head', () => {
    const { entries, heads } = written(9, 3);
    const kept = [readHead(heads[2]!)!];
    const cut = { entries: entries.slice(0, 6), heads: heads.slice(0, 2) };
    expect(verifyMirror(cut)).toEqual([]);
    expect(verifyMirror(cut, { kept })).toEqual([
      expect.stringContaining('cut off: 6 entries where 9'),
    ]);
  });

  it('finds heads that were edited, left out, or signed by somebody else', () => {
    const { entries, heads } = written(9, 3);
    const edited = heads.map((head, index) =>
      index === 1 ? head.replace(NOW, '2027-01-01T00:00:00Z') : head,
    );
    expect(verifyMirror({ entries, heads: edited })).toContain(
      'head 1 was edited: its signature is not over it',
    );
    expect(verifyMirror({ entries, heads: [heads[0]!, heads[2]!] })).toContain(
      'head 1 is missing: in its place stands 2',
    );
    const stranger = new MirrorLog(createPrivateKey(generateKeys().privatePem)).resume(entries, []);
    const forged = [stranger.head(NOW)];
    const { key } = readHead(heads[0]!)!;
    expect(verifyMirror({ entries, heads: forged }, { key })).toContain(
      'head 0 is signed by another key',
    );
    expect(verifyMirror({ entries, heads: [] })).toEqual(['no signed head covers the entries']);
  });
});
