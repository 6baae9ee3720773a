import type { ObjectShape } from '../shape';
import type { Call } from '../steps';
import type { DenialNotes } from './denial-notes';
import type { BatchLayout, FetchLayout } from './layout';

/** The functions that were generated for one operation; see {@link CodeWriter}. */
export interface ProgramCode {
  /** Gives the functions the bytes, the integers and the first free one of these to work on. */
  readonly enter: (bytes: Uint8Array, integers: Int32Array, top: number) => void;
  /** The first free integer after they have worked. */
  readonly top: () => number;
  /** For each fetch: checks an answer and gives its node, or -1. */
  readonly scans: readonly ((start: number, end: number) => number)[];
  /** For each batch: writes what is told of its entities, see `GathererWriter`. */
  readonly gathers: readonly ((at: number) => number)[];
  /** Writes the client's answer, see `RendererWriter`. */
  readonly render: (at: number) => number;
  /** What `render` wrote null for because it is denied. */
  readonly denied: DenialNotes;
}

/** A fetch ready to run on bytes. */
export interface ProgramFetch {
  readonly call: Call;
  readonly layout: FetchLayout;
  readonly scan: number;
  /** The shape of its whole answer, for answers that are written in another form. */
  readonly answer: ObjectShape;
  readonly batches: readonly ProgramBatch[];
  /** The body of a request up to the first representation, or up to the client's variables. */
  readonly head: Buffer;
}

export interface ProgramBatch {
  readonly layout: BatchLayout;
  readonly gather: number;
  /** What comes after its representations: the name of the next batch's. */
  readonly after: Buffer;
}

export type ProgramStep =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly ProgramStep[] }
  | { readonly kind: 'fetch'; readonly fetch: ProgramFetch };

/** An operation compiled to functions that work on the bytes of answers. */
export interface Program {
  readonly step: ProgramStep;
  readonly code: ProgramCode;
  /** Integers that are noted before any node. */
  readonly integers: number;
  /** Integers that may be needed for one byte of an answer. */
  readonly integersPerByte: number;
  /** Room that must stay free behind what is written. */
  readonly slack: number;
  /** The weight of the functions, in characters. */
  readonly size: number;
  /** Bytes of the largest answer and of the largest run so far, so that room is made at once. */
  largestAnswer: number;
  largestRun: number;
}
