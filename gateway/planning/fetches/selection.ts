import { type FieldNode, print } from 'graphql';
import type { FieldJoin } from '../graph/federated-graph';

/** One field of a fetch while it is put together. */
export interface SelectedField {
  /** The key in the subgraph's answer. */
  readonly answerKey: string;
  /** The key in the answer of the gateway. */
  readonly key: string;
  readonly node: FieldNode;
  /** How the field is called: its name and arguments. */
  readonly call: string;
  readonly join: FieldJoin;
  readonly below: Selection | undefined;
}

/** What stands under one key of a subgraph's answer, whatever the type of the object. */
interface Slot {
  readonly typeText: string;
  readonly calls: Set<string>;
  readonly shape: Shape;
}

/**
 * The keys of all objects that may stand at one place of an answer. Two fields of one key must give values
 * of one form there, on whatever types they are
 * (https://spec.graphql.org/October2021/#SameResponseShape()).
 */
export class Shape {
  readonly slots = new Map<string, Slot>();
}

const RENAMED = 'passage__same';

/** A selection set for one subgraph while it is put together. */
export class Selection {
  asksType = false;
  readonly fields = new Map<string, SelectedField>();
  readonly fragments = new Map<string, Selection>();

  constructor(
    readonly typeName: string,
    readonly shape = new Shape(),
  ) {}

  /** The selections that hold for objects of one type. */
  on(typeName: string): Selection {
    let fragment = this.fragments.get(typeName);
    if (fragment === undefined) {
      fragment = new Selection(typeName, this.shape);
      this.fragments.set(typeName, fragment);
    }
    return fragment;
  }

  /** Whether the key of a field is free here, or means the same field already. */
  isFree(node: FieldNode): boolean {
    const slot = this.shape.slots.get(keyOf(node));
    return slot === undefined || [...slot.calls].every((call) => call === callOf(node));
  }

  /** Asks for a field; under another key where its own would stand for values of another form. */
  add(node: FieldNode, join: FieldJoin, isComposite: boolean): SelectedField {
    const [key, call] = [keyOf(node), callOf(node)];
    const typeText = isComposite ? join.typeText : join.typeText.replace('T', join.typeName);
    for (let count = 0; ; count++) {
      const answerKey = count === 0 ? key : `${RENAMED}${count}_${key}`;
      const known = this.fields.get(answerKey);
      if (known?.call === call) return known;
      const slot = this.shape.slots.get(answerKey);
      if (known !== undefined || (slot && slot.typeText !== typeText)) continue;
      return this.put({ answerKey, key, call, node, join }, typeText, isComposite);
    }
  }

  private put(
    field: Omit<SelectedField, 'below'>,
    typeText: string,
    isComposite: boolean,
  ): SelectedField {
    const { slots } = this.shape;
    const slot = slots.get(field.answerKey) ?? { typeText, calls: new Set(), shape: new Shape() };
    slot.calls.add(field.call);
    slots.set(field.answerKey, slot);
    const below = isComposite ? new Selection(field.join.typeName, slot.shape) : undefined;
    const selected = { ...field, below };
    this.fields.set(field.answerKey, selected);
    return selected;
  }

  get isEmpty(): boolean {
    return (
      this.fields.size === 0 && [...this.fragments.values()].every((fragment) => fragment.isEmpty)
    );
  }
}

export function keyOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

const calls = new WeakMap<FieldNode, string>();

function callOf(node: FieldNode): string {
  let call = calls.get(node);
  if (call === undefined) {
    const given = (node.arguments ?? []).map((argument) => print(argument)).join(', ');
    call = given === '' ? node.name.value : `${node.name.value}(${given})`;
    calls.set(node, call);
  }
  return call;
}
