import type { EntityBatch } from '../steps';

/**
 * Where what a subgraph says is noted. An answer stays as bytes; while it is checked, an object of it
 * that will be needed becomes a node: a few integers that say where its values stand in the bytes,
 * and where the nodes below it are.
 */

/** Integers at the start of every node: the next item of its list (0: none), and its type (-1: null). */
export const NEXT = 0;
export const TYPE = 1;
/** Of entities: the walk that passed here last. */
export const MARK = 2;

/** What a pointer says where there is no node because the value is null; 0 says that nothing is known. */
export const IS_NULL = -1;

export type LeafRule =
  | { readonly kind: 'String' | 'Int' | 'Float' | 'Boolean' | 'ID' }
  /** A custom scalar: JSON up to a depth. */
  | { readonly kind: 'any'; readonly deepest: number }
  /** An enum or a type: one of these names. */
  | { readonly kind: 'names'; names: readonly string[] };

export type ValueLayout =
  | { readonly kind: 'leaf'; readonly nonNull: boolean; readonly rule: LeafRule }
  | { readonly kind: 'list'; readonly nonNull: boolean; readonly item: ValueLayout }
  | { readonly kind: 'node'; readonly nonNull: boolean; readonly node: NodeLayout };

export interface FieldLayout {
  readonly key: string;
  readonly value: ValueLayout;
  /** Slots in the node, given out when somebody needs them: where the value starts, ends, its node. */
  start?: number;
  end?: number;
  pointer?: number;
}

/** The fields of one object type, in the order in which they are asked for. */
export interface Variant {
  readonly typeName: string;
  readonly fields: readonly FieldLayout[];
}

/** One selection set of one fetch. */
export interface NodeLayout {
  /** The key that comes first and tells the type, where there may be several. */
  readonly typeKey: string | undefined;
  readonly variants: readonly Variant[];
  readonly isEntity: boolean;
  /** Fetches that ask another owner about the objects noted here. */
  readonly links: Link[];
  /** Integers of a node. */
  size: number;
  /** Whether anybody needs the node; if not, objects are checked and not noted. */
  isKept: boolean;
}

/** What another owner says of the objects at one place: a pointer to the node of its answer. */
export interface Link {
  readonly batch: BatchLayout;
  /** Where the pointer stands in the node; after it stands the next node that waits for its answer. */
  readonly slot: number;
  /** The integer where the first node that waits is noted. */
  readonly head: number;
}

export interface FetchLayout {
  /** The integer where the node of its `data` is noted. */
  readonly root: number;
  readonly node: NodeLayout;
}

export interface BatchLayout {
  readonly batch: EntityBatch;
  readonly fetch: FetchLayout;
  /** The list of entities in the answer, and what is noted of each. */
  readonly list: FieldLayout;
  readonly entity: NodeLayout;
  /** Integers for one representation: start, end, hash or entity, type, then start and end of each key. */
  readonly stride: number;
  /** Where it is noted how many representations there are, and where the first is. */
  readonly count: number;
  readonly links: Link[];
  /** For each type of entity the fields of its answer that must equal the keys that were sent. */
  readonly keys: ReadonlyMap<string, readonly AskedKey[]>;
}

export interface AskedKey {
  /** The key in the representation. */
  readonly sent: string;
  readonly answered: FieldLayout;
}

export function startOf(node: NodeLayout, field: FieldLayout): number {
  return (field.start ??= newSlot(node));
}

export function endOf(node: NodeLayout, field: FieldLayout): number {
  return (field.end ??= newSlot(node));
}

/** The slot that leads to the node or the list of nodes of a field. */
export function pointerOf(node: NodeLayout, field: FieldLayout): number {
  keepNodes(field.value);
  return (field.pointer ??= newSlot(node));
}

export function newSlot(node: NodeLayout, count = 1): number {
  const slot = node.size;
  node.size += count;
  node.isKept = true;
  return slot;
}

function keepNodes(value: ValueLayout): void {
  if (value.kind === 'list') keepNodes(value.item);
  if (value.kind === 'node') value.node.isKept = true;
}

/** The node of a field's value, lists passed through; `undefined` for leaves. */
export function nodeIn(value: ValueLayout): NodeLayout | undefined {
  if (value.kind === 'node') return value.node;
  return value.kind === 'list' ? nodeIn(value.item) : undefined;
}
