import { isConsistent, isIncluded } from '../../sharing/mirror/verify-proof';
import type { Vector } from './vector';

interface MerkleVector {
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly leafIdx?: number;
  readonly treeSize?: number;
  readonly root?: string;
  readonly leafHash?: string;
  readonly size1?: number;
  readonly size2?: number;
  readonly root1?: string;
  readonly root2?: string;
}

/** Reads one inclusion or consistency proof of transparency-dev/merkle. */
export function merkleVector(file: string, text: string): Vector[] {
  // Numbers above 2^53 stand there on purpose; they only must not become small ones.
  const given = JSON.parse(text) as MerkleVector;
  const proof = (given.proof ?? []).map(bytes);
  const isInclusion = given.treeSize !== undefined;
  const check = (): boolean =>
    isInclusion
      ? isIncluded(
          {
            leaf: bytes(given.leafHash),
            index: given.leafIdx ?? -1,
            size: given.treeSize ?? -1,
            root: bytes(given.root),
          },
          proof,
        )
      : isConsistent(
          {
            size1: given.size1 ?? -1,
            size2: given.size2 ?? -1,
            root1: bytes(given.root1),
            root2: bytes(given.root2),
          },
          proof,
        );
  const suite = isInclusion ? 'Merkle inclusion' : 'Merkle consistency';
  return [{ suite, name: `${file}: ${given.desc}`, isValid: !given.wantErr, check }];
}

/** Whether a file is one of these vectors: of whole trees, as RFC 9162 has them, not of subtrees. */
export function isMerkleVector(value: object): boolean {
  return 'wantErr' in value && ('treeSize' in value || 'size1' in value);
}

function bytes(text: string | null | undefined): Buffer {
  return Buffer.from(text ?? '', 'base64');
}
