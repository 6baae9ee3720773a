import { isEnumType } from 'graphql';
import type { FieldShape, Shape } from '../shape';
import type { FieldLayout, ValueLayout } from './layout';

/** Whether what is answered can stand in the client's answer byte for byte, once it is checked. */
export function canCopy(shape: Shape, value: ValueLayout): boolean {
  if (shape.kind === 'leaf' && value.kind === 'leaf') {
    if (isEnumType(shape.type) && value.rule.kind === 'names') {
      // A value that the public does not know is not copied.
      const { type } = shape;
      value.rule.names = value.rule.names.filter((name) => type.getValue(name));
    }
    return true;
  }
  if (shape.kind === 'list' && value.kind === 'list') {
    return (!shape.item.nonNull || value.item.nonNull) && canCopy(shape.item, value.item);
  }
  if (shape.kind !== 'object' || value.kind !== 'node' || value.node.links.length > 0) return false;
  return value.node.variants.every(({ typeName, fields }) => {
    if (!shape.allows(typeName)) return false;
    const wanted = shape.fieldsOf(typeName);
    return (
      wanted.length === fields.length &&
      wanted.every((field, index) => isSameField(field, fields[index] as FieldLayout))
    );
  });
}

function isSameField(field: FieldShape, { key, value }: FieldLayout): boolean {
  if (field.key !== key || field.answerKey !== key) return false;
  if (field.isTypename) return key === '__typename';
  return (!field.shape.nonNull || value.nonNull) && canCopy(field.shape, value);
}
