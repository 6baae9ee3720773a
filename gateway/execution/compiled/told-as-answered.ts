import type { RequiresSelection } from '../../planning/plan-nodes';
import type { ValueLayout } from './layout';

/** Whether the bytes of an answer are those that must be told: the same fields in the same order. */
export function isToldAsAnswered(
  value: ValueLayout,
  selections: readonly RequiresSelection[],
): boolean {
  if (value.kind === 'list') return isToldAsAnswered(value.item, selections);
  if (value.kind === 'leaf') return selections.length === 0;
  const [variant, ...others] = value.node.variants;
  if (variant === undefined || others.length > 0) return false;
  return (
    variant.fields.length === selections.length &&
    selections.every((selection, index) => {
      const field = variant.fields[index];
      if (selection.kind !== 'Field' || field === undefined) return false;
      const isSame = field.key === selection.name && (selection.alias ?? field.key) === field.key;
      return isSame && isToldAsAnswered(field.value, selection.selections ?? []);
    })
  );
}
