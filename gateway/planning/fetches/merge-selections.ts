import type { SelectedField, Selection, Shape } from './selection';

/** Whether two selection sets of one subgraph can be asked of the same objects at once. */
export function canMerge(one: Selection, other: Selection): boolean {
  return haveSameForm(one.shape, other.shape) && haveSameCalls(one, other);
}

/** Adds all of `source` to `target`; they must be mergeable. */
export function mergeSelection(target: Selection, source: Selection): void {
  target.asksType ||= source.asksType;
  mergeShape(target.shape, source.shape);
  mergeFields(target, source);
}

/** Whether the values of each key have one form, on whatever types of objects. */
export function haveSameForm(one: Shape, other: Shape): boolean {
  return [...other.slots].every(([key, slot]) => {
    const known = one.slots.get(key);
    return (
      known === undefined ||
      (known.typeText === slot.typeText && haveSameForm(known.shape, slot.shape))
    );
  });
}

/** The keys of objects of one type, or of an interface and its types, mean the same fields. */
function haveSameCalls(one: Selection, other: Selection): boolean {
  return (
    [...other.shape.slots].every(([key, { calls }]) => {
      const known = one.shape.slots.get(key);
      return known === undefined || isAlike(known.calls, calls) || isApart(one, other, key);
    }) &&
    fieldsOf(one, other).every(
      ([mine, theirs]) =>
        mine.call === theirs.call &&
        (!mine.below || !theirs.below || haveSameCalls(mine.below, theirs.below)),
    )
  );
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((call) => other.has(call));
}

/** Whether a key stands on objects of one type each only. */
function isApart(one: Selection, other: Selection, key: string): boolean {
  return !one.fields.has(key) && !other.fields.has(key);
}

function fieldsOf(one: Selection, other: Selection): [SelectedField, SelectedField][] {
  const own = [...other.fields].flatMap(([key, theirs]): [SelectedField, SelectedField][] => {
    const mine = one.fields.get(key);
    return mine ? [[mine, theirs]] : [];
  });
  const below = [...other.fragments].flatMap(([name, theirs]) => {
    const mine = one.fragments.get(name);
    return mine ? fieldsOf(mine, theirs) : [];
  });
  return [...own, ...below];
}

function mergeShape(target: Shape, source: Shape): void {
  for (const [key, slot] of source.slots) {
    const known = target.slots.get(key);
    if (known === undefined) target.slots.set(key, slot);
    else {
      for (const call of slot.calls) known.calls.add(call);
      mergeShape(known.shape, slot.shape);
    }
  }
}

function mergeFields(target: Selection, source: Selection): void {
  for (const [key, field] of source.fields) {
    const known = target.fields.get(key);
    if (known === undefined) target.fields.set(key, field);
    else if (known.below && field.below) {
      known.below.asksType ||= field.below.asksType;
      mergeFields(known.below, field.below);
    }
  }
  for (const [name, fragment] of source.fragments) {
    const known = target.fragments.get(name);
    if (known === undefined) target.fragments.set(name, fragment);
    else {
      known.asksType ||= fragment.asksType;
      mergeFields(known, fragment);
    }
  }
}
