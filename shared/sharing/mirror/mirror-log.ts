import type { KeyObject } from 'node:crypto';
import { canonicalJson } from '../canonical-json';
import { publicKeyText, signBytes } from '../ed25519';
import { GrowingRoot, type Hash, leafHash } from './merkle-tree';
import type { MirrorEntry, SignedHead } from './mirror-entry';

export type NewEntry = Omit<MirrorEntry, 'number' | 'before'>;

/** Where the log goes on: what is already written, without the entries themselves. */
export class MirrorLog {
  private readonly tree = new GrowingRoot();
  private last: Hash | undefined;
  private heads = 0;

  /** @param privateKey signs the heads. */
  constructor(private readonly privateKey: KeyObject) {}

  /** Goes on from lines that were written before; they are taken as they are, `verifyMirror` judges them. */
  resume(entries: readonly string[], heads: readonly string[]): this {
    for (const line of entries) this.grow(line);
    this.heads = heads.length;
    return this;
  }

  /** The line of one more entry, without its line break. */
  append(entry: NewEntry): string {
    const before = this.last?.toString('base64url') ?? '';
    const line = canonicalJson({ ...entry, number: this.tree.size, before });
    this.grow(line);
    return line;
  }

  /** The line of a head over everything so far. */
  head(at: string): string {
    const head = {
      number: this.heads,
      at,
      size: this.tree.size,
      root: this.tree.root().toString('base64url'),
      key: publicKeyText(this.privateKey),
    };
    this.heads += 1;
    return canonicalJson({ ...head, signature: signBytes(headText(head), this.privateKey) });
  }

  private grow(line: string): void {
    this.last = leafHash(line);
    this.tree.add(this.last);
  }
}

/** What a head's signature is over. */
export function headText({ number, at, size, root, key }: Omit<SignedHead, 'signature'>): string {
  return canonicalJson({ kind: 'passage-mirror-head/1', number, at, size, root, key });
}
